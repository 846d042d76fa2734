import { and, eq } from 'drizzle-orm'
import type { Event } from '../journal/entry.ts'
import { changesOf } from '../records/changes.ts'
import type { Guarded } from '../records/commit.ts'
import { stamped } from '../records/step.ts'
import type { RecordLaw } from '../rules/law.ts'
import type { Call } from '../serve/call.ts'
import type { Handle, Scoped } from '../tenancy/handle.ts'
import type { Fields } from './fields.ts'
import type { Asks, LocalRecord, Row } from './record.ts'
import { byId, columnOf } from './rows.ts'
import { followingRow } from './write.ts'

/** What goes into the batch beside the row of the command itself. */
export interface Beside {
  guarded?: readonly Guarded[]
  also?: readonly Scoped<unknown>[]
  events?: readonly Event[]
}

/** What several parts of one command put into its batch. */
export const together = (parts: readonly Beside[]): Required<Beside> => ({
  guarded: parts.flatMap(({ guarded = [] }) => guarded),
  also: parts.flatMap(({ also = [] }) => also),
  events: parts.flatMap(({ events = [] }) => events),
})

/**
 * Another record that moves with the command, in its batch: guarded by the version it was read with, told in the journal,
 * its figures and tasks with it. Two commands that move the same one are judged one after the other.
 */
export const moved = <L extends RecordLaw, F extends Fields, A extends Asks>(
  record: LocalRecord<L, F, A>,
  { own, call }: { own: Handle; call: Pick<Call, 'now' | 'today'> },
  { before, set, action }: { before: Row<L, F>; set: Partial<Row<L, F>>; action: string },
): Beside => {
  const plain = record as unknown as LocalRecord
  const after: Row<L, F> = { ...before, ...stamped(call, before, set) }
  const mine = and(byId(plain, before.id), eq(columnOf(plain, 'version'), before.version))
  return {
    guarded: [{ statement: own.update(record, after, [mine]) }],
    also: followingRow(record, own, { before, after, today: call.today }),
    events: [
      {
        action,
        record: record.law.record,
        record_id: before.id,
        division: before.division,
        counterpart: null,
        changes: changesOf({ ...before }, { ...after }),
      },
    ],
  }
}
