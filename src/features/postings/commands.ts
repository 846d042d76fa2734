import type { Event } from '../../journal/entry.ts'
import type { Guarded } from '../../records/commit.ts'
import { changesOf } from '../../records/changes.ts'
import { ENDED_WITH_ASSIGNMENT } from '../../rules/posting-states.ts'
import { postingDays } from '../../rules/r-posting-clashes.ts'
import type { Handle } from '../../tenancy/handle.ts'
import type { SeenPosting } from './columns.ts'
import { postings, type PostingRow } from './table.ts'
import { asRead } from '../../records/step.ts'

export { followClaims, followEndedClaims, followReservedClaims } from './claim.ts'

const { table } = postings

/** Of an assignment's postings those that are not over on a last day. */
export const openAfter = (rows: readonly PostingRow[], lastDay: string): PostingRow[] =>
  rows.filter((row) => {
    const days = postingDays(row)
    return days !== null && days.last > lastDay && row.status !== 'completed'
  })

/** One that has begun ends that day; one that has not is cancelled. */
const endedRow = (row: PostingRow, lastDay: string, now: Date): Partial<PostingRow> => {
  const set = { version: row.version + 1, updated_at: now.toISOString(), reason: ENDED_WITH_ASSIGNMENT }
  if (row.planned_start > lastDay) return { ...set, status: 'cancelled' }
  return { ...set, status: 'ended_early', ended_on: lastDay, end_reason: 'other' }
}

/** X-18: the statements that end postings with their assignment, in its batch; the account's door writes both sides' rows. */
export const endPostings = (
  door: Handle,
  rows: readonly PostingRow[],
  { lastDay, now }: { lastDay: string; now: Date },
): { guarded: Guarded[]; events: Event[]; changed: PostingRow[] } => {
  const changed = rows.map((row) => ({ row, set: endedRow(row, lastDay, now) }))
  return {
    changed: changed.map(({ row, set }) => ({ ...row, ...set })),
    guarded: changed.map(({ row, set }) => ({
      statement: door.update(postings, set, [asRead(table, row)]),
    })),
    events: changed.map(({ row, set }) => ({
      action: set.status === 'cancelled' ? 'cancel' : 'end',
      record: 'postings',
      record_id: row.id,
      division: row.division,
      counterpart: row.counterpart,
      changes: changesOf(row, { ...row, ...set }),
    })),
  }
}

export { writePostingStates } from './states.ts'

/** ends a posting by recall on a last day, in the batch of the case that decides it; the seat is free the day after. */
export const recallPosting = (
  door: Handle,
  row: SeenPosting,
  { lastDay, now }: { lastDay: string; now: Date },
): { guarded: Guarded[]; events: Event[]; set: Partial<PostingRow> } => {
  const set = {
    status: 'recalled' as const,
    ended_on: lastDay,
    end_reason: 'recall' as const,
    version: row.version + 1,
    updated_at: now.toISOString(),
  }
  const event: Event = {
    action: 'recall',
    record: 'postings',
    record_id: row.id,
    division: row.division,
    counterpart: row.counterpart,
    changes: changesOf(row, { ...row, ...set }),
  }
  const mine = asRead(table, row)
  return { guarded: [{ statement: door.update(postings, set, [mine]) }], events: [event], set }
}
