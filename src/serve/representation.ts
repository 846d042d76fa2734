import type { Call, Reply } from './call.ts'
import type { Endpoint } from './endpoint.ts'
import { etagOfBody } from '../http/etag.ts'
import { Problem, problem } from '../problems/problem.ts'

/** What else of a record there is beside an operation on it: found in the endpoints' own data, once, when the application is made. */
export interface Beside {
  /** The GET of the one record that an operation is of. */
  one?: Endpoint | undefined
  /** The GET of the same address. */
  same?: Endpoint | undefined
  /** The GET of one of the records that a POST to their list makes. */
  made?: Endpoint | undefined
}

const RECORD = /^\/v1\/\w+\/\{\w+\}/

export const besideOf = (spec: Endpoint, endpoints: readonly Endpoint[]): Beside => {
  const gets = endpoints.filter(({ method }) => method === 'get')
  const record = RECORD.exec(spec.path)?.[0]
  const made = new RegExp(`^${spec.path.replace(/[{}]/g, '\\$&')}/\\{\\w+\\}$`)
  return {
    one: gets.find(({ path }) => path === record),
    same: gets.find(({ path }) => path === spec.path),
    made: gets.find(({ path }) => made.test(path)),
  }
}

const memberOf = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined

const versionOf = (body: unknown): number | null => {
  const version = memberOf(body, 'version')
  return typeof version === 'number' ? version : null
}

/** Whether an answer is one that a machine asks for again and again: one record, or what the endpoint says so of. */
export const isRevalidated = ({ method, path, revalidated }: Endpoint): boolean =>
  method === 'get' && (revalidated ?? path.endsWith('}'))

/** The ETag of an answer, if it has one: every answer with a version, and every GET of one record. */
export const tagOf = (spec: Endpoint, body: unknown, text: string): string | null => {
  const version = versionOf(body)
  return version !== null || isRevalidated(spec) ? etagOfBody(text, version) : null
}

const filled = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))

/** Where to read what was made: the record itself, or the list it stands in where it has no address of its own. */
export const locationOf = (
  spec: Endpoint,
  { made, same, one }: Beside,
  { body, params }: { body: unknown; params: Readonly<Record<string, string>> },
): string | undefined => {
  const name = /\{(\w+)\}$/.exec(made?.path ?? '')?.[1]
  if (made && name !== undefined) {
    const key = memberOf(body, name) ?? memberOf(body, 'id')
    if (typeof key === 'string') return filled(made.path, { ...params, [name]: key })
  }
  const shown = same ?? one
  return shown ? filled(shown.path, params) : filled(spec.path, params)
}

/** A 412 carries the tag that a GET would show now, where the caller may call it; else that of the version. */
export const withPresentTag = async (failure: unknown, call: Call, { one }: Beside): Promise<unknown> => {
  if (!(failure instanceof Problem) || failure.code !== 'VERSION_CONFLICT' || !one) return failure
  if (one.permission !== 'signed_in' && one.permission !== 'public' && !call.principal.permissions.has(one.permission))
    return failure
  const read = await one.handle({ ...call, query: {}, body: undefined, idempotency: null, if_match: null })
  const etag = presentTag(one, read)
  const { headers } = failure.options
  return etag === null ? failure : problem(failure.code, { ...failure.options, headers: { ...headers, etag } })
}

const presentTag = (one: Endpoint, read: Reply | Response): string | null =>
  read instanceof Response ? null : tagOf(one, read.body, JSON.stringify(read.body))
