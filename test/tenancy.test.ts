// A database that is not the tenant's, or does not answer, shows nothing and says so; the others go on.
import { describe, expect, test } from 'vitest'
import { villages } from '../src/features/villages/table.ts'
import type { Caller } from '../src/tenancy/door-rules.ts'
import { gather } from '../src/tenancy/gather.ts'
import { allTenants } from '../src/tenancy/registry.ts'
import { databaseOf, query } from './harness/databases.ts'
import { suite } from './harness/suite.ts'
import { village } from './harness/world.ts'

const { app, as } = suite()

const HOST = '441400'
const city = (tenant: string): Caller => ({ tenant, division: tenant, sees_shared: true })
const province = city('440000')

const doorsNow = async () => (await app.services()).doors

describe('a database that is not the one it should be', () => {
  test('two bindings swapped: both tenants 503 with their name, and neither is read', async () => {
    await village('441400')
    await village('441500')
    const [one, other] = [await as('city_org', '441400'), await as('city_org', '441500')]
    app.cold({ D441400: databaseOf('441500'), D441500: databaseOf('441400') })

    for (const actor of [one, other]) {
      const answer = await actor.get('/v1/tenants')
      expect(answer.status, answer.text).toBe(503)
      expect(answer.headers.get('retry-after')).toMatch(/^\d+$/)
      expect(answer.json).toMatchObject({ code: 'TENANT_UNAVAILABLE', unavailable: [actor.tenant] })
    }
  })

  test('two first batches side by side: neither takes the other’s identity check for a row of its own', async () => {
    app.cold()
    const doors = await doorsNow()
    const handle = doors.own(city(HOST))
    const ask = async () =>
      handle.run([handle.select(villages, { code: villages.table.code }, { where: [], limit: 1 })])
    const answers = await Promise.all([ask(), ask(), ask()])
    expect(answers.map((results) => results.length)).toEqual([1, 1, 1])
    expect(new Set(answers.map((results) => JSON.stringify(results))).size).toBe(1)
  })

  test('swapped databases fail on every try, through every door, and store nothing', async () => {
    app.cold({ D441400: databaseOf('441500'), D441500: databaseOf('441400') })
    const doors = await doorsNow()
    const before = await query('441500', 'SELECT count(*) AS n FROM villages')
    const opened = [
      doors.own(city(HOST)),
      doors.shared(city('440100'), HOST),
      doors.review(province, HOST),
      doors.kept(province, HOST),
      doors.system('check_health', HOST),
    ]

    for (const handle of [...opened, ...opened]) {
      const read = handle.select(villages, { code: villages.table.code }, { where: [] })
      await expect(handle.run([read])).rejects.toMatchObject({ code: 'TENANT_UNAVAILABLE' })
    }
    expect(await query('441500', 'SELECT count(*) AS n FROM villages')).toEqual(before)
  })

  test('a missing binding is an unavailable tenant, and only that one', async () => {
    const [one, other] = [await as('city_org', '441400'), await as('city_org', '441500')]
    app.cold({ D441400: undefined })

    const answer = await one.get('/v1/tenants')

    expect(answer.status).toBe(503)
    expect(answer.headers.has('retry-after')).toBe(true)
    expect((await other.get('/v1/tenants')).status).toBe(200)
  })
})

describe('a database that does not answer', () => {
  test('which says nothing at all: 503 when the deadline has passed', async () => {
    const actor = await as('city_org', HOST)
    app.cold({ DATABASE_DEADLINE_MS: '80' })
    app.spy.fault({ tenant: HOST, kind: 'silent' })

    const answer = await actor.get('/v1/tenants')

    expect(answer.status).toBe(503)
  })

  test('a gathered answer is partial and names who is missing', async () => {
    app.cold()
    app.spy.fault({ tenant: '441400', kind: 'hang' }, { tenant: '441500', kind: 'before' })
    const doors = await doorsNow()
    const codes = allTenants.map(({ code }) => code)

    const asked = await gather(codes, async (tenant) => doors.system('check_health', tenant).ping())

    expect(asked.unavailable.toSorted()).toEqual(['441400', '441500'])
    expect(asked.parts.map(({ tenant }) => tenant)).toEqual(
      codes.filter((code) => code !== '441400' && code !== '441500'),
    )
  })

  test('a failure that is no missing database is not taken for one', async () => {
    const broken = gather(['441400'], async () => Promise.reject(new Error('a slip')))

    await expect(broken).rejects.toThrow('a slip')
  })

  test('/health does not ask, /health/ready names who is missing', async () => {
    app.cold()
    app.spy.fault({ tenant: '441400', kind: 'hang' })

    expect(await app.request('GET', '/health')).toMatchObject({ status: 200, cost: { round_trips: 0 } })
    expect(await app.request('GET', '/health/ready')).toMatchObject({ status: 503, json: { unavailable: ['441400'] } })
  })
})
