import { expect, test } from 'vitest'
import { broughtOn, freshPlace, madeLocal, sampleBodyOf } from '../../../test/harness/local.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as } = suite()
const PAYMENTS = 'fund_payments'

const sent = async (more: Readonly<Record<string, unknown>>) => {
  const place = await freshPlace()
  const finance = await as('finance', place.city)
  return finance.post(`/v1/${PAYMENTS}`, await sampleBodyOf(as, PAYMENTS, place, more))
}

test('R-62: compensation for group cadres is accepted, a banquet is FUND_ITEM', async () => {
  expect((await sent({ item: 'group_cadre_lost_work' })).status).toBe(201)
  expect((await sent({ item: 'banquet' })).json).toMatchObject({ status: 422, code: 'FUND_ITEM' })
})

test('R-63: a negative amount, and none: AMOUNT_POSITIVE', async () => {
  for (const amount_fen of [-1, 0])
    expect((await sent({ amount_fen })).json).toMatchObject({ status: 422, code: 'AMOUNT_POSITIVE' })
})

test('R-63: what each level paid in the year is a figure of the county', async () => {
  const place = await freshPlace('441882')
  const finance = await as('finance', place.city)
  const body = async (more: object) => sampleBodyOf(as, PAYMENTS, place, { ...more })
  await finance.post(`/v1/${PAYMENTS}`, await body({ level: 'city', amount_fen: 300 }))
  await finance.post(`/v1/${PAYMENTS}`, await body({ level: 'city', amount_fen: 45, paid_on: '2017-06-21' }))
  const city = await as('city_org', place.city)
  const on = async (day: string) => {
    const { groups } = (await city.get(`/v1/summary?group_by=county&as_of=${day}`)).json as {
      groups: { key: string; figures: Record<string, number> }[]
    }
    return groups.find(({ key }) => key === place.county)?.figures['funds_paid_city_fen'] ?? 0
  }
  expect([await on('2017-06-20'), await on('2017-12-31'), await on('2018-01-01')]).toEqual([300, 345, 0])
})

test('R-67, 3.6: a file pays one allocation in its three shares, in the order of its rows; sent again nothing is paid twice', async () => {
  const place = await freshPlace()
  const finance = await as('finance', place.city)
  const one = await madeLocal(as, 'fund_allocations', place)
  await broughtOn(as, 'fund_allocations', place, { ...one, acts: ['approve'] })
  const { item, province_fen, city_fen, county_fen } = one.body as Record<string, string | number>
  const row = (level: string, fen: unknown, day: string) =>
    [place.village, one.body['year'], item, level, fen, day, one.id].join(',')
  const text = [
    'village_code,year,item,level,amount_fen,paid_on,allocation_id',
    row('province', province_fen, '2018-06-01'),
    row('city', city_fen, '2018-06-02'),
    row('city', 1, '2018-06-03'),
    row('county', county_fen, '2018-06-04'),
  ].join('\n')
  const send = async (): Promise<unknown> => {
    const answer = await finance.post(`/v1/${PAYMENTS}/import`, text, { headers: { 'content-type': 'text/csv' } })
    expect(answer.status, answer.text).toBe(200)
    return (answer.json as { rows: { outcome: string; errors: { code: string }[] }[] }).rows.map(
      ({ outcome, errors }) => errors[0]?.code ?? outcome,
    )
  }
  expect(await send()).toEqual(['created', 'created', 'SHARE_RATIO', 'created'])
  const paid = { status: 'paid', paid_fen: one.body['amount_fen'], paid_on: '2018-06-04' }
  expect((await finance.get(`/v1/fund_allocations/${one.id}`)).json).toMatchObject(paid)
  expect(await send()).toEqual(['unchanged', 'unchanged', 'STATE', 'unchanged'])
  const stood = async (day: string) => {
    const { json } = await finance.get(`/v1/fund_allocations?division=${place.village}&as_of=${day}`)
    return (json as { items: { status: string }[] }).items.map(({ status }) => status)
  }
  expect([await stood('2017-02-28'), await stood('2018-06-03'), await stood('2018-06-04')]).toEqual([
    [],
    ['approved'],
    ['paid'],
  ])
  expect((await finance.get(`/v1/fund_allocations/${one.id}`)).json).toMatchObject(paid)
})

test('R-67: a payment that a file says twice is paid once, and leaves its share to the payments below it', async () => {
  const place = await freshPlace()
  const finance = await as('finance', place.city)
  const one = await madeLocal(as, 'fund_allocations', place)
  await broughtOn(as, 'fund_allocations', place, { ...one, acts: ['approve'] })
  const { item, province_fen } = one.body as Record<string, string | number>
  const half = Math.floor(Number(province_fen) / 2)
  const row = (fen: number) => [place.village, one.body['year'], item, 'province', fen, '2018-06-01', one.id].join(',')
  const header = 'village_code,year,item,level,amount_fen,paid_on,allocation_id'
  const file = [header, row(half), row(half), row(Number(province_fen) - half - 1)].join('\n')
  const send = async (more: string): Promise<unknown> => {
    const type = { headers: { 'content-type': 'text/csv' } }
    const answer = await finance.post(`/v1/${PAYMENTS}/import${more}`, file, type)
    const { rows } = answer.json as { rows: { outcome: string; errors: { code: string }[] }[] }
    return rows.map(({ outcome, errors }) => errors[0]?.code ?? outcome)
  }
  const told = ['created', 'DUPLICATE_ROW', 'created']
  expect(await send('?dry_run=true')).toEqual(told)
  expect(await send('')).toEqual(told)
})
