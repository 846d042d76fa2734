import { requireIfMatch } from '../../http/etag.ts'
import { refuseIf, problem, notFound } from '../../problems/problem.ts'
import { commit } from '../../records/commit.ts'
import type { Positions } from '../../records/feed.ts'
import { facts } from '../../records/facts.ts'
import { IdParams, newId } from '../../records/ids.ts'
import { asRead, sentOf, stamped } from '../../records/step.ts'
import { endpoint, type Endpoint } from '../../serve/endpoint.ts'
import { tenantUnavailable } from '../../tenancy/database.ts'
import { forgetActive } from './active.ts'
import type { Feed, Follower } from './feed.ts'
import {
  endpointEvent,
  ENDPOINTS_MAX,
  findEndpoint,
  followerOf,
  judgeAddress,
  judgeCount,
  judgeKey,
  keyById,
} from './judge.ts'
import {
  CreateWebhookEndpoint,
  OVERLAP_HOURS_DEFAULT,
  presentEndpoint,
  RotateSecret,
  UpdateWebhookEndpoint,
  WebhookEndpoint,
  WebhookEndpointWithSecret,
} from './model.ts'
import { countedEndpoints } from './queries.ts'
import { newSecret, rotated } from './secrets.ts'
import { webhookEndpoints, type WebhookEndpointRow } from './table.ts'

const { table } = webhookEndpoints

/** Where the feed ends for its reader now: his own database was asked beside the facts. A database that does not answer has to, or all it holds would be sent. */
const positionNow = async (follower: Follower, feed: Feed, ends: Positions): Promise<string> => {
  const { position, unavailable } = await feed.read(follower, { from: 'now', ends, limit: 1 })
  const [missing] = unavailable
  if (missing !== undefined) throw tenantUnavailable(missing, 'no_position')
  return position
}

/** Kinds named twice are named once: the same kinds are the same endpoint. */
const eachOnce = (records: readonly string[] | null): string[] | null => records && [...new Set(records)]

export const createWebhookEndpoint = (feed: Feed): Endpoint =>
  endpoint(
    {
      method: 'post',
      path: '/v1/webhook_endpoints',
      operation: 'createWebhookEndpoint',
      about: ['api_key_id'],
      summary: 'An address to which the events of a key are delivered from now on; its secret is shown once',
      tag: 'webhook_endpoints',
      permission: 'webhook_endpoint.create',
      doors: ['own'],
      rules: ['X-10', 'X-11'],
      body: CreateWebhookEndpoint,
      answer: WebhookEndpointWithSecret,
      status: 201,
    },
    async (call) => {
      const { url, api_key_id, note = null } = call.body
      const records = eachOnce(call.body.records ?? null)
      const { tenant } = call.principal
      feed.checkRecords(records ?? undefined, 'records')
      const own = call.services.doors.own(call.caller)
      const [[key], counted, [end]] = await facts(call, own, [
        keyById(own, api_key_id, call.now),
        countedEndpoints(own, ENDPOINTS_MAX),
        feed.end(call, tenant),
      ])
      if (!key) throw notFound()
      const follower = followerOf(call, key, tenant)
      refuseIf([...judgeAddress(call.services, url), ...judgeKey(follower, key), ...judgeCount(counted)])
      if (!follower) throw problem('WEBHOOK_KEY')
      const at = call.now.toISOString()
      const id = newId(tenant)
      const { secret, kept } = await newSecret(call.services, { tenant, endpoint: id, now: call.now })
      const row: WebhookEndpointRow = {
        id,
        url,
        api_key_id,
        records,
        note,
        status: 'active',
        reason: null,
        secrets: [kept],
        version: 1,
        created_at: at,
        updated_at: at,
        position: await positionNow(follower, feed, end ? { [tenant]: end.last } : {}),
        failures: 0,
        next_attempt_at: null,
        lease: null,
        leased_until: null,
        knocks: 0,
      }
      const reply = await commit(call, own, {
        guarded: [{ statement: own.insert(webhookEndpoints, row) }],
        events: [endpointEvent('create', tenant, { before: null, after: row })],
        answer: { status: 201, body: { ...presentEndpoint(row, tenant), secret } },
        secret: true,
      })
      forgetActive(call.services, tenant)
      return reply
    },
  )

export const updateWebhookEndpoint = (feed: Feed): Endpoint =>
  endpoint(
    {
      method: 'patch',
      path: '/v1/webhook_endpoints/{id}',
      operation: 'updateWebhookEndpoint',
      summary: 'Another address, other records or another note; what was not delivered yet goes there',
      tag: 'webhook_endpoints',
      permission: 'webhook_endpoint.update',
      doors: ['own'],
      rules: ['X-10', 'X-11'],
      params: IdParams,
      body: UpdateWebhookEndpoint,
      answer: WebhookEndpoint,
      if_match: 'required',
    },
    async (call) => {
      const sent = sentOf(call.body)
      const set = sent.records ? { ...sent, records: eachOnce(sent.records) } : sent
      const { tenant } = call.principal
      feed.checkRecords(set.records ?? undefined, 'records')
      const { own, before } = await findEndpoint(call, 'update')
      requireIfMatch(call.if_match, before.version)
      refuseIf(set.url === undefined ? [] : judgeAddress(call.services, set.url))
      const changed = stamped(call, before, set)
      const after = { ...before, ...changed }
      return commit(call, own, {
        guarded: [{ statement: own.update(webhookEndpoints, changed, [asRead(table, before)]) }],
        events: [endpointEvent('update', tenant, { before, after })],
        answer: { status: 200, body: presentEndpoint(after, tenant) },
      })
    },
  )

export const rotateWebhookSecret = endpoint(
  {
    method: 'post',
    path: '/v1/webhook_endpoints/{id}/rotate_secret',
    operation: 'rotateWebhookSecret',
    summary: 'Another secret, shown once; the one before it signs along for the overlap, an older one ends now',
    tag: 'webhook_endpoints',
    permission: 'webhook_endpoint.update',
    doors: ['own'],
    rules: ['X-10', 'X-11'],
    params: IdParams,
    body: RotateSecret,
    answer: WebhookEndpointWithSecret,
    if_match: 'optional',
  },
  async (call) => {
    const { own, before } = await findEndpoint(call, 'rotate_secret')
    const { now, body } = call
    const { tenant } = call.principal
    const { secret, kept } = await newSecret(call.services, { tenant, endpoint: before.id, now })
    const secrets = rotated(before.secrets, { kept, hours: body.overlap_hours ?? OVERLAP_HOURS_DEFAULT, now })
    const set = { secrets, version: before.version + 1, updated_at: now.toISOString() }
    const after = { ...before, ...set }
    return commit(call, own, {
      guarded: [{ statement: own.update(webhookEndpoints, set, [asRead(table, before)]) }],
      events: [endpointEvent('rotate_secret', tenant, { before, after })],
      answer: { status: 200, body: { ...presentEndpoint(after, tenant), secret } },
      secret: true,
    })
  },
)
