import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { CHILD_CLASSES, childColumns, childStamps } from '../../records/child.ts'
import { DUTY_CATEGORIES, DUTY_ITEMS, idsOf } from '../../rules/lists/enums.ts'
import { scopedTable } from '../../tenancy/tables.ts'
import { dispatchedWith, heldBeside } from '../postings/queries.ts'

export const DUTY_CATEGORY = idsOf(DUTY_CATEGORIES)
export const DUTY_ITEM = idsOf(DUTY_ITEMS)

const table = sqliteTable(
  'duty_records',
  {
    ...childColumns(),
    category: text({ enum: DUTY_CATEGORY }).notNull(),
    item: text({ enum: DUTY_ITEM }).notNull(),
    date: text().notNull(),
    text: text().notNull(),
    household: text(),
    ...childStamps(),
    checked_on: text(),
    checked_by: text(),
    check_note: text(),
  },
  (t) => [
    index('duty_records_by_division').on(t.division, t.id),
    index('duty_records_by_counterpart').on(t.counterpart, t.division, t.id),
    index('duty_records_by_posting').on(t.posting_id, t.division, t.id),
    index('duty_records_by_category').on(t.category, t.division, t.id),
    index('duty_records_by_day').on(t.posting_id, t.date, t.category),
  ],
)

/** What a posted person did of his four duties; written by himself, read by both sides and by who shares the village. */
export const dutyRecords = scopedTable(table, {
  classes: {
    ...CHILD_CLASSES,
    category: 'public',
    item: 'personal',
    date: 'public',
    text: 'personal',
    household: 'personal',
    checked_on: 'public',
    checked_by: 'personal',
    check_note: 'personal',
  },
  division: table.division,
  bound: heldBeside(table),
  dispatched: dispatchedWith(table.posting_id),
  counterpart: table.counterpart,
})

export type DutyRecordRow = (typeof table)['$inferSelect']
