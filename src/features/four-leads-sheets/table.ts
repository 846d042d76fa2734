import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { LEARNING_CLASSES, learningColumns } from '../../records/branch-child.ts'
import { scopedTable } from '../../tenancy/tables.ts'
import { dispatchedWith, heldBy } from '../postings/queries.ts'

export const SHEET_STATUS = ['draft', 'submitted'] as const

const table = sqliteTable(
  'four_leads_sheets',
  {
    id: text().primaryKey(),
    posting_id: text().notNull(),
    year: integer().notNull(),
    study_plan: text(),
    study_texts: text(),
    rectify: text(),
    qualified_member: text(),
    status: text({ enum: SHEET_STATUS }).notNull(),
    submitted_on: text(),
    ...learningColumns(),
  },
  (t) => [
    unique('four_leads_sheets_one_a_year').on(t.posting_id, t.year),
    index('four_leads_sheets_by_posting').on(t.posting_id, t.division, t.id),
    index('four_leads_sheets_by_division').on(t.division, t.id),
    index('four_leads_sheets_by_counterpart').on(t.counterpart, t.division, t.id),
    check(
      'four_leads_sheets_complete',
      sql`status = 'draft' OR (submitted_on IS NOT NULL AND study_plan IS NOT NULL
        AND study_texts IS NOT NULL AND rectify IS NOT NULL AND qualified_member IS NOT NULL)`,
    ),
  ],
)

/** the four leads of a posted member in a year, in his own words; a draft is his own. */
export const fourLeadsSheets = scopedTable(table, {
  classes: {
    id: 'public',
    posting_id: 'public',
    year: 'public',
    study_plan: 'personal',
    study_texts: 'personal',
    rectify: 'personal',
    qualified_member: 'personal',
    status: 'public',
    submitted_on: 'public',
    ...LEARNING_CLASSES,
  },
  division: table.division,
  bound: heldBy(table),
  dispatched: dispatchedWith(table.posting_id),
  counterpart: table.counterpart,
  // 2.3: the author's side is the one that sent him
  hideDrafts: (tenant) =>
    sql`(${table.status} <> 'draft' OR EXISTS (SELECT 1 FROM postings p WHERE p.id = ${table.posting_id} AND p.sender = ${tenant}))`,
})

export type SheetRow = (typeof table)['$inferSelect']
