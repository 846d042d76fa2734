// R-73, B-2, B-7 – B-9: members enter and leave a branch; their days follow their postings, whatever ends these.
import { expect, test } from 'vitest'
import { z } from 'zod'
import {
  approveBranch,
  BEGUN,
  draftBranch,
  joinTeam,
  membersOf,
  PERMANENT,
  registration,
  teamOf,
  type Team,
} from '../../../test/harness/branches.ts'
import { drafted } from '../../../test/harness/posted.ts'
import { codesOf, refusalOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'

const { app, as } = suite()

const Members = z.object({
  items: z.array(
    z.object({ id: z.string(), posting_id: z.string(), joined_on: z.string(), until: z.string().nullable() }),
  ),
})
const membersIn = async (team: Team, id: string) =>
  Members.parse((await team.host.get(`/v1/branches/${id}/members`)).json).items
const memberOf = async (team: Team, id: string, n: number) => {
  const found = (await membersIn(team, id)).find(({ posting_id }) => posting_id === team.posts[n]?.id)
  if (!found) throw new Error('no such member')
  return found
}
const enter = async (team: Team, id: string, more: object) =>
  team.partner.post(`/v1/branches/${id}/members`, { permanent_party_org: PERMANENT, ...more })
const read = async (team: Team, id: string) => (await team.host.get(`/v1/branches/${id}`)).json

test('R-73, B-2 the partner enters somebody; his permanent organisation is kept beside it, both sides see him', async () => {
  const team = await teamOf(as)
  const id = await approveBranch(team)
  const fourth = await joinTeam(team, { party: 'probationary' })
  const done = await enter(team, id, { posting_id: fourth.id })
  expect(done.status, done.text).toBe(201)
  expect(done.json).toMatchObject({
    branch_id: id,
    permanent_party_org: PERMANENT.name,
    permanent_org_type: PERMANENT.org_type,
    relation_transferred: false,
    person_party_status: 'probationary',
    full_from: null,
    joined_on: '2026-11-23',
    until: BEGUN.planned_end,
  })
  for (const reader of [team.partner, team.host, team.county_org, await as('province_admin')])
    expect(Members.parse((await reader.get(`/v1/branches/${id}/members`)).json).items).toHaveLength(4)
  expect(await read(team, id)).toMatchObject({ members_total: 4, members_full: 3, version: 4 })
  const path = `/v1/branch_members/${keptOf(done).id}`
  const full = await team.partner.patch(path, { full_from: '2026-11-23' }, { if_match: '"v1"' })
  expect(full.json).toMatchObject({ full_from: '2026-11-23', version: 2 })
  expect(await read(team, id)).toMatchObject({ members_total: 4, members_full: 4 })
})

test('B-8, X-12 the day somebody became a full member lies in his membership and is entered once', async () => {
  const team = await teamOf(as, { parties: ['full', 'full', 'full', 'probationary'] })
  const id = await approveBranch(team)
  const patch = async (n: number, full_from: string | null, version = 1) => {
    const path = `/v1/branch_members/${(await memberOf(team, id, n)).id}`
    return team.partner.patch(path, { full_from }, { if_match: `"v${version}"` })
  }
  expect(refusalOf(await patch(3, '2026-11-24'))).toEqual([422, 'DATE_IN_FUTURE'])
  const before = await patch(3, '1990-01-01')
  expect(before.json).toMatchObject({ status: 422, code: 'DATE_OUTSIDE_TERM', rule: 'B-8' })
  expect((await patch(3, null)).json).toMatchObject({ full_from: null, version: 1 }) // D10: as it was
  app.setNow('2026-12-01T02:00:00Z')
  expect((await patch(3, '2026-11-30', 1)).json).toMatchObject({ full_from: '2026-11-30', version: 2 })
  for (const day of [null, '2026-11-25', '2026-12-01']) {
    const again = await patch(3, day, 2)
    expect(again.json).toMatchObject({ status: 409, code: 'STATE', rule: 'B-8', allowed: ['dissolve'] })
    expect(refusalOf(await patch(0, day))).toEqual([409, 'STATE'])
  }
  expect(await read(team, id)).toMatchObject({ members_total: 4, members_full: 4 })
})

test('R-73, R-74, B-2, B-7 whom and when the partner may not enter; the host enters nobody', async () => {
  const team = await teamOf(as)
  const away = await teamOf(as)
  const id = await approveBranch(team)
  const other = await approveBranch(away)
  const fourth = await joinTeam(team)
  const stranger = await joinTeam(team, { party: 'none' })
  const refused = async (more: object) => codesOf(await enter(team, id, { posting_id: fourth.id, ...more }))
  expect(await refused({ posting_id: away.posts[0]?.id })).toEqual(['MEMBER_OUTSIDE_HOST', 'MEMBER_IN_OTHER_BRANCH'])
  expect(await refused({ posting_id: team.posts[0]?.id })).toEqual(['MEMBER_IN_OTHER_BRANCH'])
  expect(await refused({ posting_id: stranger.id })).toEqual(['MEMBER_NOT_CPC'])
  expect(await refused({ posting_id: '441400-01931f6e-0000-7000-8000-000000000001' })).toEqual(['NOT_FOUND'])
  expect(await refused({ relation_transferred: true })).toEqual(['RELATION_TRANSFERRED'])
  expect(await refused({ permanent_party_org: undefined })).toEqual(['FIELD_REQUIRED'])
  expect(await refused({ joined_on: '2026-11-24' })).toEqual(['DATE_IN_FUTURE'])
  expect(await refused({ joined_on: '2026-11-22' })).toEqual(['DATE_OUTSIDE_TERM'])
  expect(await refused({ joined_on: '2026-11-19' })).toEqual(['DATE_OUTSIDE_TERM', 'DATE_OUTSIDE_TERM'])
  const body = { posting_id: fourth.id, permanent_party_org: PERMANENT }
  for (const actor of [team.host, team.county_org]) {
    const answer = await actor.post(`/v1/branches/${id}/members`, body)
    expect(refusalOf(answer)).toEqual([403, 'NOT_PERMITTED'])
  }
  expect(await read(team, other)).toMatchObject({ members_total: 3 })
})

test('X-8, 2.3 a draft the host keeps to itself is no posting to the partner, whether it enters or applies', async () => {
  const team = await teamOf(as)
  const hidden = await drafted(team.host, team.code, { post_role: 'first_secretary' })
  const none = `${hidden.slice(0, 7)}01931f6e-0000-7000-8000-00000000dead`
  const id = await approveBranch(team)
  const entered = async (posting_id: string) => refusalOf(await enter(team, id, { posting_id }))
  expect(await entered(hidden)).toEqual([404, 'NOT_FOUND'])
  expect(await entered(hidden)).toEqual(await entered(none))
  const applied = async (posting_id: string) => {
    const other = await teamOf(as)
    const members = membersOf([...other.posts, { id: posting_id, person_id: '' }])
    return codesOf(await team.partner.post(`/v1/branches/${await draftBranch(other, { members })}/submit`, {}))
  }
  expect(await applied(hidden)).toEqual(await applied(none))
})

test('R-73 who leaves gives his reason, and belongs to the next branch from the day after', async () => {
  const team = await teamOf(as, { parties: ['full', 'full', 'full', 'full'] })
  const id = await approveBranch(team)
  const { id: member } = await memberOf(team, id, 3)
  const leave = async (body: object) => team.partner.post(`/v1/branch_members/${member}/leave`, body)
  app.setNow('2026-12-01T02:00:00Z')
  expect(codesOf(await leave({}))).toEqual(['REASON_REQUIRED'])
  expect(codesOf(await leave({ reason: 'moves', left_on: '2026-12-02' }))).toEqual(['DATE_IN_FUTURE'])
  expect(codesOf(await leave({ reason: 'moves', left_on: '2026-11-22' }))).toEqual(['DATE_OUTSIDE_TERM'])
  const host = await team.host.post(`/v1/branch_members/${member}/leave`, { reason: 'moves' })
  expect(refusalOf(host)).toEqual([403, 'NOT_PERMITTED'])
  const left = await leave({ reason: 'moves to the county’s' })
  expect(left.json).toMatchObject({ left_on: '2026-12-01', until: '2026-12-01', leave_reason: 'moves to the county’s' })
  expect(await read(team, id)).toMatchObject({ members_total: 4 }) // his last day is a day of it
  const again = await enter(team, id, { posting_id: team.posts[3]?.id })
  expect(codesOf(again)).toEqual(['MEMBER_IN_OTHER_BRANCH'])
  app.setNow('2026-12-02T02:00:00Z')
  const earlier = await leave({ reason: 'sooner', left_on: '2026-11-30' })
  expect(refusalOf(earlier)).toEqual([409, 'STATE']) // 3.6.4: his last day has come
  expect(await read(team, id)).toMatchObject({ members_total: 3 })
  expect((await enter(team, id, { posting_id: team.posts[3]?.id })).status).toBe(201)
})

test('A-7 a county’s and a township’s branch stand beside each other, for different people', async () => {
  const team = await teamOf(as, { parties: ['full', 'full', 'full', 'full', 'full', 'full'] })
  const ofTown = await approveBranch({ ...team, posts: team.posts.slice(0, 3) })
  const county = {
    level: 'county',
    host_code: team.county,
    attached_party_org: { name: 'Branch of the county organs', division: team.county },
  }
  const others = { ...team, posts: team.posts.slice(3) }
  const ofCounty = await approveBranch(others, county)
  expect(await read(team, ofTown)).toMatchObject({ status: 'active', members_total: 3 })
  expect(await read(team, ofCounty)).toMatchObject({ status: 'active', level: 'county', members_total: 3 })
  const [first] = membersOf(team.posts)
  expect(codesOf(await enter(team, ofCounty, first ?? {}))).toEqual(['MEMBER_IN_OTHER_BRANCH'])
})

const ENDINGS = {
  'ended by its sender': async (team: Team, posting: string) =>
    team.partner.post(`/v1/postings/${posting}/end`, { ended_on: '2026-12-10', end_reason: 'illness' }),
  'ended by recall': async (team: Team, posting: string) => {
    const body = { posting_id: posting, reason: 'incompetent', evidence: 'three complaints by villagers' }
    const { id } = keptOf(await team.host.post('/v1/recall_cases', body))
    keptOf(await team.host.post(`/v1/recall_cases/${id}/inform`, {}))
    return team.partner.post(`/v1/recall_cases/${id}/decide_recall`, { ended_on: '2026-12-10' })
  },
} as const

test.each(Object.entries(ENDINGS))('B-7 a membership ends with its posting: %s', async (_, end) => {
  const team = await teamOf(as, { parties: ['full', 'full', 'full', 'full'] })
  const id = await approveBranch(team)
  app.setNow('2026-12-01T02:00:00Z')
  const done = await end(team, team.posts[3]?.id ?? '')
  expect(done.status, done.text).toBe(200)
  expect(await memberOf(team, id, 3)).toMatchObject({ until: '2026-12-10' })
  expect(await read(team, id)).toMatchObject({ members_total: 4, dissolved_on: null })
  app.setNow('2026-12-11T02:00:00Z')
  expect(await read(team, id)).toMatchObject({ status: 'active', members_total: 3 })
})

test('X-18, B-7 the end of an assignment ends the memberships under it; whose post was over before the branch began never was a member', async () => {
  const team = await teamOf(as, { parties: ['full', 'full', 'full'] })
  const late = await joinTeam(team, { planned_start: '2026-11-22', planned_end: '2029-11-21' })
  const id = await approveBranch({ ...team, posts: [...team.posts, late] })
  expect(await read(team, id)).toMatchObject({ members_total: 4 })
  const list = z
    .object({ items: z.array(z.object({ id: z.string() })) })
    .parse((await team.host.get(`/v1/assignments?village_code=${team.code}`)).json)
  app.setNow('2026-12-01T02:00:00Z')
  const path = `/v1/assignments/${list.items[0]?.id ?? ''}/end`
  const ended = await team.host.post(path, { ended_on: '2026-11-22', reason: 'as agreed', end_postings: true })
  expect(ended.status, ended.text).toBe(200)
  const days = (await membersIn(team, id)).map(({ until }) => until)
  expect(new Set(days)).toEqual(new Set([null])) // it all ended before the branch began
  expect(await read(team, id)).toMatchObject({ status: 'dissolved', members_total: 0 })
})

test('R-73 a posting that was over before the branch began binds nobody: its person joins the branch of his next one', async () => {
  const team = await teamOf(as)
  const late = await joinTeam(team, { planned_start: '2026-11-22', planned_end: '2029-11-21' })
  await approveBranch({ ...team, posts: [...team.posts, late] })
  const next = await teamOf(as)
  app.setNow('2026-12-01T02:00:00Z')
  const list = z
    .object({ items: z.array(z.object({ id: z.string() })) })
    .parse((await team.host.get(`/v1/assignments?village_code=${team.code}`)).json)
  const body = { ended_on: '2026-11-22', reason: 'as agreed', end_postings: true }
  keptOf(await team.host.post(`/v1/assignments/${list.items[0]?.id ?? ''}/end`, body))
  const term = { planned_start: '2026-11-25', planned_end: '2029-11-24', person_id: late.person_id }
  const again = await joinTeam(next, term)
  const id = await draftBranch({ ...next, posts: [...next.posts, again] })
  const sent = await next.partner.post(`/v1/branches/${id}/submit`, {})
  expect(sent.status, sent.text).toBe(200)
})

test('B-7 an end said afterwards may dissolve the branch in the past: who came later belongs to none', async () => {
  const team = await teamOf(as, { parties: ['full', 'full', 'full'] })
  const id = await approveBranch(team)
  app.setNow('2026-12-10T02:00:00Z')
  const later = await joinTeam(team)
  keptOf(await enter(team, id, { posting_id: later.id }))
  expect(await read(team, id)).toMatchObject({ members_total: 4 })
  for (const { id: posting } of team.posts)
    keptOf(await team.partner.post(`/v1/postings/${posting}/end`, { ended_on: '2026-12-01', end_reason: 'transfer' }))
  expect(await read(team, id)).toMatchObject({ status: 'dissolved', dissolved_on: '2026-12-01', members_total: 0 })
  const found = (await membersIn(team, id)).find(({ posting_id }) => posting_id === later.id)
  expect(found).toMatchObject({ until: null })
  const routed = await team.host.get(`/v1/branches/routing?division=${team.township}`)
  expect(routed.json).toMatchObject({ counts: { routed: 0, unrouted: 1 } })
  const leader = { post_role: 'team_leader', planned_start: '2026-12-02', planned_end: '2029-12-01' }
  const members = membersOf([later, await joinTeam(team, leader), await joinTeam(team)])
  const next = keptOf(await team.partner.post('/v1/branches', { ...registration(team), members })).id
  keptOf(await team.partner.post(`/v1/branches/${next}/submit`, {}))
})
