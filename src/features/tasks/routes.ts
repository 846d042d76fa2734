import { eq, inArray, not, type SQL } from 'drizzle-orm'
import type { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { choiceHint } from '../../http/hints.ts'
import { problem } from '../../problems/problem.ts'
import { afterKey, linkHeader, listOver } from '../../records/list.ts'
import { listOf } from '../../records/shapes.ts'
import { CLAUSES } from '../../rules/book/clauses.ts'
import { TASK_RULES, type TaskRule } from '../../rules/task-rules.ts'
import { tasks } from '../../records/tasks.ts'
import { placeFilter, taskSources } from './asked.ts'
import { listTaskGroups } from './groups.ts'
import { presentTask, Task, TaskQuery } from './model.ts'
import { inStatus, isMine, TASK_KEY, tasksWhere } from './queries.ts'

type Asked = Call<unknown, z.infer<typeof TaskQuery>>

/** The rules of a clause that make tasks; a clause that there is not is refused with those there are. */
const rulesOf = (clause: string): TaskRule[] => {
  const found = CLAUSES.find(({ place }) => place === clause)
  const accepted = CLAUSES.map(({ place }) => place)
  if (!found) throw problem('INVALID_REQUEST', { field: 'clause', detail: choiceHint(accepted), facts: { accepted } })
  return TASK_RULES.filter((rule) => found.rules.some(({ number }) => number === rule))
}

const filters = (call: Asked): SQL[] => {
  const { status, rule, clause, owner, mine, as_of: day = call.today } = call.query
  const { table } = tasks
  const own = isMine(call.principal)
  return [
    ...placeFilter(call),
    ...(status ? inStatus(status, { day, today: call.today }) : []),
    ...(rule ? [eq(table.rule, rule)] : []),
    ...(clause ? [inArray(table.rule, rulesOf(clause))] : []),
    ...(owner ? [eq(table.tenant, owner)] : []),
    ...(mine === undefined ? [] : [mine ? own : not(own)]),
  ]
}

const listTasks = endpoint(
  {
    method: 'get',
    path: '/v1/tasks',
    operation: 'listTasks',
    order: 'due_on, then id',
    summary:
      'What is open, done, overdue or lapsed, today or on a day, and by whose side: derived from the records by the rules, never typed in',
    tag: 'tasks',
    permission: 'task.read',
    doors: ['own', 'shared', 'review'],
    rules: ['3.4', 'R-41', 'R-57', 'R-77', 'R-79', 'R-80', 'R-81', 'X-3', 'X-7', 'X-13', 'X-16'],
    query: TaskQuery,
    answer: listOf(Task),
  },
  async (call) => {
    const { limit, cursor, as_of: day = call.today } = call.query
    const { permissions } = call.principal
    const where = [...filters(call), ...afterKey(TASK_KEY, cursor)]
    const page = await listOver(await taskSources(call), {
      limit,
      query: (handle, rows) => tasksWhere(handle, where, { day, limit: rows, permissions }),
      present: (row, tenant) => ({ key: [row.due_on, row.id], item: presentTask(row, tenant, day) }),
    })
    return { body: page, headers: linkHeader({ path: '/v1/tasks', query: call.query }, page.next) }
  },
)

export const taskEndpoints = [listTaskGroups, listTasks] as const
