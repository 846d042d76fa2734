import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { COPY_CLASSES, copyColumns, stampColumns } from '../../records/home.ts'
import { ASSESSMENT_GRADES, idsOf } from '../../rules/lists/enums.ts'
import { scopedTable } from '../../tenancy/tables.ts'

export const GRADE = idsOf(ASSESSMENT_GRADES)
export const ASSESSMENT_STATUS = ['draft', 'signed', 'filed'] as const

const table = sqliteTable(
  'assessments',
  {
    ...copyColumns(),
    year: integer().notNull(),
    grade: text({ enum: GRADE }),
    assessor: text(),
    assessed_on: text(),
    remarks: text(),
    host_comment: text(),
    host_comment_version: integer(),
    status: text({ enum: ASSESSMENT_STATUS }).notNull(),
    signed_by: text(),
    filed_on: text(),
    ...stampColumns(),
    drafted_by: text(),
  },
  (t) => [
    index('assessments_by_division').on(t.division, t.id),
    index('assessments_by_status').on(t.status, t.division, t.id),
    index('assessments_by_posting').on(t.posting_id, t.division, t.id),
    index('assessments_by_person').on(t.person_id, t.division, t.id),
    uniqueIndex('assessments_one_a_year').on(t.posting_id, t.year),
    check(
      'assessments_signed',
      sql`status = 'draft' OR (grade IS NOT NULL AND assessor IS NOT NULL AND assessed_on IS NOT NULL)`,
    ),
    check('assessments_filed', sql`(status = 'filed') = (filed_on IS NOT NULL)`),
  ],
)

/** The yearly assessment of a posting, into the cadre file; at home. */
export const assessments = scopedTable(table, {
  classes: {
    ...COPY_CLASSES,
    year: 'internal',
    grade: 'personal',
    assessor: 'personal',
    assessed_on: 'internal',
    remarks: 'personal',
    host_comment: 'personal',
    host_comment_version: 'internal',
    status: 'internal',
    drafted_by: 'personal',
    signed_by: 'personal',
    filed_on: 'internal',
  },
  division: table.division,
})

export type AssessmentRow = (typeof table)['$inferSelect']
