// The days around a new pairing (A4, A5, A11, A16, 7.1.1, 7.1.6): accountability follows the assignment in force, not the pairing.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { mayShow } from '../../../test/harness/canary.ts'
import { drafted, pairedScene, submitted } from '../../../test/harness/posted.ts'
import { suite } from '../../../test/harness/suite.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { partnerOf, village } from '../../../test/harness/world.ts'

const { app, as } = suite()

const HOST = '445300'
const [OLD, NEW] = ['440600', '440400']
const MOVED_ON = '2026-12-01'

const Pairings = z.object({ items: z.array(z.object({ id: z.string(), valid_to: z.string().nullable() })) })

/** From a day on the city is paired with another partner. */
const rePair = async (): Promise<void> => {
  mayShow(NEW, HOST)
  const province = await as('province_admin')
  const { items } = Pairings.parse((await province.get(`/v1/pairings?supported_city=${HOST}`)).json)
  const standing = items.find(({ valid_to }) => valid_to === null)
  const ended = await province.post(`/v1/pairings/${standing?.id ?? ''}/end`, { ended_on: '2026-11-30' })
  expect(ended.status, ended.text).toBe(200)
  const next = { partner_city: NEW, supported_city: HOST, valid_from: MOVED_ON }
  const made = await province.post('/v1/pairings', next)
  expect(made.status, made.text).toBe(201)
}

const Seats = z.object({
  items: z.array(
    z.object({
      post_role: z.string(),
      owed_by: z.string().nullable(),
      vacant_since: z.string().nullable(),
      vacant_days: z.record(z.string(), z.number()),
    }),
  ),
})
const Tasks = z.object({
  items: z.array(z.object({ rule: z.string(), tenant: z.string(), opens_on: z.string(), status: z.string() })),
})
const Shown = z.looseObject({ id: z.string(), version: z.number() })

test('A4, A5, A11: the helper of the running assignment owes its seat and fills it; the host’s own seat does not turn', async () => {
  const { code, host, partner } = await pairedScene(as, HOST, OLD)
  const { code: free } = await village(HOST)
  await rePair()
  app.setNow('2026-12-10T02:00:00Z')
  const newcomer = await as('city_org', NEW)
  const seatsOn = async (place: string, day: string) =>
    Seats.parse((await host.get(`/v1/villages/${place}/seats?as_of=${day}`)).json).items
  const [leader, secretary] = await seatsOn(code, '2026-12-10')
  expect(leader).toMatchObject({ post_role: 'team_leader', owed_by: OLD, vacant_since: '2016-05-01' })
  expect(Object.keys(leader?.vacant_days ?? {}).toSorted()).toEqual([OLD])
  expect(secretary).toMatchObject({ owed_by: HOST, vacant_since: '2016-05-01' })
  const tasksOf = async (place: string, rule: string) =>
    Tasks.parse((await host.get(`/v1/tasks?division=${place}&rule=${rule}&limit=100`)).json).items
  expect(await tasksOf(code, 'R-44')).toMatchObject([{ tenant: OLD, status: 'overdue' }])
  expect(await tasksOf(code, 'R-45')).toMatchObject([{ opens_on: '2016-05-01', status: 'overdue' }]) // A11
  // A4: the new partner does not post under the old one's assignment; its own helper does (A5)
  const wrong = await drafted(newcomer, code, { planned_start: '2026-12-11', planned_end: '2029-12-10' })
  expect((await submitted(newcomer, wrong)).json).toMatchObject({
    status: 422,
    code: 'PAIRING_NOT_FOUND',
    errors: [{ accepted: [OLD] }, { code: 'NO_ASSIGNMENT' }],
  })
  const right = await drafted(partner, code, { planned_start: '2026-12-11', planned_end: '2029-12-10' })
  expect((await submitted(partner, right)).json).toMatchObject({ status: 'submitted' })
  // 7.1.1, 7.1.8: where nobody helps, the new partner owes the seat from its day on, and the vacancy is one
  const [moved] = await seatsOn(free, '2026-12-10')
  expect(moved).toMatchObject({ owed_by: NEW, vacant_since: '2016-05-01' })
  expect(moved?.vacant_days[NEW]).toBe(10)
  expect(await tasksOf(free, 'R-44')).toMatchObject([
    { tenant: OLD, status: 'lapsed' },
    { tenant: NEW, status: 'overdue', opens_on: MOVED_ON },
  ])
})

test('A16, 7.1.7: a mode moved from a day before a re-pairing holds behind it too; a delisting before it takes it away', async () => {
  const { code } = await village('441500')
  const province = await as('province_admin')
  const { items } = Pairings.parse((await province.get('/v1/pairings?supported_city=441500')).json)
  await province.post(`/v1/pairings/${items[0]?.id ?? ''}/end`, { ended_on: '2017-12-31' })
  mayShow('440100', '441500')
  const next = { partner_city: '440100', supported_city: '441500', valid_from: '2018-01-01' }
  expect((await province.post('/v1/pairings', next)).status).toBe(201)
  const path = `/v1/villages/${code}`
  const { version } = Shown.parse((await province.get(path)).json)
  const body = { dispatch_mode: 'self', mode_from: '2017-06-01' }
  const moved = await province.patch(path, body, { if_match: `"v${version}"` })
  expect(moved.status, moved.text).toBe(200)
  const modeOn = async (day: string) => (await province.get(`${path}?as_of=${day}`)).json
  expect(await modeOn('2017-05-31')).toMatchObject({ dispatch_mode: 'paired' })
  for (const day of ['2017-06-01', '2018-01-01', '2026-11-23'])
    expect(await modeOn(day)).toMatchObject({ dispatch_mode: 'self' })
  const gone = await province.post(`${path}/delist`, { delisted_on: '2017-09-30', reason: 'out' })
  expect(gone.status, gone.text).toBe(200)
  expect((await province.get(`${path}?as_of=2018-01-01`)).status).toBe(404)
  expect((await province.get('/v1/summary/recount?tenant=441500')).json).toMatchObject({
    figures_differ: 0,
    tasks_differ: 0,
  })
})

test('7.1.6: an offer that brings mode paired: its turn ends with the pairing, and is there again with the next one', async () => {
  const city = '441800'
  const partner = partnerOf(city) ?? ''
  const { code } = await village(city, { mode: 'self' })
  const [host, province, other] = [
    await as('city_org', city),
    await as('province_admin'),
    await as('city_org', partner),
  ]
  const terms = { village_code: code, helper_units: [{ name: 'Bureau' }] }
  const alone = { ...terms, mode: 'self', helper_tenant: city, valid_from: '2026-06-01' }
  const { id: replaces } = Shown.parse(keptOf(await host.post('/v1/assignments', alone)))
  app.setNow('2026-11-23T02:00:00Z')
  const brings = { ...terms, mode: 'paired', helper_tenant: partner, valid_from: '2027-03-01', replaces }
  const offer = z.object({ id: z.string(), content_hash: z.string() })
  const { id, content_hash } = offer.parse((await host.post('/v1/assignments', brings)).json)
  const recount = async () => (await province.get(`/v1/summary/recount?tenant=${city}`)).json
  const stood = await recount()
  const { items } = Pairings.parse((await province.get(`/v1/pairings?supported_city=${city}`)).json)
  keptOf(await province.post(`/v1/pairings/${items[0]?.id ?? ''}/end`, { ended_on: '2027-01-31' }))

  const taskOn = async (day: string) =>
    Tasks.parse((await host.get(`/v1/tasks?division=${code}&rule=X-16&as_of=${day}`)).json).items.map(
      ({ tenant, status }) => `${tenant} ${status}`,
    )
  expect(await taskOn('2026-12-08')).toEqual([`${partner} open`])
  expect(await taskOn('2027-01-31')).toEqual([`${partner} overdue`])
  expect(await taskOn('2027-02-01')).toEqual([`${partner} lapsed`])
  const waits = async (query: string) =>
    z
      .object({ items: z.array(z.unknown()) })
      .parse((await host.get(`/v1/assignments?village_code=${code}&${query}`)).json).items.length
  const shown = async () => (await other.get(`/v1/assignments/${id}`)).json
  app.setNow('2027-01-31T02:00:00Z')
  expect(await shown()).toMatchObject({ turn: partner, overdue: true })
  expect([await waits('overdue=true'), await waits(`turn=${partner}`)]).toEqual([1, 1])
  app.setNow('2027-02-01T02:00:00Z')
  expect(await shown()).toMatchObject({ turn: null, overdue: false })
  expect([await waits('overdue=true'), await waits(`turn=${partner}`)]).toEqual([0, 0])
  const accepted = await other.post(`/v1/assignments/${id}/accept`, { content_hash })
  expect(accepted.json).toMatchObject({ code: 'PAIRING_NOT_FOUND', allowed: ['accept', 'counter', 'decline'] })

  const again = { partner_city: partner, supported_city: city, valid_from: '2027-02-15' }
  keptOf(await province.post('/v1/pairings', again))
  expect(await taskOn('2027-02-14')).toEqual([`${partner} overdue`])
  expect(await shown()).toMatchObject({ turn: partner, overdue: true })
  expect(await recount()).toEqual(stood)
  keptOf(await other.post(`/v1/assignments/${id}/accept`, { content_hash }))
})
