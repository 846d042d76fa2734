// which counties and townships have heavy tasks, as the province says it; what ask of them follows.
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { cleanDirty, query } from '../../../test/harness/databases.ts'
import { codesOf, refusalOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'
import { freshVillageCode } from '../../../test/harness/world.ts'
import { a17Heavy } from '../../rules/a-heavy-tasks.ts'
import { runSchedule } from '../../schedule.ts'

const { app, as } = suite()
const PATH = '/v1/heavy_tasks'
const CITY = '440600'
const COUNTY = '440605'

beforeEach(() => app.cold())
afterAll(cleanDirty)

const owed = async (rule: string, division: string) => {
  const rows = await query(
    CITY,
    'SELECT subject_id, opens_on, lapsed_on FROM tasks WHERE rule = ? AND division = ? ORDER BY subject_id, opens_on',
    rule,
    division,
  )
  return rows.map(({ subject_id, opens_on, lapsed_on }) => [subject_id, opens_on, lapsed_on].join(' '))
}

describe('A-17 of a day', () => {
  const word = { division: COUNTY, is_heavy: false, valid_from: '2017-01-01', valid_to: '2018-01-01' }
  test.each([
    ['2016-12-31', true, true],
    ['2016-12-31', false, false],
    ['2017-01-01', true, false],
    ['2017-12-31', true, false],
    ['2018-01-01', true, true],
  ])('%s, with a listed village: %s', (day, listed, heavy) => {
    expect(a17Heavy(day, { words: [word], listed })).toBe(heavy)
  })
})

test('A-17, R-4 a county flagged without a listed village owes its two chiefs, and none of it once the word has ended', async () => {
  const province = await as('province_admin')
  expect(await owed('R-4', COUNTY)).toEqual([])
  const body = { division: COUNTY, is_heavy: true, valid_from: '2016-05-01' }
  const { id } = keptOf(await province.post(PATH, body))
  expect(await owed('R-4', COUNTY)).toEqual([
    `${COUNTY}/county_head 2016-05-01 `,
    `${COUNTY}/county_party_secretary 2016-05-01 `,
  ])
  expect(codesOf(await province.post(PATH, { ...body, is_heavy: false, valid_from: '2018-01-01' }))).toEqual(['STATE'])
  const ended = await province.post(`${PATH}/${id}/end`, { ended_on: '2017-12-31' })
  expect(ended.json).toMatchObject({ valid_to: '2018-01-01', version: 2, tenant_code: '440000' })
  expect(await owed('R-4', COUNTY)).toEqual([
    `${COUNTY}/county_head 2016-05-01 2018-01-01`,
    `${COUNTY}/county_party_secretary 2016-05-01 2018-01-01`,
  ])
  const city = await as('city_org', CITY)
  expect((await city.get(`${PATH}?division=${COUNTY}&as_of=2017-06-01`)).json).toMatchObject({ items: [{ id }] })
  expect((await city.get(`${PATH}?division=${COUNTY}&as_of=2018-06-01`)).json).toMatchObject({ items: [] })
  const told = await query(CITY, "SELECT action FROM journal WHERE record = 'heavy_tasks' AND record_id = ?", id)
  expect(told.map(({ action }) => action)).toEqual(['follow', 'follow'])
})

test('A-17, R-5, R-9 a place the province says is not heavy owes none of it, though it has a listed village', async () => {
  const province = await as('province_admin')
  const code = freshVillageCode('440608')
  const [county, township] = [code.slice(0, 6), code.slice(0, 9)]
  const village = { code, name: 'V', dispatch_mode: 'self', listed_on: '2016-05-01' }
  expect((await province.post('/v1/villages', village)).status).toBe(201)
  const city = await as('city_org', CITY)
  const county_org = await as('county_org', county)
  const official = async (place: string, by = city) =>
    keptOf(await by.post('/v1/officials', { place, name: '张三（演示）', party_status: 'full' })).id
  const post = { valid_from: '2016-06-01', knows_poverty_work: false, local_veteran: false }
  const head = { place: county, post: 'county_head', official_id: await official(county), ...post }
  const { id } = keptOf(await city.post('/v1/leadership_posts', head))
  const end = async () =>
    city.post(`/v1/leadership_posts/${id}/end`, { ended_on: '2017-06-30', end_reason: 'transfer' })
  const secretary = { place: township, post: 'township_party_secretary', ...post }
  const appoint = async () =>
    county_org.post('/v1/leadership_posts', { ...secretary, official_id: await official(township, county_org) })
  expect(codesOf(await end())).toEqual(['EXCEPTION_REQUIRED'])
  expect(codesOf(await appoint())).toContain('ATTESTATION_MISSING')
  for (const division of [county, township])
    keptOf(await province.post(PATH, { division, is_heavy: false, valid_from: '2016-01-01' }))
  expect((await end()).status).toBe(200)
  expect((await appoint()).status).toBe(201)
  expect(await owed('R-4', county)).toEqual([])
  expect(await owed('R-8', county)).toEqual([])
})

test('A-17 what could not be carried to the city is with the next run of the schedule', async () => {
  const province = await as('province_admin')
  app.spy.fault({ tenant: CITY, kind: 'before' })
  keptOf(await province.post(PATH, { division: '440607', is_heavy: true, valid_from: '2016-05-01' }))
  app.spy.fault()
  expect(await owed('R-4', '440607')).toEqual([])
  await runSchedule(await app.services())
  expect(await owed('R-4', '440607')).toHaveLength(2)
})

test('A-17 only the province says it, of a county or a township', async () => {
  const body = { division: '440604', is_heavy: true, valid_from: '2016-05-01' }
  expect(refusalOf(await (await as('city_org', CITY)).post(PATH, body))).toEqual([403, 'NOT_PERMITTED'])
  const province = await as('province_admin')
  expect(refusalOf(await province.post(PATH, { ...body, division: CITY }))).toEqual([400, 'INVALID_REQUEST'])
  expect(refusalOf(await province.post(PATH, { ...body, division: '440699' }))).toEqual([404, 'NOT_FOUND'])
  const turned = await province.post(PATH, { ...body, valid_to: '2016-05-01' })
  expect(codesOf(turned)).toEqual(['DATE_ORDER'])
})
