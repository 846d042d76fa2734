// any list as it was on any day: people, units, postings, branches with their members, tasks.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { approveBranch, teamOf } from './harness/branches.ts'
import type { Actor } from './harness/people.ts'
import { person, unit } from './harness/persons.ts'
import { drafted, pairedScene, submitted, TERM } from './harness/posted.ts'
import { keptOf } from './harness/served.ts'
import { suite } from './harness/suite.ts'

const { app, as } = suite()

const Page = z.object({ items: z.array(z.looseObject({ id: z.string() })) })
const list = async (actor: Actor, path: string) => {
  const answer = await actor.get(path)
  expect(answer.status, answer.text).toBe(200)
  return Page.parse(answer.json).items
}
const idsOf = async (actor: Actor, path: string) => (await list(actor, path)).map(({ id }) => id)

test('people by rank, Party status and unit of the day, in the order of today', async () => {
  const actor = await as('city_org', '441500')
  const home = await unit(actor, { valid_from: '2016-01-01' })
  const next = await unit(actor, { valid_from: '2016-01-01' })
  const one = await person(actor, home.id, { party_status: 'probationary', valid_from: '2016-01-01' })
  const two = await person(actor, home.id, { valid_from: '2017-06-01' })
  const moved = { party_status: 'full', home_unit: next.id, valid_from: '2018-01-01' }
  keptOf(await actor.patch(`/v1/people/${one.id}`, moved, { if_match: '"v1"' }))

  expect(await idsOf(actor, '/v1/people?as_of=2015-12-31')).toEqual([])
  expect(await idsOf(actor, '/v1/people?as_of=2017-05-31')).toEqual([one.id])
  expect(await idsOf(actor, `/v1/people?as_of=2017-12-31&home_unit=${home.id}`)).toEqual([one.id, two.id])
  expect(await idsOf(actor, `/v1/people?as_of=2018-01-01&home_unit=${home.id}`)).toEqual([two.id])
  expect(await idsOf(actor, '/v1/people?as_of=2017-12-31&party_status=probationary')).toEqual([one.id])
  expect(await list(actor, '/v1/people?as_of=2017-12-31')).toMatchObject([
    { id: one.id, party_status: 'probationary', home_unit: home.id },
    { id: two.id },
  ])
  const first = await actor.get('/v1/people?as_of=2018-01-01&limit=1')
  const { next: cursor } = z.object({ next: z.string() }).parse(first.json)
  expect(await idsOf(actor, `/v1/people?as_of=2018-01-01&limit=1&cursor=${cursor}`)).toEqual([two.id])
})

test('units by name, place and kind of the day', async () => {
  const actor = await as('city_org', '441500')
  const made = await unit(actor, { name: 'Old', division: '441502', valid_from: '2016-01-01' })
  const after = { name: 'New', division: '441521', valid_from: '2018-07-01' }
  keptOf(await actor.patch(`/v1/units/${made.id}`, after, { if_match: '"v1"' }))
  expect(await list(actor, '/v1/units?as_of=2018-06-30&division=441502')).toMatchObject([{ id: made.id, name: 'Old' }])
  expect(await idsOf(actor, '/v1/units?as_of=2018-07-01&division=441502')).toEqual([])
  expect(await list(actor, '/v1/units?as_of=2018-07-01&division=441521')).toMatchObject([{ id: made.id, name: 'New' }])
})

test('postings: the status asked for is that of the day', async () => {
  const { code, partner, host } = await pairedScene(as)
  const id = await drafted(partner, code)
  keptOf(await submitted(partner, id))
  keptOf(await host.post(`/v1/postings/${id}/confirm`, {}))
  const path = `/v1/postings?village_code=${code}&as_of=${TERM.planned_start}`
  expect(await list(host, `${path}&status=active`)).toMatchObject([{ id, status: 'active' }])
  expect(await idsOf(host, `${path}&status=confirmed`)).toEqual([])
  expect(await idsOf(host, `/v1/postings?village_code=${code}&as_of=2029-11-01&ending_within_days=30`)).toEqual([id])
})

test('a branch, its members and what was owed on a day', async () => {
  const team = await teamOf(as)
  const id = await approveBranch(team)
  app.setNow('2026-12-01T02:00:00Z')
  for (const { id: posting } of team.posts)
    keptOf(await team.partner.post(`/v1/postings/${posting}/end`, { ended_on: '2026-12-01', end_reason: 'transfer' }))
  app.setNow('2027-01-15T02:00:00Z')
  const branches = `/v1/branches?division=${team.township}`
  expect(await list(team.host, `${branches}&as_of=2026-11-30&status=active`)).toMatchObject([
    { id, status: 'active', dissolved_on: null },
  ])
  expect(await idsOf(team.host, `${branches}&as_of=2026-12-02&status=active`)).toEqual([])
  expect(await idsOf(team.host, `${branches}&as_of=2026-12-02&status=dissolved`)).toEqual([id])
  expect(await idsOf(team.host, `${branches}&as_of=2026-01-01`)).toEqual([])

  const one = `/v1/branches/${id}`
  expect((await team.host.get(`${one}?as_of=2026-11-30`)).json).toMatchObject({ status: 'active', members_total: 3 })
  expect((await team.host.get(one)).json).toMatchObject({ status: 'dissolved', members_total: 0 })
  expect((await team.host.get(`${one}?as_of=2026-01-01`)).status).toBe(404)
  expect(await list(team.host, `${one}/members?as_of=2026-12-01`)).toHaveLength(3)
  expect(await list(team.host, `${one}/members?as_of=2026-12-02`)).toEqual([])

  const tasks = `/v1/tasks?division=${team.township}&rule=R-44&limit=100`
  const now = await list(team.host, `${tasks}&status=overdue`)
  expect(now.length).toBeGreaterThan(0) // the seats they left
  expect(await idsOf(team.host, `${tasks}&status=overdue&as_of=2026-12-01`)).toEqual([])
  expect(await list(team.host, `${tasks}&status=done&as_of=2026-12-01`)).not.toEqual([])
})
