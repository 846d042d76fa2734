import { expect, test } from 'vitest'
import { broughtOn, freshPlace, madeLocal, sampleBodyOf } from '../../../test/harness/local.ts'
import { codesOf } from '../../../test/harness/refusals.ts'
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

test('3.5: opened, decided, closed, each on its day', async () => {
  const place = await freshPlace()
  const one = await madeLocal(as, CASES, place)
  const early = await one.actor.post(`/v1/${CASES}/${one.id}/decide`, { decision: 'x', decided_on: '2018-01-01' })
  expect(codesOf(early)).toEqual(['DATE_ORDER'])
  await broughtOn(as, CASES, place, { ...one, acts: ['decide', 'close'] })
  expect((await one.actor.get(`/v1/${CASES}/${one.id}`)).json).toMatchObject({
    status: 'closed',
    decided_on: '2018-02-01',
    closed_on: '2018-03-01',
  })
})
