// Who answers on which day, through HTTP: one case each of what was found (A1 – A16) and of the days between tenants (7.1).
import { expect, test } from 'vitest'
import { z } from 'zod'
import { duoScene, posted } from '../../../test/harness/confirmed.ts'
import type { Actor } from '../../../test/harness/people.ts'
import { drafted, pairedScene, submitted, TERM } from '../../../test/harness/posted.ts'
import { suite } from '../../../test/harness/suite.ts'
import { at, offer, row, running, succeeded } from '../../../test/harness/successions.ts'
import { village } from '../../../test/harness/world.ts'
import { runSchedule } from '../../schedule.ts'

const { app, as } = suite()

test('A1 a successor in mode self is the host\u2019s own act: active at once, the old one ends the day before, the mode moves', async () => {
  const { code, host, partner } = await pairedScene(as)
  const leader = await posted(as, { sender: partner, host, code })
  const old = await running(host, code)
  const next = row(await host.post('/v1/assignments', offer(code, old, 'self')))
  expect(next.status).toBe('active')
  expect(await at(host, `/v1/assignments/${old}`)).toMatchObject({ status: 'ended', ended_on: '2026-12-17' })
  expect(await at(host, `/v1/postings/${leader.id}`)).toMatchObject({ ended_on: '2026-12-17' })
  const modeOn = async (day: string) => (await host.get(`/v1/villages/${code}?as_of=${day}`)).json
  expect(await modeOn('2026-12-17')).toMatchObject({ dispatch_mode: 'paired' })
  expect(await modeOn('2026-12-18')).toMatchObject({ dispatch_mode: 'self' })
})

test('A2 a posting sent by the helper ends no later than the last day agreed for his side', async () => {
  const { code, host, partner } = await pairedScene(as)
  const old = await running(host, code)
  await host.post('/v1/assignments', offer(code, old, 'self'))
  const exceptions = [
    {
      kind: 'term_not_3y',
      reason: 'to the last day agreed',
      approver_role: 'city_org',
      document_no: '穗组发〔2026〕1号',
    },
  ]
  const late = await drafted(partner, code, { planned_end: '2026-12-18', exceptions })
  expect((await submitted(partner, late)).json).toMatchObject({
    status: 422,
    code: 'NO_ASSIGNMENT',
    errors: [{ field: 'planned_end', accepted: ['<= 2026-12-17'] }],
  })
  const fits = await drafted(partner, code, { planned_end: '2026-12-17', exceptions })
  expect((await submitted(partner, fits)).json).toMatchObject({ status: 'submitted' })
})

test('A2 what was submitted before the successor was agreed is not confirmed beyond it', async () => {
  const { code, host, partner } = await pairedScene(as)
  const id = await drafted(partner, code)
  await submitted(partner, id)
  await host.post('/v1/assignments', offer(code, await running(host, code), 'self'))
  expect((await host.post(`/v1/postings/${id}/confirm`, {})).status).toBe(409) // it was cancelled with the succession
  expect(await at(host, `/v1/postings/${id}`)).toMatchObject({ status: 'cancelled' })
})

test('A3 neither the mode nor the list moves while a post is held on the day or after it', async () => {
  const { code, host, partner } = await pairedScene(as)
  const province = await as('province_admin')
  const secretary = await posted(as, { sender: host, host, code }, { post_role: 'first_secretary' })
  const leader = await posted(as, { sender: partner, host, code })
  const old = await running(host, code)
  await host.post(`/v1/assignments/${old}/end`, { ended_on: '2026-12-05', reason: 'over', end_postings: true })
  app.setNow('2026-12-10T02:00:00Z')
  const { version } = await at(province, `/v1/villages/${code}`)
  const moved = await province.patch(
    `/v1/villages/${code}`,
    { dispatch_mode: 'self', mode_from: '2026-12-06' },
    { if_match: `"v${version}"` },
  )
  expect(moved.json).toMatchObject({ status: 409, code: 'POSTINGS_OPEN', rule: 'R-41' })
  const gone = await province.post(`/v1/villages/${code}/delist`, { delisted_on: '2026-12-09', reason: 'out' })
  expect(gone.json).toMatchObject({ status: 409, code: 'POSTINGS_OPEN' })
  expect(gone.text).toContain(secretary.id)
  expect(gone.text).not.toContain(leader.id)
  await host.post(`/v1/postings/${secretary.id}/end`, { ended_on: '2026-12-09', end_reason: 'transfer' })
  expect(
    (await province.post(`/v1/villages/${code}/delist`, { delisted_on: '2026-12-09', reason: 'out' })).status,
  ).toBe(200)
})

test('A6 the host\u2019s own first secretary stays through a succession of mode paired, and hangs under the successor', async () => {
  const { code, host, partner, leader, secretary } = await duoScene(as)
  const old = await running(host, code)
  const next = await succeeded(code, { proposer: partner, other: host }, offer(code, old, 'paired'))
  for (const { id } of [leader, secretary])
    expect(await at(host, `/v1/postings/${id}`)).toMatchObject({
      status: 'confirmed',
      ended_on: null,
      assignment_id: next.id,
    })
})

test('A7 nothing of a posting that has begun is cancelled: the earliest day is named', async () => {
  const { code, host, partner } = await pairedScene(as)
  const leader = await posted(as, { sender: partner, host, code })
  const old = await running(host, code)
  app.setNow('2026-12-10T02:00:00Z')
  const body = { ended_on: '2026-11-30', reason: 'over', end_postings: true }
  const ended = await host.post(`/v1/assignments/${old}/end`, body)
  expect(ended.json).toMatchObject({
    status: 422,
    code: 'DATE_ORDER',
    errors: [{ field: 'ended_on', accepted: [`>= ${TERM.planned_start}`] }],
  })
  expect(await at(host, `/v1/postings/${leader.id}`)).toMatchObject({ status: 'active' })
  expect((await host.post(`/v1/assignments/${old}/end`, { ...body, ended_on: TERM.planned_start })).status).toBe(200)
  expect(await at(host, `/v1/postings/${leader.id}`)).toMatchObject({
    status: 'ended_early',
    ended_on: TERM.planned_start,
  })
})

test('A8 a mode moved by a successor is in the journal of the village and raises its version', async () => {
  const { code, host } = await pairedScene(as)
  const before = await at(host, `/v1/villages/${code}`)
  await host.post('/v1/assignments', offer(code, await running(host, code), 'self'))
  expect((await at(host, `/v1/villages/${code}`)).version).toBe(before.version + 1)
  const history = (await host.get(`/v1/villages/${code}/history`)).text
  expect(history).toContain('move_mode')
})

test.each([false, true])('A9 an end on a past day asks the facts of the day: the schedule has run: %s', async (ran) => {
  const { code, host, partner } = await pairedScene(as)
  const exceptions = [
    { kind: 'term_not_3y', reason: 'for the season only', approver_role: 'city_org', document_no: '穗组发〔2026〕1号' },
  ]
  const leader = await posted(as, { sender: partner, host, code }, { planned_end: '2026-12-20', exceptions })
  const old = await running(host, code)
  app.setNow('2027-01-10T02:00:00Z')
  if (ran) await runSchedule(await app.services())
  const ended = await host.post(`/v1/assignments/${old}/end`, {
    ended_on: '2026-12-10',
    reason: 'over',
    end_postings: true,
  })
  expect(ended.json).toMatchObject({
    status: 409,
    code: 'RECORDS_AFTER',
    errors: [{ field: 'ended_on', accepted: ['>= 2026-12-20'] }],
  })
  expect(ended.text).toContain(leader.id)
  expect(await at(host, `/v1/postings/${leader.id}`)).toMatchObject({ status: 'completed' })
  expect((await host.post(`/v1/assignments/${old}/end`, { ended_on: '2026-12-20', reason: 'over' })).status).toBe(200)
})

const Tasks = z.object({
  items: z.array(z.looseObject({ rule: z.string(), tenant: z.string(), status: z.string(), opens_on: z.string() })),
})
const tasksOf = async (actor: Actor, code: string, query: string) =>
  Tasks.parse((await actor.get(`/v1/tasks?division=${code}&limit=100&${query}`)).json).items

test('A10 a turn that was overdue and is taken is done on that day, and reads overdue on the days before', async () => {
  const { code } = await village('441400')
  const [host, partner] = [await as('city_org', '441400'), await as('city_org', '440100')]
  const body = { ...offer(code, '', 'paired', { valid_from: '2016-06-01' }), replaces: null }
  const made = row(await partner.post('/v1/assignments', body))
  app.setNow('2026-12-20T02:00:00Z')
  row(await host.post(`/v1/assignments/${made.id}/accept`, { content_hash: made.content_hash }))
  const on = async (day: string) => (await tasksOf(host, code, `rule=X-16&as_of=${day}`)).map(({ status }) => status)
  expect(await on('2026-12-08')).toEqual(['open'])
  expect(await on('2026-12-19')).toEqual(['overdue'])
  expect(await on('2026-12-20')).toEqual(['done'])
})

test('A10 a turn nobody took lapses with the offer', async () => {
  const { code } = await village('441400')
  const partner = await as('city_org', '440100')
  const body = { ...offer(code, '', 'paired', { valid_from: '2016-06-01' }), replaces: null }
  const made = row(await partner.post('/v1/assignments', body))
  app.setNow('2026-12-20T02:00:00Z')
  row(await partner.post(`/v1/assignments/${made.id}/withdraw`, {}))
  expect(await tasksOf(partner, code, 'rule=X-16&tenant=441400')).toMatchObject([
    { status: 'lapsed', lapsed_on: '2026-12-20' },
  ])
  expect(await tasksOf(partner, code, 'rule=X-16&tenant=441400&status=lapsed')).toHaveLength(1)
  expect(await tasksOf(partner, code, 'rule=X-16&tenant=441400&status=overdue')).toHaveLength(0)
})

test('A12 a replacement is no longer owed once the village is off the list', async () => {
  const { code, host, partner } = await pairedScene(as)
  const province = await as('province_admin')
  const leader = await posted(as, { sender: partner, host, code })
  app.setNow('2026-12-10T02:00:00Z')
  const recall = row(
    await host.post('/v1/recall_cases', { posting_id: leader.id, reason: 'incompetent', evidence: 'complaints' }),
  )
  await host.post(`/v1/recall_cases/${recall.id}/inform`, {})
  row(await partner.post(`/v1/recall_cases/${recall.id}/decide_recall`, { ended_on: '2026-12-10' }))
  app.setNow('2027-02-01T02:00:00Z')
  const replacement = async (day: string) =>
    (await tasksOf(host, code, `rule=R-79&as_of=${day}`)).map(({ status }) => status)
  expect(await replacement('2027-02-01')).toEqual(['overdue'])
  row(await host.post(`/v1/assignments/${await running(host, code)}/end`, { ended_on: '2027-01-31', reason: 'over' }))
  row(await province.post(`/v1/villages/${code}/delist`, { delisted_on: '2027-01-31', reason: 'out' }))
  expect(await replacement('2027-01-31')).toEqual(['overdue'])
  expect(await replacement('2027-02-01')).toEqual(['lapsed'])
})

test('B7 a counter that changes nothing is no counter', async () => {
  const { code } = await village('441400')
  const [host, partner] = [await as('city_org', '441400'), await as('city_org', '440100')]
  const body = { ...offer(code, '', 'paired'), replaces: null, note: 'three years' }
  const made = row(await partner.post('/v1/assignments', body))
  const same = await host.post(`/v1/assignments/${made.id}/counter`, { note: 'three years', valid_from: '2026-12-18' })
  expect(same.json).toMatchObject({ status: 422, code: 'COUNTER_UNCHANGED' })
  expect(await at(host, `/v1/assignments/${made.id}`)).toMatchObject({ revision: 1, turn: '441400', version: 1 })
})

test('7.1.5 an agreed successor is called off by both sides, and the old one runs on as it was agreed, with its people', async () => {
  const { code, host, leader, secretary } = await duoScene(as)
  const province = await as('province_admin')
  const old = await running(host, code)
  const next = await succeeded(code, { proposer: province, other: host }, offer(code, old, 'province'))
  expect(await at(host, `/v1/postings/${secretary.id}`)).toMatchObject({ ended_on: '2026-12-17' }) // no such seat
  const path = `/v1/assignments/${next.id}/call_off`
  expect((await host.post(path, {})).json).toMatchObject({ status: 422, code: 'REASON_REQUIRED' })
  expect(row(await host.post(path, { reason: 'not now' }))).toMatchObject({ status: 'active', turn: '440000' })
  expect((await host.post(path, { reason: 'not now' })).json).toMatchObject({ status: 409, code: 'NOT_YOUR_TURN' })
  expect(row(await province.post(path, { reason: 'agreed' }))).toMatchObject({ status: 'withdrawn', turn: null })
  expect(await at(host, `/v1/assignments/${old}`)).toMatchObject({ status: 'active', valid_to: null })
  for (const { id } of [leader, secretary])
    expect(await at(host, `/v1/postings/${id}`)).toMatchObject({
      status: 'confirmed',
      ended_on: null,
      assignment_id: old,
    })
  expect((await host.get(`/v1/villages/${code}?as_of=2027-01-01`)).json).toMatchObject({ dispatch_mode: 'paired' })
  expect((await host.post(path, { reason: 'again' })).json).toMatchObject({ status: 409, code: 'STATE' })
})

test('7.1.4 an end that lies ahead moves to an earlier day, never to a later one', async () => {
  const { code, host } = await pairedScene(as)
  const path = `/v1/assignments/${await running(host, code)}/end`
  row(await host.post(path, { ended_on: '2027-06-30', reason: 'over' }))
  expect((await host.post(path, { ended_on: '2027-06-30', reason: 'over' })).json).toMatchObject({ code: 'DATE_ORDER' })
  expect((await host.post(path, { ended_on: '2027-07-01', reason: 'over' })).json).toMatchObject({ code: 'DATE_ORDER' })
  expect(row(await host.post(path, { ended_on: '2027-03-31', reason: 'over' }))).toMatchObject({
    ended_on: '2027-03-31',
  })
  app.setNow('2027-04-01T02:00:00Z')
  expect((await host.post(path, { ended_on: '2027-03-01', reason: 'over' })).json).toMatchObject({
    status: 409,
    code: 'STATE',
  })
})
