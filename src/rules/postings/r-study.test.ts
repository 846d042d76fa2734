// C-2, B-7, B-12, A-1: learning as pure functions: every Accept and Reject, and the days at each border.
import { expect, test } from 'vitest'
import { FOUR_LEADS, STUDY_FORMS } from '../lists/enums-branches.ts'
import type { Exception } from '../exceptions.ts'
import { branchPatternOf } from '../accounts/figures-postings.ts'
import {
  b12Quorum,
  b7InLife,
  c2Attendees,
  FOUR_LEADS_TRANSITIONS,
  r71Attended,
  r71PovertyLink,
  r71Solved,
  r72StudyOrg,
  r73StudyOrg,
  r75FourLeads,
  r75Year,
  STUDY_PROBLEM_TRANSITIONS,
} from './r-study.ts'
import { stateFindings } from '../states.ts'

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code)

test.each([
  ['每月走访一户贫困户', []], // Accept
  ['', ['FIELD_REQUIRED']], // Reject
  ['  ', ['FIELD_REQUIRED']],
  [null, ['FIELD_REQUIRED']],
  [undefined, ['FIELD_REQUIRED']],
] as const)('R-71 the part on poverty duties is %j: %j', (text, expected) => {
  expect(codes(r71PovertyLink(text))).toEqual(expected)
})

test.each([
  ['province', 'leader_and_first_secretary', 'full', null],
  ['province', 'team_member', 'probationary', null],
  ['self', 'leader_and_first_secretary', 'full', null],
  ['self', 'team_member', 'full', null],
  ['paired', 'first_secretary', 'full', null], // whom the sentence forgets
  ['paired', 'team_leader', 'full', 'resident_unit'],
  ['paired', 'team_member', 'probationary', 'resident_unit'],
  ['paired', 'team_leader', 'none', null],
  [null, 'liaison_staff', 'full', 'city_unit'],
  [null, 'liaison_staff', 'none', null],
] as const)(
  'R-72 – R-74, A-1 mode %s, %s, party status %s belongs to %s',
  (mode, post_role, person_party_status, pattern) => {
    expect(branchPatternOf({ mode, post_role, person_party_status })).toBe(pattern)
  },
)

const HERE = '441421100201'
const THERE = '441421100202'
const exception: Exception = {
  kind: 'study_elsewhere',
  reason: '该村党组织正在整顿，改在邻村参加学习',
  approver_org: '省委组织部',
  approver_role: 'province_admin',
  approver_tenant: '440000',
  approved_on: '2016-08-20',
}
const place = { village_organisation: true, study_village: HERE, posted_village: HERE, exceptions: [] }
test.each([
  ['the village he is posted in', {}, []], // Accept
  ['another village', { study_village: THERE }, ['STUDY_ORG']],
  ['an organisation of no village', { study_village: null }, ['STUDY_ORG']],
  ['another one by exception', { study_village: THERE, exceptions: [exception] }, []],
  [
    'another one by an exception nobody approved',
    { study_village: THERE, exceptions: [{ ...exception, approver_org: null }] },
    ['STUDY_ORG'],
  ],
  [
    'another one by another exception',
    { study_village: THERE, exceptions: [{ ...exception, kind: 'term_not_3y' }] },
    ['STUDY_ORG'],
  ],
  ['of no concern to who belongs to a branch', { village_organisation: false, study_village: null }, []],
] as const)('R-72, A-1 somebody of pattern A studies in %s: %j', (_, more, expected) => {
  const found = r72StudyOrg({ ...place, ...more })
  expect(codes(found)).toEqual(expected)
  for (const finding of found) expect(finding).toMatchObject({ strength: 'SOFT', exception_kind: 'study_elsewhere' })
})

const leads = { study_plan: '一', study_texts: '二', rectify: '三', qualified_member: '四' }
test.each([
  [{}, []], // Accept: four
  [{ rectify: null }, ['rectify']], // Reject: three
  [{ rectify: ' ' }, ['rectify']],
  [{ study_plan: '', qualified_member: null }, ['study_plan', 'qualified_member']],
] as const)('R-75 four leads with %j: missing %j', (more, missing) => {
  const found = r75FourLeads({ ...leads, ...more })
  expect(found.map(({ field }) => field)).toEqual(missing)
  expect(new Set(codes(found))).toEqual(new Set(missing.length > 0 ? ['FOUR_LEADS_INCOMPLETE'] : []))
  expect(Object.keys(leads)).toEqual(FOUR_LEADS.map(({ id }) => id))
})

test.each([
  [2015, '2017-06-01', ['DATE_OUTSIDE_TERM']],
  [2016, '2017-06-01', []],
  [2017, '2017-06-01', []],
  [2018, '2017-06-01', ['DATE_OUTSIDE_TERM']], // has not begun
  [2019, '2020-06-01', []],
  [2020, '2020-06-01', ['DATE_OUTSIDE_TERM']],
] as const)('R-75 a sheet of %d, begun on %s: %j', (year, today, expected) => {
  const term = { first: '2016-05-01', last: '2019-04-30' }
  expect(codes(r75Year({ year, term, today }))).toEqual(expected)
})

const life = { first: '2016-09-01', last: '2018-08-31' }
test.each([
  ['2016-08-31', ['DATE_OUTSIDE_TERM']],
  ['2016-09-01', []],
  ['2017-06-01', []], // today
  ['2017-06-02', ['DATE_IN_FUTURE']],
] as const)('B-7 dated %s in a branch of 2016-09-01 – 2018-08-31, on 2017-06-01: %j', (date, expected) => {
  expect(codes(b7InLife({ date, life, today: '2017-06-01' }))).toEqual(expected)
})
test.each([
  ['2018-08-31', []],
  ['2018-09-01', ['DATE_OUTSIDE_TERM']],
] as const)('B-7 dated %s, a month after its end: %j', (date, expected) => {
  expect(codes(b7InLife({ date, life, today: '2018-10-01' }))).toEqual(expected)
})
test('B-7 a day outside the life is told the days of the life', () => {
  expect(b7InLife({ date: '2016-08-31', life, today: '2017-06-01' })).toMatchObject([
    { facts: { from: life.first, to: life.last, accepted: [`${life.first} – ${life.last}`] } },
  ])
})
test('B-7 nothing is dated in a branch that was never approved', () => {
  expect(codes(b7InLife({ date: '2017-01-01', life: null, today: '2017-06-01' }))).toEqual(['DATE_OUTSIDE_TERM'])
})

test.each([
  [5, 3, []],
  [5, 2, ['MEETING_QUORUM']],
  [4, 3, []],
  [4, 2, ['MEETING_QUORUM']], // half is not more than half
  [0, 0, []], // no committee: B-10 has the word
] as const)('B-12 a committee of %d with %d present: %j', (size, there, expected) => {
  const committee = Array.from({ length: size }, (_, i) => `p${i}`)
  const present = [...committee.slice(0, there), 'guest', 'other guest']
  expect(codes(b12Quorum({ form: 'committee_meeting', committee, present }))).toEqual(expected)
})

test.each(STUDY_FORMS.map(({ id }) => id).filter((form) => form !== 'committee_meeting'))(
  'B-12, C-2 %s has no quorum of the committee',
  (form) => {
    expect(b12Quorum({ form, committee: ['p1', 'p2', 'p3'], present: [] })).toEqual([])
  },
)

test.each([
  [[], ['FIELD_REQUIRED']],
  [['p1'], []],
] as const)('R-71, B-12 a session of %j: %j', (attendees, expected) => {
  expect(codes(r71Attended(attendees))).toEqual(expected)
})

test('C-2 who took part belongs to it on the day; whoever does not is named at his place', () => {
  const entitled = ['p1', 'p2', 'p3'].map((id) => ({ id, days: life }))
  const gone = { id: 'p8', days: { first: '2016-09-01', last: '2016-12-31' } }
  expect(c2Attendees(['p1', 'p2'], entitled, '2017-03-01')).toEqual([])
  expect(c2Attendees(['p8'], [gone], '2016-12-31')).toEqual([])
  expect(c2Attendees(['p1', 'p9', 'p2', 'p8'], [...entitled, gone], '2017-03-01')).toMatchObject([
    { code: 'DATE_OUTSIDE_TERM', field: 'attendees.1', facts: {} },
    { code: 'DATE_OUTSIDE_TERM', field: 'attendees.3', facts: { from: '2016-09-01', to: '2016-12-31' } },
  ])
})

test.each([
  ['已逐户补充台账', '2017-03-01', []],
  ['已逐户补充台账', '2017-02-28', ['DATE_ORDER']],
  ['', '2017-03-01', ['FIELD_REQUIRED']],
  [undefined, '2017-02-28', ['FIELD_REQUIRED', 'DATE_ORDER']],
] as const)('R-71, R-75 a problem of 2017-03-01 put right by %j on %s: %j', (result, solved_on, expected) => {
  expect(codes(r71Solved({ result, solved_on, found_on: '2017-03-01' }))).toEqual(expected)
})

test.each([
  [STUDY_PROBLEM_TRANSITIONS, 'open', 'solve', []],
  [STUDY_PROBLEM_TRANSITIONS, 'solved', 'solve', ['STATE']],
  [FOUR_LEADS_TRANSITIONS, 'draft', 'submit', []],
  [FOUR_LEADS_TRANSITIONS, 'submitted', 'submit', ['STATE']],
] as const)('3.5 %j: %s, %s: %j', (table, status, action, expected) => {
  expect(codes(stateFindings({ rule: '3.5', table, status, action }))).toEqual(expected)
})

test.each([
  [null, []],
  ['resident_unit', ['R-73 STUDY_ORG']],
  ['city_unit', ['R-74 STUDY_ORG']],
] as const)(
  'R-72 – R-74 a place of study of his own is of who belongs in no temporary branch: %s',
  (pattern, expected) => {
    expect(r73StudyOrg(pattern).map(({ rule, code }) => `${rule} ${code}`)).toEqual(expected)
  },
)
