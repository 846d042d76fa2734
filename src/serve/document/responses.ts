import { PROBLEMS, type ProblemCode } from '../../problems/problems.ts'
import { bookEntry } from '../../rules/book.ts'
import { needsIdempotencyKey, type Endpoint } from '../endpoint.ts'

/** What every refusal may be that no record and no rule stands behind. */
const ALWAYS: readonly ProblemCode[] = ['INVALID_REQUEST', 'NOT_CONFIGURED']
const SIGNED_IN: readonly ProblemCode[] = [
  'UNAUTHENTICATED',
  'API_KEY_EXPIRED',
  'API_KEY_REVOKED',
  'API_KEY_NETWORK',
  'NOT_POSTED',
  'RATE_LIMITED',
]

const isCode = (code: string): code is ProblemCode => Object.hasOwn(PROBLEMS, code)

/** Codes of the rules an operation names, as the book has them. */
const ofRules = (spec: Endpoint): ProblemCode[] =>
  spec.rules.flatMap((number) => bookEntry(number)?.codes ?? []).filter(isCode)

const namesRecord = ({ path, body, method }: Endpoint): boolean =>
  path.includes('{') || (method !== 'get' && body !== undefined)

const ofPermission = ({ permission, refused_as }: Endpoint): ProblemCode[] => {
  if (permission === 'public') return []
  if (permission === 'signed_in') return [...SIGNED_IN]
  return [...SIGNED_IN, 'PASSWORD_CHANGE_REQUIRED', 'NOT_PERMITTED', ...(refused_as ? [refused_as] : [])]
}

const ofRequest = (spec: Endpoint): ProblemCode[] => [
  ...(namesRecord(spec) ? (['NOT_FOUND'] as const) : []),
  ...(spec.body ? (['TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'] as const) : []),
  ...(needsIdempotencyKey(spec, {}) ? (['IDEMPOTENCY_KEY_REQUIRED', 'IDEMPOTENCY_KEY_REUSED'] as const) : []),
  ...(spec.if_match ? (['VERSION_CONFLICT'] as const) : []),
  ...(spec.if_match === 'required' ? (['PRECONDITION_REQUIRED'] as const) : []),
  ...(spec.doors.length > 0 ? (['TENANT_UNAVAILABLE'] as const) : []),
  ...(spec.refusals === 'oauth' ? (['INVALID_GRANT', 'RATE_LIMITED'] as const) : []),
]

/** Codes that any operation may answer with, by its credentials, its form, or the state of the service. */
const COMMON_CODES: readonly ProblemCode[] = [
  ...ALWAYS,
  ...SIGNED_IN,
  'PASSWORD_CHANGE_REQUIRED',
  'NOT_PERMITTED',
  'TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'IDEMPOTENCY_KEY_REQUIRED',
  'IDEMPOTENCY_KEY_REUSED',
  'PRECONDITION_REQUIRED',
  'TENANT_UNAVAILABLE',
]

/** The codes of an operation's own, beside those that every one may answer with. */
export const ownCodesOf = (spec: Endpoint): ProblemCode[] =>
  codesOf(spec).filter((code) => !COMMON_CODES.includes(code))

/** The codes an operation can answer with, as far as its data say: what the wire, its permission and its rules can refuse. */
const codesOf = (spec: Endpoint): ProblemCode[] => {
  const ruled = spec.method === 'get' ? [] : ofRules(spec)
  const codes = new Set([...ALWAYS, ...ofPermission(spec), ...ofRequest(spec), ...ruled])
  return [...codes].toSorted()
}

export const REFUSAL_WORDS: Readonly<Record<number, string>> = {
  400: 'The request is not well formed; every fault is in `errors`.',
  401: 'Nobody is signed in, or what was sent does not hold.',
  403: 'The role or key does not hold the permission, or the act is the other side’s.',
  404: 'It does not exist, or is not for the caller: the same answer.',
  409: 'The state does not allow it; `allowed` says what it does.',
  412: 'The record was changed; `ETag` is the present one.',
  413: 'The body is too large.',
  415: 'The type of the body is not taken.',
  422: 'A rule is broken; every finding is in `errors`.',
  428: '`If-Match` is missing.',
  429: 'Too many requests; try again after `Retry-After` seconds.',
  503: 'A database does not answer, or the service is not configured; repeat after `Retry-After` seconds.',
}

const referenceTo = (status: number): string => `#/components/responses/Refused${status}`

/** Statuses that say something of the operation and its record; the others may come from every operation and are `default`. */
const TELLING: ReadonlySet<number> = new Set([404, 409, 412, 422])

/** The refusals of an operation by status, each said once in the components; `default` is for the rest. */
export const refusalsOf = (spec: Endpoint): Record<string, { $ref: string }> => {
  const statuses = new Set(codesOf(spec).map((code) => PROBLEMS[code].status))
  const own = [...statuses].filter((status) => TELLING.has(status)).toSorted((a, b) => a - b)
  return Object.fromEntries([
    ...(own.length > 0 ? own : [400]).map((status) => [String(status), { $ref: referenceTo(status) }]),
    ['default', { $ref: '#/components/responses/Refused' }],
  ])
}

const reference = (name: string) => ({ $ref: `#/components/headers/${name}` })

const ofEvery = { 'X-Request-Id': reference('X-Request-Id') }

/** Headers of a refusal of this status. */
const refusalHeaders = (status: number | null) => ({
  ...ofEvery,
  'Content-Language': reference('Content-Language'),
  ...(status === 401 || status === 403 ? { 'WWW-Authenticate': reference('WWW-Authenticate') } : {}),
  ...(status === 412 ? { ETag: reference('ETag') } : {}),
  ...(status === 429 || status === 503 ? { 'Retry-After': reference('Retry-After') } : {}),
})

const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }

const UNTOLD = Object.keys(REFUSAL_WORDS)
  .map(Number)
  .filter((status) => !TELLING.has(status))

/** Every refusal, once. */
export const refusalComponents = () => ({
  Refused: {
    description: `What every operation may answer. ${[...UNTOLD].map((status) => `${status}: ${REFUSAL_WORDS[status]}`).join(' ')}`,
    headers: { ...refusalHeaders(401), ...refusalHeaders(429) },
    content: problemContent,
    'x-codes': COMMON_CODES,
  },
  ...Object.fromEntries(
    Object.entries(REFUSAL_WORDS)
      .filter(([status]) => TELLING.has(Number(status)) || status === '400')
      .map(([status, description]) => [
        `Refused${status}`,
        { description, headers: refusalHeaders(Number(status)), content: problemContent },
      ]),
  ),
})

/** Headers of a good answer, by what the operation is. */
export const answerHeaders = (spec: Endpoint, { paged, versioned }: { paged: boolean; versioned: boolean }) => ({
  ...ofEvery,
  ...(spec.deprecated_on === undefined ? {} : { Deprecation: reference('Deprecation'), Sunset: reference('Sunset') }),
  ...(spec.permission === 'public'
    ? {}
    : { RateLimit: reference('RateLimit'), 'RateLimit-Policy': reference('RateLimit-Policy') }),
  ...(versioned || (spec.method === 'get' && spec.path.endsWith('}')) ? { ETag: reference('ETag') } : {}),
  ...(paged ? { Link: reference('Link') } : {}),
  ...(spec.status === 201 ? { Location: reference('Location') } : {}),
  ...(needsIdempotencyKey(spec, {}) ? { 'Idempotent-Replayed': reference('Idempotent-Replayed') } : {}),
})

const header = (description: string, example: string) => ({ description, schema: { type: 'string' }, example })

const PARTING = {
  Deprecation: header('Since when the operation is deprecated (RFC 9745), in seconds.', '@1764518400'),
  Sunset: header('From when on it may be gone (RFC 8594).', 'Fri, 29 May 2026 16:00:00 GMT'),
}

/** Every header of an answer, once; those of deprecated operations where there are any. */
export const headerComponents = (endpoints: readonly Endpoint[]) => ({
  ...(endpoints.some(({ deprecated_on }) => deprecated_on !== undefined) ? PARTING : {}),
  ETag: header('The version and a hash of the answer: for If-Match and If-None-Match.', '"v3-5d41402abc4b2a76"'),
  Location: header('Where to read what was made.', '/v1/units/441400-01931f6e-0000-7000-8000-000000000000'),
  Link: header('The next page (RFC 8288); absent on the last.', '</v1/villages?cursor=WyI0NDE0Il0>; rel="next"'),
  RateLimit: header('What is left of the limit in this second.', '"principal";r=199;t=1'),
  'RateLimit-Policy': header('The limit: q requests in w seconds.', '"principal";q=200;w=1'),
  'Retry-After': header('Seconds until asking again makes sense.', '5'),
  'Idempotent-Replayed': header('true where the answer was given before to the same key.', 'true'),
  'Content-Language': header('The language of the texts.', 'en'),
  'WWW-Authenticate': header('What was wrong with the credentials (RFC 6750).', 'Bearer error="invalid_token"'),
  'X-Request-Id': header('The request, as the log and the journal name it.', 'e89a0a44-3c9f-4a57-8d35-0a9a7cf8b5c1'),
})
