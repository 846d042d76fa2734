import { and, eq, gt, gte, isNotNull, isNull, lt, lte, not, or, sql, type SQL } from 'drizzle-orm'
import type { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound } from '../../problems/problem.ts'
import { IdParams } from '../../records/ids.ts'
import { historyEndpoint } from '../../records/history.ts'
import { afterKey, inKeyOrder, linkHeader, listOver } from '../../records/list.ts'
import { listOf } from '../../records/shapes.ts'
import { withinAsked } from '../../tenancy/door-rules.ts'
import { cityOfDivision, tenantOfId } from '../../tenancy/registry.ts'
import { listSources, readDoor } from '../pairings/queries.ts'
import { Assignment, AssignmentQuery, presentAssignment } from './model.ts'
import { proposeAssignment } from './propose.ts'
import { assignmentById, shownAssignments } from './queries.ts'
import { assignments } from './table.ts'
import { assignmentTransitions } from './transitions.ts'

const { table } = assignments
const KEY = [table.village_code, table.id] as const

type Query = z.infer<typeof AssignmentQuery>

/** 7.1.5, 7.1.6: a word to call off waits until the first day, an offer while its partner is paired. */
const waits = (today: string): SQL =>
  sql`((${table.status} NOT IN ('active', 'ended') OR ${table.valid_from} > ${today}) AND (${table.unpaired_on} IS NULL OR ${table.unpaired_on} > ${today}))`

const filters = ({
  query,
  today,
  caller,
}: Pick<Call<unknown, Query>, 'query' | 'today' | 'caller'>): (SQL | undefined)[] => {
  const { division, village_code, status, mode, helper_tenant, turn, overdue, as_of } = query
  return [
    ...afterKey(KEY, query.cursor),
    ...(division ? withinAsked(caller, table.village_code, { asked: division, cursor: query.cursor }) : []),
    ...(village_code ? [eq(table.village_code, village_code)] : []),
    ...(status ? [eq(table.status, status)] : []),
    ...(mode ? [eq(table.mode, mode)] : []),
    ...(helper_tenant ? [eq(table.helper_tenant, helper_tenant)] : []),
    ...(turn ? [eq(table.turn, turn), waits(today)] : []),
    ...(overdue === true ? [and(isNotNull(table.turn), lt(table.turn_due, today), waits(today))] : []),
    ...(overdue === false ? [or(isNull(table.turn_due), gte(table.turn_due, today), not(waits(today)))] : []),
    ...(as_of ? [lte(table.open_from, as_of), or(isNull(table.open_to), gt(table.open_to, as_of))] : []),
  ]
}

/** The one city a query can be about, where a code in it says so. */
const cityAsked = ({ tenant, division, village_code }: Query): string | undefined =>
  tenant ?? (cityOfDivision(village_code ?? division ?? '') || undefined)

const refuseUnknown = (): never => {
  throw notFound()
}

const listAssignments = endpoint(
  {
    method: 'get',
    path: '/v1/assignments',
    operation: 'listAssignments',
    order: 'village_code, then id',
    summary: 'Assignments the caller may see: its own, those shared with it, for the province all',
    tag: 'assignments',
    permission: 'assignment.read',
    doors: ['own', 'shared', 'review'],
    rules: ['X-8', 'X-15', 'X-16'],
    query: AssignmentQuery,
    answer: listOf(Assignment),
  },
  async (call) => {
    const where = filters(call)
    const page = await listOver(await listSources(call, cityAsked(call.query)), {
      limit: call.query.limit,
      query: (handle, limit) => shownAssignments(handle, { where, order: inKeyOrder(KEY), limit }),
      present: (row, tenant) => ({ key: [row.village_code, row.id], item: presentAssignment(row, tenant, call.today) }),
    })
    return { body: page, headers: linkHeader({ path: '/v1/assignments', query: call.query }, page.next) }
  },
)

const readAssignment = endpoint(
  {
    method: 'get',
    path: '/v1/assignments/{id}',
    operation: 'readAssignment',
    summary: 'One assignment',
    tag: 'assignments',
    permission: 'assignment.read',
    doors: ['own', 'shared', 'review'],
    rules: ['X-8', 'X-15'],
    params: IdParams,
    answer: Assignment,
  },
  async (call) => {
    const host = tenantOfId(call.params.id) ?? refuseUnknown()
    const handle = await readDoor(call, host)
    const [[row]] = await handle.run([shownAssignments(handle, { where: [eq(table.id, call.params.id)] })])
    if (!row) throw notFound()
    return { body: presentAssignment(row, host, call.today) }
  },
)

const assignmentHistory = historyEndpoint({
  record: 'assignments',
  path: '/v1/assignments/{id}',
  tag: 'assignments',
  operation: 'readAssignmentHistory',
  permission: 'assignment.read',
  params: IdParams,
  idOf: ({ id }) => id,
  open: async (call, id) => {
    const handle = await readDoor(call, tenantOfId(id) ?? refuseUnknown())
    return { handle, seen: assignmentById(handle, id) }
  },
})

export const assignmentEndpoints = [
  listAssignments,
  readAssignment,
  assignmentHistory,
  proposeAssignment,
  ...assignmentTransitions,
] as const
