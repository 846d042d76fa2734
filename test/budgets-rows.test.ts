// What an answer costs in rows read: it grows with the page and never with the table, whatever is filtered for and however deep the page.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { BULK_CITY, BULK_HELPER, fillCounters, fillRare, fillTo, RARE_COUNTY } from './harness/bulk.ts'
import { cleanAll } from './harness/databases.ts'
import type { Actor } from './harness/people.ts'
import { suite } from './harness/suite.ts'
import { cityCodes } from '../src/tenancy/registry.ts'
import { forgeCursor } from './isolation/named.ts'

const { as } = suite()

beforeAll(cleanAll)
afterAll(cleanAll)

const SMALL = 1_000
const LARGE = 100_000

/** So many entries of a database are looked at for one page of events: each is an index entry and a row. */
const EVENTS_LOOKED_AT = 2_100

/** Its own, those of its hosts, and the province's; what every city sees of all cities (model cases) lies in all of them. */
const DATABASES_READ: Readonly<Record<string, number>> = { [BULK_CITY]: 2, [BULK_HELPER]: 4 }

const LISTS: readonly string[] = [
  '/v1/villages?',
  '/v1/villages?division=441424',
  `/v1/villages?division=${RARE_COUNTY}`,
  '/v1/villages?division=441424000',
  '/v1/villages?mode=self',
  '/v1/villages?mode=paired',
  `/v1/villages?helper_tenant=${BULK_HELPER}`,
  `/v1/villages?helper_tenant=${BULK_CITY}`,
  '/v1/villages?assigned=true',
  '/v1/assignments?',
  '/v1/assignments?division=441424',
  `/v1/assignments?division=${RARE_COUNTY}`,
  '/v1/assignments?division=441424000',
  '/v1/assignments?village_code=441424000007',
  '/v1/assignments?status=active',
  '/v1/assignments?status=proposed',
  `/v1/assignments?turn=${BULK_CITY}`,
  `/v1/assignments?turn=${BULK_HELPER}`,
  `/v1/assignments?turn=${BULK_CITY}&status=proposed`,
  `/v1/assignments?division=${RARE_COUNTY}&status=proposed`,
  '/v1/assignments?overdue=true',
  '/v1/assignments?overdue=false',
  '/v1/assignments?mode=paired',
  `/v1/assignments?helper_tenant=${BULK_HELPER}`,
  '/v1/journal?',
  '/v1/journal?record=villages',
  '/v1/journal?record=pairings',
  '/v1/journal?record=villages&record_id=441422000001',
  '/v1/villages/441422000001/history?',
  '/v1/events?',
  '/v1/events?record=villages',
]

/** Lists so long that nine tenths of what fillTo makes can lie behind a page, and the position there. */
const DEEP: readonly (readonly [string, unknown])[] = [
  ['/v1/villages?', ['441422045000']],
  ['/v1/villages?division=441424', ['441424045000']],
  ['/v1/villages?division=441424000', ['441424000500']],
  ['/v1/villages?mode=paired', ['441422045000']],
  ['/v1/villages?assigned=true', ['441422045000']],
  ['/v1/assignments?', ['441422045000', '']],
  ['/v1/assignments?division=441424', ['441424045000', '']],
  ['/v1/assignments?division=441424000', ['441424000500', '']],
  ['/v1/assignments?status=active', ['441422045000', '']],
  ['/v1/assignments?overdue=false', ['441422045000', '']],
  ['/v1/villages?', ['441424045000']],
  ['/v1/assignments?', ['441424045000', '']],
  ['/v1/journal?', { [BULK_CITY]: LARGE * 0.9 }],
  ['/v1/journal?record=villages', { [BULK_CITY]: LARGE * 0.9 }],
  ['/v1/events?', { [BULK_CITY]: LARGE * 0.9 }],
]

/** A cursor is a row the reader was shown: one of his county, and of the journal only who reads it. */
const comesFrom = ({ role, scope }: Actor, key: unknown): boolean =>
  role !== 'county_org' || (Array.isArray(key) && String(key[0]).startsWith(scope))

const Page = z.looseObject({ items: z.array(z.unknown()) })
interface Measured {
  rows: number
  items: number
}

/** Rows read, with how many items came: by reader and path. */
const measure = async (readers: readonly Actor[], paths: readonly string[]): Promise<Record<string, Measured>> => {
  const found: Record<string, Measured> = {}
  for (const reader of readers) {
    for (const path of ['/v1/villages?', '/v1/journal?', '/v1/events?']) await reader.get(`${path}limit=1`) // opens each database
    for (const path of paths) {
      if (/journal|history|events/.test(path) && reader.role === 'county_org') continue
      const answer = await reader.get(`${path}&limit=50`)
      expect(answer.status, answer.text).toBe(200)
      const items = Page.parse(answer.json).items.length
      found[`${reader.role}@${reader.scope} ${path}`] = { rows: answer.cost.rows_read, items }
    }
  }
  return found
}

test('a page of fifty costs the same among 1,000 rows and among 100,000, first or deep', async () => {
  const readers = [
    await as('city_org', BULK_CITY),
    await as('city_org', BULK_HELPER),
    await as('county_org', RARE_COUNTY),
    await as('county_org', '441424'),
    await as('province_admin'),
  ]
  await fillRare()
  await fillTo(0, SMALL)
  const small = await measure(readers, LISTS)
  await fillTo(SMALL, LARGE)
  const large = await measure(readers, LISTS)
  expect(large).toEqual(small)

  for (const reader of readers) {
    for (const [path, at] of DEEP.filter(([, key]) => comesFrom(reader, key))) {
      const deep = Object.values(await measure([reader], [`${path}&cursor=${forgeCursor(at)}`]))[0]
      const first = large[`${reader.role}@${reader.scope} ${path}`]
      expect(deep?.items, path).toBe(first?.items)
      expect(deep?.rows, `${reader.scope} ${path}`).toBeLessThanOrEqual((first?.rows ?? 0) + 22) // a probe in each database
    }
  }
})

test('a page of events looks at so many entries of a database, whatever its filter leaves of them', async () => {
  for (const tenant of [BULK_CITY, BULK_HELPER]) {
    const reader = await as('city_org', tenant)
    await reader.get('/v1/events?limit=1')
    for (const record of ['units', 'assignments,people', 'model_cases']) {
      const answer = await reader.get(`/v1/events?record=${record}&limit=50`)
      expect(answer.status, answer.text).toBe(200)
      expect(answer.cost.rows_read, `${tenant} ${record}`).toBeLessThanOrEqual(2 * EVENTS_LOOKED_AT)
      const databases = record === 'model_cases' ? cityCodes.length + 1 : (DATABASES_READ[tenant] ?? 0)
      expect(answer.cost.round_trips, `${tenant} ${record}`).toBe(databases)
    }
  }
})

test('the summary reads series × (2 + days of the month), however much happened on a day', async () => {
  const province = await as('province_admin')
  await province.get('/v1/summary')
  const cost = async () => (await province.get('/v1/summary?as_of=2016-12-31')).cost.rows_read
  const empty = await cost()
  const series = await fillCounters()
  const once = await cost()
  expect(once - empty).toBeLessThanOrEqual(series * (2 + 31))
  await fillCounters()
  expect(await cost()).toBe(once)
})
