// R-17, 3.6: what happened in earlier years is entered late, in any order.
import { expect, test } from 'vitest'
import { freshPlace, madeLocal, sampleBodyOf } from '../../../test/harness/local.ts'
import { codesOf } from '../../../test/harness/refusals.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as } = suite()
const CASES = 'rectification_cases'
const POSTS = 'leadership_posts'

test('R-17, 3.6: an older case entered after a later one reads as if entered in order', async () => {
  const entered = async (county: string, order: readonly ('old' | 'new')[]) => {
    const place = await freshPlace(county)
    const org = await as('county_org', place.county)
    const secretary = (await madeLocal(as, POSTS, place, { valid_from: '2016-01-01' })).id
    const leader = (
      await madeLocal(as, POSTS, place, { place: place.county, post: 'county_leader', valid_from: '2016-01-01' })
    ).id
    const common = { responsible_secretary: secretary, county_posts: [leader] }
    const body = await sampleBodyOf(
      as,
      CASES,
      { ...(await freshPlace(county)), village: place.village },
      {
        ...common,
        township_committee: place.township,
      },
    )
    const days = {
      old: { opened_on: '2016-02-01', deadline: '2016-06-30', closed_on: '2016-06-20' },
      new: { opened_on: '2017-01-10', deadline: '2017-06-30', closed_on: '2017-06-20' },
    }
    for (const which of order) {
      const { closed_on, ...of } = days[which]
      const made = await org.post(`/v1/${CASES}`, { ...body, ...of })
      expect(made.status, made.text).toBe(201)
      const path = `/v1/${CASES}/${(made.json as { id: string }).id}`
      expect((await org.post(`${path}/start`, {})).status).toBe(200)
      if (which === 'old' && order[0] === 'new') {
        const late = await org.post(`${path}/close`, { closed_on: '2017-01-11', result: 'Done' })
        expect([late.status, codesOf(late)]).toEqual([422, ['DATE_ORDER']])
      }
      const closed = await org.post(`${path}/close`, { closed_on, result: 'Done' })
      expect(closed.status, closed.text).toBe(200)
    }
    const on = async (day: string) => {
      const list = await org.get(`/v1/${CASES}?division=${place.village}&as_of=${day}`)
      const { items } = list.json as { items: { opened_on: string; status: string }[] }
      return items.map(({ opened_on, status }) => `${opened_on} ${status}`).toSorted()
    }
    const asked = ['2016-01-31', '2016-02-01', '2016-06-20', '2017-01-10', '2017-06-20']
    return Promise.all(asked.map(async (day) => [day, await on(day)]))
  }
  const inOrder = await entered('441423', ['old', 'new'])
  expect(inOrder).toEqual([
    ['2016-01-31', []],
    ['2016-02-01', ['2016-02-01 in_progress']],
    ['2016-06-20', ['2016-02-01 closed']],
    ['2017-01-10', ['2016-02-01 closed', '2017-01-10 in_progress']],
    ['2017-06-20', ['2016-02-01 closed', '2017-01-10 closed']],
  ])
  expect(await entered('441423', ['new', 'old'])).toEqual(inOrder)
})
