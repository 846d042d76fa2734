import { z } from '@hono/zod-openapi'
import { Day, Id, TenantCode } from '../../records/ids.ts'
import { Instant, PageQuery, Text, Version } from '../../records/shapes.ts'
import { memberDays, membersOn, officeDays } from '../../rules/branch-life.ts'
import { EXCEPTION_KINDS, idsOf, PARTY_STATUSES, POST_ROLES } from '../../rules/enums.ts'
import { common, holds, type Days } from '../../rules/spans.ts'
import { BRANCH_OFFICE } from './members-table.ts'
import {
  memberFacts,
  officerFacts,
  type BranchAccount,
  type BranchShown,
  type OfficerRow,
  type PostedMember,
} from './queries.ts'
import { BRANCH_LEVEL, BRANCH_PATTERN, BRANCH_STATUS, PERMANENT_ORG_TYPE, TEMPORARY_ORG_TYPE } from './table.ts'

const DivisionCode = z.string().regex(/^44\d{4}(?:\d{3}){0,2}$/)
const OrgName = z.string().trim().max(200)

export const BranchException = z
  .strictObject({
    kind: z.enum(idsOf(EXCEPTION_KINDS)),
    reason: z.string().max(1000),
    approver_org: z.string().max(200).optional(),
    approver_role: z.string().max(40).optional(),
    approved_on: Day.optional(),
    document_no: z.string().max(100).optional(),
  })
  .openapi('BranchException')

const Attached = z
  .strictObject({ name: z.string(), division: z.string(), org_type: z.enum(PERMANENT_ORG_TYPE).nullable() })
  .openapi('AttachedPartyOrg')

export const Branch = z
  .strictObject({
    id: Id,
    tenant_code: TenantCode,
    division: z.string(),
    partner_city: TenantCode,
    pattern: z.enum(BRANCH_PATTERN),
    level: z.enum(BRANCH_LEVEL),
    host_code: z.string(),
    joint_with: z.array(z.string()),
    org_type: z.enum(TEMPORARY_ORG_TYPE),
    name: z.string(),
    attached_party_org: Attached.nullable(),
    applicants: z.array(
      z.strictObject({
        posting_id: z.string(),
        permanent_party_org: z.strictObject({ name: z.string(), org_type: z.enum(PERMANENT_ORG_TYPE) }).nullable(),
      }),
    ),
    exceptions: z.array(z.strictObject({ kind: z.string(), reason: z.string(), document_no: z.string().nullable() })),
    status: z.enum(BRANCH_STATUS),
    submitted_on: Day.nullable(),
    approving_party_org: z.string().nullable(),
    approved_on: Day.nullable(),
    document_no: z.string().nullable(),
    rejected_on: Day.nullable(),
    reason: z.string().nullable(),
    starts_on: Day.nullable(),
    dissolved_on: Day.nullable(),
    version: Version,
    created_at: Instant,
    updated_at: Instant,
  })
  .openapi('TempBranch')

const Officer = z.strictObject({
  office: z.enum(BRANCH_OFFICE),
  member_id: z.string(),
  posting_id: z.string(),
  from: Day,
  to: Day.nullable(),
  /** Whether it is held on the day of reading. */
  held: z.boolean(),
})

/** One branch with its officers and the head-count of the day. */
export const BranchWithOfficers = z
  .strictObject({
    ...Branch.shape,
    officers: z.array(Officer),
    members_total: z.int(),
    members_full: z.int(),
  })
  .openapi('TempBranchWithOfficers')

export const BranchMember = z
  .strictObject({
    id: Id,
    tenant_code: TenantCode,
    branch_id: z.string(),
    posting_id: z.string(),
    division: z.string(),
    village_code: z.string().nullable(),
    post_role: z.enum(idsOf(POST_ROLES)),
    person_name: z.string(),
    person_party_status: z.enum(idsOf(PARTY_STATUSES)),
    unit_name: z.string(),
    permanent_party_org: z.string(),
    permanent_org_type: z.enum(PERMANENT_ORG_TYPE),
    relation_transferred: z.literal(false),
    full_from: Day.nullable(),
    joined_on: Day,
    left_on: Day.nullable(),
    /** The last day as it stands: of leaving, of the posting or of the branch (B-7); null where no day of it stands. */
    until: Day.nullable(),
    leave_reason: z.string().nullable(),
    version: Version,
    created_at: Instant,
    updated_at: Instant,
  })
  .openapi('TempBranchMember')

/** What a rule names may be absent here: the rule says so (3.1). */
export const ApplicantBody = z
  .strictObject({
    posting_id: Id,
    permanent_party_org: z.strictObject({ name: OrgName, org_type: z.enum(PERMANENT_ORG_TYPE) }).optional(),
    relation_transferred: z.boolean().optional(),
  })
  .openapi('TempBranchApplicant')

const AttachedBody = z.strictObject({
  name: OrgName.optional(),
  division: DivisionCode.optional(),
  org_type: z.enum(PERMANENT_ORG_TYPE).optional(),
})

/** Each once: somebody named twice would count twice (B-8). */
const Members = z
  .array(ApplicantBody)
  .max(200)
  .refine((members) => new Set(members.map(({ posting_id }) => posting_id)).size === members.length)

const Application = {
  name: Text(1, 200),
  pattern: z.enum(BRANCH_PATTERN),
  level: z.enum(BRANCH_LEVEL),
  host_code: DivisionCode,
  joint_with: z.array(DivisionCode).max(20).optional(),
  attached_party_org: AttachedBody.optional(),
  members: Members.optional(),
  exceptions: z.array(BranchException).max(5).optional(),
}

export const DraftBranch = z.strictObject(Application).openapi('DraftTempBranch')
export const UpdateBranch = z.strictObject(Application).partial().openapi('UpdateTempBranch')
export const SubmitBranch = z.strictObject({}).openapi('SubmitTempBranch')

const OfficerBody = z.strictObject({ posting_id: Id, office: z.enum(BRANCH_OFFICE) })

export const ApproveBranch = z
  .strictObject({
    approving_party_org: OrgName.optional(),
    approved_on: Day.optional(),
    starts_on: Day.optional(),
    document_no: z.string().trim().max(100).optional(),
    officers: z.array(OfficerBody).max(12).optional(),
  })
  .openapi('ApproveTempBranch')

export const RejectBranch = z.strictObject({ reason: z.string().max(1000).optional() }).openapi('RejectTempBranch')
export const DissolveBranch = z
  .strictObject({ dissolved_on: Day.optional(), reason: z.string().max(1000).optional() })
  .openapi('DissolveTempBranch')
export const AppointOfficers = z
  .strictObject({ officers: z.array(OfficerBody).max(12).optional(), from: Day.optional() })
  .openapi('AppointOfficers')
/** B-9: the fifty-first comes with the exception that lets him. */
export const AddMember = z
  .strictObject({
    ...ApplicantBody.shape,
    joined_on: Day.optional(),
    exceptions: z.array(BranchException).max(5).optional(),
  })
  .openapi('AddTempBranchMember')
export const LeaveBranch = z
  .strictObject({ left_on: Day.optional(), reason: z.string().max(1000).optional() })
  .openapi('LeaveTempBranch')
export const UpdateMember = z.strictObject({ full_from: Day.nullable() }).partial().openapi('UpdateTempBranchMember')

/** The national codes of temporary organisations: a committee or a general branch is none of ours, and asked for in vain. */
const ASKED_ORG_TYPE = ['911', '921', ...TEMPORARY_ORG_TYPE] as const

export const BranchQuery = z.strictObject({
  ...PageQuery,
  tenant: TenantCode.optional(),
  division: z
    .string()
    .regex(/^44\d{2}(?:\d{2}|\d{5}|\d{8})$/)
    .optional(),
  partner_city: TenantCode.optional(),
  pattern: z.enum(BRANCH_PATTERN).optional(),
  level: z.enum(BRANCH_LEVEL).optional(),
  org_type: z.enum(ASKED_ORG_TYPE).optional(),
  attached_org_type: z.enum(PERMANENT_ORG_TYPE).optional(),
  status: z.enum(BRANCH_STATUS).optional(),
})

/** Its state on a day, by the last day of its life as it is kept with its members' postings (B-7). */
const statusOn = (row: BranchShown, today: string): z.infer<typeof Branch>['status'] => {
  if (row.starts_on === null || row.status === 'draft' || row.status === 'submitted' || row.status === 'rejected')
    return row.status
  if (today < row.starts_on) return 'approved'
  return row.ends_on !== null && row.ends_on < today ? 'dissolved' : 'active'
}

export const presentBranch = (row: BranchShown, tenant_code: string, today: string): z.infer<typeof Branch> => {
  const { counterpart, attached_name, attached_division, attached_type, ends_on, closed_on: _closed, ...shown } = row
  const { regulated_from: _regulated, exceptions, ...rest } = shown
  const status = statusOn(row, today)
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
    members_full: present.filter(({ full_from }) => full_from !== null && full_from <= today).length,
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

export const MemberQuery = z.strictObject(PageQuery)
