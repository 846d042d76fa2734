// R-72 – R-74, A-1, B-8, B-11 through HTTP: where everybody in post belongs on a day, and which branch to form or join.
import { afterEach, expect, test } from 'vitest'
import { z } from 'zod'
import {
  approvalOf,
  approveBranch,
  BEGUN,
  cityRegistration,
  freshTownship,
  joinTeam,
  PERMANENT,
  staffOf,
  teamOf,
} from '../../../test/harness/branches.ts'
import { posted } from '../../../test/harness/confirmed.ts'
import { cleanDirty, write } from '../../../test/harness/databases.ts'
import type { Actor } from '../../../test/harness/people.ts'
import { refusalOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'
import { assignment, village } from '../../../test/harness/world.ts'

const { app, as } = suite()
afterEach(cleanDirty) // each test has the whole city to itself

const Routing = z.object({
  tenant_code: z.string(),
  as_of: z.string(),
  counts: z.object({ routed: z.number(), unrouted: z.number(), misrouted: z.number(), not_a_member: z.number() }),
  items: z.array(z.object({ posting_id: z.string(), rule: z.string(), state: z.string() })),
  proposals: z.array(
    z.object({
      act: z.string(),
      rules: z.array(z.string()),
      clause: z.array(z.string()),
      level: z.string(),
      host_code: z.string(),
      or_joint: z.array(z.string()),
      branch_id: z.string().nullable(),
      posting_ids: z.array(z.string()),
      full_members: z.number(),
    }),
  ),
})
const route = async (actor: Actor, division: string, as_of?: string) =>
  Routing.parse((await actor.get(`/v1/branches/routing?division=${division}${as_of ? `&as_of=${as_of}` : ''}`)).json)

test('R-73, B-8 a township with three full members forms its own; one with fewer the county’s, or a joint one', async () => {
  const three = await teamOf(as)
  const few = await teamOf(as, { parties: ['full', 'full', 'probationary'] })
  const one = await teamOf(as, { parties: ['full', 'none'] })
  const { counts, items, proposals } = await route(three.host, '441400')
  expect(counts).toEqual({ routed: 0, unrouted: 7, misrouted: 0, not_a_member: 1 })
  expect(new Set(items.map(({ rule }) => rule))).toEqual(new Set(['R-73']))
  expect(
    proposals.map(({ act, rules, level, host_code, or_joint }) => [act, rules, level, host_code, or_joint]),
  ).toEqual([
    ['form', ['R-73'], 'township', three.township, []],
    ['form', ['R-73', 'B-8', 'B-11'], 'county', three.county, [few.township, one.township]],
  ])
  for (const { clause } of proposals) expect(clause.length).toBeGreaterThan(0)
  const alone = await route(few.host, few.township)
  expect(alone.proposals).toMatchObject([{ act: 'wait', level: 'county', rules: ['R-73', 'B-8'], full_members: 2 }])
})

test('R-73 once the branch is there it is joined, and who is in it is routed, from its first day to its last', async () => {
  const team = await teamOf(as)
  const id = await approveBranch(team)
  const late = await joinTeam(team)
  app.setNow('2026-12-10T02:00:00Z')
  const before = await route(team.host, team.township)
  expect(before.counts).toMatchObject({ routed: 3, unrouted: 1 })
  expect(before.proposals).toMatchObject([{ act: 'join', branch_id: id, posting_ids: [late.id] }])
  const body = { posting_id: late.id, permanent_party_org: PERMANENT, joined_on: '2026-12-05' }
  keptOf(await team.partner.post(`/v1/branches/${id}/members`, body))
  const routedOn = async (day: string) => (await route(team.host, team.township, day)).counts
  expect(await routedOn('2026-11-19')).toEqual({ routed: 0, unrouted: 0, misrouted: 0, not_a_member: 0 })
  expect(await routedOn('2026-11-22')).toMatchObject({ routed: 0, unrouted: 4 })
  expect(await routedOn('2026-11-23')).toMatchObject({ routed: 3, unrouted: 1 })
  expect(await routedOn('2026-12-04')).toMatchObject({ routed: 3, unrouted: 1 })
  expect(await routedOn('2026-12-05')).toMatchObject({ routed: 4, unrouted: 0 })
  keptOf(await team.partner.post(`/v1/branches/${id}/dissolve`, { reason: 'over', dissolved_on: '2026-12-08' }))
  expect(await routedOn('2026-12-08')).toMatchObject({ routed: 4, unrouted: 0 })
  expect(await routedOn('2026-12-09')).toMatchObject({ routed: 0, unrouted: 4 })
})

test('R-74, A-20 the staff of the city and its counties have the one branch by city, seen from a county too', async () => {
  const scene = await staffOf(as, ['441400', '441422', '441422'])
  expect((await route(scene.host, '441400')).proposals).toMatchObject([{ act: 'form', level: 'city', rules: ['R-74'] }])
  const { id } = keptOf(await scene.partner.post('/v1/branches', cityRegistration(scene)))
  keptOf(await scene.partner.post(`/v1/branches/${id}/submit`, {}))
  keptOf(await scene.host.post(`/v1/branches/${id}/approve`, approvalOf(scene.posts)))
  expect((await route(scene.host, '441400')).counts).toMatchObject({ routed: 3 })
  const county = await as('county_org', '441422')
  expect(await route(county, '441422')).toMatchObject({ counts: { routed: 2, unrouted: 0 }, proposals: [] })
})

test('R-72, A-1 people of mode self and first secretaries are routed to their villages, and proposed for nothing', async () => {
  const team = await teamOf(as)
  await posted(as, { ...team, sender: team.host }, { post_role: 'first_secretary', ...BEGUN })
  const place = await village('441400', { code: `${freshTownship(team.county)}201`, mode: 'self' })
  await assignment(place, { status: 'active' })
  const own = { post_role: 'leader_and_first_secretary', ...BEGUN }
  await posted(as, { sender: team.host, host: team.host, code: place.code }, own)
  const { counts, items, proposals } = await route(team.host, '441400')
  expect(counts).toMatchObject({ routed: 2, unrouted: 3 })
  expect(items.filter(({ rule }) => rule === 'R-72').map(({ state }) => state)).toEqual(['routed', 'routed'])
  expect(proposals.flatMap(({ posting_ids }) => posting_ids)).toHaveLength(3)
})

test('R-73 who is in a branch that is not his own is misrouted, and proposed for his own', async () => {
  const team = await teamOf(as)
  const id = await approveBranch(team)
  const other = await teamOf(as)
  const own = await approveBranch(other)
  const [moved] = other.posts
  app.setNow('2026-12-10T02:00:00Z')
  const { items } = z
    .object({ items: z.array(z.object({ id: z.string(), posting_id: z.string() })) })
    .parse((await other.host.get(`/v1/branches/${own}/members`)).json)
  const member = items.find(({ posting_id }) => posting_id === moved?.id)?.id ?? ''
  // as rows alone could have it: no door lets him in
  await write('441400', [{ sql: 'UPDATE branch_members SET branch_id = ? WHERE id = ?', params: [id, member] }])
  const { counts, proposals } = await route(team.host, '441400')
  expect(counts).toMatchObject({ routed: 5, misrouted: 1 })
  expect(proposals).toMatchObject([{ act: 'join', branch_id: own, posting_ids: [moved?.id] }])
})

test('X-7, X-8 the partner sees its people, the host and the province everybody, a county its own, others nothing', async () => {
  const team = await teamOf(as)
  await posted(as, { ...team, sender: team.host }, { post_role: 'first_secretary', ...BEGUN })
  const people = async (actor: Actor, division = '441400') => (await route(actor, division)).items.length
  expect(await people(team.host)).toBe(4)
  expect(await people(await as('province_admin'))).toBe(4)
  expect(await people(team.partner)).toBe(4) // the first secretary of a paired village names it too (X-8)
  expect(await people(team.county_org)).toBe(4)
  expect(await people(await as('county_org', '441481'))).toBe(0)
  expect(await people(team.host, '441402999')).toBe(0)
  const holder = await as('holder', '440100', { scope: team.posts[0]?.person_id ?? '' })
  for (const other of [await as('city_org', '440300'), await as('city_org', '441600'), holder])
    expect(refusalOf(await other.get('/v1/branches/routing?division=441400'))).toEqual([404, 'NOT_FOUND'])
  expect(refusalOf(await team.host.get('/v1/branches/routing'))).toEqual([400, 'INVALID_REQUEST'])
})
