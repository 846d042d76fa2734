import { expect, test } from 'vitest'
import { freshPlace, madeLocal, sampleBodyOf } from '../../../test/harness/local.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as } = suite()
const DAYS = 'village_days'

test('R-11: a day in the time of the post is recorded; before it, and ahead of today, it is refused', async () => {
  const place = await freshPlace()
  const { body, actor } = await madeLocal(as, DAYS, place)
  const sent = async (date: string) => actor.post(`/v1/${DAYS}`, { ...body, date })
  expect((await sent('2016-05-31')).json).toMatchObject({ code: 'DATE_OUTSIDE_TERM', rule: 'R-11' })
  expect((await sent('2030-01-01')).json).toMatchObject({ code: 'DATE_IN_FUTURE' })
})

test('a village of another township is not there for the committee', async () => {
  const [place, other] = [await freshPlace(), await freshPlace()]
  const committee = await as('township_committee', place.township)
  const body = await sampleBodyOf(as, DAYS, place, { village_code: other.village })
  expect((await committee.post(`/v1/${DAYS}`, body)).status).toBe(404)
})
