import { z } from '@hono/zod-openapi'
import { AnyId } from '../../records/home.ts'
import { Day, Id, TenantCode } from '../../records/ids.ts'
import { Instant, PageQuery, Version } from '../../records/shapes.ts'
import { JudgedLine, JudgedText } from '../../records/text-shapes.ts'
import type { SeenRecall } from './queries.ts'
import { recallStatusOn } from '../../rules/postings/r-recall.ts'
import { RECALL_REASON, RECALL_STATUS, type RecallRow } from './table.ts'

/** The status as it reads on a day. */
const SHOWN = [...RECALL_STATUS, 'overtaken'] as const

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
    status: z.enum(SHOWN),
    decided_on: Day.nullable(),
    decision: z.string().nullable(),
    ended_on: Day.nullable(),
    replace_due: Day.nullable(),
    replaced_by: z.string().nullable(),
    /** The last day another act set, which leaves the case nothing to decide from that day on. */
    overtaken_on: Day.nullable(),
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
    /** Today, or the last day of a term that is over, without it. */
    proposed_on: Day.optional(),
  })
  .openapi('ProposeRecall')
export const InformRecall = z.strictObject({ informed_on: Day.optional() }).openapi('InformRecall')
export const ReplyRecall = z.strictObject({ reply: Words.optional() }).openapi('ReplyRecall')
export const DecideRecall = z
  .strictObject({ ended_on: Day.optional(), decided_on: Day.optional(), decision: Words.optional() })
  .openapi('DecideRecall')
export const DecideKeep = z
  .strictObject({ decided_on: Day.optional(), decision: Words.optional() })
  .openapi('DecideKeep')

export const RecallQuery = z.strictObject({
  ...PageQuery,
  tenant: TenantCode.optional(),
  posting_id: AnyId.optional(),
  status: z.enum(SHOWN).optional(),
})

/** The row as it reads on a day: overtaken once another act's last day has come, replaced once its successor's first has. */
export const presentRecall = (
  row: RecallRow & Partial<Pick<SeenRecall, 'replaced_by' | 'replaced_from'>>,
  tenant_code: string,
  { today }: { today: string },
): z.infer<typeof RecallCase> => {
  const { counterpart: _c, proposed_by: _p, decided_by: _d, reply_entered_by: _r, ...rest } = row
  const { replaced_by = null, replaced_from = null, ...shown } = rest
  const stands = recallStatusOn(row, today)
  const isReplaced = stands === 'decided_recall' && replaced_from !== null && replaced_from <= today
  const follows = stands === 'decided_recall' ? replaced_by : null
  return { ...shown, status: isReplaced ? 'replaced' : stands, replaced_by: follows, tenant_code }
}
