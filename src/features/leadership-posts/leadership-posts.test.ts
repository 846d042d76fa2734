import { describe, expect, test } from 'vitest'
import { freshPlace, madeLocal, sampleBodyOf, type Place } from '../../../test/harness/local.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as } = suite()
const POSTS = 'leadership_posts'

const at = async (role: 'city_org' | 'county_org', { city, county }: Place) =>
  as(role, role === 'city_org' ? city : county)

const chief = async (place: Place, more: Readonly<Record<string, unknown>> = {}) =>
  madeLocal(as, POSTS, place, { place: place.county, post: 'county_head', valid_from: '2016-06-01', ...more })

const codesOf = (answer: { json: unknown }): string[] =>
  (answer.json as { errors?: { code: string }[] }).errors?.map(({ code }) => code) ?? []

let counties = 0
/** A county nobody else in this file fills: of Meizhou. */
const freshCounty = (): string => ['441402', '441403', '441423', '441426', '441427', '441481'][counties++ % 6] ?? ''

describe('R-4: one holder a day of each chief’s post', () => {
  test('a new holder after the old one ended is accepted, one while the old row has no end is POST_OCCUPIED', async () => {
    const place = await freshPlace(freshCounty())
    const old = await chief(place)
    const city = await at('city_org', place)
    const next = await sampleBodyOf(as, POSTS, place, {
      place: place.county,
      post: 'county_head',
      valid_from: '2019-01-01',
    })
    const refused = await city.post(`/v1/${POSTS}`, next)
    expect([refused.status, codesOf(refused)]).toEqual([409, ['POST_OCCUPIED']])
    const ended = await city.post(`/v1/${POSTS}/${old.id}/end`, { ended_on: '2018-12-31', end_reason: 'Moved' })
    expect(ended.json).toMatchObject({ valid_to: '2019-01-01', version: 2 })
    expect((await city.post(`/v1/${POSTS}`, next)).status).toBe(201)
  })

  test('other members of a team are many', async () => {
    const place = await freshPlace(freshCounty())
    await chief(place, { post: 'county_leader' })
    await chief(place, { post: 'county_leader' })
  })

  test('a post of another level is no post of the place: 400 that names those that are', async () => {
    const place = await freshPlace()
    const county = await at('county_org', place)
    const answer = await county.post(`/v1/${POSTS}`, await sampleBodyOf(as, POSTS, place, { post: 'county_head' }))
    expect(answer.status).toBe(400)
    expect(answer.json).toMatchObject({
      errors: [{ field: 'post', accepted: ['township_party_secretary', 'township_head', 'township_leader'] }],
    })
  })
})

describe('R-5: a chief of a heavy county stays until 2018-12-31', () => {
  const exception = {
    reason: 'Called to the city for flood relief',
    approver_org: 'Provincial organisation department',
    approver_role: 'province_admin',
    approved_on: '2017-05-01',
  }

  test('a change in 2017 without the exception: EXCEPTION_REQUIRED; with it accepted, and counted', async () => {
    const place = await freshPlace(freshCounty())
    const { id } = await chief(place)
    const city = await at('city_org', place)
    const end = `/v1/${POSTS}/${id}/end`
    const body = { ended_on: '2017-05-31', end_reason: 'Moved' }
    const refused = await city.post(end, body)
    expect([refused.status, codesOf(refused)]).toEqual([422, ['EXCEPTION_REQUIRED']])
    const byCity = await city.post(end, { ...body, end_exception: { ...exception, approver_role: 'city_org' } })
    expect(codesOf(byCity)).toEqual(['EXCEPTION_APPROVER'])
    const short = await city.post(end, { ...body, end_exception: { ...exception, reason: 'No' } })
    expect(codesOf(short)).toEqual(['EXCEPTION_REASON'])
    expect((await city.post(end, { ...body, end_exception: exception })).status).toBe(200)
  })

  test('a post that is entered with its end needs it too (3.6)', async () => {
    const place = await freshPlace(freshCounty())
    const city = await at('city_org', place)
    const late = {
      place: place.county,
      post: 'county_party_secretary',
      valid_from: '2016-06-01',
      valid_to: '2017-03-01',
    }
    const refused = await city.post(`/v1/${POSTS}`, await sampleBodyOf(as, POSTS, place, late))
    expect(codesOf(refused)).toEqual(['EXCEPTION_REQUIRED'])
  })
})

describe('what a post has on record', () => {
  const refusals = async (more: Readonly<Record<string, unknown>>) => {
    const place = await freshPlace()
    const county = await at('county_org', place)
    return codesOf(await county.post(`/v1/${POSTS}`, await sampleBodyOf(as, POSTS, place, more)))
  }

  test('R-6: knows poverty work without a note: NOTE_REQUIRED', async () => {
    expect(await refusals({ poverty_note: null })).toEqual(['NOTE_REQUIRED'])
  })

  test('R-9: a chief of a heavy township without an attestation: ATTESTATION_MISSING', async () => {
    expect(await refusals({ knows_rural_work: false })).toEqual(['ATTESTATION_MISSING'])
  })

  test('R-10: a veteran without his years: FIELD_REQUIRED', async () => {
    expect(await refusals({ township_years: null })).toEqual(['FIELD_REQUIRED'])
  })

  test('A-3: a village’s secretary is a full member: CANDIDATE_NOT_CPC', async () => {
    const place = await freshPlace()
    const { id } = await madeLocal(as, 'officials', place, { party_status: 'probationary' })
    const county = await at('county_org', place)
    const body = await sampleBodyOf(as, POSTS, place, {
      place: place.village,
      post: 'village_party_secretary',
      official_id: id,
    })
    expect(codesOf(await county.post(`/v1/${POSTS}`, body))).toEqual(['CANDIDATE_NOT_CPC'])
  })
})

describe('who writes at which level (2.4)', () => {
  test('a county’s post is the city’s to write, a township’s the county’s', async () => {
    const place = await freshPlace(freshCounty())
    const county = await at('county_org', place)
    const body = await sampleBodyOf(as, POSTS, place, { place: place.county, post: 'county_leader' })
    expect((await county.post(`/v1/${POSTS}`, body)).status).toBe(403)
    const city = await at('city_org', place)
    expect((await city.post(`/v1/${POSTS}`, await sampleBodyOf(as, POSTS, place))).status).toBe(403)
  })
})

test('the days each has served are shown', async () => {
  const place = await freshPlace()
  const { id, actor } = await madeLocal(as, POSTS, place)
  await actor.post(`/v1/${POSTS}/${id}/end`, { ended_on: '2016-06-30', end_reason: 'Moved' })
  expect((await actor.get(`/v1/${POSTS}/${id}`)).json).toMatchObject({ days_served: 30 })
})
