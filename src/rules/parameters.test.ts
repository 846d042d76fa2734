// Every dated number resolves for each year since the campaign began, and says where it is from.
import { expect, test } from 'vitest'
import { isDay } from './dates.ts'
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
