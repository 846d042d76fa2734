import { isObject } from './is-object.ts'
import { inSession, Refused, session, unanswered } from './client.ts'
import { problemIn } from './problem.ts'

export type Row = Readonly<Record<string, unknown>>

interface Asked {
  query?: Readonly<Record<string, string>>
  signal?: AbortSignal
  method?: 'get' | 'post' | 'patch'
  body?: unknown
  /** A file in the place of a body. */
  file?: Blob
  key?: string
  etag?: string | null
}

/** What an operation answered: its body, and the tag that says which version the body is. */
export interface Got {
  row: Row
  etag: string | null
}

const UNAUTHENTICATED = 401

const headersOf = async ({ body, file, key, etag }: Asked): Promise<Headers> => {
  const headers = new Headers()
  headers.set('authorization', `Bearer ${await session.bearer()}`)
  if (body !== undefined) headers.set('content-type', 'application/json')
  if (file !== undefined) headers.set('content-type', file.type)
  if (key !== undefined) headers.set('idempotency-key', key)
  if (etag) headers.set('if-match', etag)
  return headers
}

/** Calls an operation by its path, for screens that are drawn from a description; a refusal is thrown as everywhere. */
export const send = async (path: string, asked: Asked = {}): Promise<Got> => {
  const { query, method = 'get', body, file, signal } = asked
  const search = new URLSearchParams(query).toString()
  const init: RequestInit = {
    method: method.toUpperCase(),
    headers: await headersOf(asked).catch(unanswered),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(file === undefined ? {} : { body: file }),
    ...(signal ? { signal } : {}),
  }
  const response = await inSession(search === '' ? path : `${path}?${search}`, init).catch(unanswered)
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return { row: isObject(answer) ? answer : {}, etag: response.headers.get('etag') }
  if (response.status === UNAUTHENTICATED) session.end()
  throw new Refused(problemIn(answer, response))
}

/** The rows of a list's answer. */
export const rowsIn = (row: Row): Row[] => (Array.isArray(row['items']) ? row['items'].filter(isObject) : [])

/** A text or a number of a row as text; empty for anything else. */
export const textIn = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** A path with its one parameter filled. */
export const pathOf = (template: string, id: string): string => template.replace(/\{\w+\}/, encodeURIComponent(id))
