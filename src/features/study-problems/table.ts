import { sql } from 'drizzle-orm'
import { check, index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { LEARNING_CLASSES, learningColumns, ofOwnBranch } from '../../records/branch-child.ts'
import { scopedTable } from '../../tenancy/tables.ts'

export const PROBLEM_STATUS = ['open', 'solved'] as const

const table = sqliteTable(
  'study_problems',
  {
    id: text().primaryKey(),
    branch_id: text().notNull(),
    posting_id: text(),
    found_on: text().notNull(),
    text: text().notNull(),
    status: text({ enum: PROBLEM_STATUS }).notNull(),
    solved_on: text(),
    result: text(),
    ...learningColumns(),
    counterpart: text().notNull(),
  },
  (t) => [
    index('study_problems_by_division').on(t.division, t.id),
    index('study_problems_by_counterpart').on(t.counterpart, t.division, t.id),
    index('study_problems_by_branch').on(t.branch_id, t.division, t.id),
    index('study_problems_by_posting').on(t.posting_id),
    check('study_problems_solved', sql`(status = 'solved') = (solved_on IS NOT NULL AND result IS NOT NULL)`),
  ],
)

/** a problem found in study, and how it was put right. */
export const studyProblems = scopedTable(table, {
  classes: {
    id: 'public',
    branch_id: 'public',
    posting_id: 'public',
    found_on: 'public',
    text: 'public',
    status: 'public',
    solved_on: 'public',
    result: 'public',
    ...LEARNING_CLASSES,
  },
  division: table.division,
  bound: ofOwnBranch(table),
  counterpart: table.counterpart,
})

export type ProblemRow = (typeof table)['$inferSelect']
