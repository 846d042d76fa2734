// B-7 – B-9, B-11, A-2, A-7, A-20: a branch and its place, as pure functions: one case a row, the codes last.
import { expect, test } from 'vitest'
import {
  applicant,
  applicants,
  APPLIED_ON,
  byCity,
  byCounty,
  byTownship,
  FOSHAN,
  LEIZHOU,
  organ,
  TOWN,
  XUWEN,
  ZHANJIANG,
} from '../../../test/harness/applications.ts'
import { applicationFindings, b7Closing, branchExceptions, r73Exists, type Application } from './b-branches.ts'
import type { Exception } from '../exceptions.ts'

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code)

const at = (place: (more: Partial<Application>) => Application, host_code: string, more: Partial<Application> = {}) =>
  place({ host_code, attached_org: organ(host_code), ...more })

const exception = (kind: Exception['kind'], more: Partial<Exception> = {}): Exception => ({
  kind,
  reason: '驻村干部集中，经研究同意不分设支部',
  approver_org: '佛山市委组织部',
  approver_role: 'city_org',
  approver_tenant: FOSHAN,
  approved_on: '2016-08-20',
  ...more,
})
const nobodys = { approver_org: null, approved_on: null }
const probationary = applicant({ id: 'p', person_party_status: 'probationary', full_from: null })

const towns = (n: number): string[] => Array.from({ length: n }, (_, i) => `${LEIZHOU}${102 + i}`)
const joint = (n: number, more: Partial<Application> = {}) => byTownship({ joint_with: towns(n), ...more })
const crowd = (n: number, ...exceptions: Exception[]) => byCounty({ members: applicants(n), exceptions })
const abroad = { members: applicants(3, { division: '440981101201' }) }

const cases: readonly (readonly [string, Application, readonly string[]])[] = [
  ['R-73 accept: Foshan people of Leizhou, by county', byCounty(), []],
  ['R-73 accept: by township', byTownship(), []],
  ['R-73 reject: level city', at(byCounty, ZHANJIANG, { level: 'city' }), ['BRANCH_LEVEL']],
  ['R-73 reject: by county at a township', at(byCounty, TOWN), ['BRANCH_LEVEL']],
  ['R-73 reject: by township at a county', at(byTownship, LEIZHOU), ['BRANCH_LEVEL']],
  ['R-73 reject: a county of another city', at(byCounty, '440981', abroad), ['BRANCH_LEVEL']],
  ['R-73 reject: a township of another city', at(byTownship, '440981101', abroad), ['BRANCH_LEVEL']],
  ['R-73 reject: two counties join', byCounty({ joint_with: [XUWEN] }), ['BRANCH_LEVEL']],
  ['R-73, A-2 reject: townships of two counties join', byTownship({ joint_with: [`${XUWEN}101`] }), ['BRANCH_LEVEL']],
  ['B-11 reject: a township joins itself', byTownship({ joint_with: [TOWN] }), ['BRANCH_LEVEL']],
  ['R-74, A-20 accept: by the host city', byCity(), []],
  [
    'R-74 reject: by a county of it',
    at(byCity, LEIZHOU, { level: 'county' }),
    ['BRANCH_LEVEL', 'MEMBER_OUTSIDE_HOST', 'MEMBER_OUTSIDE_HOST'],
  ],
  ['R-74 reject: by the partner’s own city', at(byCity, FOSHAN), ['BRANCH_LEVEL']],

  ['R-73 reject: no attached organisation', byCounty({ attached_org: null }), ['ATTACHED_ORG']],
  ['R-73 reject: one without a name', byCounty({ attached_org: { ...organ(LEIZHOU), name: ' ' } }), ['ATTACHED_ORG']],
  ['R-73 reject: the organs of another county', byCounty({ attached_org: organ(XUWEN) }), ['ATTACHED_ORG']],
  ['R-73 reject: the city’s organs', byCounty({ attached_org: organ(ZHANJIANG) }), ['ATTACHED_ORG']],
  ['R-73 reject: a township’s at the county’s organs', byTownship({ attached_org: organ(LEIZHOU) }), ['ATTACHED_ORG']],
  ['R-74, A-20 reject: the organs of a county', byCity({ attached_org: organ(LEIZHOU) }), ['ATTACHED_ORG']],

  ['B-8 accept: three full members', crowd(3), []],
  ['B-8 reject: two', crowd(2), ['BRANCH_TOO_SMALL']],
  ['B-8 reject: nobody', crowd(0), ['BRANCH_TOO_SMALL']],
  ['B-8 reject: a probationary third', byCounty({ members: [...applicants(2), probationary] }), ['BRANCH_TOO_SMALL']],
  ['B-8 accept: a probationary fourth', byCounty({ members: [...applicants(3), probationary] }), []],
  ['B-8 accept: full from the very day', byCounty({ members: applicants(3, { full_from: APPLIED_ON }) }), []],
  [
    'B-8 reject: full from the day after',
    byCounty({ members: applicants(3, { full_from: '2016-09-02' }) }),
    ['BRANCH_TOO_SMALL'],
  ],

  ['B-9 accept: fifty', crowd(50), []],
  ['B-9 reject: fifty-one', crowd(51), ['EXCEPTION_REQUIRED']],
  ['B-9 accept: fifty-one by exception', crowd(51, exception('branch_over_50')), []],
  ['B-9 reject: by another exception', crowd(51, exception('branch_joint_over_5')), ['EXCEPTION_REQUIRED']],
  ['B-9 reject: by one nobody approved', crowd(51, exception('branch_over_50', nobodys)), ['EXCEPTION_REQUIRED']],

  [
    'B-11 accept: neighbours that make three together',
    joint(1, { members: [...applicants(2), applicant({ division: '440882102201' })] }),
    [],
  ],
  ['B-11 accept: the organs of either', joint(1, { attached_org: organ('440882102') }), []],
  [
    'B-11 reject: a member outside all of them',
    joint(1, { members: [...applicants(3), applicant({ division: '440882103201' })] }),
    ['MEMBER_OUTSIDE_HOST'],
  ],
  ['B-11 accept: five townships', joint(4), []],
  ['B-11 reject: six', joint(5), ['EXCEPTION_REQUIRED']],
  ['B-11 accept: six by exception', joint(5, { exceptions: [exception('branch_joint_over_5')] }), []],

  ['5 B-8, B-9 and B-11 wait for the day the province set', joint(5, { regulated: false, members: applicants(2) }), []],
  [
    '5 what the document says itself does not wait',
    byCounty({ regulated: false, attached_org: null, members: [applicant({ other_branch: 'b' })] }),
    ['ATTACHED_ORG', 'MEMBER_IN_OTHER_BRANCH'],
  ],
]

test.each(cases)('%s', (_, application, expected) => {
  expect(codes(applicationFindings(application))).toEqual(expected)
})

test('3.1 everything at once, in the order of the book; SOFT names the exception that cures it', () => {
  const wrong = applicant({
    division: '440825101201',
    person_party_status: 'none',
    other_branch: 'b',
    sender: '440400',
    permanent_party_org: null,
  })
  const application = joint(5, { attached_org: null, members: [...applicants(50, { full_from: null }), wrong, wrong] })
  const found = applicationFindings({ ...application, level: 'county' })
  const each = [
    'MEMBER_WRONG_MODE',
    'MEMBER_OUTSIDE_HOST',
    'MEMBER_NOT_CPC',
    'MEMBER_IN_OTHER_BRANCH',
    'FIELD_REQUIRED',
  ]
  const small = ['BRANCH_TOO_SMALL', 'EXCEPTION_REQUIRED', 'EXCEPTION_REQUIRED']
  expect(codes(found)).toEqual(['BRANCH_LEVEL', 'ATTACHED_ORG', ...each, ...each, ...small])
  expect(found.flatMap(({ strength, exception_kind }) => (strength === 'SOFT' ? [exception_kind] : []))).toEqual([
    'branch_over_50',
    'branch_joint_over_5',
  ])
})

const place = (level: Application['level'], host_code: string, joint_with: string[] = []) => ({
  level,
  host_code,
  joint_with,
})
const [second = '', third = '', fourth = ''] = towns(3)
test.each([
  ['R-73 another county', place('county', LEIZHOU), place('county', XUWEN), []],
  ['R-73 the same county', place('county', LEIZHOU), place('county', LEIZHOU), ['BRANCH_EXISTS']],
  ['R-73 the same township', place('township', TOWN), place('township', TOWN), ['BRANCH_EXISTS']],
  ['A-7 a township’s beside its county’s', place('township', TOWN), place('county', LEIZHOU), []],
  ['A-7 a county’s beside its township’s', place('county', LEIZHOU), place('township', TOWN), []],
  ['R-74 a second one of the pair', place('city', ZHANJIANG), place('city', ZHANJIANG), ['BRANCH_EXISTS']],
  [
    'B-11 a township of a joint branch',
    place('township', second),
    place('township', TOWN, towns(2)),
    ['BRANCH_EXISTS'],
  ],
  [
    'B-11 a joint branch over a township’s',
    place('township', TOWN, towns(2)),
    place('township', third),
    ['BRANCH_EXISTS'],
  ],
  [
    'B-11 two that share a township',
    place('township', TOWN, [second]),
    place('township', third, [second]),
    ['BRANCH_EXISTS'],
  ],
  ['B-11 two that share none', place('township', TOWN, [second]), place('township', third, [fourth]), []],
] as const)('%s', (_, mine, other, expected) => {
  expect(codes(r73Exists(mine, [place('county', '440881'), other]))).toEqual(expected)
})

test('R-74 the clash of the pair’s branch is named by its own rule', () => {
  expect(r73Exists(place('city', ZHANJIANG), [place('city', ZHANJIANG)])).toMatchObject([{ rule: 'R-74' }])
})

const life = { first: '2016-09-01', last: '2019-04-30' }
test.each([
  ['2016-08-31', '2017-07-01', ['DATE_OUTSIDE_TERM']],
  ['2016-09-01', '2017-07-01', []],
  ['2017-07-01', '2017-07-01', []],
  ['2017-07-02', '2017-07-01', ['DATE_IN_FUTURE']],
  ['2019-04-30', '2019-06-01', []],
  ['2019-05-01', '2019-06-01', ['DATE_OUTSIDE_TERM']],
] as const)('B-7 the working group is closed on %s, said on %s: %j', (dissolved_on, today, expected) => {
  expect(codes(b7Closing({ dissolved_on, today, life }))).toEqual(expected)
})

test.each([
  ['on paper, by the partner’s department', {}, []],
  ['with a document number alone', { ...nobodys, document_no: '佛组〔2016〕5号' }, []],
  ['by the host’s department', { approver_tenant: ZHANJIANG }, ['EXCEPTION_APPROVER']],
  ['by a county’s department', { approver_role: 'county_org' }, ['EXCEPTION_APPROVER']],
  ['with nine characters of reason', { reason: '驻村干部集中同意吗' }, ['EXCEPTION_REASON']],
  ['with ten', { reason: '驻村干部集中予以同意' }, []],
  ['by who submitted it', { approved_by: 'u1' }, ['SELF_APPROVAL']],
  ['by another user', { approved_by: 'u2' }, []],
] as const)('3.3, X-14 an exception %s: %j', (_, more, expected) => {
  const exceptions = [exception('branch_over_50', more)]
  expect(codes(branchExceptions({ exceptions, partner: FOSHAN, day: APPLIED_ON, today: APPLIED_ON }, 'u1'))).toEqual(
    expected,
  )
})

test('3.3 an approval is later than the day that is judged, and not than the day it is said on', () => {
  const exceptions = [exception('branch_over_50', { approved_on: '2016-10-10' })]
  const said = (today: string) =>
    codes(branchExceptions({ exceptions, partner: FOSHAN, day: '2016-09-01', today }, 'u1'))
  expect([said('2016-10-10'), said('2016-10-09')]).toEqual([[], ['DATE_IN_FUTURE']])
})
