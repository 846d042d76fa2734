// Bad input everywhere: whatever stands in a body, a path, a query, a header or a file, the answer is a success or a problem that says what and where; never a 5xx, and nothing half-written.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endpoints } from '../src/app.ts'
import type { Endpoint } from '../src/serve/endpoint.ts'
import { ProblemDocument } from '../src/http/render.ts'
import { isShared, partOf, SHARED_BY } from './harness/alike.ts'
import type { CostedAnswer, RequestOptions } from './harness/app.ts'
import { insider, methodOf, pathOf, withBody } from './harness/battery-kit.ts'
import { cleanAll, query } from './harness/databases.ts'
import { sampleBody } from './harness/samples.ts'
import { suite } from './harness/suite.ts'
import { membersOf, PLACES, requestOf, type Position } from './isolation/places.ts'
import { townOf, type Town } from './isolation/town.ts'

const kit = suite()
const { app } = kit

/** Each operation draws others. */
const seedOf = ({ operation }: Endpoint): number =>
  2277 + Array.from(operation, (letter) => letter.charCodeAt(0)).reduce((a, b) => a + b)

let town: Town
let members = new Map<string, Position[]>()
beforeAll(async () => {
  await cleanAll()
  town = await townOf(kit)
})
afterAll(cleanAll)

/** What people, spreadsheets and attackers really send. */
const NASTY: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  -0,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER + 1,
  '',
  ' ',
  '0',
  'null',
  'x'.repeat(5000),
  '\u0000',
  '\u200b',
  '\ud83d\udca9'.repeat(50),
  "'; DROP TABLE villages; --",
  '%00',
  '../../etc/passwd',
  '{{7*7}}',
  '=1+1',
  '0000-01-01',
  '0001-01-01',
  '9999-12-30',
  '9999-12-31',
  '2016-02-30',
  '2016-05-01T00:00:00Z',
  '+010000-01-01',
  '441400',
  '440000',
  '449900',
  '441424100999',
  '４４１４００',
  [],
  [[]],
  [null],
  {},
  { toString: 1 },
  { $ne: null },
  JSON.parse('{"__proto__": {"role": "province_admin"}}'),
]

const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)
const text = value.map((each) => (typeof each === 'string' ? each : JSON.stringify(each)))

/** A header's value: what a client's library lets through. */
const header = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom('*', '""', '"v1"', 'W/"v1"', '"v99999999999999999999"', ', ,', 'x'.repeat(4000), 'en;q=9', ';;;'),
)
const HEADERS = [
  'idempotency-key',
  'if-match',
  'accept-language',
  'content-type',
  'authorization',
  'accept',
  'x-request-id',
  'cf-connecting-ip',
]

interface Base {
  method: string
  path: string
  options: RequestOptions
}

/** A valid request of an endpoint, by somebody who may: what is drawn is put in its place. */
const baseOf = async (spec: Endpoint): Promise<Base> => {
  const who = await insider(kit, spec)
  const place = spec.operation in PLACES
  const made = place
    ? requestOf(spec.operation, town, null)
    : { method: methodOf(spec), path: pathOf(spec), options: {} }
  const body = place || !spec.body || spec.consumes === 'csv' ? {} : { body: sampleBody(spec) }
  return {
    ...made,
    options: withBody(spec, { ...body, ...made.options, ...who, headers: { ...made.options.headers } }),
  }
}

const expectAnswered = (answer: CostedAnswer): void => {
  expect(answer.status, answer.text).toBeGreaterThanOrEqual(200)
  expect(answer.status, answer.text).toBeLessThan(500)
  if (answer.status < 400) return
  const { code, title, detail, request_id } = ProblemDocument.parse(answer.json)
  expect([code, title, detail].every((each) => each !== '')).toBe(true)
  expect(request_id).toBe(answer.headers.get('x-request-id'))
  expect(
    detail,
    'a request that runs alone is never overtaken: a rule has to name what the database refused',
  ).not.toContain('moving')
}

/** How often something was written in the city and at the province. */
const writes = async (): Promise<unknown[]> =>
  Promise.all(
    ['441400', '440000'].map(async (tenant) =>
      query(
        tenant,
        'SELECT (SELECT count(*) FROM journal) AS entries, (SELECT count(*) FROM idempotency_keys) AS keys',
      ),
    ),
  )

/** Sends some requests one behind the other; what is refused has written nothing since the request before it. */
const attempts = (): ((base: Base) => Promise<void>) => {
  let before: unknown[] | undefined
  return async ({ method, path, options }) => {
    if (method !== 'GET') before ??= await writes()
    const answer = await app.request(method, path, options)
    expectAnswered(answer)
    if (method === 'GET') return
    const now = await writes()
    if (answer.status >= 400) expect(now, answer.text).toEqual(before)
    before = now
  }
}

/** Characters no URL takes are sent escaped; a lone half of a pair cannot be sent at all. */
const escaped = (part: string): string => encodeURIComponent(part.toWellFormed())

const namesOf = (spec: Endpoint, place: 'query' | 'body'): string[] =>
  (members.get(spec.operation) ?? [])
    .filter((each) => each.startsWith(`${place}.`))
    .map((each) => each.slice(place.length + 1))

const withMember = (body: unknown, name: string, drawn: unknown): unknown =>
  JSON.stringify({ ...(typeof body === 'object' ? body : {}), [name]: drawn })

type Mutation = (base: Base) => Base

const inBody = (spec: Endpoint): fc.Arbitrary<Mutation> => {
  const json = { 'content-type': 'application/json' }
  const names = [...namesOf(spec, 'body'), 'unknown']
  const one = fc.tuple(fc.constantFrom(...names), value).map<Mutation>(([name, drawn]) => ({ options, ...base }) => ({
    ...base,
    options: { ...options, body: withMember(options.body, name, drawn), headers: { ...options.headers, ...json } },
  }))
  const whole = fc.oneof(text, fc.uint8Array({ maxLength: 200 })).map<Mutation>((body) => ({ options, ...base }) => ({
    ...base,
    options: { ...options, body, headers: { ...options.headers, ...json } },
  }))
  return fc.oneof({ weight: 4, arbitrary: one }, { weight: 1, arbitrary: whole })
}

const inQuery = (spec: Endpoint): fc.Arbitrary<Mutation> => {
  const names = [...namesOf(spec, 'query'), 'unknown', '__proto__']
  return fc
    .array(fc.tuple(fc.constantFrom(...names), text), { minLength: 1, maxLength: 3 })
    .map((pairs) => pairs.map(([name, drawn]) => `${name}=${escaped(drawn)}`).join('&'))
    .map<Mutation>((query) => (base) => ({ ...base, path: `${base.path}?${query}` }))
}

const inPath = (spec: Endpoint): fc.Arbitrary<Mutation> =>
  fc
    .oneof(text.map(escaped), fc.constantFrom('%', '%zz', '%00', '%C0%AF', '%2e%2e', '..;', '~'))
    .map<Mutation>((drawn) => (base) => ({
      ...base,
      path: spec.path.replace(/\{\w+\}/g, drawn === '' ? '%20' : drawn),
    }))

const inHeaders = (): fc.Arbitrary<Mutation> =>
  fc.tuple(fc.constantFrom(...HEADERS), header).map<Mutation>(([name, drawn]) => ({ options, ...base }) => ({
    ...base,
    options: {
      ...options,
      key: 'fixed',
      headers: { ...options.headers, [name]: drawn.replace(/[^\t\u0020-\u007e]/g, '') },
    },
  }))

const mutationsOf = (spec: Endpoint): fc.Arbitrary<Mutation> =>
  fc.oneof(
    inHeaders(),
    inQuery(spec),
    ...(spec.path.includes('{') ? [inPath(spec)] : []),
    ...(spec.body && spec.consumes !== 'csv' ? [{ weight: 4, arbitrary: inBody(spec) }] : []),
  )

const EDGES = ['0000-01-01', '0001-01-01', '1899-12-31', '2016-02-29', '2999-12-31', '9999-12-30', '9999-12-31']
const isDay = (name: string): boolean => /_from$|_to$|_on$|^as_of$|_start$|_end$/.test(name)

/** Hashing a password takes its time: fewer of those; and fewer where operations are alike, since each draws others. */
const runsOf = ({ operation, method }: Endpoint): number =>
  Math.ceil(
    (/Token|Password|createUser/.test(operation) ? 25 : method === 'get' ? 30 : 60) /
      (isShared(operation) ? SHARED_BY : 1),
  )

describe.each(endpoints.map((spec) => ({ name: `${methodOf(spec)} ${spec.path}`, spec })))('$name', ({ spec }) => {
  test('whatever is sent, the answer says what is wrong', async () => {
    if (members.size === 0) members = membersOf((await app.request('GET', '/openapi.json')).json)
    const base = await baseOf(spec)
    const attempt = attempts()
    const property = fc.asyncProperty(mutationsOf(spec), async (mutate) => {
      await attempt(mutate(base))
    })
    await fc.assert(property, { seed: seedOf(spec), numRuns: runsOf(spec) })
  })

  test('days at the edges of the calendar are judged, not stumbled over', async () => {
    for (const day of partOf(spec.operation, EDGES)) {
      const { method, path, options } = await baseOf(spec)
      const attempt = attempts()
      for (const name of namesOf(spec, 'body').filter(isDay)) {
        const headers = { ...options.headers, 'content-type': 'application/json' }
        const body = withMember(options.body, name, day)
        await attempt({ method, path, options: { ...options, body, headers, key: crypto.randomUUID() } })
      }
      for (const name of namesOf(spec, 'query').filter(isDay)) {
        await attempt({ method, path: `${path}?${name}=${day}`, options })
      }
    }
  })
})
