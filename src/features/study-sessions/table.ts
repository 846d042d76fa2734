import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { LEARNING_CLASSES, learningColumns, ofOwnBranch } from '../../records/branch-child.ts'
import { DISPATCH_MODES, idsOf } from '../../rules/lists/enums.ts'
import { STUDY_FORMS } from '../../rules/lists/enums-branches.ts'
import { scopedTable } from '../../tenancy/tables.ts'
import { dispatchedWith, heldBy } from '../postings/queries.ts'

export const STUDY_FORM = idsOf(STUDY_FORMS)

const sessionsTable = sqliteTable(
  'study_sessions',
  {
    id: text().primaryKey(),
    branch_id: text(),
    village_code: text(),
    mode: text({ enum: idsOf(DISPATCH_MODES) }),
    form: text({ enum: STUDY_FORM }).notNull(),
    date: text().notNull(),
    topics: text({ mode: 'json' }).$type<string[]>().notNull(),
    joint: integer({ mode: 'boolean' }).notNull(),
    joint_org: text(),
    summary: text(),
    attendees: integer().notNull(),
    ...learningColumns(),
  },
  (t) => [
    index('study_sessions_by_division').on(t.division, t.id),
    index('study_sessions_by_counterpart').on(t.counterpart, t.division, t.id),
    index('study_sessions_by_branch').on(t.branch_id, t.division, t.id),
    index('study_sessions_by_day').on(t.branch_id, t.date),
    index('study_sessions_by_village').on(t.village_code, t.date),
    check('study_sessions_one_organiser', sql`(branch_id IS NULL) <> (village_code IS NULL)`),
    check('study_sessions_joint_org', sql`joint = 0 OR joint_org IS NOT NULL`),
  ],
)

/** C-2: a session by its form; one held jointly with the attached organisation is one session all the same. */
export const studySessions = scopedTable(sessionsTable, {
  classes: {
    id: 'public',
    branch_id: 'public',
    village_code: 'public',
    mode: 'public',
    form: 'public',
    date: 'public',
    topics: 'public',
    joint: 'public',
    joint_org: 'public',
    summary: 'public',
    attendees: 'public',
    ...LEARNING_CLASSES,
  },
  division: sessionsTable.division,
  bound: ofOwnBranch(sessionsTable),
  counterpart: sessionsTable.counterpart,
})

const attendeesTable = sqliteTable(
  'study_attendees',
  {
    id: text().primaryKey(),
    session_id: text().notNull(),
    posting_id: text().notNull(),
    form: text({ enum: STUDY_FORM }).notNull(),
    date: text().notNull(),
    ...learningColumns(),
  },
  (t) => [
    unique('study_attendees_once').on(t.session_id, t.posting_id),
    index('study_attendees_by_division').on(t.division, t.id),
    index('study_attendees_by_counterpart').on(t.counterpart, t.division, t.id),
    index('study_attendees_by_session').on(t.session_id, t.division, t.id),
    index('study_attendees_by_posting').on(t.posting_id, t.division, t.id),
  ],
)

/** Who took part in a session: once a person, however many organisations held it together. */
export const studyAttendees = scopedTable(attendeesTable, {
  classes: {
    id: 'public',
    session_id: 'public',
    posting_id: 'public',
    form: 'public',
    date: 'public',
    ...LEARNING_CLASSES,
  },
  division: attendeesTable.division,
  bound: heldBy(attendeesTable),
  dispatched: dispatchedWith(attendeesTable.posting_id),
  counterpart: attendeesTable.counterpart,
})

export type SessionRow = (typeof sessionsTable)['$inferSelect']
export type AttendeeRow = (typeof attendeesTable)['$inferSelect']
