import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { scopedTable } from '../../tenancy/tables.ts'

export const WEBHOOK_STATUS = ['active', 'disabled', 'failing'] as const
/** Why one is disabled: its tenant did it, its key reads no more, its receiver said 410. */
export const DISABLED_REASONS = ['user', 'key', 'gone'] as const
export const DELIVERY_ERRORS = ['timeout', 'connection', 'redirect', 'status', 'address'] as const

/** A secret of an endpoint, sealed; the one that has no end signs until another is made. */
export interface KeptSecret {
  id: string
  created_at: string
  expires_at: string | null
  sealed: string
}

export const webhookEndpoints = scopedTable(
  sqliteTable(
    'webhook_endpoints',
    {
      id: text().primaryKey(),
      url: text().notNull(),
      api_key_id: text().notNull(),
      records: text({ mode: 'json' }).$type<string[]>(),
      note: text(),
      status: text({ enum: WEBHOOK_STATUS }).notNull(),
      reason: text({ enum: DISABLED_REASONS }),
      secrets: text({ mode: 'json' }).$type<KeptSecret[]>().notNull(),
      version: integer().notNull(),
      created_at: text().notNull(),
      updated_at: text().notNull(),
      /** How far its key's feed was delivered. */
      position: text().notNull(),
      /** Attempts at the next event that failed. */
      failures: integer().notNull(),
      /** Null: at once. */
      next_attempt_at: text(),
      /** Who delivers now, and until when he is believed to. */
      lease: text(),
      leased_until: text(),
      /** How often somebody came to deliver: who holds the lease sees by it that there is more. */
      knocks: integer().notNull(),
    },
    (t) => [
      index('webhook_endpoints_by_status').on(t.status, t.id),
      index('webhook_endpoints_by_key').on(t.api_key_id),
    ],
  ),
  {
    classes: {
      id: 'internal',
      url: 'internal',
      api_key_id: 'internal',
      records: 'internal',
      note: 'internal',
      status: 'internal',
      reason: 'internal',
      secrets: 'sealed',
      version: 'internal',
      created_at: 'internal',
      updated_at: 'internal',
      position: 'internal',
      failures: 'internal',
      next_attempt_at: 'internal',
      lease: 'internal',
      leased_until: 'internal',
      knocks: 'internal',
    },
  },
)

/** Each attempt at a delivery. */
export const webhookDeliveries = scopedTable(
  sqliteTable(
    'webhook_deliveries',
    {
      seq: integer().primaryKey({ autoIncrement: true }),
      endpoint_id: text().notNull(),
      event_id: text().notNull(),
      attempt: integer().notNull(),
      at: text().notNull(),
      status_code: integer(),
      error: text({ enum: DELIVERY_ERRORS }),
      duration_ms: integer().notNull(),
      next_attempt_at: text(),
    },
    (t) => [
      index('webhook_deliveries_by_endpoint').on(t.endpoint_id, t.seq),
      index('webhook_deliveries_by_time').on(t.at),
    ],
  ),
  {
    classes: {
      seq: 'internal',
      endpoint_id: 'internal',
      event_id: 'internal',
      attempt: 'internal',
      at: 'internal',
      status_code: 'internal',
      error: 'internal',
      duration_ms: 'internal',
      next_attempt_at: 'internal',
    },
  },
)

export type WebhookEndpointRow = (typeof webhookEndpoints.table)['$inferSelect']
export type WebhookDeliveryRow = (typeof webhookDeliveries.table)['$inferSelect']
