import type { z } from '@hono/zod-openapi'
import type { Principal } from '../../access/principal.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { bookEntry } from '../../rules/book.ts'
import { gather } from '../../tenancy/gather.ts'
import { placeFilter, taskSources } from './asked.ts'
import { presentTask, TaskGroups, TaskGroupQuery, type Task } from './model.ts'
import { namedTasks, waitingTasks, type TaskRow } from './queries.ts'
import { stageOn, TASK_STAGES } from './stages.ts'

type Group = z.infer<typeof TaskGroups>['items'][number]
type Shown = z.infer<typeof Task>
type Waiting = Pick<TaskRow, 'rule' | 'subject_kind' | 'owner_role' | 'tenant' | 'opens_on' | 'due_on'>

/** How many of a group are told one by one. */
const NEWEST = 5

const newestFirst = (a: Shown, b: Shown): number => {
  if (a.opens_on !== b.opens_on) return a.opens_on > b.opens_on ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** What makes a group: tasks of one kind, owner and stage. */
const kindOf = ({ rule, owner_role, tenant, ...row }: Waiting, day: string) => {
  const { subject_kind } = row
  return { stage: stageOn(row, day), rule, subject_kind, owner_role, tenant }
}

const keyOf = (kind: ReturnType<typeof kindOf>): string => Object.values(kind).join(' ')

/** Counts what waits, wherever it lies, and gives each group the newest of what is named. */
const grouped = (
  waiting: readonly Waiting[],
  named: ReadonlyMap<string, Shown[]>,
  { principal, day }: { principal: Principal; day: string },
): Group[] => {
  const groups = new Map<string, Group>()
  for (const row of waiting) {
    const kind = kindOf(row, day)
    const key = keyOf(kind)
    const group = groups.get(key) ?? {
      ...kind,
      mine: row.tenant === principal.tenant && row.owner_role === principal.role,
      clause: [...(bookEntry(row.rule)?.clause_zh ?? [])],
      count: 0,
      overdue: 0,
      newest: (named.get(key) ?? []).toSorted(newestFirst).slice(0, NEWEST),
    }
    groups.set(key, { ...group, count: group.count + 1, overdue: group.overdue + (row.due_on < day ? 1 : 0) })
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
      const [waiting, rows] = await handle.run([waitingTasks(handle, where, asked), namedTasks(handle, where, asked)])
      for (const row of rows) {
        const key = keyOf(kindOf(row, day))
        named.set(key, [...(named.get(key) ?? []), presentTask(row, tenant, day)])
      }
      return waiting
    })
    const waiting = parts.flatMap(({ value }) => value)
    const items = grouped(waiting, named, { principal, day }).toSorted(inOrder)
    return { body: { as_of: day, items, unavailable } }
  },
)
