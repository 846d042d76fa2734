// registration through the doors of both cities: drafted, submitted, approved or returned, drafted anew.
import { expect, test } from 'vitest'
import { z } from 'zod'
import {
  approvalOf,
  approveBranch,
  BEGUN,
  cityRegistration,
  draftBranch,
  freshTownship,
  membersOf,
  PERMANENT,
  registration,
  staffOf,
  submitBranch,
  teamOf,
} from '../../../test/harness/branches.ts'
import { posted } from '../../../test/harness/confirmed.ts'
import { codesOf, fieldsOf, refusalOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'
import { assignment, village } from '../../../test/harness/world.ts'

const { app, as } = suite()
const PATH = '/v1/branches'

interface History {
  items: { action: string; actor_tenant: string }[]
}

test('R-73, A-2 the partner drafts and submits, the county’s department approves and appoints', async () => {
  const team = await teamOf(as)
  const { partner, host, county_org } = team
  const id = await draftBranch(team)
  for (const other of [host, county_org, await as('province_admin')])
    expect((await other.get(`${PATH}/${id}`)).status).toBe(404) // 2.3: a draft is its author's side's alone
  expect((await partner.get(`${PATH}/${id}`)).json).toMatchObject({ status: 'draft', partner_city: '440100' })
  const sent = await partner.post(`${PATH}/${id}/submit`, {})
  expect(sent.json).toMatchObject({ status: 'submitted', submitted_on: '2026-11-23' })
  expect((await host.get(`${PATH}/${id}`)).json).toMatchObject({ status: 'submitted', members_total: 0 })
  const [first, second] = team.posts
  const officers = [
    { posting_id: first?.id, office: 'secretary' },
    { posting_id: second?.id, office: 'deputy_secretary' },
  ]
  const informal = { ...approvalOf(team.posts), officers, document_no: '5' }
  expect((await county_org.post(`${PATH}/${id}/approve`, informal)).json).toMatchObject({ code: 'DOC_NO_FORMAT' })
  const done = await county_org.post(`${PATH}/${id}/approve`, {
    ...approvalOf(team.posts),
    officers,
    document_no: '梅组干〔2016〕5号',
  })
  expect(done.status, done.text).toBe(200)
  for (const reader of [partner, host, county_org, await as('province_admin')])
    expect((await reader.get(`${PATH}/${id}`)).json).toMatchObject({
      status: 'active',
      approving_party_org: 'Organisation department',
      approved_on: '2026-11-23',
      starts_on: '2026-11-23',
      dissolved_on: null,
      document_no: '梅组干〔2016〕5号',
      members_total: 3,
      members_full: 3,
      officers: [
        { office: 'secretary', posting_id: first?.id, held: true },
        { office: 'deputy_secretary', posting_id: second?.id, held: true },
      ],
    })
  const { items } = (await host.get(`${PATH}/${id}/history`)).json as History
  expect(items.map(({ action, actor_tenant }) => `${action} ${actor_tenant}`)).toEqual([
    'submit 440100',
    'approve 441400',
  ])
})

test('R-74, A-20 the staff of the city and its counties form one branch, which the city’s department approves', async () => {
  const scene = await staffOf(as, ['441400', '441422', '441423'])
  const { partner, host } = scene
  const { id } = keptOf(await partner.post(PATH, cityRegistration(scene)))
  keptOf(await partner.post(`${PATH}/${id}/submit`, {}))
  const county = await as('county_org', '441422')
  expect((await county.post(`${PATH}/${id}/approve`, approvalOf(scene.posts))).status).toBe(404)
  const done = await host.post(`${PATH}/${id}/approve`, approvalOf(scene.posts))
  expect(done.json).toMatchObject({ status: 'active', pattern: 'city_unit', host_code: '441400' })
  const again = await partner.post(PATH, { ...cityRegistration(scene), name: 'A second one' })
  expect(again.json).toMatchObject({ status: 409, code: 'BRANCH_EXISTS', rule: 'R-74' })
})

test('A-2 returned with a reason, the place and the people are free for the next application', async () => {
  const team = await teamOf(as)
  const { partner, county_org } = team
  const id = await submitBranch(team)
  expect(refusalOf(await county_org.post(`${PATH}/${id}/reject`, {}))).toEqual([422, 'REASON_REQUIRED'])
  expect(refusalOf(await partner.post(PATH, registration(team)))).toEqual([409, 'BRANCH_EXISTS'])
  const returned = await county_org.post(`${PATH}/${id}/reject`, { reason: 'name a deputy too' })
  expect(returned.json).toMatchObject({ status: 'rejected', rejected_on: '2026-11-23', reason: 'name a deputy too' })
  expect((await partner.get(`${PATH}/${id}`)).json).toMatchObject({ reason: 'name a deputy too', members_total: 0 })
  for (const act of ['submit', 'approve', 'reject'] as const) {
    const actor = act === 'submit' ? partner : county_org
    const again = await actor.post(`${PATH}/${id}/${act}`, act === 'approve' ? approvalOf(team.posts) : {})
    expect(again.json).toMatchObject({ status: 409, code: 'STATE', allowed: [] })
  }
  const next = await approveBranch(team, { name: 'The next one' })
  expect((await partner.get(`${PATH}/${next}`)).json).toMatchObject({ status: 'active', members_total: 3 })
})

test('R-73, B-2 what a draft is refused for already', async () => {
  const team = await teamOf(as)
  const { partner } = team
  const body = registration(team)
  const [one] = membersOf(team.posts)
  const refused = async (more: object) => codesOf(await partner.post(PATH, { ...body, ...more }))
  expect(await refused({ level: 'city' })).toEqual(['BRANCH_LEVEL'])
  expect(await refused({ level: 'county' })).toEqual(['BRANCH_LEVEL'])
  expect(await refused({ pattern: 'city_unit' })).toEqual(['BRANCH_LEVEL'])
  expect(await refused({ level: 'county', host_code: '441499' })).toEqual(['BRANCH_LEVEL'])
  expect(await refused({ host_code: '440000' })).toEqual(['BRANCH_LEVEL'])
  for (const part of ['000', '600'])
    // C-8: no township has such a code
    expect(await refused({ host_code: `${team.township.slice(0, 6)}${part}` })).toEqual(['BRANCH_LEVEL'])
  expect(await refused({ joint_with: [team.township] })).toEqual(['BRANCH_LEVEL'])
  expect(await refused({ joint_with: ['440882101'] })).toEqual(['BRANCH_LEVEL'])
  expect(await refused({ members: [{ ...one, relation_transferred: true }] })).toEqual(['RELATION_TRANSFERRED'])
  expect(await refused({ members: [one, one] })).toEqual(['INVALID_REQUEST'])
  expect(await refused({ pattern: 'village_unit' })).toEqual(['INVALID_REQUEST'])
  const kept = await partner.post(PATH, {
    name: 'Bare',
    pattern: 'resident_unit',
    level: 'county',
    host_code: '441403',
  })
  expect(kept.status, kept.text).toBe(201) // what a rule names is asked for at the submission
})

test('X-1, X-8 a city that was never the partner finds nothing there', async () => {
  const team = await teamOf(as)
  const stranger = await as('city_org', '440300')
  expect(refusalOf(await stranger.post(PATH, registration(team)))).toEqual([404, 'NOT_FOUND'])
  expect(refusalOf(await team.host.post(PATH, registration(team)))).toEqual([403, 'NOT_PERMITTED'])
})

test('R-73, B-2 what an application is refused for, all of it at once', async () => {
  const team = await teamOf(as, { parties: ['none', 'full', 'full', 'full', 'probationary'] })
  const away = await teamOf(as, { parties: ['full'] })
  const secretary = await posted(as, { ...team, sender: team.host }, { post_role: 'first_secretary', ...BEGUN })
  const members = membersOf([...team.posts, ...away.posts, { id: secretary.id, person_id: secretary.person }])
  const bare = members.map((each, i) => (i === 1 ? { posting_id: each.posting_id } : each))
  const id = await draftBranch(team, { attached_party_org: { division: team.county }, members: bare })
  const refused = await team.partner.post(`${PATH}/${id}/submit`, {})
  expect(refused.json).toMatchObject({ status: 422, allowed: ['submit', 'dissolve'] })
  expect(fieldsOf(refused)).toEqual([
    'attached_party_org ATTACHED_ORG',
    'members.0.posting_id MEMBER_NOT_CPC',
    'members.1.posting_id FIELD_REQUIRED',
    'members.5.posting_id MEMBER_OUTSIDE_HOST',
    'members.6.posting_id MEMBER_WRONG_MODE',
  ])
  expect((await team.partner.get(`${PATH}/${id}`)).json).toMatchObject({ status: 'draft' })
})

test('R-73 only who is in post on the day belongs to it', async () => {
  const team = await teamOf(as, { term: { planned_start: '2026-11-24', planned_end: '2029-11-23' } })
  const id = await draftBranch(team)
  const submit = async () => team.partner.post(`${PATH}/${id}/submit`, {})
  expect(codesOf(await submit())).toEqual(['DATE_OUTSIDE_TERM', 'DATE_OUTSIDE_TERM', 'DATE_OUTSIDE_TERM'])
  app.setNow('2026-11-24T02:00:00Z')
  expect((await submit()).json).toMatchObject({ status: 'submitted', submitted_on: '2026-11-24' })
})

test('B-8 three full members at the submission, and still at the approval', async () => {
  const two = await teamOf(as, { parties: ['full', 'full', 'probationary'] })
  const small = await draftBranch(two)
  expect(refusalOf(await two.partner.post(`${PATH}/${small}/submit`, {}))).toEqual([422, 'BRANCH_TOO_SMALL'])
  const team = await teamOf(as)
  const id = await submitBranch(team)
  const [, , third] = team.posts
  keptOf(await team.partner.post(`/v1/postings/${third?.id}/end`, { ended_on: '2026-11-23', end_reason: 'illness' }))
  app.setNow('2026-11-24T02:00:00Z')
  const approval = approvalOf(team.posts, '2026-11-24')
  const refused = await team.county_org.post(`${PATH}/${id}/approve`, approval)
  expect(codesOf(refused)).toEqual(['DATE_OUTSIDE_TERM'])
  const before = await team.county_org.post(`${PATH}/${id}/approve`, { ...approval, approved_on: '2026-11-23' })
  expect(before.status, before.text).toBe(200) // as of its own day there were three
  expect((await team.host.get(`${PATH}/${id}`)).json).toMatchObject({ members_total: 2 })
})

test('R-73 somebody is in one branch at a time: an application binds him until it is returned', async () => {
  const team = await teamOf(as, { parties: ['full', 'full', 'full', 'full'] })
  const { partner, county_org, county } = team
  const id = await submitBranch(team, { members: membersOf(team.posts.slice(0, 3)) })
  const body = {
    level: 'county',
    host_code: county,
    attached_party_org: { name: 'Branch of the county organs', division: county },
    members: membersOf(team.posts.slice(2)),
  }
  const other = await draftBranch(team, body)
  const refused = await partner.post(`${PATH}/${other}/submit`, {})
  expect(refused.json).toMatchObject({ status: 409, code: 'MEMBER_IN_OTHER_BRANCH' })
  expect(codesOf(refused)).toEqual(['MEMBER_IN_OTHER_BRANCH', 'BRANCH_TOO_SMALL'])
  keptOf(await county_org.post(`${PATH}/${id}/reject`, { reason: 'by county, please' }))
  keptOf(await partner.patch(`${PATH}/${other}`, { members: membersOf(team.posts) }, { if_match: '"v1"' }))
  keptOf(await partner.post(`${PATH}/${other}/submit`, {}))
})

test('X-8 the posting of another side is refused as one that does not exist', async () => {
  const team = await teamOf(as)
  const { partner, host } = team
  const place = await village('441400', { code: `${freshTownship(team.county)}201`, mode: 'self' })
  await assignment(place, { status: 'active' })
  const own = { post_role: 'leader_and_first_secretary', ...BEGUN }
  const theirs = await posted(as, { sender: host, host, code: place.code }, own)
  const id = await draftBranch(team)
  const missing = '441400-01931f6e-0000-7000-8000-000000000001'
  const refusals: unknown[] = []
  for (const [i, posting_id] of [missing, theirs.id].entries()) {
    const members = [...membersOf(team.posts), { posting_id, permanent_party_org: PERMANENT }]
    keptOf(await partner.patch(`${PATH}/${id}`, { members }, { if_match: `"v${i + 1}"` }))
    const refused = await partner.post(`${PATH}/${id}/submit`, {})
    const { request_id: _request, ...rest } = z.looseObject({ request_id: z.string() }).parse(refused.json)
    refusals.push(rest)
  }
  expect(refusals[0]).toMatchObject({ status: 422 })
  expect(refusals[1]).toEqual(refusals[0])
})

test('B-1, B-6 what an approval is refused for', async () => {
  const team = await teamOf(as, { parties: ['full', 'full', 'full', 'probationary'] })
  const outsider = await teamOf(as, { parties: ['full'] })
  const id = await submitBranch(team)
  const approve = async (more: object) =>
    codesOf(await team.county_org.post(`${PATH}/${id}/approve`, { ...approvalOf(team.posts), ...more }))
  expect(await approve({ approving_party_org: ' ' })).toEqual(['BRANCH_NOT_APPROVED'])
  expect(await approve({ approved_on: undefined })).toEqual(['BRANCH_NOT_APPROVED'])
  expect(await approve({ approved_on: '2026-11-24' })).toEqual(['DATE_IN_FUTURE'])
  expect(await approve({ starts_on: '2026-11-22' })).toEqual(['DATE_ORDER'])
  expect(await approve({ officers: [] })).toEqual(['OFFICER_NOT_APPOINTED'])
  const named = (posts: typeof team.posts, office: string) =>
    posts.slice(-1).map((post) => ({ posting_id: post.id, office }))
  expect(await approve({ officers: named(team.posts, 'secretary') })).toEqual(['OFFICER_NOT_MEMBER'])
  expect(await approve({ officers: named(outsider.posts, 'secretary') })).toEqual(['OFFICER_NOT_MEMBER'])
  const [secretary] = approvalOf(team.posts).officers
  expect(await approve({ officers: [secretary, { ...secretary, office: 'publicity' }] })).toEqual(['BRANCH_COMMITTEE'])
  expect((await team.host.get(`${PATH}/${id}`)).json).toMatchObject({ status: 'submitted', officers: [] })
})

test('3.5 approved ahead of its first day, it is active from that day on', async () => {
  const team = await teamOf(as)
  const id = await approveBranch(team, { starts_on: '2026-12-01' })
  const status = async () => (await team.host.get(`${PATH}/${id}`)).json
  expect(await status()).toMatchObject({ status: 'approved', starts_on: '2026-12-01', members_total: 0 })
  app.setNow('2026-11-30T15:59:59Z')
  expect(await status()).toMatchObject({ status: 'approved' })
  app.setNow('2026-11-30T16:00:00Z') // midnight in Shanghai
  expect(await status()).toMatchObject({ status: 'active', members_total: 3 })
})

test('X-11 a draft is changed by who has read it; its place may move while none stands there', async () => {
  const team = await teamOf(as)
  const { partner, host } = team
  const id = await draftBranch(team)
  const change = { name: 'Another name' }
  expect(refusalOf(await partner.patch(`${PATH}/${id}`, change))).toEqual([428, 'PRECONDITION_REQUIRED'])
  expect(refusalOf(await partner.patch(`${PATH}/${id}`, change, { if_match: '"v2"' }))).toEqual([
    412,
    'VERSION_CONFLICT',
  ])
  expect(refusalOf(await host.patch(`${PATH}/${id}`, change, { if_match: '"v1"' }))).toEqual([404, 'NOT_FOUND'])
  const moved = await partner.patch(`${PATH}/${id}`, change, { if_match: '"v1"' })
  expect(moved.json).toMatchObject({ name: 'Another name', version: 2 })
  const other = await draftBranch(await teamOf(as))
  const there = { host_code: team.township }
  expect(refusalOf(await partner.patch(`${PATH}/${other}`, there, { if_match: '"v1"' }))).toEqual([
    409,
    'BRANCH_EXISTS',
  ])
  const abroad = { host_code: '440882101' }
  expect(refusalOf(await partner.patch(`${PATH}/${other}`, abroad, { if_match: '"v1"' }))).toEqual([
    422,
    'BRANCH_LEVEL',
  ])
  keptOf(await partner.post(`${PATH}/${id}/submit`, {}))
  expect(refusalOf(await partner.patch(`${PATH}/${id}`, change, { if_match: '"v3"' }))).toEqual([409, 'STATE'])
})
