import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { broughtOn, freshPlace, madeLocal, sampleBodyOf, type Place } from '../../../test/harness/local.ts'
import { suite } from '../../../test/harness/suite.ts'
import { sharesOf } from '../../rules/r-funding.ts'

const { as } = suite()
const ALLOCATIONS = 'fund_allocations'
const PAYMENTS = 'fund_payments'

type Fields = Readonly<Record<string, unknown>>

const codesOf = (answer: { json: unknown }): string[] =>
  (answer.json as { errors?: { code: string }[] }).errors?.map(({ code }) => code) ?? []

const sent = async (place: Place, more: Fields) => {
  const finance = await as('finance', place.city)
  return finance.post(`/v1/${ALLOCATIONS}`, await sampleBodyOf(as, ALLOCATIONS, place, more))
}

const shares = (amount_fen: number) => ({ amount_fen, ...sharesOf(amount_fen, 2017) })
const office = (year: number, amount_fen: number) => ({ item: 'office', year, ...shares(amount_fen) })
const pay = (year: number, person_months: number, amount_fen: number) => ({
  item: 'cadre_pay',
  year,
  person_months,
  ...shares(amount_fen),
})

describe('R-64: the area and the years', () => {
  test('Kaiping 2017 and Huizhou 2016 are accepted', async () => {
    for (const [county, year, amount] of [
      ['440783', 2017, 7_000_000],
      ['441322', 2016, 6_000_000],
    ] as const) {
      const answer = await sent(await freshPlace(county), office(year, amount))
      expect(answer.status, answer.text).toBe(201)
    }
  })

  test('Heshan of Jiangmen and Foshan: FUND_AREA; 2019: FUND_YEAR', async () => {
    for (const county of ['440784', '440605'])
      expect(codesOf(await sent(await freshPlace(county), office(2017, 7_000_000)))).toEqual(['FUND_AREA'])
    expect(codesOf(await sent(await freshPlace(), office(2019, 9_000_000)))).toEqual(['FUND_YEAR'])
  })

  test('every administrative village of the area, not only poor ones', async () => {
    const place = await freshPlace()
    expect((await sent(place, { ...office(2017, 7_000_000), village_code: `${place.township}299` })).status).toBe(201)
  })

  test('a residents’ committee, which is no administrative village (C-8), is 404 like what lies nowhere', async () => {
    const place = await freshPlace()
    for (const committee of ['001', '199', '400', '499', '600']) {
      const answer = await sent(place, { ...office(2017, 7_000_000), village_code: place.township + committee })
      expect(answer.json, committee).toMatchObject({ status: 404, errors: [{ field: 'village_code' }] })
    }
  })

  test('C-8 the township part runs from 001 to 599: what is written beside it lies in no township, 404', async () => {
    const place = await freshPlace()
    const county = place.township.slice(0, 6)
    const inTownship = async (part: string) =>
      sent(place, { ...office(2017, 7_000_000), village_code: `${county}${part}298` })
    for (const part of ['000', '600', '999'])
      expect((await inTownship(part)).json, part).toMatchObject({ status: 404, errors: [{ field: 'village_code' }] })
    for (const part of ['001', '599']) expect((await inTownship(part)).status, part).toBe(201)
  })
})

describe('R-65, R-66: the standards of the year', () => {
  test('5 cadres × 12 months × 2 400 yuan in 2017 is accepted, a yuan less is PAY_BELOW_STANDARD', async () => {
    const place = await freshPlace()
    expect(codesOf(await sent(place, pay(2017, 60, 14_399_900)))).toEqual(['PAY_BELOW_STANDARD'])
    expect(codesOf(await sent(place, { ...pay(2017, 60, 14_400_000), person_months: null }))).toEqual([
      'FIELD_REQUIRED',
    ])
    expect((await sent(place, pay(2017, 60, 14_400_000))).status).toBe(201)
  })

  test('80 000 in 2018 is accepted, 70 000 is OFFICE_BELOW_STANDARD', async () => {
    const place = await freshPlace()
    expect(codesOf(await sent(place, office(2018, 7_000_000)))).toEqual(['OFFICE_BELOW_STANDARD'])
    expect((await sent(place, office(2018, 8_000_000))).status).toBe(201)
  })
})

describe('R-67: 5 : 2.5 : 2.5', () => {
  test('80 000 → 40 000 / 20 000 / 20 000; 30 000 / 30 000 / 20 000 is SHARE_RATIO', async () => {
    expect(sharesOf(8_000_000, 2018)).toEqual({ province_fen: 4_000_000, city_fen: 2_000_000, county_fen: 2_000_000 })
    const wrong = {
      item: 'office',
      year: 2018,
      amount_fen: 8_000_000,
      province_fen: 3_000_000,
      city_fen: 3_000_000,
      county_fen: 2_000_000,
    }
    expect(codesOf(await sent(await freshPlace(), wrong))).toEqual(['SHARE_RATIO'])
  })

  test('whatever the amount, the shares are whole fen that make it up, city and county the floor of a quarter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (amount) => {
        const { province_fen, city_fen, county_fen } = sharesOf(amount, 2016)
        expect(province_fen + city_fen + county_fen).toBe(amount)
        expect([city_fen, county_fen]).toEqual([Math.floor(amount * 0.25), Math.floor(amount * 0.25)])
        expect(province_fen).toBeGreaterThanOrEqual(amount / 2)
      }),
    )
  })
})

describe('payments complete the shares of an approved allocation', () => {
  const scene = async () => {
    const place = await freshPlace()
    const made = await madeLocal(as, ALLOCATIONS, place)
    await broughtOn(as, ALLOCATIONS, place, { ...made, acts: ['approve'] })
    const finance = await as('finance', place.city)
    const paid = async (level: string, amount_fen: number, more: Fields = {}) => {
      const body = { item: 'office', level, amount_fen, allocation_id: made.id, ...more }
      return finance.post(`/v1/${PAYMENTS}`, await sampleBodyOf(as, PAYMENTS, place, body))
    }
    const allocation = async () => (await finance.get(`/v1/${ALLOCATIONS}/${made.id}`)).json
    return { place, finance, paid, allocation, id: made.id }
  }

  test('it is paid when its three shares are whole, on the day of the last', async () => {
    const { paid, allocation, finance, id } = await scene()
    await paid('province', 3_500_000, { paid_on: '2017-08-01' })
    await paid('city', 1_750_000)
    expect(await allocation()).toMatchObject({ status: 'approved', paid_fen: 5_250_000 })
    await paid('county', 1_750_000)
    expect(await allocation()).toMatchObject({ status: 'paid', paid_on: '2017-08-01', paid_fen: 7_000_000 })
    const { items } = (await finance.get(`/v1/${ALLOCATIONS}/${id}/history`)).json as { items: { action: string }[] }
    expect(items.map(({ action }) => action)).toEqual(['create', 'approve', 'pay_share', 'pay_share', 'pay'])
  })

  test('a payment beyond the share: SHARE_RATIO that names what is left; of two at once one', async () => {
    const { paid } = await scene()
    const answers = await Promise.all([paid('city', 1_000_000), paid('city', 1_000_000)])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 422])
    const beyond = await paid('city', 750_001)
    expect(beyond.json).toMatchObject({ code: 'SHARE_RATIO', errors: [{ accepted: ['<= 750000'] }] })
  })

  test('of a draft, of another year: refused', async () => {
    const place = await freshPlace()
    const draft = await madeLocal(as, ALLOCATIONS, place)
    const finance = await as('finance', place.city)
    const body = { item: 'office', allocation_id: draft.id }
    const early = await finance.post(`/v1/${PAYMENTS}`, await sampleBodyOf(as, PAYMENTS, place, body))
    expect([early.status, codesOf(early)]).toEqual([409, ['STATE']])
    const { paid } = await scene()
    expect(codesOf(await paid('city', 100, { year: 2018 }))).toEqual(['SHARE_RATIO'])
  })
})
