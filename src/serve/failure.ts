import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { answer } from './answer.ts'
import type { AppEnv } from './mount.ts'
import { problem, Problem } from '../problems/problem.ts'
import { localeOf, renderProblem } from '../http/render.ts'

const problemOf = (failure: Error): Problem => {
  if (failure instanceof Problem) return failure
  if (failure.name === 'BodyLimitError') return problem('TOO_LARGE')
  if (failure instanceof HTTPException && failure.status < 500) return problem('INVALID_REQUEST', { cause: 'http' })
  return problem('INTERNAL', { cause: failure.name })
}

/** The one place where a failure becomes an answer; the log gets a word of ours, never a driver's message. */
export const handleFailure = (failure: Error, c: Context<AppEnv>): Response => {
  const known = problemOf(failure)
  c.set('problem', { code: known.code, cause: known.options.cause ?? null })
  const rendered = renderProblem(known, {
    locale: localeOf(c.req.header('accept-language')),
    request_id: c.get('shownRequestId'),
    as_oauth: c.get('endpoint')?.refusals === 'oauth',
    by_key: c.get('principal')?.kind === 'api_key',
  })
  return answer(c, rendered)
}

/**
 * 503 for a request whose thread ended before it answered: what it asked for is done or is not, and whoever sends it again with
 * the same key learns which.
 */
export const unanswered = (request: Request): Response => {
  const { status, text, headers } = renderProblem(problem('TENANT_UNAVAILABLE', { headers: { 'retry-after': '1' } }), {
    locale: localeOf(request.headers.get('accept-language')),
    request_id: crypto.randomUUID(),
  })
  return new Response(text, { status, headers })
}
