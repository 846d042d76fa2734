import { PROBLEMS } from '../../problems/problems.ts'
import { needsIdempotencyKey, type Endpoint } from '../endpoint.ts'
import { isRevalidated } from '../representation.ts'
import { COMMON_CODES } from './common-codes.ts'
import { ownCodesOf } from './operation-codes.ts'

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

/** The statuses an operation has of its own; one that has none still says 400, as every operation may. */
const ownStatusesOf = ({ operation }: Endpoint): number[] => {
  const own = Object.keys(ownCodesOf(operation)).map(Number)
  return own.length > 0 ? own : [400]
}

/** The refusals of an operation by status, each said once in the components; `default` is for what every operation may give. */
export const refusalsOf = (spec: Endpoint): Record<string, { $ref: string }> =>
  Object.fromEntries([
    ...(isRevalidated(spec) ? [['304', { $ref: '#/components/responses/NotModified' }]] : []),
    ...ownStatusesOf(spec).map((status) => [String(status), { $ref: referenceTo(status) }]),
    ['default', { $ref: '#/components/responses/Refused' }],
  ])

const reference = (name: string) => ({ $ref: `#/components/headers/${name}` })
const references = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, reference(name)]))

const isParting = ({ deprecated_on }: Endpoint): boolean => deprecated_on !== undefined
const parting = (is: boolean) => (is ? references('Deprecation', 'Sunset') : {})
const LIMITS = ['RateLimit', 'RateLimit-Policy']

/** Headers that a refusal of a status has beside those of every refusal. */
const REFUSAL_HEADERS: Readonly<Record<number, readonly string[]>> = {
  401: ['WWW-Authenticate'],
  403: ['WWW-Authenticate'],
  409: ['Retry-After'],
  412: ['ETag'],
  429: ['Retry-After'],
  503: ['Retry-After'],
}

const refusalHeaders = (statuses: readonly number[], endpoints: readonly Endpoint[]) => ({
  ...references('X-Request-Id', 'Content-Language', ...LIMITS),
  ...references(...statuses.flatMap((status) => REFUSAL_HEADERS[status] ?? [])),
  ...parting(endpoints.some(isParting)),
})

const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }

const COMMON_STATUSES = [...new Set(COMMON_CODES.map((code) => PROBLEMS[code].status))].toSorted((a, b) => a - b)

/** Every refusal that an operation names, once. */
export const refusalComponents = (endpoints: readonly Endpoint[]) => ({
  Refused: {
    description: `What every operation may answer. ${COMMON_STATUSES.map((status) => `${status}: ${REFUSAL_WORDS[status]}`).join(' ')}`,
    headers: refusalHeaders(COMMON_STATUSES, endpoints),
    content: problemContent,
    'x-codes': COMMON_CODES,
  },
  ...Object.fromEntries(
    [...new Set(endpoints.flatMap(ownStatusesOf))].map((status) => [
      `Refused${status}`,
      {
        description: REFUSAL_WORDS[status] ?? '',
        headers: refusalHeaders([status], endpoints),
        content: problemContent,
      },
    ]),
  ),
  ...(endpoints.some(isRevalidated)
    ? {
        NotModified: {
          description: 'What `If-None-Match` names is what would be sent: there is no body.',
          headers: { ...references('ETag', 'X-Request-Id', ...LIMITS), ...parting(endpoints.some(isParting)) },
        },
      }
    : {}),
})

/** Headers of a good answer, by what the operation is. */
export const answerHeaders = (spec: Endpoint, { paged, versioned }: { paged: boolean; versioned: boolean }) =>
  Object.assign(
    references(
      'X-Request-Id',
      ...(spec.permission === 'public' ? [] : LIMITS),
      ...(versioned || isRevalidated(spec) ? ['ETag'] : []),
      ...(paged ? ['Link'] : []),
      ...(spec.status === 201 ? ['Location'] : []),
      ...(needsIdempotencyKey(spec, {}) ? ['Idempotent-Replayed'] : []),
    ),
    parting(isParting(spec)),
  )

const header = (description: string, example: string) => ({ description, schema: { type: 'string' }, example })

const PARTING = {
  Deprecation: header('Since when the operation is deprecated (RFC 9745), in seconds.', '@1764518400'),
  Sunset: header('From when on it may be gone (RFC 8594).', 'Fri, 29 May 2026 16:00:00 GMT'),
}

/** Every header of an answer, once; those of deprecated operations where there are any. */
export const headerComponents = (endpoints: readonly Endpoint[]) => ({
  ...(endpoints.some(isParting) ? PARTING : {}),
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
