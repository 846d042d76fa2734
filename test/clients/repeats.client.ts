// The client alone, against a server that refuses, loses and hangs up: what it sends again, with what, and what it keeps.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { after, beforeEach, test } from 'node:test'
import { Webhook } from 'standardwebhooks'
import {
  createJiedui,
  isRefused,
  verifyWebhook,
  WebhookVerificationError,
  type PositionStore,
} from '../../clients/typescript/src/index.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const asked: { url: string; key: string | undefined; bearer: string | undefined }[] = []
let answers: Answer[] = []
const server = createServer((request, response) => {
  const { authorization, 'idempotency-key': key } = request.headers
  asked.push({ url: request.url ?? '', key: key?.toString(), bearer: authorization })
  const answer = answers.length > 1 ? answers.shift() : answers[0]
  answer?.(request, response)
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')
after(() => server.close())
const address = server.address()
const base = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`

beforeEach(() => {
  asked.length = 0
})

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
  }
const refusal = (status: number, code: string, headers: Record<string, string> = {}): Answer =>
  json(status, { type: '/problems/x', title: 'x', status, code, detail: 'x', errors: [], request_id: 'x' }, headers)
const hangUp: Answer = (request) => {
  request.socket.destroy()
}

const jiedui = createJiedui({ base, key: 'jd_test_x' })
const unit = { name: 'x', unit_level: 'city', unit_kind: 'organ', division: '441400' } as const

test('a write is sent again after 503, 429 and a lost connection, with the key it had', async () => {
  const soon = { 'retry-after': '1' }
  answers = [
    refusal(503, 'TENANT_UNAVAILABLE', soon),
    refusal(429, 'RATE_LIMITED', soon),
    hangUp,
    json(201, { id: 'u' }),
  ]
  const began = performance.now()
  const { data } = await jiedui.api.POST('/v1/units', { body: unit })
  assert.equal(data?.id, 'u')
  assert.equal(asked.length, 4)
  assert.match(asked[0]?.key ?? '', /^[0-9a-f-]{36}$/)
  assert.equal(new Set(asked.map(({ key }) => key)).size, 1)
  assert.ok(performance.now() - began >= 2000, 'it waits as long as Retry-After says')
})

test('another refusal is thrown at once, told apart by its code', async () => {
  answers = [refusal(409, 'NOT_YOUR_TURN')]
  const params = { path: { id: 'a' }, header: { 'Idempotency-Key': 'mine' } }
  const call = jiedui.api.POST('/v1/assignments/{id}/accept', { params, body: { content_hash: 'x' } })
  await assert.rejects(call, (failure) => isRefused(failure, 'NOT_YOUR_TURN') && !isRefused(failure, 'STATE'))
  assert.deepEqual(
    asked.map(({ key }) => key),
    ['mine'],
  )
})

test('one sign-in serves all who wait; a session that is over is begun anew', async () => {
  const user = createJiedui({ base, tenant: '441400', username: 'a', password: 'b' })
  let tokens = 0
  answers = [
    (request, response) => {
      if (request.url !== '/v1/auth/token') return json(200, { username: 'a' })(request, response)
      tokens += 1
      if (tokens === 2) return json(400, { error: 'invalid_grant' })(request, response)
      const pair = { access_token: `t${tokens}`, token_type: 'Bearer', expires_in: 1, refresh_token: 'r' }
      return json(200, pair)(request, response)
    },
  ]
  await Promise.all([user.api.GET('/v1/me'), user.api.GET('/v1/me')])
  assert.equal(tokens, 1)
  await user.api.GET('/v1/me') // its token is too old by now: the refresh is refused, the sign-in after it is not
  assert.equal(tokens, 3)
  assert.equal(asked.at(-1)?.bearer, 'Bearer t3')
})

test('a page that was not taken whole comes again; the position moves when it was', async () => {
  let kept: string | null = null
  const store: PositionStore = {
    read: async () => kept,
    write: async (position) => {
      kept = position
    },
  }
  const event = (id: string) => ({ id, resource: `/v1/units/${id}`, gone: false })
  const pageAt: Record<string, unknown> = {
    now: { items: [], next: null, position: 'p0', unavailable: [] },
    p0: { items: [event('1'), event('2')], next: 'p1', position: 'p1', unavailable: [] },
    p1: { items: [event('3')], next: null, position: 'p2', unavailable: [] },
  }
  answers = [
    (request, response) => {
      const query = new URL(request.url ?? '', base).searchParams
      json(200, pageAt[query.get('from') ?? query.get('cursor') ?? ''])(request, response)
    },
  ]
  const seen: string[] = []
  for await (const { id } of jiedui.events({ store })) {
    seen.push(id)
    if (seen.length === 2) break
  }
  assert.equal(kept, 'p0')
  for await (const { id } of jiedui.events({ store })) seen.push(id)
  assert.deepEqual(seen, ['1', '2', '1', '2', '3'])
  assert.equal(kept, 'p2')
})

test('a delivery is taken with the secret that signed it, and no other', () => {
  const secret = `whsec_${Buffer.from('a secret of thirty-two bytes here').toString('base64')}`
  const body = JSON.stringify({ type: 'ping', timestamp: new Date().toISOString(), data: {} })
  const at = new Date()
  const headers = {
    'webhook-id': '441400-1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign('441400-1', at, body),
  }
  assert.equal(verifyWebhook(secret, body, headers).type, 'ping')
  const other = `whsec_${Buffer.from('another secret of thirty-two bytes').toString('base64')}`
  assert.throws(() => verifyWebhook(other, body, headers), WebhookVerificationError)
})
