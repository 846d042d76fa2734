import { createMiddleware } from 'hono/factory'
import { noteHeaders } from './answer.ts'
import type { AppEnv } from './mount.ts'

const FORM = /^[\w.=-]{1,128}$/

/**
 * X-Request-Id: the id the client sent stands on its answer, so that it finds its own; without one, ours. The journal and the
 * log always have ours: what is kept for good is named by nobody outside. The log's line holds both.
 */
export const echoRequestId = createMiddleware<AppEnv>(async (c, next) => {
  const sent = c.req.header('x-request-id')
  const shown = sent !== undefined && FORM.test(sent) ? sent : c.get('requestId')
  c.set('shownRequestId', shown)
  noteHeaders(c, { 'x-request-id': shown })
  await next()
})
