// B-3 – B-5, B-7: what a temporary branch did; what it may not do is refused by the rule version of the day of the act.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { approvalOf, approveBranch, cityRegistration, idsIn, staffOf, teamOf } from '../../../test/harness/branches.ts'
import { cleanDirty } from '../../../test/harness/databases.ts'
import { codesOf, refusalOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'

const { app, as } = suite()
const PATH = '/v1/branch_acts'

beforeEach(() => app.cold())
afterEach(cleanDirty) // what the province has set stays in its database

const scene = async (host = '441400') => {
  const team = await teamOf(as, { host })
  const branch_id = await approveBranch(team)
  app.setNow('2027-01-20T02:00:00Z')
  const act = async (body: object, actor = team.partner) =>
    actor.post(PATH, { branch_id, act: 'political_study', date: '2027-01-10', text: 'What was done', ...body })
  return { team, branch_id, act }
}

const approved = (more: object = {}) => ({
  reason: 'the county agreed, since he had been under training',
  approver_org: 'Organisation department of the county',
  approver_role: 'county_org',
  approved_on: '2027-01-05',
  ...more,
})

const set = async (tenant: string, value: string) => {
  const province = await as('province_admin')
  const body = { name: 'branch_regulation_from', tenant, value, reason: 'the regulation came later' }
  keptOf(await province.post('/v1/settings', body))
}

const TASKS = ['political_study', 'educate_members', 'manage_members', 'supervise_members', 'train_applicants']
test('B-3 its tasks are recorded by its partner, and read by both sides and the province alone', async () => {
  const { team, branch_id, act } = await scene()
  const made: string[] = []
  for (const each of TASKS) {
    const done = await act({ act: each })
    expect(done.json).toMatchObject({ act: each, date: '2027-01-10', tenant_code: '441400' })
    made.push(keptOf(done).id)
  }
  const path = `${PATH}?branch_id=${branch_id}`
  const { partner, host, county_org } = team
  for (const reader of [partner, host, county_org, await as('province_admin')]) {
    expect(await idsIn(reader, path)).toEqual(made)
    expect((await reader.get(`${PATH}/${made[0]}`)).json).toMatchObject({ act: 'political_study', branch_id })
  }
  for (const other of [await as('city_org', '440300'), await as('county_org', '441403')]) {
    expect(await idsIn(other, path)).toEqual([])
    expect(refusalOf(await other.get(`${PATH}/${made[0]}`))).toEqual([404, 'NOT_FOUND'])
  }
})

test('2.2 a secretary records by his own user, a member does not, nor does the host', async () => {
  const { team, act } = await scene()
  const [secretary, member] = team.posts
  const user = async (person: string | undefined) => as('holder', '440100', { scope: person ?? '' })
  expect((await act({}, await user(secretary?.person_id))).status).toBe(201)
  expect(refusalOf(await act({}, await user(member?.person_id)))).toEqual([403, 'NOT_PERMITTED'])
  expect(refusalOf(await act({}, team.host))).toEqual([403, 'NOT_PERMITTED'])
  expect(refusalOf(await act({}, team.county_org))).toEqual([403, 'NOT_PERMITTED'])
  expect(refusalOf(await act({}, await as('city_org', '440300')))).toEqual([404, 'NOT_FOUND'])
})

test('B-3 – B-5 what it may not do is refused, citing the version of the regulation', async () => {
  const { act } = await scene()
  const version = '2018-10-28'
  for (const [body, code, rule] of [
    [{ act: 'village_project' }, 'BRANCH_TASK', 'B-3'],
    [{ act: 'admit_member' }, 'EXCEPTION_REQUIRED', 'B-4'],
    [{ act: 'discipline_member' }, 'EXCEPTION_REQUIRED', 'B-4'],
    [{ act: 'collect_dues' }, 'BRANCH_FORBIDDEN_ACT', 'B-5'],
    [{ act: 'elect_delegates' }, 'BRANCH_FORBIDDEN_ACT', 'B-5'],
    [{ act: 'hold_election' }, 'BRANCH_FORBIDDEN_ACT', 'B-5'],
    [{ act: 'collect_dues', exception: approved() }, 'BRANCH_FORBIDDEN_ACT', 'B-5'],
  ] as const) {
    const refused = await act(body)
    expect(refused.json).toMatchObject({ status: 422, code, rule })
    expect(refused.text).toContain(version)
  }
})

test('B-4 an exception of the approving organisation admits and disciplines; nobody else’s does', async () => {
  const { act } = await scene()
  const admit = async (more?: object) => act({ act: 'admit_member', exception: approved(more) })
  expect((await admit()).json).toMatchObject({ act: 'admit_member' })
  expect(codesOf(await admit({ approver_role: 'city_org' }))).toEqual(['EXCEPTION_APPROVER'])
  expect(codesOf(await admit({ reason: 'too short' }))).toEqual(['EXCEPTION_REASON'])
  expect(codesOf(await admit({ approver_org: undefined }))).toEqual(['EXCEPTION_REQUIRED'])
  expect((await act({ act: 'discipline_member', exception: approved() })).status).toBe(201)
})

test('B-4, A-2 for a branch by city it is the city’s department that excepts', async () => {
  const staff = await staffOf(as, ['441400', '441422', '441423'])
  const { id } = keptOf(await staff.partner.post('/v1/branches', cityRegistration(staff)))
  keptOf(await staff.partner.post(`/v1/branches/${id}/submit`, {}))
  keptOf(await staff.host.post(`/v1/branches/${id}/approve`, approvalOf(staff.posts)))
  const body = { branch_id: id, act: 'admit_member', date: '2026-11-23', text: 'Admitted' }
  const admit = async (role: string) =>
    staff.partner.post(PATH, { ...body, exception: approved({ approver_role: role, approved_on: '2026-11-20' }) })
  expect(codesOf(await admit('county_org'))).toEqual(['EXCEPTION_APPROVER'])
  expect((await admit('city_org')).status).toBe(201)
})

test('B-7 nothing is dated outside the life of the branch, nor ahead of today', async () => {
  const { act } = await scene()
  expect(codesOf(await act({ date: '2026-11-22' }))).toEqual(['DATE_OUTSIDE_TERM'])
  expect((await act({ date: '2026-11-23' })).status).toBe(201)
  expect((await act({ date: '2027-01-20' })).status).toBe(201)
  expect(codesOf(await act({ date: '2027-01-21' }))).toEqual(['DATE_IN_FUTURE'])
})

test('5 the day the province set for a city decides, by the date of the act; no other city is touched', async () => {
  const { act } = await scene()
  const other = await scene('441600')
  const dues = { act: 'collect_dues' }
  expect(codesOf(await act(dues))).toEqual(['BRANCH_FORBIDDEN_ACT'])
  await set('441400', '2027-01-12')
  const before = await act({ ...dues, date: '2027-01-11' })
  expect(before.json).toMatchObject({ act: 'collect_dues', rule_version: null })
  expect((await act({ act: 'village_project', date: '2027-01-11' })).json).toMatchObject({ act: 'other' })
  expect(codesOf(await act({ ...dues, date: '2027-01-12' }))).toEqual(['BRANCH_FORBIDDEN_ACT'])
  const judged = await act({ date: '2027-01-12' })
  expect(judged.json).toMatchObject({ rule_version: expect.stringContaining('2018-10-28') })
  expect(codesOf(await other.act({ ...dues, date: '2027-01-11' }))).toEqual(['BRANCH_FORBIDDEN_ACT'])
  await set('441400', '2027-01-10') // the newest word stands
  expect(codesOf(await act({ ...dues, date: '2027-01-11' }))).toEqual(['BRANCH_FORBIDDEN_ACT'])
})
