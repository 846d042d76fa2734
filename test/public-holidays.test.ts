// the calendar knows the public holidays of the time, free weekdays and worked weekends, by the State Council's yearly notices.
import { expect, test } from 'vitest'
import { isWorkday, isYearOnFile } from '../src/features/promotion-cases/calendar.ts'

test.each([
  ['2016-02-06', true], // a Saturday worked for Spring Festival
  ['2016-02-08', false],
  ['2016-10-08', true],
  ['2017-09-29', true],
  ['2017-09-30', true], // a Saturday worked for the long October
  ['2017-10-02', false],
  ['2017-10-06', false],
  ['2017-10-08', false],
  ['2017-10-09', true],
  ['2018-12-29', true],
  ['2018-12-31', false],
  ['2019-05-02', false],
  ['2019-05-05', true],
  ['2020-01-31', false], // the prolonged Spring Festival of 2020
  ['2017-06-03', false], // a plain Saturday
  ['2017-06-05', true], // a plain Monday
])('%s is worked: %s', (day, worked) => {
  expect(isWorkday(day)).toBe(worked)
})

test.each([
  ['2027-01-01', false],
  ['2027-02-05', false], // the eve of the lunar year
  ['2027-02-08', false], // its third day
  ['2027-02-09', true],
  ['2027-04-05', false], // Qingming, a Monday
  ['2027-05-03', true], // the first two days of May are free, and both are a weekend
  ['2027-06-09', false], // Duanwu
  ['2027-09-15', false], // Mid-Autumn
  ['2027-10-01', false],
  ['2027-10-04', true],
  ['2027-10-02', false], // a Saturday
  ['2031-10-03', false],
])('B9 %s, of a year without a notice on file, is worked by the law: %s', (day, worked) => {
  expect(isYearOnFile(day)).toBe(false)
  expect(isWorkday(day)).toBe(worked)
})

test('B9 the law’s own holidays stand in every notice of ten years', () => {
  for (const day of [
    '2016-02-08',
    '2017-01-27',
    '2018-06-18',
    '2019-09-13',
    '2020-06-25',
    '2021-09-21',
    '2023-01-22',
    '2024-02-10',
    '2025-05-31',
  ])
    expect(isWorkday(day), day).toBe(false)
})

test('B9 every year up to the last notice that chinese-days knows is on file', () => {
  for (let year = 2016; year <= 2026; year += 1) expect(isYearOnFile(`${year}-01-01`), `${year}`).toBe(true)
})
