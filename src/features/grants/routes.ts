import { eq, not, type SQL } from 'drizzle-orm'
import type { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound } from '../../problems/problem.ts'
import { IdParams } from '../../records/ids.ts'
import { afterKey, linkHeader, listOver, type Source } from '../../records/list.ts'
import { listOf } from '../../records/shapes.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { cityCodes, PROVINCE, tenantOfId } from '../../tenancy/registry.ts'
import { Grant, GrantQuery, presentGrant } from './model.ts'
import { grantById, grantsInOrder, whileLive } from './queries.ts'
import { grants } from './table.ts'
import { createGrant, objectToGrant, revokeGrant } from './write.ts'

const { table } = grants

/** The owner reads the grants on its own records, the province all it gave; to anybody else there are none. */
const doorOf = (call: Call, tenant: string): Handle => {
  const { doors } = call.services
  if (tenant === call.principal.tenant) return doors.own(call.caller)
  return doors.review(call.caller, tenant)
}

const sourcesOf = (call: Call, tenant: string | undefined): Source[] => {
  const mine = call.principal.tenant
  const all = mine === PROVINCE ? cityCodes : [mine]
  return all
    .filter((code) => tenant === undefined || code === tenant)
    .map((code) => ({ tenant: code, open: () => doorOf(call, code) }))
}

const filters = ({ query, now }: Call<unknown, z.infer<typeof GrantQuery>>): (SQL | undefined)[] => {
  const live = whileLive(now)
  return [
    ...(query.record_id ? [eq(table.record, 'people'), eq(table.record_id, query.record_id)] : []),
    ...(query.live === undefined || !live ? [] : [query.live ? live : not(live)]),
    ...afterKey([table.id], query.cursor),
  ]
}

const listGrants = endpoint(
  {
    method: 'get',
    path: '/v1/grants',
    operation: 'listGrants',
    order: 'id, which is the order of making',
    summary: "Grants on the tenant's records; for the province all it gave",
    tag: 'grants',
    permission: 'grant.read',
    doors: ['own', 'review'],
    rules: ['X-7', 'X-8'],
    query: GrantQuery,
    answer: listOf(Grant),
  },
  async (call) => {
    const where = filters(call)
    const { record_id, tenant } = call.query
    const asked = tenant ?? (record_id === undefined ? undefined : (tenantOfId(record_id) ?? ''))
    const page = await listOver(sourcesOf(call, asked), {
      limit: call.query.limit,
      query: (handle, rows) => grantsInOrder(handle, where, rows),
      present: (row, code) => ({
        key: [row.id],
        item: presentGrant(row, { tenant: code, reader: call.principal.tenant, now: call.now }),
      }),
    })
    return { body: page, headers: linkHeader({ path: '/v1/grants', query: call.query }, page.next) }
  },
)

const readGrant = endpoint(
  {
    method: 'get',
    path: '/v1/grants/{id}',
    operation: 'readGrant',
    summary: 'One grant',
    tag: 'grants',
    permission: 'grant.read',
    doors: ['own', 'review'],
    rules: ['X-7', 'X-8'],
    params: IdParams,
    answer: Grant,
  },
  async (call) => {
    const tenant = tenantOfId(call.params.id)
    if (tenant === null) throw notFound()
    const handle = doorOf(call, tenant)
    const [[row]] = await handle.run([grantById(handle, call.params.id)])
    if (!row) throw notFound()
    const reader = { tenant, reader: call.principal.tenant, now: call.now }
    return { body: presentGrant(row, reader) }
  },
)

export const grantEndpoints = [listGrants, createGrant, readGrant, objectToGrant, revokeGrant] as const
