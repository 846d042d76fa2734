// The life of a key: rotated with an overlap, revoked, and when it was last used.
import { describe, expect, test } from 'vitest'
import { noteKeyUse } from '../../serve/key-use.ts'
import type { Permission, Principal } from '../../access/principal.ts'
import { START, testApp } from '../../../test/harness/app.ts'
import { DAY_MS, HOUR_MS, KEY_TENANT, KeyProblem, keysOf, MadeKey } from '../../../test/harness/api-keys.ts'
import { query } from '../../../test/harness/databases.ts'
import { suite } from '../../../test/harness/suite.ts'

const kit = suite()
const { app } = kit
const { admin, newKey, use, after } = keysOf(kit)
const eventsOf = async (id: string) =>
  query(KEY_TENANT, 'SELECT action, changes FROM journal WHERE record_id = ? ORDER BY seq', id)

describe('rotation', () => {
  test('gives a successor with the same permissions; the old key lasts for the overlap', async () => {
    const by = await admin()
    const old = await newKey(by, { scope: '440804' })
    app.advance(10 * DAY_MS)

    const answer = await by.post(`/v1/api_keys/${old.id}/rotate`, { overlap_hours: 2 })

    expect(answer.status, answer.text).toBe(201)
    const next = MadeKey.parse(answer.json)
    expect(next).toMatchObject({
      name: 'Exchange',
      permissions: ['pairing.read', 'village.read'],
      scope: '440804',
      expires_at: after(90 * DAY_MS),
    })
    const read = await by.get(`/v1/api_keys/${old.id}`)
    expect(read.json).toMatchObject({
      replaced_by: next.id,
      expires_at: after(2 * HOUR_MS),
      version: 2,
      status: 'active',
    })
    expect([(await use(old.key)).status, (await use(next.key)).status]).toEqual([200, 200])
    app.advance(2 * HOUR_MS)
    expect(KeyProblem.parse((await use(old.key)).json).code).toBe('API_KEY_EXPIRED')
    expect((await use(next.key)).status).toBe(200)
    expect((await eventsOf(old.id)).map(({ action }) => action)).toEqual(['create', 'rotate'])
    expect((await eventsOf(next.id)).map(({ action }) => action)).toEqual(['create'])
  })

  test('overlaps a day by default, at once with 0, and never prolongs the old key', async () => {
    const by = await admin()
    const [a, b, c] = [await newKey(by), await newKey(by), await newKey(by, { expires_at: after(HOUR_MS) })]
    expect((await use(b.key)).status).toBe(200)
    await by.post(`/v1/api_keys/${a.id}/rotate`)
    await by.post(`/v1/api_keys/${b.id}/rotate`, { overlap_hours: 0 })
    await by.post(`/v1/api_keys/${c.id}/rotate`, { overlap_hours: 168 })
    const ends = await Promise.all(
      [a, b, c].map(
        async ({ id }) => MadeKey.omit({ key: true }).parse((await by.get(`/v1/api_keys/${id}`)).json).expires_at,
      ),
    )
    expect(ends).toEqual([after(DAY_MS), after(0), after(HOUR_MS)])
    expect((await use(b.key)).status, 'this isolate forgets at once').toBe(401)
    for (const overlap_hours of [-1, 169, 1.5, 'x']) {
      expect((await by.post(`/v1/api_keys/${a.id}/rotate`, { overlap_hours })).status).toBe(400)
    }
  })

  test('happens once a key: a second one names what is left, also when five come at once', async () => {
    const by = await admin()
    const old = await newKey(by)
    const answers = await Promise.all(Array.from({ length: 5 }, async () => by.post(`/v1/api_keys/${old.id}/rotate`)))
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409, 409, 409])
    const refused = answers.find(({ status }) => status === 409)
    expect(refused?.json).toMatchObject({ code: 'STATE', allowed: ['revoke'] })
    expect((await by.post(`/v1/api_keys/${old.id}/rotate`, {}, { if_match: '"v1"' })).status).toBe(412)
  })

  test('renews an expired key, which stays expired', async () => {
    const by = await admin()
    const old = await newKey(by, { expires_at: after(HOUR_MS) })
    app.advance(2 * HOUR_MS)
    const next = MadeKey.parse((await by.post(`/v1/api_keys/${old.id}/rotate`)).json)
    expect([(await use(old.key)).status, (await use(next.key)).status]).toEqual([401, 200])
  })
})

describe('revocation', () => {
  test('bites here at once, elsewhere within a minute, and is done once', async () => {
    const by = await admin()
    const made = await newKey(by)
    const elsewhere = testApp()
    elsewhere.setNow(START)
    expect([(await use(made.key)).status, (await use(made.key, elsewhere)).status]).toEqual([200, 200])

    const answer = await by.post(`/v1/api_keys/${made.id}/revoke`, { reason: 'leaked' })

    expect(answer.json).toMatchObject({ status: 'revoked', version: 2 })
    expect(KeyProblem.parse((await use(made.key)).json).code).toBe('API_KEY_REVOKED')
    elsewhere.advance(30_001)
    expect(KeyProblem.parse((await use(made.key, elsewhere)).json).code).toBe('API_KEY_REVOKED')
    for (const act of ['revoke', 'rotate']) {
      const again = await by.post(`/v1/api_keys/${made.id}/${act}`)
      expect([again.status, again.json]).toEqual([409, expect.objectContaining({ code: 'STATE', allowed: [] })])
    }
    expect((await eventsOf(made.id)).at(-1)).toMatchObject({
      changes: '{"status":["active","revoked"],"reason":[null,"leaked"]}',
    })
  })

  test('a warm key costs no database call', async () => {
    const { key } = await newKey(await admin())
    await use(key)
    expect((await use(key)).cost.round_trips).toBe(0)
  })
})

describe('the last use', () => {
  const noted = async (id: string) =>
    (await query(KEY_TENANT, 'SELECT last_used_at FROM api_keys WHERE id = ?', id))[0]?.['last_used_at']

  const note = async (id: string, kind: Principal['kind'] = 'api_key'): Promise<number> => {
    const work: Promise<unknown>[] = []
    const services = await app.services()
    const context = {
      services,
      now: app.now(),
      today: '2026-11-23',
      request_id: 'r',
      locale: 'en',
      network: 'n',
      browser: () => ({ session: null, cross_site: false }),
      program: () => undefined,
      address: null,
      written: new Set<string>(),
    } as const
    const principal = {
      kind,
      id,
      user: id,
      one_person: [id],
      tenant: KEY_TENANT,
      role: null,
      scope: KEY_TENANT,
      permissions: new Set<Permission>(),
      session: null,
    }
    noteKeyUse({ ...context, later: (each) => work.push(each) }, principal)
    await Promise.all(work)
    return work.length
  }

  test('is noted once an hour a key and isolate, behind the answer', async () => {
    const { id } = await newKey(await admin())
    expect([await note(id), await note(id)]).toEqual([1, 0])
    const first = app.now().toISOString()
    expect(await noted(id)).toBe(first)
    app.advance(HOUR_MS - 1)
    expect(await note(id)).toBe(0)
    app.advance(1)
    expect(await note(id)).toBe(1)
    expect(await noted(id)).toBe(app.now().toISOString())
    app.cold()
    expect(await note(id)).toBe(1)
    expect(await note('some-user', 'user')).toBe(0)
  })

  test('never fails a request: a database that does not answer is passed over', async () => {
    const { id } = await newKey(await admin())
    app.spy.fault({ kind: 'before', tenant: KEY_TENANT })
    expect(await note(id)).toBe(1)
    app.spy.fault()
    expect(await noted(id)).toBeNull()
  })
})
