import { eq, type SQL } from 'drizzle-orm'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { among } from '../../records/among.ts'
import { assessments, type AssessmentRow } from './table.ts'

export type { AssessmentRow } from './table.ts'

const { table } = assessments

export const assessmentsWhere = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
): Scoped<AssessmentRow[]> => handle.select(assessments, allColumns(assessments), { where, ...options })

export const assessmentsOf = (handle: Handle, postingId: string | SQL): Scoped<AssessmentRow[]> =>
  assessmentsWhere(handle, [eq(table.posting_id, postingId)])

/** The assessments of many postings that are in the file, for what is still due. */
export const filedAssessmentsOfMany = (handle: Handle, postings: readonly string[]): Scoped<AssessmentRow[]> =>
  assessmentsWhere(handle, [among(table.posting_id, postings), eq(table.status, 'filed')])
