import { and, eq, sql } from 'drizzle-orm'
import { wordsOf } from '../../records/city-policy.ts'
import { taskChange } from '../../records/tasks.ts'
import type { Follow } from '../../kit/record.ts'
import { CONFIRMATION_SETTINGS, confirmationsWhere, confirmationTasks } from './queries.ts'
import { supportConfirmations } from './table.ts'

const { table } = supportConfirmations
const ROWS_A_BATCH = 100

/** R-58, 3.4: the confirmations that keep other words than the province has set for their city, and the tasks that follow. */
export const followConfirmations: Follow<(typeof table)['$inferSelect']> = {
  stale: (door, policy) => {
    const words = JSON.stringify(wordsOf(CONFIRMATION_SETTINGS, policy))
    const { policy: kept } = table
    return confirmationsWhere(door, [sql`(${kept} < ${words} OR ${kept} > ${words})`], { limit: ROWS_A_BATCH })
  },
  change: (door, rows, { policy, today }) => {
    const words = wordsOf(CONFIRMATION_SETTINGS, policy)
    return {
      guarded: rows.map((row) => ({
        statement: door.update(supportConfirmations, { policy: words }, [
          and(eq(table.id, row.id), eq(table.version, row.version)),
        ]),
      })),
      also: rows.flatMap((row) =>
        taskChange(door, {
          before: confirmationTasks(door, row),
          after: confirmationTasks(door, { ...row, policy: words }),
          today,
        }),
      ),
    }
  },
}
