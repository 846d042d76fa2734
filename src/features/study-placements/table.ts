import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { LEARNING_CLASSES, learningColumns } from '../../records/branch-child.ts'
import type { Exception } from '../../rules/exceptions.ts'
import { scopedTable } from '../../tenancy/tables.ts'
import { dispatchedWith, heldBy } from '../postings/queries.ts'

const table = sqliteTable(
  'study_placements',
  {
    id: text().primaryKey(),
    posting_id: text().notNull(),
    study_party_org: text().notNull(),
    study_village: text(),
    exceptions: text({ mode: 'json' }).$type<Exception[]>().notNull(),
    valid_from: text().notNull(),
    ...learningColumns(),
  },
  (t) => [
    index('study_placements_by_division').on(t.division, t.id),
    index('study_placements_by_counterpart').on(t.counterpart, t.division, t.id),
    index('study_placements_by_posting').on(t.posting_id, t.division, t.id),
  ],
)

/** where somebody of pattern A studies, if not in the organisation of his village. */
export const studyPlacements = scopedTable(table, {
  classes: {
    id: 'public',
    posting_id: 'public',
    study_party_org: 'public',
    study_village: 'public',
    exceptions: 'public',
    valid_from: 'public',
    ...LEARNING_CLASSES,
  },
  division: table.division,
  bound: heldBy(table),
  dispatched: dispatchedWith(table.posting_id),
  counterpart: table.counterpart,
})

export type PlacementRow = (typeof table)['$inferSelect']
