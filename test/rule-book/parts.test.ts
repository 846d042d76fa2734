// A part is no greater than its whole, whichever of the two is sent, and nothing is planned for a time before it could be.
import { expect, test } from 'vitest'
import { broughtOn, freshPlace, madeLocal } from '../harness/local.ts'
import { suite } from '../harness/suite.ts'

const { as } = suite()

interface Refused {
  code?: string
  errors?: { field?: string; code: string; accepted?: string[] }[]
}

const told = ({ json }: { json: unknown }): string[] =>
  ((json as Refused).errors ?? []).map(({ field, code, accepted = [] }) => [field, code, ...accepted].join(' '))

test('R-15: a plan is by no year before its household was registered, made, changed or from a file', async () => {
  const place = await freshPlace()
  const household = await madeLocal(as, 'registered_households', place, { registered_on: '2017-03-01' })
  const committee = await as('township_committee', place.township)
  const plan = (target_year: number) => ({ household_id: household.id, target_year, measures: ['种植（演示）'] })
  const early = 'target_year DATE_ORDER >= 2017'
  expect(told(await committee.post('/v1/household_plans', plan(2016)))).toEqual([early])
  const made = await committee.post('/v1/household_plans', plan(2017))
  expect(made.status, made.text).toBe(201)
  const path = `/v1/household_plans/${(made.json as { id: string }).id}`
  expect(told(await committee.patch(path, { target_year: 2016 }, { if_match: '*' }))).toEqual([early])
  const text = `household_id,target_year,measures\n${household.id},2016,种植`
  const file = await committee.post('/v1/household_plans/import', text, { headers: { 'content-type': 'text/csv' } })
  expect(file.json).toMatchObject({ rows: [{ errors: [{ code: 'DATE_ORDER' }] }] })
})

test('R-29: no more are present at a meeting than are entitled, whichever of the two is changed', async () => {
  const place = await freshPlace()
  const made = await madeLocal(as, 'meetings', place, { present: 12, entitled: 12 })
  const most = 'present INVALID_REQUEST <= 12'
  expect(told(await made.actor.post('/v1/meetings', { ...made.body, present: 13 }))).toEqual([most])
  const change = async (sent: object) =>
    told(await made.actor.patch(`/v1/meetings/${made.id}`, sent, { if_match: '*' }))
  expect(await change({ present: 13 })).toEqual([most])
  expect(await change({ entitled: 11 })).toEqual(['present INVALID_REQUEST <= 11'])
  expect(await change({ present: 13, entitled: 13 })).toEqual([])
})

test('R-31: at each step no more are present than are entitled, nor more in favour than present', async () => {
  const place = await freshPlace()
  const made = await madeLocal(as, 'resolutions', place)
  const taken = async (step: string, counts: object) =>
    told(await made.actor.post(`/v1/resolutions/${made.id}/${step}`, { date: '2017-06-01', ...counts }))
  expect(await taken('consult', { present: 9, entitled: 8 })).toEqual(['present INVALID_REQUEST <= 8'])
  expect(await taken('consult', { present: 7, entitled: 8, in_favour: 8 })).toEqual(['in_favour INVALID_REQUEST <= 7'])
  expect(await taken('consult', { entitled: 8, in_favour: 9 })).toEqual(['in_favour INVALID_REQUEST <= 8'])
  await broughtOn(as, 'resolutions', place, { ...made, acts: ['consult'] })
  expect(await taken('deliberate', { entitled: 48, present: 49, in_favour: 40 })).toEqual([
    'present QUORUM present <= entitled',
  ])
  expect(await taken('deliberate', { entitled: 48, present: 40, in_favour: 41 })).toEqual([
    'in_favour QUORUM in_favour <= present',
  ])
})

test('2.3: a village has no more poor inhabitants than inhabitants', async () => {
  const place = await freshPlace()
  const city = await as('city_org', place.city)
  const change = async (sent: object) => city.patch(`/v1/villages/${place.village}`, sent, { if_match: '*' })
  expect(told(await change({ population: 900, poor_population: 901 }))).toEqual([
    'poor_population INVALID_REQUEST <= 900',
  ])
  expect((await change({ population: 900, poor_population: 900 })).status).toBe(200)
  expect(told(await change({ population: 899 }))).toEqual(['poor_population INVALID_REQUEST <= 899'])
})
