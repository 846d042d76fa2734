import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { scopedTable } from '../../tenancy/tables.ts'
import { dispatchedWith, heldBy } from './scopes.ts'

const table = sqliteTable(
  'posting_corrections',
  {
    id: text().primaryKey(),
    posting_id: text().notNull(),
    division: text().notNull(),
    counterpart: text(),
    field: text().notNull(),
    value_was: text(),
    value_is: text().notNull(),
    reason: text().notNull(),
    corrected_by: text().notNull(),
    signature: text().notNull(),
    created_at: text().notNull(),
  },
  (t) => [
    index('posting_corrections_by_posting').on(t.posting_id, t.id),
    index('posting_corrections_by_counterpart').on(t.counterpart, t.id),
  ],
)

/** What was wrong in an ended posting, said beside it and signed (3.2): append-only, the posting stays as it ended. */
export const postingCorrections = scopedTable(table, {
  classes: {
    id: 'public',
    posting_id: 'public',
    division: 'public',
    counterpart: 'public',
    field: 'public',
    value_was: 'public',
    value_is: 'public',
    reason: 'public',
    corrected_by: 'public',
    signature: 'public',
    created_at: 'public',
  },
  division: table.division,
  bound: heldBy(table),
  dispatched: dispatchedWith(table.posting_id),
  counterpart: table.counterpart,
  appendOnly: true,
})
