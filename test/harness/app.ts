import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { createApp } from '../../src/app.ts'
import { needsIdempotencyKey } from '../../src/serve/endpoint.ts'
import { handleFailure } from '../../src/serve/failure.ts'
import { servicesOf, type Outcome, type Outgoing, type Platform, type Services } from '../../src/serve/services.ts'
import { clientAddress, loadArgon2id } from '../../src/platform/cloudflare.ts'
import { keepLine, watch } from './canary.ts'
import { checkAnswer, endpointOf, type Answer } from './checks.ts'
import { bindings } from './databases.ts'
import { withComparedDoors } from './drizzle-writes.ts'
import { rememberStatements } from './plans.ts'
import { testSecrets } from './secrets.ts'
import { makeSpy, meter, type Cost, type Spy } from './spy.ts'

export const START = '2026-11-23T02:00:00Z'
export const ORIGIN = 'http://jiedui.test'

export interface RequestOptions {
  token?: string
  /** An object goes as JSON, a string or bytes as they are (with a content-type header of the caller's). */
  body?: unknown
  headers?: Record<string, string>
  /** The Idempotency-Key; null sends none. By default a POST that needs one gets a fresh one. */
  key?: string | null
}

export interface CostedAnswer extends Answer {
  cost: Cost
  /** The body as it came: a workbook is no text. */
  bytes: Uint8Array
}

export interface App {
  /** The spy of the present isolate. */
  readonly spy: Spy
  /** Services of the present isolate: keys, doors. */
  services(): Promise<Services>
  setNow(instant: string): void
  advance(ms: number): void
  now(): Date
  /** Who answers what is sent outside, until the next test; by default nobody is there. */
  receive(receiver: (message: Outgoing) => Outcome | Promise<Outcome>): void
  /** From here on another isolate answers: all memories are cold. Settings and bindings may be replaced. */
  cold(settings?: Record<string, unknown>): void
  request(method: string, path: string, options?: RequestOptions): Promise<CostedAnswer>
}

const bodyOf = (body: unknown): { body?: string | Uint8Array<ArrayBuffer>; type?: string } => {
  if (body === undefined) return {}
  if (typeof body === 'string') return { body }
  if (body instanceof Uint8Array) return { body: new Uint8Array(body) }
  return { body: JSON.stringify(body), type: 'application/json' }
}

const keyHeader = (method: string, path: string, key: string | null | undefined): Record<string, string> => {
  if (key === null) return {}
  if (key !== undefined) return { 'idempotency-key': key }
  const endpoint = endpointOf(method, path)
  const query = { dry_run: new URL(path, ORIGIN).searchParams.get('dry_run') === 'true' }
  return endpoint && needsIdempotencyKey(endpoint, query) ? { 'idempotency-key': crypto.randomUUID() } : {}
}

const requestOf = (method: string, path: string, { token, body, headers = {}, key }: RequestOptions): Request => {
  const sent = bodyOf(body)
  return new Request(`${ORIGIN}${path}`, {
    method,
    headers: {
      ...(sent.type ? { 'content-type': sent.type } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...keyHeader(method, path, key),
      ...headers,
    },
    ...(sent.body === undefined ? {} : { body: sent.body }),
  })
}

/** Whose eyes see the answer: the tenant a token or a key names. */
const readerOf = (token: string | undefined): string => {
  const [, ofKey] = /^jd_(?:live|test)_(\d{6})_/.exec(token ?? '') ?? []
  if (ofKey) return ofKey
  try {
    const claims: unknown = JSON.parse(
      atob((token ?? '').split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/') ?? ''),
    )
    return typeof claims === 'object' && claims !== null ? String(Reflect.get(claims, 'tenant') ?? '') : ''
  } catch {
    return ''
  }
}

const jsonOf = (text: string, type: string | null): unknown =>
  type?.includes('json') && text !== '' ? JSON.parse(text) : undefined

const nobody = (): Outcome => ({ error: 'connection' })

const SETTINGS = { ISSUER: ORIGIN, RATE_PER_SECOND: '100000', DATABASE_DEADLINE_MS: '600000' }

/** The whole application over watched databases, with a clock of its own: one per file, see suite.ts. */
export const testApp = (settings: Record<string, string> = {}): App => {
  let now = new Date(START)
  let failure: unknown
  let receiver: (message: Outgoing) => Outcome | Promise<Outcome> = nobody
  const platform: Platform = {
    clock: () => new Date(now),
    argon2id: loadArgon2id,
    client_address: clientAddress,
    post: async (message) => receiver(message),
    log: keepLine,
  }
  const app = createApp(platform)
  app.onError((error, c) => {
    failure = error
    return handleFailure(error, c)
  })
  const spyWith = (more: Record<string, unknown>): Spy => makeSpy({ ...bindings, ...SETTINGS, ...settings, ...more })
  let spy = spyWith({})
  let replaced: Record<string, unknown> = {}
  const environment = async () =>
    Object.assign(spy.env, { ...(await testSecrets()), ...settings, ...replaced }, spy.databases)
  const servicesIn = (env: object) => withComparedDoors(servicesOf(env, platform))
  const send = async (request: Request, env: object) => {
    servicesIn(env)
    const ctx = createExecutionContext()
    const cost = { round_trips: 0, rows_read: 0, open: true }
    const response = await meter.run(cost, async () => app.fetch(request, env, ctx))
    if (request.method !== 'GET') cost.open = false // what goes on behind the answer is not its cost
    const bytes = new Uint8Array(await response.arrayBuffer())
    const text = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(bytes)
    cost.open = false
    await waitOnExecutionContext(ctx)
    return { response, bytes, text, cost: { round_trips: cost.round_trips, rows_read: cost.rows_read } }
  }
  return {
    get spy() {
      return spy
    },
    services: async () => {
      const services = servicesIn(await environment())
      if (!services) throw new Error('the settings of the test are not valid')
      return services
    },
    setNow: (instant) => {
      now = new Date(instant)
    },
    advance: (ms) => {
      now = new Date(now.getTime() + ms)
    },
    now: () => new Date(now),
    receive: (other) => void (receiver = other),
    cold: (more = {}) => {
      replaced = more
      spy = spyWith(more)
    },
    request: async (method, path, options = {}) => {
      const { response, bytes, text, cost } = await send(requestOf(method, path, options), await environment())
      const { status, headers } = response
      const answer = { status, headers, text, json: jsonOf(text, headers.get('content-type')), cost, bytes }
      const reader = readerOf(options.token)
      watch(reader, `${method} ${path}`, `${text}\n${[...headers].join('\n')}`)
      rememberStatements(spy.taken())
      const slips = spy.slips.splice(0)
      if (slips.length > 0) throw new Error(`${method} ${path} → ${status}: ${slips.join('\n')}`)
      checkAnswer(method, path, answer, failure)
      return answer
    },
  }
}
