import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Derived } from '../rules/derived.ts'
import type { Policy, RecordSetting, SettingWord } from '../rules/settings.ts'
import type { Handle, Scoped } from '../tenancy/handle.ts'
import { wordsOf } from './city-policy.ts'
import type { Guarded } from './commit.ts'
import { derivedChange } from './derived.ts'

/** How rows follow what the province sets (3.4). */
export interface Follow<R = unknown> {
  /** Some rows that keep other words. */
  stale(door: Handle, policy: Policy): Scoped<R[]>
  /** Those rows with the words, and the obligations that follow. */
  change(
    door: Handle,
    rows: readonly R[],
    more: { policy: Policy; today: string },
  ): { guarded: readonly Guarded[]; also: readonly Scoped<void>[] }
}

interface Keeping<R> {
  settings: readonly RecordSetting[]
  /** The column that keeps the words. */
  kept: SQLiteColumn
  rows(door: Handle, stale: SQL, options: { limit: number }): Scoped<R[]>
  /** Writes the words to a row that nobody has changed since it was read. */
  keep(door: Handle, row: R, words: SettingWord[]): Guarded['statement']
  /** What a row counts for and obliges to. */
  derived(row: R, tenant: string): Derived
}

/** Rows a batch carries; the next one goes on. */
const ROWS_A_BATCH = 100

/** The rows of a table whose obligations hang on words of the province: they keep those they were derived by. */
export const followWords = <R extends { policy: SettingWord[] }>(table: Keeping<R>): Follow<R> => ({
  stale: (door, policy) => {
    const words = JSON.stringify(wordsOf(table.settings, policy))
    const { kept } = table
    return table.rows(door, sql`(${kept} < ${words} OR ${kept} > ${words})`, { limit: ROWS_A_BATCH })
  },
  change: (door, rows, { policy, today }) => {
    const words = wordsOf(table.settings, policy)
    return {
      guarded: rows.map((row) => ({ statement: table.keep(door, row, words) })),
      also: rows.flatMap((row) => {
        const before = table.derived(row, door.tenant)
        return derivedChange(door, { before, after: table.derived({ ...row, policy: words }, door.tenant), today })
      }),
    }
  },
})
