import { cors } from 'hono/cors'
import { createMiddleware } from 'hono/factory'
import type { AppEnv } from './mount.ts'

/** What a program in a browser may send, beside what every browser may. */
const REQUEST_HEADERS = [
  'Authorization',
  'Content-Type',
  'Idempotency-Key',
  'If-Match',
  'If-None-Match',
  'Accept-Language',
  'X-Request-Id',
]

/** What it may read of an answer, beside what every browser shows. */
const RESPONSE_HEADERS = [
  'ETag',
  'Location',
  'Link',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'Idempotent-Replayed',
  'Content-Language',
  'Deprecation',
  'Sunset',
  'WWW-Authenticate',
  'X-Request-Id',
]

const ANSWER_KEPT_SECONDS = 600

const answering = cors({
  origin: (origin) => origin,
  allowMethods: ['GET', 'POST', 'PATCH'],
  allowHeaders: REQUEST_HEADERS,
  exposeHeaders: RESPONSE_HEADERS,
  maxAge: ANSWER_KEPT_SECONDS,
})

/** Pages of other origins: those the operator names (`CORS_ORIGINS`) and no others, and never with credentials of a browser's own. */
export const crossOrigin = createMiddleware<AppEnv>(async (c, next) => {
  const origin = c.req.header('origin')
  const { cors_origins } = c.get('services')
  if (origin === undefined || !cors_origins.has(origin)) return next()
  return answering(c, next)
})
