import { z } from '@hono/zod-openapi'
import { JudgedText, OneLine } from '../../records/text-shapes.ts'
import { AnyId, CopyShape, HomeQuery } from '../../records/home.ts'
import { Day } from '../../records/ids.ts'
import { PROMOTION_GATES } from '../../rules/postings/r-promotion.ts'
import { POSTING_STATUS, PROMOTION_STATUS, RANK, RESULT, type PromotionRow } from './table.ts'

export const PromotionCase = z
  .strictObject({
    ...CopyShape,
    posting_status: z.enum(POSTING_STATUS),
    acceptance_id: z.string().nullable(),
    acceptance_version: z.int().nullable(),
    acceptance_result: z.enum(RESULT).nullable(),
    cadre_rank: z.enum(RANK),
    rank_since: Day.nullable(),
    target_rank: z.enum(RANK),
    qualified: z.boolean().nullable(),
    managing_authority: z.string().nullable(),
    decided_by_authority: z.string().nullable(),
    quota_ok: z.boolean().nullable(),
    notice_from: Day.nullable(),
    notice_to: Day.nullable(),
    assessment_ids: z.array(z.string()),
    status: z.enum(PROMOTION_STATUS),
    submitted_by: z.string().nullable(),
    approved_by: z.string().nullable(),
    decided_on: Day.nullable(),
    probation_until: Day.nullable(),
    reason: z.string().nullable(),
  })
  .openapi('PromotionCase')

const Authority = OneLine(200)

const Fields = {
  target_rank: z.enum(RANK),
  qualified: z.boolean().nullable().optional(),
  managing_authority: Authority.nullable().optional(),
  quota_ok: z.boolean().nullable().optional(),
  assessment_ids: z.array(AnyId).max(20).optional(),
}

export const DraftPromotion = z.strictObject({ posting_id: AnyId, ...Fields }).openapi('DraftPromotionCase')
export const UpdatePromotion = z.strictObject(Fields).partial().openapi('UpdatePromotionCase')
export const SubmitPromotion = z.strictObject({}).openapi('SubmitPromotionCase')
export const NoticePromotion = z.strictObject({ notice_from: Day, notice_to: Day }).openapi('NoticePromotionCase')
export const ApprovePromotion = z
  .strictObject({
    decided_by_authority: Authority.optional(),
    quota_ok: z.boolean().optional(),
    /** The day the appointment begins (3.6); today without it. */
    decided_on: Day.optional(),
  })
  .openapi('ApprovePromotionCase')
export const RefusePromotion = z
  .strictObject({
    /** The day of the decision (3.6); today without it. */
    decided_on: Day.optional(),
    reason: JudgedText(2000).optional(),
  })
  .openapi('RefusePromotionCase')

export const PromotionQuery = z.strictObject({ ...HomeQuery, status: z.enum(PROMOTION_STATUS).optional() })

const Value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])

/** The gates with what each was judged by and what is missing. */
export const PromotionGates = z
  .strictObject({
    id: z.string(),
    status: z.enum(PROMOTION_STATUS),
    open: z.int(),
    gates: z.array(
      z.strictObject({
        gate: z.enum(PROMOTION_GATES.map(({ gate }) => gate)),
        rule: z.string(),
        at: z.enum(['submit', 'approve']),
        met: z.boolean(),
        evidence: z.record(z.string(), Value),
        missing: z.array(
          z.strictObject({
            rule: z.string(),
            code: z.string(),
            field: z.string().nullable(),
            facts: z.record(z.string(), Value),
          }),
        ),
      }),
    ),
  })
  .openapi('PromotionGates')

export const presentPromotion = (row: PromotionRow, tenant_code: string): z.infer<typeof PromotionCase> => ({
  ...row,
  tenant_code,
})
