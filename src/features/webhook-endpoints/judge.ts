import { eq, sql, type SQL } from 'drizzle-orm'
import { apiKeys } from '../../access/tables.ts'
import { checkIfMatch } from '../../http/etag.ts'
import { outsideOf, type Outside } from '../../http/outside-address.ts'
import { notFound, refuseIf, type ProblemItem } from '../../problems/problem.ts'
import { changesOf } from '../../records/changes.ts'
import { facts } from '../../records/facts.ts'
import type { Event } from '../../journal/entry.ts'
import { callerOf } from '../../serve/authenticate.ts'
import { keyWithMaker, principalOfKey } from '../../serve/authenticate-api-key.ts'
import type { Call } from '../../serve/call.ts'
import type { Services } from '../../serve/services.ts'
import type { Handle } from '../../tenancy/handle.ts'
import type { Follower } from './feed.ts'
import { allowedOnEndpoint, presentEndpoint, type EndpointAct } from './model.ts'
import { countedEndpoints, endpointById } from './queries.ts'
import { webhookEndpoints, type WebhookEndpointRow } from './table.ts'

/** So many endpoints of a tenant are not disabled; the database holds it too (webhook_endpoints_at_most_ten). */
export const ENDPOINTS_MAX = 10

/** An address as it may be called now; null where it may not. */
export const outsideNow = ({ issuer, webhook_allowed_hosts }: Services, url: string): Outside | null =>
  outsideOf(url, { allowed: webhook_allowed_hosts, issuer })

export const judgeAddress = (services: Services, url: string): ProblemItem[] =>
  outsideNow(services, url) ? [] : [{ code: 'WEBHOOK_ADDRESS', field: 'url' }]

export const judgeCount = (counted: readonly object[]): ProblemItem[] =>
  counted.length < ENDPOINTS_MAX ? [] : [{ code: 'WEBHOOK_COUNT', facts: { most: ENDPOINTS_MAX } }]

type KeyRow = Parameters<typeof principalOfKey>[0]

/** Who reads the feed in a key's name: exactly what that key reads itself, and nobody where it may not. */
export const followerOf = (
  { services, now }: Pick<Call, 'services' | 'now'>,
  key: KeyRow | undefined,
  tenant: string,
): Follower | null => {
  const principal = key ? principalOfKey(key, tenant, now) : null
  if (!principal?.permissions.has('event.read')) return null
  return { services, now, principal, caller: callerOf(principal) }
}

export const judgeKey = (follower: Follower | null, key: KeyRow | undefined): ProblemItem[] =>
  follower && key?.replaced_by === null ? [] : [{ code: 'WEBHOOK_KEY', field: 'api_key_id' }]

const keyOfEndpoint = (id: string): SQL => {
  const { table } = webhookEndpoints
  return sql`${apiKeys.table.id} = (SELECT e.api_key_id FROM ${table} AS e WHERE e.id = ${id})`
}

export const keyById = (handle: Handle, id: string, now: Date) => keyWithMaker(handle, eq(apiKeys.table.id, id), now)

export const keyFor = (handle: Handle, endpoint_id: string, now: Date) =>
  keyWithMaker(handle, keyOfEndpoint(endpoint_id), now)

interface Found {
  own: Handle
  before: WebhookEndpointRow
  key: KeyRow | undefined
  counted: readonly object[]
}

/** The endpoint of a path, when the act is one it allows: 404 outside the tenant, 412, then 409. */
export const findEndpoint = async (call: Call<{ id: string }>, act: EndpointAct): Promise<Found> => {
  const own = call.services.doors.own(call.caller)
  const { id } = call.params
  const [[before], [key], counted] = await facts(call, own, [
    endpointById(own, id),
    keyFor(own, id, call.now),
    countedEndpoints(own, ENDPOINTS_MAX),
  ])
  if (!before) throw notFound()
  checkIfMatch(call.if_match, before.version)
  const allowed = allowedOnEndpoint(before)
  const { status } = before
  if (!allowed.includes(act)) refuseIf([{ rule: 'X-3', code: 'STATE', facts: { status, allowed } }], { allowed })
  return { own, before, key, counted }
}

/** What the journal tells of an endpoint: its secrets' ids and terms, and nothing that deliveries move. */
const told = (row: WebhookEndpointRow, tenant: string): Record<string, unknown> => {
  const { position: _position, failures: _failures, next_attempt_at: _next, ...shown } = presentEndpoint(row, tenant)
  return shown
}

/** What happened to an endpoint, for the journal. */
export const endpointEvent = (
  action: string,
  tenant: string,
  { before, after }: { before: WebhookEndpointRow | null; after: WebhookEndpointRow },
): Event => ({
  action,
  record: 'webhook_endpoints',
  record_id: after.id,
  division: null,
  counterpart: null,
  changes: changesOf(before && told(before, tenant), told(after, tenant)),
})
