import type { Event } from '../../journal/entry.ts'
import type { Guarded } from '../../records/commit.ts'
import { changesOf } from '../../records/changes.ts'
import type { SystemContext } from '../../records/commit-system.ts'
import { asRead } from '../../records/step.ts'
import { shanghaiDay } from '../../rules/dates.ts'
import { isKeptOut } from '../../rules/postings/posting-states.ts'
import type { Handle } from '../../tenancy/handle.ts'
import type { Account } from '../accounts/queries.ts'
import { carryPersonFacts, startOf } from './carry.ts'
import { followMoves as tellMoves } from './claim.ts'
import type { SeenPosting } from './columns.ts'
import { postings, type PostingRow } from './table.ts'

export { carryPersonFacts } from './carry.ts'
export { followStaff } from './follow-staff.ts'
export { extendClaim, followClaims, followReservedClaims } from './claim.ts'

const { table } = postings

/** 3.6, X-4: homes learn of the moves of a host's postings, and a term that was cut, or runs on, shows what falls into its own days. */
export const followMoves = async (context: SystemContext, host: string): Promise<void> =>
  tellMoves(context, host, async (sender) => carryPersonFacts(context, sender))

/** Postings changed in the batch of another record. */
export interface PostingsChange {
  guarded: Guarded[]
  events: Event[]
  changed: PostingRow[]
}

interface Changed {
  row: PostingRow
  set: Partial<PostingRow>
  action: string
}

const changeOf = (door: Handle, now: Date, changes: readonly Changed[]): PostingsChange => {
  const stamped = changes.map(({ row, set, action }) => ({
    row,
    action,
    set: { ...set, version: row.version + 1, updated_at: now.toISOString() },
  }))
  return {
    changed: stamped.map(({ row, set }) => ({ ...row, ...set })),
    guarded: stamped.map(({ row, set }) => ({
      statement: door.update(postings, set, [asRead(table, row)]),
    })),
    events: stamped.map(({ row, set, action }) => ({
      action,
      record: 'postings',
      record_id: row.id,
      division: row.division,
      counterpart: row.counterpart,
      changes: changesOf(row, { ...row, ...set }),
    })),
  }
}

/** One that has begun ends that day; one that has not, was kept from it, or that nobody has confirmed, is cancelled (7.1.3). */
const endedRow = (row: PostingRow, { lastDay, now, reason, under }: Ending): Changed => {
  if (row.planned_start > lastDay || row.status === 'submitted' || isKeptOut(row)) {
    return { row, set: { status: 'cancelled', cancelled_on: shanghaiDay(now), reason }, action: 'cancel' }
  }
  return {
    row,
    set: { ...under, status: 'ended_early', ended_on: lastDay, end_reason: 'other', reason },
    action: 'end',
  }
}

interface Ending {
  lastDay: string
  now: Date
  /** In the office's words: no caller gives one. */
  reason: string
  /** The assignment under which the posts go on until their last day, where that is another one. */
  under?: Pick<PostingRow, 'assignment_id'>
}

/** X-18: the statements that end postings with their assignment, in its batch; the account's door writes both sides' rows. */
export const endPostings = (door: Handle, rows: readonly PostingRow[], ending: Ending): PostingsChange =>
  changeOf(
    door,
    ending.now,
    rows.map((row) => endedRow(row, ending)),
  )

/** postings that go on under the assignment that follows. */
export const hangUnder = (
  door: Handle,
  rows: readonly PostingRow[],
  { assignment_id, now }: { assignment_id: string; now: Date },
): PostingsChange =>
  changeOf(
    door,
    now,
    rows
      .filter((row) => row.assignment_id !== assignment_id)
      .map((row) => ({ row, set: { assignment_id }, action: 'move' })),
  )

/** 7.1.5: postings put back as they stood before a succession that is called off. */
export const restorePostings = (
  door: Handle,
  rows: readonly { row: PostingRow; was: Partial<PostingRow> }[],
  now: Date,
): PostingsChange =>
  changeOf(
    door,
    now,
    rows.map(({ row, was }) => ({ row, set: was, action: 'restore' })),
  )

/** 3.2: first days that fail, or come good, by what the province has set since or by an assignment of that day. */
export const followStarts = (door: Handle, account: Account, now: Date): PostingsChange =>
  changeOf(
    door,
    now,
    account.postings.flatMap((row) => {
      const { start_blocked = row.start_blocked } = startOf(row, account, shanghaiDay(now))
      return start_blocked === row.start_blocked ? [] : [{ row, set: { start_blocked }, action: 'follow' }]
    }),
  )

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
