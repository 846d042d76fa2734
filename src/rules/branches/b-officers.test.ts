// B-1, B-6, B-10, A-3: who is appointed, and by whom, as pure functions: one case a row, the codes last.
import { expect, test } from 'vitest'
import type { MemberFacts } from './branch-life.ts'
import { approvalFindings, b10Committee, b10Convened, b1Approval, b6Officers, hasCommittee } from './b-officers.ts'
import type { BranchOffice } from '../lists/enums-branches.ts'

const DAY = '2016-09-01'
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code)

const member = (n: number, full_from: string | null = DAY): MemberFacts => ({
  id: `m${n}`,
  joined_on: DAY,
  left_on: null,
  full_from,
  posting: { first: '2016-05-01', last: '2019-04-30' },
})
const group = (n: number): MemberFacts[] => Array.from({ length: n }, (_, i) => member(i))

/** Offices to the members in their order; `null` is somebody who is none. */
const named = (members: readonly MemberFacts[], offices: readonly BranchOffice[], holders = offices.map((_, i) => i)) =>
  offices.map((office, i) => ({ office, member: members[holders[i] ?? -1] ?? null }))

const judged = (size: number, offices: readonly BranchOffice[], holders?: number[]) => {
  const members = group(size)
  return { officers: named(members, offices, holders), members, day: DAY }
}

const ALL: readonly BranchOffice[] = ['secretary', 'organisation', 'publicity', 'discipline']
const FIVE: readonly BranchOffice[] = [...ALL, 'deputy_secretary']

test.each([
  ['a secretary among the members', judged(3, ['secretary']), []],
  ['a secretary and a deputy', judged(3, ['secretary', 'deputy_secretary']), []],
  ['nobody', judged(3, []), ['OFFICER_NOT_APPOINTED']],
  ['a deputy without a secretary', judged(3, ['deputy_secretary']), ['OFFICER_NOT_APPOINTED']],
  ['somebody who is no member', judged(3, ['secretary'], [9]), ['OFFICER_NOT_MEMBER']],
] as const)('B-6 %s: %j', (_, facts, expected) => {
  expect(codes(b6Officers(facts))).toEqual(expected)
})

test.each([
  [null, ['OFFICER_NOT_MEMBER']],
  ['2016-09-02', ['OFFICER_NOT_MEMBER']],
  ['2016-09-01', []],
  ['2016-08-31', []],
] as const)('A-3 a secretary who is a full member from %s, appointed on 2016-09-01: %j', (full_from, expected) => {
  const members = [member(0, full_from), member(1), member(2)]
  expect(codes(b6Officers({ officers: named(members, ['secretary']), members, day: DAY }))).toEqual(expected)
})

test('B-6 a member who is not there on the day is no officer; each is named at his own field', () => {
  const [first = member(0), ...others] = group(4)
  const officers = named([first, ...others], ['secretary', 'deputy_secretary'], [1, 0])
  expect(b6Officers({ officers, members: others, day: DAY })).toMatchObject([
    { rule: 'B-6', code: 'OFFICER_NOT_MEMBER', field: 'officers.1.posting_id' },
  ])
})

test.each([
  ['six: a secretary alone', 6, ['secretary'], undefined, []],
  ['six: with a deputy', 6, ['secretary', 'deputy_secretary'], undefined, []],
  ['six: two deputies', 6, ['secretary', 'deputy_secretary', 'deputy_secretary'], undefined, ['BRANCH_COMMITTEE']],
  ['six: two secretaries', 6, ['secretary', 'secretary'], undefined, ['BRANCH_COMMITTEE']],
  ['six: a committee', 6, ALL, undefined, ['BRANCH_COMMITTEE']],
  ['six: one of a committee', 6, ['secretary', 'publicity'], undefined, ['BRANCH_COMMITTEE']],
  ['seven: a secretary alone', 7, ['secretary'], undefined, ['BRANCH_COMMITTEE']],
  ['seven: four of four', 7, ALL, undefined, []],
  ['seven: with a deputy', 7, FIVE, undefined, []],
  ['seven: two deputies', 7, [...FIVE, 'deputy_secretary'], undefined, ['BRANCH_COMMITTEE']],
  ['seven: two secretaries', 7, [...FIVE, 'secretary'], undefined, ['BRANCH_COMMITTEE']],
  ['seven: nobody for discipline', 7, ['secretary', 'organisation', 'publicity'], undefined, ['BRANCH_COMMITTEE']],
  ['seven: nobody for publicity', 7, ['secretary', 'organisation', 'discipline'], undefined, ['BRANCH_COMMITTEE']],
  ['seven: nobody for organisation', 7, ['secretary', 'publicity', 'discipline'], undefined, ['BRANCH_COMMITTEE']],
  ['three persons for four offices', 7, ALL, [0, 1, 2, 2], []],
  ['two persons for four offices', 7, ALL, [0, 0, 1, 1], ['BRANCH_COMMITTEE']],
  ['seven persons', 9, [...FIVE, 'publicity', 'organisation'], undefined, []],
  ['eight persons', 9, [...FIVE, 'publicity', 'organisation', 'discipline'], undefined, ['BRANCH_COMMITTEE']],
] as const)('B-10 of full members %s: %j', (_, size, offices, holders, expected) => {
  expect(codes(b10Committee(judged(size, offices, holders && [...holders])))).toEqual(expected)
})

test('B-10 counts full members of the day: a probationary seventh makes no committee', () => {
  const members = [...group(6), member(6, null)]
  expect(b10Committee({ officers: named(members, ['secretary']), members, day: DAY })).toEqual([])
  const later = [...group(6), member(6, '2016-10-01')]
  expect(b10Committee({ officers: named(later, ['secretary']), members: later, day: '2016-09-30' })).toEqual([])
  expect(codes(b10Committee({ officers: named(later, ['secretary']), members: later, day: '2016-10-01' }))).toEqual([
    'BRANCH_COMMITTEE',
  ])
})

test.each([
  ['committee_meeting', ['secretary', 'deputy_secretary'], ['BRANCH_COMMITTEE']],
  ['committee_meeting', [], ['BRANCH_COMMITTEE']],
  ['committee_meeting', ['secretary', 'organisation'], []],
  ['branch_assembly', ['secretary'], []],
] as const)('B-10 a %s where the offices are %j: %j', (form, offices, expected) => {
  const committee = hasCommittee(offices) ? [...offices] : []
  expect(codes(b10Convened({ form, committee, full: 6, date: DAY }))).toEqual(expected)
})

const approval = {
  approving_party_org: 'Organisation department',
  approved_on: DAY,
  today: DAY,
  ...judged(3, ['secretary']),
}
test.each([
  ['named and dated', {}, []],
  ['dated earlier', { approved_on: '2016-08-01' }, []],
  ['by nobody', { approving_party_org: null }, ['BRANCH_NOT_APPROVED']],
  ['by blanks', { approving_party_org: '  ' }, ['BRANCH_NOT_APPROVED']],
  ['on no day', { approved_on: null }, ['BRANCH_NOT_APPROVED']],
  [
    'by nobody on no day',
    { approving_party_org: null, approved_on: null },
    ['BRANCH_NOT_APPROVED', 'BRANCH_NOT_APPROVED'],
  ],
  ['ahead of today', { approved_on: '2016-09-02' }, ['DATE_IN_FUTURE']],
] as const)('B-1 approved %s: %j', (_, more, expected) => {
  expect(codes(b1Approval({ ...approval, ...more }))).toEqual(expected)
})

test('B-1, B-6, B-10 in the order of the book; none of them before the day the province set', () => {
  const wrong = { ...approval, approving_party_org: null, ...judged(7, ['deputy_secretary'], [9]) }
  expect(codes(approvalFindings(wrong, true))).toEqual([
    'BRANCH_NOT_APPROVED',
    'OFFICER_NOT_APPOINTED',
    'OFFICER_NOT_MEMBER',
    'BRANCH_COMMITTEE',
  ])
  expect(approvalFindings(wrong, false)).toEqual([])
})
