import { eq, sql } from 'drizzle-orm'
import { inYear } from '../../records/child.ts'
import { readEndpoints } from '../../records/reading.ts'
import { tenantOfId } from '../../tenancy/registry.ts'
import { listSources, readDoorOf } from '../pairings/queries.ts'
import { AttendeeQuery, presentAttendee, presentSession, SessionQuery, StudyAttendee, StudySession } from './model.ts'
import { attendeesWhere, sessionsWhere } from './queries.ts'
import { studyAttendees, studySessions } from './table.ts'
import { createStudySession } from './write.ts'

const sessions = studySessions.table
const attendees = studyAttendees.table

const COMMON = {
  permission: 'study.read',
  doors: ['own', 'shared', 'review'],
  rules: ['R-71', 'C-2', 'X-7', 'X-8'],
  open: readDoorOf,
} as const

export const studySessionEndpoints = [
  createStudySession,
  ...readEndpoints({
    ...COMMON,
    record: 'study_sessions',
    noun: 'StudySession',
    summary: 'Study sessions, by form',
    item: StudySession,
    query: SessionQuery,
    key: [sessions.division, sessions.id],
    rows: sessionsWhere,
    byId: (id) => eq(sessions.id, id),
    filters: ({ branch_id, form, joint, year }) => [
      ...(branch_id ? [eq(sessions.branch_id, branch_id)] : []),
      ...(form ? [sql`+${sessions.form} = ${form}`] : []),
      ...(joint === undefined ? [] : [eq(sessions.joint, joint)]),
      ...(year ? [inYear(sessions.date, year)] : []),
    ],
    sources: async (call, { tenant, branch_id }) =>
      listSources(call, tenant ?? tenantOfId(branch_id ?? '') ?? undefined),
    present: presentSession,
  }),
  ...readEndpoints({
    ...COMMON,
    record: 'study_attendees',
    noun: 'StudyAttendee',
    summary: 'Who took part in which session',
    item: StudyAttendee,
    query: AttendeeQuery,
    key: [attendees.division, attendees.id],
    rows: attendeesWhere,
    byId: (id) => eq(attendees.id, id),
    filters: ({ branch_id, session_id, posting_id }) => [
      ...(session_id ? [eq(attendees.session_id, session_id)] : []),
      ...(posting_id ? [eq(attendees.posting_id, posting_id)] : []),
      ...(branch_id
        ? [sql`+${attendees.session_id} IN (SELECT s.id FROM study_sessions s WHERE s.branch_id = ${branch_id})`]
        : []),
    ],
    sources: async (call, { tenant, branch_id, session_id, posting_id }) =>
      listSources(call, tenant ?? tenantOfId(branch_id ?? session_id ?? posting_id ?? '') ?? undefined),
    present: presentAttendee,
  }),
]
