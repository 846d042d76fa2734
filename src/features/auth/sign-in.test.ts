// Sign-in by password: one answer for every failure, counted before hashing, locked in steps per account and network.
import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { LOCK_STEPS } from '../../access/attempts.ts'
import { hashPassword } from '../../access/passwords.ts'
import { newId } from '../../records/ids.ts'
import { insertion, query, write } from '../../../test/harness/databases.ts'
import { suite } from '../../../test/harness/suite.ts'
import { loadArgon2id } from '../../platform/cloudflare.ts'
import { logLines } from '../../../test/harness/canary.ts'

const { app } = suite()
const TENANT = '440300'
const PASSWORD = 'Jiedui-demo-2016'
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const WEAK = { memorySize: 8192, passes: 1, parallelism: 1, tagLength: 32 }
const AT = '2016-05-01T00:00:00.000Z'

const Tokens = z.looseObject({ access_token: z.string(), refresh_token: z.string() })

// Buckets are few by design: another test's failures must not lie in the way.
beforeEach(async () => write(TENANT, [{ sql: 'DELETE FROM sign_in_attempts' }]))

let names = 0
let known: string | undefined

/** A user of the tenant with the password; hashed once for all tests. */
const user = async (more: Record<string, unknown> = {}): Promise<{ id: string; username: string }> => {
  names += 1
  known ??= hashPassword(await loadArgon2id(), PASSWORD)
  const row = {
    id: newId(TENANT),
    username: `sign-in-${names}@test`,
    role: 'city_org',
    scope: TENANT,
    password_hash: known,
    password_change_required: false,
    status: 'active',
    version: 1,
    created_at: AT,
    updated_at: AT,
    ...more,
  }
  await write(TENANT, [insertion('users', row)])
  return row
}

const signIn = async (username: string, password = PASSWORD, { tenant = TENANT, from = '203.0.113.7' } = {}) =>
  app.request('POST', '/v1/auth/token', {
    body: { grant_type: 'password', tenant, username, password },
    headers: { 'cf-connecting-ip': from },
  })

const bodyOf = (answer: { json: unknown }): Record<string, unknown> => {
  const { request_id: _, ...rest } = z.record(z.string(), z.unknown()).parse(answer.json)
  return rest
}

describe('a right password', () => {
  test('gives tokens in OAuth’s shape, in two round trips, and nothing that is kept by a cache', async () => {
    const { username } = await user()
    await signIn('somebody-else')

    const answer = await signIn(username)

    expect(answer.status, answer.text).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.json).toMatchObject({ token_type: 'Bearer', expires_in: 600 })
    expect(answer.json).not.toHaveProperty('password_change_required')
    expect(answer.cost.round_trips).toBe(2)
    const { access_token, refresh_token } = Tokens.parse(answer.json)
    expect(refresh_token).toMatch(/^440300\.[0-9a-z-]+\.[0-9A-Za-z_-]{48}$/)
    const me = await app.request('GET', '/v1/me', { token: access_token })
    expect(me.json).toMatchObject({ kind: 'user', username, tenant_code: TENANT, role: 'city_org' })
  })

  test('is taken as a form too, and the name in any case and width', async () => {
    const { username } = await user()
    const wide = username.toUpperCase().replace('S', 'Ｓ')
    const body = new URLSearchParams({ grant_type: 'password', tenant: TENANT, username: wide, password: PASSWORD })
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }

    const answer = await app.request('POST', '/v1/auth/token', { body: body.toString(), headers })

    expect(answer.status, answer.text).toBe(200)
  })

  test('is journalled in the same batch by the user himself, without token or address', async () => {
    const { id, username } = await user()
    const { refresh_token } = Tokens.parse((await signIn(username)).json)

    const entries = await query(TENANT, 'SELECT * FROM journal WHERE actor_id = ?', id)

    expect(entries).toHaveLength(1)
    const [, family, secret = ''] = refresh_token.split('.')
    expect(entries[0]).toMatchObject({ record: 'sessions', action: 'sign_in', record_id: family, counterpart: null })
    const text = JSON.stringify(entries)
    expect(text).not.toContain(secret)
    expect(text).not.toContain('203.0.113')
    expect(logLines().join('\n')).not.toContain(secret)
  })

  test('of a one-time kind opens only the change of password', async () => {
    const { username } = await user({ password_change_required: true })
    const answer = await signIn(username)
    const { access_token: token } = Tokens.parse(answer.json)

    expect(answer.json).toMatchObject({ password_change_required: true })
    expect((await app.request('GET', '/v1/me', { token })).json).toMatchObject({ password_change_required: true })
    expect((await app.request('GET', '/v1/users', { token })).json).toMatchObject({ code: 'PASSWORD_CHANGE_REQUIRED' })
  })

  test('hashed at an older cost is hashed anew, once', async () => {
    const argon2id = await loadArgon2id()
    const salt = crypto.getRandomValues(new Uint8Array(16))
    const tag = argon2id({ ...WEAK, password: new TextEncoder().encode(PASSWORD), salt })
    const text = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes)).replace(/=+$/, '')
    const old = `$argon2id$v=19$m=8192,t=1,p=1$${text(salt)}$${text(tag)}`
    const { id, username } = await user({ password_hash: old })
    const hash = async () =>
      (await query(TENANT, 'SELECT password_hash FROM users WHERE id = ?', id))[0]?.['password_hash']

    expect((await signIn(username)).status).toBe(200)
    const renewed = await hash()
    expect(renewed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect((await signIn(username)).status).toBe(200)
    expect(await hash()).toBe(renewed)
  })
})

describe('a failure', () => {
  test('has one answer: wrong password, unknown user, removed user, unknown tenant', async () => {
    const { username } = await user()
    const removed = await user({ status: 'removed' })

    const answers = [
      await signIn(username, 'wrong'),
      await signIn('nobody-at-all'),
      await signIn(removed.username),
      await signIn(username, PASSWORD, { tenant: '449900' }),
      await signIn(username, PASSWORD, { tenant: '../etc' }),
      await signIn(username, 'x'.repeat(1000)),
    ]

    for (const answer of answers) {
      expect(answer.status).toBe(400)
      expect(bodyOf(answer)).toEqual(bodyOf(answers[0] ?? answer))
      expect([...answer.headers.keys()]).toEqual([...(answers[0]?.headers.keys() ?? [])])
    }
    expect(answers[0]?.json).toMatchObject({ code: 'INVALID_GRANT', error: 'invalid_grant' })
    expect(answers.slice(0, 3).map(({ cost }) => cost.round_trips)).toEqual([1, 1, 1])
  })

  test('costs the same hashing whether the user exists or not', async () => {
    const { username } = await user()
    let hashed = 0
    const services = await app.services()
    const { argon2id } = services
    services.argon2id = async () => {
      const real = await argon2id()
      return (parameters) => {
        hashed += 1
        return real(parameters)
      }
    }
    const costs: number[] = []
    for (const [name, tenant] of [
      [username, TENANT],
      ['nobody', TENANT],
      ['nobody', '449900'],
    ] as const) {
      hashed = 0
      await signIn(name, 'wrong', { tenant, from: '198.51.100.1' })
      costs.push(hashed)
    }
    services.argon2id = argon2id

    // C8: which tenants there are is public, so an unknown one is answered at once
    expect(costs).toEqual([1, 1, 0])
  })

  test('to say what is wanted is 400 in OAuth’s words', async () => {
    const post = async (body: object) => app.request('POST', '/v1/auth/token', { body })

    const grant = await post({ grant_type: 'implicit' })
    expect(grant.status).toBe(400)
    expect(grant.json).toMatchObject({ code: 'INVALID_REQUEST', error: 'unsupported_grant_type' })
    const fields = await post({ grant_type: 'password', username: 'x' })
    expect(fields.status).toBe(400)
    expect(fields.json).toMatchObject({
      error: 'invalid_request',
      errors: [{ field: 'tenant' }, { field: 'password' }],
    })
    expect((await post({ grant_type: 'refresh_token' })).status).toBe(400)
    expect((await post({})).status).toBe(400)
  })
})

describe('the lock', () => {
  const fail = async (username: string, times: number) => {
    for (let i = 0; i < times; i += 1) expect((await signIn(username, 'wrong')).status).toBe(400)
  }

  test.each(LOCK_STEPS.map(({ failures, minutes }) => [failures, minutes]))(
    'from failure %i on: %i minutes, to the second',
    async (failures, minutes) => {
      const { username } = await user()
      for (let count = 1; count <= failures; count += 1) {
        await fail(username, 1)
        if (count < failures) app.advance(HOUR_MS)
      }
      expect((await signIn(username)).headers.get('retry-after')).toBe(String(minutes * 60))
      app.advance(minutes * MINUTE_MS - 1)
      expect((await signIn(username)).status).toBe(429)
      app.advance(1)
      expect((await signIn(username)).status).toBe(200)
    },
  )

  test('answers an unknown name alike', async () => {
    await fail('invented-name', 5)
    const locked = await signIn('invented-name')
    expect([locked.status, locked.headers.get('retry-after')]).toEqual([429, '60'])
  })

  test('holds for its network only: the owner signs in from another', async () => {
    const { username } = await user()
    await fail(username, 5)

    expect((await signIn(username)).status).toBe(429)
    expect((await signIn(username, PASSWORD, { from: '203.0.113.99' })).status).toBe(429)
    expect((await signIn(username, PASSWORD, { from: '198.51.100.7' })).status).toBe(200)
  })

  test('is not lengthened by trying while it holds; a success clears it; a day forgets', async () => {
    const { username } = await user()
    await fail(username, 5)
    for (let i = 0; i < 10; i += 1) expect((await signIn(username)).status).toBe(429)
    app.advance(MINUTE_MS)
    expect((await signIn(username)).status).toBe(200)
    await fail(username, 4)
    expect((await signIn(username)).status).toBe(200)
    await fail(username, 4)
    app.advance(24 * HOUR_MS)
    await fail(username, 4)
    expect((await signIn(username)).status).toBe(200)
  })

  test('counts attempts that run side by side: of thirty, at most five are tried', async () => {
    const { username } = await user()
    const answers = await Promise.all(Array.from({ length: 30 }, async () => signIn(username, 'wrong')))

    expect(answers.filter(({ status }) => status === 400)).toHaveLength(5)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(25)
  })

  test('keeps a table that cannot grow beyond 65,536 rows', async () => {
    await Promise.all(Array.from({ length: 20 }, async (_, i) => signIn(`invented-${i}`, 'wrong')))
    const [range] = await query(TENANT, 'SELECT min(bucket) low, max(bucket) high FROM sign_in_attempts')
    expect(range?.['low']).toBeGreaterThanOrEqual(0)
    expect(range?.['high']).toBeLessThan(2 ** 16)
  })
})

test.each(['before', 'after', 'hang', 'hang_after', 'twice'] as const)(
  'a fault "%s" at either call leaves nothing half done',
  async (kind) => {
    const { id, username } = await user()
    await signIn('somebody-else')
    for (const call of [1, 2]) {
      app.spy.fault({ kind, call, tenant: TENANT })
      expect([200, 503]).toContain((await signIn(username)).status)
    }
    app.spy.fault()
    expect((await signIn(username)).status).toBe(200)
    const [sessions] = await query(TENANT, 'SELECT count(*) n FROM sessions WHERE user_id = ?', id)
    const [entries] = await query(
      TENANT,
      "SELECT count(*) n FROM journal WHERE action = 'sign_in' AND actor_id = ?",
      id,
    )
    expect(entries?.['n']).toBe(sessions?.['n'])
  },
)
