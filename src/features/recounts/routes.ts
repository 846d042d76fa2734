import type { Call, Reply } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { Moved } from '../../http/moved.ts'
import type { ServedRecord } from '../../kit/record.ts'
import { notFound } from '../../problems/problem.ts'
import { commit } from '../../records/commit.ts'
import { commitSystem } from '../../records/commit-system.ts'
import { counterChanges } from '../../records/counters.ts'
import { facts } from '../../records/facts.ts'
import { newId } from '../../records/ids.ts'
import { taskChange } from '../../records/tasks.ts'
import { constraintOf } from '../../tenancy/database.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { allTenants, PROVINCE } from '../../tenancy/registry.ts'
import { Recount, RecountQuery, Repair, RepairBody } from './model.ts'
import { recount } from './recount.ts'
import { counterRebuilds, repairs } from './table.ts'

const LISTED_MAX = 1000
const COMMON = { tag: 'summary', rules: ['3.4', 'X-12', 'X-17'], is_long: true } as const

const doorOf = (call: Call, tenant: string): Handle => {
  if (!allTenants.some(({ code }) => code === tenant)) throw notFound()
  return call.services.doors.system('recount', tenant)
}

const readRecount = (records: readonly ServedRecord[]) =>
  endpoint(
    {
      ...COMMON,
      method: 'get',
      path: '/v1/summary/recount',
      operation: 'readRecount',
      summary: "Counts a tenant's figures and tasks anew from its records, and says where those that are kept differ",
      permission: 'recount.read',
      doors: ['system'],
      query: RecountQuery,
      answer: Recount,
    },
    async (call) => {
      const { tenant = PROVINCE } = call.query
      const { figures, months, tasks } = await recount(doorOf(call, tenant), records)
      return {
        body: {
          tenant_code: tenant,
          figures_differ: figures.length,
          months_differ: months.length,
          tasks_differ: tasks.drift.length,
          figures: figures.slice(0, LISTED_MAX),
          tasks: tasks.drift.slice(0, LISTED_MAX),
        },
      }
    },
  )

const eventOf = (call: Call, tenant: string, changes: Record<string, readonly [unknown, unknown]>) => ({
  action: 'repair',
  record: 'figures',
  record_id: tenant,
  division: null,
  counterpart: null,
  changes,
})

/** The tasks first: their own triggers move what is overdue, and the figures are compared after that. */
const repairTasks = async (call: Call, door: Handle, records: readonly ServedRecord[]): Promise<number> => {
  const { tasks } = await recount(door, records)
  if (tasks.drift.length === 0) return 0
  const also = taskChange(door, { before: tasks.before, after: tasks.after, today: call.today })
  const events = [eventOf(call, door.tenant, { tasks: [tasks.drift.length, 0] })]
  try {
    await commitSystem(call, door, { command: 'recount', change: { also, events } })
  } catch (cause) {
    throw new Moved(constraintOf(door.tenant, cause)) // the tasks moved, or it was sent twice: counted anew
  }
  return tasks.drift.length
}

interface Counted {
  records: readonly ServedRecord[]
  /** How many tasks were put right before. */
  tasks: number
}

/** Puts the difference to each step, in one batch that stands only if nothing was written since the records were read. */
const repairFigures = async (call: Call, door: Handle, counted: Counted): Promise<Reply> => {
  const { tasks, records } = counted
  const { seq, figures, months } = await recount(door, records)
  const created_at = call.now.toISOString()
  const row = { id: newId(door.tenant), seq, figures: figures.length + months.length, tasks, created_at }
  const steps = figures.map(({ counted, recounted, ...step }) => ({ ...step, delta: recounted - counted }))
  return commit(call, door, {
    guarded: [{ statement: door.insert(repairs, row) }],
    also: [
      ...door.insertMany(counterChanges, steps).map(({ statement }) => statement),
      ...door
        .insertMany(
          counterRebuilds,
          months.map((series) => ({ series })),
        )
        .map(({ statement }) => statement),
    ],
    events: [eventOf(call, door.tenant, { figures: [row.figures, 0] })],
    answer: {
      status: 201,
      body: { id: row.id, tenant_code: door.tenant, figures: row.figures, tasks, created_at },
      headers: { location: `/v1/summary/recount?tenant=${door.tenant}` },
    },
  })
}

const repair = (records: readonly ServedRecord[]) =>
  endpoint(
    {
      ...COMMON,
      method: 'post',
      path: '/v1/summary/repairs',
      operation: 'repairFigures',
      summary: "Puts a tenant's figures and tasks right where a recount finds them different",
      permission: 'recount.repair',
      doors: ['system'],
      body: RepairBody,
      answer: Repair,
      status: 201,
    },
    async (call) => {
      const door = doorOf(call, call.body.tenant)
      await facts(call, door, [])
      return repairFigures(call, door, { records, tasks: await repairTasks(call, door, records) })
    },
  )

/** The records of a city's own are handed in: they are counted anew with everything else. */
export const recountEndpoints = (records: readonly ServedRecord[]) => [readRecount(records), repair(records)] as const
