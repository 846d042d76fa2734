// Calendar arithmetic the terms stand on: leap days, month ends, birthdays.
import { expect, test } from 'vitest'
import { addMonths, addYears, completedYears, daysBetween } from './dates.ts'

test.each([
  ['2016-05-01', 3, '2019-05-01'],
  ['2016-02-29', 3, '2019-03-01'],
  ['2016-02-29', 4, '2020-02-29'],
  ['2018-12-31', 1, '2019-12-31'],
] as const)('%s and %d years: %s', (day, years, expected) => {
  expect(addYears(day, years)).toBe(expected)
})

test.each([
  ['2016-05-01', 6, '2016-11-01'],
  ['2016-08-31', 6, '2017-03-01'],
  ['2016-12-15', 1, '2017-01-15'],
  ['2016-11-30', 1, '2016-12-30'],
  ['2017-12-31', 2, '2018-03-01'],
] as const)('%s and %d months: %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected)
})

test.each([
  ['1970-08-09', '2016-08-08', 45],
  ['1970-08-09', '2016-08-09', 46], // on the birthday itself
  ['1970-08-09', '2016-08-10', 46],
  ['2000-02-29', '2045-02-28', 44],
  ['2000-02-29', '2045-03-01', 45],
] as const)('A-5 born %s, %s: %d years', (from, day, years) => {
  expect(completedYears(from, day)).toBe(years)
})

test('distances', () => {
  expect([daysBetween('2016-02-28', '2016-03-01'), daysBetween('2017-01-01', '2017-01-01')]).toEqual([2, 0])
})
