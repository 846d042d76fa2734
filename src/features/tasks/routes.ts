import { formed } from '../../http/hints.ts'
import { z } from '@hono/zod-openapi'
import { eq, type SQL } from 'drizzle-orm'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { Day, TenantCode, WorkedOutDay } from '../../records/ids.ts'
import { afterKey, linkHeader, listOver, type Source } from '../../records/list.ts'
import { listOf, PageQuery } from '../../records/shapes.ts'
import { tasks } from '../../records/tasks.ts'
import { bookEntry } from '../../rules/book.ts'
import { TASK_RULES } from '../../rules/task-rules.ts'
import { TASK_STATUS, taskStatus } from '../../rules/tasks.ts'
import { divisionPrefix, withinAsked } from '../../tenancy/door-rules.ts'
import { cityOfDivision, PROVINCE } from '../../tenancy/registry.ts'
import { listSources } from '../pairings/queries.ts'
import { inCounty, inStatus, TASK_KEY, tasksWhere, type TaskRow } from './queries.ts'

const TaskShape = z
  .strictObject({
    id: z.string(),
    tenant_code: TenantCode,
    rule: z.string(),
    clause: z.array(z.string()),
    owner_role: z.string(),
    tenant: TenantCode,
    scope_code: z.string(),
    subject: z.strictObject({ kind: z.string(), id: z.string(), period: z.string().nullable() }),
    opens_on: WorkedOutDay,
    due_on: WorkedOutDay,
    done_on: WorkedOutDay.nullable(),
    lapsed_on: WorkedOutDay.nullable(),
    status: z.enum(TASK_STATUS),
  })
  .openapi('Task')

const TaskQuery = z.strictObject({
  ...PageQuery,
  tenant: TenantCode.optional(),
  division: formed('division').optional(),
  status: z.enum(TASK_STATUS).optional(),
  rule: z.enum(TASK_RULES).optional(),
  owner: TenantCode.optional(),
  as_of: Day.optional(),
})

type Asked = Call<unknown, z.infer<typeof TaskQuery>>

const COUNTY_LENGTH = 6

/** The narrowest county that scope and question name together, for the index; the door keeps the scope all the same. */
const countyFilter = ({ query, caller }: Asked): SQL[] => {
  const [scope, asked] = [divisionPrefix(caller.division ?? ''), divisionPrefix(query.division ?? '')]
  const code = scope.length > asked.length ? scope : asked
  return code.length < COUNTY_LENGTH ? [] : [inCounty(code.slice(0, COUNTY_LENGTH))]
}

const filters = (call: Asked): SQL[] => {
  const { status, rule, owner, division, cursor } = call.query
  const { table } = tasks
  return [
    ...countyFilter(call),
    ...(division ? withinAsked(call.caller, table.division, { asked: division, cursor }) : []),
    ...(status ? inStatus(status, { day: call.query.as_of ?? call.today, today: call.today }) : []),
    ...(rule ? [eq(table.rule, rule)] : []),
    ...(owner ? [eq(table.tenant, owner)] : []),
  ]
}

/** A unit's own user reads what is its unit's, at home; a holder what is his, where he is posted; the province its own tasks beside those of every city. */
const sourcesOf = async (call: Asked): Promise<Source[]> => {
  const { tenant, division } = call.query
  const city = tenant ?? (division ? (cityOfDivision(division) ?? undefined) : undefined)
  const own = { tenant: call.principal.tenant, open: () => call.services.doors.own(call.caller) }
  const wanted = (sources: readonly Source[]) => sources.filter((each) => city === undefined || each.tenant === city)
  if (call.caller.division === null && !call.caller.posted_to) return wanted([own])
  const sources = await listSources(call, city)
  return own.tenant === PROVINCE ? [...wanted([own]), ...sources] : sources
}

/** A day that lies ahead is what is agreed: it is not yet done, and not yet lapsed. */
const present = (row: TaskRow, tenant_code: string, day: string): z.infer<typeof TaskShape> => {
  const status = taskStatus(row, day)
  return {
    id: row.id,
    tenant_code,
    rule: row.rule,
    clause: [...(bookEntry(row.rule)?.clause_zh ?? [])],
    owner_role: row.owner_role,
    tenant: row.tenant,
    scope_code: row.scope_code,
    subject: { kind: row.subject_kind, id: row.subject_id, period: row.period },
    opens_on: row.opens_on,
    due_on: row.due_on,
    done_on: row.done_on !== null && row.done_on <= day ? row.done_on : null,
    lapsed_on: status === 'lapsed' ? row.lapsed_on : null,
    status,
  }
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
    answer: listOf(TaskShape),
  },
  async (call) => {
    const { limit, cursor, as_of: day = call.today } = call.query
    const where = [...filters(call), ...afterKey(TASK_KEY, cursor)]
    const page = await listOver(await sourcesOf(call), {
      limit,
      query: (handle, rows) => tasksWhere(handle, where, { day, limit: rows }),
      present: (row, tenant) => ({ key: [row.due_on, row.id], item: present(row, tenant, day) }),
    })
    return { body: page, headers: linkHeader({ path: '/v1/tasks', query: call.query }, page.next) }
  },
)

export const taskEndpoints = [listTasks] as const
