// Two cities say their values of one fact of a village, signed; what they say differently stands apart until the province rules it once.
import { expect, test } from 'vitest'
import { query } from '../../../test/harness/databases.ts'
import { codesOf, refusalOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'
import { assignment, village } from '../../../test/harness/world.ts'

const { as } = suite()
const PATH = '/v1/contested_facts'

const scene = async () => {
  const place = await village('441424')
  const { id: assignment_id } = await assignment(place, { status: 'active' })
  const [province, partner, host] = [
    await as('province_admin'),
    await as('city_org', '440100'),
    await as('city_org', '441400'),
  ]
  const body = { assignment_id, fact: 'people_out', year: 2017, value: 12 }
  const counted = async (reader: typeof host) => {
    const { groups } = (await reader.get('/v1/summary?group_by=tenant')).json as {
      groups: { key: string; figures: Record<string, number> | null }[]
    }
    const figures = groups.find(({ key }) => key === '441400')?.figures
    return [figures?.['facts_agreed'], figures?.['facts_contested'], figures?.['facts_ruled']]
  }
  const owed = async (id: string) => {
    const rows = await query(
      '441400',
      'SELECT tenant, period, done_on FROM tasks WHERE subject_id = ? ORDER BY period',
      id,
    )
    return rows.map(({ tenant, period, done_on }) => [tenant, period, done_on])
  }
  return { place, province, partner, host, body, counted, owed }
}

test('X-16 another value is contested: both stay on record, signed, counted apart; the province rules once, with a reason', async () => {
  const { place, province, partner, host, body, counted, owed } = await scene()
  const { id } = keptOf(await partner.post(PATH, body))
  expect(await owed(id)).toEqual([['441400', null, null]])
  expect(refusalOf(await partner.post(`${PATH}/${id}/answer`, { value: 12 }))).toEqual([409, 'NOT_YOUR_TURN'])
  expect(refusalOf(await province.post(`${PATH}/${id}/rule`, { value: 1, reason: 'R' }))).toEqual([409, 'STATE'])
  const before = await counted(province)
  const answered = await host.post(`${PATH}/${id}/answer`, { value: 9 })
  expect(answered.json).toMatchObject({
    status: 'contested',
    claimed_by: '440100',
    claimed_value: 12,
    answered_by: '441400',
    answered_value: 9,
    claimed_signature: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
    answered_signature: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
  })
  expect(await owed(id)).toEqual([
    ['441400', null, '2026-11-23'],
    ['440000', 'ruling', null],
  ])
  const apart = await counted(province)
  expect(apart[1]).toBe((before[1] ?? 0) + 1)
  expect(await counted(host)).toEqual(apart)
  expect(codesOf(await province.post(`${PATH}/${id}/rule`, { value: 10, reason: ' ' }))).toEqual(['REASON_REQUIRED'])
  expect(refusalOf(await host.post(`${PATH}/${id}/rule`, { value: 10, reason: 'R' }))).toEqual([403, 'NOT_PERMITTED'])
  const ruled = await province.post(`${PATH}/${id}/rule`, { value: 10, reason: 'Counted on the spot' })
  expect(ruled.json).toMatchObject({ status: 'ruled', claimed_value: 12, answered_value: 9, ruled_value: 10 })
  expect(refusalOf(await province.post(`${PATH}/${id}/rule`, { value: 11, reason: 'Again' }))).toEqual([409, 'STATE'])
  expect((await owed(id)).map(([, , done_on]) => done_on)).toEqual(['2026-11-23', '2026-11-23'])
  expect(await counted(province)).toEqual([before[0], before[1], (before[2] ?? 0) + 1])
  expect((await partner.get(`${PATH}/${id}/history`)).json).toMatchObject({
    items: [{ action: 'claim' }, { action: 'answer' }, { action: 'rule' }],
  })
  for (const reader of [partner, host, province, await as('county_org', place.code.slice(0, 6))])
    expect((await reader.get(`${PATH}?assignment_id=${body.assignment_id}`)).json).toMatchObject({ items: [{ id }] })
  expect((await (await as('city_org', '440600')).get(`${PATH}/${id}`)).status).toBe(404)
  const recount = await province.get('/v1/summary/recount?tenant=441400') // what fixtures write by hand differs, this does not
  expect(recount.status, recount.text).toBe(200)
  expect(recount.text).not.toMatch(/contested_fact|facts_(agreed|contested|ruled)/)
})

test('the same value is agreed; a fact of a year is claimed once, in a year of a paired assignment that has begun', async () => {
  const { host, partner, body, counted } = await scene()
  const before = await counted(host)
  const { id } = keptOf(await host.post(PATH, body))
  expect((await partner.post(`${PATH}/${id}/answer`, { value: 12 })).json).toMatchObject({ status: 'agreed' })
  expect(await counted(host)).toEqual([(before[0] ?? 0) + 1, before[1], before[2]])
  expect(refusalOf(await partner.post(PATH, body))).toEqual([409, 'STATE'])
  expect(codesOf(await partner.post(PATH, { ...body, year: 2027 }))).toEqual(['DATE_OUTSIDE_TERM'])
  const alone = await assignment(await village('441424', { mode: 'self' }), { status: 'active' })
  expect(refusalOf(await host.post(PATH, { ...body, assignment_id: alone.id }))).toEqual([409, 'STATE'])
})
