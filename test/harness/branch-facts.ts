import type { AccountMember, BranchAccountFacts } from '../../src/rules/branches/branch-account.ts'
import type { OfficerFacts } from '../../src/rules/branches/branch-life.ts'

/** A branch of Guangzhou in a township of Meizhou, from its first day to the end of its members' postings. */
export const LIFE = { first: '2016-09-01', last: '2019-04-30' } as const
export const TOWNSHIP = '441421101'

export const member = (n: number, more: Partial<AccountMember> = {}): AccountMember => ({
  id: `m${n}`,
  joined_on: LIFE.first,
  left_on: null,
  full_from: LIFE.first,
  posting: { first: '2016-05-01', last: LIFE.last },
  division: `${TOWNSHIP}201`,
  ...more,
})

/** One whose posting ends on a day. */
export const until = (n: number, last: string): AccountMember => member(n, { posting: { first: '2016-05-01', last } })

export const secretary = (more: Partial<OfficerFacts> = {}): OfficerFacts => ({
  member_id: 'm0',
  office: 'secretary',
  from: LIFE.first,
  to: null,
  ...more,
})

export const branchFacts = (more: Partial<BranchAccountFacts> = {}): BranchAccountFacts => ({
  id: 'b',
  pattern: 'resident_unit',
  level: 'township',
  division: TOWNSHIP,
  partner: '440100',
  host: '441400',
  status: 'active',
  submitted_on: '2016-08-01',
  approved_on: '2016-08-20',
  rejected_on: null,
  starts_on: LIFE.first,
  closed_on: null,
  members: [member(0), member(1), member(2)],
  officers: [secretary()],
  exceptions: [],
  last_session_on: null,
  regulated_from: '2016-01-01',
  policy: [],
  ...more,
})
