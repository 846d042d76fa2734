// 3.6: what a record keeps of another one follows when that is entered late: it reads as if it had been entered then.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { actorFor, freshPlace, madeLocal, samplesOf, type Made, type Place } from './harness/local.ts'
import type { Actor } from './harness/people.ts'
import { keptOf } from './harness/served.ts'
import { suite } from './harness/suite.ts'

const { as } = suite()

const Groups = z.object({
  groups: z.array(z.object({ key: z.string(), figures: z.looseObject({ resolutions_outside_list: z.number() }) })),
})
const History = z.object({ items: z.array(z.object({ action: z.string() })) })

const shown = async (actor: Actor, path: string) => (await actor.get(path)).json

const acted = async (
  record: string,
  act: string,
  { place, made, body }: { place: Place; made: Made; body: object },
) => {
  const actor = await actorFor(as, samplesOf(record), { act, place, division: made.division })
  keptOf(await actor.post(`/v1/${record}/${made.id}/${act}`, body))
}

test('2.4, R-28: a decision rests on the list in force on its day, whenever that is published or superseded', async () => {
  const place = await freshPlace()
  const list = await madeLocal(as, 'power_lists', place)
  const one = await madeLocal(as, 'resolutions', place)
  const other = await madeLocal(as, 'resolutions', place, { power: null })
  const county = await as('county_org', place.county)
  const outside = async () => {
    const { groups } = Groups.parse(await shown(county, '/v1/summary?group_by=county&as_of=2017-06-01'))
    return groups.find(({ key }) => key === place.county)?.figures.resolutions_outside_list ?? Number.NaN
  }
  const path = `/v1/resolutions/${one.id}`
  const before = await outside()
  expect(await shown(one.actor, path)).toMatchObject({ outside_power_list: true })

  await acted('power_lists', 'publish', { place, made: list, body: { published_on: '2017-03-01' } })
  expect(await shown(one.actor, path)).toMatchObject({ outside_power_list: false, version: 2 })
  expect(await outside()).toBe(before - 1)
  await acted('power_lists', 'supersede', { place, made: list, body: { superseded_on: '2017-03-02' } })
  expect(await shown(one.actor, path)).toMatchObject({ outside_power_list: false, version: 2 })

  const late = await freshPlace()
  const second = await madeLocal(as, 'power_lists', late)
  await acted('power_lists', 'publish', { place: late, made: second, body: { published_on: '2016-12-01' } })
  const inside = await madeLocal(as, 'resolutions', late)
  expect(await shown(inside.actor, `/v1/resolutions/${inside.id}`)).toMatchObject({ outside_power_list: false })
  await acted('power_lists', 'supersede', { place: late, made: second, body: { superseded_on: '2017-03-01' } })
  expect(await shown(inside.actor, `/v1/resolutions/${inside.id}`)).toMatchObject({ outside_power_list: true })
  expect(await outside()).toBe(before)

  const { items } = History.parse(await shown(one.actor, `${path}/history`))
  expect(items.map(({ action }) => action)).toEqual(['create', 'follow'])
  expect(await shown(other.actor, `/v1/resolutions/${other.id}`)).toMatchObject({ version: 1 })
})

test('R-65: the months of the posts of a village follow a post and its end that are entered after the allocation', async () => {
  const place = await freshPlace()
  const shares = { amount_fen: 240_000, province_fen: 120_000, city_fen: 60_000, county_fen: 60_000 }
  const pay = { item: 'cadre_pay', year: 2017, person_months: 1, ...shares }
  const { id, actor } = await madeLocal(as, 'fund_allocations', place, pay)
  const months = async () =>
    z.object({ months_of_posts: z.number() }).parse(await shown(actor, `/v1/fund_allocations/${id}`))
  expect(await months()).toEqual({ months_of_posts: 0 })
  const held = { place: place.village, post: 'village_party_secretary', valid_from: '2017-03-15' }
  const made = await madeLocal(as, 'leadership_posts', place, held)
  expect(await months()).toEqual({ months_of_posts: 10 })
  await acted('leadership_posts', 'end', { place, made, body: { ended_on: '2017-06-30', end_reason: 'Moved' } })
  expect(await months()).toEqual({ months_of_posts: 4 })
  await madeLocal(as, 'leadership_posts', place, { ...held, valid_from: '2018-01-01' })
  expect(await months()).toEqual({ months_of_posts: 4 })
})

test('R-32: who was trained for one post is trained for both, though his other post is entered afterwards', async () => {
  const place = await freshPlace()
  const official_id = (await madeLocal(as, 'officials', place)).id
  const held = { place: place.village, official_id, valid_from: '2016-06-01' }
  const secretary = await madeLocal(as, 'leadership_posts', place, { ...held, post: 'village_party_secretary' })
  const training_id = (await madeLocal(as, 'cadre_trainings', place)).id
  const county = await as('county_org', place.county)
  const path = '/v1/cadre_training_participants'
  keptOf(await county.post(path, { training_id, leadership_post_id: secretary.id }))
  const director = await madeLocal(as, 'leadership_posts', place, { ...held, post: 'village_committee_director' })
  const { items } = z
    .object({ items: z.array(z.object({ leadership_post_id: z.string() })) })
    .parse(await shown(county, `${path}?training_id=${training_id}`))
  expect(items.map(({ leadership_post_id }) => leadership_post_id).toSorted()).toEqual(
    [secretary.id, director.id].toSorted(),
  )
  const after = { ...held, place: place.village, post: 'village_cadre' }
  await madeLocal(as, 'leadership_posts', place, after)
  expect(
    z.object({ items: z.array(z.unknown()) }).parse(await shown(county, `${path}?training_id=${training_id}`)).items,
  ).toHaveLength(2)
})
