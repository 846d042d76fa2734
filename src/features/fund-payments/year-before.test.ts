// what each level paid in a year against the year before, and whether it fell (decisions/0042).
import { expect, test } from 'vitest'
import { query } from '../../../test/harness/databases.ts'
import { broughtOn, freshPlace, madeLocal, sampleBodyOf, type Place } from '../../../test/harness/local.ts'
import type { Actor } from '../../../test/harness/people.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as } = suite()

type Level = 'province' | 'city' | 'county'
interface Fund {
  level: Level
  year: number
  paid_fen: number | null
  before_fen: number | null
  fell: boolean | null
}
interface Group {
  key: string
  funds: Fund[] | null
}
interface Answer {
  groups: Group[]
  funds: Fund[]
}

const FUNDS_CLAUSE = '二(六)1'

const pay = async (place: Place, ...payments: readonly (readonly [Level, string, number])[]): Promise<void> => {
  const finance = await as('finance', place.city)
  for (const [level, paid_on, amount_fen] of payments) {
    const more = { level, paid_on, amount_fen, year: Number(paid_on.slice(0, 4)) }
    const answer = await finance.post('/v1/fund_payments', await sampleBodyOf(as, 'fund_payments', place, more))
    expect(answer.status, answer.text).toBe(201)
  }
}

const read = async (actor: Actor, query: string): Promise<Answer> => {
  const answer = await actor.get(`/v1/summary?${query}`)
  expect(answer.status, answer.text).toBe(200)
  return answer.json as Answer
}

const told = (funds: readonly Fund[] | null | undefined, level: Level) => {
  const found = funds?.find((each) => each.level === level)
  return found && [found.year, found.paid_fen, found.before_fen, found.fell]
}

/** Each level of a county on a day, as its city reads it. */
const onDay = async ({ city, county }: Place, day: string) => {
  const { groups } = await read(await as('city_org', city), `group_by=county&as_of=${day}`)
  const funds = groups.find(({ key }) => key === county)?.funds
  return (level: Level) => told(funds, level)
}

test('R-63: a level that rises, one that stays, one that falls by one fen', async () => {
  const place = await freshPlace('441223')
  await pay(place, ['province', '2016-06-01', 100], ['province', '2017-06-01', 60], ['province', '2017-09-01', 41])
  await pay(place, ['city', '2016-06-01', 333], ['city', '2017-12-31', 333])
  await pay(place, ['county', '2016-12-31', 100_001], ['county', '2017-01-01', 100_000])
  const of = await onDay(place, '2018-03-01')
  expect(of('province')).toEqual([2017, 101, 100, false])
  expect(of('city')).toEqual([2017, 333, 333, false])
  expect(of('county')).toEqual([2017, 100_000, 100_001, true])
})

test('R-63: a year under way is not compared with a whole one; on its last day it is over', async () => {
  const place = await freshPlace('441224')
  await pay(place, ['city', '2016-06-01', 300], ['city', '2017-02-01', 100], ['city', '2017-12-31', 150])
  const on = async (day: string) => (await onDay(place, day))('city')
  expect(await on('2016-06-01')).toEqual([2015, 0, 0, false])
  expect(await on('2016-12-30')).toEqual([2015, 0, 0, false])
  expect(await on('2016-12-31')).toEqual([2016, 300, 0, false]) // the first year has none before it: nothing falls
  expect(await on('2017-02-01')).toEqual([2016, 300, 0, false])
  expect(await on('2017-12-30')).toEqual([2016, 300, 0, false])
  expect(await on('2017-12-31')).toEqual([2017, 250, 300, true])
  expect(await on('2018-12-30')).toEqual([2017, 250, 300, true])
})

test('R-63: a year without payments falls against one with, and is no fall after one without', async () => {
  const place = await freshPlace('441225')
  await pay(place, ['county', '2016-08-01', 1])
  expect((await onDay(place, '2017-12-31'))('county')).toEqual([2017, 0, 1, true])
  expect((await onDay(place, '2018-12-31'))('county')).toEqual([2018, 0, 0, false])
  expect((await onDay(place, '2017-12-31'))('city')).toEqual([2017, 0, 0, false])
})

test('R-63: counties fall and rise by themselves; their city is the sum of both, the same for the province, in numbers', async () => {
  const [down, up] = [await freshPlace('445222'), await freshPlace('445224')]
  await pay(down, ['county', '2016-07-01', 1_003], ['county', '2017-07-01', 501])
  await pay(up, ['county', '2016-07-01', 7], ['county', '2017-07-01', 508])
  expect((await onDay(down, '2018-01-01'))('county')).toEqual([2017, 501, 1_003, true])
  expect((await onDay(up, '2018-01-01'))('county')).toEqual([2017, 508, 7, false])
  const whole = [2017, 1_009, 1_010, true]
  const province = await as('province_admin')
  const { groups } = await read(province, 'as_of=2018-01-01')
  expect(told(groups.find(({ key }) => key === down.city)?.funds, 'county')).toEqual(whole)
  const ofCity = await read(province, `division=${down.city}&group_by=mode&as_of=2018-01-01`)
  expect(told(ofCity.funds, 'county')).toEqual(whole)
  const ofCounty = await read(await as('county_org', down.county), 'as_of=2018-01-01')
  expect(told(ofCounty.funds, 'county')).toEqual([2017, 501, 1_003, true])
  expect((await province.get('/v1/fund_payments')).status).toBe(403) // numbers, never rows
})

test('R-63: finance reads its city by county, a county its own, a village none; the summary stays closed to them', async () => {
  const [down, up] = [await freshPlace('441702'), await freshPlace('441704')]
  await pay(down, ['county', '2016-07-01', 1_003], ['county', '2017-07-01', 501])
  await pay(up, ['county', '2016-07-01', 7])
  const asked = async (actor: Actor, query = '?as_of=2018-01-01') => {
    const answer = await actor.get(`/v1/fund_years${query}`)
    expect(answer.status, answer.text).toBe(200)
    const { groups, funds } = answer.json as { groups: (Group & { name: string })[]; funds: Fund[] }
    return {
      total: told(funds, 'county'),
      groups: groups.map(({ key, name, funds: own }) => [key, name, told(own, 'county')]),
    }
  }
  const finance = await as('finance', down.city)
  const mine = [down.county, '江城区', [2017, 501, 1_003, true]]
  expect(await asked(finance)).toEqual({
    total: [2017, 501, 1_010, true],
    groups: [mine, [up.county, '阳东区', [2017, 0, 7, true]]],
  })
  expect(await asked(await as('finance', down.county))).toEqual({ total: [2017, 501, 1_003, true], groups: [mine] })
  expect((await asked(finance, '?as_of=2017-06-30')).total).toEqual([2016, 1_010, 0, false])
  expect((await asked(finance, '')).total).toEqual([2025, 0, 0, false])
  expect(await asked(await as('village_org', down.village))).toEqual({ total: undefined, groups: [] })
  expect((await finance.get('/v1/summary')).status).toBe(403)
  for (const nobody of [await as('sending_unit', '441700'), await as('finance')])
    expect((await nobody.get('/v1/fund_years')).status).toBe(403)
})

test('R-63: every level of every city equals a recount of its payments', async () => {
  const province = await as('province_admin')
  for (const year of [2016, 2017, 2018]) {
    const { groups, funds } = await read(province, `as_of=${year}-12-31`)
    const sums = new Map<Level, number>()
    for (const { key, funds: own } of groups) {
      if (own === null) continue
      for (const { level, ...rest } of own) {
        const [row] = await query(
          key,
          `SELECT coalesce(sum(amount_fen) FILTER (WHERE paid_on LIKE ?1), 0) AS paid,
             coalesce(sum(amount_fen) FILTER (WHERE paid_on LIKE ?2), 0) AS past FROM fund_payments WHERE level = ?3`,
          `${year}-%`,
          `${year - 1}-%`,
          level,
        )
        const [paid, past] = [Number(row?.['paid']), Number(row?.['past'])]
        expect(rest, `${key} ${level} ${year}`).toEqual({ year, paid_fen: paid, before_fen: past, fell: paid < past })
        sums.set(level, (sums.get(level) ?? 0) + paid)
      }
    }
    for (const { level, paid_fen } of funds) expect(paid_fen).toBe(sums.get(level))
  }
})

interface Clause {
  clause: string
  total: { numerator: number; denominator: number; funds: Fund[] }
  groups: { tenant_code: string; numerator: number; denominator: number; funds: Fund[] }[]
}

const clausesOn = async (actor: Actor, day: string): Promise<Clause[]> =>
  ((await actor.get(`/v1/clauses?as_of=${day}`)).json as { items: Clause[] }).items

test('R-63: the clause of operating funds says it by city and level, no other clause says anything of it', async () => {
  const place = await freshPlace('445321')
  await pay(place, ['city', '2016-06-01', 9], ['city', '2017-06-01', 8])
  const items = await clausesOn(await as('province_admin'), '2017-12-31')
  const clause = items.find((each) => each.clause === FUNDS_CLAUSE)
  const own = clause?.groups.find(({ tenant_code }) => tenant_code === place.city)
  expect(told(own?.funds, 'city')).toEqual([2017, 8, 9, true])
  const { funds } = await read(await as('province_admin'), 'as_of=2017-12-31')
  expect(clause?.total.funds).toEqual(funds)
  const others = items.filter((each) => each.clause !== FUNDS_CLAUSE)
  expect(others.flatMap(({ total, groups }) => [total, ...groups].flatMap((each) => each.funds))).toEqual([])
})

test('R-65 – R-67: what is paid in a later year is a part of what was approved, never more', async () => {
  const place = await freshPlace('441523')
  const finance = await as('finance', place.city)
  const one = await madeLocal(as, 'fund_allocations', place)
  await broughtOn(as, 'fund_allocations', place, { ...one, acts: ['approve'] })
  const { approved_on } = (await finance.get(`/v1/fund_allocations/${one.id}`)).json as { approved_on: string }
  const next = `${Number(approved_on.slice(0, 4)) + 1}-02-01`
  for (const level of ['province', 'city', 'county'] as const) {
    const { year, item } = one.body
    const share = { year, item, level, amount_fen: one.body[`${level}_fen`], paid_on: next, allocation_id: one.id }
    const answer = await finance.post('/v1/fund_payments', await sampleBodyOf(as, 'fund_payments', place, share))
    expect(answer.status, answer.text).toBe(201)
  }
  const shareOn = async (day: string) => {
    const clause = (await clausesOn(await as('city_org', place.city), day)).find((each) => each.clause === FUNDS_CLAUSE)
    return [clause?.total.numerator, clause?.total.denominator]
  }
  expect(await shareOn(approved_on)).toEqual([0, 1])
  expect(await shareOn(next)).toEqual([1, 1])
})
