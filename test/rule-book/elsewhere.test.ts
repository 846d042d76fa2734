// 2.4: what a record of a village names lies where it may: its leaders lead the village or a place round it.
import { expect, test } from 'vitest'
import { freshPlace, madeLocal, sampleBodyOf, type Place } from '../harness/local.ts'
import { suite } from '../harness/suite.ts'

const { as } = suite()

const told = ({ json }: { json: unknown }): string[] =>
  ((json as { errors?: { rule: string; field?: string; code: string }[] }).errors ?? []).map(
    ({ rule, field, code }) => `${rule} ${field} ${code}`,
  )

const postAt = async (place: Place, at: string, post: string) =>
  (await madeLocal(as, 'leadership_posts', place, { place: at, post })).id

test.each([
  ['R-16', 'governance_issues', 'owner_post_id'],
  ['R-14', 'contact_logs', 'by_post_id'],
])('%s: who is named in %s leads the village, its township, its county or its city', async (rule, record, field) => {
  const place = await freshPlace()
  const [neighbour, abroad] = [await freshPlace(), await freshPlace('441423')]
  const committee = await as('township_committee', place.township)
  const body = await sampleBodyOf(as, record, place)
  const sent = async (post: string) => committee.post(`/v1/${record}`, { ...body, [field]: post })
  for (const [there, at, post] of [
    [neighbour, neighbour.township, 'township_leader'],
    [neighbour, neighbour.village, 'village_committee_director'],
    [abroad, abroad.county, 'county_leader'],
  ] as const) {
    const answer = await sent(await postAt(there, at, post))
    expect(told(answer), post).toEqual([`${rule} ${field} FIELD_REQUIRED`])
    expect(answer.json).toMatchObject({
      errors: [{ accepted: [place.village, place.township, place.county, place.city] }],
    })
  }
  const inside: readonly (readonly [string, string])[] = [
    [place.village, 'village_committee_director'],
    [place.township, 'township_leader'],
    [place.county, 'county_leader'],
  ]
  for (const [at, post] of inside) {
    const answer = await sent(await postAt(place, at, post))
    expect([post, answer.status]).toEqual([post, 201])
  }
})

test('R-22: a hardest village whose county secretary has left is listed, another county leader linked or not', async () => {
  const place = await freshPlace('441427')
  const leader = await postAt(place, place.county, 'county_leader')
  const secretary = await postAt(place, place.county, 'county_party_secretary')
  const { id } = await madeLocal(as, 'rectification_cases', place, { hardest: true, county_posts: [leader, secretary] })
  const city = await as('city_org', place.city)
  const county = await as('county_org', place.county)
  const ended = await city.post(`/v1/leadership_posts/${secretary}/end`, {
    ended_on: '2018-12-31',
    end_reason: 'Moved',
  })
  expect(ended.status, ended.text).toBe(200)
  const listed = async (as_of: string) => {
    const { json } = await county.get(`/v1/rectification_cases?list=without_leader&as_of=${as_of}&limit=100`)
    return (json as { items: { id: string }[] }).items.map((each) => each.id).includes(id)
  }
  expect([await listed('2018-12-31'), await listed('2019-01-01')]).toEqual([false, true])
})
