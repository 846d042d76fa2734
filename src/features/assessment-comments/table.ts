import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { CHILD_CLASSES, childColumns, childStamps } from '../../records/child.ts'
import { scopedTable } from '../../tenancy/tables.ts'
import { dispatchedWith } from '../postings/queries.ts'

const table = sqliteTable(
  'assessment_comments',
  { ...childColumns(), year: integer().notNull(), comment: text().notNull(), ...childStamps() },
  (t) => [
    index('assessment_comments_by_division').on(t.division, t.id),
    index('assessment_comments_by_counterpart').on(t.counterpart, t.division, t.id),
    index('assessment_comments_by_posting').on(t.posting_id, t.division, t.id),
    uniqueIndex('assessment_comments_one_a_year').on(t.posting_id, t.year),
  ],
)

/** The host's word on a year of somebody's work: in its own database, read by the side that assesses. */
export const assessmentComments = scopedTable(table, {
  classes: { ...CHILD_CLASSES, year: 'public', comment: 'personal' },
  division: table.division,
  dispatched: dispatchedWith(table.posting_id),
  counterpart: table.counterpart,
})

export type AssessmentCommentRow = (typeof table)['$inferSelect']
