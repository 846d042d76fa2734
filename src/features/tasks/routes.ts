import { z } from '@hono/zod-openapi'
import { asc, gt, type SQL } from 'drizzle-orm'
import type { Call } from '../../http/call.ts'
import { endpoint } from '../../http/endpoint.ts'
import { Day, TenantCode } from '../../records/ids.ts'
import { cutPage, keyOfCursor, LIMIT_DEFAULT, linkHeader } from '../../records/list.ts'
import { listOf, PageQuery } from '../../records/shapes.ts'
import { bookEntry } from '../../rules/book.ts'
import { addDays, shanghaiDay } from '../../rules/dates.ts'
import { inForce, TURN_DUE_DAYS } from '../../rules/parameters.ts'
import { turnTasks, vacancyTasks, type Task, type Turn } from '../../rules/tasks.ts'
import { divisionPrefix } from '../../tenancy/door-rules.ts'
import { gather } from '../../tenancy/gather.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { cityOfDivision, PROVINCE } from '../../tenancy/registry.ts'
import { waitingAssignments } from '../assignments/queries.ts'
import { listSources } from '../pairings/queries.ts'
import { seatsOfVillages } from '../postings/commands.ts'
import { waitingPostings } from '../postings/queries.ts'
import { onDay, villageCodes, villageListings } from '../villages/queries.ts'
import { homeObligations, hostObligations, servedPostings } from './obligations.ts'

const TASK_STATUS = ['open', 'done', 'overdue'] as const

const TaskShape = z
  .strictObject({
    tenant_code: TenantCode,
    rule: z.string(),
    clause: z.array(z.string()),
    owner_role: z.string(),
    tenant: TenantCode,
    scope_code: z.string(),
    subject: z.strictObject({ kind: z.string(), id: z.string(), period: z.string().nullable() }),
    due_on: Day,
    done_on: Day.nullable(),
    status: z.enum(TASK_STATUS),
  })
  .openapi('Task')

const TaskQuery = z.strictObject({
  ...PageQuery,
  tenant: TenantCode.optional(),
  division: z
    .string()
    .regex(/^44\d{2}(?:\d{2}|\d{5}|\d{8})$/)
    .optional(),
  status: z.enum(TASK_STATUS).optional(),
  rule: z.string().max(8).optional(),
  owner: TenantCode.optional(),
})

type Query = z.infer<typeof TaskQuery>
type Asked = Call<unknown, Query>

const VILLAGES_A_READ = 500

const turnsOf = async (call: Asked, handle: Handle): Promise<Turn[]> => {
  const [offers, submitted] = await handle.run([waitingAssignments(handle, []), waitingPostings(handle, [])])
  const days = inForce(TURN_DUE_DAYS, call.today)
  return [
    ...offers.map(({ id, village_code, turn, turn_due }): Turn => ({
      rule: 'X-16',
      kind: 'assignment',
      id,
      scope_code: village_code,
      turn: turn ?? '',
      turn_due: turn_due ?? call.today,
    })),
    ...submitted.map(({ id, division, updated_at }): Turn => ({
      rule: 'X-3',
      kind: 'posting',
      id,
      scope_code: division,
      turn: handle.tenant,
      turn_due: addDays(shanghaiDay(new Date(updated_at)), days),
    })),
  ]
}

/** Vacant seats of the villages the door shows, in code order, read by stretches of the list. */
const vacanciesOf = async (call: Asked, handle: Handle): Promise<Task[]> => {
  const { table } = villageListings
  const context = { today: call.today, province: PROVINCE }
  const tasks: Task[] = []
  for (let after = ''; ;) {
    const where: SQL[] = [gt(table.village_code, after)]
    const [codes] = await handle.run([
      villageCodes(handle, [onDay(table.valid_from, table.valid_to, call.today), ...where], {
        order: [asc(table.village_code)],
        limit: VILLAGES_A_READ,
      }),
    ])
    const last = codes.at(-1)
    if (!last) return tasks
    const seats = await seatsOfVillages(call, handle.tenant, {
      codes: codes.map(({ village_code }) => village_code),
      day: call.today,
    })
    tasks.push(...vacancyTasks(seats, [], context))
    after = last.village_code
  }
}

const tasksOf = async (call: Asked, handle: Handle): Promise<Task[]> => {
  const context = { today: call.today, province: PROVINCE }
  const [turns, vacancies] = [await turnsOf(call, handle), await vacanciesOf(call, handle)]
  const served = await servedPostings(handle)
  const yearly = [...(await hostObligations(call, handle, served)), ...(await homeObligations(call, served))]
  return [...turnTasks(turns, context), ...vacancies, ...yearly]
}

const wanted =
  ({ status, rule, owner, division }: Query) =>
  (task: Task): boolean =>
    (status === undefined || task.status === status) &&
    (rule === undefined || task.rule === rule) &&
    (owner === undefined || task.tenant === owner) &&
    (division === undefined || task.scope_code.startsWith(divisionPrefix(division)))

const keyOf = ({ due_on, rule, subject }: Task): [string, string, string] => [
  due_on,
  rule,
  `${subject.kind}/${subject.id}/${subject.period ?? ''}`,
]

const present = (task: Task, tenant_code: string): z.infer<typeof TaskShape> => ({
  ...task,
  tenant_code,
  clause: [...(bookEntry(task.rule)?.clause_zh ?? [])],
})

const listTasks = endpoint(
  {
    method: 'get',
    path: '/v1/tasks',
    operation: 'listTasks',
    summary: 'What is open or overdue, and by whose side: derived from the records by the rules, never typed in',
    tag: 'tasks',
    permission: 'task.read',
    doors: ['own', 'shared', 'review', 'system'],
    rules: ['3.4', 'R-41', 'R-57', 'R-77', 'R-80', 'R-81', 'X-3', 'X-13', 'X-16'],
    query: TaskQuery,
    answer: listOf(TaskShape),
  },
  async (call) => {
    const { query } = call
    const limit = query.limit ?? LIMIT_DEFAULT
    const after = query.cursor === undefined ? [] : keyOfCursor(query.cursor, 3)
    const city = query.tenant ?? (query.division ? (cityOfDivision(query.division) ?? undefined) : undefined)
    const doors = new Map((await listSources(call, city)).map(({ tenant, open }) => [tenant, open]))
    const asked = await gather([...doors.keys()], async (tenant) => {
      const handle = doors.get(tenant)?.()
      const tasks = handle ? await tasksOf(call, handle) : []
      return tasks.filter(wanted(query)).map((task) => ({ key: keyOf(task), item: present(task, tenant) }))
    })
    const behind = asked.parts.flatMap(({ value }) => value).filter(({ key }) => isAfter(key, after))
    const page = cutPage(behind, limit)
    return {
      body: { ...page, unavailable: asked.unavailable },
      headers: linkHeader({ path: '/v1/tasks', query }, page.next),
    }
  },
)

const isAfter = (key: readonly string[], after: readonly string[]): boolean => {
  for (const [i, part] of after.entries()) {
    const mine = key[i] ?? ''
    if (mine !== part) return mine > part
  }
  return after.length === 0
}

export const taskEndpoints = [listTasks] as const
