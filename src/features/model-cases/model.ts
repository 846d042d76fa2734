import { z } from '@hono/zod-openapi'
import { LongText, OneLine } from '../../records/text-shapes.ts'
import type { Call } from '../../serve/call.ts'
import { ChildQuery, ChildShape, ownUser } from '../../records/child.ts'
import { Day, TenantCode } from '../../records/ids.ts'
import { MODEL_CASE_STATUS, type ModelCaseRow } from './table.ts'

export const ModelCase = z
  .strictObject({
    ...ChildShape,
    author_tenant: TenantCode,
    title: z.string(),
    text: z.string(),
    status: z.enum(MODEL_CASE_STATUS),
    reviewed_by: z.string().nullable(),
    reviewed_on: Day.nullable(),
    reviewer_role: z.string().nullable(),
    published_on: Day.nullable(),
    /** Whose example it is, as published. */
    person_name: z.string().nullable(),
    unit_name: z.string().nullable(),
  })
  .openapi('ModelCase')

const Fields = { title: OneLine(200), text: LongText(20_000) }

export const CreateModelCase = z
  .strictObject({ posting_id: z.string().min(1).max(64), ...Fields })
  .openapi('CreateModelCase')
export const UpdateModelCase = z.strictObject(Fields).partial().openapi('UpdateModelCase')
export const ReviewModelCase = z.strictObject({ reviewed_on: Day.optional() }).openapi('ReviewModelCase')
export const PublishModelCase = z.strictObject({ published_on: Day.optional() }).openapi('PublishModelCase')

export const ModelCaseQuery = z.strictObject({ ...ChildQuery, status: z.enum(MODEL_CASE_STATUS).optional() })

export const presentModelCase = (
  { counterpart: _counterpart, ...row }: ModelCaseRow,
  tenant_code: string,
  call: Pick<Call, 'principal'>,
): z.infer<typeof ModelCase> => ({
  ...row,
  tenant_code,
  author: ownUser(call, row.author),
  reviewed_by: ownUser(call, row.reviewed_by),
})
