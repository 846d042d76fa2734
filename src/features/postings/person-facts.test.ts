// B2: what changes in a person's file reaches his running posting by its day, and what follows from it.
import { expect, test } from 'vitest'
import type { Actor } from '../../../test/harness/people.ts'
import { pairedScene, candidate, drafted, submitted } from '../../../test/harness/posted.ts'
import { keptOf, servedScene, standing } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'
import { codesOf, refusalOf } from '../../../test/harness/refusals.ts'
import { assignment, village } from '../../../test/harness/world.ts'
import { query } from '../../../test/harness/databases.ts'
import { runSchedule } from '../../schedule.ts'

const { as, app } = suite()

interface Tasks {
  items: { status: string; opens_on: string; tenant: string; subject: { id: string; period: string | null } }[]
}

const tasksOf = async (actor: Actor, id: string, rule: string, day = '') => {
  const answer = await actor.get(`/v1/tasks?rule=${rule}${day}&division=${id.slice(0, 6)}&limit=100`)
  return (answer.json as Tasks).items.filter(({ subject }) => subject.id === id)
}

const changed = async (actor: Actor, person: string, body: object) => {
  const answer = await actor.patch(`/v1/people/${person}`, body, { if_match: '*' })
  expect(answer.status, answer.text).toBe(200)
  await runSchedule(await app.services())
}

test('X-4 Party status, rank and name are shown from their day on; as of before, what was shown before', async () => {
  const { posting, sender, host } = await servedScene(as)
  app.setNow('2027-06-01T02:00:00Z')
  const { name } = (await sender.get(`/v1/people/${posting.person_id}`)).json as { name: string }
  await changed(sender, posting.person_id, { cadre_rank: 'division_deputy', valid_from: '2027-03-01' })
  await changed(sender, posting.person_id, { party_status: 'none', name: 'Renamed', valid_from: '2027-05-01' })
  await changed(sender, posting.person_id, { party_status: 'probationary' })
  const shown = async (day: string) =>
    ((await host.get(`/v1/postings?as_of=${day}&limit=100`)).json as { items: { id: string }[] }).items.find(
      ({ id }) => id === posting.id,
    )
  expect(await shown('2027-02-28')).toMatchObject({ person_cadre_rank: 'section_chief', person_name: name })
  expect(await shown('2027-03-01')).toMatchObject({ person_cadre_rank: 'division_deputy', person_party_status: 'full' })
  expect(await shown('2027-05-01')).toMatchObject({ person_party_status: 'none', person_name: 'Renamed' })
  expect(await shown('2027-05-31')).toMatchObject({ person_party_status: 'none' })
  expect((await host.get(`/v1/postings/${posting.id}`)).json).toMatchObject({ person_party_status: 'probationary' })
  const { items } = (await host.get(`/v1/postings/${posting.id}/history`)).json as { items: { action: string }[] }
  expect(items.map(({ action }) => action).filter((action) => action === 'follow')).toHaveLength(3)
  const version = async () => query('441400', 'SELECT version FROM postings WHERE id = ?', posting.id)
  const before = await version()
  await runSchedule(await app.services())
  expect(await version()).toEqual(before) // repeatable
})

test('X-4 a unit that is renamed is shown so from that day', async () => {
  const { posting, sender, host } = await servedScene(as)
  app.setNow('2027-06-01T02:00:00Z')
  const renamed = await sender.patch(`/v1/units/${posting.unit_id}`, { name: 'Bureau of Water' }, { if_match: '*' })
  expect(renamed.status, renamed.text).toBe(200)
  await runSchedule(await app.services())
  expect((await host.get(`/v1/postings/${posting.id}`)).json).toMatchObject({ unit_name: 'Bureau of Water' })
  expect((await host.get(`/v1/postings/${posting.id}?as_of=2027-05-31`)).json).toMatchObject({ unit_name: 'Bureau' })
})

test('X-4 the work phone of a running posting changes by the side that sent him, from a day on', async () => {
  const { posting, sender, host, stranger } = await servedScene(as)
  app.setNow('2027-06-01T02:00:00Z')
  const path = `/v1/postings/${posting.id}`
  const body = { work_phone: '020 8888 1111', valid_from: '2027-05-01' }
  expect((await host.patch(path, body, { if_match: '*' })).status).toBe(403)
  expect((await stranger.patch(path, body, { if_match: '*' })).status).toBe(404)
  expect((await sender.patch(path, { ...body, planned_end: '2029-10-31' }, { if_match: '*' })).status).toBe(409)
  expect((await sender.patch(path, { ...body, valid_from: '2027-06-02' }, { if_match: '*' })).json).toMatchObject({
    code: 'DATE_IN_FUTURE',
  })
  const done = await sender.patch(path, body, { if_match: '*' })
  expect(done.status, done.text).toBe(200)
  expect((await host.get(path)).json).toMatchObject({ work_phone: '020 8888 1111' })
  expect((await host.get(`${path}?as_of=2027-04-30`)).json).toMatchObject({ work_phone: '020 8888 0000' })
  expect((await (await as('province_admin')).get(path)).text).not.toContain('020 8888')
})

test('R-75 a leader who becomes a member owes his sheet from then on, and one who is none owes none', async () => {
  const { code, partner, host } = await pairedScene(as)
  const person_id = await candidate(partner, { party: 'none' })
  const posting = await standing(partner, host, code, { person_id })
  expect(await tasksOf(partner, posting.id, 'R-75')).toEqual([])
  app.setNow('2027-06-01T02:00:00Z')
  await changed(partner, posting.person_id, { party_status: 'probationary', valid_from: '2027-05-01' })
  const sheets = await tasksOf(partner, posting.id, 'R-75')
  expect(sheets.map(({ subject }) => subject.period)).toContain('2027')
  expect(sheets.map(({ subject }) => subject.period)).not.toContain('2026')
})

test('R-48 one who is full when submitted and none when the host confirms is refused', async () => {
  const { code, host } = await pairedScene(as)
  const second = await as('city_org', '441400')
  const id = await drafted(host, code, { post_role: 'first_secretary' })
  keptOf(await submitted(host, id))
  const { person_id } = (await host.get(`/v1/postings/${id}`)).json as { person_id: string }
  const patched = await host.patch(`/v1/people/${person_id}`, { party_status: 'none' }, { if_match: '*' })
  expect(patched.status, patched.text).toBe(200)
  const refused = await second.post(`/v1/postings/${id}/confirm`, {})
  expect(refused.json).toMatchObject({ status: 422, code: 'FS_NOT_CPC', rule: 'R-48' })
})

test('R-48 a first secretary in post who is full no more: a task of the dispatching department, done by a decision', async () => {
  const { code, host } = await pairedScene(as)
  const second = await as('city_org', '441400')
  const posting = await standing(host, second, code, { post_role: 'first_secretary' })
  app.setNow('2027-06-01T02:00:00Z')
  await changed(host, posting.person_id, { party_status: 'none', valid_from: '2027-05-20' })
  expect(await tasksOf(host, posting.id, 'R-48')).toMatchObject([
    { tenant: '441400', opens_on: '2027-05-20', due_on: '2027-06-19', status: 'open' },
  ])
  expect(await tasksOf(host, posting.id, 'R-48', '&as_of=2027-05-19')).toEqual([])
  const about = { posting_id: posting.id, reason: 'other', reason_text: '失去党员身份', evidence: '组织决定' }
  const { id } = keptOf(await host.post('/v1/recall_cases', about))
  keptOf(await host.post(`/v1/recall_cases/${id}/inform`))
  keptOf(await second.post(`/v1/recall_cases/${id}/decide_keep`, { decision: '待上级决定' }))
  expect(await tasksOf(host, posting.id, 'R-48')).toMatchObject([{ status: 'done' }])
})

test('R-48 the first day asks again: one who lost his membership before it stays confirmed, a task of both sides', async () => {
  const { code, host } = await pairedScene(as)
  const second = await as('city_org', '441400')
  const posting = await standing(host, second, code, { post_role: 'first_secretary' })
  await changed(host, posting.person_id, { party_status: 'none' })
  app.setNow('2026-12-02T02:00:00Z')
  await runSchedule(await app.services())
  expect((await host.get(`/v1/postings/${posting.id}`)).json).toMatchObject({
    status: 'confirmed',
    start_blocked: true,
  })
})

test('R-43 beside a leader who was kept from beginning nobody comes as a member, and nothing of his days is recorded', async () => {
  const place = await village('441400', { mode: 'self' })
  await assignment(place, { status: 'active' })
  const [host, second] = [await as('city_org', '441400'), await as('city_org', '441400')]
  const leader = await standing(host, second, place.code, { post_role: 'leader_and_first_secretary' })
  const member = await drafted(host, place.code, { post_role: 'team_member' })
  const found = async () => {
    const { json } = await host.post('/v1/postings/check', { posting_id: member })
    return (json as { findings: { code: string }[] }).findings.map(({ code }) => code)
  }
  expect(await found()).toEqual([])
  const none = { party_status: 'none', valid_from: '2026-11-23' }
  expect((await host.patch(`/v1/people/${leader.person_id}`, none, { if_match: '*' })).status).toBe(200)
  expect(await found()).toEqual(['MEMBER_WITHOUT_LEADER'])
  expect(codesOf(await submitted(host, member))).toEqual(['MEMBER_WITHOUT_LEADER'])
  app.setNow('2026-12-10T02:00:00Z')
  const visit = await host.post('/v1/visits', { posting_id: leader.id, date: '2026-12-05', visitor_org: 'Department' })
  expect(refusalOf(visit)).toEqual([409, 'STATE'])
})

test('X-4, X-17 a succession that cuts a term late takes back what was shown of the person behind its real last day', async () => {
  const { code, posting, sender, host } = await servedScene(as)
  app.setNow('2027-06-01T02:00:00Z')
  const patch = async (body: object) =>
    (await sender.patch(`/v1/people/${posting.person_id}`, body, { if_match: '*' })).status
  expect(await patch({ cadre_rank: 'division_deputy', valid_from: '2027-03-01' })).toBe(200)
  expect(await patch({ party_status: 'none', valid_from: '2027-05-01' })).toBe(200)
  const shown = async () => (await host.get(`/v1/postings/${posting.id}`)).json
  expect(await shown()).toMatchObject({ person_party_status: 'none', person_cadre_rank: 'division_deputy' })
  const { items } = (await host.get(`/v1/assignments?village_code=${code}`)).json as { items: { id: string }[] }
  const taken = { village_code: code, mode: 'self', helper_tenant: '441400', helper_units: [{ name: 'Bureau' }] }
  const successor = { ...taken, replaces: items[0]?.id, valid_from: '2027-04-01', targets: { households: 1 } }
  keptOf(await host.post('/v1/assignments', successor))
  await runSchedule(await app.services())
  const cut = { ended_on: '2027-03-31', person_party_status: 'full', person_cadre_rank: 'division_deputy' }
  expect(await shown()).toMatchObject(cut)
  const [row] = await query('441400', 'SELECT person_was FROM postings WHERE id = ?', posting.id)
  expect(JSON.parse(String(row?.['person_was']))).toMatchObject([{ until: '2027-03-01' }])
})

test('3.6 what home owes follows the real end of a term within one run, entered however late', async () => {
  const { code, partner, host } = await pairedScene(as)
  const person_id = await candidate(partner, { since: '2016-01-01' })
  const term = { planned_start: '2016-07-01', planned_end: '2019-06-30' }
  const posting = await standing(partner, host, code, { ...term, person_id })
  await runSchedule(await app.services())
  const owed = async () =>
    (await query('440100', "SELECT period FROM tasks WHERE subject_id = ? AND rule = 'R-57'", posting.id)).length
  expect(await owed()).toBe(4)
  const end = { ended_on: '2017-06-30', end_reason: 'transfer' }
  app.spy.fault({ tenant: '440100', call: 3, kind: 'before' }) // the message home is lost
  await partner.post(`/v1/postings/${posting.id}/end`, end, { key: 'late-end' })
  app.spy.fault()
  await partner.post(`/v1/postings/${posting.id}/end`, end, { key: 'late-end' })
  await runSchedule(await app.services())
  expect(await owed()).toBe(2)
})

test('3.6 R-48 a first day that fails reads so whether the schedule has run or not, and comes good with the file', async () => {
  const { code, host } = await pairedScene(as)
  const second = await as('city_org', '441400')
  const posting = await standing(host, second, code, { post_role: 'first_secretary' })
  const path = `/v1/people/${posting.person_id}`
  const patch = async (party_status: string) => {
    const answer = await host.patch(path, { party_status, valid_from: '2026-11-23' }, { if_match: '*' })
    expect(answer.status, answer.text).toBe(200)
  }
  const read = async () => (await host.get(`/v1/postings/${posting.id}?as_of=2026-12-02`)).json
  await patch('none')
  app.setNow('2026-12-02T02:00:00Z')
  expect(await read()).toMatchObject({ status: 'confirmed', start_blocked: true })
  expect(await tasksOf(host, posting.id, 'R-41')).toHaveLength(1)
  await runSchedule(await app.services())
  expect(await read()).toMatchObject({ status: 'confirmed', start_blocked: true })
  app.setNow('2026-11-24T02:00:00Z')
  await patch('full')
  expect(await read()).toMatchObject({ status: 'active', start_blocked: false })
})

test('3.6 R-48 what the file says of the first day only after it came takes nobody out of his post, whether the schedule runs or not', async () => {
  const { code, host } = await pairedScene(as)
  const second = await as('city_org', '441400')
  const posting = await standing(host, second, code, { post_role: 'first_secretary' })
  const patch = async (party_status: string, valid_from: string) => {
    const answer = await host.patch(`/v1/people/${posting.person_id}`, { party_status, valid_from }, { if_match: '*' })
    expect(answer.status, answer.text).toBe(200)
  }
  const read = async () => (await host.get(`/v1/postings/${posting.id}`)).json
  app.setNow('2026-12-10T02:00:00Z')
  await patch('none', '2026-11-25')
  expect(await read()).toMatchObject({ status: 'active', start_blocked: false })
  await runSchedule(await app.services())
  expect(await read()).toMatchObject({ status: 'active', start_blocked: false })
  const owed = { opens_on: '2026-12-01', due_on: '2026-12-31' }
  expect(await tasksOf(host, posting.id, 'R-48')).toMatchObject([{ ...owed, status: 'open' }])
  await patch('full', '2026-12-09') // nothing is owed any more (3.4)
  expect(await tasksOf(host, posting.id, 'R-48', '&as_of=2026-12-08')).toMatchObject([{ ...owed, status: 'open' }])
  expect(await tasksOf(host, posting.id, 'R-48')).toMatchObject([{ ...owed, status: 'lapsed' }])
})

test('3.6 R-48 a first day that failed comes good with the file, however late that is entered', async () => {
  const { code, host } = await pairedScene(as)
  const second = await as('city_org', '441400')
  const posting = await standing(host, second, code, { post_role: 'first_secretary' })
  const path = `/v1/people/${posting.person_id}`
  await changed(host, posting.person_id, { party_status: 'none', valid_from: '2026-11-23' })
  app.setNow('2026-12-10T02:00:00Z')
  await runSchedule(await app.services())
  const read = async () => (await host.get(`/v1/postings/${posting.id}`)).json
  expect(await read()).toMatchObject({ status: 'confirmed', start_blocked: true })
  const full = { party_status: 'full', valid_from: '2026-11-24' }
  expect((await host.patch(path, full, { if_match: '*' })).status).toBe(200)
  expect(await read()).toMatchObject({ status: 'active', start_blocked: false })
})
