// a village-year whose payments lack pay or office expenses is flagged.
import { expect, test } from 'vitest'
import { freshPlace, madeLocal } from '../harness/local.ts'
import { suite } from '../harness/suite.ts'

const { as } = suite()

test('R-62, 「重点保障」: payments of a village-year without both key items are listed, until the day both are paid', async () => {
  const place = await freshPlace()
  const finance = await as('finance', place.city)
  const paid = async (item: string, year: number, paid_on: string) =>
    (await madeLocal(as, 'fund_payments', place, { item, year, paid_on, allocation_id: null })).id
  const [pay, other] = [await paid('cadre_pay', 2016, '2016-06-01'), await paid('public_service', 2017, '2017-06-01')]
  await paid('office', 2016, '2016-09-01')
  await paid('office', 2017, '2018-01-15')
  const listed = async (day: string) => {
    const query = `division=${place.village}&list=without_key_item&as_of=${day}`
    const answer = await finance.get(`/v1/fund_payments?${query}`)
    expect(answer.status, answer.text).toBe(200)
    return (answer.json as { items: { id: string }[] }).items.map(({ id }) => id)
  }
  expect(await listed('2016-08-31')).toEqual([pay])
  expect(await listed('2016-09-01')).toEqual([])
  expect(await listed('2017-12-31')).toEqual([other])
  expect(await listed('2018-12-31')).toHaveLength(2)
})
