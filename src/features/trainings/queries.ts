import { asc, eq, type SQL } from 'drizzle-orm'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { trainingParticipants, trainingSessions } from './table.ts'

type Options = { order?: SQL[]; limit?: number }

export const trainingSessionRows = (handle: Handle, where: readonly (SQL | undefined)[], options: Options = {}) =>
  handle.select(trainingSessions, allColumns(trainingSessions), { where, ...options })

export const trainingParticipantRows = (handle: Handle, where: readonly (SQL | undefined)[], options: Options = {}) =>
  handle.select(trainingParticipants, allColumns(trainingParticipants), { where, ...options })

/** The trainings a posted person took part in, by day. */
export const trainingsOf = (handle: Handle, posting: string, limit: number) => {
  const { posting_id, division, id } = trainingParticipants.table
  return trainingParticipantRows(handle, [eq(posting_id, posting)], { order: [asc(division), asc(id)], limit })
}
