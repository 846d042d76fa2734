// Each clause of the document: its rules, what enforces them, and what is owed, done and overdue of it.
import { expect, test } from 'vitest'
import { broughtOn, freshPlace, madeLocal } from '../../../test/harness/local.ts'
import { counted } from '../../../test/harness/plain-recount/counted.ts'
import { LISTED_WITH_SQL } from '../../../test/harness/plain-recount/standing.ts'
import { freshVillageCode } from '../../../test/harness/world.ts'
import { suite } from '../../../test/harness/suite.ts'
import { CLAUSES, ruleFigure } from '../../rules/book/clauses.ts'
import type { RecordLaw } from '../../rules/law.ts'
import { LOCAL_LAWS } from '../../rules/local-laws.ts'
import { FIGURE_NAMES } from '../summary/queries.ts'
import { TASK_INDICATORS } from './counts.ts'

const { as } = suite()

interface RuleCounts {
  number: string
  owed: number | null
  done: number | null
  overdue: number | null
  numerator: number | null
  denominator: number | null
}
interface Counts {
  rules: RuleCounts[]
  owed: number | null
  done: number | null
  overdue: number | null
  numerator: number | null
  denominator: number | null
}
interface Answer {
  items: { clause: string; rules: { number: string }[]; total: Counts; groups: (Counts & { tenant_code: string })[] }[]
}

const CITY = '441700'

test('every rule of the document stands in one clause, in order, judged by figures there are', () => {
  const numbers = CLAUSES.flatMap(({ rules }) => rules.map(({ number }) => number))
  expect(numbers).toEqual(Array.from({ length: 84 }, (_, i) => `R-${i + 1}`))
  const names = CLAUSES.flatMap(({ judged_by }) => [...(judged_by?.numerator ?? []), ...(judged_by?.denominator ?? [])])
  const ofRules = numbers.flatMap((number) => {
    const judged_by = ruleFigure(number)
    return judged_by ? [...judged_by.numerator, ...judged_by.denominator] : []
  })
  expect(ofRules.length).toBeGreaterThan(0)
  const known = new Set<string>(FIGURE_NAMES)
  expect([...names, ...ofRules].filter((name) => !known.has(name))).toEqual([])
})

test('clauses stand at their places in the document', () => {
  const places = CLAUSES.map(({ place }) => place)
  expect(places.slice(0, 5)).toEqual(['标题', '前言', '一', '二(一)', '二(二)1'])
  expect(places.slice(14, 18)).toEqual(['二(五)1', '二(五)2', '二(五)3', '二(五)4'])
  expect(new Set(places).size).toBe(places.length)
})

test('no clause is without an endpoint that enforces a rule of it', async () => {
  const province = await as('province_admin')
  const book = (await province.get('/v1/rules')).json as {
    items: { number: string; enforced_by: { operation: string }[] }[]
  }
  const enforced = new Set(book.items.filter(({ enforced_by }) => enforced_by.length > 0).map(({ number }) => number))
  const bare = CLAUSES.filter(({ rules }) => !rules.some(({ number }) => enforced.has(number)))
  expect(bare.map(({ place }) => place)).toEqual([])
  const one = (await province.get('/v1/rules/R-27')).json as { enforced_by: { operation: string }[] }
  expect(one.enforced_by.map(({ operation }) => operation)).toContain('publishPowerList')
})

test('every obligation a law declares is counted in a clause, and each clause is judged by something', () => {
  const declared = LOCAL_LAWS.flatMap((law: RecordLaw) => [
    ...law.tasks,
    ...(law.standing ?? []).map(({ rule }) => rule),
  ])
  const inClauses = new Set(CLAUSES.flatMap(({ rules }) => rules.map(({ number }) => number)))
  for (const rule of new Set<string>(declared)) {
    expect(TASK_INDICATORS, rule).toEqual(expect.arrayContaining([`owed_${rule}`, `met_${rule}`]))
    expect(inClauses, rule).toContain(rule)
  }
  // what only refuses owes nothing: addressees and citations
  const unjudged = CLAUSES.filter(
    ({ rules, judged_by }) => !judged_by && !rules.some(({ number }) => TASK_INDICATORS.includes(`owed_${number}`)),
  )
  expect(unjudged.map(({ place }) => place)).toEqual(['标题', '前言'])
})

const clausesOf = async (role: 'province_admin' | 'city_org', where?: string, as_of = '2017-06-01') => {
  const answer = await (await as(role, where)).get(`/v1/clauses?as_of=${as_of}`)
  expect(answer.status, answer.text).toBe(200)
  return (answer.json as Answer).items
}

const ofCity = (items: Answer['items'], clause: string) => {
  const found = items.find((each) => each.clause === clause)?.groups.find(({ tenant_code }) => tenant_code === CITY)
  return found && { owed: found.owed, done: found.done, overdue: found.overdue }
}

test('each rule of a clause is judged by what it says: by its own figure, else by what is done of what is owed of it alone', async () => {
  const place = await freshPlace('441426')
  await madeLocal(as, 'rectification_cases', place)
  await madeLocal(as, 'rectification_cases', await freshPlace('441426'), { departments: ['organisation'] })
  const ruleOf = async (clause: string, number: string, city = place.city, as_of = '2017-06-20') => {
    const items = await clausesOf('province_admin', undefined, as_of)
    const group = items.find((each) => each.clause === clause)?.groups.find(({ tenant_code }) => tenant_code === city)
    const { owed, done, overdue, numerator, denominator } = group?.rules.find((each) => each.number === number) ?? {}
    return [owed, done, overdue, numerator, denominator]
  }
  expect(await ruleOf('二(三)2', 'R-25')).toEqual([0, 0, 0, 1, 2])
  expect(await ruleOf('二(二)3', 'R-17')).toEqual([2, 0, 0, 0, 2])
  expect(await ruleOf('二(二)3', 'R-16')).toEqual([0, 0, 0, 0, 0])
  expect(await ruleOf('二(二)3', 'R-17', place.city, '2017-07-01')).toEqual([2, 0, 2, 0, 2])
  const items = await clausesOf('province_admin')
  for (const { rules, total, groups } of items) {
    const numbers = rules.map(({ number }) => number)
    expect(total.rules.map(({ number }) => number)).toEqual(numbers)
    for (const each of [total, ...groups]) {
      if (each.rules.length === 0) continue // a silent city
      for (const kind of ['owed', 'done', 'overdue'] as const)
        if (each.rules.every((rule) => rule[kind] !== null))
          expect(each.rules.reduce((sum, rule) => sum + (rule[kind] ?? 0), 0)).toBe(each[kind])
    }
  }
})

test('what is owed, done and overdue of a clause on a day is what its tasks say; the city reads the same of itself', async () => {
  const code = freshVillageCode('441721')
  const province = await as('province_admin')
  const body = { code, name: 'V', dispatch_mode: 'self', listed_on: '2016-05-01' }
  expect((await province.post('/v1/villages', body)).status).toBe(201)
  const org = await as('village_org', code)
  const items = ['personnel', 'major_decision', 'leadership_guarantee', 'management_supervision']
  const made = await org.post('/v1/power_lists', {
    village_code: code,
    number: 1,
    items: items.map((power) => ({ power, text: 'T' })),
  })
  const { id } = made.json as { id: string }
  expect((await org.post(`/v1/power_lists/${id}/publish`, { published_on: '2017-03-01' })).status).toBe(200)
  const seen = await clausesOf('province_admin')
  // a plan of the city and its county for 2016 and for 2017, and its township's; a list; a point and an income of 2016
  expect(ofCity(seen, '一')).toEqual({ owed: 4, done: 0, overdue: 4 })
  expect(ofCity(seen, '二(二)1')).toEqual({ owed: 2, done: 0, overdue: 2 })
  expect(ofCity(seen, '二(三)3')).toEqual({ owed: 1, done: 1, overdue: 0 })
  expect(ofCity(seen, '二(二)2')).toEqual({ owed: 2, done: 0, overdue: 2 })
  expect(ofCity(await clausesOf('province_admin', undefined, '2017-02-28'), '二(三)3')).toEqual({
    owed: 1,
    done: 0,
    overdue: 1,
  })
  const own = await clausesOf('city_org', CITY)
  expect(ofCity(own, '一')).toEqual({ owed: 4, done: 0, overdue: 4 })
  expect(own.flatMap(({ groups }) => groups.map(({ tenant_code }) => tenant_code))).not.toContain('441800')
})

test('R-12, R-27, R-69: a village that is delisted is on neither side; no share passes one', async () => {
  const county = '441781'
  const [city, sides] = [await as('city_org', CITY), ['points', 'powers', 'centres'] as const]
  const ratesOn = async (day: string) => {
    const { json } = await city.get(`/v1/summary?group_by=county&as_of=${day}`)
    const { groups } = json as {
      groups: { key: string; rates: Record<string, { numerator: number; denominator: number }> }[]
    }
    const rates = groups.find(({ key }) => key === county)?.rates
    const rows = await counted(CITY, LISTED_WITH_SQL, { day })
    const plain = (figure: string) => rows.find((row) => row.county === county && row.figure === figure)?.n ?? 0
    const shown = sides.map((name) => [rates?.[name]?.numerator ?? 0, rates?.[name]?.denominator ?? 0])
    const names = ['villages_with_point', 'villages_with_power_list', 'villages_with_centre']
    expect(
      shown.map(([numerator]) => numerator),
      day,
    ).toEqual(names.map(plain))
    return shown
  }
  const [one, other] = [await freshPlace(county), await freshPlace(county)]
  for (const place of [one, other]) {
    await madeLocal(as, 'resident_points', place)
    const list = await madeLocal(as, 'power_lists', place)
    await broughtOn(as, 'power_lists', place, { ...list, acts: ['publish'] })
    const centre = await madeLocal(as, 'service_centres', place)
    await broughtOn(as, 'service_centres', place, { ...centre, acts: ['start', 'complete'] })
  }
  expect(await ratesOn('2018-12-31')).toEqual([
    [2, 2],
    [2, 2],
    [2, 2],
  ])
  const province = await as('province_admin')
  const delisted_on = '2026-12-31'
  expect((await province.post(`/v1/villages/${one.village}/delist`, { delisted_on, reason: 'Out' })).status).toBe(200)
  expect(await ratesOn(delisted_on)).toEqual([
    [2, 2],
    [2, 2],
    [2, 2],
  ])
  expect(await ratesOn('2027-01-01')).toEqual([
    [1, 1],
    [1, 1],
    [1, 1],
  ])
  const back = { delisted_on: '2026-12-01', reason: 'Out' } // 7.1.7: a last day ahead moves to an earlier one
  expect((await province.post(`/v1/villages/${one.village}/delist`, back)).status).toBe(200)
  expect(await ratesOn('2026-12-02')).toEqual([
    [1, 1],
    [1, 1],
    [1, 1],
  ])
  const { json } = await province.get(`/v1/clauses?as_of=2027-01-01`)
  for (const { total, groups } of (json as Answer).items)
    for (const { numerator, denominator } of [
      total,
      ...groups,
      ...total.rules,
      ...groups.flatMap(({ rules }) => rules),
    ])
      expect(numerator ?? 0).toBeLessThanOrEqual(denominator ?? 0)
  const recount = await (await as('auditor')).get(`/v1/summary/recount?tenant=${CITY}`)
  const { figures } = recount.json as { figures: { indicator: string }[] }
  expect(figures.filter(({ indicator }) => indicator.startsWith('villages_with'))).toEqual([])
})
