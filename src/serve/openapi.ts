import { OpenAPIHono, z, type RouteConfig } from '@hono/zod-openapi'
import type { Hono } from 'hono'
import { needsIdempotencyKey, type Endpoint } from './endpoint.ts'
import type { AppEnv } from './mount.ts'
import { ProblemDocument } from '../http/render.ts'

const STATUSES = [400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, 503] as const
const MEDIA = { json: 'application/json', csv: 'text/csv', form_or_json: 'application/x-www-form-urlencoded' } as const

const headersOf = (spec: Endpoint) => {
  const headers: Record<string, z.ZodType> = {}
  if (needsIdempotencyKey(spec, {})) headers['Idempotency-Key'] = z.string().min(1).max(255)
  if (spec.if_match === 'required') headers['If-Match'] = z.string()
  if (spec.if_match === 'optional') headers['If-Match'] = z.string().optional()
  return Object.keys(headers).length > 0 ? { headers: z.object(headers) } : {}
}

const contentOf = (spec: Endpoint) => {
  if (!spec.body) return {}
  if (spec.consumes === 'csv') return { body: { required: true, content: { 'text/csv': { schema: z.string() } } } }
  const types = spec.consumes === 'form_or_json' ? [MEDIA.form_or_json, MEDIA.json] : [MEDIA.json]
  return { body: { required: true, content: Object.fromEntries(types.map((type) => [type, { schema: spec.body }])) } }
}

const responsesOf = (spec: Endpoint) => {
  const problem = { description: 'problem', content: { 'application/problem+json': { schema: ProblemDocument } } }
  const status = String(spec.status ?? 200)
  return {
    [status]: {
      description: spec.summary,
      content: { [spec.produces ?? 'application/json']: { schema: spec.answer } },
    },
    ...Object.fromEntries(STATUSES.map((each) => [String(each), problem])),
  }
}

const routeOf = (spec: Endpoint): RouteConfig =>
  ({
    method: spec.method,
    path: spec.path,
    operationId: spec.operation,
    summary: spec.summary,
    tags: [spec.tag],
    security: spec.permission === 'public' ? [] : [{ bearer: [] }],
    'x-permission': spec.permission,
    'x-doors': spec.doors,
    'x-rules': spec.rules,
    ...spec.says,
    request: {
      ...(spec.params ? { params: spec.params } : {}),
      ...(spec.query ? { query: spec.query } : {}),
      ...headersOf(spec),
      ...contentOf(spec),
    },
    responses: responsesOf(spec),
  }) as unknown as RouteConfig

/** The OpenAPI 3.1 document, made from the endpoints' own data. */
export const openApiDocument = (endpoints: readonly Endpoint[]) => {
  const document = new OpenAPIHono()
  const registry = document.openAPIRegistry
  registry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT or jd_live_…',
  })
  for (const spec of endpoints) registry.registerPath(routeOf(spec))
  return document.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Jiedui 结对',
      version: '1.0.0',
      description: "The system of record for Guangdong's paired assistance (对口帮扶).",
      license: { name: 'Proprietary', url: '/' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(endpoints.map(({ tag }) => tag))].map((name) => ({ name })),
  })
}

/** /openapi.json: made once, on the first request that asks for it. */
export const documentRoutes = (app: Hono<AppEnv>, endpoints: readonly Endpoint[]): void => {
  let text: string | undefined
  app.get('/openapi.json', (c) => {
    text ??= JSON.stringify(openApiDocument(endpoints))
    return c.body(text, 200, { 'content-type': 'application/json; charset=utf-8' })
  })
}
