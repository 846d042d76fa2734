// Every write keeps its word: a version that is stale or missing, two at once, a key used again or too late, what a new record answers with, and what a refusal says is open. Each by one valid request of the fault table, so that a new write is covered at once.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endpoints } from '../src/app.ts'
import type { Endpoint } from '../src/serve/endpoint.ts'
import { COMMANDS } from './faults/all.ts'
import { companyOf, type Command, type Company, type Prepared } from './faults/commands.ts'
import type { CostedAnswer } from './harness/app.ts'
import { expectProblem } from './harness/battery-kit.ts'
import { cleanAll, query } from './harness/databases.ts'
import { otherRequests } from './harness/other-request.ts'
import { suite } from './harness/suite.ts'

/** The version that a tag begins with: the rest is the hash of that one answer. */
const versionIn = ({ headers }: { headers: Headers }): string => (headers.get('etag') ?? '').split('-')[0] ?? ''

const kit = suite()
const { app } = kit
const KEPT_MS = 7 * 24 * 60 * 60 * 1000
let company: Company

beforeAll(async () => {
  await cleanAll()
  company = await companyOf(kit)
})
afterAll(cleanAll)

interface Sending {
  key?: string
  if_match?: string | null
}

const send = async (
  { method }: Command,
  { actor, path, body, headers = {} }: Prepared,
  { key, if_match }: Sending = {},
): Promise<CostedAnswer> => {
  const { 'if-match': own, ...others } = headers
  const tag = if_match === undefined ? own : if_match
  const options = { headers: { ...others, ...(tag ? { 'if-match': tag } : {}) }, ...(key ? { key } : {}) }
  return actor.request(method, path, { body, ...options })
}

/** The path of the record an act stands under: of `/v1/postings/{id}/end` the posting's. */
const recordPath = (path: string): string => path.split('/').slice(0, 4).join('/')

/** The ETag of the row as it is; null where the record has no page of its own. */
const etagOf = async ({ actor, path, headers, etag }: Prepared): Promise<string | null> =>
  headers?.['if-match'] ?? (await etag?.()) ?? (await actor.get(recordPath(path))).headers.get('etag')

/** What was written in the databases of the command. */
const written = async ({ once, actor, entries }: Prepared): Promise<unknown[]> => {
  const tenants = new Set([once.tenant, actor.tenant, ...entries.map(({ tenant }) => tenant)])
  const sql = 'SELECT (SELECT count(*) FROM journal) AS entries, (SELECT count(*) FROM idempotency_keys) AS keys'
  return Promise.all([...tenants].map(async (tenant) => query(tenant, sql)))
}

/** What has no page of its own stands in the list that Location names. */
const isList = ({ json }: CostedAnswer): boolean => Reflect.get(Object(json), 'version') === undefined

const rowsOf = async ({ once }: Prepared): Promise<number> =>
  (await query(once.tenant, once.sql, ...once.params)).length

/** The user stays as he is, whose sessions end: ended twice they are ended once. */
const LEAVES_THE_ROW = new Set(['revokeUserSessions'])

const isDone = ({ status }: CostedAnswer): boolean => status < 300

/** Refused for its version, and nothing written. */
const expectStale = async (command: Command, prepared: Prepared, spec: Endpoint): Promise<void> => {
  if (!spec.if_match) return
  const before = await written(prepared)
  for (const if_match of ['"v999"', '"v0"', 'W/"v2016"', '"1"'])
    expectProblem(await send(command, prepared, { if_match }), 'VERSION_CONFLICT')
  if (spec.if_match === 'required')
    expectProblem(await send(command, prepared, { if_match: null }), 'PRECONDITION_REQUIRED')
  expect(await written(prepared)).toEqual(before)
}

/** Files of records that nothing tells apart but their id: judged anew, their rows are made anew. */
const MADE_ANEW = new Set(['importVillageMembers', 'importHouseholdPlans', 'importFundAllocations'])

/** the key keeps its answer for seven days, for this request alone; then it is forgotten. */
const expectKept = async (command: Command, prepared: Prepared, first: CostedAnswer, key: string): Promise<void> => {
  const spec = specOf(command)
  if (!ONE_DATABASE_EACH.has(spec.operation)) await expectRefusedFor(command, prepared, key)
  app.advance(KEPT_MS - 1)
  const kept = await send(command, prepared, { key })
  expect([kept.status, kept.text]).toEqual([first.status, first.text])
  if (spec.consumes !== 'csv') expect(kept.headers.get('idempotent-replayed')).toBe('true')
  app.advance(1)
  const judged = await send(command, prepared, { key })
  expect(judged.headers.get('idempotent-replayed'), 'judged anew').toBeNull()
  if (spec.consumes === 'csv' && !MADE_ANEW.has(spec.operation)) expect(judged.text).not.toBe(first.text)
}

/** Their only member says in which database the key is kept. */
const ONE_DATABASE_EACH = new Set(['repairFigures'])

/** Another request under the key: one that gets as far as the key is refused for it, and none is carried out. */
const expectRefusedFor = async (command: Command, prepared: Prepared, key: string): Promise<void> => {
  for (const other of otherRequests(specOf(command), prepared)) {
    const answer = await send(command, { ...prepared, ...other }, { key })
    expect(answer.status, answer.text).toBeGreaterThanOrEqual(400)
    if (Reflect.get(Object(answer.json), 'code') === 'IDEMPOTENCY_KEY_REUSED') return
  }
  throw new Error('no other request was refused for the key')
}

/** a recall is followed by a posting that names it. */
const OF_OTHERS = ['replace']

/** What a state leaves open are acts of the record itself. */
const expectAllowed = (answer: CostedAnswer, { path }: Endpoint): void => {
  if (isDone(answer) || answer.status !== 409) return
  const { allowed = [] } = answer.json as { allowed?: string[] }
  const record = recordPath(path)
  const acts = endpoints
    .filter((each) => each.path === record || each.path.startsWith(`${record}/`))
    .map((each) => (each.method === 'patch' ? 'update' : (each.path.split('/')[4] ?? '')))
  for (const each of allowed) expect([...acts, ...OF_OTHERS], path).toContain(each)
}

const specOf = ({ operation }: Command): Endpoint => {
  const spec = endpoints.find((each) => each.operation === operation)
  if (!spec) throw new Error(`${operation} is no operation`)
  return spec
}

describe.each(COMMANDS)('$name', (command) => {
  const spec = specOf(command)

  test('F1 F3 stale and missing versions, the kept answer, what a new record answers with', async () => {
    const prepared = await command.prepare(kit, company)
    await expectStale(command, prepared, spec)
    const key = crypto.randomUUID()
    const if_match = spec.if_match ? await etagOf(prepared) : undefined
    const first = await send(command, prepared, { key, ...(if_match ? { if_match } : {}) })
    expect(isDone(first), first.text).toBe(true)
    const location = first.headers.get('location')
    if (location) {
      const made = await prepared.actor.get(location)
      expect(made.status, location).toBe(200)
      if (!isList(made)) expect(versionIn(made), location).toBe(versionIn(first))
    }
    if (spec.method === 'patch') return expectProblem(await send(command, prepared), 'VERSION_CONFLICT')
    expectAllowed(await send(command, prepared), spec)
    return expectKept(command, prepared, first, key)
  })

  test('F1 of two at once one is written', async () => {
    const prepared = await command.prepare(kit, company)
    const if_match = spec.if_match ? await etagOf(prepared) : undefined
    const both = [1, 2].map(async () => send(command, prepared, if_match ? { if_match } : {}))
    const answers = await Promise.all(both)
    const done = answers.filter(isDone)
    expect(done.length, answers.map(({ text }) => text).join('\n')).toBeGreaterThan(0)
    if (spec.if_match && !LEAVES_THE_ROW.has(spec.operation)) expect(done).toHaveLength(1)
    for (const answer of answers.filter((each) => !isDone(each)))
      expect(answer.status, answer.text).toBe(if_match ? 412 : 409)
    expect(await rowsOf(prepared)).toBeGreaterThan(0)
    expect(await rowsOf(prepared)).toBeLessThanOrEqual(done.length)
  })
})
