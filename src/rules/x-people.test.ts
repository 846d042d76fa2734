// The rules of a person's file: dates behind us, the locked home unit, reasons in words.
import { describe, expect, test } from 'vitest'
import { c6Sex, r47Dates, r58HomeUnit, x12Since, x9Reason } from './x-people.ts'

const TODAY = '2016-05-01'
const codes = (findings: readonly { code: string; field?: string }[]) =>
  findings.map(({ code, field }) => `${code} ${field}`)

describe('R-58 the home unit', () => {
  const active = [{ host: '441400', planned_start: '2016-05-01', planned_end: '2019-04-30' }]
  test.each([
    ['reject: patched during the term', 'b', active, ['HOME_UNIT_LOCKED home_unit']],
    ['accept: the same unit again', 'a', active, []],
    ['accept: nobody is posted', 'b', [], []],
  ] as const)('%s', (_, to, posted, expected) => {
    expect(codes(r58HomeUnit({ from: 'a', to, terms: posted }))).toEqual(expected)
  })
})

test.each([
  ['2016-05-01', [], []],
  ['2016-05-02', [], ['DATE_IN_FUTURE valid_from']],
  ['2016-04-30', ['2016-04-30'], []],
  ['2016-04-29', ['2016-04-30'], ['DATE_ORDER valid_from']],
  ['2016-04-29', ['2016-01-01', '2016-04-30'], ['DATE_ORDER valid_from']],
] as const)('X-12 a change from %s on, ending values since %j', (valid_from, ends, expected) => {
  expect(codes(x12Since({ valid_from, ends, today: TODAY }))).toEqual(expected)
})

test('R-47, R-50, R-51: a date of today stands, one ahead does not, one that is missing is not judged here', () => {
  const dates = { health_checked_on: '2016-05-02', attest_political_on: TODAY, attest_coordination_on: null }
  expect(r47Dates(dates, TODAY)).toEqual([{ rule: 'R-51', code: 'DATE_IN_FUTURE', field: 'health_checked_on' }])
})

test.each([
  [undefined, 1],
  ['', 1],
  ['  nine char ', 1],
  ['九个字的理由在这里', 1],
  ['十个字的理由在这里呢', 0],
  ['𠮷'.repeat(9), 1],
] as const)('X-7, X-9: %j is a reason or not', (reason, findings) => {
  expect(x9Reason(reason, { day: TODAY, rule: 'X-7' })).toHaveLength(findings)
})

test('C-6: a sex that is given is the one in the number', () => {
  expect([c6Sex(undefined, 'male'), c6Sex('male', 'male')]).toEqual([[], []])
  expect(codes(c6Sex('female', 'male'))).toEqual(['CITIZEN_ID sex'])
})
