// R-81 as pure functions: one a year, filed before it counts, 不称职 blocks.
import { expect, test } from 'vitest'
import { r81Cited, r81OneAYear, r81Signed, type Assessment } from './r-assessment.ts'

const term = { first: '2016-05-01', last: '2019-04-30' }
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code)

test.each([
  [2018, [2016, 2017], []],
  [2018, [2018], ['ASSESSMENT_DUPLICATE']],
  [2016, [], []],
  [2015, [], ['DATE_OUTSIDE_TERM']],
  [2019, [], []],
  [2020, [], ['DATE_OUTSIDE_TERM']],
] as const)('R-81 the year %d beside %j: %j', (year, assessed_years, expected) => {
  expect(codes(r81OneAYear({ year, term, assessed_years }))).toEqual(expected)
})

test('R-81 what is signed has grade, assessor and day', () => {
  expect(codes(r81Signed({ grade: 'competent', assessor: '广州市委组织部', assessed_on: '2018-12-20' }))).toEqual([])
  const empty = r81Signed({ grade: null, assessor: '', assessed_on: null })
  expect(empty.map(({ field }) => field)).toEqual(['grade', 'assessor', 'assessed_on'])
})

const DAY = '2019-06-12'
const of = (year: number, more: Partial<Assessment> = {}): Assessment => ({
  id: `a${year}`,
  year,
  grade: 'competent',
  assessed_on: `${year}-12-20`,
  filed_on: `${year + 1}-01-15`,
  ...more,
})
test.each([
  ['citing 2018, filed', [of(2018)], ['a2018'], []], // Accept
  ['unfiled', [of(2018, { filed_on: null })], ['a2018'], ['ASSESSMENT_NOT_FILED']], // Reject
  ['one filed, one not', [of(2017), of(2018, { filed_on: null })], ['a2017', 'a2018'], ['ASSESSMENT_NOT_FILED']],
  ['none', [of(2018)], [], ['ASSESSMENT_NOT_FILED']],
  ['somebody else’s', [of(2018)], ['a2016'], ['ASSESSMENT_NOT_FILED']],
  ['incompetent in the last year', [of(2017), of(2018, { grade: 'incompetent' })], ['a2017'], ['ASSESSMENT_BLOCKS']],
  ['incompetent in an earlier year', [of(2018), of(2017, { grade: 'incompetent' })], ['a2018'], []],
  ['basically competent', [of(2018, { grade: 'basically_competent' })], ['a2018'], []],
] as const)('R-81 %s', (_, assessments, cited, expected) => {
  expect(codes(r81Cited({ assessments, cited, decided_on: DAY }))).toEqual(expected)
})

test.each([
  ['the day before it is filed', '2018-01-14', ['ASSESSMENT_NOT_FILED']],
  ['the day it is filed', '2018-01-15', []],
  ['the day before the next one says incompetent', '2018-12-19', []],
  ['the day it does', '2018-12-20', ['ASSESSMENT_BLOCKS']],
] as const)('R-81, 3.6 citing 2017 on %s', (_, decided_on, expected) => {
  const assessments = [of(2017), of(2018, { grade: 'incompetent' })]
  expect(codes(r81Cited({ assessments, cited: ['a2017'], decided_on }))).toEqual(expected)
})

test('R-81 an assessment of a year to come, whose day is not said yet, blocks nothing of before', () => {
  const assessments = [of(2017), of(2018, { grade: 'incompetent', assessed_on: null })]
  expect(codes(r81Cited({ assessments, cited: ['a2017'], decided_on: '2018-01-20' }))).toEqual(['ASSESSMENT_BLOCKS'])
  expect(
    codes(
      r81Cited({
        assessments: [of(2017), of(2019, { grade: 'incompetent', assessed_on: null })],
        cited: ['a2017'],
        decided_on: '2018-12-31',
      }),
    ),
  ).toEqual([])
})
