import { expect, test } from 'vitest'
import { broughtOn, freshPlace, madeLocal, sampleBodyOf } from '../../../test/harness/local.ts'
import { codesOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as } = suite()
const CASES = 'accountability_cases'

test('R-84: target_missed with both named is accepted; principal only ACCOUNTABILITY_SUBJECTS, another trigger ACCOUNTABILITY_TRIGGER', async () => {
  const place = await freshPlace()
  const county = await as('county_org', place.county)
  const body = await sampleBodyOf(as, CASES, place)
  const send = async (more: object) => county.post(`/v1/${CASES}`, { ...body, ...more })
  const [principal] = body['subjects'] as object[]
  for (const subjects of [[principal], [], null, [principal, { role: 'in_charge', official_id: 'nobody' }]])
    expect(codesOf(await send({ subjects }))).toEqual(['ACCOUNTABILITY_SUBJECTS'])
  for (const trigger of ['late', null]) expect(codesOf(await send({ trigger }))).toEqual(['ACCOUNTABILITY_TRIGGER'])
  for (const trigger of ['target_missed', 'duty_not_fulfilled']) expect((await send({ trigger })).status).toBe(201)
})

test('R-84: the superior opens a case: on a county’s own heads the city, on a body of the county the county too', async () => {
  const place = await freshPlace()
  const [city, county, committee] = [
    await as('city_org', place.city),
    await as('county_org', place.county),
    await as('county_committee', place.county),
  ]
  const bodyAt = async (at: string, unit: string | null) => sampleBodyOf(as, CASES, place, { place: at, unit })
  const ownHeads = await bodyAt(place.county, null)
  for (const one of [county, committee]) {
    const { status, json } = await one.post(`/v1/${CASES}`, ownHeads)
    expect([status, json]).toMatchObject([403, { code: 'NOT_PERMITTED', permission: 'accountability_case.create' }])
    expect((await one.post(`/v1/${CASES}`, await bodyAt(place.county, 'X County Bureau'))).status).toBe(201)
    expect((await one.post(`/v1/${CASES}`, await bodyAt(place.township, null))).status).toBe(201)
  }
  const opened = keptOf(await city.post(`/v1/${CASES}`, ownHeads))
  const path = `/v1/${CASES}/${opened.id}`
  const decision = { decision: 'Warned', decided_on: '2018-02-01' }
  expect((await county.post(`${path}/decide`, decision)).status).toBe(403)
  for (const sent of [{ reason: 'Other' }, { unit: 'X County Bureau' }])
    expect((await county.patch(path, sent, { if_match: '*' })).status).toBe(403)
  const ofBody = keptOf(await county.post(`/v1/${CASES}`, await bodyAt(place.county, 'X County Bureau')))
  expect((await county.patch(`/v1/${CASES}/${ofBody.id}`, { unit: null }, { if_match: '*' })).status).toBe(403)
  expect((await county.get(path)).status).toBe(200)
  expect((await city.post(`${path}/decide`, decision)).status).toBe(200)
})

test('3.5: opened, decided, closed, each on its day', async () => {
  const place = await freshPlace()
  const one = await madeLocal(as, CASES, place)
  const early = await one.actor.post(`/v1/${CASES}/${one.id}/decide`, { decision: 'x', decided_on: '2018-01-01' })
  expect(codesOf(early)).toEqual(['DATE_ORDER'])
  const blank = await one.actor.post(`/v1/${CASES}/${one.id}/decide`, { decision: ' ', decided_on: '2018-02-01' })
  expect(codesOf(blank)).toEqual(['FIELD_REQUIRED'])
  await broughtOn(as, CASES, place, { ...one, acts: ['decide', 'close'] })
  expect((await one.actor.get(`/v1/${CASES}/${one.id}`)).json).toMatchObject({
    status: 'closed',
    decided_on: '2018-02-01',
    closed_on: '2018-03-01',
  })
})
