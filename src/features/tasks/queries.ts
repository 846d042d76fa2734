import { asc, eq, sql, type SQL } from 'drizzle-orm'
import type { Permission, Principal } from '../../access/principal.ts'
import { tasks } from '../../records/tasks.ts'
import { addDays, firstOfYear } from '../../rules/dates.ts'
import type { TaskFilter } from '../../rules/tasks.ts'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { namesBeside } from './names.ts'

const { table } = tasks

/** The unit or the person a task belongs to is what its reader is found by, and is not shown. */
const { owner_id: _owner_id, ...shown } = allColumns(tasks)

export type TaskRow = Omit<(typeof table)['$inferSelect'], 'owner_id'> & {
  village_name: string | null
  person_name: string | null
}

export const TASK_KEY = [table.due_on, table.id] as const

/** Nothing that is open is due later: the longest stretch an obligation is open for is a year. */
const OPEN_DAYS_MAX = 400

/** Opened by a day; the list is walked by the day it is due. */
const openedBy = (day: string): SQL[] => [
  sql`+${table.opens_on} <= ${day}`,
  sql`${table.due_on} <= ${addDays(day, OPEN_DAYS_MAX)}`,
]

interface Reader {
  permissions: ReadonlySet<Permission>
}

/** Tasks that have opened by a day, in the order of their days, with what their village and person are called. */
export const tasksWhere = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  { day, limit, permissions }: Reader & { day: string; limit: number },
): Scoped<TaskRow[]> =>
  handle.select(
    tasks,
    { ...shown, ...namesBeside(handle, permissions) },
    { where: [...openedBy(day), ...where], order: [asc(table.due_on), asc(table.id)], limit },
  )

/** A literal: the index holds such rows only. */
export const isUnsettled = sql`${table.settled} = 0`

/** Neither done nor lapsed by a day; `settled` spares the walk over what is, for today and days ahead. */
const waitsOn = ({ day, today }: { day: string; today: string }): SQL[] => [
  ...(day < today ? [] : [isUnsettled]),
  sql`((${table.done_on} IS NULL OR ${table.done_on} > ${day}) AND (${table.lapsed_on} IS NULL OR ${table.lapsed_on} > ${day}))`,
]

/**
 * 3.4 as a condition on a day: `done_on` and `lapsed_on` decide; `settled` spares the walk over what is done, for a day on which what is
 * settled now was done.
 */
export const inStatus = (status: TaskFilter, { day, today }: { day: string; today: string }): SQL[] => {
  if (status === 'done') return [sql`${table.done_on} <= ${day}`]
  const undone = sql`(${table.done_on} IS NULL OR ${table.done_on} > ${day})`
  if (status === 'lapsed') return [undone, sql`${table.lapsed_on} <= ${day}`]
  if (status === 'waiting') return waitsOn({ day, today })
  const due = status === 'open' ? sql`${table.due_on} >= ${day}` : sql`${table.due_on} < ${day}`
  return [...waitsOn({ day, today }), due]
}

/** Of one county, by its index. */
export const inCounty = (county: string): SQL => eq(table.county, county)

/** Whether it is the caller's own to do: of his tenant and for his role; his scope is the door's. A key has no role, and nothing to do. */
export const isMine = ({ tenant, role }: Principal): SQL =>
  sql`(+${table.tenant} = ${tenant} AND ${table.owner_role} = ${role ?? ''})`

/** How far ahead what comes is told. */
const COMING_DAYS = 90

export interface Asked extends Reader {
  day: string
  today: string
}

const waiting = (where: readonly (SQL | undefined)[], asked: Asked): (SQL | undefined)[] => [
  ...openedBy(addDays(asked.day, COMING_DAYS)),
  ...waitsOn(asked),
  ...where,
]

/** What makes tasks alike, in the order of the index that counts them. */
const { county, rule, subject_kind, owner_role, tenant } = table
const KIND = [county, rule, subject_kind, owner_role, tenant] as const

/**
 * What waits and what comes, counted where it lies: one row a county and kind. Its index holds what is unsettled, so it
 * serves today and days ahead; `county` leads it, and `+` keeps other columns from being walked by.
 */
export const waitingCounts = (handle: Handle, where: readonly (SQL | undefined)[], { day, ...asked }: Asked) => {
  const { opens_on, due_on } = table
  const until = addDays(day, COMING_DAYS)
  return handle.select(
    tasks,
    {
      county,
      rule,
      subject_kind,
      owner_role,
      tenant,
      count: sql<number>`count(*)`.as('count'),
      coming: sql<number>`sum(${opens_on} > ${day})`.as('coming'),
      past_years: sql<number>`sum(${opens_on} <= ${day} AND ${due_on} < ${firstOfYear(day)})`.as('past_years'),
      overdue: sql<number>`sum(${due_on} < ${day})`.as('overdue'),
    },
    {
      where: [
        sql`${county} > ''`,
        sql`+${opens_on} <= ${until} AND +${due_on} <= ${addDays(until, OPEN_DAYS_MAX)}`,
        ...waitsOn({ day, today: asked.today }),
        ...where,
      ],
      group: KIND,
    },
  )
}

/** The same, one by one: of past days, and of what one unit, person or partner city has, which is little. */
export const waitingTasks = (handle: Handle, where: readonly (SQL | undefined)[], asked: Asked) => {
  const { opens_on, due_on } = table
  return handle.select(
    tasks,
    { rule, subject_kind, owner_role, tenant, opens_on, due_on },
    { where: waiting(where, asked), order: [asc(due_on), asc(table.id)] },
  )
}

/** More than a day's work is not told one by one. */
const NAMED_MAX = 500

/** The same with their names, but for what is overdue since a year that is over: that is a number. */
export const namedTasks = (handle: Handle, where: readonly (SQL | undefined)[], asked: Asked): Scoped<TaskRow[]> =>
  handle.select(
    tasks,
    { ...shown, ...namesBeside(handle, asked.permissions) },
    {
      where: [sql`${table.due_on} >= ${firstOfYear(asked.day)}`, ...waiting(where, asked)],
      order: [asc(table.due_on), asc(table.id)],
      limit: NAMED_MAX,
    },
  )
