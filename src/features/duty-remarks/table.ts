import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { CHILD_CLASSES, childColumns, childStamps } from '../../records/child.ts'
import { scopedTable } from '../../tenancy/tables.ts'
import { dispatchedWith, heldBy } from '../postings/queries.ts'

const table = sqliteTable(
  'duty_remarks',
  { ...childColumns(), date: text().notNull(), text: text().notNull(), ...childStamps() },
  (t) => [
    index('duty_remarks_by_division').on(t.division, t.id),
    index('duty_remarks_by_counterpart').on(t.counterpart, t.division, t.id),
    index('duty_remarks_by_posting').on(t.posting_id, t.division, t.id),
  ],
)

/** What the host or its county remarks on somebody's work: read by both sides and by himself. */
export const dutyRemarks = scopedTable(table, {
  classes: { ...CHILD_CLASSES, date: 'public', text: 'personal' },
  division: table.division,
  bound: heldBy(table),
  dispatched: dispatchedWith(table.posting_id),
  counterpart: table.counterpart,
})

export type DutyRemarkRow = (typeof table)['$inferSelect']
