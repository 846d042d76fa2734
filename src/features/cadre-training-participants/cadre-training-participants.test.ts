import { expect, test } from 'vitest'
import { freshPlace, madeLocal, type Place } from '../../../test/harness/local.ts'
import { codesOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as } = suite()
const PARTICIPANTS = 'cadre_training_participants'

const postOf = async (place: Place, more: object) =>
  (await madeLocal(as, 'leadership_posts', place, { place: place.village, ...more })).id

/** A training of the place; who takes part in it. */
const trained = async (place: Place, more: object = {}) => {
  const training_id = (await madeLocal(as, 'cadre_trainings', place, { ...more })).id
  const county = await as('county_org', place.county)
  const send = async (leadership_post_id: string) =>
    county.post(`/v1/${PARTICIPANTS}`, { training_id, leadership_post_id })
  const owed = async (year: string) => {
    const answer = await county.get(`/v1/tasks?rule=R-32&division=${place.village}`)
    const { items } = answer.json as { items: { due_on: string; status: string; opens_on: string }[] }
    return items.filter(({ due_on }) => due_on.startsWith(year)).map(({ status, opens_on }) => `${status} ${opens_on}`)
  }
  return { county, send, owed }
}

test('R-32: both present in 2017-06; who holds neither post is TRAINEE_NOT_KEY, once is once', async () => {
  const place = await freshPlace()
  const secretary = await postOf(place, { post: 'village_party_secretary' })
  const official_id = (await madeLocal(as, 'officials', place)).id
  const director = await postOf(place, { post: 'village_committee_director', official_id })
  const cadre = await postOf(place, { post: 'village_cadre' })
  const { send, owed } = await trained(place)
  expect(await owed('2017')).toEqual(['overdue 2017-01-01', 'overdue 2017-01-01'])
  expect(codesOf(await send(cadre))).toEqual(['TRAINEE_NOT_KEY'])
  keptOf(await send(secretary))
  expect((await owed('2017')).toSorted()).toEqual(['done 2017-01-01', 'overdue 2017-01-01'])
  keptOf(await send(director))
  expect(await owed('2017')).toEqual(['done 2017-01-01', 'done 2017-01-01'])
  const again = await send(director)
  expect([again.status, codesOf(again)]).toEqual([409, ['STATE']])
})

test('R-32: one person who holds both posts counts for both', async () => {
  const place = await freshPlace()
  const official_id = (await madeLocal(as, 'officials', place)).id
  const secretary = await postOf(place, { post: 'village_party_secretary', official_id })
  await postOf(place, { post: 'village_committee_director', official_id })
  const { send, owed } = await trained(place)
  keptOf(await send(secretary))
  expect(await owed('2017')).toEqual(['done 2017-01-01', 'done 2017-01-01'])
})

test('R-32 by seat: a change of holder reopens the year; a training that is not concentrated does not count', async () => {
  const place = await freshPlace()
  const old = await postOf(place, { post: 'village_party_secretary' })
  const { county, send, owed } = await trained(place)
  keptOf(await send(old))
  keptOf(await county.post(`/v1/leadership_posts/${old}/end`, { ended_on: '2017-08-31', end_reason: 'Moved' }))
  const next = await postOf(place, { post: 'village_party_secretary', valid_from: '2017-09-01' })
  const director = 'overdue 2017-01-01' // nobody is on record in his seat: the village owes it
  expect((await owed('2017')).toSorted()).toEqual(['done 2017-01-01', director, 'overdue 2017-09-01'])
  const late = { date: '2017-11-20', title: 'Later' }
  keptOf(await (await trained(place, { ...late, is_concentrated: false })).send(next))
  expect((await owed('2017')).toSorted()).toEqual(['done 2017-01-01', director, 'overdue 2017-09-01'])
  keptOf(await (await trained(place, late)).send(next))
  expect((await owed('2017')).toSorted()).toEqual(['done 2017-01-01', 'done 2017-09-01', director])
})
