import { z } from '@hono/zod-openapi'
import { Day, TenantCode, WorkedOutDay } from '../../records/ids.ts'
import { Instant, Version } from '../../records/shapes.ts'
import { LongText } from '../../records/text-shapes.ts'

export const Pairing = z
  .strictObject({
    id: z.string(),
    tenant_code: TenantCode,
    partner_city: TenantCode,
    supported_city: TenantCode,
    valid_from: Day,
    valid_to: WorkedOutDay.nullable(),
    end_reason: z.string().nullable(),
    version: Version,
    created_at: Instant,
    updated_at: Instant,
  })
  .openapi('Pairing')

export const CreatePairing = z
  .strictObject({
    partner_city: TenantCode,
    supported_city: TenantCode,
    valid_from: Day,
    valid_to: Day.optional(),
  })
  .openapi('CreatePairing')

export const EndPairing = z.strictObject({ ended_on: Day, reason: LongText(500).optional() }).openapi('EndPairing')

export const PairingQuery = z.strictObject({
  as_of: Day.optional(),
  partner_city: TenantCode.optional(),
  supported_city: TenantCode.optional(),
})
