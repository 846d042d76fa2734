import type { SQL } from 'drizzle-orm'
import type { Handle, Scoped } from '../tenancy/handle.ts'
import type { LocalRecord } from './record.ts'

/** A record whose rows name others by a field, and the columns of the days on which they need them in force (3.6). */
export interface Leaning {
  readonly record: LocalRecord
  readonly field: string
  readonly days: readonly string[]
}

/** How the rows of a record end: the column of the first day no longer in force, and the records that lean on them, each put there where it is declared. */
export interface Ending {
  readonly column: string
  /** The column of the first day in force, where what names the row needs it begun; null where it does not matter. */
  readonly begins: string | null
  /** The field of lines that keep the ends before the present one, each in a column of the same name; null where a row ends once. */
  readonly earlier: string | null
  readonly leaning: Leaning[]
}

/**
 * What a field may name, and how its rows are found: by `own`, what the caller's division shows him (anything else is 404);
 * by `judge`, what rules have to know beyond it: those rows reach the rules and never an answer.
 */
export interface Target<N> {
  readonly noun: string
  readonly door: 'own' | 'judge'
  /** The rows of some ids: `ids` is a JSON list of them, as SQL. */
  rows(door: Handle, ids: SQL): Scoped<N[]>
  idOf(row: N): string
  /** What an office calls the codes of a row, for the words of a refusal. */
  calls?(row: N): Readonly<Record<string, string>>
  /** How what is named ends; absent where it never does. */
  readonly ending?: Ending | null
}
