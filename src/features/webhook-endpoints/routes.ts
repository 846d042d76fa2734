import { eq } from 'drizzle-orm'
import { notFound } from '../../problems/problem.ts'
import { IdParams } from '../../records/ids.ts'
import { afterKey, cursorOf, LIMIT_DEFAULT, linkHeader, listOver, positionOfCursor } from '../../records/list.ts'
import { listOf, PageQuery } from '../../records/shapes.ts'
import { z } from '@hono/zod-openapi'
import { endpoint, type Endpoint } from '../../serve/endpoint.ts'
import { webhookActs } from './acts.ts'
import type { Feed } from './feed.ts'
import { Delivery, presentDelivery, presentEndpoint, WebhookEndpoint, WebhookEndpointQuery } from './model.ts'
import { deliveriesBefore, endpointById, endpointsInOrder } from './queries.ts'
import { webhookEndpoints } from './table.ts'
import { createWebhookEndpoint, rotateWebhookSecret, updateWebhookEndpoint } from './write.ts'

const { table } = webhookEndpoints

const listWebhookEndpoints = endpoint(
  {
    method: 'get',
    path: '/v1/webhook_endpoints',
    operation: 'listWebhookEndpoints',
    order: 'id, which is the order of making',
    summary: 'The addresses events are delivered to, oldest first',
    tag: 'webhook_endpoints',
    permission: 'webhook_endpoint.read',
    doors: ['own'],
    rules: ['2.2'],
    query: WebhookEndpointQuery,
    answer: listOf(WebhookEndpoint),
  },
  async (call) => {
    const { status, limit, cursor } = call.query
    const where = [...(status ? [eq(table.status, status)] : []), ...afterKey([table.id], cursor)]
    const own = { tenant: call.principal.tenant, open: () => call.services.doors.own(call.caller) }
    const page = await listOver([own], {
      limit,
      query: (handle, rows) => endpointsInOrder(handle, where, rows),
      present: (row, tenant) => ({ key: [row.id], item: presentEndpoint(row, tenant) }),
    })
    return { body: page, headers: linkHeader({ path: '/v1/webhook_endpoints', query: call.query }, page.next) }
  },
)

const readWebhookEndpoint = endpoint(
  {
    method: 'get',
    path: '/v1/webhook_endpoints/{id}',
    operation: 'readWebhookEndpoint',
    summary: 'One of them: how far it came, and without its secret',
    tag: 'webhook_endpoints',
    permission: 'webhook_endpoint.read',
    doors: ['own'],
    rules: ['2.2'],
    params: IdParams,
    answer: WebhookEndpoint,
  },
  async (call) => {
    const own = call.services.doors.own(call.caller)
    const [[row]] = await own.run([endpointById(own, call.params.id)])
    if (!row) throw notFound()
    return { body: presentEndpoint(row, call.principal.tenant) }
  },
)

const listWebhookDeliveries = endpoint(
  {
    method: 'get',
    path: '/v1/webhook_endpoints/{id}/deliveries',
    operation: 'listWebhookDeliveries',
    order: 'at, the newest first',
    summary: 'Each attempt of the last thirty days',
    tag: 'webhook_endpoints',
    permission: 'webhook_endpoint.read',
    doors: ['own'],
    rules: ['2.2'],
    params: IdParams,
    query: z.strictObject(PageQuery),
    answer: listOf(Delivery),
  },
  async (call) => {
    const { limit = LIMIT_DEFAULT, cursor } = call.query
    const seq = cursor === undefined ? null : positionOfCursor(cursor, 1).position
    const own = call.services.doors.own(call.caller)
    const { id } = call.params
    const [found, rows] = await own.run([
      endpointById(own, id),
      deliveriesBefore(own, { endpoint_id: id, seq, limit: limit + 1 }),
    ])
    if (found.length === 0) throw notFound()
    const page = rows.slice(0, limit)
    const last = page.at(-1)
    const next = rows.length > limit && last ? cursorOf([String(last.seq)]) : null
    const path = `/v1/webhook_endpoints/${id}/deliveries`
    return {
      body: { items: page.map(presentDelivery), next, unavailable: [] },
      headers: linkHeader({ path, query: call.query }, next),
    }
  },
)

/** The endpoints of webhooks over the feed that they deliver. */
export const webhookEndpointEndpoints = (feed: Feed): Endpoint[] => [
  listWebhookEndpoints,
  readWebhookEndpoint,
  createWebhookEndpoint(feed),
  updateWebhookEndpoint(feed),
  rotateWebhookSecret,
  ...webhookActs,
  listWebhookDeliveries,
]
