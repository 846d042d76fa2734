// C12, C13: the journal read over many tenants, and what a key sees of it.
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { cleanAll } from '../../../test/harness/databases.ts'
import { suite } from '../../../test/harness/suite.ts'
import { entry } from '../../../test/harness/world.ts'
import { endpoints } from '../../app.ts'
import { PERMISSIONS, permissionsOf, ROLES } from '../../access/permissions.ts'
import { isKeptToPeople } from '../../access/second-person.ts'
import { recordPermissions } from '../../serve/record-permissions.ts'

const kit = suite()
const { app, as, withKey } = kit

const Feed = z.looseObject({
  items: z.array(z.looseObject({ tenant_code: z.string(), seq: z.number(), record: z.string() })),
  next: z.string().nullable(),
  position: z.string(),
  unavailable: z.array(z.string()),
})

const CITIES = ['440000', '441400', '441800', '440100'] as const
const DAYS = ['2016-05-03', '2026-11-23', '2016-05-01', '2017-02-28', '2016-05-02']

beforeAll(async () => {
  await cleanAll()
  // written with clocks that go forwards and back, as imports and corrected machines leave them
  for (let i = 0; i < 60; i += 1) {
    const tenant = CITIES[(i * 7) % CITIES.length] ?? '441400'
    const day = DAYS[(i * 3) % DAYS.length] ?? ''
    await entry(tenant, { record: i % 2 ? 'villages' : 'users', record_id: `${tenant}-${i}`, day })
  }
})

const walk = async (limit: number, { lost = '', filter = '' } = {}): Promise<string[]> => {
  const province = await as('province_admin')
  const seen: string[] = []
  let at = ''
  for (let reads = 0; ; reads += 1) {
    app.spy.fault(...(lost && reads % 3 === 1 ? [{ tenant: lost, kind: 'before' as const }] : []))
    const page = Feed.parse((await province.get(`/v1/journal?limit=${limit}${filter}${at}`)).json)
    seen.push(...page.items.map(({ tenant_code, seq }) => `${tenant_code} ${seq}`))
    at = `&cursor=${page.position}`
    if (page.next === null && page.unavailable.length === 0) return seen
  }
}

test('C13 the province reads every entry of every tenant once, in its order, at any limit', async () => {
  const whole = await walk(100)
  expect(whole).toHaveLength(60)
  for (const limit of [1, 7, 10, 37, 50]) expect(await walk(limit), `limit ${limit}`).toEqual(whole)
})

test('C13 a database that does not answer for a while loses nothing and comes back in its order', async () => {
  const whole = await walk(100)
  for (const lost of ['440100', '441400']) {
    const seen = await walk(4, { lost })
    expect(seen.toSorted(), lost).toEqual(whole.toSorted())
    for (const city of CITIES) {
      const of = (each: string): boolean => each.startsWith(city)
      expect(seen.filter(of), `${lost} down, ${city}`).toEqual(whole.filter(of))
    }
  }
})

test('the position goes past what the filter left out, and serves without it', async () => {
  const province = await as('province_admin')
  const none = Feed.parse((await province.get('/v1/journal?record=grants&limit=5')).json)
  expect([none.items, none.next]).toEqual([[], null])
  const rest = Feed.parse((await province.get(`/v1/journal?cursor=${none.position}`)).json)
  expect(rest.items).toEqual([])
})

test('C12 a key of one permission beside journal.read sees entries of that record and of no other', async () => {
  const open = new Map([...recordPermissions(endpoints)].filter(([record]) => record !== 'rules')) // the book is no record
  const records = [...open.keys(), 'sessions', 'figures']
  for (const record of records) await entry('441400', { record, record_id: `441400-${record}` })
  for (const permission of PERMISSIONS) {
    const key = await withKey('441400', ['journal.read', permission])
    const seen = new Set<string>()
    let next: string | null = ''
    while (next !== null) {
      const page = Feed.parse((await key.get(`/v1/journal?limit=100${next && `&cursor=${next}`}`)).json)
      for (const { record } of page.items) seen.add(record)
      next = page.next
    }
    // a key does no more than its maker may (C4), and nothing that is kept to people
    const held = ROLES.some((role) => permissionsOf(role, 'supported').has(permission)) && !isKeptToPeople(permission)
    const mayRead = [...open].filter(([, needed]) => held && needed === permission).map(([record]) => record)
    expect([...seen].toSorted(), permission).toEqual(mayRead.toSorted())
  }
})

test('C12 villages and the journal are not people, postings, recalls, assessments, users or sessions', async () => {
  const key = await withKey('441400', ['village.read', 'journal.read'])
  for (const record of ['people', 'postings', 'recall_cases', 'assessments', 'users', 'sessions', 'figures'])
    expect(Feed.parse((await key.get(`/v1/journal?record=${record}`)).json).items, record).toEqual([])
})

test('C12 a history takes the permission of the record it is of', () => {
  const open = recordPermissions(endpoints)
  for (const { path, permission } of endpoints) {
    const record = /^\/v1\/(\w+)\/\{\w+\}\/history$/.exec(path)?.[1]
    if (record !== undefined) expect(permission, path).toBe(open.get(record))
  }
})
