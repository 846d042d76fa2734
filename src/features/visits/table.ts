import { sql } from 'drizzle-orm'
import { check, index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { CHILD_CLASSES, childColumns, childStamps } from '../../records/child.ts'
import { scopedTable } from '../../tenancy/tables.ts'
import { dispatchedWith, heldBy, sentBy } from '../postings/queries.ts'

const table = sqliteTable(
  'visits',
  {
    ...childColumns(),
    date: text().notNull(),
    visitor_org: text().notNull(),
    difficulty: text(),
    help: text(),
    ...childStamps(),
    solved_on: text(),
  },
  (t) => [
    index('visits_by_division').on(t.division, t.id),
    index('visits_by_counterpart').on(t.counterpart, t.division, t.id),
    index('visits_by_posting').on(t.posting_id, t.division, t.id),
    index('visits_by_day').on(t.posting_id, t.date),
    index('visits_unsolved')
      .on(t.division, t.id)
      .where(sql`difficulty IS NOT NULL AND solved_on IS NULL`),
    check('visits_solved', sql`solved_on IS NULL OR (difficulty IS NOT NULL AND solved_on >= date)`),
  ],
)

/** Who went to see a posted person, what was difficult and what was done about it. */
export const visits = scopedTable(table, {
  classes: {
    ...CHILD_CLASSES,
    date: 'public',
    visitor_org: 'personal',
    difficulty: 'personal',
    help: 'personal',
    solved_on: 'public',
  },
  division: table.division,
  bound: heldBy(table),
  sentBy: sentBy(table),
  dispatched: dispatchedWith(table.posting_id),
  counterpart: table.counterpart,
})

export type VisitRow = (typeof table)['$inferSelect']
