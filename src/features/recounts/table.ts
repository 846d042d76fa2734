import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { scopedTable } from '../../tenancy/tables.ts'

const spansTable = sqliteTable('record_spans', {
  id: text().notNull(),
  indicator: text().notNull(),
  county: text().notNull(),
  mode: text().notNull(),
  counterpart: text().notNull(),
  other_tenant: text().notNull(),
  first_day: text().notNull(),
  next_day: text(),
  amount: integer().notNull(),
})

/** What records count for by themselves: a view over them (migration 0015). */
export const recordSpans = scopedTable(spansTable, {
  classes: {
    id: 'public',
    indicator: 'public',
    county: 'public',
    mode: 'public',
    counterpart: 'public',
    other_tenant: 'public',
    first_day: 'public',
    next_day: 'public',
    amount: 'public',
  },
  appendOnly: true,
})

const daysTable = sqliteTable(
  'counter_days',
  { series: integer().notNull(), day: text().notNull(), delta: integer().notNull() },
  (t) => [primaryKey({ columns: [t.series, t.day] })],
)

/** The steps of the maintained figures by day (migration 0002). */
export const counterDays = scopedTable(daysTable, {
  classes: { series: 'public', day: 'public', delta: 'public' },
  appendOnly: true,
})

const monthsTable = sqliteTable(
  'counter_months',
  { series: integer().notNull(), month: text().notNull(), total: integer().notNull(), moment: integer().notNull() },
  (t) => [primaryKey({ columns: [t.series, t.month] })],
)

/** Their sums up to the end of a month. */
export const counterMonths = scopedTable(monthsTable, {
  classes: { series: 'public', month: 'public', total: 'public', moment: 'public' },
  appendOnly: true,
})

/** The one way to have a series' months added up anew from its days (migration 0017). */
export const counterRebuilds = scopedTable(sqliteTable('counter_rebuilds', { series: integer().notNull() }), {
  classes: { series: 'public' },
  appendOnly: true,
})

const repairsTable = sqliteTable('repairs', {
  id: text().primaryKey(),
  /** The last journal entry when the records were read: nothing may have been written since. */
  seq: integer().notNull(),
  figures: integer().notNull(),
  tasks: integer().notNull(),
  created_at: text().notNull(),
})

/** Each time figures or tasks were put right. */
export const repairs = scopedTable(repairsTable, {
  classes: { id: 'public', seq: 'public', figures: 'public', tasks: 'public', created_at: 'public' },
  appendOnly: true,
})
