import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { eq, sql } from 'drizzle-orm'
import { CHILD_CLASSES, childColumns, childStamps } from '../../records/child.ts'
import { scopedTable } from '../../tenancy/tables.ts'
import { dispatchedWith } from '../postings/queries.ts'

export const MODEL_CASE_STATUS = ['draft', 'reviewed', 'published'] as const

const table = sqliteTable(
  'model_cases',
  {
    ...childColumns(),
    author_tenant: text().notNull(),
    title: text().notNull(),
    text: text().notNull(),
    status: text({ enum: MODEL_CASE_STATUS }).notNull(),
    reviewed_by: text(),
    reviewed_on: text(),
    reviewer_role: text(),
    published_on: text(),
    ...childStamps(),
    person_name: text(),
    unit_name: text(),
  },
  (t) => [
    index('model_cases_by_division').on(t.division, t.id),
    index('model_cases_by_counterpart').on(t.counterpart, t.division, t.id),
    index('model_cases_by_posting').on(t.posting_id, t.division, t.id),
  ],
)

/** Good examples of the work in a village; a draft is its author's side's only, what is published every tenant's. */
export const modelCases = scopedTable(table, {
  classes: {
    ...CHILD_CLASSES,
    author_tenant: 'public',
    title: 'personal',
    text: 'personal',
    status: 'public',
    reviewed_by: 'personal',
    reviewed_on: 'public',
    reviewer_role: 'personal',
    published_on: 'public',
    person_name: 'personal',
    unit_name: 'personal',
  },
  division: table.division,
  dispatched: dispatchedWith(table.posting_id),
  counterpart: table.counterpart,
  published: eq(table.status, 'published'),
  hideDrafts: (tenant) => sql`(${table.status} <> 'draft' OR ${table.author_tenant} = ${tenant})`,
})

export type ModelCaseRow = (typeof table)['$inferSelect']
