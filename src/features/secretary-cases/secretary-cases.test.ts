import { describe, expect, test } from 'vitest'
import { broughtOn, freshPlace, madeLocal, type Made, type Place } from '../../../test/harness/local.ts'
import { codesOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as } = suite()
const CASES = 'secretary_cases'

type Fields = Readonly<Record<string, unknown>>

const opened = async (more: Fields = {}, county?: string): Promise<Made & { place: Place }> => {
  const place = await freshPlace(county)
  return { ...(await madeLocal(as, CASES, place, more)), place }
}

const act = async ({ actor, id }: Made, name: string, body: Fields) => actor.post(`/v1/${CASES}/${id}/${name}`, body)

const CANDIDATE = { name: 'A veteran', party_status: 'full', source: 'veteran' }

/** The secretary's post of the village that begins with the case. */
const postOf = async ({ place }: { place: Place }, valid_from = '2016-09-20') =>
  (
    await madeLocal(as, 'leadership_posts', place, {
      place: place.village,
      post: 'village_party_secretary',
      valid_from,
    })
  ).id

describe('R-19: a vacancy is filled from eight sources', () => {
  test('a veteran who is a full member is accepted; a business partner CANDIDATE_SOURCE, a probationary member CANDIDATE_NOT_CPC', async () => {
    const one = await opened()
    const name = async (candidate: Fields) => act(one, 'name_successor', { candidate })
    expect(codesOf(await name({ ...CANDIDATE, source: 'business_partner' }))).toEqual(['CANDIDATE_SOURCE'])
    expect(codesOf(await name({ ...CANDIDATE, source: 'other_worthy' }))).toEqual(['CANDIDATE_SOURCE'])
    expect(codesOf(await name({ ...CANDIDATE, party_status: 'probationary' }))).toEqual(['CANDIDATE_NOT_CPC'])
    expect(codesOf(await act(one, 'name_successor', {}))).toEqual(['CANDIDATE_SOURCE'])
    const other = { ...CANDIDATE, source: 'other_worthy', source_note: 'A retired engineer of the village' }
    expect((await name(other)).status).toBe(200)
    expect((await name(CANDIDATE)).json).toMatchObject({ status: 'successor_named', successor_name: 'A veteran' })
  })
})

describe('R-20: who is to be replaced has a successor in training', () => {
  test('close without a successor: SUCCESSOR_REQUIRED; without a note: TRACKING_REQUIRED; with both accepted', async () => {
    const one = await opened({ result: 'to_adjust' })
    const leadership_post_id = await postOf(one)
    const complete = async () => act(one, 'complete', { done_on: '2016-09-28', leadership_post_id })
    expect(codesOf(await act(one, 'track', { date: '2016-09-01', text: 'At the Party school' }))).toEqual([
      'SUCCESSOR_REQUIRED',
    ])
    const early = await complete()
    expect([early.status, early.json]).toMatchObject([
      422,
      { code: 'SUCCESSOR_REQUIRED', allowed: ['name_successor'], errors: [{ accepted: ['name_successor'] }] },
    ])
    expect(codesOf(await act(one, 'name_successor', {}))).toEqual(['SUCCESSOR_REQUIRED'])
    keptOf(await act(one, 'name_successor', { successor_name: 'The deputy' }))
    expect(codesOf(await complete())).toEqual(['TRACKING_REQUIRED'])
    keptOf(await act(one, 'track', { date: '2016-09-01', text: 'At the Party school' }))
    expect((await complete()).json).toMatchObject({ status: 'done', leadership_post_id })
    const named = await act(one, 'name_successor', { successor_name: 'Another' })
    const tracked = await act(one, 'track', { date: '2016-09-02', text: 'At the Party school' })
    expect([named, tracked].map(({ status, json }) => [status, json])).toMatchObject([
      [409, { code: 'STATE' }],
      [409, { code: 'STATE' }],
    ])
  })

  test('the post that begins is the secretary’s of the village, held that day', async () => {
    const one = await opened({ result: 'vacant' })
    await broughtOn(as, CASES, one.place, { ...one, acts: ['name_successor'] })
    const complete = async (leadership_post_id: string | null) =>
      codesOf(await act(one, 'complete', { done_on: '2016-09-28', leadership_post_id }))
    expect(await complete(null)).toEqual(['SUCCESSOR_REQUIRED'])
    expect(await complete(await postOf({ place: await freshPlace() }))).toEqual(['SUCCESSOR_REQUIRED'])
    expect(await complete(await postOf(one, '2016-10-01'))).toEqual(['SUCCESSOR_REQUIRED'])
  })
})

describe('R-21: all in place by 2016-09-30', () => {
  test('done 2016-09-28 is in time, 2016-10-12 overdue by 12 days, 2015-12-01 DATE_ORDER; the rate of the day stays', async () => {
    const county = '441481'
    const made = await Promise.all(['one', 'two'].map(async () => opened({}, county)))
    const [one, two] = made
    if (!one || !two) throw new Error('two cases')
    for (const each of made) await broughtOn(as, CASES, each.place, { ...each, acts: ['name_successor'] })
    const complete = async (each: Made & { place: Place }, done_on: string) =>
      act(each, 'complete', { done_on, leadership_post_id: await post(each) })
    const posts = new Map<string, string>()
    const post = async (each: Made & { place: Place }) => {
      const found = posts.get(each.id) ?? (await postOf(each))
      posts.set(each.id, found)
      return found
    }
    const city = await as('city_org', one.place.city)
    const rate = async (day: string) => {
      const { groups } = (await city.get(`/v1/summary?group_by=county&as_of=${day}`)).json as {
        groups: { key: string; figures: Record<string, number> }[]
      }
      const { secretary_cases_due: due, secretary_cases_in_time: done } =
        groups.find(({ key }) => key === county)?.figures ?? {}
      return [done, due]
    }
    expect(codesOf(await complete(one, '2015-12-01'))).toEqual(['DATE_ORDER'])
    expect((await complete(two, '2016-10-12')).json).toMatchObject({ days_late: 12, overdue: true })
    expect([await rate('2016-09-30'), await rate('2018-12-31')]).toEqual([
      [0, 2],
      [0, 2],
    ])
    // Entered later, done before the day: it completes the figure
    expect((await complete(one, '2016-09-28')).json).toMatchObject({ days_late: 0, overdue: false })
    expect([await rate('2016-09-30'), await rate('2018-12-31')]).toEqual([
      [1, 2],
      [1, 2],
    ])
  })
})

describe('R-20, R-21, 3.6: what is entered late reads as if entered in order', () => {
  test('an older case is entered while a later one runs, and done by the day on which that one was opened', async () => {
    const later = await opened({ opened_on: '2017-05-01' })
    const created = async (opened_on: string) =>
      later.actor.post(`/v1/${CASES}`, { village_code: later.place.village, opened_on, result: 'vacant' })
    expect(codesOf(await created('2017-05-02'))).toEqual(['STATE'])
    const made = await created('2016-05-01')
    expect(made.status, made.text).toBe(201)
    expect(codesOf(await created('2016-06-01')), 'the late one is not done yet').toEqual(['STATE'])
    const older = { ...later, id: keptOf(made).id }
    await broughtOn(as, CASES, later.place, { ...older, acts: ['name_successor'] })
    const leadership_post_id = await postOf(older)
    const complete = async (done_on: string) => act(older, 'complete', { done_on, leadership_post_id })
    expect(codesOf(await complete('2017-05-02'))).toEqual(['DATE_ORDER'])
    expect((await complete('2016-09-28')).json).toMatchObject({ status: 'done', days_late: 0 })
    expect((await created('2016-09-28')).status).toBe(201)
  })

  test('a note on the successor is of a day up to that on which he is in post: TRACKING_REQUIRED', async () => {
    const one = await opened({ result: 'to_adjust' })
    keptOf(await act(one, 'name_successor', { successor_name: 'The deputy' }))
    const leadership_post_id = await postOf(one)
    const complete = async () => act(one, 'complete', { done_on: '2016-09-28', leadership_post_id })
    keptOf(await act(one, 'track', { date: '2016-09-29', text: 'At the Party school' }))
    expect(codesOf(await complete())).toEqual(['TRACKING_REQUIRED'])
    keptOf(await act(one, 'track', { date: '2016-09-28', text: 'At the Party school' }))
    expect((await complete()).json).toMatchObject({ status: 'done' })
  })
})
