// C1: a figure that cannot be read hides itself and is named; it takes no other figure, tenant or answer with it.
import { expect, test } from 'vitest'
import { readXlsx } from 'hucre/xlsx'
import { z } from 'zod'
import { isWeighedByDays } from '../../src/rules/figures.ts'
import { cleanAll, insertion, query, write } from '../harness/databases.ts'
import { suite } from '../harness/suite.ts'
import { village } from '../harness/world.ts'

const { as } = suite()

const Figures = z.record(z.string(), z.number().nullable())
const Shown = z.object({
  unavailable: z.array(z.string()),
  unreadable: z.array(z.object({ tenant: z.string(), county: z.string(), indicator: z.string() })),
  total: Figures,
  groups: z.array(z.object({ key: z.string(), figures: Figures.nullable() })),
  seats: z.array(z.object({ post_role: z.string(), filled: z.number().nullable(), required: z.number().nullable() })),
})

const step = (indicator: string, delta: number) =>
  insertion('counter_changes', {
    indicator,
    county: '440103',
    mode: 'paired',
    counterpart: '',
    other_tenant: '441400',
    day: '2026-01-05',
    delta,
  })

const summaryAt = async (day: string) =>
  Shown.parse((await (await as('province_admin')).get(`/v1/summary?as_of=${day}`)).json)

const figureOf = ({ groups }: z.infer<typeof Shown>, key: string, figure: string) =>
  groups.find((group) => group.key === key)?.figures?.[figure]

test('C1 no sum is too large for the answer: money is not weighed by days, on any day from then on', async () => {
  await cleanAll()
  await village('441400')
  await write('440100', [step('claims_due_fen', 5e11), step('claims_due', 1), step('session_attendees', 1e9)])
  for (const day of ['2026-01-05', '2026-11-23', '2099-12-31']) {
    const body = await summaryAt(day)
    expect([body.unreadable, body.total['claims_due_fen'], body.total['villages']]).toEqual([[], 5e11, 1])
  }
  expect(await query('440100', 'SELECT DISTINCT moment FROM counter_months')).toEqual([{ moment: 0 }])
  expect((await (await as('city_org', '440100')).get('/v1/summary')).status).toBe(200)
})

test('C1 a series that cannot be read is null and named, in its group and in the total; all else stands', async () => {
  await cleanAll()
  await village('441400')
  await write('440100', [
    step('claims_due_fen', 2 ** 60),
    step('claims_due', 2),
    step('seats_filled_team_leader', 2 ** 48),
  ])
  const body = await summaryAt('2026-11-23')
  expect(body.unavailable).toEqual([])
  expect(body.unreadable.map(({ tenant, county, indicator }) => [tenant, county, indicator])).toEqual([
    ['440100', '440103', 'claims_due_fen'],
    ['440100', '440103', 'seats_filled_team_leader'],
  ])
  expect([figureOf(body, '440100', 'claims_due_fen'), body.total['claims_due_fen']]).toEqual([null, null])
  expect([figureOf(body, '440100', 'claims_due'), body.total['claims_due']]).toEqual([2, 2])
  expect([figureOf(body, '441400', 'claims_due_fen'), figureOf(body, '441400', 'villages')]).toEqual([0, 1])
  expect(body.seats.find(({ post_role }) => post_role === 'first_secretary')).toMatchObject({ required: 1, filled: 0 })
  const province = await as('province_admin')
  expect((await province.get('/v1/summary.csv')).status).toBe(200)
  const book = await readXlsx((await province.get('/v1/summary.xlsx')).bytes)
  expect(JSON.stringify(book.sheets.at(-1)?.rows)).toContain('440100 claims_due_fen')
})

test('C1 a total of two tenants beyond what a number holds is null and named, the groups stand', async () => {
  await cleanAll()
  const half = 2 ** 53 - 2
  await write('440100', [step('claims_paid_fen', half)])
  await write('440300', [step('claims_paid_fen', half)])
  const body = await summaryAt('2026-11-23')
  expect(body.unreadable).toEqual([{ tenant: '', county: '', indicator: 'claims_paid_fen' }])
  expect([figureOf(body, '440100', 'claims_paid_fen'), body.total['claims_paid_fen']]).toEqual([half, null])
})

test('C1 a month is sealed with what can be read and names the rest', async () => {
  await cleanAll()
  await write('440100', [step('claims_due_fen', 2 ** 60), step('claims_due', 2)])
  const province = await as('province_admin')
  expect((await province.post('/v1/summary/sealed', { period: '2026-02' })).status).toBe(201)
  const { sealed } = z
    .object({ sealed: z.object({ unreadable: z.array(z.object({ indicator: z.string() })), total: Figures }) })
    .parse((await province.get('/v1/summary/sealed/2026-02')).json)
  expect(sealed.unreadable.map(({ indicator }) => indicator)).toEqual(['claims_due_fen'])
  expect([sealed.total['claims_due'], sealed.total['claims_due_fen']]).toEqual([2, null])
  const drift = z
    .object({ figures: z.array(z.unknown()), unreadable: z.array(z.unknown()) })
    .parse((await province.get('/v1/summary/sealed/2026-02/drift')).json)
  expect([drift.figures, drift.unreadable.length]).toEqual([[], 1])
})

test('C1 which figures are weighed by days is said alike in the rules and in the database', async () => {
  await cleanAll()
  const indicators = [
    'villages',
    'villages_assigned',
    'seats_filled_team_leader',
    'claims_due_fen',
    'people',
    'sessions',
  ]
  await write(
    '440100',
    indicators.map((indicator) => step(indicator, 1)),
  )
  const rows = await query(
    '440100',
    'SELECT s.indicator, m.moment <> 0 AS weighed FROM counter_months m JOIN counter_series s ON s.id = m.series',
  )
  expect(new Map(rows.map(({ indicator, weighed }) => [indicator, weighed === 1]))).toEqual(
    new Map(indicators.map((indicator) => [indicator, isWeighedByDays(indicator)])),
  )
  await write('440100', [{ sql: 'INSERT INTO counter_rebuilds SELECT id FROM counter_series' }])
  expect(
    await query(
      '440100',
      'SELECT s.indicator, m.moment <> 0 AS weighed FROM counter_months m JOIN counter_series s ON s.id = m.series',
    ),
  ).toEqual(rows)
})
