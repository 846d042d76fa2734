import { asc, eq, sql, type SQL } from 'drizzle-orm'
import { tasks } from '../../records/tasks.ts'
import { addDays } from '../../rules/dates.ts'
import type { TaskStatus } from '../../rules/tasks.ts'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'

const { table } = tasks

/** The unit or the person a task belongs to is what its reader is found by, and is not shown. */
const { owner_id: _owner_id, ...shown } = allColumns(tasks)

export type TaskRow = Omit<(typeof table)['$inferSelect'], 'owner_id'>

export const TASK_KEY = [table.due_on, table.id] as const

/** Nothing that is open is due later: the longest stretch an obligation is open for is a year. */
const OPEN_DAYS_MAX = 400

/** Tasks that have opened by a day, in the order of their days. */
export const tasksWhere = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  { day, limit }: { day: string; limit: number },
): Scoped<TaskRow[]> =>
  handle.select(tasks, shown, {
    where: [sql`+${table.opens_on} <= ${day}`, sql`${table.due_on} <= ${addDays(day, OPEN_DAYS_MAX)}`, ...where],
    order: [asc(table.due_on), asc(table.id)],
    limit,
  })

/** A literal: the index holds such rows only. */
export const isUnsettled = sql`${table.settled} = 0`

/**
 * 3.4 as a condition on a day: `done_on` and `lapsed_on` decide; `settled` spares the walk over what is done, for a day on which what is
 * settled now was done.
 */
export const inStatus = (status: TaskStatus, { day, today }: { day: string; today: string }): SQL[] => {
  if (status === 'done') return [sql`${table.done_on} <= ${day}`]
  const undone = sql`(${table.done_on} IS NULL OR ${table.done_on} > ${day})`
  if (status === 'lapsed') return [undone, sql`${table.lapsed_on} <= ${day}`]
  const waits = sql`(${undone} AND (${table.lapsed_on} IS NULL OR ${table.lapsed_on} > ${day}))`
  const due = status === 'open' ? sql`${table.due_on} >= ${day}` : sql`${table.due_on} < ${day}`
  return [...(day < today ? [] : [isUnsettled]), waits, due]
}

/** Of one county, by its index. */
export const inCounty = (county: string): SQL => eq(table.county, county)
