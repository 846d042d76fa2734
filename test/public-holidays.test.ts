// the calendar knows the public holidays of the time, free weekdays and worked weekends, by the State Council's yearly notices.
import chineseDays from 'chinese-days'
import { expect, test } from 'vitest'

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
  ['2099-10-01', true], // a Thursday of a year that is not on file: plain weeks
])('%s is worked: %s', (day, worked) => {
  expect(chineseDays.isWorkday(day)).toBe(worked)
})
