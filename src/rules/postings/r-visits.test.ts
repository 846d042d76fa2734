// as pure functions: every Accept and Reject of the book.
import { expect, test } from 'vitest'
import { r77Training, r78Publication, r80Solved, r80Visit } from './r-visits.ts'

const TODAY = '2017-06-01'
const term = { first: '2016-05-01', last: '2019-04-30' }
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code)

test.each([
  ['2017-01-20', []], // Accept
  [TODAY, []],
  ['2017-06-02', ['DATE_IN_FUTURE']], // Reject
  ['2016-05-01', []],
  ['2016-04-30', ['DATE_OUTSIDE_TERM']],
] as const)('R-80 visited on %s: %j', (date, expected) => {
  expect(codes(r80Visit({ date }, { term, today: TODAY }))).toEqual(expected)
})

test.each([
  ['2017-03-10', 'first_secretary', []], // Accept
  ['2017-03-10', 'leader_and_first_secretary', []],
  ['2017-03-10', 'team_leader', ['DATE_OUTSIDE_TERM']], // no first secretary
  ['2016-04-30', 'first_secretary', ['DATE_OUTSIDE_TERM']], // Reject: not in post that day
  ['2016-05-01', 'first_secretary', []],
  ['2017-06-02', 'first_secretary', ['DATE_IN_FUTURE']],
] as const)('R-77 trained on %s as %s: %j', (date, post_role, expected) => {
  expect(codes(r77Training({ date, postings: [{ ...term, post_role }], today: TODAY }))).toEqual(expected)
})

test('R-77 somebody never posted', () => {
  expect(r77Training({ date: '2017-03-10', postings: [], today: TODAY })).toMatchObject([
    { code: 'DATE_OUTSIDE_TERM', facts: { from: null, to: null } },
  ])
})

const reviewed = {
  status: 'reviewed',
  reviewed_by: 'u1',
  reviewed_on: '2017-05-01',
  reviewer_role: 'city_org',
  published_on: '2017-05-02',
}
test.each([
  ['reviewed then published', {}, []], // Accept
  ['on the same day', { published_on: '2017-05-01' }, []],
  [
    'published without review',
    { status: 'draft', reviewed_by: null, reviewed_on: null, reviewer_role: null },
    ['REVIEW_REQUIRED'],
  ], // Reject
  ['published before the review', { published_on: '2017-04-30' }, ['REVIEW_REQUIRED']],
  ['reviewed by the sending unit', { reviewer_role: 'sending_unit' }, ['REVIEW_REQUIRED']],
  ['published twice', { status: 'published' }, ['STATE']],
] as const)('R-78 %s', (_, more, expected) => {
  expect(codes(r78Publication({ ...reviewed, ...more }))).toEqual(expected)
})

test.each([
  ['2027-01-20', 'no stove', []],
  ['2027-03-01', 'no stove', []],
  ['2027-01-19', 'no stove', ['DATE_ORDER']],
  ['2027-03-02', 'no stove', ['DATE_IN_FUTURE']],
  ['2027-01-20', null, ['FIELD_REQUIRED']],
] as const)('R-80 a difficulty of 2027-01-20 solved on %s (%s): %j', (solved_on, difficulty, codes) => {
  const findings = r80Solved({ date: '2027-01-20', difficulty, solved_on }, '2027-03-01')
  expect(findings.map(({ code }) => code)).toEqual(codes)
})
