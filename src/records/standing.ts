import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Handle, Scoped } from '../tenancy/handle.ts'
import { scopedTable } from '../tenancy/tables.ts'

/**
 * The one way in: names whose standing duties (3.4) may have moved, on a day. The database derives them anew from the list
 * of poor villages and the rows that fulfil them (`standing_tasks`), in the batch of the record.
 */
export const standingChanges = scopedTable(
  sqliteTable('standing_changes', { subject: text().notNull(), as_of: text().notNull() }),
  { classes: { subject: 'public', as_of: 'public' }, appendOnly: true },
)

/** Statements that derive the standing duties of some subjects anew: places, households, posts. */
export const standingChange = (handle: Handle, subjects: readonly string[], as_of: string): Scoped<void>[] =>
  handle
    .insertMany(
      standingChanges,
      [...new Set(subjects)].map((subject) => ({ subject, as_of })),
    )
    .map(({ statement }) => statement)
