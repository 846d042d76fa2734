// 3.6, R-73, B-7: a branch whose years are over is entered today, in order, and reads on any day as if it had been entered then.
import { expect, test } from 'vitest'
import { z } from 'zod'
import {
  approvalOf,
  approveBranch,
  draftBranch,
  joinTeam,
  PERMANENT,
  registration,
  teamOf,
  type Team,
} from '../../../test/harness/branches.ts'
import { query } from '../../../test/harness/databases.ts'
import { candidate } from '../../../test/harness/posted.ts'
import { codesOf, refusalOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'

const { app, as } = suite()

const PATH = '/v1/branches'
/** A term of the campaign that is over, and the days of its branch. */
const TERM = { planned_start: '2016-07-01', planned_end: '2019-06-30' } as const
const [APPLIED, BEGAN, LAST] = ['2016-08-01', '2016-09-01', '2019-06-30'] as const

const overTeam = async (parties = ['full', 'full', 'full'], host = '441400'): Promise<Team> => {
  const team = await teamOf(as, { parties: [], host })
  const since = '2016-01-01'
  for (const [i, party] of parties.entries()) {
    const person_id = await candidate(team.partner, { party, since })
    team.posts.push(await joinTeam(team, { ...TERM, person_id, post_role: i === 0 ? 'team_leader' : 'team_member' }))
  }
  return team
}

const submit = async ({ partner }: Team, id: string, body: object = { submitted_on: APPLIED }) =>
  partner.post(`${PATH}/${id}/submit`, body)
const approve = async (team: Team, id: string, day: string = BEGAN) =>
  team.county_org.post(`${PATH}/${id}/approve`, approvalOf(team.posts, day))

const lateBranch = async (team: Team): Promise<string> => {
  const id = await draftBranch(team)
  keptOf(await submit(team, id))
  keptOf(await approve(team, id))
  return id
}

const Items = z.object({ items: z.array(z.looseObject({ id: z.string() })) })
const on = async ({ host }: Team, id: string, day: string) => host.get(`${PATH}/${id}?as_of=${day}`)
const listed = async ({ host, township }: Team, day: string) =>
  Items.parse((await host.get(`${PATH}?division=${township}&as_of=${day}`)).json).items.map(({ status }) => status)

test('3.6, R-73 an application of 2016 is judged by who was in post then, and is there from its day on', async () => {
  const team = await overTeam()
  const id = await draftBranch(team)
  const notPosted = ['DATE_OUTSIDE_TERM', 'DATE_OUTSIDE_TERM', 'DATE_OUTSIDE_TERM']
  expect(codesOf(await submit(team, id, {}))).toEqual(notPosted)
  expect(codesOf(await submit(team, id, { submitted_on: '2016-06-30' }))).toEqual(notPosted)
  expect(codesOf(await submit(team, id, { submitted_on: '2019-07-01' }))).toEqual(notPosted)
  expect(codesOf(await submit(team, id, { submitted_on: '2026-11-24' }))).toContain('DATE_IN_FUTURE')
  expect(refusalOf(await submit(team, id, { submitted_on: 'then' }))).toEqual([400, 'INVALID_REQUEST'])
  const sent = await submit(team, id)
  expect(sent.json).toMatchObject({ status: 'submitted', submitted_on: APPLIED })
  expect(await listed(team, '2016-07-31')).toEqual([])
  expect(await listed(team, APPLIED)).toEqual(['submitted'])
  expect((await on(team, id, '2016-07-31')).status).toBe(404)
})

test('3.6 nothing is approved before the day it was applied for', async () => {
  const team = await overTeam()
  const id = await draftBranch(team)
  keptOf(await submit(team, id))
  expect((await approve(team, id, '2016-07-31')).json).toMatchObject({
    status: 422,
    code: 'DATE_ORDER',
    rule: '3.6',
    errors: [{ field: 'approved_on', accepted: [`>= ${APPLIED}`] }],
  })
  expect((await approve(team, id, APPLIED)).json).toMatchObject({ status: 'dissolved', approved_on: APPLIED })
})

test('3.6 an application of 2016 is returned on its own day, and was open until then', async () => {
  const team = await overTeam()
  const id = await draftBranch(team)
  keptOf(await submit(team, id))
  const reject = async (rejected_on?: string) =>
    team.county_org.post(`${PATH}/${id}/reject`, { reason: 'the township is another', rejected_on })
  const early = await reject('2016-07-31')
  expect(early.json).toMatchObject({ code: 'DATE_ORDER', rule: '3.6', errors: [{ accepted: [`>= ${APPLIED}`] }] })
  expect(codesOf(await reject('2026-11-24'))).toEqual(['DATE_IN_FUTURE'])
  expect((await reject('2016-08-10')).json).toMatchObject({ status: 'rejected', rejected_on: '2016-08-10' })
  expect((await on(team, id, '2016-08-09')).json).toMatchObject({ status: 'submitted' })
  expect((await on(team, id, '2016-08-10')).json).toMatchObject({ status: 'rejected' })
  expect(await listed(team, '2016-08-09')).toEqual(['submitted'])
  const tasks = await team.county_org.get('/v1/tasks?limit=100')
  expect(tasks.text).not.toContain(id)
})

test('3.6, B-7 a branch of 2016 – 2019 reads on each day as it stood, and counts in its years', async () => {
  const team = await overTeam()
  const id = await lateBranch(team)
  expect((await team.host.get(`${PATH}/${id}`)).json).toMatchObject({ status: 'dissolved', dissolved_on: LAST })
  expect((await on(team, id, '2016-08-31')).json).toMatchObject({ status: 'submitted', members_total: 0 })
  expect((await on(team, id, BEGAN)).json).toMatchObject({ status: 'active', members_total: 3, members_full: 3 })
  expect((await on(team, id, LAST)).json).toMatchObject({ status: 'active', members_total: 3 })
  expect((await on(team, id, '2019-07-01')).json).toMatchObject({ status: 'dissolved', members_total: 0 })
  expect(await listed(team, '2017-06-30')).toEqual(['active'])
})

test('3.6, B-7 what such a branch did is entered by its days; nothing is dated after its last one', async () => {
  const team = await overTeam()
  const id = await lateBranch(team)
  const { partner, county_org, posts } = team
  const attendees = posts.map((post) => post.id)
  const session = async (date: string) =>
    partner.post('/v1/study_sessions', { branch_id: id, form: 'party_lecture', date, topics: ['Rules'], attendees })
  const act = async (date: string) =>
    partner.post('/v1/branch_acts', { branch_id: id, act: 'political_study', date, text: 'A chapter was read' })
  const problem = async (found_on: string) =>
    partner.post('/v1/study_problems', { branch_id: id, found_on, text: 'few come' })
  const plan = async (year: number) =>
    partner.post('/v1/study_plans', { branch_id: id, year, title: 'x', content: 'x', poverty_link: 'x' })
  const appoint = async (from: string) =>
    county_org.post(`${PATH}/${id}/officers`, { officers: [{ posting_id: attendees[1], office: 'secretary' }], from })
  for (const enter of [session, act, problem]) {
    expect(refusalOf(await enter('2016-08-31'))).toEqual([422, 'DATE_OUTSIDE_TERM'])
    expect((await enter(BEGAN)).status).toBe(201)
    expect((await enter(LAST)).status).toBe(201)
    expect(refusalOf(await enter('2019-07-01'))).toEqual([409, 'BRANCH_DISSOLVED'])
  }
  expect(refusalOf(await plan(2015))).toEqual([422, 'DATE_OUTSIDE_TERM'])
  expect((await plan(2019)).status).toBe(201)
  expect(refusalOf(await plan(2020))).toEqual([409, 'BRANCH_DISSOLVED'])
  expect((await appoint('2017-01-01')).status).toBe(200)
  expect(refusalOf(await appoint('2019-07-01'))).toEqual([409, 'BRANCH_DISSOLVED'])
  const secretaries = await query('441400', 'SELECT valid_from FROM branch_officers WHERE branch_id = ?', id)
  expect(secretaries.map((row) => row['valid_from'])).toEqual([BEGAN, '2017-01-01'])
  const { items } = Items.parse((await partner.get(`/v1/study_problems?branch_id=${id}`)).json)
  const solve = async (solved_on?: string) =>
    partner.post(`/v1/study_problems/${items[0]?.id}/solve`, { result: 'all come', ...(solved_on && { solved_on }) })
  expect(refusalOf(await solve())).toEqual([409, 'BRANCH_DISSOLVED'])
  expect((await solve('2017-03-01')).json).toMatchObject({ status: 'solved', solved_on: '2017-03-01' })
})

test('3.6, R-73, B-7 members come and go in such a branch by their days, and it is closed by its own', async () => {
  const team = await overTeam(['full', 'full', 'full', 'probationary'])
  const [, , third, fourth] = team.posts
  const id = await lateBranch({ ...team, posts: team.posts.slice(0, 3) })
  const join = async (joined_on?: string) =>
    team.partner.post(`${PATH}/${id}/members`, {
      posting_id: fourth?.id,
      permanent_party_org: PERMANENT,
      ...(joined_on && { joined_on }),
    })
  expect(refusalOf(await join())).toEqual([409, 'BRANCH_DISSOLVED'])
  const joined = keptOf(await join('2017-01-01'))
  const member = `/v1/branch_members/${joined.id}`
  const full = await team.partner.patch(member, { full_from: '2017-07-01' }, { if_match: '"v1"' })
  expect(full.json).toMatchObject({ full_from: '2017-07-01' })
  const { items } = Items.parse((await team.host.get(`${PATH}/${id}/members`)).json)
  const of = items.find(({ posting_id }) => posting_id === third?.id)
  const leave = async (left_on: string) =>
    team.partner.post(`/v1/branch_members/${of?.id}/leave`, { reason: 'moves', left_on })
  expect(refusalOf(await leave('2019-07-01'))).toEqual([409, 'BRANCH_DISSOLVED'])
  expect((await leave('2018-01-31')).json).toMatchObject({ until: '2018-01-31' })
  expect((await on(team, id, '2018-02-01')).json).toMatchObject({ members_total: 3, members_full: 3 })
  const close = async (dissolved_on?: string) =>
    team.partner.post(`${PATH}/${id}/dissolve`, { reason: 'the work is done', ...(dissolved_on && { dissolved_on }) })
  expect(refusalOf(await close())).toEqual([409, 'BRANCH_DISSOLVED'])
  expect(refusalOf(await close('2016-12-31'))).toEqual([409, 'RECORDS_AFTER']) // somebody joined on 2017-01-01
  expect((await close('2018-12-31')).json).toMatchObject({ status: 'dissolved', dissolved_on: '2018-12-31' })
  expect(refusalOf(await close('2018-06-30'))).toEqual([409, 'BRANCH_DISSOLVED'])
})

test('R-73 a branch of 2016 – 2019 bars none of its people from one of today', async () => {
  const team = await overTeam()
  const again: Team = { ...team, posts: [] }
  for (const [i, { person_id }] of team.posts.entries())
    again.posts.push(await joinTeam(team, { person_id, post_role: i === 0 ? 'team_leader' : 'team_member' }))
  const id = await approveBranch(again, {
    level: 'county',
    host_code: team.county,
    attached_party_org: { name: 'Branch of the county organs', division: team.county },
  })
  const past = await lateBranch(team)
  expect((await on(team, past, '2017-06-30')).json).toMatchObject({ status: 'active', members_total: 3 })
  expect((await team.host.get(`${PATH}/${id}`)).json).toMatchObject({ status: 'active', members_total: 3 })
})

test('R-73, 3.6 where a branch stands today, the one of years past is entered all the same; one of the same days is not', async () => {
  const team = await overTeam()
  const now = await teamOf(as, { township: team.township, village: '203' })
  await approveBranch(now)
  const late = await draftBranch(team)
  const patched = await team.partner.patch(`${PATH}/${late}`, { name: 'Its name then' }, { if_match: '"v1"' })
  expect(patched.status).toBe(200)
  const mixed = registration({ ...team, posts: [...team.posts, ...now.posts.slice(0, 1)] })
  const both = await team.partner.patch(`${PATH}/${late}`, { members: mixed.members }, { if_match: '"v2"' })
  expect(refusalOf(both)).toEqual([409, 'BRANCH_EXISTS'])
  keptOf(await submit(team, late))
  expect((await approve(team, late)).json).toMatchObject({ status: 'dissolved', starts_on: BEGAN, dissolved_on: LAST })
  expect(refusalOf(await team.partner.post(PATH, registration(now)))).toEqual([409, 'BRANCH_EXISTS'])
  const nobody = await team.partner.post(PATH, { ...registration(now), members: [] })
  expect(refusalOf(nobody)).toEqual([409, 'BRANCH_EXISTS'])
})

test('R-73, 3.6 where an application of today waits, the branch of years past is entered all the same; a second one of today is not', async () => {
  const team = await overTeam()
  const now = await teamOf(as, { township: team.township, village: '204' })
  const waiting = await draftBranch(now)
  keptOf(await submit(now, waiting, {}))
  const late = await draftBranch(team)
  const patched = await team.partner.patch(`${PATH}/${late}`, { name: 'Its name then' }, { if_match: '"v1"' })
  expect(patched.status).toBe(200)
  keptOf(await submit(team, late))
  expect((await approve(team, late)).json).toMatchObject({ status: 'dissolved', starts_on: BEGAN, dissolved_on: LAST })
  expect(refusalOf(await team.partner.post(PATH, registration(now)))).toEqual([409, 'BRANCH_EXISTS'])
  keptOf(await now.county_org.post(`${PATH}/${waiting}/approve`, approvalOf(now.posts)))
})

test('R-73 of two branches of a place and partner none stands on a day of the other, whenever they are entered', async () => {
  const team = await overTeam()
  const place = await teamOf(as, { township: team.township, village: '202', parties: [] })
  const since = '2016-01-01'
  const term = { planned_start: '2017-01-01', planned_end: '2019-12-31', post_role: 'team_member' }
  const posts = []
  for (const post_role of ['team_leader', 'team_member', 'team_member']) {
    const person_id = await candidate(place.partner, { since })
    posts.push(await joinTeam(place, { ...term, person_id, post_role }))
  }
  await lateBranch(team)
  const second = await draftBranch({ ...place, posts })
  for (const day of ['2017-01-01', LAST]) {
    const refused = await submit(team, second, { submitted_on: day })
    expect(refused.json).toMatchObject({ status: 409, code: 'BRANCH_EXISTS', rule: 'R-73' })
  }
  keptOf(await submit(team, second, { submitted_on: '2019-07-01' }))
  const early = { ...approvalOf(posts, '2019-07-01') }
  const approved = await team.county_org.post(`${PATH}/${second}/approve`, early)
  expect(approved.json).toMatchObject({ status: 'dissolved', starts_on: '2019-07-01', dissolved_on: '2019-12-31' })
})

test('R-73, X-17 a city that is the partner no more enters the branch it had, and forms one of its people still in post', async () => {
  const host = '445300'
  const province = await as('province_admin')
  const over = await overTeam(['full', 'full', 'full'], host)
  const running = await teamOf(as, { host })
  const { items } = Items.parse((await province.get(`/v1/pairings?supported_city=${host}`)).json)
  keptOf(await province.post(`/v1/pairings/${items[0]?.id}/end`, { ended_on: '2026-11-30' }))
  app.setNow('2026-12-10T02:00:00Z')
  const past = await lateBranch(over)
  expect((await on(over, past, '2017-06-30')).json).toMatchObject({ status: 'active', members_total: 3 })
  const id = await draftBranch(running)
  expect((await submit(running, id, {})).json).toMatchObject({ status: 'submitted' })
  const never = await as('city_org', '440300')
  const nothing = await never.post(PATH, {
    name: 'x',
    pattern: 'resident_unit',
    level: 'county',
    host_code: running.county,
  })
  expect(refusalOf(nothing)).toEqual([404, 'NOT_FOUND'])
})
