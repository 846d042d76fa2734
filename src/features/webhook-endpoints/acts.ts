import { uuidv7 } from 'uuidv7'
import { refuseIf } from '../../problems/problem.ts'
import { commit } from '../../records/commit.ts'
import { IdParams } from '../../records/ids.ts'
import { asRead } from '../../records/step.ts'
import type { Call, Reply } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { answerFirst } from './answer-first.ts'
import { attempt } from './attempt.ts'
import { forgetActive } from './active.ts'
import { endpointEvent, findEndpoint, followerOf, judgeCount, judgeKey } from './judge.ts'
import { NothingSent, presentEndpoint, Replay, WebhookEndpoint, type EndpointAct } from './model.ts'
import { signerOf } from './secrets.ts'
import { webhookDeliveries, webhookEndpoints, type WebhookEndpointRow } from './table.ts'

const { table } = webhookEndpoints

const of = <A extends EndpointAct>(act: A, operation: string, summary: string) => ({
  method: 'post' as const,
  path: `/v1/webhook_endpoints/{id}/${act}` as const,
  operation,
  summary,
  tag: 'webhook_endpoints',
  permission: 'webhook_endpoint.update' as const,
  doors: ['own'] as const,
  rules: ['X-10', 'X-11'],
  params: IdParams,
  answer: WebhookEndpoint,
  if_match: 'optional' as const,
})

/** What an act sets; who delivers at the moment loses the lease, and with it the word on how far he came. */
const FREE = { lease: null, leased_until: null } as const
const AT_ONCE = { failures: 0, next_attempt_at: null } as const

type Found = Awaited<ReturnType<typeof findEndpoint>>

/** Writes an act; the request that wrote it then tries to deliver, as after every write (active.ts). */
const commitAct = async (
  call: Call,
  { own, before, act }: Pick<Found, 'own' | 'before'> & { act: EndpointAct },
  set: Partial<WebhookEndpointRow>,
): Promise<Reply> => {
  const { tenant } = call.principal
  const changed = { ...set, version: before.version + 1, updated_at: call.now.toISOString() }
  const after = { ...before, ...changed }
  const event = endpointEvent(act, tenant, { before, after })
  const moved = act === 'replay' ? { position: [before.position, after.position] as const } : {}
  const reply = await commit(call, own, {
    guarded: [{ statement: own.update(webhookEndpoints, changed, [asRead(table, before)]) }],
    events: [{ ...event, changes: { ...event.changes, ...moved } }],
    answer: { status: 200, body: presentEndpoint(after, tenant) },
  })
  forgetActive(call.services, tenant)
  return reply
}

/** Sends a message that is no event, once, and notes what became of it; nothing waits for it and nothing hangs on it. */
const sendPing = async ({ services, now }: Call, tenant: string, row: WebhookEndpointRow): Promise<void> => {
  await answerFirst()
  const sign = await signerOf(services, row, { tenant, now })
  const message = {
    id: `${tenant}-ping-${uuidv7()}`,
    type: 'ping',
    timestamp: services.wall_clock().toISOString(),
    data: { webhook_endpoint_id: row.id },
  }
  const attempted = await attempt(services, { url: row.url, sign }, message)
  const door = services.doors.system('deliver_webhooks', tenant)
  const delivery = { ...attempted, endpoint_id: row.id, attempt: 1, next_attempt_at: null }
  await door.run(door.insertMany(webhookDeliveries, [delivery]).map(({ statement }) => statement))
}

const ping = endpoint(
  {
    ...of(
      'ping',
      'pingWebhookEndpoint',
      'A delivery of the type `ping` after the answer, whatever the status; tried once',
    ),
    body: NothingSent,
  },
  async (call) => {
    const { own, before } = await findEndpoint(call, 'ping')
    const reply = await commitAct(call, { own, before, act: 'ping' }, {})
    call.later(sendPing(call, call.principal.tenant, before).catch(() => undefined))
    return reply
  },
)

const disable = endpoint(
  { ...of('disable', 'disableWebhookEndpoint', 'Nothing more is delivered; the position stays'), body: NothingSent },
  async (call) => {
    const { own, before } = await findEndpoint(call, 'disable')
    const set = { status: 'disabled', reason: 'user', next_attempt_at: null, ...FREE } as const
    return commitAct(call, { own, before, act: 'disable' }, set)
  },
)

const enable = endpoint(
  {
    ...of('enable', 'enableWebhookEndpoint', 'It is delivered again, from the position where it stopped'),
    body: NothingSent,
  },
  async (call) => {
    const { own, before, key, counted } = await findEndpoint(call, 'enable')
    const follower = followerOf(call, key, call.principal.tenant)
    refuseIf([...judgeKey(follower, key), ...(before.status === 'disabled' ? judgeCount(counted) : [])])
    const set = { status: 'active', reason: null, ...AT_ONCE, ...FREE } as const
    return commitAct(call, { own, before, act: 'enable' }, set)
  },
)

const retry = endpoint(
  { ...of('retry', 'retryWebhookEndpoint', 'The next attempt at once'), body: NothingSent },
  async (call) => {
    const { own, before } = await findEndpoint(call, 'retry')
    return commitAct(call, { own, before, act: 'retry' }, { next_attempt_at: null })
  },
)

const replay = endpoint(
  { ...of('replay', 'replayWebhookEndpoint', 'Deliveries go on from this position of the feed'), body: Replay },
  async (call) => {
    const { position } = call.body
    const { own, before } = await findEndpoint(call, 'replay')
    return commitAct(call, { own, before, act: 'replay' }, { position, ...AT_ONCE, ...FREE })
  },
)

export const webhookActs = [ping, disable, enable, retry, replay] as const
