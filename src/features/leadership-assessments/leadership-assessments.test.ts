import { expect, test } from 'vitest'
import { freshPlace, madeLocal, sampleBodyOf, type Place } from '../../../test/harness/local.ts'
import { codesOf, fieldsOf } from '../../../test/harness/refusals.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as } = suite()
const APPRAISALS = 'leadership_assessments'

test('R-83: score 18 of 20 is accepted; without the item, or above its full score: ASSESSMENT_NO_POVERTY; once a year', async () => {
  const place = await freshPlace()
  const county = await as('county_org', place.county)
  const body = await sampleBodyOf(as, APPRAISALS, place)
  const send = async (more: object) => county.post(`/v1/${APPRAISALS}`, { ...body, ...more })
  const building = { kind: 'party_building', score: 25, full: 30 }
  for (const items of [[building], [], null, [{ kind: 'poverty_effect', score: 21, full: 20 }]])
    expect(codesOf(await send({ items }))).toEqual(['ASSESSMENT_NO_POVERTY'])
  const items = [{ kind: 'poverty_effect', score: 18, full: 20 }]
  expect((await send({ items })).status).toBe(201)
  expect((await send({ items, leadership_post_id: null })).status).toBe(201)
  const again = await send({ items })
  expect([again.status, codesOf(again)]).toEqual([409, ['STATE']])
})

test('R-83: a leader of the place, in post in the year', async () => {
  const [place, other] = [await freshPlace(), await freshPlace()]
  const county = await as('county_org', place.county)
  const post = async (at: Place, valid_from: string) => (await madeLocal(as, 'leadership_posts', at, { valid_from })).id
  for (const leadership_post_id of [await post(other, '2016-06-01'), await post(place, '2018-03-01')]) {
    const body = await sampleBodyOf(as, APPRAISALS, await freshPlace(), { place: place.township, leadership_post_id })
    expect(fieldsOf(await county.post(`/v1/${APPRAISALS}`, body))).toEqual(['leadership_post_id FIELD_REQUIRED'])
  }
})
