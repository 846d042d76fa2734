import type { Context } from 'hono'
import type { Endpoint } from './endpoint.ts'
import { notFound, problem } from '../problems/problem.ts'

const FIXED: readonly { method: string; path: string }[] = [
  { method: 'get', path: '/health' },
  { method: 'get', path: '/health/ready' },
  { method: 'get', path: '/openapi.json' },
  { method: 'get', path: '/problems/{code}' },
]

const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`)

/** What no route took: 405 with Allow where the address exists with other methods, 404 elsewhere. */
export const refuseMethod = (endpoints: readonly Endpoint[]) => {
  const known = [...endpoints, ...FIXED].map(({ method, path }) => ({ method, pattern: patternOf(path) }))
  return (c: Context): never => {
    const methods = known.filter(({ pattern }) => pattern.test(c.req.path)).map(({ method }) => method.toUpperCase())
    if (methods.length === 0) throw notFound()
    const allow = [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))].join(', ')
    throw problem('METHOD_NOT_ALLOWED', { headers: { allow } })
  }
}
