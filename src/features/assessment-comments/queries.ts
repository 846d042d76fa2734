import { and, eq, type SQL } from 'drizzle-orm'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { assessmentComments } from './table.ts'

const { table } = assessmentComments

export const commentRows = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
) => handle.select(assessmentComments, allColumns(assessmentComments), { where, ...options })

/** What the host said of one year of a posting, if anything. */
export const commentOf = (handle: Handle, postingId: string, year: number) =>
  commentRows(handle, [and(eq(table.posting_id, postingId), eq(table.year, year))])
