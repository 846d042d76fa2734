// What the province sees: totals equal an independent recount of the rows, on every day, whatever happened in between.
import { expect, test } from 'vitest'
import fc from 'fast-check'
import { cleanAll, query } from '../../../test/harness/databases.ts'
import type { Actor } from '../../../test/harness/people.ts'
import { suite } from '../../../test/harness/suite.ts'
import { village } from '../../../test/harness/world.ts'
import { cityCodes } from '../../tenancy/registry.ts'

const { as, app } = suite()

interface Figures {
  villages: number
  villages_province: number
  villages_paired: number
  villages_self: number
  villages_assigned: number
  villages_unassigned: number
  villages_answered: number
  assignments_open: number
}
interface Summary {
  as_of: string
  unavailable: string[]
  groups: { key: string; name: string; figures: Figures | null }[]
  total: Figures
}

/** Plain SQL over the records, nothing of the product: what each figure says, counted anew. */
const recount = async (city: string, day: string): Promise<Figures> => {
  const [row] = await query(
    city,
    `WITH listed AS (SELECT village_code AS code, dispatch_mode AS mode FROM village_listings
       WHERE valid_from <= ?1 AND (valid_to IS NULL OR valid_to > ?1)),
     open AS (SELECT DISTINCT village_code AS code FROM assignments WHERE open_from <= ?1 AND (open_to IS NULL OR open_to > ?1)),
     answered AS (SELECT DISTINCT village_code AS code FROM assignments
       WHERE status IN ('active', 'ended') AND valid_from <= ?1 AND (valid_to IS NULL OR valid_to > ?1))
     SELECT (SELECT count(*) FROM listed) AS villages,
       (SELECT count(*) FROM listed WHERE mode = 'province') AS villages_province,
       (SELECT count(*) FROM listed WHERE mode = 'paired') AS villages_paired,
       (SELECT count(*) FROM listed WHERE mode = 'self') AS villages_self,
       (SELECT count(*) FROM listed WHERE code IN (SELECT code FROM open)) AS villages_assigned,
       (SELECT count(*) FROM listed WHERE code NOT IN (SELECT code FROM open)) AS villages_unassigned,
       (SELECT count(*) FROM listed WHERE code IN (SELECT code FROM answered)) AS villages_answered,
       (SELECT count(*) FROM assignments WHERE open_from <= ?1 AND (open_to IS NULL OR open_to > ?1)) AS assignments_open`,
    day,
  )
  return row as unknown as Figures
}

const DAYS = ['2016-04-30', '2016-05-01', '2017-02-28', '2018-12-31', '2026-11-23', '2030-01-01']

const agree = async (): Promise<void> => {
  const province = await as('province_admin')
  for (const day of DAYS) {
    const { json } = await province.get(`/v1/summary?group_by=tenant&as_of=${day}`)
    const { groups, total } = json as Summary
    for (const { key, figures } of groups)
      if (figures) expect({ key, day, ...figures }).toMatchObject({ key, day, ...(await recount(key, day)) })
    const sum = (name: keyof Figures): number => groups.reduce((all, { figures }) => all + (figures?.[name] ?? 0), 0)
    for (const name of Object.keys(total) as (keyof Figures)[]) expect(total[name]).toBe(sum(name))
  }
}

test('groups stand in code order, one for each city, named in the reader’s language', async () => {
  const province = await as('province_admin')
  const zh = (await province.get('/v1/summary?group_by=tenant')).json as Summary
  expect(zh.groups.map(({ key }) => key)).toEqual(cityCodes)
  expect(zh).toMatchObject({ as_of: '2026-11-23', unavailable: [] })
  const en = (await province.get('/v1/summary', { headers: { 'accept-language': 'en' } })).json as Summary
  expect(en.groups.find(({ key }) => key === '441400')?.name).toBe('Meizhou')
})

test('a database that does not answer makes it partial and named', async () => {
  const province = await as('province_admin')
  app.spy.fault({ tenant: '441400', kind: 'hang' })
  const partial = (await province.get('/v1/summary')).json as Summary
  expect(partial.unavailable).toEqual(['441400'])
  expect(partial.groups).toHaveLength(cityCodes.length - 1)
})

test('a city is shown itself, and the cities it helps as far as they name it', async () => {
  const host = (await (await as('city_org', '441400')).get('/v1/summary')).json as Summary
  expect(host.groups.map(({ key }) => key)).toEqual(['441400'])
  const partner = (await (await as('city_org', '440100')).get('/v1/summary')).json as Summary
  expect(partner.groups.map(({ key }) => key)).toEqual(['440100', '441400', '441800'])
})

const step = fc.record({
  village: fc.nat(5),
  act: fc.constantFrom('propose', 'accept', 'counter', 'decline', 'withdraw', 'end', 'succeed', 'delist', 'mode'),
  from: fc.constantFrom('2016-06-01', '2017-01-01', '2017-03-15', '2018-01-01'),
  to: fc.constantFrom(null, '2017-03-01', '2018-12-31'),
  byHost: fc.boolean(),
})

test('totals equal a recount after any course of events', async () => {
  await cleanAll() // fixtures of other files keep no figures
  const guangzhou = await as('city_org', '440100')
  const meizhou = await as('city_org', '441400')
  const province = await as('province_admin')
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 12 }), async (steps) => {
      const codes = await Promise.all(Array.from({ length: 6 }, async () => (await village('441400')).code))
      for (const { village: at, act, from, to, byHost } of steps) {
        const code = codes[at] ?? ''
        const actor = byHost ? meizhou : guangzhou
        const list = await province.get(`/v1/assignments?village_code=${code}&limit=100`)
        const rows = (
          list.json as { items: { id: string; status: string; content_hash: string; turn: string | null }[] }
        ).items
        const open = rows.find(({ status }) => status === 'proposed' || status === 'countered')
        const active = rows.find(({ status }) => status === 'active')
        const terms = {
          village_code: code,
          mode: 'paired',
          helper_tenant: '440100',
          helper_units: [{ name: 'U' }],
          valid_from: from,
          valid_to: to,
        }
        const path = `/v1/assignments/${(open ?? active)?.id ?? 'none'}`
        if (act === 'propose') await actor.post('/v1/assignments', terms)
        else if (act === 'succeed')
          await actor.post('/v1/assignments', { ...terms, ...(active ? { replaces: active.id } : {}) })
        else if (act === 'accept')
          await actor.post(`${path}/accept`, { content_hash: open?.content_hash ?? '0'.repeat(64) })
        else if (act === 'counter') await actor.post(`${path}/counter`, { valid_from: from, valid_to: to })
        else if (act === 'end') await actor.post(`${path}/end`, { ended_on: '2018-03-31', reason: 'r' })
        else if (act === 'delist')
          await province.post(`/v1/villages/${code}/delist`, { delisted_on: '2018-06-30', reason: 'r' })
        else if (act === 'mode')
          await province.patch(`/v1/villages/${code}`, { dispatch_mode: 'self' }, { if_match: '*' })
        else await actor.post(`${path}/${act}`, { reason: 'r' })
      }
      await agree()
    }),
    { seed: 2277, numRuns: 6 },
  )
})

test('B5 while the list is not the document’s the province is told, and nobody who does not see all of it', async () => {
  const read = async (actor: Actor, query = '') =>
    (await actor.get(`/v1/summary${query}`)).json as { warnings: unknown[]; total: { villages: number } }
  const whole = await read(await as('province_admin'))
  expect(whole.warnings).toEqual([{ rule: 'R-41', listed: whole.total.villages, expected: 2277 }])
  expect((await read(await as('province_admin'), '?division=441400')).warnings).toEqual([])
  expect((await read(await as('city_org', '441400'))).warnings).toEqual([])
})
