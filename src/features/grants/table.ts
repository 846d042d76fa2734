import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { scopedTable } from '../../tenancy/tables.ts'

export const GRANT_RECORD = ['people'] as const

const table = sqliteTable(
  'grants',
  {
    id: text().primaryKey(),
    record: text({ enum: GRANT_RECORD }).notNull(),
    record_id: text().notNull(),
    fields: text({ mode: 'json' }).$type<string[]>().notNull(),
    reason: text().notNull(),
    granted_by: text().notNull(),
    expires_at: text().notNull(),
    revoked_at: text(),
    objected_at: text(),
    objected_by: text(),
    objection: text(),
    version: integer().notNull(),
    created_at: text().notNull(),
    updated_at: text().notNull(),
  },
  (t) => [index('grants_by_record').on(t.record, t.record_id, t.id)],
)

/** the province's reasoned, timed leave to read sealed fields of one record; in the database of the record's owner. */
export const grants = scopedTable(table, {
  classes: {
    id: 'internal',
    record: 'internal',
    record_id: 'internal',
    fields: 'internal',
    reason: 'internal',
    granted_by: 'internal',
    expires_at: 'internal',
    revoked_at: 'internal',
    objected_at: 'internal',
    objected_by: 'internal',
    objection: 'internal',
    version: 'internal',
    created_at: 'internal',
    updated_at: 'internal',
  },
  owners: { revoked_at: 'province', version: 'both', updated_at: 'both' },
  keptInsert: true,
})

export type GrantRow = (typeof table)['$inferSelect']
