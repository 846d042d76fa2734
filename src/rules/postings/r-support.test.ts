// as pure functions: every Accept and Reject of the book.
import { expect, test } from 'vitest'
import {
  CLAIM_TRANSITIONS,
  r57MayConfirm,
  r57Year,
  openAlert,
  r58Alerts,
  r58Solvable,
  r58Solved,
  r58Treatment,
  type TreatmentAlert,
  r59Claim,
  r59Step,
  type Claim,
} from './r-support.ts'

const TODAY = '2017-06-01'
const term = { first: '2016-05-01', last: '2019-04-30' }
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code)

test('R-57 filed by the home unit, by no other', () => {
  expect(r57MayConfirm({ home_unit: 'u1', filing_unit: 'u1' })).toBe(true) // Accept
  expect(r57MayConfirm({ home_unit: 'u1', filing_unit: 'u2' })).toBe(false) // Reject: 403
})

test.each([
  [2015, [], ['DATE_OUTSIDE_TERM']],
  [2016, [], []],
  [2019, [], []],
  [2020, [], ['DATE_OUTSIDE_TERM']],
  [2017, [2016], []],
  [2017, [2016, 2017], ['STATE']],
] as const)('R-57 the year %d beside %j: %j', (year, confirmed_years, expected) => {
  expect(codes(r57Year({ year, term, confirmed_years, today: '2019-12-31' }))).toEqual(expected)
})

test.each([
  ['2017-06-01', []],
  ['2016-12-31', ['DATE_IN_FUTURE']], // B3: the year has not begun
] as const)('R-57 the year 2017 on %s: %j', (today, expected) => {
  expect(codes(r57Year({ year: 2017, term, confirmed_years: [], today }))).toEqual(expected)
})

test.each([
  [true, null, [], false], // Accept
  [false, null, ['TREATMENT_CHANGED'], true],
  [false, '  ', ['TREATMENT_CHANGED'], true],
  [false, '绩效奖金减半', [], true], // described: taken, and an alert
] as const)('R-58 unchanged %s, %j: %j', (treatment_unchanged, description, expected, alert) => {
  expect(codes(r58Treatment({ treatment_unchanged, description }))).toEqual(expected)
  const alerts = r58Alerts([], { was_unchanged: true, treatment_unchanged, day: '2017-12-01' })
  expect(openAlert(alerts) !== undefined).toBe(alert)
})

test('R-58 an alert is answered once, or taken back; told again it is another, on the same day the same', () => {
  const told = (alerts: readonly TreatmentAlert[], treatment_unchanged: boolean, day: string) =>
    r58Alerts(alerts, { was_unchanged: !treatment_unchanged, treatment_unchanged, day })
  const open = { opened_on: '2017-12-01', solved_on: null, withdrawn_on: null, result: null }
  const first = told([], false, '2017-12-01')
  expect(first).toEqual([open])
  expect(told(first, true, '2017-12-03')).toEqual([{ ...open, withdrawn_on: '2017-12-03' }])
  expect(told(told(first, true, '2017-12-03'), false, '2017-12-03')).toEqual(first)
  const second = { ...open, opened_on: '2017-12-09' }
  expect(told(told(first, true, '2017-12-03'), false, '2017-12-09')).toEqual([
    { ...open, withdrawn_on: '2017-12-03' },
    second,
  ])
  expect(codes(r58Solvable(first, '2017-11-30', '2017-12-20'))).toEqual(['DATE_ORDER'])
  expect(codes(r58Solvable(first, '2017-12-01', '2017-12-20'))).toEqual([])
  expect(codes(r58Solvable(first, '2017-12-20', '2017-12-20'))).toEqual([])
  expect(codes(r58Solvable(first, '2017-12-21', '2017-12-20'))).toEqual(['DATE_IN_FUTURE'])
  const said = { solved_on: '2017-12-20', result: '已补发' }
  const solved = r58Solved(first, said)
  expect(solved).toEqual([{ ...open, ...said }])
  expect(codes(r58Solvable(solved, '2017-12-20', '2017-12-20'))).toEqual(['STATE'])
  expect(told(solved, true, '2017-12-21')).toEqual(solved)
})

const claim: Claim = {
  item: 'transport',
  note: null,
  amount_fen: 12_300,
  paying_unit: 'u1',
  incurred_on: '2017-05-01',
}
test.each([
  ['transport 12 300 fen, home unit', {}, []], // Accept
  ['the host township pays', { paying_unit: 'town' }, ['CLAIM_PAYER']], // Reject
  ['before the term', { incurred_on: '2016-04-30' }, ['DATE_OUTSIDE_TERM']],
  ['on the first day', { incurred_on: '2016-05-01' }, []],
  ['after the term', { incurred_on: '2019-05-01' }, ['DATE_OUTSIDE_TERM']],
  ['ahead', { incurred_on: '2017-06-02' }, ['DATE_IN_FUTURE']],
  ['nothing', { amount_fen: 0 }, ['AMOUNT_POSITIVE']],
  ['a negative amount', { amount_fen: -1 }, ['AMOUNT_POSITIVE']],
  ['half a fen', { amount_fen: 0.5 }, ['AMOUNT_POSITIVE']],
  ['one fen', { amount_fen: 1 }, []],
  ['a million yuan', { amount_fen: 100_000_000 }, []],
  ['a fen more', { amount_fen: 100_000_001 }, ['AMOUNT_TOO_HIGH']],
  ['other, in words', { item: 'other', note: '通讯费' }, []],
  ['other, without words', { item: 'other' }, ['FIELD_REQUIRED']],
  [
    'everything at once',
    { item: 'other', paying_unit: 'town', incurred_on: '2015-01-01', amount_fen: 0 },
    ['CLAIM_PAYER', 'DATE_OUTSIDE_TERM', 'AMOUNT_POSITIVE', 'FIELD_REQUIRED'],
  ],
] as const)('R-59 %s', (_, more, expected) => {
  expect(codes(r59Claim({ ...claim, ...more }, { home_unit: 'u1', term, today: TODAY }))).toEqual(expected)
})

const ACTIONS = ['submit', 'approve', 'refuse', 'pay'] as const
const LEGAL: Record<keyof typeof CLAIM_TRANSITIONS, readonly string[]> = {
  draft: ['submit'],
  submitted: ['approve', 'refuse'],
  approved: ['pay'],
  paid: [],
  refused: [],
}
test.each(Object.entries(LEGAL).flatMap(([status, legal]) => ACTIONS.map((action) => ({ status, action, legal }))))(
  'R-59 $status, $action',
  ({ status, action, legal }) => {
    const step = r59Step({ status, action, actor: 'b', submitted_by: 'a' })
    expect(codes(step)).toEqual(legal.includes(action) ? [] : ['STATE'])
  },
)

test('R-59 who submitted a claim does not approve it', () => {
  const own = { status: 'submitted', actor: 'a', submitted_by: 'a' }
  expect(codes(r59Step({ ...own, action: 'approve' }))).toEqual(['SELF_APPROVAL'])
  expect(codes(r59Step({ ...own, action: 'toString' }))).toEqual(['STATE'])
})
