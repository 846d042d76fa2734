// 3.3 and X-14: who may approve which exception, on paper and in the system.
import { expect, test } from 'vitest'
import { exceptionAuthority, exceptionFindings, isApproved, isExcepted, type Exception } from './exceptions.ts'

const CITY = { role: 'city_org', tenant: '440100' } as const
const REASON = '该同志熟悉农村工作，经研究同意'
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code)

const paper = (more: Partial<Exception> = {}): Exception => ({
  kind: 'age_over_45',
  reason: REASON,
  approver_org: '中共广州市委组织部',
  approver_role: 'city_org',
  approver_tenant: '440100',
  approved_on: '2016-04-20',
  ...more,
})
const inSystem = (more: Partial<Exception> = {}): Exception =>
  paper({ approver_org: null, approved_by: 'u2', recorded_by: 'u1', ...more })

test.each([
  ['age_over_45', 'city', '440100', 'city_org', '440100'],
  ['term_not_3y', 'county', '441400', 'city_org', '441400'],
  ['unit_not_general', 'township', '440600', 'city_org', '440600'],
  ['age_over_45', 'province', '440000', 'province_admin', '440000'],
  ['term_not_3y', 'central_in_gd', '440000', 'province_admin', '440000'],
  ['rank_above_division_deputy', 'province', '440000', 'province_admin', '440000'],
  ['post_change_unstable', 'county', '441400', 'province_admin', '440000'],
] as const)('3.3 %s for a unit of level %s of %s: %s of %s', (kind, unit_level, sender_tenant, role, tenant) => {
  expect(exceptionAuthority({ kind, unit_level, sender_tenant, province: '440000' })).toEqual({ role, tenant })
})

test.each([
  ['on paper, the organisation with its day', paper(), []],
  ['on paper, a document', paper({ approver_org: null, approved_on: null, document_no: '穗组〔2016〕12号' }), []],
  ['a document cited in other brackets', paper({ document_no: '穗组[2016]12号' }), ['DOC_NO_FORMAT']],
  ['on paper of today', paper({ approved_on: '2016-05-01' }), []],
  ['on paper of tomorrow', paper({ approved_on: '2016-05-02' }), ['DATE_IN_FUTURE']],
  ['waiting, with a day ahead', inSystem({ approved_by: null, approved_on: '2016-05-02' }), ['DATE_IN_FUTURE']],
  ['in the system, by another user', inSystem(), []],
  ['nine characters of reason', paper({ reason: '一二三四五六七八九' }), ['EXCEPTION_REASON']],
  ['ten characters of reason', paper({ reason: '一二三四五六七八九十' }), []],
  ['ten blanks', paper({ reason: ' '.repeat(10) }), ['EXCEPTION_REASON']],
  ['another role', paper({ approver_role: 'county_org' }), ['EXCEPTION_APPROVER']],
  ['another tenant', paper({ approver_tenant: '441400' }), ['EXCEPTION_APPROVER']],
  ['nobody named', paper({ approver_role: null }), ['EXCEPTION_APPROVER']],
  ['the submitter himself', inSystem({ approved_by: 'u1' }), ['SELF_APPROVAL']],
  ['who recorded it', inSystem({ approved_by: 'u9', recorded_by: 'u9' }), ['SELF_APPROVAL']],
  ['still waiting for its approval', inSystem({ approved_by: null, approved_on: null }), []],
  [
    'everything at once',
    inSystem({ reason: '短', approver_role: 'finance', approved_by: 'u1' }),
    ['EXCEPTION_REASON', 'EXCEPTION_APPROVER', 'SELF_APPROVAL'],
  ],
] as const)('3.3 %s', (_, given, expected) => {
  const judged = exceptionFindings({
    exception: given,
    authority: CITY,
    submitted_by: 'u1',
    day: '2016-05-01',
    today: '2016-05-01',
  })
  expect(codes(judged)).toEqual(expected)
})

test('3.3 an exception counts once it is approved, for its own kind', () => {
  expect(isApproved(inSystem({ approved_by: null }))).toBe(false)
  expect(isExcepted([inSystem({ approved_by: null, approved_on: null })], 'age_over_45')).toBe(false)
  expect(isExcepted([paper()], 'age_over_45')).toBe(true)
  expect(isExcepted([paper()], 'term_not_3y')).toBe(false)
})
