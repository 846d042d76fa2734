import { and, asc, eq, not, or, sql, type SQL } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound } from '../../problems/problem.ts'
import { Day } from '../../records/ids.ts'
import { historyEndpoint } from '../../records/history.ts'
import { csvHeaders } from '../../records/csv-file.ts'
import { afterKey, linkHeader, listOver } from '../../records/list.ts'
import { holdsPart } from '../../records/name-part.ts'
import { listOf } from '../../records/shapes.ts'
import { nameOn } from '../../rules/village-names.ts'
import { tenantUnavailable } from '../../tenancy/database.ts'
import { withinAsked, type Caller } from '../../tenancy/door-rules.ts'
import { cityOfDivision, PROVINCE } from '../../tenancy/registry.ts'
import { openAssignmentOn } from '../assignments/queries.ts'
import { listSources, readDoor } from '../pairings/queries.ts'
import { writeVillages } from './csv.ts'
import { importVillages } from './import.ts'
import { presentVillage, Village, VillageExportQuery, VillageParams, VillageQuery } from './model.ts'
import { listedVillages, onDay, villageByCode, type ListedVillage } from './queries.ts'
import { villageListings, villages } from './table.ts'
import { createVillage, delistVillage, updateVillage } from './write.ts'

const { table } = villageListings
const KEY = [table.village_code] as const
const EXPORT_ROWS_MAX = 10_000

type Filters = z.infer<typeof VillageExportQuery>

/** Who helps a village: the partner or the province it names, or the city itself in mode self. */
const helperIs = (helper: string, tenant: string): SQL | undefined =>
  helper === tenant ? eq(table.dispatch_mode, 'self') : eq(table.counterpart, helper)

/** What a village was called, each name a line, so that it is found by it. */
const formerNames = sql`(SELECT group_concat(w.value ->> 'name', char(10)) FROM json_each(${villages.table.names_were}) w)`

const INITIALS = /^[a-z]{2,}$/i

/** Latin letters alone are first letters of syllables too, as people type them: `slc` finds 示例村. */
const isFoundBy = (q: string): SQL | undefined => {
  const { name, code, name_initials } = villages.table
  const named = holdsPart([name, code, formerNames], q)
  return INITIALS.test(q) ? or(named, holdsPart([name_initials], q.toLowerCase())) : named
}

const comesAfter = (code: string): SQL =>
  sql`EXISTS (SELECT 1 FROM json_each(${villages.table.predecessors}) p WHERE p.value ->> 'code' = ${code})`

const filters = (
  query: Filters & { cursor?: string | undefined },
  { tenant, today, caller }: { tenant: string; today: string; caller: Caller },
): (SQL | undefined)[] => {
  const { division, mode, helper_tenant, assigned, as_of = today, q, predecessor } = query
  const open = openAssignmentOn(table.village_code, as_of)
  return [
    onDay(table.valid_from, table.valid_to, as_of),
    ...(division && division !== PROVINCE
      ? withinAsked(caller, table.village_code, { asked: division, cursor: query.cursor })
      : []),
    ...(mode ? [eq(table.dispatch_mode, mode)] : []),
    ...(q ? [isFoundBy(q)] : []),
    ...(predecessor ? [comesAfter(predecessor)] : []),
    ...(helper_tenant ? [helperIs(helper_tenant, tenant)] : []),
    ...(assigned === undefined ? [] : [assigned ? and(open) : not(open)]),
  ]
}

const cityAsked = ({ tenant, division }: Filters): string | undefined =>
  tenant ?? (division && division !== PROVINCE ? (cityOfDivision(division) ?? division) : undefined)

const pageOf = async <R>(
  call: Call,
  query: Filters & { cursor?: string | undefined },
  options: { limit: number | undefined; present: (row: ListedVillage, tenant: string) => R },
) =>
  listOver(await listSources(call, cityAsked(query)), {
    limit: options.limit,
    query: (handle, limit) => {
      const where = [
        ...afterKey(KEY, query.cursor),
        ...filters(query, { tenant: handle.tenant, today: call.today, caller: call.caller }),
      ]
      return listedVillages(handle, where, { order: [asc(table.village_code)], limit })
    },
    present: (row, tenant) => ({ key: [row.code], item: options.present(row, tenant) }),
  })

const refuseUnknown = (): never => {
  throw notFound()
}

const listVillages = endpoint(
  {
    method: 'get',
    path: '/v1/villages',
    operation: 'listVillages',
    order: 'code',
    summary: 'Poor villages listed on a day that the caller may see',
    tag: 'villages',
    permission: 'village.read',
    doors: ['own', 'shared', 'review'],
    rules: ['R-41', 'X-8', 'X-15'],
    query: VillageQuery,
    answer: listOf(Village),
  },
  async (call) => {
    const day = call.query.as_of ?? call.today
    const present = (row: ListedVillage, host: string) => presentVillage(row, host, day)
    const page = await pageOf(call, call.query, { limit: call.query.limit, present })
    return { body: page, headers: linkHeader({ path: '/v1/villages', query: call.query }, page.next) }
  },
)

const readVillage = endpoint(
  {
    method: 'get',
    path: '/v1/villages/{code}',
    operation: 'readVillage',
    summary: 'One village as it is listed today, or was last; or as it was listed on a day',
    tag: 'villages',
    permission: 'village.read',
    doors: ['own', 'shared', 'review'],
    rules: ['R-41', 'X-8', 'X-12'],
    params: VillageParams,
    query: z.strictObject({ as_of: Day.optional() }),
    answer: Village,
  },
  async (call) => {
    const host = cityOfDivision(call.params.code) ?? refuseUnknown()
    const handle = await readDoor(call, host)
    const { code } = call.params
    const { as_of } = call.query
    const onItsDay = villageByCode(handle, code, as_of ?? call.today)
    const [[listed], [newest]] = await handle.run([onItsDay, villageByCode(handle, code)])
    const row = as_of === undefined ? (listed ?? newest) : listed
    if (!row) throw notFound()
    return { body: presentVillage(row, host, as_of ?? call.today) }
  },
)

const exportVillages = endpoint(
  {
    method: 'get',
    path: '/v1/villages.csv',
    operation: 'exportVillages',
    summary: 'The same list as a file that imports back as unchanged; whole or not at all',
    tag: 'villages',
    permission: 'village.export',
    doors: ['own', 'shared', 'review'],
    rules: ['R-41', 'X-8'],
    query: VillageExportQuery,
    answer: z.string(),
    produces: 'text/csv',
  },
  async (call) => {
    const { as_of = call.today } = call.query
    const present = (row: ListedVillage, host: string) => ({ row: { ...row, ...nameOn(row, as_of) }, host })
    const page = await pageOf(call, call.query, { limit: EXPORT_ROWS_MAX, present })
    const [missing] = page.unavailable
    if (missing !== undefined) throw tenantUnavailable(missing, 'export')
    const headers = csvHeaders(`villages-${as_of}.csv`)
    return new Response(writeVillages(page.items), { status: 200, headers })
  },
)

const villageHistory = historyEndpoint({
  record: 'villages',
  path: '/v1/villages/{code}',
  tag: 'villages',
  operation: 'readVillageHistory',
  permission: 'village.read',
  params: VillageParams,
  idOf: ({ code }) => code,
  open: async (call, code) => {
    const handle = await readDoor(call, cityOfDivision(code) ?? refuseUnknown())
    return { handle, seen: villageByCode(handle, code) }
  },
})

export const villageEndpoints = [
  listVillages,
  exportVillages,
  importVillages,
  createVillage,
  readVillage,
  villageHistory,
  updateVillage,
  delistVillage,
] as const
