import type { SQL } from 'drizzle-orm'
import type { z } from '@hono/zod-openapi'
import type { Principal } from '../../access/principal.ts'
import { endpoint } from '../../serve/endpoint.ts'
import type { Results } from '../../records/facts.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { bookEntry } from '../../rules/book/book.ts'
import { gather } from '../../tenancy/gather.ts'
import { placeFilter, taskSources } from './asked.ts'
import { presentTask, TaskGroups, TaskGroupQuery, type Task } from './model.ts'
import { namedTasks, waitingCounts, waitingTasks, type Asked, type TaskRow } from './queries.ts'
import { stageOn, TASK_STAGES } from './stages.ts'

type Group = z.infer<typeof TaskGroups>['items'][number]
type Shown = z.infer<typeof Task>
type Waiting = Pick<TaskRow, 'rule' | 'subject_kind' | 'owner_role' | 'tenant' | 'opens_on' | 'due_on'>
type Kind = Pick<Group, 'stage' | 'rule' | 'subject_kind' | 'owner_role' | 'tenant'>
type Counted = Kind & Pick<Group, 'count' | 'overdue'>
type Counts = Results<[ReturnType<typeof waitingCounts>]>[0][number]

/** How many of a group are told one by one. */
const NEWEST = 5

const newestFirst = (a: Shown, b: Shown): number => {
  if (a.opens_on !== b.opens_on) return a.opens_on > b.opens_on ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** What makes a group: tasks of one kind, owner and stage. */
const kindOf = ({ rule, owner_role, tenant, ...row }: Waiting, day: string): Kind => {
  const { subject_kind } = row
  return { stage: stageOn(row, day), rule, subject_kind, owner_role, tenant }
}

const keyOf = ({ stage, rule, subject_kind, owner_role, tenant }: Kind): string =>
  [stage, rule, subject_kind, owner_role, tenant].join(' ')

/** What was counted where it lies, heap by heap: what comes is never overdue, what is of past years always. */
const heapsOf = ({ rule, subject_kind, owner_role, tenant, count, coming, past_years, overdue }: Counts): Counted[] => {
  const kind = { rule, subject_kind, owner_role, tenant }
  const heaps: Counted[] = [
    { ...kind, stage: 'now', count: count - coming - past_years, overdue: overdue - past_years },
    { ...kind, stage: 'coming', count: coming, overdue: 0 },
    { ...kind, stage: 'past_years', count: past_years, overdue: past_years },
  ]
  return heaps.filter((heap) => heap.count > 0)
}

type Reading = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  asked: Asked,
) => Promise<{ waiting: Counted[]; rows: TaskRow[] }>

/** What waits as the database counted it. */
const countedAt: Reading = async (handle, where, asked) => {
  const [counts, rows] = await handle.run([waitingCounts(handle, where, asked), namedTasks(handle, where, asked)])
  return { waiting: counts.flatMap(heapsOf), rows }
}

/** What waits, task by task. */
const listedAt: Reading = async (handle, where, asked) => {
  const { day } = asked
  const [each, rows] = await handle.run([waitingTasks(handle, where, asked), namedTasks(handle, where, asked)])
  const waiting = each.map((row) => ({ ...kindOf(row, day), count: 1, overdue: row.due_on < day ? 1 : 0 }))
  return { waiting, rows }
}

/** Adds up what waits, wherever it lies, and gives each group the newest of what is named. */
const grouped = (waiting: readonly Counted[], named: ReadonlyMap<string, Shown[]>, principal: Principal): Group[] => {
  const groups = new Map<string, Group>()
  for (const { count, overdue, ...kind } of waiting) {
    const key = keyOf(kind)
    const group = groups.get(key) ?? {
      ...kind,
      mine: kind.tenant === principal.tenant && kind.owner_role === principal.role,
      clause: [...(bookEntry(kind.rule)?.clause_zh ?? [])],
      count: 0,
      overdue: 0,
      newest: (named.get(key) ?? []).toSorted(newestFirst).slice(0, NEWEST),
    }
    groups.set(key, { ...group, count: group.count + count, overdue: group.overdue + overdue })
  }
  return [...groups.values()]
}

/** Stage by stage, one's own first, and in them the newest turn first. */
const inOrder = (a: Group, b: Group): number => {
  if (a.stage !== b.stage) return TASK_STAGES.indexOf(a.stage) - TASK_STAGES.indexOf(b.stage)
  if (a.mine !== b.mine) return a.mine ? -1 : 1
  const [first, second] = [a.newest[0], b.newest[0]]
  if (first && second) return newestFirst(first, second)
  if (first || second) return first ? -1 : 1
  return a.rule < b.rule ? -1 : 1
}

export const listTaskGroups = endpoint(
  {
    method: 'get',
    path: '/v1/tasks/groups',
    operation: 'listTaskGroups',
    summary:
      'What waits and what comes within 90 days, counted by owner and kind, one’s own first, with the newest few of each: the first screen of a day’s work',
    tag: 'tasks',
    permission: 'task.read',
    doors: ['own', 'shared', 'review'],
    rules: ['3.4', 'X-3', 'X-7', 'X-13', 'X-16'],
    query: TaskGroupQuery,
    answer: TaskGroups,
  },
  async (call) => {
    const { principal, today } = call
    const day = call.query.as_of ?? today
    const asked = { day, today, permissions: principal.permissions }
    const where = placeFilter(call)
    const doors = new Map((await taskSources(call)).map(({ tenant, open }) => [tenant, open]))
    const named = new Map<string, Shown[]>()
    const { parts, unavailable } = await gather([...doors.keys()], async (tenant) => {
      const handle = doors.get(tenant)?.()
      if (!handle) return []
      const isCounted = day >= today && call.caller.division !== null && handle.door !== 'shared'
      const { waiting, rows } = await (isCounted ? countedAt : listedAt)(handle, where, asked)
      for (const row of rows) {
        const key = keyOf(kindOf(row, day))
        named.set(key, [...(named.get(key) ?? []), presentTask(row, tenant, day)])
      }
      return waiting
    })
    const waiting = parts.flatMap(({ value }) => value)
    const items = grouped(waiting, named, principal).toSorted(inOrder)
    return { body: { as_of: day, items, unavailable } }
  },
)
