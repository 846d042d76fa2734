import { z } from '@hono/zod-openapi'
import { AnyId } from '../../records/home.ts'
import { Day, Id, TenantCode } from '../../records/ids.ts'
import { Instant, PageQuery, Version } from '../../records/shapes.ts'
import { JudgedLine, JudgedText } from '../../records/text-shapes.ts'
import type { SeenRecall } from './queries.ts'
import { RECALL_REASON, RECALL_STATUS, type RecallRow } from './table.ts'

export const RecallCase = z
  .strictObject({
    id: Id,
    tenant_code: TenantCode,
    posting_id: z.string(),
    division: z.string(),
    sender: TenantCode,
    reason: z.enum(RECALL_REASON),
    reason_text: z.string().nullable(),
    evidence: z.string(),
    proposed_tenant: TenantCode,
    proposed_on: Day,
    informed_on: Day.nullable(),
    reply: z.string().nullable(),
    replied_on: Day.nullable(),
    status: z.enum(RECALL_STATUS),
    decided_on: Day.nullable(),
    decision: z.string().nullable(),
    ended_on: Day.nullable(),
    replace_due: Day.nullable(),
    replaced_by: z.string().nullable(),
    version: Version,
    created_at: Instant,
    updated_at: Instant,
  })
  .openapi('RecallCase')

const Words = JudgedText(4000)

/** What a rule asks for may be absent here: the rule says so (3.1). */
export const ProposeRecall = z
  .strictObject({
    posting_id: AnyId,
    reason: JudgedLine(40).optional(),
    reason_text: Words.optional(),
    evidence: Words.optional(),
  })
  .openapi('ProposeRecall')
export const InformRecall = z.strictObject({ informed_on: Day.optional() }).openapi('InformRecall')
export const ReplyRecall = z.strictObject({ reply: Words.optional() }).openapi('ReplyRecall')
export const DecideRecall = z
  .strictObject({ ended_on: Day.optional(), decision: Words.optional() })
  .openapi('DecideRecall')
export const DecideKeep = z.strictObject({ decision: Words.optional() }).openapi('DecideKeep')

export const RecallQuery = z.strictObject({
  ...PageQuery,
  tenant: TenantCode.optional(),
  posting_id: AnyId.optional(),
  status: z.enum(RECALL_STATUS).optional(),
})

/** The row as it reads on a day: replaced once its successor's first day has come. */
export const presentRecall = (
  row: RecallRow & Partial<Pick<SeenRecall, 'replaced_by' | 'replaced_from'>>,
  tenant_code: string,
  { today }: { today: string },
): z.infer<typeof RecallCase> => {
  const { counterpart: _c, proposed_by: _p, decided_by: _d, reply_entered_by: _r, ...rest } = row
  const { replaced_by = null, replaced_from = null, ...shown } = rest
  const isReplaced = row.status === 'decided_recall' && replaced_from !== null && replaced_from <= today
  const follows = row.status === 'decided_recall' ? replaced_by : null
  return { ...shown, status: isReplaced ? 'replaced' : row.status, replaced_by: follows, tenant_code }
}
