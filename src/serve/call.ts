import type { Principal } from '../access/principal.ts'
import type { Caller } from '../tenancy/door-rules.ts'
import type { Browser } from '../http/page-session.ts'
import type { IdempotencyKey } from '../http/idempotency.ts'
import type { Locale } from '../http/render.ts'
import type { Services } from './services.ts'

/** What every request has, signed in or not. */
export interface RequestContext {
  services: Services
  request_id: string
  locale: Locale
  now: Date
  /** The calendar day in Asia/Shanghai. */
  today: string
  /** Where the request came from, as the platform says; null where it does not. */
  address: string | null
  /** A coarse address of the caller's network, for counting sign-ins. */
  network: string
  /** What it says of the page it came from; asked by few. */
  browser: () => Browser
  /** The name of the program that asks, where it gives one by HTTP Basic; asked by few. */
  program: () => string | undefined
  /** Tenants that have an event of what was written: filled by whatever commits, read when the answer stands. */
  written: Set<string>
  /** Lets work go on after the answer; an accelerator only. */
  later: (work: Promise<unknown>) => void
}

/** A request on its way through a handler: who asks, what was sent, parsed. */
export interface Call<P = unknown, Q = unknown, B = unknown> extends RequestContext {
  principal: Principal
  caller: Caller
  params: P
  query: Q
  body: B
  /** Null where a write needs no key (X-11's exemptions) and on reads. */
  idempotency: IdempotencyKey | null
  if_match: string | null
}

/** What a handler answers. */
export interface Reply {
  status?: 200 | 201 | 204
  body: unknown
  headers?: Readonly<Record<string, string>>
}
