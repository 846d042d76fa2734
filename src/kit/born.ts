import type { Event } from '../journal/entry.ts'
import { changesOf } from '../records/changes.ts'
import type { RecordLaw } from '../rules/law.ts'
import { NO_POLICY } from '../rules/settings.ts'
import type { Call } from '../serve/call.ts'
import type { Handle } from '../tenancy/handle.ts'
import { firstState, stampsOf } from './create.ts'
import type { Fields, Values } from './fields.ts'
import type { Beside } from './move.ts'
import type { Asks, LocalRecord, Row } from './record.ts'
import { followingRow } from './write.ts'

/** A row born beside another begins with no words of the province; the next run carries them to it (3.4). */
const bornPolicy = ({ settings }: RecordLaw): object => (settings ? { policy: NO_POLICY } : {})

/** A row that begins beside another: where it lies, and its fields. */
export interface Newborn<F> {
  division: string
  values: Values<F>
}

/**
 * Records that begin with the command, in its batch: each in its first state, told in the journal, its figures and tasks with
 * it. Their rules are the command's own to judge.
 *
 * @example
 * also: (body, { own, call, before }) => born(secretaryCases, { own, call }, before.results.map(caseOf))
 */
export const born = <L extends RecordLaw, F extends Fields, A extends Asks>(
  record: LocalRecord<L, F, A>,
  { own, call }: { own: Handle; call: Pick<Call, 'now' | 'today' | 'principal'> },
  newborn: readonly Newborn<F>[],
): Beside => {
  const rows = newborn.map(({ division, values }) => {
    const row: unknown = {
      ...stampsOf(call, own.tenant, division),
      ...values,
      ...firstState(record.law),
      ...bornPolicy(record.law),
    }
    return row as Row<L, F>
  })
  return {
    guarded: own.insertMany(record, rows),
    also: rows.flatMap((after) => followingRow(record, own, { before: null, after, today: call.today })),
    events: rows.map((row): Event => ({
      action: 'create',
      record: record.law.record,
      record_id: row.id,
      division: row.division,
      counterpart: null,
      changes: changesOf(null, { ...row }),
    })),
  }
}
