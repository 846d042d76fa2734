// Users of a tenant: made with a one-time password, listed, changed; and how fast it bites.
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { START, testApp } from '../../../test/harness/app.ts'
import { query, write } from '../../../test/harness/databases.ts'
import type { Actor } from '../../../test/harness/people.ts'
import { suite } from '../../../test/harness/suite.ts'

const { app, as, withKey } = suite()
const TENANT = '440900'
const COUNTY = '440981'

const Made = z.looseObject({ id: z.string(), username: z.string(), one_time_password: z.string(), version: z.int() })
const Tokens = z.looseObject({ access_token: z.string(), refresh_token: z.string() })
const Problem = z.looseObject({
  code: z.string(),
  allowed: z.array(z.string()).optional(),
  errors: z.array(z.looseObject({ field: z.string().optional(), code: z.string() })),
})
let made = 0

const create = async (admin: Actor, more: Record<string, unknown> = {}) => {
  made += 1
  return admin.post('/v1/users', { username: `user-${made}@test`, role: 'county_org', scope: COUNTY, ...more })
}

const newUser = async (admin: Actor, more: Record<string, unknown> = {}) => Made.parse((await create(admin, more)).json)

const signIn = async (username: string, password: string, tenant = TENANT) =>
  app.request('POST', '/v1/auth/token', { body: { grant_type: 'password', tenant, username, password } })

const eventsOf = async (id: string) =>
  query(TENANT, 'SELECT action, actor_id, changes FROM journal WHERE record_id = ? ORDER BY seq', id)

const refusal = (answer: { status: number; json: unknown }) => {
  const { code, errors, allowed } = Problem.parse(answer.json)
  return { status: answer.status, code, fields: errors.map(({ field }) => field), ...(allowed ? { allowed } : {}) }
}

describe('a new user', () => {
  test('has a name in small letters, a one-time password of twenty signs, and no hash anywhere', async () => {
    const admin = await as('city_org', TENANT)
    const answer = await create(admin, { username: 'Wang.Wei@Maoming', display_name: '王伟' })

    expect(answer.status, answer.text).toBe(201)
    expect(answer.cost.round_trips).toBeLessThanOrEqual(3)
    const { id, one_time_password } = Made.parse(answer.json)
    expect(answer.json).toMatchObject({
      tenant_code: TENANT,
      username: 'wang.wei@maoming',
      display_name: '王伟',
      role: 'county_org',
      scope: COUNTY,
      status: 'active',
      password_change_required: true,
      version: 1,
    })
    expect(one_time_password).toMatch(/^[a-z2-9]{20}$/)
    expect(answer.headers.get('location')).toBe(`/v1/users/${id}`)
    expect(answer.text).not.toContain('argon2')
    const [event] = await eventsOf(id)
    expect(event).toMatchObject({ action: 'create', actor_id: admin.id })
    expect(String(event?.['changes'])).not.toMatch(/argon2|one_time_password|hash/)
    expect((await signIn('WANG.WEI@maoming', one_time_password)).status).toBe(200)
  })

  test('made again with the same key is the same user with the same password, kept sealed', async () => {
    const admin = await as('city_org', TENANT)
    const key = crypto.randomUUID()
    const body = { username: 'repeated', role: 'auditor', scope: TENANT }
    const first = await admin.post('/v1/users', body, { key })
    const again = await admin.post('/v1/users', body, { key })

    expect(again.text).toBe(first.text)
    const { one_time_password } = Made.parse(first.json)
    const [kept] = await query(TENANT, 'SELECT body FROM idempotency_keys WHERE key = ?', key)
    expect(String(kept?.['body'])).not.toContain(one_time_password)
    expect((await admin.post('/v1/users', { ...body, username: 'repeated-2' }, { key })).status).toBe(422)
  })

  test('made eight times at once is one user and seven clashes', async () => {
    const admin = await as('city_org', TENANT)
    const answers = await Promise.all(Array.from({ length: 8 }, async () => create(admin, { username: 'at-once' })))
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b)
    expect(statuses).toEqual([201, 409, 409, 409, 409, 409, 409, 409])
  })

  test('takes no name twice, in whatever letters, also of a removed user', async () => {
    const admin = await as('city_org', TENANT)
    const { id, username } = await newUser(admin)
    expect(refusal(await create(admin, { username: username.toUpperCase() }))).toMatchObject({
      status: 409,
      code: 'USERNAME_TAKEN',
      fields: ['username'],
      allowed: [],
    })
    await admin.post(`/v1/users/${id}/remove`)
    expect((await create(admin, { username })).status).toBe(409)
  })

  test.each(['ab', 'x'.repeat(65), 'with space', '王伟', 'a/b', ''])('is not called %j', async (username) => {
    const admin = await as('city_org', TENANT)
    expect(refusal(await create(admin, { username }))).toMatchObject({ status: 400, fields: ['username'] })
  })

  test('has a role and a scope that go together, and everything wrong is told at once', async () => {
    const admin = await as('city_org', TENANT)
    const { username } = await newUser(admin)
    const wrong = { status: 422, code: 'ROLE_SCOPE', fields: ['scope'] }
    expect(refusal(await create(admin, { scope: '441421' }))).toEqual(wrong)
    expect(refusal(await create(admin, { scope: TENANT }))).toEqual(wrong)
    expect(refusal(await create(admin, { role: 'province_admin', scope: '440000' }))).toEqual({
      ...wrong,
      fields: ['role'],
    })
    expect(refusal(await create(admin, { username, scope: '441421' }))).toMatchObject({
      status: 409,
      code: 'USERNAME_TAKEN',
      fields: ['username', 'scope'],
      allowed: [],
    })
    const province = await as('province_admin')
    expect((await create(province, { role: 'poverty_office', scope: '440000' })).status).toBe(201)
    expect((await create(province, { role: 'city_org', scope: '440000' })).status).toBe(422)
  })

  test.each(['status', 'tenant', 'password', 'password_hash', 'version', 'id'])(
    '%s never comes from a body',
    async (field) => {
      const admin = await as('city_org', TENANT)
      expect(refusal(await create(admin, { [field]: 'x' }))).toMatchObject({ status: 400, fields: [field] })
    },
  )
})

describe('the list', () => {
  test('walks by name, filters by role and status, and shows the tenant’s own only', async () => {
    app.cold()
    await write(TENANT, [{ sql: 'DELETE FROM sessions' }, { sql: 'DELETE FROM users' }])
    const admin = await as('city_org', TENANT)
    for (const name of ['b-1', 'a-1', 'c-1']) await newUser(admin, { username: name })
    const gone = await newUser(admin, { username: 'd-1' })
    await admin.post(`/v1/users/${gone.id}/remove`)
    const Page = z.object({ items: z.array(z.looseObject({ username: z.string() })), next: z.string().nullable() })
    const names = async (path: string) => {
      const answer = await admin.get(path)
      const { items, next } = Page.parse(answer.json)
      expect(answer.text).not.toMatch(/password_hash|argon2/)
      return { names: items.map(({ username }) => username), next, link: answer.headers.get('link') }
    }

    expect((await names('/v1/users?role=county_org&status=active')).names).toEqual(['a-1', 'b-1', 'c-1'])
    expect((await names('/v1/users?status=removed')).names).toEqual(['d-1'])
    const first = await names('/v1/users?role=county_org&limit=2')
    expect(first.names).toEqual(['a-1', 'b-1'])
    expect(first.link).toContain('rel="next"')
    const second = await names(`/v1/users?role=county_org&limit=2&cursor=${first.next}`)
    expect([second.names, second.next]).toEqual([['c-1', 'd-1'], null])
    const neighbour = await as('city_org', '441500')
    expect((await neighbour.get('/v1/users')).text).not.toContain('"a-1"')
  })

  test('a user of another tenant does not exist: 404, the same as a missing one', async () => {
    const { id } = await newUser(await as('city_org', TENANT))
    const stranger = await as('city_org', '441500')
    for (const answer of [
      await stranger.get(`/v1/users/${id}`),
      await stranger.patch(`/v1/users/${id}`, { display_name: 'x' }, { if_match: '"v1"' }),
      await stranger.post(`/v1/users/${id}/remove`),
      await stranger.post(`/v1/users/${id}/reset_password`),
      await (await as('province_admin')).get(`/v1/users/${id}`),
    ]) {
      expect(answer.status).toBe(404)
    }
  })
})

describe('a change', () => {
  test('carries If-Match, bumps the version, is journalled with what changed', async () => {
    const admin = await as('city_org', TENANT)
    const { id } = await newUser(admin)
    const path = `/v1/users/${id}`
    const read = await admin.get(path)
    expect(read.headers.get('etag')).toMatch(/^"v1-/)

    expect((await admin.patch(path, { role: 'auditor', scope: TENANT })).status).toBe(428)
    const changed = await admin.patch(path, { role: 'auditor', scope: TENANT }, { if_match: '"v1"' })
    expect(changed.status, changed.text).toBe(200)
    expect(changed.json).toMatchObject({ role: 'auditor', scope: TENANT, version: 2 })
    expect(changed.headers.get('etag')).toMatch(/^"v2-/)
    expect((await admin.patch(path, { display_name: 'x' }, { if_match: '"v1"' })).status).toBe(412)
    expect(refusal(await admin.patch(path, { role: 'county_org' }, { if_match: '"v2"' }))).toMatchObject({
      code: 'ROLE_SCOPE',
    })
    const events = await eventsOf(id)
    expect(events.at(-1)).toMatchObject({
      action: 'update',
      changes: `{"role":["county_org","auditor"],"scope":["${COUNTY}","${TENANT}"]}`,
    })
  })

  test('of a role bites here at once and in another isolate within a minute', async () => {
    const admin = await as('city_org', TENANT)
    const officer = await as('auditor', TENANT)
    const elsewhere = testApp()
    elsewhere.setNow(START)
    const journal = async (from: typeof app) =>
      (await from.request('GET', '/v1/villages.csv', { token: await officer.token() })).status
    expect([await journal(app), await journal(elsewhere)]).toEqual([200, 200])

    const changed = await admin.patch(`/v1/users/${officer.id}`, { role: 'finance' }, { if_match: '"v1"' })

    expect(changed.status).toBe(200)
    expect(await journal(app)).toBe(403)
    elsewhere.advance(30_001)
    expect(await journal(elsewhere)).toBe(403)
  })

  test('of a password by the administrator ends the user’s sessions and the old password', async () => {
    const admin = await as('city_org', TENANT)
    const { id, username, one_time_password } = await newUser(admin)
    const { access_token: token, refresh_token } = Tokens.parse((await signIn(username, one_time_password)).json)
    expect((await app.request('GET', '/v1/me', { token })).status).toBe(200)

    const answer = await admin.post(`/v1/users/${id}/reset_password`, undefined)

    expect(answer.status, answer.text).toBe(200)
    const fresh = Made.parse(answer.json)
    expect(fresh.version).toBe(2)
    expect((await app.request('GET', '/v1/me', { token })).status).toBe(401)
    const refresh = { grant_type: 'refresh_token', refresh_token }
    expect((await app.request('POST', '/v1/auth/token', { body: refresh })).status).toBe(400)
    expect((await signIn(username, one_time_password)).status).toBe(400)
    expect((await signIn(username, fresh.one_time_password)).json).toMatchObject({ password_change_required: true })
  })

  test('signs a user out everywhere without touching his password', async () => {
    const admin = await as('city_org', TENANT)
    const { id, username, one_time_password } = await newUser(admin)
    const { access_token: token } = Tokens.parse((await signIn(username, one_time_password)).json)
    expect((await app.request('GET', '/v1/me', { token })).status).toBe(200)

    expect((await admin.post(`/v1/users/${id}/revoke_sessions`)).status).toBe(200)

    expect((await app.request('GET', '/v1/me', { token })).status).toBe(401)
    expect((await signIn(username, one_time_password)).status).toBe(400) // spent by the session it opened (C15)
    expect((await eventsOf(id)).map(({ action }) => action)).toEqual(['create', 'revoke_sessions'])
  })
})

test('users are nothing for API keys, whatever they hold', async () => {
  const key = await withKey(TENANT, ['village.read', 'journal.read'])
  expect((await key.get('/v1/users')).status).toBe(403)
})
