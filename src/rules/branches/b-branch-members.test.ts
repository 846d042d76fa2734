// B-2, A-7, A-18, A-20: who belongs to which branch, as pure functions: one case a row, the codes last.
import { expect, test } from 'vitest'
import {
  applicant,
  applicants,
  byCity,
  byCounty,
  byTownship,
  staff,
  ZHANJIANG,
} from '../../../test/harness/applications.ts'
import { applicationFindings, memberFindings, type Applicant, type Application } from './b-branches.ts'

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code)

type Place = (more: Partial<Application>) => Application
/** Three who are in order, and one more. */
const andOne = (place: Place, more: Partial<Applicant>): Application =>
  place({ members: [...applicants(3), applicant(more)] })
const andStaff = (more: Partial<Applicant>): Application =>
  byCity({ members: [staff(), staff(), staff(), staff(more)] })
const notCpc = { person_party_status: 'none', full_from: null } as const
const postedFrom = (first: string, last: string) => ({ posting: { first, last } })

const cases: readonly (readonly [string, Application, readonly string[]])[] = [
  [
    'R-73 accept: a leader beside two members',
    byCounty({ members: [...applicants(2), applicant({ post_role: 'team_leader' })] }),
    [],
  ],
  [
    'R-73 accept: a probationary member',
    andOne(byCounty, { person_party_status: 'probationary', full_from: null }),
    [],
  ],
  ['R-73 reject: a person posted in Xuwen', andOne(byCounty, { division: '440825101201' }), ['MEMBER_OUTSIDE_HOST']],
  ['R-73 reject: one in the next township', andOne(byTownship, { division: '440882102201' }), ['MEMBER_OUTSIDE_HOST']],
  [
    'R-73 reject: the first secretary from Zhanjiang',
    andOne(byCounty, { post_role: 'first_secretary', sender: ZHANJIANG }),
    ['MEMBER_WRONG_MODE'],
  ],
  [
    'R-73 reject: a first secretary, whoever sent him',
    andOne(byCounty, { post_role: 'first_secretary' }),
    ['MEMBER_WRONG_MODE'],
  ],
  ['R-73 reject: liaison staff', andOne(byCounty, { post_role: 'liaison_staff', mode: null }), ['MEMBER_WRONG_MODE']],
  ['R-73 reject: another partner’s member', andOne(byCounty, { sender: '440400' }), ['MEMBER_WRONG_MODE']],
  [
    'R-73 reject: whose posting never stood',
    andOne(byCounty, { posting: null, posting_status: 'submitted' }),
    ['STATE'],
  ],
  ['R-73 accept: on his first day in post', andOne(byCounty, postedFrom('2016-09-01', '2019-08-31')), []],
  ['R-73 accept: on his last day in post', andOne(byCounty, postedFrom('2016-05-01', '2016-09-01')), []],
  [
    'R-73 reject: on the eve of his posting',
    andOne(byCounty, postedFrom('2016-09-02', '2019-09-01')),
    ['DATE_OUTSIDE_TERM'],
  ],
  ['R-73 reject: on the day after it', andOne(byCounty, postedFrom('2016-05-01', '2016-08-31')), ['DATE_OUTSIDE_TERM']],
  [
    'R-73, A-18 reject: a leader who is no member of the Party',
    andOne(byCounty, { post_role: 'team_leader', ...notCpc }),
    ['MEMBER_NOT_CPC'],
  ],
  ['R-73, A-7 reject: a member of another branch', andOne(byCounty, { other_branch: 'b' }), ['MEMBER_IN_OTHER_BRANCH']],

  [
    'R-72 reject: a leader of mode self',
    andOne(byCounty, { mode: 'self', sender: ZHANJIANG }),
    ['TEMP_BRANCH_NOT_ALLOWED'],
  ],
  [
    'R-72 reject: a member of mode province',
    andOne(byCounty, { mode: 'province', sender: '440000' }),
    ['TEMP_BRANCH_NOT_ALLOWED'],
  ],
  [
    'R-72 reject: the same in pattern C',
    andStaff({ post_role: 'team_member', mode: 'self' }),
    ['TEMP_BRANCH_NOT_ALLOWED'],
  ],

  ['R-74, A-20 accept: staff in the city and in its counties', byCity(), []],
  [
    'R-74 reject: a village team leader',
    andStaff({ post_role: 'team_leader', mode: 'paired', division: '440882101201' }),
    ['MEMBER_WRONG_ROLE'],
  ],
  ['R-74 reject: staff of another partner', andStaff({ sender: '440400' }), ['MEMBER_WRONG_ROLE']],
  ['R-74 reject: staff who have left', andStaff(postedFrom('2016-05-01', '2016-08-31')), ['DATE_OUTSIDE_TERM']],
  ['R-74 reject: staff in another city', andStaff({ division: '440900' }), ['MEMBER_OUTSIDE_HOST']],

  [
    'B-2 reject: a relation that is transferred',
    andOne(byCounty, { relation_transferred: true }),
    ['RELATION_TRANSFERRED'],
  ],
  ['B-2 reject: no permanent organisation', andOne(byCounty, { permanent_party_org: null }), ['FIELD_REQUIRED']],
  ['B-2 reject: one of blanks', andOne(byCounty, { permanent_party_org: ' ' }), ['FIELD_REQUIRED']],
  [
    'B-2 waits for the day the province set',
    byCounty({ regulated: false, members: [applicant({ permanent_party_org: null })] }),
    [],
  ],
]

test.each(cases)('%s', (_, application, expected) => {
  expect(codes(applicationFindings(application))).toEqual(expected)
})

test('R-73 what is wrong with a member stands at his field', () => {
  const [finding] = memberFindings(byCounty(), applicant({ other_branch: 'b' }), 'members.4.posting_id')
  expect(finding).toMatchObject({ rule: 'R-73', code: 'MEMBER_IN_OTHER_BRANCH', field: 'members.4.posting_id' })
})

test('R-73 who is not in post on the day is told why: the days of his posting, or its state', () => {
  const late = applicant(postedFrom('2016-09-02', '2019-09-01'))
  expect(memberFindings(byCounty(), late, 'posting_id')).toMatchObject([
    { rule: 'R-73', code: 'DATE_OUTSIDE_TERM', field: 'posting_id', facts: { from: '2016-09-02', to: '2019-09-01' } },
  ])
  const waiting = applicant({ posting: null, posting_status: 'submitted' })
  expect(memberFindings(byCounty(), waiting, 'posting_id')).toMatchObject([
    { rule: 'R-73', code: 'STATE', field: 'posting_id', facts: { status: 'submitted', allowed: [] } },
  ])
})
