import { isFullOn, type MemberFacts } from './branch-life.ts'
import type { BranchOffice, StudyForm } from '../lists/enums-branches.ts'
import type { Finding } from '../finding.ts'
import { BRANCH_COMMITTEE, inForce } from '../parameters/parameters.ts'

interface Appointment {
  office: BranchOffice
  member: MemberFacts | null
}

interface Officers {
  officers: readonly Appointment[]
  /** The members on the day. */
  members: readonly MemberFacts[]
  day: string
}

const COMMITTEE: readonly BranchOffice[] = ['organisation', 'publicity', 'discipline']

/** B-6: officers are full members of the branch; a secretary is always named. */
export const b6Officers = ({ officers, members, day }: Officers): Finding[] => {
  const findings: Finding[] = []
  if (!officers.some(({ office }) => office === 'secretary'))
    findings.push({ rule: 'B-6', code: 'OFFICER_NOT_APPOINTED', field: 'officers' })
  officers.forEach(({ member }, i) => {
    const belongs = member !== null && members.some(({ id }) => id === member.id) && isFullOn(member, day)
    if (!belongs) findings.push({ rule: 'B-6', code: 'OFFICER_NOT_MEMBER', field: `officers.${i}.posting_id` })
  })
  return findings
}

const countOf = (officers: readonly Appointment[], office: BranchOffice): number =>
  officers.filter((each) => each.office === office).length

/** Who sits in the committee: persons, since one may hold two offices. */
const seats = (officers: readonly Appointment[]): number => new Set(officers.map(({ member }) => member?.id)).size

/**
 * B-10: from seven full members on a committee of three to five, at most seven, with secretary, organisation, publicity and
 * discipline members; below that one secretary and no committee. A deputy if needed, in either: one.
 */
export const b10Committee = ({ officers, members, day }: Officers): Finding[] => {
  const { from_members, least, most } = inForce(BRANCH_COMMITTEE, day)
  const full = members.filter((member) => isFullOn(member, day)).length
  const facts = { full, least, most, from_members }
  const finding: Finding = { rule: 'B-10', code: 'BRANCH_COMMITTEE', field: 'officers', facts }
  if (countOf(officers, 'secretary') > 1 || countOf(officers, 'deputy_secretary') > 1) return [finding]
  if (full < from_members) return officers.some(({ office }) => COMMITTEE.includes(office)) ? [finding] : []
  const complete = COMMITTEE.every((office) => countOf(officers, office) > 0)
  const size = seats(officers)
  return complete && size >= least && size <= most ? [] : [finding]
}

/** Whether offices of a committee are among these. */
export const hasCommittee = (offices: readonly BranchOffice[]): boolean =>
  offices.some((office) => COMMITTEE.includes(office))

interface Convening {
  form: StudyForm
  /** Who sits in the committee on the day: nobody where there is none. */
  committee: readonly string[]
  /** Full members on the day. */
  full: number
  date: string
}

/** B-10: fewer than seven have a secretary and no committee, so that there is none to meet. */
export const b10Convened = ({ form, committee, full, date }: Convening): Finding[] => {
  if (form !== 'committee_meeting' || committee.length > 0) return []
  const facts = { full, ...inForce(BRANCH_COMMITTEE, date) }
  return [{ rule: 'B-10', code: 'BRANCH_COMMITTEE', field: 'form', facts }]
}

interface Approval extends Officers {
  approving_party_org: string | null
  approved_on: string | null
  today: string
}

/** B-1: a branch exists only after approval by a superior Party organisation, named and dated. */
export const b1Approval = ({ approving_party_org, approved_on, today }: Approval): Finding[] => {
  const findings: Finding[] = []
  if ((approving_party_org ?? '').trim() === '')
    findings.push({ rule: 'B-1', code: 'BRANCH_NOT_APPROVED', field: 'approving_party_org' })
  if (approved_on === null) findings.push({ rule: 'B-1', code: 'BRANCH_NOT_APPROVED', field: 'approved_on' })
  else if (approved_on > today) findings.push({ rule: 'B-1', code: 'DATE_IN_FUTURE', field: 'approved_on' })
  return findings
}

/** B-1, B-6, B-10: what an approval needs beside what the application was judged by. */
export const approvalFindings = (approval: Approval, regulated: boolean): Finding[] =>
  regulated ? [...b1Approval(approval), ...b6Officers(approval), ...b10Committee(approval)] : []
