import { asc, desc, eq, inArray, lt, sql, type SQL } from 'drizzle-orm'
import { apiKeys } from '../../access/tables.ts'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { webhookDeliveries, webhookEndpoints } from './table.ts'

export type { Feed } from './feed.ts'
export { webhookDeliveries, type WebhookEndpointRow } from './table.ts'

const { table } = webhookEndpoints
const columns = allColumns(webhookEndpoints)

export const endpointById = (handle: Handle, id: string, more: readonly SQL[] = []) =>
  handle.select(webhookEndpoints, columns, { where: [eq(table.id, id), ...more] })

export const endpointsInOrder = (handle: Handle, where: readonly (SQL | undefined)[], limit: number) =>
  handle.select(webhookEndpoints, columns, { where, order: [asc(table.id)], limit })

/** Those that count: an endpoint that was disabled makes room for another. */
export const countedEndpoints = (handle: Handle, limit: number) =>
  handle.select(webhookEndpoints, { id: table.id }, { where: [inArray(table.status, ['active', 'failing'])], limit })

/** Those a key's events go to, that may go on. */
export const openEndpointsOfKey = (handle: Handle, api_key_id: string) =>
  handle.select(webhookEndpoints, columns, {
    where: [eq(table.api_key_id, api_key_id), inArray(table.status, ['active', 'failing'])],
  })

/** The same of the keys a user made or was shown. */
export const openEndpointsOfKeysOf = (handle: Handle, user: string) =>
  handle.select(webhookEndpoints, columns, {
    where: [
      sql`${table.api_key_id} IN (SELECT k.id FROM ${apiKeys.table} AS k WHERE k.made_by = ${user} OR k.created_by = ${user})`,
      inArray(table.status, ['active', 'failing']),
    ],
  })

export const activeEndpoints = (handle: Handle) =>
  handle.select(
    webhookEndpoints,
    {
      id: table.id,
      failures: table.failures,
      next_attempt_at: table.next_attempt_at,
      leased_until: table.leased_until,
    },
    { where: [eq(table.status, 'active')], order: [asc(table.id)] },
  )

const deliveries = webhookDeliveries.table

/** Attempts of an endpoint, the newest first, older than one. */
export const deliveriesBefore = (
  handle: Handle,
  { endpoint_id, seq, limit }: { endpoint_id: string; seq: number | null; limit: number },
) =>
  handle.select(webhookDeliveries, allColumns(webhookDeliveries), {
    where: [eq(deliveries.endpoint_id, endpoint_id), ...(seq === null ? [] : [lt(deliveries.seq, seq)])],
    order: [desc(deliveries.seq)],
    limit,
  })
