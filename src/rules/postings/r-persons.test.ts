// as pure functions: every Accept and Reject of the book, and the days around each border.
import { expect, test } from 'vitest'
import type { PostRole } from '../lists/enums.ts'
import type { Exception } from '../exceptions.ts'
import type { PersonFacts, PostingFacts } from './posting-facts.ts'
import {
  r47Political,
  r48PartyMember,
  r49Adult,
  r49Age,
  r50Coordination,
  r51Health,
  r52Ending,
  r52FullTermEnd,
  r52Term,
} from './r-persons.ts'

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code)

const excepted = (kind: Exception['kind']): Exception => ({
  kind,
  reason: '该同志熟悉农村工作，经研究同意',
  approver_org: '中共梅州市委组织部',
  approver_role: 'city_org',
  approver_tenant: '441400',
  approved_on: '2016-04-20',
})

const facts = (person: Partial<PersonFacts> = {}, more: Partial<PostingFacts> = {}): PostingFacts => ({
  province: '440000',
  village: { code: '441421100201', tenant_code: '441400', listed_mode: 'paired' },
  station: null,
  mode: null,
  post_role: 'first_secretary',
  planned_start: '2016-08-09',
  planned_end: '2019-08-08',
  unit: {
    tenant_code: '441400',
    tenant_kind: 'supported',
    has_county_level: true,
    unit_level: 'city',
    unit_kind: 'organ',
  },
  person: {
    birth_date: '1980-02-29',
    party_status: 'full',
    cadre_rank: 'section_chief',
    health_status: 'fit',
    attest_political: true,
    attest_coordination: true,
    ...person,
  },
  partner: '440100',
  exceptions: [],
  submitted_by: null,
  today: '2016-05-01',
  ...more,
})

const LEADING = ['team_leader', 'first_secretary', 'leader_and_first_secretary'] as const
const OTHERS = ['team_member', 'liaison_staff'] as const

test.each([
  [{ attest_political: true, attest_political_on: '2016-04-10' }, []], // Accept
  [{ attest_political: null }, ['ATTESTATION_MISSING']], // Reject: absent
  [{ attest_political: false }, ['ATTESTATION_MISSING']],
  [{ attest_political: true, attest_political_on: null }, ['ATTESTATION_MISSING']], // with its date
] as const)('R-47 %j', (person, expected) => {
  expect(codes(r47Political(facts(person)))).toEqual(expected)
})

test.each([
  [{ attest_coordination: true }, []], // Accept
  [{ attest_coordination: false }, ['ATTESTATION_MISSING']], // Reject
  [{ attest_coordination: true, attest_coordination_on: null }, ['ATTESTATION_MISSING']],
] as const)('R-50 %j', (person, expected) => {
  expect(codes(r50Coordination(facts(person)))).toEqual(expected)
})

test.each([
  ['first_secretary', 'full', []], // Accept
  ['first_secretary', 'none', ['FS_NOT_CPC']], // Reject
  ['first_secretary', 'probationary', ['FS_NOT_CPC']], // Reject, A-3
  ['leader_and_first_secretary', 'probationary', ['FS_NOT_CPC']],
  ['team_leader', 'none', []],
  ['team_member', 'none', []],
] as const)('R-48 %s, %s', (post_role, party_status, expected) => {
  expect(codes(r48PartyMember(facts({ party_status }, { post_role })))).toEqual(expected)
})

test.each([
  ['probationary', '2017-12-31', ['FS_NOT_CPC']],
  ['probationary', '2018-01-01', []],
  ['none', '2018-01-01', ['FS_NOT_CPC']],
] as const)(
  'A-3 where probationary members are accepted from 2018 on: %s, start %s',
  (party_status, start, expected) => {
    const policy = [{ name: 'secretary_full_member', value: 'off', valid_from: '2018-01-01' }] as const
    const judged = facts({ party_status }, { post_role: 'first_secretary', planned_start: start })
    expect(codes(r48PartyMember({ ...judged, policy }))).toEqual(expected)
  },
)

test.each([
  ['1970-08-10', '2016-08-09', []], // Accept: 45, on the eve of the birthday
  ['1970-08-09', '2016-08-09', ['EXCEPTION_REQUIRED']], // Reject: 46 on the birthday itself
  ['1970-08-08', '2016-08-09', ['EXCEPTION_REQUIRED']], // a day after it
  ['1971-08-09', '2016-08-09', []], // 45 on the birthday itself: 以下 includes the number
  ['1972-02-29', '2018-02-28', []], // a leap-day birth is 46 from 1 March
  ['1972-02-29', '2018-03-01', ['EXCEPTION_REQUIRED']],
] as const)('R-49 born %s, start %s: %j', (birth_date, planned_start, expected) => {
  expect(codes(r49Age(facts({ birth_date }, { planned_start })))).toEqual(expected)
})

test('R-49 is SOFT: it names the exception that cures it, and one of its own kind does', () => {
  const old = { birth_date: '1960-01-01' }
  expect(r49Age(facts(old))).toMatchObject([
    { strength: 'SOFT', exception_kind: 'age_over_45', facts: { age: 56, limit: 45 } },
  ])
  expect(r49Age(facts(old, { exceptions: [excepted('age_over_45')] }))).toEqual([])
  expect(codes(r49Age(facts(old, { exceptions: [excepted('term_not_3y')] })))).toEqual(['EXCEPTION_REQUIRED'])
})

test.each([
  [{ health_status: 'fit' }, []], // Accept
  [{ health_status: 'fit', health_checked_on: '2016-04-01' }, []],
  [{ health_status: 'unfit' }, ['HEALTH_UNFIT']], // Reject
  [{ health_status: null }, ['HEALTH_UNFIT']], // Reject: missing
  [{ health_status: 'fit', health_checked_on: null }, ['HEALTH_UNFIT']],
] as const)('R-51 %j', (person, expected) => {
  expect(codes(r51Health(facts(person)))).toEqual(expected)
})

const unsuited = {
  birth_date: '1950-01-01',
  health_status: null,
  attest_political: null,
  attest_coordination: null,
} as const
const ofPerson = (post_role: PostRole): string[] => {
  const given = facts(unsuited, { post_role, planned_end: '2017-08-08' })
  return [
    ...r47Political(given),
    ...r49Age(given),
    ...r50Coordination(given),
    ...r51Health(given),
    ...r52Term(given),
  ].map(({ rule }) => rule)
}

test.each(LEADING)('R-47, R-49 – R-52 bind %s', (role) => {
  expect(ofPerson(role)).toEqual(['R-47', 'R-49', 'R-50', 'R-51', 'R-52'])
})

test.each(OTHERS)('R-47, R-49 – R-52 do not name %s', (role) => {
  expect(ofPerson(role)).toEqual([])
})

test.each([
  ['2016-05-01', '2019-04-30', []], // Accept
  ['2016-05-01', '2018-04-30', ['EXCEPTION_REQUIRED']], // Reject
  ['2016-05-01', '2019-04-29', ['EXCEPTION_REQUIRED']],
  ['2016-05-01', '2019-05-01', ['EXCEPTION_REQUIRED']], // staying longer is an exception too
  ['2016-02-29', '2019-02-28', []], // from a leap day on
  ['2016-02-29', '2019-02-27', ['EXCEPTION_REQUIRED']],
  ['2016-03-01', '2019-02-28', []],
  ['2017-03-01', '2020-02-29', []], // to a leap day
  ['2016-05-01', '2016-04-30', ['DATE_ORDER']],
  ['2016-05-01', '2016-05-01', ['DATE_ORDER']], // B7: a term of one day is none, here as in the draft
  ['2016-05-01', '2026-04-30', ['EXCEPTION_REQUIRED']], // ten years
  ['2016-05-01', '2026-05-01', ['TERM_TOO_LONG']], // a day more
] as const)('R-52 %s to %s: %j', (planned_start, planned_end, expected) => {
  expect(codes(r52Term(facts({}, { planned_start, planned_end })))).toEqual(expected)
})

test('R-52 another length with its exception; the days of a member are in order too', () => {
  const short = { planned_end: '2018-08-08' }
  expect(r52Term(facts({}, { ...short, exceptions: [excepted('term_not_3y')] }))).toEqual([])
  expect(codes(r52Term(facts({}, { post_role: 'team_member', planned_end: '2016-08-08' })))).toEqual(['DATE_ORDER'])
  expect(r52FullTermEnd('2018-12-31')).toBe('2021-12-30') // past the campaign, A-6
})

test('R-52 no exception makes a term longer than ten years, in whichever post', () => {
  const long = { planned_start: '2016-05-01', planned_end: '2026-05-01', exceptions: [excepted('term_not_3y')] }
  for (const post_role of [...LEADING, ...OTHERS])
    expect(codes(r52Term(facts({}, { ...long, post_role })))).toEqual(['TERM_TOO_LONG'])
})

test.each([
  ['2012-05-01', ['AGE_UNDER_18']], // Reject
  ['2017-01-01', ['AGE_UNDER_18']], // Reject: born after the planned start
  ['1998-08-09', []], // eighteen on the day itself
  ['1998-08-10', ['AGE_UNDER_18']],
] as const)('R-49 born %s, from 2016-08-09, in every post: %j', (birth_date, expected) => {
  for (const post_role of [...LEADING, ...OTHERS])
    expect(codes(r49Adult(facts({ birth_date }, { post_role })))).toEqual(expected)
})

test.each([
  ['2018-06-30', 'transfer', null, null, []],
  ['2018-06-30', 'illness', null, null, []],
  ['2018-06-30', 'resignation', null, null, []],
  ['2018-06-30', null, null, null, ['END_REASON_REQUIRED']], // Reject: no reason
  ['2018-06-30', 'other', null, null, ['END_REASON_REQUIRED']], // other, in words
  ['2018-06-30', 'other', '到龄退休', null, []],
  ['2018-06-30', 'recall', null, null, ['END_REASON_REQUIRED']], // a recall goes through its case
  ['2019-04-29', null, null, null, ['END_REASON_REQUIRED']], // a day before the planned end
  ['2019-04-29', 'transfer', null, null, []],
  ['2019-04-30', 'transfer', null, null, ['DATE_ORDER']], // the planned end itself is no early one (7.1.4)
  ['2019-05-01', 'transfer', null, null, ['DATE_ORDER']], // a day after it
  ['2016-05-01', 'transfer', null, null, []], // the first day
  ['2016-04-30', 'transfer', null, null, ['DATE_ORDER']],
  ['2018-06-29', 'transfer', null, '2018-06-30', []], // A13: a last day that is set moves to an earlier one
  ['2018-06-30', 'transfer', null, '2018-06-30', ['DATE_ORDER']], // not to the same
  ['2018-07-01', 'transfer', null, '2018-06-30', ['DATE_ORDER']], // nor to a later one
] as const)('R-52 ended on %s for %s (%s), set to %s: %j', (ended_on, end_reason, end_note, set_on, expected) => {
  const term = { planned_start: '2016-05-01', planned_end: '2019-04-30' }
  expect(codes(r52Ending({ ...term, set_on, ended_on, end_reason, end_note }))).toEqual(expected)
})
