// Members and households of every village: a page of fifty reads what a page holds, however many there are.
// `COUNTRY=26000 npx vitest run test/budgets-members.test.ts` fills two million rows.
import { env as bindings } from 'cloudflare:workers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { cleanAll, databaseOf, dirty, PAIRINGS } from './harness/databases.ts'
import { numbers, villagesSql } from './harness/country-scale.ts'
import { suite } from './harness/suite.ts'

const { as } = suite()
const { COUNTRY } = z.object({ COUNTRY: z.string() }).parse(bindings)
const VILLAGES = Number(COUNTRY || '240')
const MEMBERS_A_VILLAGE = 40
const HOUSEHOLDS_A_VILLAGE = 35
const ROWS_A_PAGE_MAX = 110
const AT = "'2016-05-01T00:00:00.000Z'"
const HOST = '441400'

const perVillage = (host: string, table: string, columns: string, values: string, count: number): string =>
  `${numbers(count)} INSERT INTO ${table} (id, division, village_code, author, version, created_at, updated_at, ${columns})
   SELECT '${host}-' || printf('%08x', v.rowid) || '-0000-7' || printf('%03x', i) || '-8000-' || v.code, v.code, v.code, 'x', 1, ${AT}, ${AT}, ${values}
   FROM villages v, n`

const ownSql = (host: string): string[] => [
  perVillage(
    host,
    'village_members',
    'name, party_status, able_to_work, can_help, away, valid_from',
    "'Member ' || i, 'full', i % 2, i % 3 = 0, i % 5 = 0, '2016-05-01'",
    MEMBERS_A_VILLAGE,
  ),
  perVillage(
    host,
    'registered_households',
    'registration_no, head_name, members, registered_on, earlier, status',
    "'No ' || i, 'Head ' || i, 1 + i % 6, '2016-05-01', '[]', 'registered'",
    HOUSEHOLDS_A_VILLAGE,
  ),
]

let rows = 0
beforeAll(async () => {
  await cleanAll()
  for (const [partner, host] of PAIRINGS) {
    dirty.add(host)
    const db = databaseOf(host)
    for (const sql of [...villagesSql(host, partner, Math.ceil(VILLAGES / PAIRINGS.length)), ...ownSql(host)])
      rows += (await db.batch([db.prepare(sql)]))[0]?.meta.changes ?? 0
  }
})
afterAll(cleanAll)

test('every village has its members and households', () => {
  expect(rows).toBeGreaterThanOrEqual(VILLAGES * (MEMBERS_A_VILLAGE + HOUSEHOLDS_A_VILLAGE))
})

const PLACES = ['', 'division=441422', 'division=441422100200']
test.each(['village_members', 'registered_households'])('a page of fifty of %s', async (list) => {
  for (const [role, scope] of [
    ['city_org', HOST],
    ['county_org', '441422'],
  ] as const) {
    const actor = await as(role, scope)
    await actor.get(`/v1/${list}?limit=1`)
    for (const place of PLACES) {
      const page = await actor.get(`/v1/${list}?limit=50&${place}`)
      expect(page.status, page.text).toBe(200)
      const { items, next } = z.object({ items: z.array(z.unknown()), next: z.string().nullable() }).parse(page.json)
      expect(items.length).toBeGreaterThan(0)
      expect(page.cost.rows_read, `${role} ${place}`).toBeLessThanOrEqual(ROWS_A_PAGE_MAX)
      if (next === null) continue
      const second = await actor.get(`/v1/${list}?limit=50&${place}&cursor=${encodeURIComponent(next)}`)
      expect(second.cost.rows_read, `${role} ${place}, the second page`).toBeLessThanOrEqual(ROWS_A_PAGE_MAX)
    }
  }
})
