import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { CHILD_CLASSES, childColumns, childStamps } from '../../records/child.ts'
import { scopedTable } from '../../tenancy/tables.ts'
import { dispatchedWith, heldBy } from '../postings/queries.ts'

export const AUDIENCE = ['first_secretary'] as const

const participantsTable = sqliteTable(
  'training_participants',
  {
    ...childColumns(),
    session_id: text().notNull(),
    date: text().notNull(),
    title: text().notNull(),
    ...childStamps(),
  },
  (t) => [
    unique('training_participants_once').on(t.session_id, t.posting_id),
    index('training_participants_by_division').on(t.division, t.id),
    index('training_participants_by_counterpart').on(t.counterpart, t.division, t.id),
    index('training_participants_by_session').on(t.session_id, t.division, t.id),
    index('training_participants_by_posting').on(t.posting_id, t.division, t.id),
    index('training_participants_by_day').on(t.posting_id, t.date),
  ],
)

/** Who took part, one row a posting: each side reads its own people's, with the session's day and title. */
export const trainingParticipants = scopedTable(participantsTable, {
  classes: { ...CHILD_CLASSES, session_id: 'public', date: 'public', title: 'personal' },
  division: participantsTable.division,
  bound: heldBy(participantsTable),
  dispatched: dispatchedWith(participantsTable.posting_id),
  counterpart: participantsTable.counterpart,
  keptInsert: true, // of its own first secretaries
})

const sessionsTable = sqliteTable(
  'training_sessions',
  {
    id: text().primaryKey(),
    division: text().notNull(),
    audience: text({ enum: AUDIENCE }).notNull(),
    title: text().notNull(),
    topics: text(),
    date: text().notNull(),
    participants: integer().notNull(),
    ...childStamps(),
  },
  (t) => [index('training_sessions_by_division').on(t.division, t.id)],
)

const where = (condition: ReturnType<typeof sql>) =>
  sql`EXISTS (SELECT 1 FROM training_participants AS p WHERE p.session_id = ${sessionsTable.id} AND ${condition})`

/** A training of first secretaries, in the host's database; seen by those whose people took part. */
export const trainingSessions = scopedTable(sessionsTable, {
  classes: {
    id: 'public',
    division: 'public',
    audience: 'public',
    title: 'personal',
    topics: 'personal',
    date: 'public',
    participants: 'public',
    author: 'personal',
    version: 'public',
    created_at: 'public',
    updated_at: 'public',
  },
  division: sessionsTable.division,
  bound: (person) => where(sql`p.posting_id IN (SELECT id FROM postings WHERE person_id = ${person})`),
  counterpart: (tenant) => where(sql`p.counterpart = ${tenant}`),
  keptInsert: true,
})

export type TrainingSessionRow = (typeof sessionsTable)['$inferSelect']
export type TrainingParticipantRow = (typeof participantsTable)['$inferSelect']
