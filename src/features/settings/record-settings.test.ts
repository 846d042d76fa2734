// 3.4, A-12, C-1, C-4: what the province sets for records of a city's own moves what they oblige to, at once and on the days it says.
import { afterAll, beforeEach, expect, test } from 'vitest'
import { broughtOn, freshPlace, madeLocal, type Place } from '../../../test/harness/local.ts'
import { cleanDirty, query } from '../../../test/harness/databases.ts'
import { codesOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'
import { runSchedule } from '../../schedule.ts'

const { app, as } = suite()
const CITY = '441400'

beforeEach(() => app.cold())
afterAll(cleanDirty)

const said = async (name: string, value: string, valid_from = '2016-01-01') => {
  const body = { name, tenant: CITY, value, valid_from, reason: 'the city asked for it' }
  return (await as('province_admin')).post('/v1/settings', body)
}

const dueOf = async (rule: string, subject: string) => {
  const rows = await query(
    CITY,
    'SELECT period, opens_on, due_on, acts_needed FROM tasks WHERE rule = ? AND subject_id = ? ORDER BY due_on',
    rule,
    subject,
  )
  return rows.map(({ opens_on, due_on, acts_needed }) => [opens_on, due_on, acts_needed].map(String).join(' '))
}

/** Kept tasks of these rules that differ from what the records say. */
const drift = async () => {
  const { json } = await (await as('province_admin')).get(`/v1/summary/recount?tenant=${CITY}`)
  return (json as { tasks: { id: string }[] }).tasks.filter(({ id }) => /^R-(?:3|7|15|31|68|70)\//.test(id))
}

const RESOLVED = ['consult', 'deliberate', 'resolve']
const resolvedAt = async (place: Place) => {
  const one = await madeLocal(as, 'resolutions', place)
  await broughtOn(as, 'resolutions', place, { ...one, acts: RESOLVED })
  return one
}

test('3.4 each has its form, and the refusal names it', async () => {
  const accepted = async (name: string, value: string) => {
    const { status, json } = await said(name, value)
    return [status, (json as { errors?: { accepted?: string[] }[] }).errors?.map((each) => each.accepted?.join())]
  }
  expect(await accepted('plan_due', '02-29')).toEqual([400, ['MM-DD']])
  expect(await accepted('village_quorum', 'no')).toEqual([400, ['on | off']])
  expect(await accepted('centres_due', '2018')).toEqual([400, ['YYYY-MM-DD']])
  expect(await accepted('review_poverty_weight', '101')).toEqual([400, ['1 – 100']])
  expect(await accepted('resident_weeks', '0')).toEqual([400, ['1 – 8']])
})

test('R-7, R-11, R-15, R-68, R-70, R-31 due days and numbers follow the word from its day on; the recount agrees', async () => {
  const place = await freshPlace()
  const centre = await madeLocal(as, 'service_centres', place)
  const resolution = await resolvedAt(place)
  const [resolved] = await dueOf('R-31', resolution.id)
  for (const [name, value, from] of [
    ['plan_due', '04-30', '2017-01-01'],
    ['leadership_trainings_a_year', '2', '2018-01-01'],
    ['incomes_due', '02-28', '2016-01-01'],
    ['centres_due', '2017-06-30', '2016-01-01'],
    ['result_published_days', '30', '2016-01-01'],
  ] as const)
    keptOf(await said(name, value, from))
  expect(await dueOf('R-11', place.township)).toEqual([
    '2016-05-01 2016-05-01 1',
    '2017-01-01 2017-04-30 1',
    '2018-01-01 2018-04-30 1',
  ])
  expect((await dueOf('R-7', CITY)).map((each) => each.slice(11))).toEqual([
    '2016-12-31 1',
    '2017-12-31 1',
    '2018-12-31 2',
  ])
  expect((await dueOf('R-15', place.village)).map((each) => each.slice(11, 21))).toEqual([
    '2017-02-28',
    '2018-02-28',
    '2019-02-28',
  ])
  expect((await dueOf('R-68', place.village)).map((each) => each.slice(11, 21))).toEqual(['2017-06-30'])
  expect((await dueOf('R-70', centre.id)).map((each) => each.slice(11, 21))).toEqual(['2017-06-30'])
  const [opened, due] = String(resolved).split(' ')
  const [after] = await dueOf('R-31', resolution.id)
  expect(after?.split(' ')[0]).toBe(opened)
  expect(Date.parse(String(due)) - Date.parse(String(after?.split(' ')[1]))).toBe(60 * 24 * 60 * 60 * 1000)
  expect(await drift()).toEqual([])
})

test('R-7 where two a year are asked the second training fulfils it', async () => {
  keptOf(await said('leadership_trainings_a_year', '2'))
  const done = async () => {
    const [row] = await query(CITY, "SELECT done_on FROM tasks WHERE rule = 'R-7' AND due_on = '2017-12-31'")
    return row?.['done_on']
  }
  const city = await as('city_org', CITY)
  const train = async (date: string) =>
    keptOf(
      await city.post('/v1/cadre_trainings', {
        place: CITY,
        audience: 'county_leadership',
        title: '县级领导班子培训（演示）',
        date,
        is_concentrated: true,
        topics: ['other'],
        method: 'class',
      }),
    )
  await train('2017-05-10')
  expect(await done()).toBeNull()
  await train('2017-09-10')
  expect(await done()).toBe('2017-09-10')
})

test('C-1 switched off no quorum is asked for; a village proposed before follows with the schedule where the city did not answer', async () => {
  const place = await freshPlace()
  const one = await madeLocal(as, 'resolutions', place)
  await broughtOn(as, 'resolutions', place, { ...one, acts: ['consult'] })
  const deliberate = async () => one.actor.post(`/v1/resolutions/${one.id}/deliberate`, { date: '2017-06-01' })
  expect(codesOf(await deliberate())).toEqual(['QUORUM'])
  app.spy.fault({ tenant: CITY, kind: 'before' })
  keptOf(await said('village_quorum', 'off'))
  app.spy.fault()
  expect(codesOf(await deliberate())).toEqual(['QUORUM'])
  await runSchedule(await app.services())
  keptOf(await deliberate())
})

test('C-4, R-82 a point names its rhythm and its next day, a report the weight of its poverty results', async () => {
  const place = await freshPlace()
  const point = await madeLocal(as, 'resident_points', place, { weekday: 'tuesday', is_remote: true })
  const seen = async () => (await point.actor.get(`/v1/resident_points/${point.id}`)).json
  expect(await seen()).toMatchObject({ every_weeks: 2 })
  const report = await madeLocal(as, 'review_reports', place)
  const weight = async () => (await report.actor.get(`/v1/review_reports/${report.id}`)).json
  expect(await weight()).toMatchObject({ poverty_weight: null })
  keptOf(await said('remote_resident_weeks', '3'))
  keptOf(await said('review_poverty_weight', '40'))
  const { next_on, ...after } = (await seen()) as { next_on: string }
  expect(after).toMatchObject({ every_weeks: 3, version: 1 })
  expect(new Date(next_on).getUTCDay()).toBe(2)
  expect(await weight()).toMatchObject({ poverty_weight: 40 })
})
