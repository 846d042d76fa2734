import { makeRoom, webhookEndpoint } from '../harness/webhooks.ts'
import { HOST, type Command, type Prepared } from './commands.ts'

interface Act {
  operation: string
  action: string
  method?: 'POST' | 'PATCH'
  status?: 'active' | 'disabled'
  body?: unknown
  /** What holds of the row when it is done. */
  done: string
}

const on = ({ operation, action, method = 'POST', status = 'disabled', body = {}, done }: Act): Command => ({
  operation,
  name: `${action}, webhook_endpoints`,
  method,
  trips: 2,
  prepare: async ({ withKey }, { host }): Promise<Prepared> => {
    await makeRoom(HOST)
    const id = await webhookEndpoint((await withKey(HOST, ['event.read'])).id, { status })
    const path = `/v1/webhook_endpoints/${id}`
    return {
      actor: host,
      path: method === 'PATCH' ? path : `${path}/${action}`,
      body,
      ...(method === 'PATCH' ? { headers: { 'if-match': '"v1"' } } : {}),
      once: { tenant: HOST, sql: `SELECT 1 FROM webhook_endpoints WHERE id = ? AND ${done}`, params: [id] },
      entries: [{ tenant: HOST, record: 'webhook_endpoints', record_id: id, action }],
      // how far it came moves by itself
      ...(action === 'replay' || action === 'enable' ? {} : { read: () => ({ actor: host, path }) }),
    }
  },
})

const create: Command = {
  operation: 'createWebhookEndpoint',
  name: 'create, webhook_endpoints',
  method: 'POST',
  // the facts with the end of its feed there, its end in the province's database, the change
  trips: 3,
  prepare: async ({ withKey }, { host }) => {
    await makeRoom(HOST)
    const key = await withKey(HOST, ['event.read'])
    return {
      actor: host,
      path: '/v1/webhook_endpoints',
      body: { url: 'https://oa.example.cn/jiedui', api_key_id: key.id },
      once: { tenant: HOST, sql: 'SELECT 1 FROM webhook_endpoints WHERE api_key_id = ?', params: [key.id] },
      entries: [{ tenant: HOST, record: 'webhook_endpoints', action: 'create' }],
      read: ({ id }) => ({ actor: host, path: `/v1/webhook_endpoints/${id}` }),
    }
  },
}

/** Webhooks of the host, each command on one of its own; those that are left active would be too many for a tenant. */
export const WEBHOOK_COMMANDS: readonly Command[] = [
  create,
  on({
    operation: 'updateWebhookEndpoint',
    action: 'update',
    method: 'PATCH',
    body: { note: 'A' },
    done: "note = 'A'",
  }),
  on({ operation: 'rotateWebhookSecret', action: 'rotate_secret', done: 'json_array_length(secrets) = 1' }),
  on({ operation: 'pingWebhookEndpoint', action: 'ping', done: 'version = 2' }),
  on({ operation: 'disableWebhookEndpoint', action: 'disable', status: 'active', done: "status = 'disabled'" }),
  on({ operation: 'enableWebhookEndpoint', action: 'enable', done: "status = 'active'" }),
  on({ operation: 'retryWebhookEndpoint', action: 'retry', status: 'active', done: 'version = 2' }),
  on({
    operation: 'replayWebhookEndpoint',
    action: 'replay',
    body: { position: btoa('{}').replace(/=+$/, '') },
    done: 'version = 2',
  }),
]
