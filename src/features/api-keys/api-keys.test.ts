// Keys of a tenant: shown once, never above their maker; and what strangers are told.
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { makeApiKey } from '../../access/api-key.ts'
import type { Permission } from '../../access/principal.ts'
import { DAY_MS, HOUR_MS, KEY_BODY, KEY_TENANT, KeyProblem, keysOf, MadeKey } from '../../../test/harness/api-keys.ts'
import { query } from '../../../test/harness/databases.ts'
import { suite } from '../../../test/harness/suite.ts'

const kit = suite()
const { app, as } = kit
const { admin, create, newKey, use, after } = keysOf(kit)
const problem = (answer: { status: number; json: unknown }) => {
  const { code, errors } = KeyProblem.parse(answer.json)
  return { status: answer.status, code, fields: errors.map(({ field }) => field) }
}
const eventsOf = async (id: string) =>
  query(KEY_TENANT, 'SELECT action, changes FROM journal WHERE record_id = ? ORDER BY seq', id)

describe('a new key', () => {
  test('is shown once, stored as a keyed hash, opens what it was given and nothing else', async () => {
    const by = await admin()
    const answer = await create(by)

    expect(answer.status, answer.text).toBe(201)
    expect(answer.cost.round_trips).toBeLessThanOrEqual(3)
    const { id, key, key_id } = MadeKey.parse(answer.json)
    expect(key).toMatch(new RegExp(`^jd_live_${KEY_TENANT}_${key_id}_[0-9A-Za-z]{43}_[0-9a-f]{8}$`))
    expect(answer.json).toMatchObject({
      tenant_code: KEY_TENANT,
      scope: KEY_TENANT,
      status: 'active',
      created_by: by.id,
      expires_at: after(90 * DAY_MS),
    })
    expect((await use(key)).status).toBe(200)
    expect((await app.request('GET', '/v1/tenants', { token: key })).status).toBe(403)
    const secret = key.split('_')[4] ?? 'none'
    const [row] = await query(KEY_TENANT, 'SELECT * FROM api_keys WHERE id = ?', id)
    expect(row?.['key_mac']).toMatch(/^hs256\./)
    const text = JSON.stringify([
      row,
      await eventsOf(id),
      (await by.get(`/v1/api_keys/${id}`)).text,
      (await by.get('/v1/api_keys')).text,
    ])
    expect(text).not.toContain(secret)
    expect((await by.get(`/v1/api_keys/${id}`)).text).not.toMatch(/key_mac|hs256/)
    expect(String((await eventsOf(id))[0]?.['changes'])).not.toContain('hs256')
  })

  test('made again with the same Idempotency-Key is the same key, kept sealed', async () => {
    const by = await admin()
    const key = crypto.randomUUID()
    const first = await by.post('/v1/api_keys', KEY_BODY, { key })
    expect((await by.post('/v1/api_keys', KEY_BODY, { key })).text).toBe(first.text)
    const [kept] = await query(KEY_TENANT, 'SELECT body FROM idempotency_keys WHERE key = ?', key)
    expect(String(kept?.['body'])).not.toContain(MadeKey.parse(first.json).key_id)
  })

  test('never holds more than its maker, and never what is kept to users', async () => {
    const by = await admin()
    for (const permission of [
      'sealed_period.read',
      'village.create',
      'user.read',
      'api_key.create',
    ] satisfies Permission[]) {
      const answer = await create(by, { permissions: ['village.read', permission] })
      expect(problem(answer)).toEqual({ status: 422, code: 'PERMISSION_NOT_HELD', fields: ['permissions'] })
      expect(KeyProblem.parse(answer.json).detail).toContain('village.read')
      expect(KeyProblem.parse(answer.json).detail).not.toContain('user.')
    }
    expect((await create(by, { permissions: ['no.such'] })).status).toBe(400)
    expect((await create(by, { permissions: [] })).status).toBe(400)
    expect((await create(await as('province_admin'), { permissions: ['sealed_period.read'] })).status).toBe(201)
  })

  test.each([
    ['440804', 201],
    ['440804100', 201],
    ['440804100201', 201],
    ['441421', 422],
    ['440000', 422],
    ['4408', 422],
    ['440804100001', 422],
  ])('of scope %s: %i', async (scope, status) => {
    const answer = await create(await admin(), { scope })
    expect(answer.status, answer.text).toBe(status)
    if (status === 422) expect(problem(answer)).toMatchObject({ code: 'ROLE_SCOPE', fields: ['scope'] })
  })

  test('lasts at most a year, and not into the past', async () => {
    const by = await admin()
    expect(await newKey(by, { expires_at: after(366 * DAY_MS) })).toMatchObject({ expires_at: after(366 * DAY_MS) })
    expect(await newKey(by, { expires_at: '2026-12-01T08:00:00+08:00' })).toMatchObject({
      expires_at: '2026-12-01T00:00:00.000Z',
    })
    for (const expires_at of [after(366 * DAY_MS + 1), after(0), after(-DAY_MS)]) {
      expect(problem(await create(by, { expires_at }))).toEqual({
        status: 422,
        code: 'EXPIRY_TOO_LATE',
        fields: ['expires_at'],
      })
    }
    expect((await create(by, { expires_at: 'soon' })).status).toBe(400)
  })

  test('with everything wrong is told everything at once', async () => {
    const answer = await create(await admin(), { permissions: ['user.read'], scope: '441421', expires_at: after(-1) })
    expect(problem(answer).fields).toEqual(['permissions', 'scope', 'expires_at'])
  })
})

describe('whose key it is', () => {
  test('the owner of an expired or revoked key is told so; a stranger gets one 401', async () => {
    const by = await admin()
    const [expired, revoked] = [await newKey(by, { expires_at: after(HOUR_MS) }), await newKey(by)]
    await by.post(`/v1/api_keys/${revoked.id}/revoke`, { reason: 'lost' })
    app.advance(HOUR_MS)

    const told = [await use(expired.key), await use(revoked.key)]
    expect(told.map(({ json }) => KeyProblem.parse(json).code)).toEqual(['API_KEY_EXPIRED', 'API_KEY_REVOKED'])
    expect(told.map(({ status }) => status)).toEqual([401, 401])

    const missing = await use(makeApiKey(KEY_TENANT).text)
    expect(missing.json).toMatchObject({ code: 'UNAUTHENTICATED' })
    expect(missing.cost.round_trips).toBe(1)
  })

  test('a true id with a wrong secret is a stranger’s, for living, expired and revoked keys alike', async () => {
    const by = await admin()
    const revoked = await newKey(by)
    await by.post(`/v1/api_keys/${revoked.id}/revoke`)
    const living = await newKey(by)
    const { default: crc32 } = await import('crc-32')
    for (const { key_id } of [living, revoked]) {
      const body = `jd_live_${KEY_TENANT}_${key_id}_${'A'.repeat(43)}`
      const check = (crc32.str(body) >>> 0).toString(16).padStart(8, '0')
      const answer = await use(`${body}_${check}`)
      expect([answer.status, KeyProblem.parse(answer.json).code]).toEqual([401, 'UNAUTHENTICATED'])
    }
  })

  test('garbage makes no database call', async () => {
    const { key } = await newKey(await admin())
    const flipped = `${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`
    for (const text of [
      'jd_',
      'jd_live_',
      flipped,
      `${key}x`,
      makeApiKey('449900').text,
      key.replace(KEY_TENANT, '441400'),
    ]) {
      const answer = await use(text)
      expect([answer.status, answer.cost.round_trips], text).toEqual([401, 0])
    }
  })

  test('a key of another tenant does not exist', async () => {
    const { id } = await newKey(await admin())
    const stranger = await admin('441500')
    for (const answer of [
      await stranger.get(`/v1/api_keys/${id}`),
      await stranger.post(`/v1/api_keys/${id}/rotate`),
      await stranger.post(`/v1/api_keys/${id}/revoke`),
    ]) {
      expect(answer.status).toBe(404)
    }
    expect((await stranger.get('/v1/api_keys')).text).not.toContain(id)
  })

  test('the list walks by age and filters by status', async () => {
    const by = await admin('441200')
    for (const name of ['one', 'two', 'three']) await newKey(by, { name })
    const Page = z.object({
      items: z.array(z.looseObject({ id: z.string(), name: z.string() })),
      next: z.string().nullable(),
    })
    const first = Page.parse((await by.get('/v1/api_keys?limit=2')).json)
    expect(first.items.map(({ name }) => name)).toEqual(['one', 'two'])
    const second = Page.parse((await by.get(`/v1/api_keys?limit=2&cursor=${first.next}`)).json)
    expect([second.items.map(({ name }) => name), second.next]).toEqual([['three'], null])
    await by.post(`/v1/api_keys/${first.items[0]?.id}/revoke`)
    expect(Page.parse((await by.get('/v1/api_keys?status=revoked')).json).items.map(({ name }) => name)).toEqual([
      'one',
    ])
  })
})
