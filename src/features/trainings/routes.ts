import { eq } from 'drizzle-orm'
import { childFilters, cityAsked, inYear } from '../../records/child.ts'
import { readEndpoints } from '../../records/reading.ts'
import { withinAsked } from '../../tenancy/door-rules.ts'
import { sideDoorOf, sideSources } from '../pairings/queries.ts'
import {
  presentTrainingParticipant,
  presentTrainingSession,
  TrainingParticipant,
  TrainingParticipantQuery,
  TrainingSession,
  TrainingSessionQuery,
} from './model.ts'
import { trainingParticipantRows, trainingSessionRows } from './queries.ts'
import { trainingParticipants, trainingSessions } from './table.ts'
import { createTrainingSession } from './write.ts'

const sessions = trainingSessions.table
const participants = trainingParticipants.table

const COMMON = {
  permission: 'training_session.read',
  doors: ['own', 'shared'],
  rules: ['R-77', 'X-7', 'X-8'],
  open: sideDoorOf,
} as const

export const trainingEndpoints = [
  createTrainingSession,
  ...readEndpoints({
    ...COMMON,
    record: 'training_sessions',
    noun: 'TrainingSession',
    summary: 'Trainings of first secretaries',
    item: TrainingSession,
    query: TrainingSessionQuery,
    key: [sessions.division, sessions.id],
    rows: trainingSessionRows,
    byId: (id) => eq(sessions.id, id),
    filters: ({ division, cursor, year }, call) => [
      ...(division ? withinAsked(call.caller, sessions.division, { asked: division, cursor }) : []),
      ...(year ? [inYear(sessions.date, year)] : []),
    ],
    sources: (call, query) => sideSources(call, cityAsked(query)),
    present: presentTrainingSession,
  }),
  ...readEndpoints({
    ...COMMON,
    record: 'training_participants',
    noun: 'TrainingParticipant',
    summary: 'Who took part in a training, one row a posting',
    item: TrainingParticipant,
    query: TrainingParticipantQuery,
    key: [participants.division, participants.id],
    rows: trainingParticipantRows,
    byId: (id) => eq(participants.id, id),
    filters: (query, call) => [
      ...childFilters(call.caller, participants, query),
      ...(query.session_id ? [eq(participants.session_id, query.session_id)] : []),
      ...(query.year ? [inYear(participants.date, query.year)] : []),
    ],
    sources: (call, query) => sideSources(call, cityAsked(query)),
    present: presentTrainingParticipant,
  }),
]
