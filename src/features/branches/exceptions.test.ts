// 3.3, X-14, B-9, B-11: what a branch generally does not exceed, and the recorded exception that cures it.
import { expect, test } from 'vitest'
import {
  approvalOf,
  draftBranch,
  freshTownship,
  idsIn,
  joinTeam,
  membersOf,
  PERMANENT,
  submitBranch,
  teamOf,
  type Team,
} from '../../../test/harness/branches.ts'
import { insertion, query, write } from '../../../test/harness/databases.ts'
import { codesOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'
import { newId } from '../../records/ids.ts'

const { as } = suite()

const onPaper = (kind: string, more: object = {}) => ({
  kind,
  reason: 'the teams live together and work as one',
  approver_org: 'Organisation department of the partner',
  approver_role: 'city_org',
  approved_on: '2026-11-20',
  ...more,
})
const submit = async (team: Team, id: string) => team.partner.post(`/v1/branches/${id}/submit`, {})
const record = async (team: Team, id: string, exceptions: object[]) => {
  const { version } = keptOf(await team.partner.get(`/v1/branches/${id}`))
  keptOf(await team.partner.patch(`/v1/branches/${id}`, { exceptions }, { if_match: `"v${version}"` }))
}

const wrong = [
  ['of another kind', onPaper('branch_over_50'), ['EXCEPTION_REQUIRED']],
  ['nobody approved', onPaper('branch_joint_over_5', { approver_org: undefined }), ['EXCEPTION_REQUIRED']],
  ['by a county’s department', onPaper('branch_joint_over_5', { approver_role: 'county_org' }), ['EXCEPTION_APPROVER']],
  ['by the province', onPaper('branch_joint_over_5', { approver_role: 'province_admin' }), ['EXCEPTION_APPROVER']],
  ['with too short a reason', onPaper('branch_joint_over_5', { reason: 'too short' }), ['EXCEPTION_REASON']],
] as const

test('B-11 a joint branch of six townships needs an exception of the dispatching side, in order', async () => {
  const team = await teamOf(as)
  const joint_with = Array.from({ length: 5 }, () => freshTownship(team.county))
  const id = await draftBranch(team, { joint_with })
  expect((await team.partner.get(`/v1/branches/${id}`)).json).toMatchObject({ org_type: '932', division: team.county })
  expect(codesOf(await submit(team, id))).toEqual(['EXCEPTION_REQUIRED'])
  for (const [what, exception, codes] of wrong) {
    await record(team, id, [exception])
    expect(codesOf(await submit(team, id)), what).toEqual(codes)
  }
  await record(team, id, [onPaper('branch_joint_over_5', { approver_org: undefined, document_no: '佛组〔2016〕5号' })])
  keptOf(await submit(team, id))
  const done = await team.county_org.post(`/v1/branches/${id}/approve`, approvalOf(team.posts))
  expect(done.json).toMatchObject({
    status: 'active',
    exceptions: [{ kind: 'branch_joint_over_5', document_no: '佛组〔2016〕5号' }],
  })
})

test('B-11 five townships need none', async () => {
  const team = await teamOf(as)
  const joint_with = Array.from({ length: 4 }, () => freshTownship(team.county))
  keptOf(await submit(team, await draftBranch(team, { joint_with })))
})

test('B-11 a list asked by a township has the joint branches it belongs to', async () => {
  const team = await teamOf(as)
  const [joined, other] = [freshTownship(team.county), freshTownship(team.county)]
  const id = await submitBranch(team, { joint_with: [joined] })
  for (const actor of [team.partner, team.host, team.county_org, await as('province_admin')]) {
    const list = async (division: string) => idsIn(actor, `/v1/branches?division=${division}`)
    expect(await list(team.township)).toEqual([id])
    expect(await list(joined)).toEqual([id])
    expect(await list(other)).toEqual([])
    expect(await list(team.county)).toContain(id)
  }
  const elsewhere = await as('county_org', '441481')
  expect(await idsIn(elsewhere, `/v1/branches?division=${joined}`)).toEqual([])
})

/** Many more in the same village, as rows: who they are is of no concern here. */
const crowd = async (team: Team, n: number) => {
  const [row] = await query('441400', 'SELECT * FROM postings WHERE id = ?', team.posts[1]?.id ?? '')
  const posts = Array.from({ length: n }, () => ({ id: newId('441400'), person_id: newId('440100') }))
  await write(
    '441400',
    posts.map((post) => insertion('postings', { ...row, ...post, claim_id: `${post.id}.1` })),
  )
  return posts
}

test('B-9 fifty members are in order; the fifty-first needs an exception', async () => {
  const team = await teamOf(as)
  const fifty = [...team.posts, ...(await crowd(team, 47))]
  const last = await joinTeam(team)
  const id = await draftBranch(team, { members: membersOf([...fifty, last]) })
  expect(codesOf(await submit(team, id))).toEqual(['EXCEPTION_REQUIRED'])
  keptOf(await team.partner.patch(`/v1/branches/${id}`, { members: membersOf(fifty) }, { if_match: '"v1"' }))
  keptOf(await submit(team, id))
  const committee = ['secretary', 'organisation', 'publicity', 'discipline'].map((office, i) => ({
    office,
    posting_id: team.posts[i]?.id ?? fifty[3]?.id,
  }))
  const approval = { ...approvalOf(team.posts), officers: committee }
  keptOf(await team.county_org.post(`/v1/branches/${id}/approve`, approval))
  const body = { posting_id: last.id, permanent_party_org: PERMANENT }
  const enter = async (exceptions: object[]) => team.partner.post(`/v1/branches/${id}/members`, { ...body, exceptions })
  expect(codesOf(await enter([]))).toEqual(['EXCEPTION_REQUIRED'])
  const short = onPaper('branch_over_50', { reason: 'too short' })
  expect(codesOf(await enter([short]))).toEqual(['EXCEPTION_REASON'])
  const read = async () => (await team.host.get(`/v1/branches/${id}`)).json
  expect(await read()).toMatchObject({ members_total: 50, exceptions: [] })
  expect((await enter([onPaper('branch_over_50')])).status).toBe(201)
  expect(await read()).toMatchObject({ members_total: 51, exceptions: [{ kind: 'branch_over_50' }] })
})

test('B-9 with its exception fifty-one submit', async () => {
  const team = await teamOf(as)
  const members = membersOf([...team.posts, ...(await crowd(team, 48))])
  const id = await draftBranch(team, { members, exceptions: [onPaper('branch_over_50')] })
  expect(members).toHaveLength(51)
  keptOf(await submit(team, id))
})
