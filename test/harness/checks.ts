import { endpoints } from '../../src/app.ts'
import type { Endpoint } from '../../src/serve/endpoint.ts'
import { PROBLEMS } from '../../src/problems/problems.ts'
import { ProblemDocument } from '../../src/http/render.ts'
import { compared } from './declared.ts'
import { perWorker } from './per-file.ts'

export interface Answer {
  status: number
  headers: Headers
  text: string
  /** The parsed body; undefined where it is empty or no JSON. */
  json: unknown
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`)

interface Known {
  endpoint: Endpoint
  pattern: RegExp
}

/** GET /v1/villages/{code} is looked for among what begins with `get v1 villages`. */
const groupOf = (method: string, path: string): string => [method, ...path.split('/').slice(1, 3)].join(' ')

const known = perWorker(new Map<string, Known[]>())
for (const endpoint of endpoints) {
  const group = groupOf(endpoint.method, endpoint.path)
  known.set(group, [...(known.get(group) ?? []), { endpoint, pattern: patternOf(endpoint.path) }])
}

/** The endpoint a request goes to; a path without parameters is taken before one with them. */
export const endpointOf = (method: string, path: string): Endpoint | undefined => {
  const name = path.split('?')[0] ?? path
  const wanted = method === 'HEAD' ? 'get' : method.toLowerCase()
  const found = (known.get(groupOf(wanted, name)) ?? []).filter(({ pattern }) => pattern.test(name))
  return (found.find(({ endpoint }) => endpoint.path === name) ?? found[0])?.endpoint
}

const fail = (request: string, what: string, answer: Answer): never => {
  throw new Error(`${request} → ${answer.status}: ${what}\n${answer.text.slice(0, 2000)}`)
}

const checkProblem = (request: string, answer: Answer, as_oauth: boolean): void => {
  const type = answer.headers.get('content-type') ?? ''
  const wanted = as_oauth ? 'application/json' : 'application/problem+json'
  if (!type.startsWith(wanted)) fail(request, `a problem is ${wanted}, not ${type}`, answer)
  const parsed = ProblemDocument.safeParse(answer.json)
  if (!parsed.success) return fail(request, `no problem document: ${parsed.error.message}`, answer)
  const { code, status, title, detail, errors } = parsed.data
  if (status !== answer.status) fail(request, `status says ${status}`, answer)
  if (!(code in PROBLEMS)) fail(request, `${code} is not in the catalogue`, answer)
  const texts = [title, detail, ...errors.flatMap((item) => [item.title, item.detail])]
  if (texts.some((text) => text === '' || /\{[a-z_]+\}|\[object/.test(text)))
    fail(request, 'a text is empty or unfilled', answer)
  const isChinese = answer.headers.get('content-language') === 'zh-CN'
  if (isChinese && code === 'INVALID_REQUEST' && texts.some((text) => !/\p{sc=Han}/u.test(text)))
    fail(request, 'a text is not in the words of an office', answer)
  if (status === 503 && !answer.headers.has('retry-after')) fail(request, '503 without Retry-After', answer)
  if (status === 412 && !answer.headers.has('etag')) fail(request, '412 without the present ETag', answer)
  if (status === 409 && !Array.isArray(parsed.data.allowed)) fail(request, '409 does not name what is allowed', answer)
  if (status === 401 && !answer.headers.has('www-authenticate')) fail(request, '401 without WWW-Authenticate', answer)
}

/** A record goes out with the ETag of its version and of this body; a new one with its address. */
const checkVersion = (request: string, answer: Answer): void => {
  const { version } = Object(answer.json) as { version?: unknown }
  const [etag, location] = [answer.headers.get('etag'), answer.headers.get('location')]
  if (typeof version === 'number' && !etag?.startsWith(`"v${version}-`))
    fail(request, `version ${version} has the ETag ${etag}`, answer)
  if (answer.status === 201 && !location?.startsWith('/v1/')) fail(request, '201 without Location', answer)
}

const checkSuccess = (request: string, endpoint: Endpoint, answer: Answer): void => {
  const expected = endpoint.status ?? 200
  if (answer.status !== expected && answer.status !== 204) fail(request, `the endpoint declares ${expected}`, answer)
  if (answer.status === 204) return
  const type = answer.headers.get('content-type') ?? ''
  if (endpoint.produces && !endpoint.produces.includes('json')) {
    if (!type.startsWith(endpoint.produces))
      fail(request, `the endpoint produces ${endpoint.produces}, not ${type}`, answer)
    return
  }
  if (!type.startsWith('application/json')) fail(request, `an answer is application/json, not ${type}`, answer)
  checkVersion(request, answer)
  const parsed = endpoint.answer.safeParse(answer.json)
  if (!parsed.success) fail(request, `not as the endpoint declares it: ${parsed.error.message}`, answer)
}

/** Every answer of the suite is what the endpoint declares; a 500 is never an answer. */
export const checkAnswer = (method: string, path: string, answer: Answer, failure: unknown): void => {
  const request = `${method} ${path}`
  if (answer.status === 500) throw new Error(`${request} → 500`, { cause: failure })
  if (path === '/health/ready' && answer.status === 503) return // its answer is a report, not a problem
  if (method === 'HEAD') return
  const endpoint = endpointOf(method, path)
  if (answer.status >= 400) checkProblem(request, answer, endpoint?.refusals === 'oauth')
  else if (endpoint && answer.status < 300) checkSuccess(request, endpoint, answer)
  const fault = endpoint && compared(endpoint, answer)
  if (fault) fail(request, fault, answer)
}
