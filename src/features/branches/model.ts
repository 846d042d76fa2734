import { asks, formed } from '../../http/hints.ts'
import { z } from '@hono/zod-openapi'
import { Day, Id, TenantCode } from '../../records/ids.ts'
import { Instant, PageQuery, Version } from '../../records/shapes.ts'
import { NamePart } from '../../records/name-part.ts'
import { JudgedLine, JudgedText, OneLine } from '../../records/text-shapes.ts'
import { EXCEPTION_KINDS, idsOf, PARTY_STATUSES, POST_ROLES } from '../../rules/lists/enums.ts'
import { BRANCH_OFFICE } from './members-table.ts'
import { BRANCH_LEVEL, BRANCH_PATTERN, BRANCH_STATUS, PERMANENT_ORG_TYPE, TEMPORARY_ORG_TYPE } from './table.ts'
import { placeAnywhere } from '../../records/place-levels.ts'

const DivisionCode = formed('division')
const OrgName = JudgedLine(200)

export const BranchException = z
  .strictObject({
    kind: z.enum(idsOf(EXCEPTION_KINDS)),
    reason: JudgedText(1000),
    approver_org: JudgedLine(200).optional(),
    approver_role: JudgedLine(40).optional(),
    approved_on: Day.optional(),
    document_no: JudgedLine(100).optional(),
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
    /** The last day as it stands: of leaving, of the Party membership, of the posting or of the branch (B-7); null where no day of it stands. */
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

const At = DivisionCode.openapi({ ...placeAnywhere('city', 'county', 'township') })

const AttachedBody = z.strictObject({
  name: OrgName.optional(),
  division: At.optional(),
  org_type: z.enum(PERMANENT_ORG_TYPE).optional(),
})

/** Each once: somebody named twice would count twice (B-8). */
const Members = z
  .array(ApplicantBody)
  .max(200)
  .refine((members) => new Set(members.map(({ posting_id }) => posting_id)).size === members.length, asks('each_once'))

const Application = {
  name: OneLine(200),
  pattern: z.enum(BRANCH_PATTERN),
  level: z.enum(BRANCH_LEVEL),
  host_code: At,
  joint_with: z.array(DivisionCode).max(20).optional(),
  attached_party_org: AttachedBody.optional(),
  members: Members.optional(),
  exceptions: z.array(BranchException).max(5).optional(),
}

export const DraftBranch = z.strictObject(Application).openapi('DraftTempBranch')
export const UpdateBranch = z.strictObject(Application).partial().openapi('UpdateTempBranch')
/** The day it was applied for (3.6); today without it. */
export const SubmitBranch = z.strictObject({ submitted_on: Day.optional() }).openapi('SubmitTempBranch')

const OfficerBody = z.strictObject({ posting_id: Id, office: z.enum(BRANCH_OFFICE) })

export const ApproveBranch = z
  .strictObject({
    approving_party_org: OrgName.optional(),
    approved_on: Day.optional(),
    starts_on: Day.optional(),
    document_no: JudgedLine(100).optional(),
    officers: z.array(OfficerBody).max(12).optional(),
  })
  .openapi('ApproveTempBranch')

export const RejectBranch = z
  .strictObject({ rejected_on: Day.optional(), reason: JudgedText(1000).optional() })
  .openapi('RejectTempBranch')
export const DissolveBranch = z
  .strictObject({ dissolved_on: Day.optional(), reason: JudgedText(1000).optional() })
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
  .strictObject({ left_on: Day.optional(), reason: JudgedText(1000).optional() })
  .openapi('LeaveTempBranch')
export const UpdateMember = z.strictObject({ full_from: Day.nullable() }).partial().openapi('UpdateTempBranchMember')

/** The national codes of temporary organisations: a committee or a general branch is none of ours, and asked for in vain. */
const ASKED_ORG_TYPE = ['911', '921', ...TEMPORARY_ORG_TYPE] as const

export const BranchQuery = z.strictObject({
  ...PageQuery,
  tenant: TenantCode.optional(),
  division: formed('division').optional(),
  partner_city: TenantCode.optional(),
  pattern: z.enum(BRANCH_PATTERN).optional(),
  level: z.enum(BRANCH_LEVEL).optional(),
  org_type: z.enum(ASKED_ORG_TYPE).optional(),
  attached_org_type: z.enum(PERMANENT_ORG_TYPE).optional(),
  status: z.enum(BRANCH_STATUS).optional(),
  q: NamePart.optional(),
  as_of: Day.optional(),
})

export const MemberQuery = z.strictObject({ ...PageQuery, as_of: Day.optional() })
