// What an answer costs in round trips: one a database for a read, two for a write, one more for a cold principal.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { PERMISSIONS } from '../src/access/permissions.ts'
import { DECIDES } from '../src/access/second-person.ts'
import { endpoints } from '../src/app.ts'
import { COMMANDS } from './faults/all.ts'
import { companyOf, HOST, type Command, type Company } from './faults/commands.ts'
import { partOf } from './harness/alike.ts'
import { cleanAll } from './harness/databases.ts'
import type { Actor } from './harness/people.ts'
import { suite } from './harness/suite.ts'
import { PLACES, requestOf } from './isolation/places.ts'
import { townOf, type Town } from './isolation/town.ts'

const kit = suite()
const { app, as } = kit
let company: Company

beforeAll(async () => {
  await cleanAll()
  company = await companyOf(kit)
})
afterAll(cleanAll)

/**
 * What reads more than one page of one database: the blocks of the journal, and behind them what is not sealed; the months
 * that were sealed, and then the same database as the others; every record of a database, account by account.
 */
const TRIPS_A_DATABASE: Readonly<Record<string, number>> = {
  verifyJournal: 2,
  readSealedPeriodDrift: 2,
  readRecount: 5,
}

/** Warms what an isolate remembers of everybody: the pairings and the settings, and of these people who they are. */
const warm = async (actors: readonly Actor[]): Promise<void> => {
  for (const actor of [await as('city_org', '440500'), ...actors])
    for (const path of ['/v1/pairings', '/v1/settings']) await actor.get(path)
  app.spy.reset()
}

describe('round trips', () => {
  let town: Town
  beforeAll(async () => {
    town = await townOf(kit)
  })

  // an operation without a place fails in the sweep, which names the cure
  const reads = endpoints
    .filter(({ method, operation }) => method === 'get' && operation in PLACES)
    .map(({ operation }) => operation)

  test.each(reads)('%s: one a database, and one more for who is not known yet', async (operation) => {
    const { method, path } = requestOf(operation, town, null)
    const most = TRIPS_A_DATABASE[operation] ?? 1
    for (const [i, actor] of partOf(operation, Object.values(company)).entries()) {
      app.cold()
      await warm([actor])
      const answer = await actor.request(method, path)
      const trips = [...app.spy.by_tenant].filter(([, cost]) => cost.round_trips > most)
      expect(trips, `${actor.tenant}: ${answer.status}`).toEqual([])
      if (i > 0) continue // who asks is found out in the same way whoever it is
      app.cold()
      await warm([])
      const cold = await actor.request(method, path)
      const more = endpoints.find((each) => each.operation === operation)?.permission === 'public' ? 0 : 1
      expect(cold.cost.round_trips).toBe(answer.cost.round_trips + more)
      expect(cold.text.replace(/"request_id":"[^"]*"/, '')).toBe(answer.text.replace(/"request_id":"[^"]*"/, ''))
    }
  })

  /** who decides is asked anew, past every memory. */
  const decides = ({ operation }: Command): boolean => {
    const permission = endpoints.find((each) => each.operation === operation)?.permission
    return PERMISSIONS.some((each) => each === permission && DECIDES.has(each))
  }

  const sent = async ({ method, prepare }: Command) => {
    const { actor, path, body, headers } = await prepare(kit, company)
    await actor.get('/v1/me')
    return actor.request(method, path, { body, ...(headers ? { headers } : {}) })
  }

  test.each(COMMANDS)('$name: $trips', async (command) => {
    await warm([])
    const done = await sent(command)
    expect(done.status, done.text).toBeLessThan(300)
    expect(done.cost.round_trips).toBe(command.trips + (decides(command) ? 1 : 0))
    if (!partOf(command.operation, ['cold', '', '']).includes('cold')) return
    const ready = await command.prepare(kit, company)
    app.cold()
    await warm([])
    const { actor, path, body, headers } = ready
    const cold = await actor.request(command.method, path, { body, ...(headers ? { headers } : {}) })
    expect(cold.status, cold.text).toBeLessThan(300)
    expect(cold.cost.round_trips).toBe(command.trips + 1)
  })

  test('signing in, a new password, going on and signing out', async () => {
    const { host } = company
    const User = z.looseObject({ username: z.string(), one_time_password: z.string() })
    const Tokens = z.looseObject({ access_token: z.string(), refresh_token: z.string() })
    const made = await host.post('/v1/users', { username: 'budget.user', role: 'auditor', scope: HOST })
    const { username, one_time_password: password } = User.parse(made.json)
    const signIn = await app.request('POST', '/v1/auth/token', {
      body: { grant_type: 'password', tenant: HOST, username, password },
    })
    const { access_token, refresh_token } = Tokens.parse(signIn.json)
    const change = await app.request('POST', '/v1/me/password', {
      token: access_token,
      body: { current_password: password, new_password: 'Long-enough-2016-words' },
    })
    const refresh = await app.request('POST', '/v1/auth/token', {
      body: { grant_type: 'refresh_token', refresh_token },
    })
    const revoke = await app.request('POST', '/v1/auth/revoke', { body: { token: refresh_token } })
    const trips = [signIn, change, refresh, revoke].map(({ status, cost }) => [status, cost.round_trips])
    expect(trips).toEqual([
      [200, 2],
      [200, 3], // who has to change his password is not remembered
      [200, 1],
      [200, 2],
    ])
  })
})
