// Calendar arithmetic the terms stand on: leap days, month ends, birthdays.
import { expect, test } from 'vitest'
import {
  addMonths,
  addYears,
  completedYears,
  dayAfter,
  dayBefore,
  daysBetween,
  inForceOn,
  shanghaiDay,
} from './dates.ts'

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

test('the day before and after, over the ends of months and years', () => {
  expect([dayAfter('2016-02-28'), dayAfter('2016-12-31'), dayAfter('2017-05-01')]).toEqual([
    '2016-02-29',
    '2017-01-01',
    '2017-05-02',
  ])
  expect([dayBefore('2016-03-01'), dayBefore('2017-01-01')]).toEqual(['2016-02-29', '2016-12-31'])
})

test.each([
  ['2016-04-30', false],
  ['2016-05-01', true],
  ['2016-05-31', true],
  ['2016-06-01', false], // the first day no longer in force
])('in force from 1 May, to 1 June: %s %s', (day, expected) => {
  expect(inForceOn({ valid_from: '2016-05-01', valid_to: '2016-06-01' }, day)).toBe(expected)
  expect(inForceOn({ valid_from: '2016-05-01', valid_to: null }, day)).toBe(day >= '2016-05-01')
})

test('a day begins at midnight in Shanghai', () => {
  expect(['2016-12-31T15:59:59.999Z', '2016-12-31T16:00:00Z'].map((at) => shanghaiDay(new Date(at)))).toEqual([
    '2016-12-31',
    '2017-01-01',
  ])
})
