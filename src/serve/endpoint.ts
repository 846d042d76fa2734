import type { z } from '@hono/zod-openapi'
import type { Permission } from '../access/permissions.ts'
import type { Door } from '../tenancy/door-rules.ts'
import type { Consumes } from '../http/body.ts'
import type { Call, Reply } from './call.ts'
import type { ProblemCode } from '../problems/problems.ts'

type Nothing = Record<string, never>

/** An endpoint as data: middleware, document, sweep and docs read it; one without a permission does not compile. */
export interface EndpointSpec<P = Nothing, Q = Nothing, B = undefined> {
  method: 'get' | 'post' | 'patch'
  /** With `{name}` for parameters, as the OpenAPI document has it. */
  path: `/${string}`
  operation: string
  summary: string
  /** By what the rows of a list are ordered, in members of the rows. */
  order?: string
  tag: string
  permission: Permission | 'public' | 'signed_in'
  /** The code a role without the permission is refused with, where a rule names one. */
  refused_as?: ProblemCode
  doors: readonly Door[]
  rules: readonly string[]
  /** Whether some of its records show to every tenant, in whichever city's database they lie. */
  in_every_city?: boolean
  /** Records without a GET of their own that this read shows: whoever may call it reads their entries in the journal. */
  shows?: readonly string[]
  params?: z.ZodType<P>
  query?: z.ZodType<Q>
  body?: z.ZodType<B>
  consumes?: Consumes
  /** The body as the document shows it, where its shape does not say what is taken: the header of a file. */
  example?: string
  answer: z.ZodType
  /** Media type of the answer where it is not JSON. */
  produces?: string
  status?: 200 | 201
  /** A GET that answers `If-None-Match` with 304: by default that of one record. */
  revalidated?: true
  /** Members of the body of which the first that is sent names what a request without an id in its path is about: its 404 names the member. */
  about?: readonly string[]
  /** Where an RFC says how refusals look: `oauth` is RFC 6749 5.2, a problem's members beside OAuth's. */
  refusals?: 'oauth'
  /** each POST that writes carries a key; `exempt` names those the rule leaves out. */
  idempotency?: 'required' | 'exempt' | 'unless_dry_run'
  if_match?: 'required' | 'optional'
  body_limit_bytes?: number
  /** It works on thousands of rows: a home of several threads answers it beside the others. A file that is taken in always is. */
  is_long?: true
  /** Since which day it is deprecated: it says so in the document and in each answer, and goes no earlier than `SUNSET_AFTER_DAYS` later. */
  deprecated_on?: string
  /** What the document says of the operation beside the rest: names, states. */
  says?: Readonly<Record<`x-${string}`, unknown>>
}

/** What app.ts mounts and the tests walk: the types of one endpoint's parts are its own business. */
export interface Endpoint extends EndpointSpec<unknown, unknown, unknown> {
  handle(call: Call): Promise<Reply | Response>
}

/** Declares an endpoint. The schemas it names make the types its handler receives. */
export const endpoint = <P = Nothing, Q = Nothing, B = undefined>(
  spec: EndpointSpec<P, Q, B>,
  handle: (call: Call<P, Q, B>) => Promise<Reply | Response>,
): Endpoint => ({ ...spec, handle: handle as Endpoint['handle'] }) as Endpoint

/** whether a request of this endpoint has to carry an Idempotency-Key. */
export const needsIdempotencyKey = (spec: Endpoint, query: unknown): boolean => {
  if (spec.method !== 'post') return false
  const rule = spec.idempotency ?? 'required'
  if (rule === 'unless_dry_run')
    return !(typeof query === 'object' && query !== null && Reflect.get(query, 'dry_run') === true)
  return rule === 'required'
}

const patternOf = (path: string): string => path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')

/** Tells of a request, before anything of it is read, whether it works on thousands of rows. */
export const longRequests = (endpoints: readonly Endpoint[]): ((method: string, path: string) => boolean) => {
  const long = endpoints.filter(({ is_long, consumes }) => is_long ?? consumes === 'csv')
  const paths = new Map(
    [...Map.groupBy(long, ({ method }) => method.toUpperCase())].map(([method, of]) => {
      const patterns = of.map(({ path }) => patternOf(path))
      return [method, new RegExp(`^(?:${patterns.join('|')})$`)] // one for all: this is asked of every request
    }),
  )
  return (method, path) => paths.get(method)?.test(path) ?? false
}
