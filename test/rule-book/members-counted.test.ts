// members of the Party and trained seats are counted as the book says, and who must be a member stays one.
import { expect, test } from 'vitest'
import { freshPlace, madeLocal, type Place } from '../harness/local.ts'
import type { Actor } from '../harness/people.ts'
import { codesOf, fieldsOf } from '../harness/refusals.ts'
import { suite } from '../harness/suite.ts'

const { as } = suite()

type Figures = Readonly<Record<string, number>>

const figuresOf = async (actor: Actor, { county }: Place, as_of: string): Promise<Figures> => {
  const answer = await actor.get(`/v1/summary?group_by=county&as_of=${as_of}`)
  const { groups } = answer.json as { groups: { key: string; figures: Figures }[] }
  return groups.find(({ key }) => key === county)?.figures ?? {}
}

const BASES = ['members_able', 'members_helping', 'members_resident'] as const
const DONE = ['members_with_project', 'members_paired', 'members_serving'] as const
const LISTS = ['without_project', 'without_household', 'without_service'] as const

const countsOf = (figures: Figures, names: readonly string[]): number[] => names.map((name) => figures[name] ?? 0)

const noDrift = async (city: string, names: readonly string[]) => {
  const recount = await (await as('province_admin')).get(`/v1/summary/recount?tenant=${city}`)
  const { figures } = recount.json as { figures: { indicator: string }[] }
  expect(figures.filter(({ indicator }) => names.includes(indicator))).toEqual([])
}

test('R-36, R-38, R-40, 「党员」: who is no member of the Party is in no figure and no list of members', async () => {
  const place = await freshPlace('441427')
  const village = await as('village_org', place.village)
  const county = await as('county_org', place.county)
  const day = '2017-12-31'
  const { id } = await madeLocal(as, 'village_members', place, { party_status: 'none' })
  const household_id = (await madeLocal(as, 'registered_households', place)).id
  expect(countsOf(await figuresOf(county, place, day), BASES)).toEqual([0, 0, 0])
  await madeLocal(as, 'member_projects', place, { member_id: id })
  await madeLocal(as, 'household_pairings', place, { member_id: id, household_id })
  await madeLocal(as, 'member_services', place, { member_id: id })
  const none = await figuresOf(county, place, day) // samples bring a member of their own
  expect(countsOf(none, DONE)).toEqual([0, 0, 0])
  const become = async (party_status: string) => {
    const changed = await village.patch(`/v1/village_members/${id}`, { party_status }, { if_match: '*' })
    expect(changed.status, changed.text).toBe(200)
  }
  await become('full')
  const names = [...BASES, ...DONE]
  const more = async () => {
    const now = await figuresOf(county, place, day)
    return names.map((name) => (now[name] ?? 0) - (none[name] ?? 0))
  }
  expect(await more()).toEqual([1, 1, 1, 1, 1, 1])
  await become('none')
  expect(await more()).toEqual([0, 0, 0, 0, 0, 0])
  for (const list of LISTS) {
    const answer = await village.get(`/v1/village_members?list=${list}&as_of=2016-01-01`)
    expect((answer.json as { items: { id: string }[] }).items.map((each) => each.id)).not.toContain(id)
  }
  await noDrift(place.city, names)
})

test('R-37: who leads to prosperity stays a member of the Party; once he leads no more he may leave it', async () => {
  const place = await freshPlace()
  const { id, body, actor } = await madeLocal(as, 'prosperity_leaders', place)
  const leaves = async () =>
    actor.patch(`/v1/village_members/${String(body['member_id'])}`, { party_status: 'none' }, { if_match: '*' })
  expect(fieldsOf(await leaves())).toEqual(['party_status LEADER_NOT_CPC'])
  expect((await actor.post(`/v1/prosperity_leaders/${id}/end`, { ended_on: '2018-06-30' })).status).toBe(200)
  expect((await leaves()).status).toBe(200)
})

test('A-3: a village’s secretary stays a member of the Party; what he was is corrected after he has left both', async () => {
  const place = await freshPlace()
  const county = await as('county_org', place.county)
  const official_id = (await madeLocal(as, 'officials', place, { place: place.village, party_status: 'full' })).id
  const held = { place: place.village, post: 'village_party_secretary', official_id }
  const { id } = await madeLocal(as, 'leadership_posts', place, held)
  const leaves = async () => county.patch(`/v1/officials/${official_id}`, { party_status: 'none' }, { if_match: '*' })
  expect(codesOf(await leaves())).toEqual(['CANDIDATE_NOT_CPC'])
  const end = { ended_on: '2018-06-30', end_reason: 'Moved' }
  expect((await county.post(`/v1/leadership_posts/${id}/end`, end)).status).toBe(200)
  expect((await leaves()).status).toBe(200)
  const note = await county.patch(`/v1/leadership_posts/${id}`, { poverty_note: 'Corrected' }, { if_match: '*' })
  expect(note.status, note.text).toBe(200)
})

test('R-32, R-7: a seat is trained once a year, however many sessions its holder took part in', async () => {
  const place = await freshPlace('441403')
  const county = await as('county_org', place.county)
  const city = await as('city_org', place.city)
  const seat = await madeLocal(as, 'leadership_posts', place, {
    place: place.village,
    post: 'village_party_secretary',
    valid_from: '2016-01-01',
  })
  const leader = await madeLocal(as, 'leadership_posts', place, { place: place.county, post: 'county_leader' })
  const took = async (actor: Actor, leadership_post_id: string, training: Readonly<Record<string, unknown>>) => {
    const { id } = await madeLocal(as, 'cadre_trainings', place, training)
    const answer = await actor.post('/v1/cadre_training_participants', { training_id: id, leadership_post_id })
    expect(answer.status, answer.text).toBe(201)
  }
  const key = { place: place.county, audience: 'village_key' }
  for (const date of ['2016-09-01', '2017-03-01', '2017-06-01']) await took(county, seat.id, { ...key, date })
  await took(county, seat.id, { ...key, date: '2018-02-01', is_concentrated: false })
  const team = { place: place.city, audience: 'county_leadership' }
  for (const date of ['2017-04-01', '2017-05-01']) await took(city, leader.id, { ...team, date })
  const names = ['village_cadres_trained', 'leaders_trained']
  for (const [day, counts] of [
    ['2016-08-31', [0, 0]],
    ['2016-12-31', [1, 0]],
    ['2017-01-01', [0, 0]],
    ['2017-03-01', [1, 0]],
    ['2017-12-31', [1, 1]],
    ['2018-12-31', [0, 0]],
  ] as const)
    expect(countsOf(await figuresOf(county, place, day), names), day).toEqual(counts)
  await noDrift(place.city, names)
})
