// What an integrator sets up: an address, a key in whose name it is called, a secret shown once.
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { cleanAll, query } from '../../../test/harness/databases.ts'
import type { Actor } from '../../../test/harness/people.ts'
import { suite } from '../../../test/harness/suite.ts'
import { Made, makeRoom, webhookEndpoint } from '../../../test/harness/webhooks.ts'

const { app, as, withKey } = suite({ WEBHOOK_ALLOWED_HOSTS: '10.20.0.0/16, 127.0.0.1:9911' })
const TENANT = '440800'
const URL_GIVEN = 'https://oa.example.cn/jiedui'

beforeAll(cleanAll)
beforeEach(async () => makeRoom(TENANT))

const post = async (by: Actor, more: Record<string, unknown> = {}) => {
  const key = await withKey(TENANT, ['event.read', 'village.read'])
  return by.post('/v1/webhook_endpoints', { url: URL_GIVEN, api_key_id: key.id, ...more })
}
const Refusal = z.looseObject({
  code: z.string(),
  errors: z.array(z.looseObject({ field: z.string().optional(), accepted: z.array(z.string()).optional() })),
})
const refusal = (answer: { status: number; json: unknown }) => {
  const { code, errors } = Refusal.parse(answer.json)
  return [answer.status, code, errors[0]?.field]
}

test('it is made with a secret shown once, sealed where it is kept', async () => {
  const by = await as('city_org', TENANT)
  const sent = { records: ['villages', 'assignments'], note: 'OA' }
  const answer = await post(by, sent)
  expect(answer.status, answer.text).toBe(201)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const { id, secret, ...made } = Made.parse(answer.json)
  expect(answer.headers.get('location')).toBe(`/v1/webhook_endpoints/${id}`)
  expect(made).toMatchObject({ url: URL_GIVEN, status: 'active', reason: null, failures: 0, version: 1, ...sent })
  expect(made.secrets).toEqual([{ id: expect.any(String), created_at: expect.any(String), expires_at: null }])
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  const read = await by.get(`/v1/webhook_endpoints/${id}`)
  expect(read.json).toEqual({ id, ...made, position: expect.any(String) })
  const kept = await query(TENANT, 'SELECT * FROM webhook_endpoints WHERE id = ?', id)
  const told = await query(TENANT, 'SELECT changes FROM journal WHERE record_id = ?', id)
  const answers = await query(TENANT, "SELECT body FROM idempotency_keys WHERE body LIKE '%whsec%'")
  for (const stored of [kept, told, answers]) expect(JSON.stringify(stored)).not.toContain(secret.slice(6))
  expect((await by.get('/v1/webhook_endpoints?status=active')).json).toMatchObject({ items: [{ id }] })
})

test('kinds that are named twice are named once, and change nothing', async () => {
  const by = await as('city_org', TENANT)
  const answer = await post(by, { records: ['units', 'villages', 'units'] })
  expect(answer.json).toMatchObject({ records: ['units', 'villages'] })
  const { id } = Made.parse(answer.json)
  const again = await by.patch(
    `/v1/webhook_endpoints/${id}`,
    { records: ['units', 'villages', 'villages'] },
    { if_match: '"v1"' },
  )
  expect(again.json).toMatchObject({ version: 1, records: ['units', 'villages'] })
})

describe('who', () => {
  test('the organisation department of a city and the province, and no key', async () => {
    for (const role of ['county_org', 'auditor', 'finance'] as const)
      expect((await post(await as(role, TENANT))).status, role).toBe(403)
    const key = await withKey(TENANT, ['event.read', 'webhook_endpoint.create', 'webhook_endpoint.read'])
    expect((await post(key)).status).toBe(403)
    expect((await key.get('/v1/webhook_endpoints')).status).toBe(403)
    const province = await as('province_admin')
    const own = await withKey('440000', ['event.read'])
    const made = await province.post('/v1/webhook_endpoints', { url: URL_GIVEN, api_key_id: own.id })
    expect(made.status, made.text).toBe(201)
    const stranger = await as('city_org', '440600')
    expect((await stranger.get(String(made.headers.get('location')))).status).toBe(404)
  })
})

describe('what is refused', () => {
  test('WEBHOOK_ADDRESS: what is not https of the open internet, nor listed', async () => {
    const by = await as('city_org', TENANT)
    for (const url of [
      'http://oa.example.cn/',
      'https://a:b@oa.example.cn/',
      'https://2130706433/',
      'https://0x7f.1/',
      'https://[::ffff:10.0.0.1]/',
      'http://127.0.0.1:9912/',
      'http://jiedui.test/v1/events',
      'nothing',
    ])
      expect(refusal(await post(by, { url })), url).toEqual([422, 'WEBHOOK_ADDRESS', 'url'])
    for (const url of ['http://10.20.3.4/in', 'http://127.0.0.1:9911/in'])
      expect((await post(by, { url })).status, url).toBe(201)
  })

  test('WEBHOOK_KEY: one that reads no events, is not in force or was rotated; 404 for another tenant’s', async () => {
    const by = await as('city_org', TENANT)
    const keys = [
      await withKey(TENANT, ['village.read']),
      await withKey(TENANT, ['event.read'], { revoked: true }),
      await withKey(TENANT, ['event.read'], { expires_at: '2026-11-01T00:00:00.000Z' }),
    ]
    const rotated = await withKey(TENANT, ['event.read'])
    expect((await by.post(`/v1/api_keys/${rotated.id}/rotate`, {})).status).toBe(201)
    for (const { id } of [...keys, rotated])
      expect(refusal(await post(by, { api_key_id: id }))).toEqual([422, 'WEBHOOK_KEY', 'api_key_id'])
    const other = await withKey('440600', ['event.read'])
    expect((await post(by, { api_key_id: other.id })).status).toBe(404)
  })

  test('a kind of record that the feed has not, with those it has', async () => {
    const by = await as('city_org', TENANT)
    const answer = await post(by, { records: ['villages', 'sessions'] })
    expect(refusal(answer)).toEqual([400, 'INVALID_REQUEST', 'records'])
    expect(Refusal.parse(answer.json).errors[0]?.accepted).toContain('assignments')
  })

  test('WEBHOOK_COUNT: the eleventh that is not disabled, made or enabled', async () => {
    const by = await as('city_org', TENANT)
    const key = await withKey(TENANT, ['event.read'])
    for (let n = 0; n < 9; n += 1) await webhookEndpoint(key.id, { status: 'failing' })
    const first = Made.parse((await post(by)).json).id
    expect(refusal(await post(by)).slice(0, 2)).toEqual([422, 'WEBHOOK_COUNT'])
    expect((await by.post(`/v1/webhook_endpoints/${first}/disable`)).status).toBe(200)
    expect((await post(by)).status).toBe(201)
    const again = await by.post(`/v1/webhook_endpoints/${first}/enable`)
    expect(refusal(again).slice(0, 2)).toEqual([422, 'WEBHOOK_COUNT'])
  })
})

describe('what changes', () => {
  test('address, records and note, under If-Match; what is the same is no change', async () => {
    const by = await as('city_org', TENANT)
    const { id } = Made.parse((await post(by)).json)
    const path = `/v1/webhook_endpoints/${id}`
    expect((await by.patch(path, { note: 'A' })).status).toBe(428)
    const if_match = '"v1"'
    expect(refusal(await by.patch(path, { url: 'https://10.0.0.1/' }, { if_match }))).toEqual([
      422,
      'WEBHOOK_ADDRESS',
      'url',
    ])
    const changed = await by.patch(path, { url: `${URL_GIVEN}/2`, records: ['units'], note: 'A' }, { if_match })
    expect(changed.json).toMatchObject({ url: `${URL_GIVEN}/2`, records: ['units'], note: 'A', version: 2 })
    expect((await by.patch(path, { note: 'A' }, { if_match: '"v2"' })).json).toMatchObject({ version: 2 })
    expect((await by.patch(path, { records: null }, { if_match })).status).toBe(412)
    expect((await by.patch(path, { records: null }, { if_match: '"v2"' })).json).toMatchObject({ records: null })
  })

  test('a new secret: the one before it for the overlap, and none older', async () => {
    const by = await as('city_org', TENANT)
    const first = Made.parse((await post(by)).json)
    const path = `/v1/webhook_endpoints/${first.id}`
    const second = Made.parse((await by.post(`${path}/rotate_secret`, { overlap_hours: 168 })).json)
    expect(second.secret).not.toBe(first.secret)
    expect(second.secrets.map(({ id, expires_at }) => [id, expires_at])).toEqual([
      [first.secrets[0]?.id, '2026-11-30T02:00:00.000Z'],
      [expect.any(String), null],
    ])
    const third = Made.parse((await by.post(`${path}/rotate_secret`)).json)
    expect(third.secrets.map(({ id }) => id)).toEqual([second.secrets[1]?.id, expect.any(String)])
    const last = Made.parse((await by.post(`${path}/rotate_secret`, { overlap_hours: 0 })).json)
    expect(last.secrets).toHaveLength(1)
    expect((await by.post(`${path}/rotate_secret`, { overlap_hours: 169 })).status).toBe(400)
  })

  test('409 names what may be done; a position is the feed’s', async () => {
    const by = await as('city_org', TENANT)
    const { id } = Made.parse((await post(by)).json)
    const path = `/v1/webhook_endpoints/${id}`
    const enabled = await by.post(`${path}/enable`)
    expect([enabled.status, enabled.json]).toMatchObject([
      409,
      { allowed: expect.arrayContaining(['disable', 'retry']) },
    ])
    expect(refusal(await by.post(`${path}/replay`, { position: 'x' }))).toEqual([400, 'INVALID_REQUEST', 'position'])
    expect((await by.post(`${path}/disable`)).json).toMatchObject({ status: 'disabled', reason: 'user' })
    for (const act of ['disable', 'retry']) expect((await by.post(`${path}/${act}`)).status, act).toBe(409)
    expect((await by.post(`${path}/enable`)).json).toMatchObject({ status: 'active', reason: null })
  })

  test('a ping is one delivery that is no event', async () => {
    const by = await as('city_org', TENANT)
    const { id } = Made.parse((await post(by)).json)
    const path = `/v1/webhook_endpoints/${id}`
    await by.post(`${path}/disable`)
    const bodies: string[] = []
    app.receive(({ body }) => {
      bodies.push(body)
      return { status: 204 }
    })
    expect((await by.post(`${path}/ping`)).status).toBe(200)
    app.receive(() => ({ status: 302 }))
    await by.post(`${path}/ping`)
    expect(bodies.map((body) => JSON.parse(body))).toMatchObject([{ type: 'ping', data: { webhook_endpoint_id: id } }])
    const page = z.object({ items: z.array(z.looseObject({ event_id: z.string() })), next: z.string() })
    const newest = page.parse((await by.get(`${path}/deliveries?limit=1`)).json)
    expect(newest.items).toMatchObject([{ status_code: 302, error: 'redirect', attempt: 1, next_attempt_at: null }])
    expect(newest.items[0]?.event_id).toMatch(/^440800-ping-[\w-]+$/)
    const rest = await by.get(`${path}/deliveries?cursor=${newest.next}`)
    expect(rest.json).toMatchObject({ items: [{ status_code: 204, error: null }], next: null })
  })
})
