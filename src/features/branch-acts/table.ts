import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { LEARNING_CLASSES, learningColumns, ofOwnBranch } from '../../records/branch-child.ts'
import { idsOf } from '../../rules/lists/enums.ts'
import { BRANCH_GENERALLY_NOT, BRANCH_NEVER, BRANCH_TASKS } from '../../rules/lists/enums-branches.ts'
import type { Exception } from '../../rules/exceptions.ts'
import { scopedTable } from '../../tenancy/tables.ts'

export const BRANCH_ACT = [
  ...idsOf(BRANCH_TASKS),
  ...idsOf(BRANCH_GENERALLY_NOT),
  ...idsOf(BRANCH_NEVER),
  'other',
] as const

const table = sqliteTable(
  'branch_acts',
  {
    id: text().primaryKey(),
    branch_id: text().notNull(),
    act: text({ enum: BRANCH_ACT }).notNull(),
    date: text().notNull(),
    text: text().notNull(),
    exceptions: text({ mode: 'json' }).$type<Exception[]>().notNull(),
    rule_version: text(),
    ...learningColumns(),
    counterpart: text().notNull(),
  },
  (t) => [
    index('branch_acts_by_division').on(t.division, t.id),
    index('branch_acts_by_counterpart').on(t.counterpart, t.division, t.id),
    index('branch_acts_by_branch').on(t.branch_id, t.division, t.id),
  ],
)

/** What a temporary branch did (B-3 – B-5), with the version of the regulation it was judged by. */
export const branchActs = scopedTable(table, {
  classes: {
    id: 'public',
    branch_id: 'public',
    act: 'public',
    date: 'public',
    text: 'public',
    exceptions: 'public',
    rule_version: 'public',
    ...LEARNING_CLASSES,
  },
  division: table.division,
  bound: ofOwnBranch(table),
  counterpart: table.counterpart,
})

export type BranchActRow = (typeof table)['$inferSelect']
