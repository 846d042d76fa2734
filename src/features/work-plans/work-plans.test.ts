import { describe, expect, test } from 'vitest'
import { broughtOn, freshPlace, madeLocal } from '../../../test/harness/local.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as } = suite()
const PLANS = 'work_plans'

const item = (domain: string, central_work = false) => ({ domain, text: 'What is to be done', central_work })

const submitted = async (more: Readonly<Record<string, unknown>>) => {
  const place = await freshPlace()
  const { id, actor } = await madeLocal(as, PLANS, place, more)
  return actor.post(`/v1/${PLANS}/${id}/submit`, {})
}

describe('at submission', () => {
  test('R-3: [party_building, poverty] is accepted; [poverty, poverty] is PLAN_ONE_SIDED that names what is missing', async () => {
    const both = await submitted({ items: [item('party_building'), item('poverty', true)] })
    expect([both.status, both.json]).toMatchObject([200, { status: 'submitted', submitted_on: '2026-11-23' }])
    const one = await submitted({ items: [item('poverty', true), item('poverty')] })
    expect(one.json).toMatchObject({ status: 422, code: 'PLAN_ONE_SIDED', errors: [{ accepted: ['party_building'] }] })
  })

  test('R-11: a township’s plan without central work is PLAN_NOT_CENTRAL, a flag on another domain is no help', async () => {
    const none = await submitted({ items: [item('party_building', true), item('poverty')] })
    expect(none.json).toMatchObject({ status: 422, code: 'PLAN_NOT_CENTRAL' })
  })

  test('one submitted plan a place and year: a second is 409', async () => {
    const place = await freshPlace()
    const first = await madeLocal(as, PLANS, place)
    await broughtOn(as, PLANS, place, { ...first, acts: ['submit'] })
    const { id, actor } = await madeLocal(as, PLANS, place)
    expect((await actor.post(`/v1/${PLANS}/${id}/submit`, {})).json).toMatchObject({ status: 409, code: 'STATE' })
  })
})

test('2.3: a draft may hold anything and counts nowhere', async () => {
  const place = await freshPlace('441481')
  await madeLocal(as, PLANS, place, { items: [] })
  const city = await as('city_org', place.city)
  const { groups } = (await city.get('/v1/summary?group_by=county&as_of=2017-06-01')).json as {
    groups: { key: string; figures: Record<string, number> }[]
  }
  expect(groups.find(({ key }) => key === place.county)?.figures['work_plans'] ?? 0).toBe(0)
})
