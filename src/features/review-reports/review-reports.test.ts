import { expect, test } from 'vitest'
import { freshVillageCode } from '../../../test/harness/world.ts'
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

/** December of 2017 as the province seals it: once, with whatever stands by then. */
const sealDecember = async () => (await as('province_admin')).post('/v1/summary/sealed', { period: '2017-12' })

/** Three households, one of which came out in 2017. */
const withHouseholds = async (place: Place) => {
  const households = [
    { members: 4, out_on: '2017-12-20' },
    { members: 3, out_on: '2016-12-20' },
    { members: 5, out_on: null },
  ]
  for (const { members, out_on } of households) {
    const { id, actor } = await madeLocal(as, 'registered_households', place, { members })
    if (out_on !== null) keptOf(await actor.post(`/v1/registered_households/${id}/exit`, { out_on }))
  }
}

test('R-82: until December is sealed there is nothing to copy: REVIEW_NO_POVERTY', async () => {
  const place = await freshPlace()
  await withHouseholds(place)
  const refused = await (await drafted(place)).submit()
  expect([refused.status, codesOf(refused)]).toEqual([422, ['REVIEW_NO_POVERTY']])
})

test('R-82: a county’s figures are those the province sealed, whatever was entered since; typed ones are refused', async () => {
  const county = '440882'
  const code = freshVillageCode(county)
  const place = { city: '440800', county, township: code.slice(0, 9), village: code }
  const village = { code, name: 'V', dispatch_mode: 'self', listed_on: '2016-05-01' }
  expect((await (await as('province_admin')).post('/v1/villages', village)).status).toBe(201)
  await withHouseholds(place)
  await sealDecember()
  const { id: late, actor } = await madeLocal(as, 'registered_households', place, { members: 9 })
  keptOf(await actor.post(`/v1/registered_households/${late}/exit`, { out_on: '2017-11-01' }))
  const post = { place: county, post: 'county_party_secretary' }
  const leadership_post_id = (await madeLocal(as, 'leadership_posts', place, post)).id
  const committee = await as('county_committee', county)
  const body = { year: 2017, place: county, leadership_post_id, text: 'The year' }
  const typed = await committee.post(`/v1/${REPORTS}`, { ...body, poverty_results: { people_out: 9 } })
  expect(typed.status).toBe(400)
  const { id } = keptOf(await committee.post(`/v1/${REPORTS}`, body))
  const { json } = await committee.post(`/v1/${REPORTS}/${id}/submit`, { submitted_on: '2017-12-31' })
  expect(json).toMatchObject({
    status: 'submitted',
    poverty_results: { people_out: 4, households_out: 1, villages_out: 0, as_of: '2017-12-31', taken_on: '2026-11-23' },
  })
})

test('R-82: a township, which a sealed month does not name, as its records say of that day; nothing of the year, no section', async () => {
  await sealDecember()
  const place = await freshPlace()
  await withHouseholds(place)
  await madeLocal(as, 'village_exits', place)
  const { json } = await (await drafted(place)).submit()
  const { year } = (await sampleBodyOf(as, 'village_exits', place)) as { year: number }
  expect(json).toMatchObject({
    poverty_results: { people_out: 4, households_out: 1, villages_out: year === 2017 ? 1 : 0, as_of: '2017-12-31' },
  })
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

test('R-82: a year is reported once it has begun, and on no day before it', async () => {
  await sealDecember()
  const place = await freshPlace()
  await withHouseholds(place)
  const { id, actor, body } = await drafted(place)
  const submit = async (submitted_on: string) => actor.post(`/v1/${REPORTS}/${id}/submit`, { submitted_on })
  const early = await submit('2016-12-31')
  expect([early.status, codesOf(early)]).toEqual([422, ['DATE_ORDER']])
  expect((await submit('2017-01-01')).status).toBe(200)
  const ahead = await actor.post(`/v1/${REPORTS}`, { ...body, year: 2027 })
  expect([ahead.status, codesOf(ahead)]).toEqual([422, ['DATE_IN_FUTURE']])
})
