// Units at home: R-1 by level and place, C-7 as refusal and as remark, what an officer below the city reaches, and days of old.
import { expect, test } from 'vitest'
import { unit } from '../../../test/harness/persons.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as } = suite()

const organ = { name: 'Finance Bureau', unit_level: 'city', unit_kind: 'organ', division: '441400' }
const ids = (json: unknown): string[] => (json as { items: { id: string }[] }).items.map(({ id }) => id)

test('R-1 accept: a bureau of the province in 440000, a city’s in its city', async () => {
  const province = await as('province_admin')
  const bureau = await province.post('/v1/units', { ...organ, unit_level: 'province', division: '440000' })
  expect(bureau.json).toMatchObject({ tenant_code: '440000', unit_level: 'province' })
  const central = { ...organ, unit_level: 'central_in_gd', division: '440103' }
  expect((await province.post('/v1/units', central)).status).toBe(201)
  const meizhou = await as('city_org', '441400')
  const made = await meizhou.post('/v1/units', organ)
  expect(made.status, made.text).toBe(201)
  expect(made.headers.get('etag')).toMatch(/^"v1-/)
})

test.each([
  ['a provincial unit in a city', '440100', { unit_level: 'province', division: '440100' }, 'unit_level'],
  ['a city’s unit in the province', '440000', { unit_level: 'city', division: '440000' }, 'unit_level'],
  ['a division of another city', '441400', { unit_level: 'county', division: '440103' }, 'division'],
])('R-1 reject: %s', async (_, tenant, fields, field) => {
  const actor = tenant === '440000' ? await as('province_admin') : await as('city_org', tenant)
  const answer = await actor.post('/v1/units', { ...organ, ...fields })
  expect(answer.json).toMatchObject({ status: 422, code: 'UNIT_TENANT_MISMATCH', errors: [{ field }] })
})

test('C-7: a wrong check character is refused, a code of another kind is remarked beside the unit', async () => {
  const meizhou = await as('city_org', '441400')
  const wrong = await meizhou.post('/v1/units', { ...organ, uscc: '114400000000000195' })
  expect(wrong.json).toMatchObject({ status: 422, code: 'USCC_FORMAT', errors: [{ field: 'uscc' }] })
  const named = { ...organ, name: 'C-7 Bureau' }
  const right = await meizhou.post('/v1/units', { ...named, uscc: '11441400000000342k' })
  expect(right.json).toMatchObject({ uscc: '11441400000000342K', warnings: [] })
  const odd = await meizhou.post('/v1/units', {
    ...organ,
    name: 'C-7 Works',
    unit_kind: 'enterprise',
    uscc: '11441400000000342K',
  })
  const { id: first } = right.json as { id: string }
  const warnings = [
    { rule: 'C-7', code: 'USCC_KIND', field: 'uscc', accepted: ['organ'] },
    { rule: 'C-7', code: 'UNIT_TWICE', field: 'uscc', accepted: [first] }, // B11
  ]
  expect([odd.status, odd.json]).toEqual([201, expect.objectContaining({ warnings })])
})

test('2.2: a county’s officer reads and writes his county, a sending unit reads itself, another city nothing', async () => {
  const [meizhou, dabu] = [await as('city_org', '441400'), await as('county_org', '441422')]
  const ofCity = await unit(meizhou)
  const ofCounty = await unit(meizhou, { division: '441422' })
  const ofTown = await unit(dabu, { division: '441422101', unit_level: 'township' })
  expect((await dabu.get(`/v1/units/${ofCity.id}`)).status).toBe(404)
  expect(ids((await dabu.get('/v1/units')).json)).toEqual(expect.arrayContaining([ofCounty.id, ofTown.id]))
  expect(ids((await dabu.get('/v1/units')).json)).not.toContain(ofCity.id)
  const elsewhere = await dabu.post('/v1/units', { ...organ, unit_level: 'county', division: '441423' })
  expect(elsewhere.json).toMatchObject({ status: 403, code: 'NOT_PERMITTED' })
  const own = await as('sending_unit', '441400', { scope: ofCity.id })
  expect(ids((await own.get('/v1/units')).json)).toEqual([ofCity.id])
  expect((await own.get(`/v1/units/${ofCounty.id}`)).status).toBe(404)
  const shenzhen = await as('city_org', '440300')
  expect((await shenzhen.get(`/v1/units/${ofCity.id}`)).status).toBe(404)
})

test('X-12: a renamed unit is read by the day, and its history has both names', async () => {
  const meizhou = await as('city_org', '441400')
  const made = await unit(meizhou, { name: 'Old Name', valid_from: '2016-01-01' })
  const path = `/v1/units/${made.id}`
  expect((await meizhou.patch(path, { name: 'x' })).status).toBe(428)
  const body = { name: 'New Name', valid_from: '2018-07-01' }
  const renamed = await meizhou.patch(path, body, { if_match: '"v1"' })
  expect(renamed.json).toMatchObject({ name: 'New Name', version: 2 })
  expect((await meizhou.patch(path, body, { if_match: '"v1"' })).status).toBe(412)
  const on = async (day: string) => meizhou.get(`${path}?as_of=${day}`)
  expect((await on('2018-06-30')).json).toMatchObject({ name: 'Old Name' })
  expect((await on('2018-07-01')).json).toMatchObject({ name: 'New Name' })
  expect((await on('2015-12-31')).status).toBe(404)
  const before = await meizhou.patch(path, { name: 'x', valid_from: '2018-06-30' }, { if_match: '"v2"' })
  expect(before.json).toMatchObject({ status: 422, code: 'DATE_ORDER' })
  const same = await meizhou.patch(path, { name: 'New Name', valid_from: '2018-06-30' }, { if_match: '"v2"' })
  expect(same.json).toMatchObject({ status: 422, code: 'DATE_ORDER', errors: [{ field: 'valid_from' }] })
  expect((await meizhou.patch(path, body, { if_match: '"v2"' })).json).toMatchObject({ version: 2 })
  const ahead = await meizhou.patch(path, { name: 'x', valid_from: '2027-01-01' }, { if_match: '"v2"' })
  expect(ahead.json).toMatchObject({ status: 422, code: 'DATE_IN_FUTURE' })
  const history = await meizhou.get(`${path}/history`)
  expect(history.json).toMatchObject({ items: [{ action: 'create' }, { changes: { name: ['Old Name', 'New Name'] } }] })
})

test('a unit stands under another one that is there', async () => {
  const meizhou = await as('city_org', '441400')
  const above = await unit(meizhou)
  const below = await unit(meizhou, { parent: above.id })
  expect(ids((await meizhou.get(`/v1/units?parent=${above.id}`)).json)).toEqual([below.id])
  const stranger = await unit(await as('city_org', '440300'))
  expect((await meizhou.post('/v1/units', { ...organ, parent: stranger.id })).status).toBe(404)
  expect((await meizhou.patch(`/v1/units/${above.id}`, { parent: above.id }, { if_match: '"v1"' })).status).toBe(404)
})

test('pages and filters walk the list by its key; a read is one round trip, a write two', async () => {
  const zhuhai = await as('city_org', '440400')
  for (const kind of ['organ', 'institution', 'organ', 'organ']) await unit(zhuhai, { unit_kind: kind })
  const first = await zhuhai.get('/v1/units?limit=2&unit_kind=organ&unit_level=city&division=440400')
  const { next } = first.json as { next: string }
  const second = await zhuhai.get(`/v1/units?limit=2&unit_kind=organ&cursor=${next}`)
  expect(ids(first.json)).toHaveLength(2)
  expect(ids(second.json).filter((id) => ids(first.json).includes(id))).toEqual([])
  expect(first.cost.round_trips).toBe(1)
  const made = await zhuhai.post('/v1/units', { ...organ, division: '440400' })
  expect(made.cost.round_trips).toBe(2)
})

test('B11 one credit code twice, or one name: taken, with a warning that names the first unit', async () => {
  const meizhou = await as('city_org', '441400')
  const body = { unit_level: 'city', unit_kind: 'organ', division: '441400' }
  const first = await meizhou.post('/v1/units', { ...body, name: '甲局' })
  expect(first.json).toMatchObject({ warnings: [] })
  const { id } = first.json as { id: string }
  const twin = await meizhou.post('/v1/units', { ...body, name: '甲局' })
  const warning = { rule: 'C-7', code: 'UNIT_TWICE', field: 'name', accepted: [id] }
  expect([twin.status, twin.json]).toMatchObject([201, { warnings: [warning] }])
  const { id: second } = twin.json as { id: string }
  expect((await meizhou.get(`/v1/units/${second}`)).json).toMatchObject({ warnings: [warning] })
  const renamed = await meizhou.patch(`/v1/units/${second}`, { name: '乙局' }, { if_match: '"v1"' })
  expect(renamed.json).toMatchObject({ warnings: [] })
  const back = await meizhou.patch(`/v1/units/${second}`, { name: '甲局' }, { if_match: '"v2"' })
  expect(back.json).toMatchObject({ warnings: [warning] })
  const elsewhere = await as('city_org', '441800')
  expect((await elsewhere.post('/v1/units', { ...body, division: '441800', name: '甲局' })).json).toMatchObject({
    warnings: [],
  })
})
