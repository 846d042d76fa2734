// Every dated number resolves for each year since the campaign began, and says where it is from.
import { expect, test } from 'vitest'
import { isDay } from '../dates.ts'
import { r62Amount } from '../r-payments.ts'
import { r70Amount } from '../r-centres.ts'
import { r65Pay, r66Office, sharesOf } from '../r-funding.ts'
import { SUBSIDY_STANDARDS } from './parameters-campaign.ts'
import { inForce, NOTICE_WORKING_DAYS, PARAMETERS, RANK_YEARS } from './parameters.ts'

const YEARS = Array.from({ length: 11 }, (_, i) => 2016 + i)

test.each(Object.entries(PARAMETERS))('%s resolves for each year since 2016', (_, parameter) => {
  const from = parameter.values.map((value) => value.from)
  expect(isDay(parameter.verified_on)).toBe(true)
  expect([...from].toSorted()).toEqual(from)
  expect(from[0]).toBe('2016-01-01')
  for (const { source } of parameter.values) expect(source).not.toBe('')
  const values = YEARS.map((year) => inForce<unknown>(parameter, `${year}-07-01`))
  for (const value of values) expect(value).toEqual(expect.anything())
})

test.each(Object.entries(PARAMETERS))('%s was read again after the last year it is used for', (_, parameter) => {
  const unread = YEARS.filter((year) => `${year}-01-01` > parameter.verified_on)
  expect(unread).toEqual([])
})

test('the newest value not after the day is in force; a day too early takes the first', () => {
  const stepped = {
    unit: 'days',
    verified_on: '2026-11-24',
    values: [
      { from: '2016-01-01', value: 30, source: 'a' },
      { from: '2018-01-01', value: 20, source: 'b' },
    ],
  } as const
  expect(['2015-01-01', '2017-12-31', '2018-01-01'].map((day) => inForce<number>(stepped, day))).toEqual([30, 30, 20])
})

test('C-3 as the book has it', () => {
  expect(inForce(NOTICE_WORKING_DAYS, '2016-08-09')).toBe(5)
  expect(inForce(RANK_YEARS, '2016-08-09')).toMatchObject({
    section_deputy: 2,
    division_deputy: 2,
    section_chief: 3,
    division_chief: 3,
    clerk: 3,
  })
})

test('R-65, R-66 the standards are of their year, by its value alone', () => {
  const yuan = (year: number) => {
    const { pay, office } = inForce<{ pay: number; office: number }>(SUBSIDY_STANDARDS, `${year}-01-01`)
    return [pay / 100, office / 100]
  }
  expect([2016, 2017, 2018].map(yuan)).toEqual([
    [2200, 60_000],
    [2400, 70_000],
    [2500, 80_000],
  ])
  const allocation = { village_code: '441424101200', person_months: 1, ...sharesOf(0, 2017) }
  const found = (year: number, amount_fen: number) => [
    ...r65Pay({ ...allocation, item: 'cadre_pay', year, amount_fen }),
    ...r66Office({ ...allocation, item: 'office', year, amount_fen }),
  ]
  expect(found(2017, 239_999).map(({ code }) => code)).toEqual(['PAY_BELOW_STANDARD', 'OFFICE_BELOW_STANDARD'])
  expect(found(2019, 0)).toEqual([]) // R-64 refuses the year
})

test('R-62, R-70 an amount above the highest of its day is AMOUNT_TOO_HIGH, and says which is accepted', () => {
  const most = 10 ** 12
  expect(r62Amount(most, '2017-05-01')).toEqual([])
  expect(r62Amount(most + 1, '2017-05-01')).toMatchObject([
    { rule: 'R-62', code: 'AMOUNT_TOO_HIGH', field: 'amount_fen', facts: { accepted: [`<= ${most}`] } },
  ])
  expect(r70Amount({ fund_fen: most, year: 2017 })).toEqual([])
  expect(r70Amount({ fund_fen: most + 1, year: 2017 })).toMatchObject([{ rule: 'R-70', field: 'fund_fen' }])
})
