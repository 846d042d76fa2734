import type { Context, Hono } from 'hono'
import { z } from '@hono/zod-openapi'
import { createMiddleware } from 'hono/factory'
import { authenticate, callerOf } from './authenticate.ts'
import { DECIDES } from '../access/second-person.ts'
import { noteKeyUse } from './key-use.ts'
import { answer, noteHeaders, type AnswerHeaders } from './answer.ts'
import { rolesWith } from '../access/permissions.ts'
import type { Principal } from '../access/principal.ts'
import { shanghaiDay } from '../rules/dates.ts'
import { sha256Hex } from '../vault/encoding.ts'
import { boundBody } from './body-bound.ts'
import { browserOf } from '../http/page-session.ts'
import { programName } from '../http/program-name.ts'
import { readBody, singleValues } from '../http/body.ts'
import type { Call, Reply, RequestContext } from './call.ts'
import { deprecationHeaders } from './deprecation.ts'
import { needsIdempotencyKey, type Endpoint } from './endpoint.ts'
import { isKnown } from '../http/etag.ts'
import { besideOf, locationOf, tagOf, withPresentTag, type Beside } from './representation.ts'
import { idempotencyKeyOf, KeptAnswer, requestText, type IdempotencyKey } from '../http/idempotency.ts'
import { Moved } from '../http/moved.ts'
import { Problem, problem } from '../problems/problem.ts'
import { isSharedRead } from './record-permissions.ts'
import { takePublicTurn, takeTurn } from './rate-limit.ts'
import { localeOf } from '../http/render.ts'
import type { Services } from './services.ts'
import { validate } from '../http/validate.ts'

export interface AppEnv {
  Bindings: object
  Variables: {
    /** Headers of the answer, so far. */
    noted: AnswerHeaders
    /** The answer that has them already. */
    whole?: Response
    /** Ours, for the journal and the log. */
    requestId: string
    /** What the answer bears: the client's where it sent one. */
    shownRequestId: string
    services: Services
    principal?: Principal
    problem?: { code: string; cause: string | null }
    /** Tenants that have an event of what the request wrote. */
    written: Set<string>
    /** The endpoint that was met, for whoever renders its refusal. */
    endpoint?: Endpoint
  }
}

const BODY_LIMIT_BYTES = 64 * 1024
const NOT_STORED = { 'cache-control': 'no-store' }
const ANONYMOUS: Principal = {
  kind: 'user',
  id: '',
  user: '',
  one_person: [],
  tenant: '',
  role: null,
  scope: '',
  permissions: new Set(),
  session: null,
}

/** The caller's network: /24 of IPv4, /48 of IPv6; one word when the platform does not say. */
const networkOf = (address: string | null): string => {
  if (address === null) return 'unknown'
  const groups = address.includes(':') ? address.split(':').slice(0, 3) : address.split('.').slice(0, 3)
  return groups.join('.') || 'unknown'
}

/** Outside Workers there is no execution context: the work then simply goes on. */
export const laterOf =
  (c: Context) =>
  (work: Promise<unknown>): void => {
    try {
      c.executionCtx.waitUntil(work)
    } catch {
      void work.catch(() => undefined)
    }
  }

const contextOf = (c: Context<AppEnv>): RequestContext => {
  const services = c.get('services')
  const now = services.clock()
  const address = services.client_address(c.req.raw) ?? null
  return {
    services,
    request_id: c.get('requestId'),
    locale: localeOf(c.req.header('accept-language')),
    now,
    today: shanghaiDay(now),
    address,
    network: networkOf(address),
    browser: () => browserOf(c),
    program: () => programName(c),
    written: c.get('written'),
    later: laterOf(c),
  }
}

const admit = async (c: Context<AppEnv>, spec: Endpoint, context: RequestContext): Promise<Principal> => {
  const { services, now, network } = context
  if (spec.permission === 'public') {
    takePublicTurn(services, network, now)
    return ANONYMOUS
  }
  const decides = spec.permission !== 'signed_in' && DECIDES.has(spec.permission)
  const credential = { header: c.req.header('authorization'), anew: decides }
  const { principal, password_change_required } = await authenticate(services, credential, context)
  c.set('principal', principal)
  noteKeyUse(context, principal)
  noteHeaders(c, takeTurn(services, principal, now))
  if (password_change_required && spec.permission !== 'signed_in') throw problem('PASSWORD_CHANGE_REQUIRED')
  const opens = principal.pairing_host === undefined || isSharedRead(spec)
  if (spec.permission !== 'signed_in' && !(opens && principal.permissions.has(spec.permission))) {
    const { permission, refused_as } = spec
    if (refused_as) throw problem(refused_as, { facts: { permission, accepted: rolesWith(permission) } })
    throw problem('NOT_PERMITTED', { facts: { permission } })
  }
  return principal
}

const NO_QUERY = z.strictObject({})

const parse = async (c: Context<AppEnv>, spec: Endpoint, context: RequestContext) => {
  const { locale } = context
  const params = spec.params ? validate(spec.params, c.req.param(), { place: 'path', locale }) : {}
  const { url } = c.req
  const sent = url.includes('?') ? singleValues(new URL(url).searchParams) : {}
  const query = validate(spec.query ?? NO_QUERY, sent, { place: 'query', locale })
  const raw = spec.body ? await readBody(c, spec.consumes ?? 'json') : undefined
  const body = spec.body ? validate(spec.body, raw === undefined ? {} : raw, { place: 'body', locale }) : undefined
  return { params, query, body }
}

const keyOf = async (
  c: Context<AppEnv>,
  spec: Endpoint,
  parsed: Awaited<ReturnType<typeof parse>>,
): Promise<IdempotencyKey | null> => {
  if (!needsIdempotencyKey(spec, parsed.query)) return null
  const key = idempotencyKeyOf(c.req.header('idempotency-key'))
  const body = parsed.body instanceof Uint8Array ? await sha256Hex(parsed.body) : parsed.body
  const { params, query } = parsed
  const route = `${spec.method.toUpperCase()} ${spec.path}`
  return { key, request: requestText({ route, params, query, body }) }
}

interface Sent {
  status: number
  body: unknown
  text: string
  headers: Readonly<AnswerHeaders>
}

/** Sends an answer with what belongs to every one: its tag, 304 for who has it, and the address of what was made. */
const send = (c: Context<AppEnv>, { spec, beside }: Mounted, { status, body, text, headers }: Sent) => {
  const etag = tagOf(spec, body, text)
  const made = status === 201 ? locationOf(spec, beside, { body, params: c.req.param() }) : undefined
  const all: AnswerHeaders = {
    ...(made === undefined ? {} : { location: made }),
    ...headers,
    ...(etag === null ? {} : { etag }),
  }
  if (spec.method === 'get' && etag !== null && isKnown(c.req.header('if-none-match'), etag))
    return answer(c, {
      status: 304,
      text: null,
      headers: { etag, 'cache-control': all['cache-control'] ?? 'no-store' },
    })
  return answer(c, { status, text, headers: all })
}

const respond = async (c: Context<AppEnv>, mounted: Mounted, reply: Reply | Response): Promise<Response> => {
  if (reply instanceof Response) return reply
  const headers = { 'content-type': 'application/json; charset=utf-8', ...reply.headers }
  const status = reply.status ?? mounted.spec.status ?? 200
  if (status === 204) return answer(c, { status, text: null })
  const { body } = reply
  return send(c, mounted, { status, body, text: JSON.stringify(body), headers })
}

/** An endpoint in its place among the others. */
interface Mounted {
  spec: Endpoint
  beside: Beside
}

const ATTEMPTS_MAX = 4

/** 404 of what a body names says by which of its members: only the path needs no word (3.1). */
const withMember = ({ about = [] }: Endpoint, body: unknown, failure: unknown): unknown => {
  if (!(failure instanceof Problem) || failure.code !== 'NOT_FOUND' || failure.options.field !== undefined)
    return failure
  const field = about.find(
    (name) => typeof body === 'object' && body !== null && (Reflect.get(body, name) ?? null) !== null,
  )
  return field === undefined ? failure : problem('NOT_FOUND', { ...failure.options, field })
}

/** A command that lost a race is judged again on what stands now: the answer is 412, 409 or, if nothing speaks against it, success. */
const attempt = async (spec: Endpoint, call: Call): Promise<Reply | Response> => {
  for (let attempts = 1; attempts < ATTEMPTS_MAX; attempts += 1) {
    try {
      return await spec.handle(call)
    } catch (failure) {
      if (!(failure instanceof Moved)) throw withMember(spec, call.body, failure)
    }
  }
  throw problem('STATE', {
    rule: 'X-11',
    facts: { status: 'moving', allowed: [] },
    headers: { 'retry-after': '1' },
    extra: { allowed: [] },
  })
}

/** Turns one endpoint's data into its route: admit, parse, handle, respond, in the order of precedence (3.1). */
export const mount = (app: Hono<AppEnv>, spec: Endpoint, endpoints: readonly Endpoint[]): void => {
  const mounted = { spec, beside: besideOf(spec, endpoints) }
  const path = spec.path.replace(/\{(\w+)\}/g, ':$1')
  const limit = spec.body_limit_bytes ?? BODY_LIMIT_BYTES
  const parting = spec.deprecated_on === undefined ? {} : deprecationHeaders(spec.deprecated_on)
  const met = createMiddleware<AppEnv>(async (c, next) => {
    c.set('endpoint', spec)
    noteHeaders(c, parting) // on every answer, a refusal too
    await next()
  })
  // a GET's body is never read, and to ask whether there is one costs the home a tenth of what a record costs
  const bodies = spec.method === 'get' ? [] : [boundBody(limit)]
  app.on(spec.method.toUpperCase(), path, met, ...bodies, async (c) => {
    noteHeaders(c, NOT_STORED) // whatever the answer is: fresh, kept from before, a file, a refusal
    const context = contextOf(c)
    const principal = await admit(c, spec, context)
    const parsed = await parse(c, spec, context)
    const call: Call = {
      ...context,
      ...parsed,
      principal,
      caller: callerOf(principal),
      idempotency: await keyOf(c, spec, parsed),
      if_match: c.req.header('if-match') ?? null,
    }
    try {
      return await respond(c, mounted, await attempt(spec, call))
    } catch (kept) {
      if (!(kept instanceof KeptAnswer)) throw await withPresentTag(kept, call, mounted.beside)
      const { status, body: text } = kept
      const headers = { ...kept.headers, 'idempotent-replayed': 'true' }
      return send(c, mounted, { status, body: JSON.parse(text), text, headers })
    }
  })
}
