import { expect, test } from 'vitest'
import { broughtOn, freshPlace, madeLocal, sampleBodyOf, type Place } from '../../../test/harness/local.ts'
import { codesOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as } = suite()
const REPORTS = 'review_reports'

const drafted = async (place: Place) => {
  const leadership_post_id = (await madeLocal(as, 'leadership_posts', place)).id
  const body = { year: 2017, place: place.township, leadership_post_id, text: 'The year' }
  const actor = await as('township_committee', place.township)
  const { id } = keptOf(await actor.post(`/v1/${REPORTS}`, body))
  return {
    id,
    actor,
    body,
    submit: async () => actor.post(`/v1/${REPORTS}/${id}/submit`, { submitted_on: '2017-12-31' }),
  }
}

test('R-82: 2017 with the figures of its year, taken from the records with their day; typed ones are refused', async () => {
  const place = await freshPlace()
  const households = [
    { members: 4, out_on: '2017-12-20' },
    { members: 3, out_on: '2016-12-20' },
    { members: 5, out_on: null },
  ]
  for (const { members, out_on } of households) {
    const { id, actor } = await madeLocal(as, 'registered_households', place, { members })
    if (out_on !== null) keptOf(await actor.post(`/v1/registered_households/${id}/exit`, { out_on }))
  }
  await madeLocal(as, 'village_exits', place)
  const one = await drafted(place)
  const typed = await one.actor.post(`/v1/${REPORTS}`, { ...one.body, poverty_results: { people_out: 9 } })
  expect(typed.status).toBe(400)
  const { json } = await one.submit()
  const { year } = (await sampleBodyOf(as, 'village_exits', place)) as { year: number }
  expect(json).toMatchObject({
    status: 'submitted',
    poverty_results: {
      people_out: 4,
      households_out: 1,
      villages_out: year === 2017 ? 1 : 0,
      taken_on: '2026-11-23',
    },
  })
})

test('R-82: section missing, since nothing of the year stands: REVIEW_NO_POVERTY', async () => {
  const refused = await (await drafted(await freshPlace())).submit()
  expect([refused.status, codesOf(refused)]).toEqual([422, ['REVIEW_NO_POVERTY']])
})

test('R-82: one report a Party secretary and year, and his it is: no head, no other place', async () => {
  const place = await freshPlace()
  const one = await drafted(place)
  const again = await one.actor.post(`/v1/${REPORTS}`, one.body)
  expect([again.status, codesOf(again)]).toEqual([409, ['STATE']])
  const head = (await madeLocal(as, 'leadership_posts', place, { post: 'township_head' })).id
  const elsewhere = (await madeLocal(as, 'leadership_posts', await freshPlace())).id
  for (const leadership_post_id of [head, elsewhere, null])
    expect(codesOf(await one.actor.post(`/v1/${REPORTS}`, { ...one.body, leadership_post_id }))).toEqual([
      'FIELD_REQUIRED',
    ])
})

test('chapter 10: a county’s report is its committee’s to write, a township’s its own', async () => {
  const place = await freshPlace()
  const one = await madeLocal(as, REPORTS, place)
  await broughtOn(as, REPORTS, place, { ...one, acts: ['submit'] })
  const county = await as('county_committee', place.county)
  expect((await county.get(`/v1/${REPORTS}/${one.id}`)).status).toBe(200)
  expect((await county.post(`/v1/${REPORTS}`, one.body)).status).toBe(403)
})
