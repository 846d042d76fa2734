import { z } from '@hono/zod-openapi'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound } from '../../problems/problem.ts'
import { withFacts } from '../../records/dated.ts'
import { historyEndpoint } from '../../records/history.ts'
import { Day, IdParams } from '../../records/ids.ts'
import { afterKey, linkHeader, listOver } from '../../records/list.ts'
import { listOf } from '../../records/shapes.ts'
import { divisionPrefix } from '../../tenancy/door-rules.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { ListedUnit, presentListed, presentUnit, Unit, UnitQuery } from './model.ts'
import { UNIT_KEY, unitById, unitFactsOn, unitHas, unitsInOrder, unitsLike, unitsOn, unitWithin } from './queries.ts'
import { createUnit, updateUnit } from './write.ts'

const listUnits = endpoint(
  {
    method: 'get',
    path: '/v1/units',
    operation: 'listUnits',
    order: 'division, then id',
    summary: "The tenant's units, by division, as they are or were on a day",
    tag: 'units',
    permission: 'unit.read',
    doors: ['own'],
    rules: ['R-1', 'X-8', 'X-12'],
    query: UnitQuery,
    answer: listOf(ListedUnit),
  },
  async (call) => {
    const { division, unit_level, unit_kind, parent, as_of, limit, cursor } = call.query
    const where = [
      ...(division && division !== PROVINCE ? [unitWithin(divisionPrefix(division), as_of)] : []),
      ...(unit_level ? [unitHas('unit_level', unit_level, as_of)] : []),
      ...(unit_kind ? [unitHas('unit_kind', unit_kind, as_of)] : []),
      ...(parent ? [unitHas('parent', parent, as_of)] : []),
      ...afterKey(UNIT_KEY, cursor),
    ]
    const own = { tenant: call.principal.tenant, open: () => call.services.doors.own(call.caller) }
    const page = await listOver([own], {
      limit,
      query: (handle, rows) =>
        as_of ? unitsOn(handle, where, { day: as_of, limit: rows }) : unitsInOrder(handle, where, rows),
      present: ({ division_then, ...row }, tenant) => ({
        key: [row.division, row.id],
        item: presentListed({ ...row, division: division_then ?? row.division }, tenant),
      }),
    })
    return { body: page, headers: linkHeader({ path: '/v1/units', query: call.query }, page.next) }
  },
)

const readUnit = endpoint(
  {
    method: 'get',
    path: '/v1/units/{id}',
    operation: 'readUnit',
    summary: 'One unit, as it is or as it was on a day',
    tag: 'units',
    permission: 'unit.read',
    doors: ['own'],
    rules: ['R-1', 'X-8', 'X-12'],
    params: IdParams,
    query: z.strictObject({ as_of: Day.optional() }),
    answer: Unit,
  },
  async (call) => {
    const own = call.services.doors.own(call.caller)
    const { id } = call.params
    const { as_of } = call.query
    const [[row], facts, ...alike] = await own.run([
      unitById(own, id),
      unitFactsOn(own, id, as_of ?? call.today),
      ...unitsLike(own, id),
    ])
    const shown = row && as_of !== undefined ? withFacts(row, facts) : row
    if (!row || !shown) throw notFound()
    return {
      body: presentUnit(shown, call.principal.tenant, as_of === undefined ? alike.flat() : []),
    }
  },
)

const unitHistory = historyEndpoint({
  record: 'units',
  path: '/v1/units/{id}',
  tag: 'units',
  operation: 'readUnitHistory',
  permission: 'unit.read',
  doors: ['own'],
  params: IdParams,
  idOf: ({ id }) => id,
  open: async (call, id) => {
    const handle = call.services.doors.own(call.caller)
    return { handle, seen: unitById(handle, id) }
  },
})

export const unitEndpoints = [listUnits, createUnit, readUnit, unitHistory, updateUnit] as const
