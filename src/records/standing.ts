import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { DutyHolder } from '../rules/law.ts'
import type { Handle, Scoped } from '../tenancy/handle.ts'
import { scopedTable } from '../tenancy/tables.ts'

/**
 * The one way in: a JSON list of subjects whose standing duties (3.4) may have moved, on a day. The database derives them anew from
 * the list of poor villages and the rows that fulfil them (migration 0049), in the batch of the record.
 */
export const standingChanges = scopedTable(
  sqliteTable('standing_changes', { subjects: text().notNull(), as_of: text().notNull() }),
  { classes: { subjects: 'public', as_of: 'public' }, appendOnly: true },
)

/** Who owes standing duties, and on which days: a view over the list and the records. */
export const standingHolders = scopedTable(
  sqliteTable('standing_holders', {
    of: text().$type<DutyHolder>().notNull(),
    subject: text().notNull(),
    division: text().notNull(),
    first_day: text().notNull(),
    next_day: text(),
  }),
  { classes: { of: 'public', subject: 'public', division: 'public', first_day: 'public', next_day: 'public' } },
)

/** What fulfils them: a view over the records. */
export const standingActs = scopedTable(
  sqliteTable('standing_acts', {
    rule: text().notNull(),
    seat: text().notNull(),
    subject: text().notNull(),
    period: text().notNull(),
    first_day: text().notNull(),
    next_day: text(),
  }),
  {
    classes: {
      rule: 'public',
      seat: 'public',
      subject: 'public',
      period: 'public',
      first_day: 'public',
      next_day: 'public',
    },
  },
)

/** Statements that derive the standing duties of some subjects anew: places, households, posts. */
export const standingChange = (handle: Handle, subjects: readonly string[], as_of: string): Scoped<void>[] => {
  if (subjects.length === 0) return []
  return [handle.insert(standingChanges, { subjects: JSON.stringify([...new Set(subjects)]), as_of })]
}
