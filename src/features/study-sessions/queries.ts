import type { SQL } from 'drizzle-orm'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { studyAttendees, studySessions, type AttendeeRow, type SessionRow } from './table.ts'

type Options = { order?: SQL[]; limit?: number }

export const sessionsWhere = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: Options = {},
): Scoped<SessionRow[]> => handle.select(studySessions, allColumns(studySessions), { where, ...options })

export const attendeesWhere = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: Options = {},
): Scoped<AttendeeRow[]> => handle.select(studyAttendees, allColumns(studyAttendees), { where, ...options })
