import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { LEARNING_CLASSES, learningColumns, ofOwnBranch } from '../../records/branch-child.ts'
import { DISPATCH_MODES, idsOf } from '../../rules/lists/enums.ts'
import { scopedTable } from '../../tenancy/tables.ts'

const table = sqliteTable(
  'study_plans',
  {
    id: text().primaryKey(),
    branch_id: text(),
    village_code: text(),
    mode: text({ enum: idsOf(DISPATCH_MODES) }),
    year: integer().notNull(),
    title: text().notNull(),
    content: text().notNull(),
    poverty_link: text().notNull(),
    ...learningColumns(),
  },
  (t) => [
    index('study_plans_by_division').on(t.division, t.id),
    index('study_plans_by_counterpart').on(t.counterpart, t.division, t.id),
    index('study_plans_by_branch').on(t.branch_id, t.division, t.id),
    uniqueIndex('study_plans_one_a_year_branch').on(t.branch_id, t.year),
    uniqueIndex('study_plans_one_a_year_village').on(t.village_code, t.year),
    check('study_plans_one_organiser', sql`(branch_id IS NULL) <> (village_code IS NULL)`),
  ],
)

/** the yearly plan of 两学一做 of a branch or a village organisation, with its part on poverty duties. */
export const studyPlans = scopedTable(table, {
  classes: {
    id: 'public',
    branch_id: 'public',
    village_code: 'public',
    mode: 'public',
    year: 'public',
    title: 'public',
    content: 'public',
    poverty_link: 'public',
    ...LEARNING_CLASSES,
  },
  division: table.division,
  bound: ofOwnBranch(table),
  counterpart: table.counterpart,
})

export type StudyPlanRow = (typeof table)['$inferSelect']
