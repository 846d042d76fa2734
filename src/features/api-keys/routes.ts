import { eq, sql } from 'drizzle-orm'
import { apiKeys } from '../../access/tables.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound } from '../../problems/problem.ts'
import { IdParams } from '../../records/ids.ts'
import { afterKey, linkHeader, listOver } from '../../records/list.ts'
import { listOf } from '../../records/shapes.ts'
import { DAY_MS } from './judge.ts'
import { ApiKey, ApiKeyQuery, presentApiKey } from './model.ts'
import { apiKeyById, apiKeysInOrder } from './queries.ts'
import { createApiKey, revokeApiKey, rotateApiKey } from './write.ts'

const { table } = apiKeys

/** Alive now, and at its end so many days from now. As filters (+): the list walks by its key. */
const endsWithin = (now: Date, days: number) =>
  sql`(+${table.expires_at} > ${now.toISOString()} AND +${table.expires_at} <= ${new Date(now.getTime() + days * DAY_MS).toISOString()}
    AND ${table.status} = 'active')`

const listApiKeys = endpoint(
  {
    method: 'get',
    path: '/v1/api_keys',
    operation: 'listApiKeys',
    order: 'id, which is the order of making',
    summary: 'The keys of the tenant, oldest first',
    tag: 'api_keys',
    permission: 'api_key.read',
    doors: ['own'],
    rules: ['2.2'],
    query: ApiKeyQuery,
    answer: listOf(ApiKey),
  },
  async (call) => {
    const { status, ending_within_days, limit, cursor } = call.query
    const where = [
      ...(status ? [eq(table.status, status)] : []),
      ...(ending_within_days === undefined ? [] : [endsWithin(call.now, ending_within_days)]),
      ...afterKey([table.id], cursor),
    ]
    const own = { tenant: call.principal.tenant, open: () => call.services.doors.own(call.caller) }
    const page = await listOver([own], {
      limit,
      query: (handle, rows) => apiKeysInOrder(handle, where, rows),
      present: (row, tenant) => ({ key: [row.id], item: presentApiKey(row, tenant) }),
    })
    return { body: page, headers: linkHeader({ path: '/v1/api_keys', query: call.query }, page.next) }
  },
)

const readApiKey = endpoint(
  {
    method: 'get',
    path: '/v1/api_keys/{id}',
    operation: 'readApiKey',
    summary: 'One key, without what it opens',
    tag: 'api_keys',
    permission: 'api_key.read',
    doors: ['own'],
    rules: ['2.2'],
    params: IdParams,
    answer: ApiKey,
  },
  async (call) => {
    const own = call.services.doors.own(call.caller)
    const [[row]] = await own.run([apiKeyById(own, call.params.id)])
    if (!row) throw notFound()
    return { body: presentApiKey(row, call.principal.tenant) }
  },
)

export const apiKeyEndpoints = [listApiKeys, readApiKey, createApiKey, rotateApiKey, revokeApiKey] as const
