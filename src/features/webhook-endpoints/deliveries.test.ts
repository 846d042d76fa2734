// Deliveries: exactly what the key reads, in order, each at least once, whatever the receiver does.
import { Webhook } from 'standardwebhooks'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import type { Outcome, Outgoing } from '../../serve/services.ts'
import { cleanAll } from '../../../test/harness/databases.ts'
import { suite } from '../../../test/harness/suite.ts'
import { Events, webhooksOf } from '../../../test/harness/receivers.ts'
import { Made, makeRoom } from '../../../test/harness/webhooks.ts'

const kit = suite()
const { app, as } = kit
const { run, receiver, setUp, propose } = webhooksOf(kit)
const HOST = '441400'
const PARTNER = '440100'
const MINUTE_MS = 60_000

beforeAll(cleanAll)
beforeEach(async () => {
  for (const tenant of [HOST, PARTNER]) await makeRoom(tenant)
})

const READS = ['event.read', 'village.read', 'assignment.read'] as const
/** By the library that a receiver uses: its clock is the machine's, and here the test's. */
const verifies = (secret: string, { body, headers }: Outgoing): boolean => {
  vi.spyOn(Date, 'now').mockReturnValue(app.now().getTime())
  try {
    return new Webhook(secret).verify(body, { ...headers }) !== undefined
  } catch {
    return false
  }
}

describe('a delivery', () => {
  test('is what the key reads, by the request that wrote, in order, signed', async () => {
    const { by, path, secret, heard, shown } = await setUp()
    const { got } = receiver()
    for (let n = 0; n < 3; n += 1) await propose(by)
    const events = await heard()
    expect(events.map(({ type }) => type)).toEqual(Array.from({ length: 3 }, () => 'assignments.propose'))
    expect(got.map(({ body }) => body.data)).toEqual(events)
    for (const { message, body } of got) {
      expect(message).toMatchObject({
        url: 'https://oa.example.cn/in',
        timeout_ms: 10_000,
        headers: { 'content-type': 'application/json', 'webhook-id': body.data.id },
      })
      expect(body).toMatchObject({ type: 'assignments.propose', timestamp: '2026-11-23T02:00:00.000Z' })
      expect(verifies(secret, message)).toBe(true)
      expect(verifies(secret, { ...message, body: message.body.replace('propose', 'accept') })).toBe(false)
    }
    const { position } = await shown()
    expect((await by.get(`/v1/events?record=assignments&cursor=${position}`)).json).toMatchObject({ items: [] })
    const deliveries = z.object({ items: z.array(z.looseObject({ event_id: z.string() })) })
    const { items } = deliveries.parse((await by.get(`${path}/deliveries`)).json)
    expect(items.map(({ event_id }) => event_id)).toEqual(events.map(({ id }) => id).toReversed())
    expect(items[0]).toMatchObject({ attempt: 1, status_code: 204, error: null, next_attempt_at: null })
  })

  test('of the other city’s write reaches both; the records asked for, and nothing the key does not read', async () => {
    const host = await setUp(HOST)
    const villagesOnly = await setUp(HOST, { records: ['villages'], url: 'https://oa.example.cn/villages' })
    const { got } = receiver()
    await propose(await as('city_org', PARTNER))
    expect(got.map(({ message, body }) => [message.url, body.type])).toEqual([
      ['https://oa.example.cn/in', 'assignments.propose'],
    ])
    expect((await host.heard()).map(({ type }) => type)).toEqual(['assignments.propose'])
    expect((await villagesOnly.shown()).failures).toBe(0)
  })

  test('is signed with either secret during an overlap, then with the new one alone', async () => {
    const { by, path, secret } = await setUp()
    const other = Made.parse((await by.post(`${path}/rotate_secret`, { overlap_hours: 1 })).json)
    const { got } = receiver()
    await propose(by)
    app.advance(61 * MINUTE_MS)
    await propose(by)
    const verified = got.map(({ message }) => [secret, other.secret].map((each) => verifies(each, message)))
    // the library looks at the time too: the first is an hour old by then
    app.setNow('2026-11-23T02:00:00Z')
    const [first] = got
    expect(first && [secret, other.secret].map((each) => verifies(each, first.message))).toEqual([true, true])
    expect(verified[1]).toEqual([false, true])
  })
})

describe('a receiver that fails', () => {
  const OUTCOMES: readonly (readonly [Outcome, number | null, string])[] = [
    [{ error: 'timeout' }, null, 'timeout'],
    [{ error: 'connection' }, null, 'connection'],
    [{ error: 'address' }, null, 'address'],
    [{ status: 307 }, 307, 'redirect'],
    [{ status: 404 }, 404, 'status'],
    [{ status: 503 }, 503, 'status'],
  ]
  test('nothing is overtaken: the next event waits; each failure is named; `retry` tries at once', async () => {
    const { by, path, heard, shown } = await setUp()
    let outcome: Outcome = { status: 500 }
    const { ids } = receiver(() => outcome)
    await propose(by)
    await propose(by)
    await run()
    const [first, second] = (await heard()).map(({ id }) => id)
    expect(ids()).toEqual([first])
    for (const [next, status_code, error] of OUTCOMES) {
      outcome = next
      await by.post(`${path}/retry`)
      const { items } = z
        .object({ items: z.array(z.unknown()) })
        .parse((await by.get(`${path}/deliveries?limit=1`)).json)
      expect(items, error).toMatchObject([{ event_id: first, status_code, error }])
    }
    outcome = { status: 200 }
    await by.post(`${path}/retry`)
    expect(ids().slice(-2)).toEqual([first, second])
    expect(await shown()).toMatchObject({ status: 'active', failures: 0, next_attempt_at: null })
  })

  test('is tried after 1, 5, 30 minutes, 2, 5, 10, 14, 20, 24 hours, a fifth more or less, then no more until it is enabled', async () => {
    const { by, path, heard, shown } = await setUp()
    let outcome: Outcome = { status: 500 }
    const { ids } = receiver(() => outcome)
    const { position } = Events.parse((await by.get('/v1/events?from=now')).json)
    await propose(by)
    const waits: number[] = []
    for (let tries = 1; tries < 10; tries += 1) {
      const { next_attempt_at, failures } = await shown()
      expect(failures).toBe(tries)
      const wait = Date.parse(next_attempt_at ?? '') - app.now().getTime()
      waits.push(wait / MINUTE_MS)
      app.advance(wait - 1000)
      await run()
      expect(ids()).toHaveLength(tries)
      app.advance(1000)
      await run()
    }
    for (const [i, minutes] of [1, 5, 30, 120, 300, 600, 840, 1200, 1440].entries()) {
      expect(waits[i], `${minutes}`).toBeGreaterThanOrEqual(minutes * 0.8)
      expect(waits[i], `${minutes}`).toBeLessThanOrEqual(minutes * 1.2)
    }
    expect(await shown()).toMatchObject({ status: 'failing', failures: 10, next_attempt_at: null })
    const told = Events.parse((await by.get(`/v1/events?record=webhook_endpoints&cursor=${position}`)).json)
    expect(told.items.map(({ type }) => type)).toEqual(['webhook_endpoints.failing'])
    await propose(by)
    app.advance(48 * 60 * MINUTE_MS)
    await run()
    expect(new Set(ids()).size).toBe(1)
    outcome = { status: 204 }
    expect((await by.post(`${path}/enable`)).status).toBe(200)
    expect(ids().slice(-2)).toEqual((await heard()).map(({ id }) => id))
  })

  test('410 disables it', async () => {
    const { by, shown } = await setUp()
    receiver(() => ({ status: 410 }))
    await propose(by)
    expect(await shown()).toMatchObject({ status: 'disabled', reason: 'gone' })
  })

  test('takes no other one along', async () => {
    const hanging = await setUp(PARTNER, { url: 'https://hangs.example.cn/' })
    const other = await setUp()
    const { got } = receiver(({ url }) => (url.includes('hangs') ? { error: 'timeout' } : { status: 200 }))
    await propose(other.by)
    expect(got.map(({ message }) => message.url).toSorted()).toEqual([
      'https://hangs.example.cn/',
      'https://oa.example.cn/in',
    ])
    expect([(await hanging.shown()).failures, (await other.shown()).failures]).toEqual([1, 0])
  })
})

describe('the key', () => {
  test('rotated: its endpoints go on as the successor’s', async () => {
    const { by, key, shown } = await setUp()
    const { id } = z
      .looseObject({ id: z.string() })
      .parse((await by.post(`/v1/api_keys/${key.id}/rotate`, { overlap_hours: 0 })).json)
    expect(await shown()).toMatchObject({ api_key_id: id, status: 'active' })
    const { ids } = receiver()
    await propose(by)
    expect(ids()).toHaveLength(1)
  })

  test('revoked: disabled with it, at once', async () => {
    const { by, key, path, shown } = await setUp()
    await by.post(`/v1/api_keys/${key.id}/revoke`)
    expect(await shown()).toMatchObject({ status: 'disabled', reason: 'key' })
    const { ids } = receiver()
    await propose(by)
    expect(ids()).toEqual([])
    expect((await by.post(`${path}/enable`)).json).toMatchObject({ code: 'WEBHOOK_KEY' })
  })

  test('expired, or its maker gone: disabled by the next run', async () => {
    const { by, shown, key } = await setUp()
    const soon = '2026-11-24T00:00:00Z'
    const made = z
      .looseObject({ id: z.string() })
      .parse((await by.post('/v1/api_keys', { name: 'k', permissions: READS, expires_at: soon })).json)
    const other = Made.parse(
      (await by.post('/v1/webhook_endpoints', { url: 'https://oa.example.cn/', api_key_id: made.id })).json,
    )
    expect(key.id).not.toBe(made.id)
    receiver()
    app.setNow(soon)
    await run()
    expect((await by.get(`/v1/webhook_endpoints/${other.id}`)).json).toMatchObject({
      status: 'disabled',
      reason: 'key',
    })
    expect(await shown()).toMatchObject({ status: 'active' })
  })
})

test('replayed from a position, the events come again under the same ids', async () => {
  const { by, path, shown } = await setUp()
  const { ids } = receiver()
  const { position } = await shown()
  for (let n = 0; n < 2; n += 1) await propose(by)
  expect((await by.post(`${path}/replay`, { position })).status).toBe(200)
  expect(ids()).toHaveLength(4)
  expect(ids().slice(2)).toEqual(ids().slice(0, 2))
})
