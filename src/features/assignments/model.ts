import { asks, formed } from '../../http/hints.ts'
import canonicalize from 'canonicalize'
import { z } from '@hono/zod-openapi'
import { Day, Id, TenantCode, WorkedOutDay } from '../../records/ids.ts'
import { Flag, Instant, PageQuery, Version } from '../../records/shapes.ts'
import { JudgedLine, JudgedText, LongText, OneLine } from '../../records/text-shapes.ts'
import { isAgreed } from '../../rules/assignments/x-assignments.ts'
import { dayBefore } from '../../rules/dates.ts'
import { sha256Hex } from '../../vault/encoding.ts'
import { MODE, STATUS, type AssignmentRow } from './table.ts'

const NAME_LENGTH_MAX = 200
const HelperUnit = { name: OneLine(NAME_LENGTH_MAX), uscc: JudgedLine(64).optional() }
const HelperUnits = z.array(z.strictObject(HelperUnit).openapi('NamedHelperUnit')).min(1).max(20)

const Plain = z.union([JudgedText(1000), z.number(), z.boolean(), z.null()])
const Fields = z.record(OneLine(100), Plain)
const TargetsSchema = z
  .union([LongText(4000), z.array(z.union([Plain, Fields])).max(50), Fields])
  .openapi('Targets', { description: 'A text, a list, or plain fields' })

export const Assignment = z
  .strictObject({
    id: Id,
    tenant_code: TenantCode,
    village_code: z.string(),
    mode: z.enum(MODE),
    helper_tenant: TenantCode,
    helper_units: z.array(z.strictObject(HelperUnit).openapi('HelperUnit')).min(1).max(20),
    targets: TargetsSchema.nullable(),
    note: z.string().nullable(),
    replaces: z.string().nullable(),
    status: z.enum(STATUS),
    revision: z.int(),
    content_hash: z.string(),
    proposed_by: TenantCode,
    accepted_by: z.array(TenantCode),
    turn: TenantCode.nullable(),
    turn_since: Instant.nullable(),
    turn_due: Day.nullable(),
    overdue: z.boolean(),
    valid_from: Day,
    valid_to: WorkedOutDay.nullable(),
    ended_on: Day.nullable(),
    reason: z.string().nullable(),
    version: Version,
    created_at: Instant,
    updated_at: Instant,
  })
  .openapi('Assignment')

const Note = LongText(2000)
const VillageCode = z.string().trim().min(1).max(32).openapi({ example: '441424123218' })

export const ProposeAssignment = z
  .strictObject({
    village_code: VillageCode,
    mode: z.enum(MODE),
    helper_tenant: TenantCode,
    helper_units: HelperUnits,
    valid_from: Day,
    valid_to: Day.nullish(),
    targets: TargetsSchema.nullish(),
    note: Note.nullish(),
    replaces: Id.nullish(),
  })
  .openapi('ProposeAssignment')

export const CounterAssignment = z
  .strictObject({
    helper_units: HelperUnits.optional(),
    valid_from: Day.optional(),
    valid_to: Day.nullish(),
    targets: TargetsSchema.nullish(),
    note: Note.nullish(),
  })
  .refine((terms) => Object.keys(terms).length > 0, asks('something'))
  .openapi('CounterAssignment')

export const AcceptAssignment = z.strictObject({ content_hash: z.hex().length(64) }).openapi('AcceptAssignment')
export const DeclineAssignment = z.strictObject({ reason: JudgedText(1000).optional() }).openapi('DeclineAssignment')
export const WithdrawAssignment = z.strictObject({ reason: JudgedText(1000).optional() }).openapi('WithdrawAssignment')
export const EndAssignment = z
  .strictObject({ ended_on: Day, reason: JudgedText(1000).optional(), end_postings: z.boolean().optional() })
  .openapi('EndAssignment')

export const CallOffAssignment = z.strictObject({ reason: JudgedText(1000).optional() }).openapi('CallOffAssignment')

export const AssignmentQuery = z.strictObject({
  ...PageQuery,
  tenant: TenantCode.optional(),
  division: formed('division').optional(),
  village_code: VillageCode.optional(),
  status: z.enum(STATUS).optional(),
  mode: z.enum(MODE).optional(),
  helper_tenant: TenantCode.optional(),
  turn: TenantCode.optional(),
  overdue: Flag.optional(),
  as_of: Day.optional(),
})

const NO_TURN = { turn: null, turn_since: null, turn_due: null } as const

/** 7.1.5, 7.1.6: the word to call off what is agreed waits until the first day; an offer, while its partner is paired. */
const isTurnOver = (
  { status, valid_from, unpaired_on }: Pick<AssignmentRow, 'status' | 'valid_from' | 'unpaired_on'>,
  today: string,
): boolean => (isAgreed({ status }) && valid_from <= today) || (unpaired_on !== null && unpaired_on <= today)

type Unshown = 'counterpart' | 'open_from' | 'open_to' | 'ever_active' | 'turns' | 'cut'

/**
 * The row as it goes out: its status is what was agreed, its dates say what is in force. Member by member: a page of fifty spends more on
 * objects that are copied whole and cut than on their text.
 */
export const presentAssignment = (
  row: Omit<AssignmentRow, Unshown>,
  host: string,
  today: string,
): z.infer<typeof Assignment> => {
  const { turn, turn_since, turn_due } = isTurnOver(row, today) ? NO_TURN : row
  return {
    id: row.id,
    tenant_code: host,
    village_code: row.village_code,
    mode: row.mode,
    helper_tenant: row.helper_tenant,
    helper_units: row.helper_units,
    targets: row.targets,
    note: row.note,
    replaces: row.replaces,
    status: row.status,
    revision: row.revision,
    content_hash: row.content_hash,
    proposed_by: row.proposed_by,
    accepted_by: row.accepted_by,
    turn,
    turn_since,
    turn_due,
    overdue: turn_due !== null && turn_due < today,
    valid_from: row.valid_from,
    valid_to: row.valid_to,
    ended_on: row.status === 'ended' && row.valid_to !== null ? dayBefore(row.valid_to) : null,
    reason: row.reason,
    version: row.version,
    created_at: row.created_at,
    updated_at: row.updated_at,
  }
}

/** What the two sides agree on. */
const AGREED = [
  'id',
  'revision',
  'village_code',
  'mode',
  'helper_tenant',
  'helper_units',
  'valid_from',
  'valid_to',
  'targets',
  'note',
  'replaces',
] as const

/** hex SHA-256 of the canonical JSON (RFC 8785) of what the two sides agree on. */
export const contentHash = async (row: Omit<AssignmentRow, 'content_hash'>): Promise<string> => {
  const content = Object.fromEntries(AGREED.map((field) => [field, row[field]]))
  return sha256Hex(canonicalize(content) ?? '')
}
