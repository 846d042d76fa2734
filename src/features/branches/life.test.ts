// B-7, 3.5: a branch dissolves by itself on the day its last member's posting ends, or when its partner closes it.
import { afterEach, expect, test } from 'vitest'
import { z } from 'zod'
import {
  approveBranch,
  draftBranch,
  joinTeam,
  PERMANENT,
  registration,
  teamOf,
  type Team,
} from '../../../test/harness/branches.ts'
import { cleanDirty, query, write } from '../../../test/harness/databases.ts'
import { codesOf, refusalOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'
import { assignment, village } from '../../../test/harness/world.ts'
import { runSchedule } from '../../schedule.ts'

const { app, as } = suite()
afterEach(cleanDirty) // the schedule looks at whatever is there
const PATH = '/v1/branches'

const read = async (team: Team, id: string) => (await team.host.get(`${PATH}/${id}`)).json
const end = async (team: Team, posting: string, ended_on: string) =>
  keptOf(await team.partner.post(`/v1/postings/${posting}/end`, { ended_on, end_reason: 'transfer' }))
const stored = async (id: string) => (await query('441400', 'SELECT status, ends_on FROM branches WHERE id = ?', id))[0]
const followed = async (id: string) =>
  (await query('441400', 'SELECT action, actor_id FROM journal WHERE record_id = ? ORDER BY seq', id)).map(
    ({ action }) => action,
  )

const Page = z.object({
  items: z.array(z.looseObject({ rule: z.string(), tenant: z.string(), status: z.string(), due_on: z.string() })),
})
const tasksOf = async (team: Team, id: string, rule: string) => {
  const { items } = Page.parse((await team.host.get(`/v1/tasks?division=${team.township}&rule=${rule}&limit=100`)).json)
  return items.filter(({ subject }) => z.object({ id: z.string() }).parse(subject).id === id)
}
const open = async (team: Team, id: string, rule: string) =>
  (await tasksOf(team, id, rule))
    .filter(({ status }) => status !== 'done')
    .map(({ tenant, status, due_on }) => `${tenant} ${status} ${due_on}`)

test('B-7 when the last member’s posting ends it dissolves by itself the same day, no approval needed', async () => {
  const team = await teamOf(as)
  const id = await approveBranch(team)
  app.setNow('2026-12-01T02:00:00Z')
  const [first, ...others] = team.posts
  for (const post of others) await end(team, post.id, '2026-12-01')
  expect(await stored(id)).toMatchObject({ ends_on: '2029-11-19' })
  await end(team, first?.id ?? '', '2026-12-20')
  expect(await stored(id)).toMatchObject({ ends_on: '2026-12-20' })
  app.setNow('2026-12-20T15:59:59Z')
  expect(await read(team, id)).toMatchObject({ status: 'active', members_total: 1, dissolved_on: null })
  app.setNow('2026-12-20T16:00:00Z') // midnight in Shanghai: he has gone, and the branch with him
  for (const reader of [team.host, team.partner, team.county_org, await as('province_admin')])
    expect((await reader.get(`${PATH}/${id}`)).json).toMatchObject({
      status: 'dissolved',
      dissolved_on: '2026-12-20',
      members_total: 0,
      officers: [{ office: 'secretary', held: false }],
    })
  const list = async (status: string) =>
    (await team.host.get(`${PATH}?division=${team.township}&status=${status}`)).json
  expect(await list('dissolved')).toMatchObject({ items: [{ id }] })
  expect(await list('active')).toMatchObject({ items: [] })
})

test('B-7 nothing more is entered for it after its last day, by anybody: BRANCH_DISSOLVED', async () => {
  const team = await teamOf(as)
  const id = await approveBranch(team)
  app.setNow('2026-12-02T02:00:00Z')
  for (const { id: posting } of team.posts) await end(team, posting, '2026-12-01')
  const members = (await team.host.get(`${PATH}/${id}/members`)).json
  const [member] = z.object({ items: z.array(z.object({ id: z.string() })) }).parse(members).items
  const [secretary] = team.posts
  const named = [{ posting_id: secretary?.id, office: 'secretary' }]
  const writes = [
    team.partner.post(`${PATH}/${id}/dissolve`, { reason: 'over' }),
    team.partner.post(`${PATH}/${id}/members`, { posting_id: secretary?.id, permanent_party_org: PERMANENT }),
    team.partner.post(`/v1/branch_members/${member?.id}/leave`, { reason: 'over' }),
    team.partner.patch(`/v1/branch_members/${member?.id}`, { full_from: null }, { if_match: '"v1"' }),
    team.county_org.post(`${PATH}/${id}/officers`, { officers: named }),
    team.partner.post('/v1/branch_acts', { branch_id: id, act: 'political_study', date: '2026-12-02', text: 'x' }),
    team.partner.post('/v1/study_plans', { branch_id: id, year: 2027, title: 'x', content: 'x', poverty_link: 'x' }),
    team.partner.post('/v1/study_sessions', {
      branch_id: id,
      form: 'theme_day',
      date: '2026-12-02',
      topics: ['x'],
      attendees: [],
    }),
    team.partner.post('/v1/study_problems', { branch_id: id, found_on: '2026-12-02', text: 'x' }),
  ]
  for (const answer of await Promise.all(writes)) expect(refusalOf(answer)).toEqual([409, 'BRANCH_DISSOLVED'])
  for (const act of ['submit', 'approve', 'reject']) {
    const actor = act === 'submit' ? team.partner : team.county_org
    expect(refusalOf(await actor.post(`${PATH}/${id}/${act}`, {}))).toEqual([409, 'BRANCH_DISSOLVED'])
  }
})

test('B-7, R-73 the place is free from the day after', async () => {
  const team = await teamOf(as)
  await approveBranch(team)
  app.setNow('2026-12-01T02:00:00Z')
  for (const { id: posting } of team.posts) await end(team, posting, '2026-12-01')
  const again = async () => team.partner.post(PATH, registration(team))
  expect(refusalOf(await again())).toEqual([409, 'BRANCH_EXISTS'])
  app.setNow('2026-12-01T16:00:00Z')
  expect((await again()).status).toBe(201)
})

test('B-7 the partner closes the working group: every membership ends with it, and its people are free', async () => {
  const team = await teamOf(as)
  const id = await approveBranch(team)
  app.setNow('2026-12-10T02:00:00Z')
  const close = async (body: object) => team.partner.post(`${PATH}/${id}/dissolve`, body)
  expect(codesOf(await close({}))).toEqual(['REASON_REQUIRED'])
  expect(codesOf(await close({ reason: 'over', dissolved_on: '2026-12-11' }))).toEqual(['DATE_IN_FUTURE'])
  expect(codesOf(await close({ reason: 'over', dissolved_on: '2026-11-22' }))).toEqual(['DATE_OUTSIDE_TERM'])
  for (const actor of [team.host, team.county_org]) {
    const answer = await actor.post(`${PATH}/${id}/dissolve`, { reason: 'over' })
    expect(refusalOf(answer)).toEqual([403, 'NOT_PERMITTED'])
  }
  keptOf(await close({ reason: 'the group has done its work' }))
  expect(await read(team, id)).toMatchObject({ status: 'active', members_total: 3 }) // its last day is a day of it
  app.setNow('2026-12-11T02:00:00Z')
  const dissolved = { status: 'dissolved', dissolved_on: '2026-12-10', reason: 'the group has done its work' }
  expect(await read(team, id)).toMatchObject({ ...dissolved, members_total: 0, members_full: 0 })
  const members = (await team.host.get(`${PATH}/${id}/members`)).json
  const days = z.object({ items: z.array(z.object({ until: z.string() })) }).parse(members)
  expect(days.items.map(({ until }) => until)).toEqual(['2026-12-10', '2026-12-10', '2026-12-10'])
  const routed = await team.host.get(`${PATH}/routing?division=${team.township}`)
  expect(routed.json).toMatchObject({ counts: { routed: 0, unrouted: 3 }, proposals: [{ act: 'form' }] })
  const next = await approveBranch(team, { approved_on: '2026-12-11' })
  expect(await read(team, next)).toMatchObject({ status: 'active', members_total: 3 })
})

test('3.5 the schedule writes what every read has said, once, catching up after days without a run', async () => {
  const team = await teamOf(as)
  const id = await approveBranch(team, { starts_on: '2026-12-01' })
  const run = async () => runSchedule(await app.services())
  await run()
  expect(await stored(id)).toMatchObject({ status: 'approved' })
  app.setNow('2026-12-05T02:00:00Z')
  expect(await read(team, id)).toMatchObject({ status: 'active' })
  await run()
  await run()
  expect(await stored(id)).toMatchObject({ status: 'active' })
  for (const { id: posting } of team.posts) await end(team, posting, '2026-12-10')
  app.setNow('2027-02-01T02:00:00Z')
  expect(await read(team, id)).toMatchObject({ status: 'dissolved', dissolved_on: '2026-12-10' })
  await run()
  await run()
  expect(await stored(id)).toMatchObject({ status: 'dissolved', ends_on: '2026-12-10' })
  expect(await read(team, id)).toMatchObject({ status: 'dissolved', dissolved_on: '2026-12-10' })
  // each raises the version, also where the branch lives on and only a membership ends
  expect(await followed(id)).toEqual(['draft', 'submit', 'approve', 'follow', 'follow', 'follow', 'follow', 'follow'])
})

test('3.5 a branch whose whole life went by between two runs is written dissolved at once', async () => {
  const team = await teamOf(as)
  const id = await approveBranch(team)
  for (const { id: posting } of team.posts) await end(team, posting, '2026-11-25')
  app.setNow('2027-02-01T02:00:00Z')
  await runSchedule(await app.services())
  expect(await stored(id)).toMatchObject({ status: 'dissolved', ends_on: '2026-11-25' })
})

test('3.2, B-7 first days that fail in two villages at once take both villages’ people out of their one branch', async () => {
  const team = await teamOf(as)
  const second = await village('441400', { code: `${team.township}202` })
  await assignment(second, { status: 'active' })
  const beside = await joinTeam({ ...team, code: second.code }, { post_role: 'team_leader' })
  const id = await approveBranch({ ...team, posts: [...team.posts, beside] })
  expect(await read(team, id)).toMatchObject({ members_total: 4 })
  const agreed = async (ever_active: number) =>
    write('441400', [
      { sql: 'UPDATE assignments SET ever_active = ? WHERE village_code >= ?', params: [ever_active, team.township] },
    ])
  const run = async () => runSchedule(await app.services())
  await agreed(0)
  app.setNow('2026-11-24T02:00:00Z')
  await run()
  expect(await read(team, id)).toMatchObject({ status: 'dissolved', members_total: 0 })
  await agreed(1)
  await run()
  expect(await read(team, id)).toMatchObject({ status: 'active', members_total: 4 })
})

test('B-8 below three full members: both sides owe it within sixty days, until one comes', async () => {
  const team = await teamOf(as)
  const id = await approveBranch(team)
  expect(await open(team, id, 'B-8')).toEqual([])
  app.setNow('2026-12-01T02:00:00Z')
  await end(team, team.posts[2]?.id ?? '', '2026-12-01')
  app.setNow('2026-12-02T02:00:00Z')
  expect(await open(team, id, 'B-8')).toEqual(['440100 open 2027-01-31', '441400 open 2027-01-31'])
  const county = Page.parse((await team.county_org.get('/v1/tasks?rule=B-8&limit=100')).json).items
  expect(county.map(({ owner_role }) => owner_role)).toContain('county_org')
  app.setNow('2027-02-01T02:00:00Z')
  expect(await open(team, id, 'B-8')).toEqual(['440100 overdue 2027-01-31', '441400 overdue 2027-01-31'])
  const next = await joinTeam(team)
  keptOf(await team.partner.post(`${PATH}/${id}/members`, { posting_id: next.id, permanent_party_org: PERMANENT }))
  expect(await open(team, id, 'B-8')).toEqual([])
})

test('B-12 eight weeks without a session: the approver’s, until the next one is held', async () => {
  const team = await teamOf(as)
  const id = await approveBranch(team)
  const silence = async () => (await open(team, id, 'B-12')).filter((each) => each.startsWith('441400'))
  expect(await silence()).toEqual(['441400 open 2027-01-18'])
  app.setNow('2027-01-18T02:00:00Z')
  expect(await silence()).toEqual(['441400 open 2027-01-18'])
  app.setNow('2027-01-19T02:00:00Z')
  expect(await silence()).toEqual(['441400 overdue 2027-01-18'])
  const session = { branch_id: id, form: 'theme_day', topics: ['x'], attendees: [team.posts[0]?.id] }
  keptOf(await team.partner.post('/v1/study_sessions', { ...session, date: '2027-01-19' }))
  expect(await silence()).toEqual(['441400 open 2027-03-16'])
  keptOf(await team.partner.post('/v1/study_sessions', { ...session, date: '2026-12-01' }))
  expect(await silence()).toEqual(['441400 open 2027-03-16']) // an earlier one moves nothing
})

test('B7 a draft is dropped by its author: its place is free, and it stays his alone', async () => {
  const team = await teamOf(as)
  const id = await draftBranch(team)
  expect((await team.partner.post(PATH, registration(team))).json).toMatchObject({ code: 'BRANCH_EXISTS' })
  expect((await team.county_org.post(`${PATH}/${id}/dissolve`, {})).status).toBe(403)
  expect((await team.host.get(`${PATH}/${id}`)).status).toBe(404)
  keptOf(await team.partner.post(`${PATH}/${id}/dissolve`, {}))
  expect((await team.partner.get(`${PATH}/${id}`)).json).toMatchObject({ status: 'rejected', rejected_on: null })
  expect((await team.host.get(`${PATH}/${id}`)).status).toBe(404)
  expect((await team.host.get(`${PATH}/${id}/history`)).status).toBe(404)
  expect((await team.partner.post(`${PATH}/${id}/submit`, {})).json).toMatchObject({ code: 'STATE', allowed: [] })
  keptOf(await team.partner.post(PATH, registration(team)))
})
