import { eq, type SQL } from 'drizzle-orm'
import type { Assessment } from '../../rules/postings/r-assessment.ts'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { assessments, type AssessmentRow } from './table.ts'

export type { AssessmentRow } from './table.ts'

const { table } = assessments

export const assessmentsWhere = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
): Scoped<AssessmentRow[]> => handle.select(assessments, allColumns(assessments), { where, ...options })

/** All that was ever said of a person's years, whichever posting they were of. */
export const assessmentsOfPerson = (handle: Handle, person: string): Scoped<AssessmentRow[]> =>
  assessmentsWhere(handle, [eq(table.person_id, person)])

export const assessmentsOf = (handle: Handle, postingId: string | SQL): Scoped<AssessmentRow[]> =>
  assessmentsWhere(handle, [eq(table.posting_id, postingId)])

/** What R-81 judges by: a draft is the word of one user, and counts for nothing until another has signed it. */
export const signedOf = (rows: readonly AssessmentRow[]): Assessment[] =>
  rows.flatMap(({ id, year, grade, assessed_on, filed_on, status }) =>
    grade && status !== 'draft' ? [{ id, year, grade, assessed_on, filed_on }] : [],
  )
