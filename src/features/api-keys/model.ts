import { z } from '@hono/zod-openapi'
import { PermissionName } from '../../access/permission-shape.ts'
import { PERMISSIONS } from '../../access/permissions.ts'
import { API_KEY_STATUS } from '../../access/tables.ts'
import { Id, TenantCode } from '../../records/ids.ts'
import { Instant, PageQuery, Version } from '../../records/shapes.ts'
import { LongText, OneLine } from '../../records/text-shapes.ts'
import type { ApiKeyRow } from './queries.ts'
import { placeHere } from '../../records/place-levels.ts'

/** What a key may ask in a second; null is what the deployment allows everybody. */
const RatePerSecond = z.int().min(1).max(200)

const Network = z.union([z.cidrv4(), z.cidrv6()])
const NETWORKS_MAX = 10

/** As a key shows: one of a pairing is pending until the other city has consented. */
export const SHOWN_STATUS = ['pending', ...API_KEY_STATUS] as const

/** Never with the key itself or its hash; `key_id` is the part of the key's text by which its holder knows it. */
export const ApiKey = z
  .strictObject({
    id: z.string(),
    tenant_code: TenantCode,
    name: z.string(),
    key_id: z.string(),
    permissions: z.array(PermissionName),
    scope: z.string(),
    status: z.enum(SHOWN_STATUS),
    expires_at: Instant,
    replaced_by: z.string().nullable(),
    last_used_at: Instant.nullable(),
    created_by: z.string(),
    /** The user the key counts as, through all rotations: it may never do more than he may. */
    made_by: z.string(),
    rate_per_second: RatePerSecond.nullable(),
    allowed_networks: z.array(z.string()),
    pairing_id: z.string().nullable(),
    counterpart_tenant: TenantCode.nullable(),
    consented_at: Instant.nullable(),
    consented_by: z.string().nullable(),
    version: Version,
    created_at: Instant,
    updated_at: Instant,
  })
  .openapi('ApiKey')

/** The one answer that shows a key, and only this once. */
export const ApiKeyWithKey = z.strictObject({ ...ApiKey.shape, key: z.string() }).openapi('ApiKeyWithKey')

export const CreateApiKey = z
  .strictObject({
    name: OneLine(100),
    permissions: z.array(PermissionName).min(1).max(PERMISSIONS.length),
    scope: z
      .string()
      .trim()
      .min(1)
      .max(64)
      .optional()
      .openapi({ example: '441400', ...placeHere('city', 'county', 'township', 'village') }),
    rate_per_second: RatePerSecond.optional(),
    allowed_networks: z
      .array(Network)
      .max(NETWORKS_MAX)
      .optional()
      .openapi({ example: ['10.20.0.0/16', '2001:db8::/32'] }),
    expires_at: z.iso.datetime({ offset: true }).optional().openapi({ example: '2017-05-01T00:00:00.000Z' }),
    pairing_id: Id.optional(),
  })
  .openapi('CreateApiKey')

export const OVERLAP_HOURS_DEFAULT = 24

export const RotateApiKey = z
  .strictObject({ overlap_hours: z.int().min(0).max(168).optional() })
  .openapi('RotateApiKey')

export const RevokeApiKey = z.strictObject({ reason: LongText(500).optional() }).openapi('RevokeApiKey')

export const ConsentToApiKey = z.strictObject({}).openapi('ConsentToApiKey')

export const ApiKeyQuery = z.strictObject({
  status: z.enum(SHOWN_STATUS).optional(),
  ending_within_days: z
    .enum(['30', '90', '180'])
    .transform(Number)
    .optional()
    .openapi({ type: 'string', enum: ['30', '90', '180'] }),
  ...PageQuery,
})

/** The row as it goes out. */
export const presentApiKey = (
  { expiry_told: _told, counterpart, ...row }: ApiKeyRow,
  tenant: string,
): z.infer<typeof ApiKey> => ({
  ...row,
  status: isPending(row) ? 'pending' : row.status,
  counterpart_tenant: counterpart,
  tenant_code: tenant,
})

type Standing = Pick<ApiKeyRow, 'status' | 'replaced_by' | 'pairing_id' | 'consented_at'>

/** Whether a key waits for the other city of its pairing. */
export const isPending = ({ status, pairing_id, consented_at }: Omit<Standing, 'replaced_by'>): boolean =>
  status === 'active' && pairing_id !== null && consented_at === null

export type KeyAct = 'consent' | 'rotate' | 'revoke'

/** What a city may do with a key now. One that was rotated only runs out or is revoked; the other city of a pairing consents to it or revokes it. */
export const allowedOnApiKey = (row: Standing, is_maker: boolean): KeyAct[] => {
  if (row.status === 'revoked') return []
  if (!is_maker) return isPending(row) ? ['consent', 'revoke'] : ['revoke']
  return row.replaced_by === null && !isPending(row) ? ['rotate', 'revoke'] : ['revoke']
}
