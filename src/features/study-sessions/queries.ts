import { asc, eq, type SQL } from 'drizzle-orm'
import { withoutAuthor, type Authorless } from '../../records/branch-child.ts'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { studyAttendees, studySessions, type AttendeeRow, type SessionRow } from './table.ts'

type SeenSession = Authorless<SessionRow>
type SeenAttendee = Authorless<AttendeeRow>
type Options = { order?: SQL[]; limit?: number }

export const sessionsWhere = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: Options = {},
): Scoped<SeenSession[]> =>
  handle.select(studySessions, withoutAuthor(allColumns(studySessions)), { where, ...options })

export const attendeesWhere = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: Options = {},
): Scoped<SeenAttendee[]> =>
  handle.select(studyAttendees, withoutAuthor(allColumns(studyAttendees)), { where, ...options })

/** The sessions a posted person attended, by day and form. */
export const sessionsAttended = (handle: Handle, posting: string, limit: number): Scoped<SeenAttendee[]> => {
  const { posting_id, division, id } = studyAttendees.table
  return attendeesWhere(handle, [eq(posting_id, posting)], { order: [asc(division), asc(id)], limit })
}
