// Pairings: dated rows of the province; the villages of a city follow them, what is shared stays readable.
import { afterAll, expect, test } from 'vitest'
import { mayShow } from '../../../test/harness/canary.ts'
import { write } from '../../../test/harness/databases.ts'
import { suite } from '../../../test/harness/suite.ts'
import { village } from '../../../test/harness/world.ts'
import { runSchedule } from '../../schedule.ts'

const { as, app } = suite()

/** Files share their databases: the twelve stand again for whoever comes next. */
afterAll(async () => {
  await write('440000', [
    { sql: "DELETE FROM pairings WHERE valid_from > '2016-04-01'" },
    { sql: 'UPDATE pairings SET valid_to = NULL' },
  ])
})

interface Pairing {
  id: string
  partner_city: string
  supported_city: string
  valid_from: string
}

const pairingOf = async (city: string): Promise<Pairing> => {
  const province = await as('province_admin')
  const answer = await province.get(`/v1/pairings?supported_city=${city}&as_of=2016-06-01`)
  const [pairing] = (answer.json as { items: Pairing[] }).items
  if (!pairing) throw new Error('no pairing')
  return pairing
}

test('the twelve pairings of 2016–2018 are read by every city, as of a day', async () => {
  const zhuhai = await as('city_org', '440400')
  const day = async (as_of: string) =>
    ((await zhuhai.get(`/v1/pairings?as_of=${as_of}`)).json as { items: Pairing[] }).items
  expect(await day('2016-04-01')).toHaveLength(12)
  expect(await day('2016-03-31')).toHaveLength(0)
})

test('only the province edits them; a supported city has one partner a day', async () => {
  const province = await as('province_admin')
  const body = { partner_city: '440300', supported_city: '445200', valid_from: '2017-01-01' }
  expect((await (await as('city_org', '440300')).post('/v1/pairings', body)).status).toBe(403)
  expect((await province.post('/v1/pairings', body)).json).toMatchObject({ status: 409, code: 'STATE' })
  const kinds = await province.post('/v1/pairings', { ...body, partner_city: '440500' })
  expect(kinds.json).toMatchObject({
    status: 409,
    errors: [{ field: 'partner_city', code: 'PAIRING_NOT_FOUND' }, { code: 'STATE' }],
  })
})

test('X-1, X-8 another partner from a day on: the villages follow, the old partner keeps what it shared', async () => {
  const province = await as('province_admin')
  const { code } = await village('445300')
  mayShow('441900', '445300')
  const foshan = await as('city_org', '440600')
  const dongguan = await as('city_org', '441900')
  const path = `/v1/villages/${code}`
  expect([(await foshan.get(path)).status, (await dongguan.get(path)).status]).toEqual([200, 404])

  const { id } = await pairingOf('445300')
  const ended = await province.post(`/v1/pairings/${id}/end`, { ended_on: '2017-12-31' })
  expect(ended.json).toMatchObject({ valid_to: '2018-01-01' })
  const again = await province.post(`/v1/pairings/${id}/end`, { ended_on: '2018-12-31' })
  expect(again.json).toMatchObject({ status: 409, code: 'STATE' })
  const made = await province.post('/v1/pairings', {
    partner_city: '441900',
    supported_city: '445300',
    valid_from: '2018-01-01',
  })
  expect(made.status, made.text).toBe(201)

  expect((await dongguan.get(path)).json).toMatchObject({ helper_tenant: '441900', valid_from: '2018-01-01' })
  expect((await foshan.get(`${path}?as_of=2017-12-31`)).json).toMatchObject({ helper_tenant: '440600' })
  expect((await foshan.get(`${path}?as_of=2018-01-01`)).status).toBe(404)
})

test('a move that did not come about is mended by the schedule, once', async () => {
  const province = await as('province_admin')
  const { code } = await village('441700')
  mayShow('440600', '441700')
  const { id } = await pairingOf('441700')
  await province.post(`/v1/pairings/${id}/end`, { ended_on: '2017-12-31' })
  app.spy.fault({ tenant: '441700', kind: 'before' })
  const made = await province.post('/v1/pairings', {
    partner_city: '440600',
    supported_city: '441700',
    valid_from: '2018-01-01',
  })
  expect(made.status, made.text).toBe(201)
  app.spy.fault()
  const foshan = await as('city_org', '440600')
  expect((await foshan.get(`/v1/villages/${code}`)).status).toBe(404)
  await runSchedule(await app.services())
  await runSchedule(await app.services())
  expect((await foshan.get(`/v1/villages/${code}`)).json).toMatchObject({ helper_tenant: '440600', version: 3 })
  const history = await (await as('city_org', '441700')).get(`/v1/villages/${code}/history`)
  const moves = (history.json as { items: { action: string; actor_kind: string }[] }).items.filter(
    ({ action }) => action === 'move_counterpart',
  )
  // the end of the pairing, after which nobody owes the leader's seat, and the new partner, once
  expect(moves.map(({ actor_kind }) => actor_kind)).toEqual(['system', 'system'])
})
