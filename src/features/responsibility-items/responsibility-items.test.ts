import { expect, test } from 'vitest'
import { freshPlace, madeLocal } from '../../../test/harness/local.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as } = suite()
const ITEMS = 'responsibility_items'

test('R-8: a responsibility lies where its post lies, and ends with its last day, once', async () => {
  const place = await freshPlace()
  const { id, actor, division } = await madeLocal(as, ITEMS, place)
  expect(division).toBe(place.county)
  const end = async (ended_on: string) => actor.post(`/v1/${ITEMS}/${id}/end`, { ended_on })
  expect((await end('2016-06-30')).json).toMatchObject({ code: 'DATE_ORDER' })
  expect((await end('2018-06-30')).json).toMatchObject({ valid_to: '2018-07-01' })
  expect((await end('2018-05-31')).json).toMatchObject({ status: 409, code: 'STATE' })
  const on = async (day: string) =>
    ((await actor.get(`/v1/${ITEMS}?as_of=${day}`)).json as { items: { id: string }[] }).items.map((each) => each.id)
  expect([await on('2018-06-30'), await on('2018-07-01')]).toEqual([[id], []])
})

test('a post of another county is not there for the committee: 404 that names the field', async () => {
  const { body } = await madeLocal(as, ITEMS, await freshPlace('441422'))
  const committee = await as('county_committee', '441424')
  expect((await committee.post(`/v1/${ITEMS}`, body)).status).toBe(404)
})
