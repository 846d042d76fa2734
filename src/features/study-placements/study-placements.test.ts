// 3.3: people of pattern A study in the organisation of their village, or elsewhere by a recorded exception.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { posted } from '../../../test/harness/confirmed.ts'
import { BEGUN, idsIn, staffOf, teamOf } from '../../../test/harness/branches.ts'
import { codesOf, refusalOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'

const { app, as } = suite()
const PATH = '/v1/study_placements'

/** A first secretary of the host's own, beside a team of the partner. */
const scene = async () => {
  const team = await teamOf(as)
  const secretary = await posted(as, { ...team, sender: team.host }, { post_role: 'first_secretary', ...BEGUN })
  app.setNow('2027-01-20T02:00:00Z')
  const body = { posting_id: secretary.id, study_party_org: 'Branch of the next village', valid_from: '2027-01-10' }
  const place = async (more: object = {}, actor = team.host) => actor.post(PATH, { ...body, ...more })
  return { team, secretary, place }
}

const exception = (more: object = {}) => ({
  reason: 'his village organisation is being put in order',
  approver_org: 'Organisation department of the city',
  approver_role: 'city_org',
  approved_on: '2027-01-05',
  ...more,
})

const Routes = z.object({
  items: z.array(
    z.looseObject({
      posting_id: z.string(),
      state: z.string(),
      organisation: z.looseObject({ kind: z.string(), id: z.string() }).nullable(),
    }),
  ),
})
const routed = async (team: Awaited<ReturnType<typeof teamOf>>, posting: string, as_of: string) => {
  const answer = await team.host.get(`/v1/branches/routing?division=${team.township}&as_of=${as_of}`)
  const route = Routes.parse(answer.json).items.find(({ posting_id }) => posting_id === posting)
  return [route?.state, route?.organisation?.kind, route?.organisation?.id]
}

test('R-72, A-1 accept: the organisation of his own village; reject: another one without an exception', async () => {
  const { team, secretary, place } = await scene()
  expect(await routed(team, secretary.id, '2027-01-20')).toEqual(['routed', 'village_organisation', team.code])
  const refused = await place()
  expect(refused.json).toMatchObject({ status: 422, code: 'STUDY_ORG', rule: 'R-72' })
  expect(codesOf(await place({ study_village: `${team.township}202` }))).toEqual(['STUDY_ORG'])
  expect((await place({ study_village: team.code })).status).toBe(201)
})

test('R-72 another one by exception, from its day on; back in the village, from that day on', async () => {
  const { team, secretary, place } = await scene()
  const made = await place({ exception: exception() })
  expect(made.json).toMatchObject({ study_party_org: 'Branch of the next village', exception: exception() })
  keptOf(await place({ study_party_org: 'The village’s own', study_village: team.code, valid_from: '2027-01-15' }))
  expect(await routed(team, secretary.id, '2027-01-09')).toEqual(['routed', 'village_organisation', team.code])
  expect(await routed(team, secretary.id, '2027-01-10')).toEqual(['routed', 'elsewhere', 'Branch of the next village'])
  expect(await routed(team, secretary.id, '2027-01-14')).toEqual(['routed', 'elsewhere', 'Branch of the next village'])
  expect(await routed(team, secretary.id, '2027-01-15')).toEqual(['routed', 'village_organisation', team.code])
})

test.each([
  ['nobody approved', { approver_org: undefined }, ['STUDY_ORG']],
  ['by a county’s department', { approver_role: 'county_org' }, ['EXCEPTION_APPROVER']],
  ['with too short a reason', { reason: 'too short' }, ['EXCEPTION_REASON']],
] as const)('3.3 an exception %s: refused', async (_, more, codes) => {
  const { place } = await scene()
  expect(codesOf(await place({ exception: exception(more) }))).toEqual(codes)
})

test('R-72 it begins on a day of the posting', async () => {
  const { place } = await scene()
  const on = async (valid_from: string) => place({ valid_from, exception: exception() })
  expect(codesOf(await on('2026-11-19'))).toEqual(['DATE_OUTSIDE_TERM'])
  expect((await on('2026-11-20')).status).toBe(201)
  expect((await on('2029-11-19')).status).toBe(201)
  expect(codesOf(await on('2029-11-20'))).toEqual(['DATE_OUTSIDE_TERM'])
})

test('X-7, X-8 the township records it; both sides and the province read it, others find nothing', async () => {
  const { team, secretary, place } = await scene()
  const township = await as('township_committee', team.township)
  const { id } = keptOf(await place({ exception: exception() }, township))
  const path = `${PATH}?posting_id=${secretary.id}`
  for (const reader of [team.host, team.partner, team.county_org, township, await as('province_admin')]) {
    expect(await idsIn(reader, path)).toEqual([id])
    expect((await reader.get(`${PATH}/${id}`)).status).toBe(200)
  }
  for (const other of [await as('city_org', '440300'), await as('county_org', '441481')]) {
    expect(await idsIn(other, path)).toEqual([])
    expect(refusalOf(await other.get(`${PATH}/${id}`))).toEqual([404, 'NOT_FOUND'])
    expect(refusalOf(await place({ exception: exception() }, other))).toEqual([404, 'NOT_FOUND'])
  }
})

test('R-73, R-74, A-1 who belongs in a temporary branch has no place of study of his own, whatever is excepted', async () => {
  const { team, place } = await scene()
  const [leader, member] = team.posts
  const [staff] = (await staffOf(as, [team.county])).posts
  for (const [post, rule] of [
    [leader, 'R-73'],
    [member, 'R-73'],
    [staff, 'R-74'],
  ] as const)
    for (const more of [{ study_village: team.code }, { exception: exception() }])
      for (const actor of [team.host, team.partner]) {
        const refused = await place({ posting_id: post?.id, ...more }, actor)
        expect(refused.json, JSON.stringify(more)).toMatchObject({ status: 422, code: 'STUDY_ORG', rule })
      }
})
