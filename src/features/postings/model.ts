import { formed, typed } from '../../http/hints.ts'
import { z } from '@hono/zod-openapi'
import { CADRE_RANKS, DISPATCH_MODES, idsOf, PARTY_STATUSES, UNIT_KINDS, UNIT_LEVELS } from '../../rules/lists/enums.ts'
import { Day, Id, TenantCode } from '../../records/ids.ts'
import { Flag, Instant, PageQuery, Version } from '../../records/shapes.ts'
import { JudgedLine, JudgedText, LongText } from '../../records/text-shapes.ts'
import { END_REASON, EXCEPTION_KIND, POST_ROLE, POSTING_STATUS, SEX } from './table.ts'
import { placeAnywhere } from '../../records/place-levels.ts'

export const ExceptionShape = z
  .strictObject({
    kind: z.enum(EXCEPTION_KIND),
    reason: JudgedText(1000),
    approver_org: JudgedLine(200).optional(),
    approver_role: JudgedLine(40).optional(),
    approved_on: Day.optional(),
    document_no: JudgedLine(100).optional(),
  })
  .openapi('RecordedException')
const Exceptions = z.array(ExceptionShape).max(10)

/** Where a posting's holder belongs: pay to the home unit, daily management to the host, Party life as routed. */
const Belonging = z.strictObject({
  organisation: z.enum(['home_unit', 'host', 'village_organisation', 'temp_branch', 'not_a_member']),
  name: z.string().nullable(),
  from: Day,
  to: Day,
})

export const Posting = z
  .strictObject({
    id: Id,
    tenant_code: TenantCode,
    division: z.string(),
    village_code: z.string().nullable(),
    sender: TenantCode,
    mode: z.enum(idsOf(DISPATCH_MODES)).nullable(),
    post_role: z.enum(POST_ROLE),
    assignment_id: z.string().nullable(),
    person_id: z.string().optional(),
    person_name: z.string(),
    person_sex: z.enum(SEX),
    person_birth_year: z.int(),
    person_cadre_rank: z.enum(idsOf(CADRE_RANKS)),
    person_party_status: z.enum(idsOf(PARTY_STATUSES)),
    unit_id: z.string().optional(),
    unit_name: z.string(),
    unit_level: z.enum(idsOf(UNIT_LEVELS)),
    unit_kind: z.enum(idsOf(UNIT_KINDS)),
    unit_division: z.string(),
    work_phone: z.string().nullable().optional(),
    planned_start: Day,
    planned_end: Day,
    ended_on: Day.nullable(),
    end_reason: z.enum(END_REASON).nullable(),
    replaces: z.string().nullable(),
    status: z.enum(POSTING_STATUS),
    reason: z.string().nullable(),
    start_blocked: z.boolean(),
    belongs_to: z.strictObject({ pay: Belonging, daily_management: Belonging, party_life: Belonging }),
    version: Version,
    created_at: Instant,
    submitted_on: Day.nullable(),
    answered_on: Day.nullable(),
    cancelled_on: Day.nullable(),
    updated_at: Instant,
  })
  .openapi('Posting')

const Place = z.string().trim().min(1).max(32)
const WorkPhone = typed('work_phone')

export const DraftPosting = z
  .strictObject({
    village_code: Place.optional(),
    division: Place.optional().openapi({ ...placeAnywhere('city', 'county') }),
    post_role: z.enum(POST_ROLE),
    person_id: Id,
    planned_start: Day,
    planned_end: Day,
    work_phone: WorkPhone.nullish(),
    replaces: Id.nullish(),
    exceptions: Exceptions.optional(),
  })
  .openapi('DraftPosting')

export const UpdatePosting = z
  .strictObject({
    post_role: z.enum(POST_ROLE),
    planned_start: Day,
    planned_end: Day,
    work_phone: WorkPhone.nullable(),
    /** The day from which the work phone is another one; of a draft there is none. */
    valid_from: Day,
    replaces: Id.nullable(),
    exceptions: Exceptions,
  })
  .partial()
  .openapi('UpdatePosting')

export const SubmitPosting = z.strictObject({}).openapi('SubmitPosting')
export const ReasonBody = z.strictObject({ reason: JudgedText(1000).optional() }).openapi('PostingReason')
export const EndPosting = z
  .strictObject({ ended_on: Day, end_reason: z.enum(END_REASON).optional(), note: LongText(1000).optional() })
  .openapi('EndPosting')

export const PostingQuery = z.strictObject({
  ...PageQuery,
  tenant: TenantCode.optional(),
  division: formed('division').optional(),
  village_code: Place.optional(),
  sender: TenantCode.optional(),
  person_id: Id.optional(),
  post_role: z.enum(POST_ROLE).optional(),
  status: z.enum(POSTING_STATUS).optional(),
  as_of: Day.optional(),
  ending_within_days: z
    .enum(['30', '90', '180'])
    .transform(Number)
    .optional()
    .openapi({ type: 'string', enum: ['30', '90', '180'] }),
  without_successor: Flag.optional(),
  awaits_my_approval: Flag.optional(),
})
