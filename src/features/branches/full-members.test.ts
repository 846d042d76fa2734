// R-73, B-8, X-4: who counts as a member, and who as a full one, is what his posting shows on the day, not what it shows by now.
import { expect, test } from 'vitest'
import { z } from 'zod'
import {
  approvalOf,
  approveBranch,
  BEGUN,
  draftBranch,
  PERMANENT,
  staffOf,
  teamOf,
  type Team,
} from '../../../test/harness/branches.ts'
import { codesOf } from '../../../test/harness/refusals.ts'
import { keptOf, standing } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'
import { runSchedule } from '../../schedule.ts'

const { as, app } = suite()

/** The file of the team's nth says another Party status from a day on, and the posting shows it. */
const joinsParty = async (team: Team, n: number, said: { party_status: string; valid_from: string }) => {
  keptOf(await team.partner.patch(`/v1/people/${team.posts[n]?.person_id}`, said, { if_match: '*' }))
  await runSchedule(await app.services())
}

const Members = z.object({
  items: z.array(z.looseObject({ posting_id: z.string(), full_from: z.string().nullable() })),
})
const fullFrom = async (team: Team, id: string, n: number) => {
  const { items } = Members.parse((await team.host.get(`/v1/branches/${id}/members`)).json)
  return items.find(({ posting_id }) => posting_id === team.posts[n]?.id)?.full_from
}

test('B-8 a branch that begins on a past day has three full members on that day, or is too small', async () => {
  const team = await teamOf(as, { parties: ['full', 'full', 'probationary'] })
  app.setNow('2026-12-10T02:00:00Z')
  await joinsParty(team, 2, { party_status: 'full', valid_from: '2026-12-05' })
  const id = await draftBranch(team)
  const submit = async (submitted_on: string) => team.partner.post(`/v1/branches/${id}/submit`, { submitted_on })
  expect(codesOf(await submit('2026-12-04'))).toEqual(['BRANCH_TOO_SMALL'])
  keptOf(await submit('2026-12-05'))
  const approved = await team.county_org.post(`/v1/branches/${id}/approve`, approvalOf(team.posts, '2026-12-05'))
  expect(approved.json).toMatchObject({ status: 'active' })
  expect((await team.host.get(`/v1/branches/${id}`)).json).toMatchObject({ members_full: 3 })
})

test('R-73 nobody is a member of a branch on a day on which he was none of the Party', async () => {
  const team = await teamOf(as, { parties: ['full', 'full', 'full', 'none'] })
  app.setNow('2026-12-10T02:00:00Z')
  await joinsParty(team, 3, { party_status: 'probationary', valid_from: '2026-12-05' })
  const id = await draftBranch(team)
  const submit = async (submitted_on: string) => team.partner.post(`/v1/branches/${id}/submit`, { submitted_on })
  expect(codesOf(await submit('2026-12-04'))).toEqual(['MEMBER_NOT_CPC'])
  keptOf(await submit('2026-12-05'))
  const approved = await team.county_org.post(`/v1/branches/${id}/approve`, approvalOf(team.posts, '2026-12-05'))
  expect(approved.status).toBe(200)
  expect(await fullFrom(team, id, 3)).toBeNull()
})

test('R-73 who leaves the Party between the application and the approval is no member on the day of the approval', async () => {
  const team = await teamOf(as, { parties: ['full', 'full', 'full', 'full'] })
  app.setNow('2026-12-10T02:00:00Z')
  const id = await draftBranch(team)
  keptOf(await team.partner.post(`/v1/branches/${id}/submit`, { submitted_on: '2026-12-05' }))
  await joinsParty(team, 3, { party_status: 'none', valid_from: '2026-12-08' })
  const approve = async (day: string) => team.county_org.post(`/v1/branches/${id}/approve`, approvalOf(team.posts, day))
  expect(codesOf(await approve('2026-12-08'))).toEqual(['MEMBER_NOT_CPC'])
  expect((await approve('2026-12-07')).status).toBe(200)
})

test('B-8, X-4 a probationary member is a full one from the day his file says, and no earlier', async () => {
  const team = await teamOf(as, { parties: ['full', 'full', 'full', 'probationary'] })
  const id = await approveBranch(team)
  expect(await fullFrom(team, id, 3)).toBeNull()
  app.setNow('2026-12-10T02:00:00Z')
  await joinsParty(team, 3, { party_status: 'full', valid_from: '2026-12-05' })
  expect(await fullFrom(team, id, 3)).toBe('2026-12-05')
  const full = async (day: string) => (await team.host.get(`/v1/branches/${id}?as_of=${day}`)).json
  expect(await full('2026-12-04')).toMatchObject({ members_full: 3 })
  expect(await full('2026-12-05')).toMatchObject({ members_full: 4 })
})

test('R-73 into a branch of the team comes neither the host’s first secretary nor staff of the city, nor a team from elsewhere', async () => {
  const team = await teamOf(as)
  const id = await approveBranch(team)
  const second = await as('city_org', '441400')
  const secretary = await standing(team.host, second, team.code, { post_role: 'first_secretary', ...BEGUN })
  const [staff] = (await staffOf(as, [team.county])).posts
  const [stranger] = (await teamOf(as, { township: '441422101' })).posts
  const enter = async (posting_id = '') =>
    team.partner.post(`/v1/branches/${id}/members`, { posting_id, permanent_party_org: PERMANENT })
  expect(codesOf(await enter(secretary.id))).toEqual(['MEMBER_WRONG_MODE'])
  expect(codesOf(await enter(staff?.id))).toEqual(['MEMBER_WRONG_MODE', 'MEMBER_OUTSIDE_HOST'])
  expect(codesOf(await enter(stranger?.id))).toEqual(['MEMBER_OUTSIDE_HOST'])
})

/** What the branch counts on a day, and until when the nth belongs to it. */
const counted = async (team: Team, id: string, day: string) =>
  (await team.host.get(`/v1/branches/${id}?as_of=${day}`)).json
const untilOf = async (team: Team, id: string, n: number) => {
  const { items } = Members.parse((await team.host.get(`/v1/branches/${id}/members`)).json)
  return items.find(({ posting_id }) => posting_id === team.posts[n]?.id)?.['until']
}
const b8Tasks = async (team: Team, id: string) => {
  const { items } = z
    .object({ items: z.array(z.looseObject({ opens_on: z.string(), subject: z.object({ id: z.string() }) })) })
    .parse((await team.county_org.get('/v1/tasks?rule=B-8&limit=100')).json)
  return items.filter(({ subject }) => subject.id === id).map(({ opens_on }) => opens_on)
}

test('R-73, B-8, X-4 who leaves the Party belongs to the branch no more from that day on, nor counts as full', async () => {
  const team = await teamOf(as, { parties: ['full', 'full', 'full', 'full'] })
  const id = await approveBranch({ ...team, posts: team.posts.slice(0, 3) })
  app.setNow('2026-12-10T02:00:00Z')
  await joinsParty(team, 2, { party_status: 'none', valid_from: '2026-12-05' })
  expect(await counted(team, id, '2026-12-04')).toMatchObject({ members_total: 3, members_full: 3 })
  expect(await counted(team, id, '2026-12-05')).toMatchObject({ members_total: 2, members_full: 2 })
  expect(await untilOf(team, id, 2)).toBe('2026-12-04')
  const asOf = async (day: string) =>
    Members.parse((await team.host.get(`/v1/branches/${id}/members?as_of=${day}`)).json).items.length
  expect([await asOf('2026-12-04'), await asOf('2026-12-05')]).toEqual([3, 2])
  expect(await b8Tasks(team, id)).toEqual(['2026-12-05', '2026-12-05']) // one of each side
  const routed = await team.host.get(`/v1/branches/routing?division=${team.township}`)
  expect(routed.json).toMatchObject({ counts: { routed: 2, unrouted: 1, not_a_member: 1 } })
  const before = await team.host.get(`/v1/branches/routing?division=${team.township}&as_of=2026-12-04`)
  expect(before.json).toMatchObject({ counts: { routed: 3, unrouted: 1, not_a_member: 0 } })
  const shown = Members.parse((await team.host.get(`/v1/branches/${id}/members?as_of=2026-12-04`)).json).items
  expect(shown.map(({ person_party_status }) => person_party_status)).toEqual(['full', 'full', 'full'])
  const held = async (date: string) =>
    team.partner.post('/v1/study_sessions', {
      branch_id: id,
      form: 'theme_day',
      date,
      topics: ['x'],
      attendees: [team.posts[2]?.id],
    })
  expect(codesOf(await held('2026-12-05'))).toEqual(['DATE_OUTSIDE_TERM'])
  expect((await held('2026-12-04')).status).toBe(201)
  const next = { posting_id: team.posts[3]?.id, permanent_party_org: PERMANENT }
  keptOf(await team.partner.post(`/v1/branches/${id}/members`, next))
  expect(await counted(team, id, '2026-12-10')).toMatchObject({ members_total: 3, members_full: 3 })
})

test('B-8, X-4 a full member whose file says probationary from a day on belongs to it, and counts as full no more', async () => {
  const team = await teamOf(as)
  const id = await approveBranch(team)
  app.setNow('2026-12-10T02:00:00Z')
  await joinsParty(team, 2, { party_status: 'probationary', valid_from: '2026-12-05' })
  expect(await counted(team, id, '2026-12-04')).toMatchObject({ members_total: 3, members_full: 3 })
  expect(await counted(team, id, '2026-12-05')).toMatchObject({ members_total: 3, members_full: 2 })
  expect(await b8Tasks(team, id)).toEqual(['2026-12-05', '2026-12-05']) // one of each side
})

test('B-6, R-73 the office of a secretary who leaves the Party is vacant from that day on', async () => {
  const team = await teamOf(as, { parties: ['full', 'full', 'full', 'full'] })
  const id = await approveBranch(team)
  app.setNow('2026-12-10T02:00:00Z')
  await joinsParty(team, 0, { party_status: 'none', valid_from: '2026-12-05' })
  expect(await counted(team, id, '2026-12-04')).toMatchObject({ officers: [{ office: 'secretary', held: true }] })
  expect(await counted(team, id, '2026-12-05')).toMatchObject({ officers: [{ office: 'secretary', held: false }] })
  const named = { officers: [{ posting_id: team.posts[0]?.id, office: 'secretary' }], from: '2026-12-05' }
  expect(codesOf(await team.county_org.post(`/v1/branches/${id}/officers`, named))).toEqual(['OFFICER_NOT_MEMBER'])
})
