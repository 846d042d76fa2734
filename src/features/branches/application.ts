import type { SQL } from 'drizzle-orm'
import type { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { newId } from '../../records/ids.ts'
import type { Applicant, Application } from '../../rules/branches/b-branches.ts'
import { isRegulated, regulationFor } from '../../rules/branches/b-powers.ts'
import type { Exception } from '../../rules/exceptions.ts'
import { daysInPost } from '../../rules/accounts/tasks-postings.ts'
import { partyDaysOf, type PartyDays } from '../../rules/branches/branch-life.ts'
import { postingOn } from '../../rules/postings/posting-person.ts'
import { lastDay } from '../../rules/postings/posting-states.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { countyCodes } from '../../tenancy/registry.ts'
import { postingsAmong, type PostingRow } from '../postings/queries.ts'
import { knownSettings, regulationFrom } from '../settings/queries.ts'
import type { ApplicantBody, BranchException } from './model.ts'
import type { StoredApplicant } from './table.ts'
import { otherMemberships, type BranchRow, type MemberRow, type OtherMembership } from './queries.ts'

/** The postings a list or a subquery names, and the memberships of their people: read whole, since one may bar the other. */
export const applicantQueries = (door: Handle, ids: SQL) =>
  [postingsAmong(door, ids), otherMemberships(door, ids)] as const

/** X-8, 2.3: what another side keeps to itself is none to this one, its drafts among them. */
export const isSeenBy = ({ counterpart, sender, status }: PostingRow, partner: string): boolean =>
  counterpart === partner && (status !== 'draft' || sender === partner)

export interface Applicants {
  postings: readonly PostingRow[]
  elsewhere: readonly OtherMembership[]
}

interface NewMember {
  applicant: StoredApplicant
  /** Undefined where there is no such posting: the rules refuse him. */
  posting: PostingRow | undefined
  joined_on: string
}

/** What is kept of whom an application names. */
export const storedApplicant = (sent: z.infer<typeof ApplicantBody>): StoredApplicant => ({
  posting_id: sent.posting_id,
  permanent_party_org: sent.permanent_party_org ?? null,
})

/**
 * B-8, X-4: since when and until when a member counts as full and as a member at all, by what his posting shows from the day he
 * joins on. One whose posting is over by then is refused for that, and counts as he was.
 */
export const partyDays = (posting: PostingRow | undefined, joined_on: string): PartyDays => {
  if (!posting) return { full_from: null, full_until: null, party_until: null }
  const last = lastDay(posting)
  return partyDaysOf(posting, { first: joined_on, last: last < joined_on ? joined_on : last })
}

/** A member row as a submission or a later entry makes it; a probationary member is full from the day that is entered, or shown. */
export const newMember = (
  call: Call,
  branch: Pick<BranchRow, 'id' | 'counterpart'>,
  { applicant, posting, joined_on }: NewMember,
): MemberRow => ({
  id: newId(branch.id.slice(0, 6)),
  branch_id: branch.id,
  posting_id: applicant.posting_id,
  person_id: posting?.person_id ?? '',
  division: posting?.division ?? '',
  counterpart: branch.counterpart,
  permanent_party_org: applicant.permanent_party_org?.name ?? '',
  permanent_org_type: applicant.permanent_party_org?.org_type ?? '631',
  ...partyDays(posting, joined_on),
  joined_on,
  left_on: null,
  leave_reason: null,
  version: 1,
  created_at: call.now.toISOString(),
  updated_at: call.now.toISOString(),
})

/** Exceptions on paper with their approval (3.3). */
export const recordedExceptions = (
  call: Call,
  approver_tenant: string,
  sent: readonly z.infer<typeof BranchException>[],
): Exception[] =>
  sent.map((exception) => ({
    kind: exception.kind,
    reason: exception.reason,
    approver_org: exception.approver_org ?? null,
    approver_role: exception.approver_role ?? null,
    approver_tenant,
    approved_on: exception.approved_on ?? null,
    document_no: exception.document_no ?? null,
    approved_by: null,
    recorded_by: call.principal.user,
  }))

/** Somebody as the rules judge him on a day; `transferred` is what was sent, since nothing of it is kept (B-2). */
export const applicantOf = (
  member: MemberRow,
  { postings, elsewhere }: Applicants,
  { day, transferred = false }: { day: string; transferred?: boolean },
): Applicant => {
  const posting = postings.find(({ id }) => id === member.posting_id)
  const last = posting ? lastDay(posting) : day
  const other = elsewhere.find(
    (each) =>
      each.branch_id !== member.branch_id &&
      each.person_id === member.person_id &&
      each.joined_on <= last &&
      each.until >= day,
  )
  return {
    id: member.id,
    joined_on: member.joined_on,
    left_on: member.left_on,
    full_from: member.full_from,
    full_until: member.full_until,
    party_until: member.party_until,
    posting: posting ? daysInPost(posting) : null,
    person_party_status: posting ? postingOn(posting, day).person_party_status : 'none',
    post_role: posting?.post_role ?? 'team_member',
    mode: posting?.mode ?? null,
    posting_status: posting?.status ?? null,
    sender: posting?.sender ?? '',
    division: member.division,
    permanent_party_org: member.permanent_party_org,
    relation_transferred: transferred,
    other_branch: other?.branch_id ?? null,
  }
}

/** A branch with its members as an application is judged on a day. */
export const applicationOf = async (
  call: Call,
  row: BranchRow,
  { members, day }: { members: readonly Applicant[]; day: string },
): Promise<Application> => {
  const host = row.id.slice(0, 6)
  const regulation = regulationFor(regulationFrom(await knownSettings(call), host))
  return {
    pattern: row.pattern,
    level: row.level,
    partner: row.counterpart,
    host,
    host_code: row.host_code,
    joint_with: row.joint_with,
    counties: new Set([...countyCodes].filter((code) => code.startsWith(host.slice(0, 4)))),
    attached_org: { name: row.attached_name, division: row.attached_division, org_type: row.attached_type },
    members,
    exceptions: row.exceptions,
    day,
    regulated: isRegulated(regulation, day),
  }
}
