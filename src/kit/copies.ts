import { eq, type SQL } from 'drizzle-orm'
import type { RecordLaw } from '../rules/law.ts'
import type { Call } from '../serve/call.ts'
import type { Handle, Scoped } from '../tenancy/handle.ts'
import type { Fields } from './fields.ts'
import { moved, together, type Beside } from './move.ts'
import type { Asks, LocalRecord, Row } from './record.ts'
import { columnOf, rowsOf } from './rows.ts'

interface Writing {
  own: Handle
  call: Pick<Call, 'now' | 'today' | 'principal'>
}

type AnyRow = Row<LocalRecord['law'], Fields>

/** What keeps something of a record, and what it keeps it of: both of the place the record is written at. */
export interface Copied<S, R> extends Writing {
  /** The rows that keep it, as they stood before. */
  rows: readonly R[]
  /** The rows they keep it of, as the write leaves them. */
  sources: readonly S[]
}

/** A record whose rows keep what follows from rows of another one, and how they follow when one of those is written. */
export interface Copier {
  readonly record: LocalRecord
  follow(copied: Copied<AnyRow, AnyRow>): Beside
}

/**
 * Says that a record keeps what follows from another one of its place. Whenever a row of that is written, the rows that keep it follow in
 * the same batch: what is entered late reads as if it had been entered then (3.6).
 *
 * @example
 * copies(resolutions, powerLists, keptAnew(resolutions, (row, lists) => ({ outside_power_list: isOutsideList(row.power, lists, row.proposed_on) })))
 */
export const copies = <
  L extends RecordLaw,
  F extends Fields,
  A extends Asks,
  SL extends RecordLaw,
  SF extends Fields,
  SA extends Asks,
>(
  record: LocalRecord<L, F, A>,
  source: LocalRecord<SL, SF, SA>,
  follow: (copied: Copied<Row<SL, SF>, Row<L, F>>) => Beside,
): void => {
  source.copiers.push({ record, follow } as unknown as Copier)
}

/** The rows for which what they keep has become another value are changed, each with its own entry in the journal. */
export const keptAnew =
  <L extends RecordLaw, F extends Fields, A extends Asks, S>(
    record: LocalRecord<L, F, A>,
    keep: (row: Row<L, F>, sources: readonly S[]) => Partial<Row<L, F>>,
  ) =>
  ({ rows, sources, ...writing }: Copied<S, Row<L, F>>): Beside =>
    together(
      rows.flatMap((before) => {
        const set = keep(before, sources)
        const isSame = Object.entries(set).every(([name, value]) => Reflect.get(before, name) === value)
        return isSame ? [] : [moved(record, writing, { before, set, action: 'follow' })]
      }),
    )

/** What follows from a row once it is written. */
export type Following = (after: object, writing: Writing) => Beside

/** What the records that keep something of this one are asked for with the facts of its rules. */
export const copiersAt = (
  record: Pick<LocalRecord, 'columns' | 'copiers' | 'law' | 'table'>,
  door: Handle,
  place: SQL,
): { queries: Scoped<unknown>[]; read(results: readonly unknown[]): Following } => {
  const { copiers } = record
  const at = (each: Pick<LocalRecord, 'columns' | 'law'>) => [eq(columnOf(each, 'division'), place)]
  const sources = copiers.length === 0 ? [] : [rowsOf(record as LocalRecord, door, at(record))]
  return {
    queries: [...sources, ...copiers.map((each) => rowsOf(each.record, door, at(each.record)))],
    read: (results) => {
      const [stood = [], ...rows] = results as (readonly AnyRow[])[]
      return (after, writing) => {
        const row = after as AnyRow
        const left = [...stood.filter(({ id }) => id !== row.id), row]
        return together(copiers.map((each, i) => each.follow({ rows: rows[i] ?? [], sources: left, ...writing })))
      }
    },
  }
}
