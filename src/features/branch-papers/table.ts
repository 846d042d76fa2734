import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { scopedTable } from '../../tenancy/tables.ts'
import type { PaperContent } from './content.ts'

/** The registration form, the approval, and the letter of introduction with its receipt. */
export const PAPER_KIND = ['registration', 'approval', 'introduction'] as const
export type PaperKind = (typeof PAPER_KIND)[number]

const table = sqliteTable(
  'branch_papers',
  {
    id: text().primaryKey(),
    branch_id: text().notNull(),
    division: text().notNull(),
    counterpart: text().notNull(),
    kind: text({ enum: PAPER_KIND }).notNull(),
    number: text().notNull(),
    code: text().notNull(),
    issued_on: text().notNull(),
    content: text({ mode: 'json' }).$type<PaperContent>().notNull(),
    superseded_on: text(),
    version: integer().notNull(),
    created_at: text().notNull(),
    updated_at: text().notNull(),
  },
  (t) => [
    unique('branch_papers_code').on(t.code),
    unique('branch_papers_number').on(t.kind, t.number),
    index('branch_papers_by_branch').on(t.branch_id, t.kind, t.id),
    index('branch_papers_by_kind').on(t.kind, t.issued_on),
    index('branch_papers_by_counterpart').on(t.counterpart, t.division, t.id),
    index('branch_papers_by_division').on(t.division, t.id),
  ],
)

/** What was issued on paper for a branch, as it was said then; read by its two sides, and by its code without what it says. */
export const branchPapers = scopedTable(table, {
  classes: {
    id: 'public',
    branch_id: 'public',
    division: 'public',
    counterpart: 'public',
    kind: 'public',
    number: 'public',
    code: 'public',
    issued_on: 'public',
    content: 'personal',
    superseded_on: 'public',
    version: 'public',
    created_at: 'public',
    updated_at: 'public',
  },
  division: table.division,
  counterpart: table.counterpart,
})

export type PaperRow = (typeof table)['$inferSelect']
