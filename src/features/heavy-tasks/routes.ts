import { eq, lte, sql } from 'drizzle-orm'
import { ofLevel, refuseForm } from '../../kit/form.ts'
import { isPlace } from '../../kit/places.ts'
import { checkIfMatch } from '../../http/etag.ts'
import { notFound, refuseIf } from '../../problems/problem.ts'
import { facts } from '../../records/facts.ts'
import { IdParams, newId } from '../../records/ids.ts'
import { readEndpoints } from '../../records/reading.ts'
import { asRead, commitStep } from '../../records/step.ts'
import { a17OneWord } from '../../rules/a-heavy-tasks.ts'
import { dayAfter } from '../../rules/dates.ts'
import { notBefore } from '../../rules/days.ts'
import { endedOnce } from '../../rules/late-entry.ts'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { cityOfDivision, PROVINCE } from '../../tenancy/registry.ts'
import { carryHeavyTasks } from './commands.ts'
import { CreateHeavyTask, EndHeavyTask, HeavyTask, HeavyTaskQuery, presentHeavyTask } from './model.ts'
import { heavyTasksWhere, wordsDoor } from './queries.ts'
import { heavyTasks, type HeavyTaskRow } from './table.ts'

const RECORD = 'heavy_tasks'
const { table } = heavyTasks
const RULES = ['A-17', 'R-4', 'R-5', 'R-9', 'X-12'] as const

/** Behind the answer, the duties of the place follow in its city's database; what fails here the schedule mends. */
const carry = (call: Call, division: string): void => {
  const city = cityOfDivision(division)
  if (city !== null) call.later(carryHeavyTasks(call, city).catch(() => undefined))
}

const createHeavyTask = endpoint(
  {
    method: 'post',
    path: '/v1/heavy_tasks',
    operation: 'createHeavyTask',
    summary: 'The province says of a county or township that its task is heavy, or is not, from a day on',
    tag: RECORD,
    permission: 'heavy_task.create',
    doors: ['own'],
    rules: RULES,
    body: CreateHeavyTask,
    answer: HeavyTask,
    status: 201,
  },
  async (call) => {
    const { division, is_heavy, valid_from, valid_to = null } = call.body
    if (!isPlace(division)) throw notFound()
    refuseForm(ofLevel('division', division, 'county', 'township'))
    const own = call.services.doors.own(call.caller)
    const [known] = await facts(call, own, [heavyTasksWhere(own, [eq(table.division, division)])])
    refuseIf(a17OneWord({ division, is_heavy, valid_from, valid_to }, known))
    const at = call.now.toISOString()
    const stamps = { version: 1, created_at: at, updated_at: at }
    const after: HeavyTaskRow = { id: newId(PROVINCE), division, is_heavy, valid_from, valid_to, ...stamps }
    const statement = own.insert(heavyTasks, after)
    const body = presentHeavyTask(after)
    const reply = await commitStep(call, own, {
      record: RECORD,
      action: 'create',
      before: null,
      after,
      statement,
      body,
    })
    carry(call, division)
    return reply
  },
)

const endHeavyTask = endpoint(
  {
    method: 'post',
    path: '/v1/heavy_tasks/{id}/end',
    operation: 'endHeavyTask',
    summary:
      'The province’s word ends with a day; from then on the list of poor villages says whether the task is heavy',
    tag: RECORD,
    permission: 'heavy_task.end',
    doors: ['own'],
    rules: RULES,
    params: IdParams,
    body: EndHeavyTask,
    answer: HeavyTask,
    if_match: 'optional',
  },
  async (call) => {
    const own = call.services.doors.own(call.caller)
    const [[before]] = await facts(call, own, [heavyTasksWhere(own, [eq(table.id, call.params.id)])])
    if (!before) throw notFound()
    checkIfMatch(call.if_match, before.version)
    const { ended_on } = call.body
    refuseIf([
      ...endedOnce({ rule: 'A-17', valid_to: before.valid_to }, { ended_on, today: call.today }),
      ...notBefore({ rule: 'A-17', date: ended_on, field: 'ended_on' }, before.valid_from),
    ])
    const set = { valid_to: dayAfter(ended_on), version: before.version + 1, updated_at: call.now.toISOString() }
    const after = { ...before, ...set }
    const statement = own.update(heavyTasks, set, [asRead(table, before)])
    const body = presentHeavyTask(after)
    const reply = await commitStep(call, own, { record: RECORD, action: 'end', before, after, statement, body })
    carry(call, before.division)
    return reply
  },
)

export const heavyTaskEndpoints = [
  ...readEndpoints({
    record: RECORD,
    noun: 'HeavyTask',
    summary: 'Counties and townships of which the province says whether their task is heavy, and on which days',
    permission: 'heavy_task.read',
    doors: ['system'],
    rules: RULES,
    item: HeavyTask,
    query: HeavyTaskQuery,
    key: [table.division, table.id],
    rows: heavyTasksWhere,
    byId: (id) => eq(table.id, id),
    filters: ({ division, as_of }) => [
      ...(division ? [sql`+${table.division} >= ${division} AND +${table.division} < ${`${division}:`}`] : []),
      ...(as_of ? [lte(table.valid_from, as_of), sql`${table.valid_to} IS NULL OR ${table.valid_to} > ${as_of}`] : []),
    ],
    sources: (call) => [{ tenant: PROVINCE, open: () => wordsDoor(call) }],
    open: wordsDoor,
    present: presentHeavyTask,
  }),
  createHeavyTask,
  endHeavyTask,
] as const
