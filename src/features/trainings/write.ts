import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { problem, refuseIf } from '../../problems/problem.ts'
import type { Event } from '../../journal/entry.ts'
import { changesOf } from '../../records/changes.ts'
import { facts } from '../../records/facts.ts'
import { newId } from '../../records/ids.ts'
import { commitStep } from '../../records/step.ts'
import { actsDone } from '../../records/tasks.ts'
import type { TaskAct } from '../../rules/tasks.ts'
import type { Finding } from '../../rules/finding.ts'
import { r77Training } from '../../rules/r-visits.ts'
import { postingsByIds, termOf, type SeenPosting } from '../postings/queries.ts'
import { CreateTrainingSession, presentTrainingSession, TrainingSession } from './model.ts'
import {
  trainingParticipants,
  trainingSessions,
  type TrainingParticipantRow,
  type TrainingSessionRow,
} from './table.ts'

/** R-77 for each of them: first secretary that day, and not ahead. */
const judge = (call: Pick<Call, 'today'>, date: string, seen: readonly SeenPosting[]): Finding[] => {
  const findings = seen.flatMap((posting) => {
    const term = termOf(posting, call.today)
    const postings = term ? [{ ...term, post_role: posting.post_role }] : []
    return r77Training({ date, postings, today: call.today })
  })
  const ahead = findings.find(({ code }) => code === 'DATE_IN_FUTURE')
  return ahead ? [ahead] : findings.map((finding) => ({ ...finding, field: 'posting_ids' }))
}

const participantEvent = (row: TrainingParticipantRow): Event => ({
  action: 'create',
  record: 'training_participants',
  record_id: row.id,
  division: row.division,
  counterpart: row.counterpart,
  changes: changesOf(null, row),
})

const actOf = ({ id, posting_id, date }: TrainingParticipantRow): TaskAct => ({
  rule: 'R-77',
  subject_id: posting_id,
  record_id: id,
  counts_on: date,
  done_on: date,
})

export const createTrainingSession = endpoint(
  {
    method: 'post',
    path: '/v1/training_sessions',
    operation: 'createTrainingSession',
    summary: 'The host records a training of first secretaries and who took part',
    tag: 'training_sessions',
    permission: 'training_session.create',
    doors: ['own'],
    rules: ['R-77'],
    body: CreateTrainingSession,
    answer: TrainingSession,
    status: 201,
  },
  async (call) => {
    const { title, topics = null, date } = call.body
    const ids = [...new Set(call.body.posting_ids)]
    const handle = call.services.doors.own(call.caller)
    const [seen] = await facts(call, handle, [postingsByIds(handle, ids)])
    if (seen.length < ids.length) throw problem('NOT_FOUND', { field: 'posting_ids' })
    refuseIf(judge(call, date, seen))
    const at = call.now.toISOString()
    const stamps = { author: call.principal.user, version: 1, created_at: at, updated_at: at }
    const division = call.caller.division ?? handle.tenant
    const row: TrainingSessionRow = {
      id: newId(handle.tenant),
      division,
      audience: 'first_secretary',
      title,
      topics,
      date,
      participants: ids.length,
      ...stamps,
    }
    const taking: TrainingParticipantRow[] = seen.map((posting) => ({
      id: newId(handle.tenant),
      posting_id: posting.id,
      division: posting.division,
      counterpart: posting.counterpart,
      session_id: row.id,
      date,
      title,
      ...stamps,
    }))
    return commitStep(call, handle, {
      record: 'training_sessions',
      action: 'create',
      before: null,
      after: row,
      statement: handle.insert(trainingSessions, row),
      guarded: handle.insertMany(trainingParticipants, taking),
      also: actsDone(handle, taking.map(actOf)),
      events: taking.map(participantEvent),
      readers: [...new Set(taking.flatMap(({ counterpart }) => counterpart ?? []))].map((city) => ({
        tenant: city,
        division: city,
      })),
      body: presentTrainingSession(row, handle.tenant, call),
    })
  },
)
