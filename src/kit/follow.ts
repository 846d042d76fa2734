import { and, eq, sql } from 'drizzle-orm'
import { wordsOf } from '../records/city-policy.ts'
import { derivedChange } from '../records/derived.ts'
import type { RecordLaw } from '../rules/law.ts'
import type { Fields } from './fields.ts'
import type { Asks, LocalRecord, Row, ServedRecord } from './record.ts'
import { byId, columnOf, rowsOf } from './rows.ts'
import { derivedOf } from './write.ts'

/** Rows a batch carries; the next one goes on. */
export const ROWS_A_BATCH = 100

/** How the rows of a record follow what the province sets (3.4): those that keep other words, and what follows from the new ones. */
export const followOf = <L extends RecordLaw, F extends Fields, A extends Asks>(
  record: LocalRecord<L, F, A>,
): ServedRecord['follow'] => {
  const { settings } = record.law
  if (!settings) return null
  const kept = columnOf(record, 'policy')
  return {
    stale: (door, policy) => {
      const words = JSON.stringify(wordsOf(settings, policy))
      return rowsOf(record, door, [sql`(${kept} < ${words} OR ${kept} > ${words})`], { limit: ROWS_A_BATCH })
    },
    change: (door, rows, { policy, today }) => {
      const stale = rows as readonly Row<L, F>[]
      const words = wordsOf(settings, policy)
      return {
        guarded: stale.map((row) => ({
          statement: door.update(record, { policy: words }, [
            and(byId(record, row.id), eq(columnOf(record, 'version'), row.version)),
          ]),
        })),
        also: stale.flatMap((row) =>
          derivedChange(door, {
            before: derivedOf(record, row, door.tenant),
            after: derivedOf(record, { ...row, policy: words }, door.tenant),
            today,
          }),
        ),
      }
    },
  }
}
