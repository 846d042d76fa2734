import { z } from '@hono/zod-openapi'
import { Id, IdParams, TenantCode } from '../../records/ids.ts'
import { Flag, Instant, PageQuery, Version } from '../../records/shapes.ts'
import { JudgedText } from '../../records/text-shapes.ts'
import { GRANT_HOURS_MAX } from '../../rules/parameters/parameters.ts'
import { isLive } from './queries.ts'
import { GRANT_RECORD, type GrantRow } from './table.ts'

/** The sealed fields of a person a grant may open; each is named. */
const GRANTABLE = ['citizen_id', 'phone', 'birth_date'] as const

export const Grant = z
  .strictObject({
    id: z.string(),
    tenant_code: TenantCode,
    record: z.enum(GRANT_RECORD),
    record_id: z.string(),
    fields: z.array(z.string()),
    reason: z.string(),
    granted_by: z.string().nullable(),
    live: z.boolean(),
    expires_at: Instant,
    revoked_at: Instant.nullable(),
    objected_at: Instant.nullable(),
    objected_by: z.string().nullable(),
    objection: z.string().nullable(),
    version: Version,
    created_at: Instant,
    updated_at: Instant,
  })
  .openapi('Grant')

/** Judged by its rule: an absent or short reason is 422 with its code. */
const Reason = JudgedText(1000).optional()

export const CreateGrant = z
  .strictObject({
    tenant: TenantCode,
    record: z.enum(GRANT_RECORD),
    record_id: Id,
    fields: z.array(z.enum(GRANTABLE)).min(1).max(GRANTABLE.length),
    reason: Reason,
    hours: z.int().min(1).max(GRANT_HOURS_MAX.values[0].value),
  })
  .openapi('CreateGrant')

export const ObjectToGrant = z.strictObject({ reason: Reason }).openapi('ObjectToGrant')
export const RevokeGrant = z.strictObject({}).openapi('RevokeGrant')
export const GrantQuery = z.strictObject({
  ...PageQuery,
  tenant: TenantCode.optional(),
  record_id: IdParams.shape.id.optional(),
  live: Flag.optional(),
})

interface Reader {
  tenant: string
  reader: string
  now: Date
}

/** The row as it goes out; a user's id is his own tenant's business. */
export const presentGrant = (row: GrantRow, { tenant, reader, now }: Reader): z.infer<typeof Grant> => ({
  ...row,
  tenant_code: tenant,
  live: isLive(row, now),
  granted_by: reader === tenant ? null : row.granted_by,
  objected_by: reader === tenant ? row.objected_by : null,
})
