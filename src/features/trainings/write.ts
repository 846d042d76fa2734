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
import { r77Training } from '../../rules/postings/r-visits.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { cityCodes, PROVINCE, tenantOfId } from '../../tenancy/registry.ts'
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

const notOurs = () =>
  problem('NOT_PERMITTED', {
    rule: 'R-77',
    facts: { permission: 'training_session.create (sender)' },
    field: 'posting_ids',
  })

/** the department that dispatches trains: the host's in its own database, the province its own where they are posted. */
const trainingDoor = ({ services, caller, principal }: Call, ids: readonly string[]): Handle => {
  if (principal.tenant !== PROVINCE) return services.doors.own(caller)
  const [host, ...others] = [...new Set(ids.map(tenantOfId))]
  if (host === undefined || host === null || !cityCodes.includes(host))
    throw problem('NOT_FOUND', { field: 'posting_ids' })
  if (others.length > 0) throw problem('INVALID_REQUEST', { field: 'posting_ids', facts: { accepted: [`${host}-…`] } })
  return services.doors.kept(caller, host)
}

export const createTrainingSession = endpoint(
  {
    method: 'post',
    path: '/v1/training_sessions',
    operation: 'createTrainingSession',
    summary: 'The department that dispatched them records a training of first secretaries and who took part',
    tag: 'training_sessions',
    permission: 'training_session.create',
    doors: ['own', 'kept'],
    rules: ['R-77'],
    body: CreateTrainingSession,
    answer: TrainingSession,
    status: 201,
  },
  async (call) => {
    const { title, topics = null, date } = call.body
    const ids = [...new Set(call.body.posting_ids)]
    const handle = trainingDoor(call, ids)
    const [seen] = await facts(call, handle, [postingsByIds(handle, ids)])
    if (seen.length < ids.length) throw problem('NOT_FOUND', { field: 'posting_ids' })
    if (seen.some(({ sender }) => sender !== call.principal.tenant)) throw notOurs()
    refuseIf(judge(call, date, seen))
    const at = call.now.toISOString()
    const stamps = { author: call.principal.user, version: 1, created_at: at, updated_at: at }
    const division = handle.door === 'own' ? (call.caller.division ?? handle.tenant) : handle.tenant
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
