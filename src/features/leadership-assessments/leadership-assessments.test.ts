import { expect, test } from 'vitest'
import { freshPlace, sampleBodyOf } from '../../../test/harness/local.ts'
import { codesOf } from '../../../test/harness/refusals.ts'
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
