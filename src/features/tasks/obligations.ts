import type { Call } from '../../http/call.ts'
import { lastDay } from '../../rules/posting-states.ts'
import {
  assessmentTasks,
  supportTasks,
  trainingTasks,
  visitTasks,
  type Done,
  type ServedPosting,
  type Task,
} from '../../rules/tasks.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { filedAssessmentsOfMany } from '../assessments/queries.ts'
import { postingsThatStood, type SeenPosting } from '../postings/queries.ts'
import { confirmationsOfMany } from '../support-confirmations/queries.ts'
import { trainingsOfMany } from '../trainings/queries.ts'
import { visitsOfMany } from '../visits/queries.ts'

const servedOf = (row: SeenPosting): ServedPosting => ({
  id: row.id,
  post_role: row.post_role,
  sender: row.sender,
  home_unit: row.unit_id ?? '',
  scope_code: row.division,
  first: row.planned_start,
  last: lastDay(row),
})

/** The postings a database shows the caller that have stood, whoever sent them. */
export const servedPostings = async (handle: Handle): Promise<ServedPosting[]> => {
  const [rows] = await handle.run([postingsThatStood(handle)])
  return rows.map(servedOf)
}

const doneOn = (posting_id: string, date: string): Done => ({ posting_id, on: date, year: Number(date.slice(0, 4)) })

/** trainings and visits of first secretaries, which lie with the posting. */
export const hostObligations = async (
  call: Call,
  handle: Handle,
  served: readonly ServedPosting[],
): Promise<Task[]> => {
  if (served.length === 0) return []
  const context = { today: call.today, province: PROVINCE }
  const ids = served.map(({ id }) => id)
  const [visited, trained] = await handle.run([visitsOfMany(handle, ids), trainingsOfMany(handle, ids)])
  const visits = visited.map(({ posting_id, date }) => doneOn(posting_id, date))
  const trainings = trained.map(({ posting_id, date }) => doneOn(posting_id, date))
  return [...visitTasks(served, visits, context), ...trainingTasks(served, trainings, context)]
}

/** confirmations and assessments of the people a tenant sent, which lie in its own database. */
export const homeObligations = async (call: Call, served: readonly ServedPosting[]): Promise<Task[]> => {
  const mine = served.filter(({ sender }) => sender === call.principal.tenant)
  if (mine.length === 0) return []
  const context = { today: call.today, province: PROVINCE }
  const own = call.services.doors.own(call.caller)
  const ids = mine.map(({ id }) => id)
  const [confirmed, assessed] = await own.run([confirmationsOfMany(own, ids), filedAssessmentsOfMany(own, ids)])
  const filed = confirmed.map(({ posting_id, year, filed_on }): Done => ({ posting_id, year, on: filed_on }))
  const assessments = assessed.map(({ posting_id, year, filed_on }): Done => ({
    posting_id,
    year,
    on: filed_on ?? call.today,
  }))
  return [...supportTasks(mine, filed, context), ...assessmentTasks(mine, assessments, context)]
}
