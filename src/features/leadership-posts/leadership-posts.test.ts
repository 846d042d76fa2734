import { describe, expect, test } from 'vitest'
import { freshVillageCode } from '../../../test/harness/world.ts'
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

  test('a post that is entered with its end is judged on its last day: the list of that day says whether the county is heavy (A-17)', async () => {
    const place = await freshPlace('441422') // a county without another listed village
    const province = await as('province_admin')
    const off = { delisted_on: '2018-06-30', reason: 'out of poverty' }
    expect((await province.post(`/v1/villages/${place.village}/delist`, off)).status).toBe(200)
    const city = await at('city_org', place)
    const entered = async (valid_from: string, valid_to: string) =>
      city.post(
        `/v1/${POSTS}`,
        await sampleBodyOf(as, POSTS, place, { place: place.county, post: 'county_head', valid_from, valid_to }),
      )
    expect((await entered('2014-01-01', '2016-05-01')).status).toBe(201)
    expect(codesOf(await entered('2017-01-01', '2018-07-01'))).toEqual(['EXCEPTION_REQUIRED'])
    expect((await entered('2017-01-01', '2018-07-02')).status).toBe(201)
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

  test('R-4: a post does not end on the day it begins', async () => {
    expect(await refusals({ valid_to: '2016-06-01' })).toEqual(['DATE_ORDER'])
  })

  test('R-4: why it ended is said in words, not in blanks: FIELD_REQUIRED', async () => {
    const { id, actor } = await madeLocal(as, POSTS, await freshPlace())
    for (const end_reason of [null, ' \u3000'])
      expect(codesOf(await actor.post(`/v1/${POSTS}/${id}/end`, { ended_on: '2018-06-30', end_reason }))).toEqual([
        'FIELD_REQUIRED',
      ])
  })

  test.each([
    ['R-6', { poverty_note: ' ' }, 'NOTE_REQUIRED'],
    ['R-9', { knows_rural_work: false }, 'ATTESTATION_MISSING'],
    ['R-9', { occasion: null }, 'FIELD_REQUIRED'],
    ['R-10', { township_years: null }, 'FIELD_REQUIRED'],
  ])('%s: a change leaves nothing out that a post has to have: %j', async (_rule, change, code) => {
    const { id, actor } = await madeLocal(as, POSTS, await freshPlace())
    expect(codesOf(await actor.patch(`/v1/${POSTS}/${id}`, change, { if_match: '"v1"' }))).toEqual([code])
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

type Share = readonly [numerator: number, denominator: number]
interface Shares {
  key?: string
  rates: Readonly<Record<'heavy_counties' | 'heavy_townships', { numerator: number; denominator: number }>>
}

describe('R-6, R-10: of how many places with heavy tasks', () => {
  const CITY = '440500'
  const SELF = { dispatch_mode: 'self', listed_on: '2016-05-01', name: 'V' }

  const listed = async (code: string, more: object = {}): Promise<void> => {
    const answer = await (await as('province_admin')).post('/v1/villages', { ...SELF, code, ...more })
    expect(answer.status, answer.text).toBe(201)
  }
  const shareOf = ({ rates }: Shares, name: 'heavy_counties' | 'heavy_townships'): Share => [
    rates[name].numerator,
    rates[name].denominator,
  ]
  const read = async (query: string): Promise<Shares & { groups: Shares[] }> => {
    const answer = await (await as('province_admin')).get(`/v1/summary?${query}`)
    expect(answer.status, answer.text).toBe(200)
    return answer.json as Shares & { groups: Shares[] }
  }
  const onDays = async (county: string, name: 'heavy_counties' | 'heavy_townships', days: readonly string[]) =>
    Promise.all(days.map(async (day) => [day, shareOf(await read(`division=${county}&as_of=${day}`), name)] as const))

  const teams: readonly Readonly<Record<string, unknown>>[] = [
    { valid_from: '2016-10-01', valid_to: '2017-04-01' },
    { valid_from: '2016-03-01', valid_to: '2017-01-01' },
    { valid_from: '2016-11-01', valid_to: '2016-12-01', local_veteran: false, knows_poverty_work: false },
    { valid_from: '2018-01-01' },
  ]
  const WANTED: readonly (readonly [string, Share])[] = [
    ['2016-04-30', [0, 0]], // no village is listed yet
    ['2016-05-01', [1, 1]],
    ['2016-12-31', [1, 1]], // two of them at a time are one place
    ['2017-01-01', [1, 1]],
    ['2017-03-31', [1, 1]],
    ['2017-04-01', [0, 1]],
    ['2017-12-31', [0, 1]],
    ['2018-01-01', [1, 1]],
    ['2018-06-30', [1, 1]],
    ['2018-07-01', [0, 0]], // delisted
  ]
  const days = WANTED.map(([day]) => day)

  test.each([
    ['as it happened', '440513', [1, 0, 2, 3]],
    ['in any order', '440514', [3, 0, 2, 1]],
  ])('a place counts once on each day on which somebody is in post, entered %s', async (_, county, order) => {
    const code = freshVillageCode(county)
    await listed(code)
    const place = { city: CITY, county, township: code.slice(0, 9), village: code }
    for (const i of order) {
      await madeLocal(as, POSTS, place, { place: county, post: 'county_leader', ...teams[i] })
      await madeLocal(as, POSTS, place, { post: 'township_leader', ...teams[i] })
    }
    const province = await as('province_admin')
    const { headers } = await province.get(`/v1/villages/${code}`)
    const gone = await province.post(
      `/v1/villages/${code}/delist`,
      { delisted_on: '2018-06-30', reason: 'out' },
      { if_match: headers.get('etag') ?? '' },
    )
    expect(gone.status, gone.text).toBe(200)
    expect(await onDays(county, 'heavy_counties', days)).toEqual(WANTED)
    expect(await onDays(county, 'heavy_townships', days)).toEqual(WANTED)
  })

  test('what is completed later counts from the first day in post; a township without one stays in the denominator', async () => {
    const county = '440515'
    const [one, other] = [`${county}101200`, `${county}102200`]
    await listed(one)
    await listed(other, { listed_on: '2017-01-01' })
    const place = { city: CITY, county, township: one.slice(0, 9), village: one }
    const { id, actor } = await madeLocal(as, POSTS, place, { local_veteran: false, township_years: null })
    const head = await madeLocal(as, POSTS, place, { place: county, post: 'county_head', knows_poverty_work: false })
    const on = async (name: 'heavy_counties' | 'heavy_townships') =>
      (await onDays(county, name, ['2016-05-31', '2016-06-01', '2017-01-01'])).map(([, share]) => share)
    expect(await on('heavy_townships')).toEqual([[0, 1], [0, 1], [0, 2]]) // prettier-ignore
    const known = { local_veteran: true, township_years: 14 }
    expect((await actor.patch(`/v1/${POSTS}/${id}`, known, { if_match: '"v1"' })).status).toBe(200)
    const note = { knows_poverty_work: true, poverty_note: 'Three years in the poverty office' }
    expect((await head.actor.patch(`/v1/${POSTS}/${head.id}`, note, { if_match: '"v1"' })).status).toBe(200)
    expect(await on('heavy_townships')).toEqual([[0, 1], [1, 1], [1, 2]]) // prettier-ignore
    expect(await on('heavy_counties')).toEqual([[0, 1], [1, 1], [1, 1]]) // prettier-ignore
    expect((await actor.patch(`/v1/${POSTS}/${id}`, { local_veteran: false }, { if_match: '"v2"' })).status).toBe(200)
    expect(await on('heavy_townships')).toEqual([[0, 1], [0, 1], [0, 2]]) // prettier-ignore
  })

  test('A-17: what the province says of a place goes before the list; its total is the sum of the cities', async () => {
    const county = '440523'
    await listed(freshVillageCode(county, `${county}101`))
    const province = await as('province_admin')
    const say = async (division: string, is_heavy: boolean, valid_from: string) =>
      expect((await province.post('/v1/heavy_tasks', { division, is_heavy, valid_from })).status).toBe(201)
    await say(county, false, '2017-01-01')
    await say(`${county}102`, true, '2017-03-01')
    const asked = ['2016-12-31', '2017-01-01', '2017-03-01']
    const shares = async (name: 'heavy_counties' | 'heavy_townships') =>
      (await onDays(county, name, asked)).map(([, share]) => share)
    expect(await shares('heavy_counties')).toEqual([[0, 1], [0, 0], [0, 0]]) // prettier-ignore
    expect(await shares('heavy_townships')).toEqual([[0, 1], [0, 1], [0, 2]]) // prettier-ignore
    const whole = await read('as_of=2017-06-01')
    const sums = whole.groups.map(({ rates }) => rates).filter(Boolean)
    for (const name of ['heavy_counties', 'heavy_townships'] as const)
      for (const side of ['numerator', 'denominator'] as const)
        expect(whole.rates[name][side]).toBe(sums.reduce((sum, rates) => sum + rates[name][side], 0))
    const { json } = await province.get(`/v1/summary/recount?tenant=${CITY}`)
    const { figures } = json as { figures: { indicator: string }[] }
    expect(figures.filter(({ indicator }) => indicator.startsWith('heavy_'))).toEqual([])
  })
})
