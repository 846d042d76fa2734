import canonicalize from 'canonicalize'
import { problem } from '../problems/problem.ts'

/** One command's key, and what was asked with it, the path included. Only a keyed hash of `request` is ever stored. */
export interface IdempotencyKey {
  key: string
  request: string
}

/** The answer a command already gave: thrown by whoever finds it, sent as it was by the endpoint. */
export class KeptAnswer extends Error {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string

  constructor(status: number, headers: Readonly<Record<string, string>>, body: string) {
    super('kept answer')
    this.status = status
    this.headers = headers
    this.body = body
  }
}

const KEY_FORM = /^[\x21-\x7e]{1,255}$/

/** The header's value; missing or misshapen it is 400. */
export const idempotencyKeyOf = (header: string | undefined): string => {
  if (header === undefined || !KEY_FORM.test(header))
    throw problem('IDEMPOTENCY_KEY_REQUIRED', { field: 'Idempotency-Key' })
  return header
}

/** 'Same' means the same parsed body, query and path: order of members and white space do not count. */
export const requestText = (request: { route: string; params: unknown; query: unknown; body: unknown }): string =>
  canonicalize(request) ?? ''
