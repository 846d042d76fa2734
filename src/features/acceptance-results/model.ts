import { z } from '@hono/zod-openapi'
import { AnyId } from '../../records/home.ts'
import { Day, Id, TenantCode } from '../../records/ids.ts'
import { Instant, PageQuery, Version } from '../../records/shapes.ts'
import { JudgedLine, JudgedText } from '../../records/text-shapes.ts'
import { ACCEPTANCE_RESULT, type AcceptanceRow } from './table.ts'

export const AcceptanceResult = z
  .strictObject({
    id: Id,
    tenant_code: TenantCode,
    posting_id: z.string(),
    division: z.string(),
    result: z.enum(ACCEPTANCE_RESULT),
    accepted_on: Day,
    document_no: z.string().nullable(),
    note: z.string().nullable(),
    entered_role: z.string(),
    entered_tenant: TenantCode,
    version: Version,
    created_at: Instant,
    updated_at: Instant,
  })
  .openapi('AcceptanceResult')

const Fields = {
  result: z.enum(ACCEPTANCE_RESULT),
  accepted_on: Day,
  document_no: JudgedLine(100).nullable().optional(),
  note: JudgedText(2000).nullable().optional(),
}

export const EnterAcceptance = z.strictObject({ posting_id: AnyId, ...Fields }).openapi('EnterAcceptanceResult')
export const UpdateAcceptance = z.strictObject(Fields).partial().openapi('UpdateAcceptanceResult')

export const AcceptanceQuery = z.strictObject({
  ...PageQuery,
  tenant: TenantCode.optional(),
  posting_id: AnyId.optional(),
})

export const presentAcceptance = (row: AcceptanceRow, tenant_code: string): z.infer<typeof AcceptanceResult> => {
  const { counterpart: _counterpart, entered_by: _by, ...shown } = row
  return { ...shown, tenant_code }
}
