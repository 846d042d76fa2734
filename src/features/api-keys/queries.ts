import { asc, eq, gt, or, type SQL } from 'drizzle-orm'
import { apiKeys } from '../../access/tables.ts'
import { allColumns, type Handle } from '../../tenancy/handle.ts'

const { table } = apiKeys
const { key_mac: _mac, ...columns } = allColumns(apiKeys)

/** A key without its hash: what is not read cannot leave. */
export type ApiKeyRow = Omit<(typeof table)['$inferSelect'], 'key_mac'>

export const apiKeyById = (handle: Handle, id: string) => handle.select(apiKeys, columns, { where: [eq(table.id, id)] })

export const apiKeysInOrder = (handle: Handle, where: readonly (SQL | undefined)[], limit: number) =>
  handle.select(apiKeys, columns, { where, order: [asc(table.id)], limit })

/** Keys by the end of their life, the nearest first. */
export const apiKeysByExpiry = (handle: Handle, where: readonly (SQL | undefined)[], limit: number) =>
  handle.select(apiKeys, columns, { where, order: [asc(table.expires_at)], limit })

/** The keys a user made or was shown that would still work. */
export const liveKeysOf = (handle: Handle, user: string, now: Date) =>
  handle.select(apiKeys, columns, {
    where: [
      or(eq(table.made_by, user), eq(table.created_by, user)),
      eq(table.status, 'active'),
      gt(table.expires_at, now.toISOString()),
    ],
  })
