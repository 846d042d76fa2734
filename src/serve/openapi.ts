import { OpenAPIHono, z, type RouteConfig } from '@hono/zod-openapi'
import type { Hono } from 'hono'
import { needsIdempotencyKey, type Endpoint } from './endpoint.ts'
import type { AppEnv } from './mount.ts'
import { XLSX_TYPE } from '../http/body.ts'
import { etagOfBody, isKnown } from '../http/etag.ts'
import { contractOf } from './document/contract.ts'
import { finished } from './document/finish.ts'
import { LOCAL_EXAMPLES } from './document/local-examples.ts'
import { ownCodesOf } from './document/operation-codes.ts'
import { ProblemDocument } from '../http/render.ts'
import { VERSION } from './version.ts'

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
  if (spec.consumes === 'csv') {
    const workbook = z.string().openapi({ format: 'binary' })
    return {
      body: { required: true, content: { 'text/csv': { schema: z.string() }, [XLSX_TYPE]: { schema: workbook } } },
    }
  }
  const types = spec.consumes === 'form_or_json' ? [MEDIA.form_or_json, MEDIA.json] : [MEDIA.json]
  return { body: { required: true, content: Object.fromEntries(types.map((type) => [type, { schema: spec.body }])) } }
}

const responsesOf = (spec: Endpoint) => ({
  [String(spec.status ?? 200)]: {
    description: spec.status === 201 ? 'What was made.' : 'What was asked for.',
    content: { [spec.produces ?? 'application/json']: { schema: spec.answer } },
  },
})

const routeOf = (spec: Endpoint): RouteConfig =>
  ({
    method: spec.method,
    path: spec.path,
    operationId: spec.operation,
    summary: spec.summary,
    description: descriptionOf(spec),
    ...(spec.deprecated_on === undefined ? {} : { deprecated: true }),
    tags: [spec.tag],
    security: spec.permission === 'public' ? [] : [{ bearer: [] }],
    'x-permission': spec.permission,
    'x-doors': spec.doors,
    'x-rules': spec.rules,
    'x-codes': [...new Set(Object.values(ownCodesOf(spec.operation)).flat())].toSorted(),
    ...spec.says,
    request: {
      ...(spec.params ? { params: spec.params } : {}),
      ...(spec.query ? { query: spec.query } : {}),
      ...headersOf(spec),
      ...contentOf(spec),
    },
    responses: responsesOf(spec),
  }) as unknown as RouteConfig

/** The address of a local start: what the document in the repository names. */
const LOCAL_ORIGIN = 'http://127.0.0.1:8787'

const MAY = { public: 'Anybody may call it.', signed_in: 'Whoever is signed in may call it.' } as const

/** Who may call an operation, and in which order its rows come; what it does is its summary. */
const descriptionOf = ({ permission, order }: Endpoint): string => {
  const may = permission === 'public' || permission === 'signed_in' ? MAY[permission] : `Takes \`${permission}\`.`
  return order === undefined ? may : `${may} Ordered by ${order}.`
}

/** The OpenAPI 3.1 document, made from the endpoints' own data, with the words from which the page draws its screens. */
export const describedDocument = (endpoints: readonly Endpoint[], origin = LOCAL_ORIGIN, examples = LOCAL_EXAMPLES) => {
  const document = new OpenAPIHono()
  const registry = document.openAPIRegistry
  registry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT or jd_live_…',
    description: 'An access token of `POST /v1/auth/token`, or an API key.',
  })
  for (const spec of endpoints) registry.registerPath(routeOf(spec))
  registry.register('Problem', ProblemDocument)
  const made = document.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Jiedui 结对',
      version: VERSION,
      description:
        "The system of record for Guangdong's paired assistance (对口帮扶). Requests are closed: a member nobody knows is refused. Answers are open: read what you know and pass over the rest.",
      contact: { name: 'The operator of the deployment', url: `${origin}/docs/` },
      license: { name: 'Proprietary', url: `${origin}/docs/` },
    },
    servers: [{ url: origin }],
    tags: [...new Set(endpoints.map(({ tag }) => tag))].toSorted().map((name) => ({
      name,
      description: `Operations on ${name.replaceAll('_', ' ')}.`,
    })),
  })
  return finished(JSON.parse(JSON.stringify(made)), endpoints, examples)
}

/** The contract: what `/openapi.json` says. */
export const openApiDocument = (endpoints: readonly Endpoint[], origin = LOCAL_ORIGIN, examples = LOCAL_EXAMPLES) =>
  contractOf(describedDocument(endpoints, origin, examples))

interface Written {
  origin: string
  text: string
  etag: string
}

/** /openapi.json: made on the first request that asks for it at an origin, which it names as its server. */
export const documentRoutes = (app: Hono<AppEnv>, endpoints: readonly Endpoint[]): void => {
  let last: Written | undefined
  const written = (origin: string): Written => {
    if (last?.origin === origin) return last
    const text = JSON.stringify(openApiDocument(endpoints, origin))
    last = { origin, text, etag: etagOfBody(text, null) }
    return last
  }
  app.get('/openapi.json', (c) => {
    const { text, etag } = written(new URL(c.req.url).origin)
    if (isKnown(c.req.header('if-none-match'), etag)) return c.body(null, 304, { etag })
    return c.body(text, 200, { 'content-type': 'application/json; charset=utf-8', etag })
  })
}
