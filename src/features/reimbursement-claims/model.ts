import { z } from '@hono/zod-openapi'
import { JudgedText } from '../../records/text-shapes.ts'
import { AnyId, CopyShape, HomeQuery } from '../../records/home.ts'
import { Day } from '../../records/ids.ts'
import { CLAIM_ITEM, CLAIM_STATUS, type ClaimRow } from './table.ts'

export const ReimbursementClaim = z
  .strictObject({
    ...CopyShape,
    item: z.enum(CLAIM_ITEM),
    note: z.string().nullable(),
    amount_fen: z.int(),
    paying_unit: z.string(),
    incurred_on: Day,
    status: z.enum(CLAIM_STATUS),
    submitted_by: z.string().nullable(),
    submitted_on: Day.nullable(),
    approved_by: z.string().nullable(),
    decided_on: Day.nullable(),
    paid_on: Day.nullable(),
    reason: z.string().nullable(),
  })
  .openapi('ReimbursementClaim')

const Fields = {
  item: z.enum(CLAIM_ITEM),
  note: JudgedText(1000).nullable().optional(),
  amount_fen: z.number(),
  paying_unit: AnyId,
  incurred_on: Day,
}

/** 3.1: payer and amount are named by R-59, so the rule judges a draft without them. */
export const DraftClaim = z
  .strictObject({
    posting_id: AnyId,
    ...Fields,
    amount_fen: Fields.amount_fen.optional(),
    paying_unit: Fields.paying_unit.optional(),
  })
  .openapi('DraftReimbursementClaim')
export const UpdateClaim = z.strictObject(Fields).partial().openapi('UpdateReimbursementClaim')
export const SubmitClaim = z.strictObject({ submitted_on: Day.optional() }).openapi('SubmitReimbursementClaim')
export const ApproveClaim = z.strictObject({ decided_on: Day.optional() }).openapi('ApproveReimbursementClaim')
export const RefuseClaim = z
  .strictObject({ decided_on: Day.optional(), reason: JudgedText(1000).optional() })
  .openapi('RefuseReimbursementClaim')
export const PayClaim = z.strictObject({ paid_on: Day.optional() }).openapi('PayReimbursementClaim')

export const ClaimQuery = z.strictObject({ ...HomeQuery, status: z.enum(CLAIM_STATUS).optional() })

export const presentClaim = (row: ClaimRow, tenant_code: string): z.infer<typeof ReimbursementClaim> => ({
  ...row,
  tenant_code,
})
