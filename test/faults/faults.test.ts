// Each database call of each command fails before or after its commit, hangs, or runs twice: the answer is 503 or a success, and the same request sent again leaves one act, one journal entry and figures that are right.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endpoints } from '../../src/app.ts'
import { commitPartOf, isShared } from '../harness/alike.ts'
import { testApp, type CostedAnswer } from '../harness/app.ts'
import { cleanAll, query } from '../harness/databases.ts'
import { expectRecount } from '../harness/recount.ts'
import type { Fault, FaultPlan } from '../harness/spy.ts'
import { suite } from '../harness/suite.ts'
import { COMMANDS } from './all.ts'
import { companyOf, HOST, type Command, type Company, type Prepared } from './commands.ts'

const kit = suite()
const { app } = kit
/** The faulty requests go through an isolate of their own. */
const faulty = testApp()
const DAYS = ['2017-06-30', '2026-11-23']
const KINDS: readonly Fault[] = ['before', 'after', 'hang', 'hang_after', 'twice']

/**
 * Outside X-11: a token is no record, a password is changed by who knows the old one, a repeated reveal is another one
 * (their own tests have their faults); a search and a check only read.
 */
const EXEMPT = new Set([
  'createToken',
  'revokeToken',
  'beginPageSession',
  'renewPageSession',
  'endPageSession',
  'changeOwnPassword',
  'endOwnSession',
  'revealPerson',
  'searchPeople',
  'checkPosting',
  'whatIfAssignments',
])

let company: Company

beforeAll(async () => {
  await cleanAll()
  company = await companyOf(kit)
})
afterAll(cleanAll)

test('commands that are alike try each fault between them', () => {
  const tried = new Set(
    COMMANDS.filter(({ operation, trips }) => isShared(operation) && trips === 2).flatMap((each) =>
      plansOf(each).map((plan) => JSON.stringify(plan)),
    ),
  )
  expect([...tried].toSorted()).toEqual(
    plansFor([1, 2])
      .map((plan) => JSON.stringify(plan))
      .toSorted(),
  )
})

test('every command stands in the table', () => {
  const writes = endpoints.filter(({ method }) => method !== 'get').map(({ operation }) => operation)
  const stands = (each: string): boolean => COMMANDS.some(({ operation }) => operation === each)
  const missing = writes.filter((each) => !EXEMPT.has(each) && !stands(each))
  expect(missing, 'add it to a list of test/faults/all.ts').toEqual([])
})

const send = async (
  via: typeof app,
  { method }: Command,
  { actor, path, body, headers = {} }: Prepared,
  key: string,
): Promise<CostedAnswer> =>
  via.request(method, path, { token: await actor.token(), body, headers, ...(method === 'POST' ? { key } : {}) })

/** One fault at one call, sometimes followed by a database that stays away. */
const plansFor = (calls: readonly number[]): FaultPlan[][] =>
  calls.flatMap(
    (call) =>
      [
        ...KINDS.map((kind) => [{ kind, call }]),
        [
          { kind: 'after', call },
          { kind: 'before', call: call + 1 },
        ],
        [
          { kind: 'twice', call },
          { kind: 'before', call: call + 1 },
        ],
      ] satisfies FaultPlan[][],
  )

const plansOf = ({ calls, trips, operation }: Command): FaultPlan[][] =>
  commitPartOf(operation, plansFor(calls ?? Array.from({ length: trips }, (_, i) => i + 1)))

const isWhole = ({ status, json }: CostedAnswer): boolean =>
  status < 300 && !(json as { unavailable?: string[] }).unavailable?.length

/** The same request again, until now is now: a PATCH, which has no key, with the ETag as it is read. */
const again = async (command: Command, prepared: Prepared, key: string): Promise<CostedAnswer> => {
  const answer = await send(app, command, prepared, key)
  if (command.method === 'POST' || answer.status !== 412) return answer
  const shown = async () => (await prepared.actor.get(prepared.path)).headers.get('etag') ?? ''
  const headers = { ...prepared.headers, 'if-match': await (prepared.etag ?? shown)() }
  return send(app, command, { ...prepared, headers }, key)
}

const entriesOf = async ({ tenant, record, action, ...of }: Prepared['entries'][number], id: string) => {
  const sql = `SELECT changes FROM journal WHERE record = ? AND action = ? AND ${of.and ?? 'record_id = ?'}`
  return query(tenant, sql, record, action, ...(of.and === undefined ? [of.record_id ?? id] : []))
}

/** What the journal says the fields became is what is read: a create, the last word on each field. */
const expectAgreement = async ({ read, entries }: Prepared, id: string): Promise<void> => {
  if (!read) return
  const { actor, path } = read({ id })
  const shown = (await actor.get(path)).json as Record<string, unknown>
  const [entry] = entries
  const said = entry ? await entriesOf(entry, id) : []
  for (const row of said) {
    const changes = JSON.parse(String(row['changes'])) as Record<string, [unknown, unknown]>
    for (const [field, [, after]] of Object.entries(changes)) {
      if (field in shown) expect({ [field]: shown[field] ?? null }).toEqual({ [field]: after })
    }
  }
}

const expectOnce = async (command: Command, prepared: Prepared, id: string): Promise<void> => {
  const { tenant, sql, params } = prepared.once
  expect(await query(tenant, sql, ...params), 'stands once').toHaveLength(1)
  for (const each of prepared.entries) {
    const said = (await entriesOf(each, id)).filter(
      ({ changes }) => command.method === 'POST' || changes !== '{}', // a PATCH repeated with a fresh ETag changes nothing more
    )
    expect(said, `one entry ${each.action}`).toHaveLength(1)
  }
  await expectAgreement(prepared, id)
}

/** The faulty isolate knows who acts before anything fails: the calls that are counted are the command's own. */
const known = async (prepared: Prepared): Promise<Prepared> => {
  await faulty.request('GET', '/v1/me', { token: await prepared.actor.token() })
  return prepared
}

const tryPlan = async (command: Command, plans: FaultPlan[]): Promise<void> => {
  const prepared = await known(await command.prepare(kit, company))
  const key = crypto.randomUUID()
  faulty.spy.fault(...plans)
  const first = await send(faulty, command, prepared, key)
  faulty.spy.fault()
  const patched = command.method === 'PATCH' && first.status === 412 // it ran twice, and the second run met the first
  expect(first.status === 503 || first.status < 300 || patched, first.text).toBe(true)
  const second = await again(command, prepared, key)
  expect(isWhole(second), second.text).toBe(true)
  await prepared.holds?.()
  if (command.method === 'POST') {
    if (isWhole(first)) expect(second.text).toBe(first.text)
    expect((await send(app, command, prepared, key)).text).toBe(second.text)
  }
  await expectOnce(command, prepared, (second.json as { id: string }).id)
  await prepared.holds?.()
}

describe.each(COMMANDS)('$name', (command) => {
  test('whatever fails, it is done once', async () => {
    for (const actor of Object.values(company))
      for (const path of ['/v1/pairings', '/v1/settings'])
        await faulty.request('GET', path, { token: await actor.token() })
    // what it costs is proved in budgets.test.ts
    for (const plans of plansOf(command)) {
      try {
        await tryPlan(command, plans)
      } catch (failure) {
        throw new Error(JSON.stringify(plans), { cause: failure })
      }
    }
    await expectRecount(HOST, DAYS) // a figure that one of them moved twice, or not at all, stays wrong
  })
})
