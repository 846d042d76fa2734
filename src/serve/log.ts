import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import type { AppEnv } from './mount.ts'
import type { Platform } from './services.ts'

/** A line that no request stands behind: what happened, and to which tenant. */
export const logEvent = ({ log = console.log }: Pick<Platform, 'log'>, line: { event: string; tenant: string }): void =>
  log(JSON.stringify(line))

/** One structured line a request, of these fields only: no address, no body, no names, never an error object. */
export const logRequests = ({ clock, log }: Pick<Platform, 'clock' | 'log'>) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const started = clock()
    await next()
    const ended = clock()
    const principal = c.get('principal')
    const problem = c.get('problem')
    const line = log ?? console.log
    line(
      JSON.stringify({
        at: ended.toISOString(),
        request_id: c.get('requestId'),
        ...(c.get('shownRequestId') === c.get('requestId') ? {} : { client_request_id: c.get('shownRequestId') }),
        method: c.req.method,
        route: routePath(c, -1),
        status: c.res.status,
        ms: ended.getTime() - started.getTime(),
        ...(principal ? { tenant: principal.tenant, principal: `${principal.kind}:${principal.id}` } : {}),
        ...(problem ? { code: problem.code, ...(problem.cause ? { cause: problem.cause } : {}) } : {}),
      }),
    )
  })
