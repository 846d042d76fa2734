// Refresh tokens over the wire: rotation, lost answers, reuse, idleness, the end of the day; and signing out.
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { RETRY_SECONDS, SESSION_IDLE_MINUTES, SESSION_TOTAL_HOURS } from '../../access/sessions.ts'
import { testApp, START } from '../../../test/harness/app.ts'
import { query, write } from '../../../test/harness/databases.ts'
import { suite } from '../../../test/harness/suite.ts'

const { app, as } = suite()
const TENANT = '440400'
const MINUTE_MS = 60_000

const Tokens = z.looseObject({ access_token: z.string(), refresh_token: z.string() })
const Made = z.looseObject({ id: z.string(), username: z.string(), one_time_password: z.string() })
let made = 0

/** A user made and signed in through the API. */
const signedIn = async () => {
  made += 1
  const admin = await as('city_org', TENANT)
  const answer = await admin.post('/v1/users', { username: `refresh-${made}`, role: 'auditor', scope: TENANT })
  const { id, username, one_time_password: password } = Made.parse(answer.json)
  const signIn = await app.request('POST', '/v1/auth/token', {
    body: { grant_type: 'password', tenant: TENANT, username, password },
  })
  const tokens = Tokens.parse(signIn.json)
  return { id, username, password, admin, ...tokens, family: tokens.refresh_token.split('.')[1] ?? '' }
}

const refresh = async (refresh_token: string) =>
  app.request('POST', '/v1/auth/token', { body: { grant_type: 'refresh_token', refresh_token } })

const successorOf = async (refresh_token: string): Promise<string> => {
  const answer = await refresh(refresh_token)
  expect(answer.status, answer.text).toBe(200)
  return Tokens.parse(answer.json).refresh_token
}

const isRefused = async (refresh_token: string): Promise<void> => {
  const answer = await refresh(refresh_token)
  expect(answer.status).toBe(400)
  expect(answer.json).toMatchObject({ code: 'INVALID_GRANT', error: 'invalid_grant' })
}

const sessionOf = async (family: string) => (await query(TENANT, 'SELECT * FROM sessions WHERE id = ?', family))[0]
const eventsOf = async (family: string) =>
  (await query(TENANT, 'SELECT action FROM journal WHERE record_id = ? ORDER BY seq', family)).map(
    ({ action }) => action,
  )
const isSignedIn = async (token: string) => (await app.request('GET', '/v1/me', { token })).status === 200

describe('a refresh token', () => {
  test('gives a successor and a new access token in one round trip, and is stored as a hash only', async () => {
    const { refresh_token, family } = await signedIn()

    const answer = await refresh(refresh_token)

    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.cost.round_trips).toBe(1)
    const next = Tokens.parse(answer.json)
    expect(next.refresh_token).not.toBe(refresh_token)
    expect(await isSignedIn(next.access_token)).toBe(true)
    expect(JSON.stringify(await sessionOf(family))).not.toContain(next.refresh_token.split('.')[2])
  })

  test('is taken as a form', async () => {
    const { refresh_token } = await signedIn()
    const body = new URLSearchParams({ grant_type: 'refresh_token', refresh_token }).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await app.request('POST', '/v1/auth/token', { body, headers })).status).toBe(200)
  })

  test('that is garbage, of another hand or of a strange tenant is refused before any database is asked', async () => {
    const { refresh_token, family } = await signedIn()
    const [, , secret = ''] = refresh_token.split('.')
    const forged = `${secret.startsWith('A') ? 'B' : 'A'}${secret.slice(1)}`
    for (const text of [
      'garbage',
      `${TENANT}.${family}.${forged}`,
      `440500.${family}.${secret}`,
      `449900.${family}.${secret}`,
      `${refresh_token}A`,
      'x'.repeat(1000),
    ]) {
      const answer = await refresh(text)
      expect(answer.status, text).toBe(400)
      expect(answer.cost.round_trips, text).toBe(0)
    }
    expect(await successorOf(refresh_token)).toContain(family)
  })

  test('sent fifty times at once has one successor, and all fifty get it', async () => {
    const { refresh_token, family } = await signedIn()

    const answers = await Promise.all(Array.from({ length: 50 }, async () => refresh(refresh_token)))

    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    expect(new Set(answers.map(({ json }) => Tokens.parse(json).refresh_token)).size).toBe(1)
    expect(await sessionOf(family)).toMatchObject({ generation: 1, revoked_at: null })
  })
})

describe('a lost answer', () => {
  test.each(['after', 'hang_after', 'twice', 'before'] as const)(
    '(%s): the retry gets the same successor',
    async (kind) => {
      const { refresh_token, family } = await signedIn()
      app.spy.fault({ kind, call: 1, tenant: TENANT })
      await refresh(refresh_token)
      app.spy.fault()

      const first = await successorOf(refresh_token)

      expect(await successorOf(refresh_token)).toBe(first)
      expect(await sessionOf(family)).toMatchObject({ generation: 1, revoked_at: null })
      expect(await successorOf(first)).not.toBe(first)
    },
  )

  test(`is given again for ${RETRY_SECONDS} seconds to the millisecond, then the token ends the family`, async () => {
    const { refresh_token, family, access_token } = await signedIn()
    const first = await successorOf(refresh_token)
    expect(await isSignedIn(access_token)).toBe(true)
    app.advance(RETRY_SECONDS * 1000)
    expect(await successorOf(refresh_token)).toBe(first)

    app.advance(1)
    await isRefused(refresh_token)

    expect(await sessionOf(family)).toMatchObject({ revoked_at: app.now().toISOString() })
    expect(await eventsOf(family)).toEqual(['sign_in', 'revoke'])
    expect(await isSignedIn(access_token), 'this isolate forgets at once').toBe(false)
    await isRefused(first)
  })

  test('is not given again once the successor was used: the token ends the family', async () => {
    const { refresh_token, family } = await signedIn()
    const second = await successorOf(await successorOf(refresh_token))

    await isRefused(refresh_token)

    expect(await eventsOf(family)).toEqual(['sign_in', 'revoke'])
    await isRefused(second)
  })

  test('is given again after the vault key was changed in between', async () => {
    const { refresh_token } = await signedIn()
    const first = await successorOf(refresh_token)
    const services = await app.services()
    const { keys } = services
    const current = [...keys.all.values()].at(-1) ?? keys.current
    services.keys = { ...keys, current }

    expect(await successorOf(refresh_token)).toBe(first)
    const next = await successorOf(first)
    services.keys = keys
    expect(await successorOf(first)).toBe(next)
  })

  test('of two who hold the family’s end in hand at once only one writes it', async () => {
    const { refresh_token, family } = await signedIn()
    await successorOf(refresh_token)
    app.advance(RETRY_SECONDS * 1000 + 1)

    await Promise.all(Array.from({ length: 5 }, async () => isRefused(refresh_token)))

    expect(await eventsOf(family)).toEqual(['sign_in', 'revoke'])
  })
})

describe('a session', () => {
  test(`ends after ${SESSION_IDLE_MINUTES} idle minutes`, async () => {
    const { refresh_token } = await signedIn()
    app.advance(SESSION_IDLE_MINUTES * MINUTE_MS - 1)
    const next = await successorOf(refresh_token)
    app.advance(SESSION_IDLE_MINUTES * MINUTE_MS)
    await isRefused(next)
  })

  test(`ends after ${SESSION_TOTAL_HOURS} hours, however busy; its last access token with it`, async () => {
    let { refresh_token } = await signedIn()
    const ends = app.now().getTime() + SESSION_TOTAL_HOURS * 60 * MINUTE_MS
    while (app.now().getTime() + 25 * MINUTE_MS < ends) {
      app.advance(25 * MINUTE_MS)
      refresh_token = await successorOf(refresh_token)
    }
    app.advance(ends - app.now().getTime() - 1)
    const answer = await refresh(refresh_token)
    const last = Tokens.parse(answer.json)
    app.advance(1)

    await isRefused(last.refresh_token)
    app.advance(30_000)
    expect(await isSignedIn(last.access_token)).toBe(false)
  })

  test('of a removed user ends with him', async () => {
    const { id, refresh_token, access_token, admin } = await signedIn()
    expect(await isSignedIn(access_token)).toBe(true)
    expect((await admin.post(`/v1/users/${id}/remove`)).status).toBe(200)

    expect(await isSignedIn(access_token)).toBe(false)
    await isRefused(refresh_token)
  })
})

describe('signing out', () => {
  const revoke = async (token: string) => app.request('POST', '/v1/auth/revoke', { body: { token } })

  test('with a refresh token of any generation ends the family, journalled', async () => {
    const { refresh_token, access_token, family } = await signedIn()
    const second = await successorOf(await successorOf(refresh_token))
    expect(await isSignedIn(access_token)).toBe(true)

    const answer = await revoke(refresh_token)

    expect([answer.status, answer.json]).toEqual([200, {}])
    expect(await isSignedIn(access_token)).toBe(false)
    await isRefused(second)
    expect(await eventsOf(family)).toEqual(['sign_in', 'sign_out'])
    expect((await revoke(refresh_token)).status).toBe(200)
    expect(await eventsOf(family)).toEqual(['sign_in', 'sign_out'])
  })

  test('with an access token ends its session, and no other of the user', async () => {
    const one = await signedIn()
    const { username, password } = one
    await write(TENANT, [{ sql: 'UPDATE users SET one_time_until = NULL WHERE username = ?', params: [username] }])
    const again = await app.request('POST', '/v1/auth/token', {
      body: { grant_type: 'password', tenant: TENANT, username, password },
    })
    const other = Tokens.parse(again.json)
    const body = new URLSearchParams({ token: one.access_token, token_type_hint: 'access_token' }).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }

    const answer = await app.request('POST', '/v1/auth/revoke', { body, headers })

    expect([answer.status, answer.json]).toEqual([200, {}])
    await isRefused(one.refresh_token)
    expect(await isSignedIn(other.access_token)).toBe(true)
  })

  test('with garbage is 200 and asks no database', async () => {
    for (const token of ['garbage', 'a.b.c', `jd_live_${TENANT}_x`, `${TENANT}.abcdefgh.${'A'.repeat(48)}`]) {
      const answer = await revoke(token)
      expect([answer.status, answer.json, answer.cost.round_trips]).toEqual([200, {}, 0])
    }
  })

  test('bites in another isolate within a minute', async () => {
    const other = testApp()
    other.setNow(START)
    const { refresh_token, access_token: token } = await signedIn()
    expect((await other.request('GET', '/v1/me', { token })).status).toBe(200)
    await revoke(refresh_token)

    other.advance(30_001)
    expect((await other.request('GET', '/v1/me', { token })).status).toBe(401)
  })
})

test('the public keys are published, cacheable for five minutes, and nothing private with them', async () => {
  const answer = await app.request('GET', '/.well-known/jwks.json')

  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('public, max-age=300')
  expect(answer.json).toMatchObject({
    keys: [{ kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig' }, { kid: 'test-2' }],
  })
  expect(answer.text).not.toContain('"d"')
  expect(answer.cost.round_trips).toBe(0)
})
