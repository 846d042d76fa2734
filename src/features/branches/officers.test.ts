// B-6, B-10: officers are appointed by the approving side, from a day on, among the full members of the day.
import { expect, test } from 'vitest'
import { z } from 'zod'
import {
  approveBranch,
  joinTeam,
  PERMANENT,
  staffOf,
  teamOf,
  cityRegistration,
  approvalOf,
  type Team,
} from '../../../test/harness/branches.ts'
import { codesOf, refusalOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'

const { app, as } = suite()

const Officers = z.object({
  officers: z.array(
    z.object({
      office: z.string(),
      posting_id: z.string(),
      from: z.string(),
      to: z.string().nullable(),
      held: z.boolean(),
    }),
  ),
})
const officersOf = async (team: Team, id: string) =>
  Officers.parse((await team.host.get(`/v1/branches/${id}`)).json).officers.map(
    ({ office, posting_id, from, to, held }) => [
      office,
      team.posts.findIndex((post) => post.id === posting_id),
      from,
      to,
      held,
    ],
  )
const named = (team: Team, ...offices: [string, number][]) =>
  offices.map(([office, n]) => ({ office, posting_id: team.posts[n]?.id }))
const appoint = async (team: Team, id: string, body: object) =>
  team.county_org.post(`/v1/branches/${id}/officers`, body)

test('B-6, X-12 new officers follow the old ones, who held theirs to the day before', async () => {
  const team = await teamOf(as)
  const id = await approveBranch(team)
  app.setNow('2026-12-01T02:00:00Z')
  const done = await appoint(team, id, { officers: named(team, ['secretary', 1], ['deputy_secretary', 2]) })
  expect(done.status, done.text).toBe(200)
  expect(done.json).toMatchObject({ members_total: 3, version: 4 })
  expect(await officersOf(team, id)).toEqual([
    ['secretary', 0, '2026-11-23', '2026-11-30', false],
    ['secretary', 1, '2026-12-01', null, true],
    ['deputy_secretary', 2, '2026-12-01', null, true],
  ])
  const same = await appoint(team, id, { officers: named(team, ['secretary', 0]) })
  expect(codesOf(same)).toEqual(['DATE_ORDER'])
  app.setNow('2026-12-05T02:00:00Z')
  keptOf(await appoint(team, id, { officers: named(team, ['secretary', 0]), from: '2026-12-03' }))
  expect((await officersOf(team, id)).filter(([, , , , held]) => held)).toEqual([
    ['secretary', 0, '2026-12-03', null, true],
  ])
})

test('B-6, B-7, B-10 what an appointment is refused for', async () => {
  const team = await teamOf(as, { parties: ['full', 'full', 'full', 'probationary'] })
  const id = await approveBranch(team)
  app.setNow('2026-12-01T02:00:00Z')
  const refused = async (body: object) => codesOf(await appoint(team, id, body))
  expect(await refused({})).toEqual(['OFFICER_NOT_APPOINTED'])
  expect(await refused({ officers: named(team, ['secretary', 3]) })).toEqual(['OFFICER_NOT_MEMBER'])
  expect(await refused({ officers: named(team, ['secretary', 9]) })).toEqual(['INVALID_REQUEST'])
  expect(await refused({ officers: named(team, ['secretary', 0], ['secretary', 1]) })).toEqual(['BRANCH_COMMITTEE'])
  expect(await refused({ officers: named(team, ['secretary', 0], ['discipline', 1]) })).toEqual(['BRANCH_COMMITTEE'])
  expect(await refused({ officers: named(team, ['secretary', 0]), from: '2026-12-02' })).toEqual(['DATE_IN_FUTURE'])
  const before = { officers: named(team, ['secretary', 0]), from: '2026-11-22' }
  expect(await refused(before)).toEqual(['OFFICER_NOT_MEMBER', 'DATE_OUTSIDE_TERM', 'DATE_ORDER'])
  const body = { officers: named(team, ['secretary', 1]) }
  for (const actor of [team.partner, team.host]) {
    const answer = await actor.post(`/v1/branches/${id}/officers`, body)
    expect(refusalOf(answer)).toEqual([403, 'NOT_PERMITTED'])
  }
  const stale = await team.county_org.post(`/v1/branches/${id}/officers`, body, { if_match: '"v2"' })
  expect(refusalOf(stale)).toEqual([412, 'VERSION_CONFLICT'])
})

test('B-10 from seven full members on a committee', async () => {
  const team = await teamOf(as, { parties: ['full', 'full', 'full', 'full', 'full', 'full'] })
  const id = await approveBranch(team)
  const seventh = await joinTeam(team)
  const all: Team = { ...team, posts: [...team.posts, seventh] }
  const committee = named(all, ['secretary', 0], ['organisation', 1], ['publicity', 2], ['discipline', 3])
  app.setNow('2026-12-01T02:00:00Z')
  expect(codesOf(await appoint(team, id, { officers: committee }))).toEqual(['BRANCH_COMMITTEE'])
  const body = { posting_id: seventh.id, permanent_party_org: PERMANENT }
  keptOf(await team.partner.post(`/v1/branches/${id}/members`, body))
  expect(codesOf(await appoint(team, id, { officers: named(all, ['secretary', 6]) }))).toEqual(['BRANCH_COMMITTEE'])
  keptOf(await appoint(team, id, { officers: committee }))
})

test('B-6 a secretary who leaves holds his office to his last day; without one the approver is asked at once', async () => {
  const team = await teamOf(as, { parties: ['full', 'full', 'full', 'full'] })
  const id = await approveBranch(team)
  app.setNow('2026-12-01T02:00:00Z')
  const vacant = async () => {
    const page = (await team.county_org.get('/v1/tasks?rule=B-6&limit=100')).json
    const shape = z.object({
      items: z.array(z.looseObject({ subject: z.object({ id: z.string() }), status: z.string(), due_on: z.string() })),
    })
    return shape
      .parse(page)
      .items.filter(({ subject }) => subject.id === id)
      .map(({ status, due_on }) => `${status} ${due_on}`)
  }
  const end = { ended_on: '2026-12-03', end_reason: 'illness' }
  keptOf(await team.partner.post(`/v1/postings/${team.posts[0]?.id}/end`, end))
  expect(await officersOf(team, id)).toEqual([['secretary', 0, '2026-11-23', null, true]])
  app.setNow('2026-12-04T02:00:00Z')
  expect(await officersOf(team, id)).toEqual([['secretary', 0, '2026-11-23', null, false]])
  expect(await vacant()).toEqual(['open 2026-12-04'])
  app.setNow('2026-12-05T02:00:00Z')
  expect(await vacant()).toEqual(['overdue 2026-12-04'])
  keptOf(await appoint(team, id, { officers: named(team, ['secretary', 1]) }))
  expect(await vacant()).toEqual(['done 2026-12-04'])
})

test('A-2 the officers of a branch by city are the city’s department’s to appoint', async () => {
  const scene = await staffOf(as, ['441400', '441422', '441423'])
  const { id } = keptOf(await scene.partner.post('/v1/branches', cityRegistration(scene)))
  keptOf(await scene.partner.post(`/v1/branches/${id}/submit`, {}))
  keptOf(await scene.host.post(`/v1/branches/${id}/approve`, approvalOf(scene.posts)))
  app.setNow('2026-12-01T02:00:00Z')
  const body = { officers: approvalOf(scene.posts.slice(1)).officers }
  const county = await as('county_org', '441422')
  expect(refusalOf(await county.post(`/v1/branches/${id}/officers`, body))).toEqual([404, 'NOT_FOUND'])
  expect((await scene.host.post(`/v1/branches/${id}/officers`, body)).status).toBe(200)
})
