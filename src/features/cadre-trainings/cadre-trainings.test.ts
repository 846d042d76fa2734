import { expect, test } from 'vitest'
import { freshPlace, sampleBodyOf } from '../../../test/harness/local.ts'
import { codesOf } from '../../../test/harness/refusals.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as } = suite()
const TRAININGS = 'cadre_trainings'

test('R-33 – R-35: topics, method and dues: what is accepted and what is refused', async () => {
  const place = await freshPlace()
  const county = await as('county_org', place.county)
  const body = await sampleBodyOf(as, TRAININGS, place)
  const send = async (more: object) => county.post(`/v1/${TRAININGS}`, { ...body, ...more })
  expect((await send({ topics: ['rural_ecommerce', 'other'], dues_level: 'county', dues_fen: 2_000_000 })).status).toBe(
    201,
  )
  for (const topics of [['other'], [], null]) expect(codesOf(await send({ topics }))).toEqual(['TRAINING_TOPIC'])
  for (const method of ['', null, 'song']) expect(codesOf(await send({ method }))).toEqual(['FIELD_REQUIRED'])
  expect(codesOf(await send({ dues_level: null }))).toEqual(['DUES_LEVEL'])
  expect(codesOf(await send({ dues_fen: 0 }))).toEqual(['DUES_LEVEL'])
  expect((await send({ fund_source: null, dues_level: null, dues_fen: null })).status).toBe(201)
})

test('R-7: a session of the county leadership lies at the city; without a date FIELD_REQUIRED', async () => {
  const place = await freshPlace()
  const city = await as('city_org', place.city)
  const { topics: _, ...body } = await sampleBodyOf(as, TRAININGS, place)
  const session = { ...body, place: place.city, audience: 'county_leadership', date: '2017-05-10' }
  expect((await city.post(`/v1/${TRAININGS}`, session)).status).toBe(201)
  expect(codesOf(await city.post(`/v1/${TRAININGS}`, { ...session, date: null }))).toEqual(['FIELD_REQUIRED'])
  const elsewhere = await city.post(`/v1/${TRAININGS}`, { ...session, place: place.county })
  const asked = { field: 'place', accepted: ['city'], detail: '应为市的区划代码' }
  expect(elsewhere.json).toMatchObject({ status: 400, errors: [asked] }) // which level, in an office's words
})
