// What a caller is told of himself, and the change of his own password.
import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { query, write } from '../../../test/harness/databases.ts'
import { suite } from '../../../test/harness/suite.ts'
import { testApp, START } from '../../../test/harness/app.ts'

const { app, as, withKey } = suite()
const TENANT = '440600'
const NEW_PASSWORD = 'Pomelo-harvest-77'

const Tokens = z.looseObject({ access_token: z.string(), refresh_token: z.string() })
const Made = z.looseObject({ id: z.string(), username: z.string(), one_time_password: z.string() })
let made = 0

beforeEach(async () => write(TENANT, [{ sql: 'DELETE FROM sign_in_attempts' }]))

const signIn = async (username: string, password: string) =>
  app.request('POST', '/v1/auth/token', { body: { grant_type: 'password', tenant: TENANT, username, password } })

/** A user made through the API, signed in with his one-time password. */
const newcomer = async () => {
  made += 1
  const admin = await as('city_org', TENANT)
  const body = { username: `newcomer-${made}`, role: 'county_org', scope: '440604', display_name: 'Li Ming' }
  const user = Made.parse((await admin.post('/v1/users', body)).json)
  const { access_token } = Tokens.parse((await signIn(user.username, user.one_time_password)).json)
  return { ...user, admin, token: access_token, password: user.one_time_password }
}

const change = async (token: string, current_password: string, new_password = NEW_PASSWORD, from = '203.0.113.7') =>
  app.request('POST', '/v1/me/password', {
    token,
    body: { current_password, new_password },
    headers: { 'cf-connecting-ip': from },
  })

const revokedSessions = async (id: string) =>
  Number(
    (await query(TENANT, 'SELECT count(*) n FROM sessions WHERE user_id = ? AND revoked_at IS NOT NULL', id))[0]?.['n'],
  )

describe('GET /v1/me', () => {
  test('of a user: who, where, in which role, and what he may do', async () => {
    const { id, username, token } = await newcomer()
    const answer = await app.request('GET', '/v1/me', { token })

    expect(answer.json).toEqual({
      kind: 'user',
      id,
      tenant_code: TENANT,
      tenant_name: '佛山市',
      username,
      display_name: 'Li Ming',
      role: 'county_org',
      scope: '440604',
      permissions: expect.arrayContaining(['village.read', 'me.read']),
      password_change_required: true,
    })
    expect(answer.text).not.toContain('argon2')
    const english = await app.request('GET', '/v1/me', { token, headers: { 'accept-language': 'en' } })
    expect(english.json).toMatchObject({ tenant_name: 'Foshan' })
  })

  test('of a person whose scope is no division works too, in one round trip when warm', async () => {
    const actor = await as('holder', TENANT)
    expect((await actor.get('/v1/me')).status).toBe(200)
    const warm = await actor.get('/v1/me')
    expect(warm.json).toMatchObject({ role: 'holder', scope: actor.scope })
    expect(warm.cost.round_trips).toBe(1)
  })

  test('of an API key: no role, no name, the permissions it was given', async () => {
    const key = await withKey(TENANT, ['village.read', 'pairing.read'])
    const answer = await key.get('/v1/me')
    expect(answer.json).toEqual({
      kind: 'api_key',
      id: key.id,
      tenant_code: TENANT,
      tenant_name: '佛山市',
      role: null,
      scope: TENANT,
      permissions: ['pairing.read', 'village.read'],
      password_change_required: false,
    })
  })
})

describe('POST /v1/me/password', () => {
  /** As if he had chosen his password himself, and has to change it all the same: a one-time one opens one session. */
  const ofManySessions = async (id: string) =>
    write(TENANT, [{ sql: 'UPDATE users SET one_time_until = NULL WHERE id = ?', params: [id] }])

  test('opens the system to a newcomer at once, in every isolate; his other sessions end', async () => {
    const { id, username, token, password } = await newcomer()
    await ofManySessions(id)
    const other = Tokens.parse((await signIn(username, password)).json)
    const elsewhere = testApp()
    elsewhere.setNow(START)
    expect((await elsewhere.request('GET', '/v1/villages', { token })).status).toBe(403)
    expect((await app.request('GET', '/v1/me', { token: other.access_token })).status).toBe(200)

    const answer = await change(token, password)

    expect(answer.status, answer.text).toBe(200)
    expect(answer.cost.round_trips).toBeLessThanOrEqual(3)
    expect((await app.request('GET', '/v1/villages', { token })).status).toBe(200)
    expect((await elsewhere.request('GET', '/v1/villages', { token })).status).toBe(200)
    expect((await app.request('GET', '/v1/me', { token: other.access_token })).status).toBe(401)
    expect(await revokedSessions(id)).toBe(1)
    expect((await signIn(username, password)).status).toBe(400)
    expect((await signIn(username, NEW_PASSWORD)).json).not.toHaveProperty('password_change_required')
    const entries = await query(TENANT, "SELECT * FROM journal WHERE action = 'change_password' AND record_id = ?", id)
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({ actor_id: id, changes: '{"password_change_required":[true,false]}' })
  })

  test.each([
    ['kurz-und', ['PASSWORD_TOO_SHORT', 'PASSWORD_TOO_SIMPLE']],
    ['Newcomer-of-Foshan-1', ['PASSWORD_BLOCKED']],
    ['A1-'.repeat(100), ['PASSWORD_TOO_LONG']],
  ])('refuses %s with everything that is wrong with it, and counts no failure', async (weak, codes) => {
    const { token, password, username } = await newcomer()
    const text = weak.replace('Newcomer', username)
    const answer = await change(token, password, text)

    expect(answer.status).toBe(422)
    const { errors } = z.looseObject({ errors: z.array(z.looseObject({ code: z.string() })) }).parse(answer.json)
    expect(errors.map(({ code }) => code)).toEqual(codes)
    expect(answer.text).not.toContain(text)
    for (let i = 0; i < 6; i += 1) expect((await change(token, password, text)).status).toBe(422)
  })

  test('refuses the old password for a new one', async () => {
    const { token, password } = await newcomer()
    const answer = await change(token, password, password)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('PASSWORD_UNCHANGED')
  })

  test('counts a wrong current password as a failed sign-in: the sixth in a row waits, elsewhere it does not', async () => {
    const { token, password } = await newcomer()
    for (let i = 0; i < 5; i += 1) {
      const answer = await change(token, 'wrong')
      expect([answer.status, answer.text.includes('current_password')]).toEqual([401, true])
    }
    const locked = await change(token, password)
    expect([locked.status, locked.headers.get('retry-after')]).toEqual([429, '60'])
    expect((await change(token, password, NEW_PASSWORD, '198.51.100.1')).status).toBe(200)
  })

  test('is for users: a key has no password', async () => {
    const key = await withKey(TENANT, ['village.read'])
    const answer = await key.post('/v1/me/password', { current_password: 'a', new_password: 'b' })
    expect([answer.status, answer.json]).toEqual([403, expect.objectContaining({ code: 'NOT_PERMITTED' })])
  })

  test('of two changes at once one wins, the other is asked for the password that holds now', async () => {
    const { token, password, username } = await newcomer()
    const answers = await Promise.all([
      change(token, password, 'Lychee-harvest-11'),
      change(token, password, 'Longan-harvest-22'),
    ])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401])
    const won = answers[0]?.status === 200 ? 'Lychee-harvest-11' : 'Longan-harvest-22'
    expect((await signIn(username, won)).status).toBe(200)
  })
})
