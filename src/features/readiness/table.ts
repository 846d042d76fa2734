import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { scopedTable } from '../../tenancy/tables.ts'

/** One row: when the schedule last went through this database. */
export const scheduleRuns = scopedTable(
  sqliteTable('schedule_runs', {
    id: integer().primaryKey(),
    ran_at: text().notNull(),
    failed: integer({ mode: 'boolean' }).notNull(),
  }),
  { classes: { id: 'internal', ran_at: 'internal', failed: 'internal' } },
)

/** A view of the ledger of migrations, read only. */
export const appliedMigrations = scopedTable(
  sqliteTable('applied_migrations', { id: integer().notNull(), name: text().notNull() }),
  { classes: { id: 'internal', name: 'internal' } },
)
