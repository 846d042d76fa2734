import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { scopedTable } from '../tenancy/tables.ts'

const table = sqliteTable(
  'idempotency_keys',
  {
    tenant: text().notNull(),
    principal: text().notNull(),
    key: text().notNull(),
    request_hash: text().notNull(),
    status: integer().notNull(),
    headers: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
    body: text().notNull(),
    created_at: text().notNull(),
    expires_at: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenant, t.principal, t.key] }),
    index('idempotency_keys_by_expiry').on(t.expires_at),
  ],
)

/** Answers of committed commands, kept seven days; a caller finds only its own. */
export const idempotencyKeys = scopedTable(table, {
  classes: {
    tenant: 'public',
    principal: 'public',
    key: 'public',
    request_hash: 'public',
    status: 'public',
    headers: 'public',
    body: 'public',
    created_at: 'public',
    expires_at: 'public',
  },
  belongsTo: table.tenant,
  appendOnly: true,
})
