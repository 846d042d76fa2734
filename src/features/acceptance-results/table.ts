import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { scopedTable } from '../../tenancy/tables.ts'
import { dispatchedWith } from '../postings/queries.ts'

/** What may be entered; a posting without a row is pending. */
export const ACCEPTANCE_RESULT = ['passed', 'failed'] as const

const table = sqliteTable(
  'acceptance_results',
  {
    id: text().primaryKey(),
    posting_id: text().notNull(),
    division: text().notNull(),
    counterpart: text(),
    result: text({ enum: ACCEPTANCE_RESULT }).notNull(),
    accepted_on: text().notNull(),
    document_no: text(),
    note: text(),
    entered_role: text().notNull(),
    entered_tenant: text().notNull(),
    entered_by: text().notNull(),
    version: integer().notNull(),
    created_at: text().notNull(),
    updated_at: text().notNull(),
  },
  (t) => [
    index('acceptance_results_by_division').on(t.division, t.id),
    index('acceptance_results_by_counterpart').on(t.counterpart, t.division, t.id),
    uniqueIndex('acceptance_results_one_a_posting').on(t.posting_id),
    check('acceptance_results_by_the_province', sql`entered_role = 'poverty_office' AND entered_tenant = '440000'`),
  ],
)

/** 省扶贫办考核验收结果: in the host's database, written by the provincial poverty office and nobody else. */
export const acceptanceResults = scopedTable(table, {
  classes: {
    id: 'public',
    posting_id: 'public',
    division: 'public',
    counterpart: 'public',
    result: 'public',
    accepted_on: 'public',
    document_no: 'public',
    note: 'public',
    entered_role: 'public',
    entered_tenant: 'public',
    entered_by: 'public',
    version: 'public',
    created_at: 'public',
    updated_at: 'public',
  },
  division: table.division,
  counterpart: table.counterpart,
  dispatched: dispatchedWith(table.posting_id),
  keptInsert: true,
  owners: {
    result: 'province',
    accepted_on: 'province',
    document_no: 'province',
    note: 'province',
    entered_by: 'province',
    version: 'province',
    updated_at: 'province',
  },
})

export type AcceptanceRow = (typeof table)['$inferSelect']
