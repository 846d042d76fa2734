import { eq, sql, type SQL } from 'drizzle-orm'
import type { Permission } from '../../access/permissions.ts'
import { apiKeys } from '../../access/tables.ts'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound } from '../../problems/problem.ts'
import { IdParams } from '../../records/ids.ts'
import { afterKey, linkHeader, listOver, type Source } from '../../records/list.ts'
import { listOf } from '../../records/shapes.ts'
import { knownPairings, pairedWith } from '../pairings/queries.ts'
import { DAY_MS, keyDoor } from './judge.ts'
import { ApiKey, ApiKeyQuery, presentApiKey, type SHOWN_STATUS } from './model.ts'
import { apiKeyById, apiKeysInOrder } from './queries.ts'
import { consentToApiKey, createApiKey, revokeApiKey, rotateApiKey } from './write.ts'

const { table } = apiKeys

const pending = sql`(${table.pairing_id} IS NOT NULL AND ${table.consented_at} IS NULL)`

const showsAs = (status: (typeof SHOWN_STATUS)[number]): SQL => {
  if (status === 'revoked') return eq(table.status, status)
  return sql`(${table.status} = 'active' AND ${status === 'pending' ? pending : sql`NOT ${pending}`})`
}

/** A tenant's own database, and those of every city that was paired with it: a key lies with the city that made it. */
const keySources = async (call: Call): Promise<Source[]> => {
  const { services, caller } = call
  const others = caller.sees_shared ? pairedWith(await knownPairings(call), caller.tenant) : []
  return [
    { tenant: caller.tenant, open: () => services.doors.own(caller) },
    ...others.map((tenant) => ({ tenant, open: () => services.doors.shared(caller, tenant) })),
  ]
}

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
    summary: 'The keys of the tenant, and those of its pairings that other cities made, oldest first',
    tag: 'api_keys',
    permission: 'api_key.read',
    doors: ['own', 'shared'],
    rules: ['2.2'],
    query: ApiKeyQuery,
    answer: listOf(ApiKey),
  },
  async (call) => {
    const { status, ending_within_days, limit, cursor } = call.query
    const where = [
      ...(status ? [showsAs(status)] : []),
      ...(ending_within_days === undefined ? [] : [endsWithin(call.now, ending_within_days)]),
      ...afterKey([table.id], cursor),
    ]
    const page = await listOver(await keySources(call), {
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
    doors: ['own', 'shared'],
    rules: ['2.2'],
    params: IdParams,
    answer: ApiKey,
  },
  async (call) => {
    const door = keyDoor(call)
    const [[row]] = await door.run([apiKeyById(door, call.params.id)])
    if (!row) throw notFound()
    return { body: presentApiKey(row, door.tenant) }
  },
)

/** Handed in: the permissions a key of a pairing may have, by the endpoints' own data. */
export const apiKeyEndpoints = (shared: () => ReadonlySet<Permission>) =>
  [listApiKeys, readApiKey, createApiKey(shared), rotateApiKey, consentToApiKey, revokeApiKey] as const
