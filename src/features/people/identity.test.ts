// X-6 one person once: the same 409 whoever holds the entry, its quota and probes; and the claim protocol, proved by killing
// the request at each call to either database, in each way a call can fail.
import { describe, expect, test } from 'vitest'
import { query } from '../../../test/harness/databases.ts'
import { person, personBody, unit } from '../../../test/harness/persons.ts'
import type { Fault } from '../../../test/harness/spy.ts'
import { suite } from '../../../test/harness/suite.ts'
import { testSecrets } from '../../../test/harness/secrets.ts'
import { runSchedule } from '../../schedule.ts'
import { reconcileIdentityClaims } from './commands.ts'

const { app, as } = suite()

const PROVINCE = '440000'
const cityWithUnit = async (tenant: string) => {
  const actor = await as('city_org', tenant)
  return { actor, home: await unit(actor) }
}
const reconcile = async (): Promise<void> => {
  app.advance(11 * 60_000)
  const context = { services: await app.services(), now: app.now(), request_id: 'reconcile' }
  await reconcileIdentityClaims(context).catch(() => undefined)
}
const stored = async (tenant: string, name: string) => query(tenant, 'SELECT id FROM people WHERE name = ?', name)
const claimOf = async (id: string) => query(PROVINCE, 'SELECT owner, status FROM identity_claims WHERE id = ?', id)
const idOf = (json: unknown): string => (json as { id: string }).id
const withoutId = (text: string): string => text.replace(/"request_id":"[^"]+"/, '')

describe('a second entry', () => {
  test('is the same 409 whoever owns the first, the caller too; the owner sees that it happened', async () => {
    const [meizhou, zhuhai] = [await cityWithUnit('441400'), await cityWithUnit('440400')]
    const one = await person(meizhou.actor, meizhou.home.id)
    const body = (home: string) => personBody(home, { citizen_id: one.citizen_id })
    const theirs = await zhuhai.actor.post('/v1/people', body(zhuhai.home.id))
    const own = await meizhou.actor.post('/v1/people', body(meizhou.home.id))
    expect(theirs.json).toMatchObject({ status: 409, code: 'PERSON_EXISTS', rule: 'X-6' })
    expect(withoutId(own.text)).toBe(withoutId(theirs.text))
    expect(own.cost).toEqual(theirs.cost)
    const probes = await meizhou.actor.get('/v1/people/probes')
    expect(probes.json).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ person_id: one.id, by_tenant: '440400', day: '2026-11-23' }),
        expect.objectContaining({ person_id: one.id, by_tenant: '441400' }),
      ]),
    })
    expect(JSON.stringify((await zhuhai.actor.get('/v1/people/probes')).json)).not.toContain(one.id)
  })

  test('costs three round trips and one behind the answer when it is the first, two when it is not', async () => {
    const { actor, home } = await cityWithUnit('441400')
    const body = personBody(home.id)
    expect((await actor.post('/v1/people', body)).cost.round_trips).toBe(3 + 1)
    expect((await actor.post('/v1/people', body)).cost.round_trips).toBe(2)
  })

  test('is told 50 times a user and day; from then on nothing is told until midnight in Shanghai', async () => {
    const { actor, home } = await cityWithUnit('440600')
    const one = await person(actor, home.id)
    const body = personBody(home.id, { citizen_id: one.citizen_id })
    for (let i = 0; i < 50; i += 1) expect((await actor.post('/v1/people', body)).status).toBe(409)
    const [again, fresh] = [await actor.post('/v1/people', body), await actor.post('/v1/people', personBody(home.id))]
    for (const answer of [again, fresh]) {
      expect(answer.json).toMatchObject({ status: 429, code: 'RATE_LIMITED' })
      expect(answer.headers.get('retry-after')).toBe(String(14 * 3600))
    }
    expect((await (await as('city_org', '440600')).post('/v1/people', body)).status).toBe(409)
    app.setNow('2026-11-23T16:00:00Z')
    expect((await actor.post('/v1/people', body)).status).toBe(409)
  })

  test('twenty at once, from two cities: one stands, the others hear of it', async () => {
    const sides = [await cityWithUnit('440300'), await cityWithUnit('441600')]
    const body = personBody('x')
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        const { actor, home } = sides[i % 2] ?? sides[0] ?? (await cityWithUnit('440300'))
        return actor.post('/v1/people', { ...body, home_unit: home.id, name: 'Crowded' })
      }),
    )
    const made = answers.filter(({ status }) => status === 201)
    expect(made).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(19)
    expect([...(await stored('440300', 'Crowded')), ...(await stored('441600', 'Crowded'))]).toHaveLength(1)
    expect(await claimOf(idOf(made[0]?.json))).toMatchObject([{ status: 'confirmed' }])
  })
})

const KINDS = ['before', 'after', 'hang', 'hang_after', 'twice'] as const satisfies readonly Fault[]
/** The calls of one entry: facts and commit at home, claim and confirmation in the province. */
const CALLS = [
  ['440900', 1],
  ['440900', 2],
  [PROVINCE, 1],
  [PROVINCE, 2],
] as const
const cases = KINDS.flatMap((kind) => CALLS.map(([tenant, call]) => ({ kind, tenant, call })))

describe.each(cases)('killed: $kind at call $call to $tenant', ({ kind, tenant, call }) => {
  test('the retry finds the same person, and nothing is left behind', async () => {
    const { actor, home } = await cityWithUnit('440900')
    const body = personBody(home.id, { name: crypto.randomUUID() })
    app.spy.fault({ tenant, call, kind })
    const first = await actor.post('/v1/people', body, { key: body.name })
    app.spy.fault()
    const claims = await query(
      PROVINCE,
      "SELECT id FROM identity_claims WHERE owner = '440900' AND status = 'reserved'",
    )
    const again = await actor.post('/v1/people', body, { key: body.name })
    expect([again.status, first.status === 201 ? idOf(first.json) : idOf(again.json)]).toEqual([201, idOf(again.json)])
    expect(await stored('440900', body.name)).toEqual([{ id: idOf(again.json) }])
    if (first.status === 503 && claims.length > 0) expect(claims.map(({ id }) => id)).toContain(idOf(again.json))
    await reconcile()
    expect(await claimOf(idOf(again.json))).toEqual([{ owner: '440900', status: 'confirmed' }])
    const after = await actor.post('/v1/people', body)
    expect(after.json).toMatchObject({ code: 'PERSON_EXISTS' })
  })

  test('without a retry the reconciler settles it: the person stands, or anybody may enter him', async () => {
    const { actor, home } = await cityWithUnit('440900')
    const body = personBody(home.id, { name: crypto.randomUUID() })
    app.spy.fault({ tenant, call, kind })
    await actor.post('/v1/people', body)
    app.spy.fault()
    await reconcile()
    await reconcile()
    const open = await query(PROVINCE, "SELECT id FROM identity_claims WHERE status = 'reserved'")
    expect(open).toEqual([])
    const standing = await stored('440900', body.name)
    const other = await cityWithUnit('441700')
    const answer = await other.actor.post('/v1/people', { ...body, home_unit: other.home.id })
    expect(answer.status, answer.text).toBe(standing.length === 1 ? 409 : 201)
  })
})

describe('the reconciler', () => {
  const orphan = async () => {
    const { actor, home } = await cityWithUnit('440900')
    const body = personBody(home.id, { name: crypto.randomUUID() })
    app.spy.fault({ tenant: '440900', call: 2, kind: 'before' }, { tenant: '440900', call: 3, kind: 'before' })
    expect((await actor.post('/v1/people', body, { key: body.name })).status).toBe(503)
    app.spy.fault()
    const [claim] = await query(PROVINCE, "SELECT id FROM identity_claims WHERE status = 'reserved'")
    return { actor, body, id: String(claim?.['id']) }
  }

  test.each(['before', 'after', 'hang_after'] as const)(
    'killed itself (%s at each call), repeats until it is done',
    async (kind) => {
      const { actor, body, id } = await orphan()
      for (const tenant of ['440900', PROVINCE])
        for (const call of [1, 2]) {
          app.spy.fault({ tenant, call, kind })
          await reconcile()
        }
      app.spy.fault()
      await reconcile()
      expect(await claimOf(id)).toEqual([{ owner: '440900', status: 'freed' }])
      const again = await actor.post('/v1/people', body, { key: body.name })
      expect([again.status, idOf(again.json) === id]).toEqual([201, false])
    },
  )

  test('stopped between the two databases: the given-up id cannot come to life, the retry gets another', async () => {
    const { actor, body, id } = await orphan()
    app.spy.fault({ tenant: PROVINCE, call: 2, kind: 'before' })
    await reconcile()
    app.spy.fault()
    const voided = await query('440900', 'SELECT id FROM void_claims WHERE id = ?', id)
    const again = await actor.post('/v1/people', body, { key: body.name })
    expect([voided.length, again.status, idOf(again.json) === id]).toEqual([1, 201, false])
    expect(await stored('440900', body.name)).toHaveLength(1)
    await reconcile()
    expect(await claimOf(idOf(again.json))).toEqual([{ owner: '440900', status: 'confirmed' }])
  })

  test('journals what it did as the system, on both sides', async () => {
    const { id } = await orphan()
    app.advance(11 * 60_000)
    await runSchedule(await app.services())
    const at = async (tenant: string) =>
      query(tenant, "SELECT action, actor_id FROM journal WHERE record_id = ? AND actor_kind = 'system'", id)
    expect(await at('440900')).toEqual([{ action: 'void', actor_id: 'system:reconcile_claims' }])
    expect(await at(PROVINCE)).toEqual([{ action: 'free', actor_id: 'system:reconcile_claims' }])
  })

  test('a city that is down keeps its claims and does not hold up the others', async () => {
    const { id } = await orphan()
    const zhuhai = await cityWithUnit('440400')
    app.spy.fault({ tenant: '440400', call: 2, kind: 'before' }, { tenant: '440400', call: 3, kind: 'before' })
    await zhuhai.actor.post('/v1/people', personBody(zhuhai.home.id))
    app.spy.fault({ tenant: '440900', kind: 'before' })
    await reconcile()
    app.spy.fault()
    const left = await query(PROVINCE, "SELECT owner FROM identity_claims WHERE status = 'reserved'")
    expect([left, await claimOf(id)]).toEqual([[{ owner: '440900' }], [{ owner: '440900', status: 'reserved' }]])
    await reconcile()
    expect(await claimOf(id)).toMatchObject([{ status: 'freed' }])
  })
})

test('X-6 after a change of key: a person entered under the old one is known under the new one', async () => {
  const { actor, home } = await cityWithUnit('445100')
  const one = await person(actor, home.id)
  const { VAULT_KEYS } = await testSecrets()
  const fresh = { id: 'later', key: 'A'.repeat(43) }
  app.cold({ VAULT_KEYS: JSON.stringify([fresh, ...(JSON.parse(VAULT_KEYS) as object[])]) })
  const again = await actor.post('/v1/people', personBody(home.id, { citizen_id: one.citizen_id }))
  expect(again.json).toMatchObject({ code: 'PERSON_EXISTS' })
  const found = await actor.post('/v1/people/search', { citizen_id: one.citizen_id })
  expect(found.json).toMatchObject({ items: [{ id: one.id }] })
  app.cold()
})
