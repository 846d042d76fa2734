import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { counterDeltas, type CountedSpan } from '../rules/figures.ts'
import type { Handle, Scoped } from '../tenancy/handle.ts'
import { scopedTable } from '../tenancy/tables.ts'

/** The one way into the maintained figures: a view whose trigger keeps series, days and months (migration 0002). */
export const counterChanges = scopedTable(
  sqliteTable('counter_changes', {
    indicator: text().notNull(),
    county: text().notNull(),
    mode: text().notNull(),
    counterpart: text().notNull(),
    other_tenant: text().notNull(),
    day: text().notNull(),
    delta: integer().notNull(),
  }),
  {
    classes: {
      indicator: 'public',
      county: 'public',
      mode: 'public',
      counterpart: 'public',
      other_tenant: 'public',
      day: 'public',
      delta: 'public',
    },
    appendOnly: true,
  },
)

/** Statements that move the figures from what the rows counted to what they count now. */
export const countChange = (
  handle: Handle,
  before: readonly CountedSpan[],
  after: readonly CountedSpan[],
): Scoped<void>[] => handle.insertMany(counterChanges, counterDeltas(before, after)).map(({ statement }) => statement)
