// The whole campaign at once: 2,277 villages, 10,000 postings, 500,000 duty records. What a question costs there: one round trip a database, rows by the page and by the figures asked for.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cleanAll, PAIRINGS } from './harness/databases.ts'
import { fillCountry, SCALE } from './harness/country-scale.ts'
import type { Actor } from './harness/people.ts'
import { drafted, submitted } from './harness/posted.ts'
import { suite } from './harness/suite.ts'
import { INDICATORS } from '../src/features/summary/queries.ts'

const { app, as } = suite()

const VILLAGE = '441402100200'
const PAGE = 50
const DAYS_OF_A_MONTH = 31

interface Reader {
  actor: Actor
  databases: number
}
let readers: Record<string, Reader> = {}

beforeAll(async () => {
  await cleanAll()
  const made = await fillCountry()
  for (const name of ['villages', 'postings', 'duty_records'] as const)
    expect(made[name], name).toBeGreaterThanOrEqual(SCALE[name])
  const province = await as('province_admin')
  for (const [, host] of PAIRINGS) {
    const repair = await province.post('/v1/summary/repairs', { tenant: host }) // rows put there without figures and tasks
    expect(repair.status, repair.text).toBe(201)
  }
  readers = {
    province: { actor: province, databases: 21 },
    host: { actor: await as('city_org', '441400'), databases: 1 },
    partner: { actor: await as('city_org', '440100'), databases: 3 },
    county: { actor: await as('county_org', '441402'), databases: 1 },
  }
  for (const { actor } of Object.values(readers)) await actor.get('/v1/summary') // what an isolate remembers of everybody
})
afterAll(cleanAll)

/** Path → rows a database may read for a page of fifty. */
const LISTS: readonly (readonly [string, number])[] = [
  ['/v1/postings?', PAGE + 2],
  ['/v1/postings?status=active', 4 * PAGE],
  [`/v1/postings?village_code=${VILLAGE}`, PAGE],
  ['/v1/duty_records?', PAGE + 2],
  [`/v1/duty_records?village_code=${VILLAGE}`, PAGE + 2],
  ['/v1/duty_records?division=441422&year=2016', 3 * PAGE],
  // each task with what its village and its person are called
  ['/v1/tasks?', 4 * PAGE],
  ['/v1/tasks?status=open', 9 * PAGE],
  ['/v1/tasks?status=overdue', 9 * PAGE],
  ['/v1/tasks?status=waiting', 9 * PAGE],
  ['/v1/tasks?division=441402&status=open', 9 * PAGE],
  // a page of villages with their listings, assignments, postings and recalls
  ['/v1/seats?', 24 * PAGE],
  // nothing to be found: the walk over the villages of the city, twenty index entries each
  ['/v1/seats?vacant=true', 26 * 200],
  ['/v1/seats?ending_within_days=90', 26 * 200],
]

describe.each(['province', 'host', 'partner', 'county'])('%s', (name) => {
  test.each(LISTS)('%s', async (path, rows) => {
    const { actor, databases } = readers[name] ?? { actor: await as('province_admin'), databases: 0 }
    const answer = await actor.get(`${path}&limit=${PAGE}`)
    expect(answer.status, answer.text).toBe(200)
    expect(answer.cost.round_trips).toBeLessThanOrEqual(databases + 1) // the province's own beside the cities'
    expect(answer.cost.rows_read).toBeLessThanOrEqual(rows * databases)
  })

  test.each(['tenant', 'pair', 'county', 'mode'])('the summary by %s', async (by) => {
    const { actor, databases } = readers[name] ?? { actor: await as('province_admin'), databases: 0 }
    for (const day of ['2017-05-31', '2026-11-23']) {
      // figures are kept by county: that many groups are read, whatever they are added up by
      const finest = await actor.get(`/v1/summary?group_by=county&as_of=${day}`)
      const groups = (finest.json as { groups: unknown[] }).groups.length
      const answer = await actor.get(`/v1/summary?group_by=${by}&as_of=${day}`)
      expect(answer.cost.round_trips).toBeLessThanOrEqual(databases + 1)
      expect(answer.cost.rows_read).toBeLessThanOrEqual(groups * INDICATORS.length * (1 + DAYS_OF_A_MONTH))
    }
  })
})

test('a seat and a term of one village cost what that village has', async () => {
  const { actor } = readers['host'] ?? { actor: await as('city_org', '441400') }
  const seats = await actor.get(`/v1/villages/${VILLAGE}/seats`)
  expect(seats.cost).toMatchObject({ round_trips: 1 })
  expect(seats.cost.rows_read).toBeLessThanOrEqual(PAGE)
  const [row] = ((await actor.get(`/v1/postings?village_code=${VILLAGE}`)).json as { items: { id: string }[] }).items
  const coverage = await actor.get(`/v1/postings/${row?.id}/coverage`)
  expect(coverage.cost.round_trips).toBe(1)
  expect(coverage.cost.rows_read).toBeLessThanOrEqual(3 * PAGE)
})

test('a posting is submitted and confirmed among ten thousand at the cost of its village', async () => {
  const [partner, host] = [await as('city_org', '440100'), await as('city_org', '441400')]
  for (const actor of [partner, host]) await actor.get('/v1/pairings')
  const id = await drafted(partner, VILLAGE, { planned_start: '2028-07-01', planned_end: '2031-06-30' })
  app.spy.reset()
  for (const step of [await submitted(partner, id), await host.post(`/v1/postings/${id}/confirm`, {})]) {
    expect(step.status, step.text).toBe(200)
    expect(step.cost.rows_read).toBeLessThanOrEqual(4_000)
  }
})
