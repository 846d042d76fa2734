// what the database holds when many act at once: one branch a place, one branch a person, one last word.
import { afterEach, expect, test } from 'vitest'
import {
  approvalOf,
  approveBranch,
  freshTownship,
  idsIn,
  joinTeam,
  PERMANENT,
  registration,
  submitBranch,
  teamOf,
} from '../../../test/harness/branches.ts'
import { cleanDirty, query } from '../../../test/harness/databases.ts'
import { refusalOf } from '../../../test/harness/refusals.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as } = suite()
afterEach(cleanDirty)

const THIRTY = Array.from({ length: 30 }, (_, i) => i)

test('R-73 thirty applications for one place at once leave one; the others are told that it is taken', async () => {
  const team = await teamOf(as)
  const users = await Promise.all([1, 2, 3].map(async () => as('city_org', '440100')))
  const apply = async (i: number) =>
    (users[i % 3] ?? team.partner).post('/v1/branches', { ...registration(team), name: `Application ${i}` })
  const answers = await Promise.all(THIRTY.map(apply))
  const made = answers.filter(({ status }) => status === 201)
  expect(made).toHaveLength(1)
  for (const answer of answers.filter((each) => each !== made[0])) {
    expect(refusalOf(answer)).toEqual([409, 'BRANCH_EXISTS'])
    expect(answer.json).toMatchObject({ rule: 'R-73', allowed: [], errors: [{ field: 'host_code' }] })
  }
  expect(await idsIn(team.partner, '/v1/branches')).toHaveLength(1)
  expect(await query('441400', 'SELECT id FROM branches')).toHaveLength(1)
  expect(await query('441400', "SELECT seq FROM journal WHERE record = 'branches'")).toHaveLength(1)
})

test('B-11 thirty joint applications that share a township leave one', async () => {
  const team = await teamOf(as)
  const others = THIRTY.map(() => freshTownship(team.county))
  const apply = async (township: string, i: number) => {
    const place = i % 2 === 0 ? { host_code: township, joint_with: [team.township] } : { joint_with: [township] }
    return team.partner.post('/v1/branches', { ...registration(team), ...place })
  }
  const answers = await Promise.all(others.map(apply))
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  for (const answer of answers.filter(({ status }) => status !== 201))
    expect(refusalOf(answer)).toEqual([409, 'BRANCH_EXISTS'])
})

test('R-73 somebody who is entered in two branches at once belongs to one', async () => {
  const team = await teamOf(as, { parties: Array.from({ length: 6 }, () => 'full') })
  const ofTown = await approveBranch({ ...team, posts: team.posts.slice(0, 3) })
  const ofCounty = await approveBranch(
    { ...team, posts: team.posts.slice(3) },
    { level: 'county', host_code: team.county, attached_party_org: { name: 'County organs', division: team.county } },
  )
  const { id: posting_id, person_id } = await joinTeam(team)
  const enter = async (id: string) =>
    team.partner.post(`/v1/branches/${id}/members`, { posting_id, permanent_party_org: PERMANENT })
  const answers = await Promise.all(THIRTY.map(async (i) => enter(i % 2 === 0 ? ofTown : ofCounty)))
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  for (const answer of answers.filter(({ status }) => status !== 201))
    expect(refusalOf(answer)).toEqual([409, 'MEMBER_IN_OTHER_BRANCH'])
  expect(await query('441400', 'SELECT id FROM branch_members WHERE person_id = ?', person_id)).toHaveLength(1)
})

test('A-2 approved and returned at once, it is one of the two', async () => {
  const team = await teamOf(as)
  const id = await submitBranch(team)
  const decide = async (i: number) =>
    i % 2 === 0
      ? team.county_org.post(`/v1/branches/${id}/approve`, approvalOf(team.posts))
      : team.county_org.post(`/v1/branches/${id}/reject`, { reason: 'by county, please' })
  const answers = await Promise.all(THIRTY.map(decide))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  for (const answer of answers.filter(({ status }) => status !== 200)) expect(refusalOf(answer)).toEqual([409, 'STATE'])
  const papers = await query('441400', 'SELECT id FROM branch_papers WHERE superseded_on IS NULL')
  expect([1, 3]).toContain(papers.length)
})
