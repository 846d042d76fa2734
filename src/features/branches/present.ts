import type { z } from '@hono/zod-openapi'
import { isFullOn, memberDays, membersOn, officeDays } from '../../rules/branches/branch-life.ts'
import { common, holds, type Days } from '../../rules/spans.ts'
import type { Branch, BranchMember, BranchWithOfficers } from './model.ts'
import {
  memberFacts,
  officerFacts,
  type BranchAccount,
  type BranchShown,
  type OfficerRow,
  type PostedMember,
} from './queries.ts'

/** Its state on a day, by the days of its acts and the last day of its life as it is kept with its members' postings (B-7). */
const statusOn = (row: BranchShown, day: string): z.infer<typeof Branch>['status'] => {
  const { status, rejected_on, approved_on, starts_on, ends_on } = row
  if (status === 'draft' || status === 'submitted') return status
  if (status === 'rejected') return rejected_on !== null && day < rejected_on ? 'submitted' : status
  if (approved_on === null || starts_on === null || day < approved_on) return 'submitted'
  if (day < starts_on) return 'approved'
  return ends_on !== null && ends_on < day ? 'dissolved' : 'active'
}

export const presentBranch = (row: BranchShown, tenant_code: string, day: string): z.infer<typeof Branch> => {
  const { counterpart, attached_name, attached_division, attached_type, ends_on, closed_on: _closed, ...shown } = row
  const { regulated_from: _regulated, exceptions, ...rest } = shown
  const status = statusOn(row, day)
  return {
    ...rest,
    tenant_code,
    partner_city: counterpart,
    attached_party_org:
      attached_name === null
        ? null
        : { name: attached_name, division: attached_division ?? '', org_type: attached_type },
    exceptions: exceptions.map(({ kind, reason, document_no = null }) => ({ kind, reason, document_no })),
    status,
    dissolved_on: status === 'dissolved' ? ends_on : null,
  }
}

type Counted = Pick<BranchAccount, 'members'> & { officers: readonly OfficerRow[] }

/** The days it lives, as they stand; null before it was approved. */
const lifeOf = ({ starts_on, ends_on }: Pick<BranchShown, 'starts_on' | 'ends_on'>): Days | null =>
  starts_on !== null && ends_on !== null ? { first: starts_on, last: ends_on } : null

/** The branch with its officers and how many belong to it on the day: nobody before its life and after it (B-1, B-7). */
export const presentWithOfficers = (
  row: BranchShown,
  { members, officers }: Counted,
  { tenant_code, today }: { tenant_code: string; today: string },
): z.infer<typeof BranchWithOfficers> => {
  const known = members.map(memberFacts)
  const life = lifeOf(row)
  const lives = life !== null && holds(life, today)
  const present = lives ? membersOn(known, today) : []
  return {
    ...presentBranch(row, tenant_code, today),
    officers: officers.map((officer) => {
      const days = officeDays(officerFacts(officer), known)
      return {
        office: officer.office,
        member_id: officer.member_id,
        posting_id: members.find(({ id }) => id === officer.member_id)?.posting_id ?? '',
        from: officer.valid_from,
        to: officer.valid_to,
        held: lives && days !== null && holds(days, today),
      }
    }),
    members_total: present.length,
    members_full: present.filter((member) => isFullOn(member, today)).length,
  }
}

type ShownMember = Omit<PostedMember, 'person_id'> & { branch_ends_on: string | null } & Pick<
    z.infer<typeof BranchMember>,
    'person_name' | 'person_party_status' | 'post_role' | 'village_code' | 'unit_name'
  >

/** A member as both sides see him, field by field: nothing else of his posting goes out with him. */
export const presentMember = (row: ShownMember, tenant_code: string): z.infer<typeof BranchMember> => {
  const days = memberDays(memberFacts({ ...row, person_id: '' }))
  const life = { first: row.joined_on, last: row.branch_ends_on ?? days?.last ?? '' }
  return {
    id: row.id,
    tenant_code,
    branch_id: row.branch_id,
    posting_id: row.posting_id,
    division: row.division,
    village_code: row.village_code,
    post_role: row.post_role,
    person_name: row.person_name,
    person_party_status: row.person_party_status,
    unit_name: row.unit_name,
    permanent_party_org: row.permanent_party_org,
    permanent_org_type: row.permanent_org_type,
    relation_transferred: false,
    full_from: row.full_from,
    joined_on: row.joined_on,
    left_on: row.left_on,
    until: (days && common(days, life)?.last) ?? null,
    leave_reason: row.leave_reason,
    version: row.version,
    created_at: row.created_at,
    updated_at: row.updated_at,
  }
}
