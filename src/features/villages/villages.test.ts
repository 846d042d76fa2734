// Poor villages (R-41, C-8) through HTTP: the province lists and delists, cities complete, files go in and come out.
import { beforeAll, describe, expect, test } from 'vitest'
import { suite } from '../../../test/harness/suite.ts'
import { freshVillageCode, village } from '../../../test/harness/world.ts'
import { tenantByCode } from '../../tenancy/registry.ts'

const { as, app } = suite()

const HEADER = '行政区划代码,行政村名称,乡镇（街道）,县（市、区）,地级以上市,帮扶方式,帮扶单位,认定日期'

interface Imported {
  created: number
  updated: number
  unchanged: number
  rejected: number
  pending: number
  unavailable: string[]
  rows: { line: number; outcome: string; errors: { column: string; code: string; rule?: string }[] }[]
}

const csv = { 'content-type': 'text/csv' }
const line = (code: string, more: Partial<Record<'name' | 'mode' | 'date' | 'units', string>> = {}): string => {
  const city = tenantByCode(`${code.slice(0, 4)}00`)
  const county = city?.counties.find((each) => code.startsWith(each.code))?.name_zh ?? ''
  const { name = `V${code}`, mode = '珠三角对口帮扶', date = '2016-05-01', units = 'Unit A、Unit B' } = more
  return [code, name, 'T', county, city?.name_zh ?? '', mode, units, date].join(',')
}
const file = (...lines: string[]): string => `${[HEADER, ...lines].join('\r\n')}\r\n`

let province: Awaited<ReturnType<typeof as>>
beforeAll(async () => {
  province = await as('province_admin')
})

const send = async (body: string | Uint8Array, query = '', actor = province, key?: string) => {
  const answer = await actor.post(`/v1/villages/import${query}`, body, { headers: csv, ...(key ? { key } : {}) })
  expect(answer.status, answer.text).toBe(200)
  return answer.json as Imported
}

describe('import', () => {
  test('a dry run predicts exactly, writes nothing; then created, then unchanged; the export imports as unchanged', async () => {
    const codes = [freshVillageCode('441400'), freshVillageCode('441800'), freshVillageCode('440500')]
    const body = file(...codes.map((code) => line(code, code.startsWith('4405') ? { mode: '自行帮扶' } : {})))
    const predicted = await send(body, '?dry_run=true')
    expect(predicted).toMatchObject({ dry_run: true, created: 3, rejected: 0 })
    expect((await province.get(`/v1/villages/${codes[0]}`)).status).toBe(404)
    const done = await send(body)
    expect({ ...done, dry_run: true }).toEqual(predicted)
    expect(await send(body)).toMatchObject({ created: 0, updated: 0, unchanged: 3 })
    const exported = await province.get('/v1/villages.csv')
    expect(exported.headers.get('content-type')).toContain('text/csv')
    const again = await send(exported.text)
    expect(again).toMatchObject({ created: 0, updated: 0, rejected: 0 })
    expect(again.unchanged).toBeGreaterThanOrEqual(3)
  })

  test('GB18030 and a BOM are read alike', async () => {
    const code = freshVillageCode('441400')
    const text = file(line(code, { name: '合江村' }))
    expect(await send(`\uFEFF${text}`)).toMatchObject({ created: 1 })
    const header = new Uint8Array([0xba, 0xcf, 0xbd, 0xad, 0xb4, 0xe5]) // 合江村 in GB18030
    const [before = '', after = ''] = `code,name,dispatch_mode,listed_on\n${code},@,paired,2016-05-01\n`.split('@')
    const encoder = new TextEncoder()
    const bytes = new Uint8Array([...encoder.encode(before), ...header, ...encoder.encode(after)])
    expect(await send(bytes)).toMatchObject({ unchanged: 1, rejected: 0 })
  })

  test('every fault of every row at once, by line and column; the other rows stand', async () => {
    const good = freshVillageCode('441400')
    const bad = freshVillageCode('441400')
    const answer = await send(
      file(
        line(good),
        '441424100999,X,T,五华县,梅州市,珠三角对口帮扶,,2016-05-01',
        '4.41424E+11,X,T,五华县,梅州市,珠三角对口帮扶,,2016-05-01',
        line(good),
        line(bad, { name: '=1+1', date: '2016-13-01', mode: '结对' }),
        ',缺码村,T,五华县,梅州市,珠三角对口帮扶,,2016-05-01',
      ),
    )
    expect(answer).toMatchObject({ created: 1, rejected: 5 })
    const found = answer.rows.map(({ line: at, errors }) => [at, errors.map(({ column, code }) => `${column} ${code}`)])
    expect(found).toEqual([
      [2, []],
      [3, ['行政区划代码 VILLAGE_CODE']],
      [4, ['行政区划代码 VILLAGE_CODE']],
      [5, ['行政区划代码 DUPLICATE_ROW']],
      [6, ['行政村名称 FORMULA_CELL', '帮扶方式 INVALID_CELL', '认定日期 INVALID_CELL']],
      [7, ['行政区划代码 FIELD_REQUIRED']],
    ])
  })

  test('a city that does not answer is named, its rows pend, and the same call repeated finishes it', async () => {
    const codes = [freshVillageCode('441400'), freshVillageCode('441800')]
    const body = file(...codes.map((code) => line(code)))
    const key = crypto.randomUUID()
    app.spy.fault({ tenant: '441800', kind: 'before' })
    const partial = await send(body, '', province, key)
    expect(partial).toMatchObject({ created: 1, pending: 1, unavailable: ['441800'] })
    app.spy.fault()
    const whole = await send(body, '', province, key)
    expect(whole).toMatchObject({ created: 2, pending: 0, unavailable: [] })
    expect(await send(body, '', province, key)).toEqual(whole)
  })

  test("a city completes its listed villages; unlisted ones and the mode are the province's (R-41)", async () => {
    const meizhou = await as('city_org', '441400')
    const { code } = await village('441400')
    const unlisted = freshVillageCode('441400')
    const elsewhere = freshVillageCode('441800')
    const answer = await send(
      file(
        line(code, { name: 'New name', units: 'Unit C' }),
        line(unlisted),
        line(elsewhere),
        line((await village('441400')).code, { mode: '自行帮扶' }),
      ),
      '',
      meizhou,
    )
    expect(answer.rows.map(({ outcome }) => outcome)).toEqual(['updated', 'rejected', 'rejected', 'rejected'])
    expect(answer.rows.map(({ errors }) => errors[0]?.code)).toEqual([
      undefined,
      'VILLAGE_NOT_LISTED',
      'VILLAGE_NOT_LISTED',
      'MODE_MISMATCH',
    ])
    expect((await meizhou.get(`/v1/villages/${code}`)).json).toMatchObject({
      name: 'New name',
      helper_units: ['Unit C'],
    })
  })

  test('five thousand rows in one call', async () => {
    const county = '445302'
    const codes = Array.from(
      { length: 5000 },
      (_, i) => `${county}${String(500 + Math.floor(i / 100))}${String(500 + (i % 100)).slice(-3)}`,
    )
    const answer = await send(file(...codes.map((code) => line(code))), '?dry_run=true')
    expect(answer).toMatchObject({ created: 5000, rejected: 0 })
    expect(await send(file(...codes.map((code) => line(code))))).toMatchObject({ created: 5000 })
    expect(await send(file(...codes.map((code) => line(code))))).toMatchObject({ unchanged: 5000 })
  })
})

describe('one village', () => {
  test('only the province lists and delists; the host completes; the partner reads', async () => {
    const code = freshVillageCode('441400')
    const body = { code, name: 'Lvshui', dispatch_mode: 'paired', listed_on: '2016-05-01' }
    const meizhou = await as('city_org', '441400')
    expect((await meizhou.post('/v1/villages', body)).status).toBe(403)
    const created = await province.post('/v1/villages', body)
    expect(created.status, created.text).toBe(201)
    expect(created.json).toMatchObject({ tenant_code: '441400', helper_tenant: '440100', version: 1 })
    expect((await province.post('/v1/villages', body)).json).toMatchObject({ status: 409, code: 'STATE' })

    const path = `/v1/villages/${code}`
    expect((await meizhou.patch(path, { population: 1200 })).json).toMatchObject({ status: 428 })
    expect((await meizhou.patch(path, { population: 1200 }, { if_match: '"v7"' })).json).toMatchObject({ status: 412 })
    const updated = await meizhou.patch(path, { population: 1200 }, { if_match: '"v1"' })
    expect(updated.json).toMatchObject({ population: 1200, version: 2 })
    expect((await meizhou.patch(path, { dispatch_mode: 'self' }, { if_match: '"v2"' })).status).toBe(403)
    expect((await province.patch(path, { population: 1 }, { if_match: '"v2"' })).status).toBe(403)

    const guangzhou = await as('city_org', '440100')
    expect((await guangzhou.get(path)).json).toMatchObject({ population: 1200 })
    expect((await guangzhou.patch(path, { population: 1 }, { if_match: '"v2"' })).status).toBe(403)
    const shenzhen = await as('city_org', '440300')
    expect((await shenzhen.get(path)).status).toBe(404)
    expect((await shenzhen.patch(path, { population: 1 }, { if_match: '"v2"' })).status).toBe(404)

    const gone = await province.post(`${path}/delist`, { delisted_on: '2018-12-31', reason: 'out of poverty' })
    expect(gone.json).toMatchObject({ delisted_on: '2018-12-31', valid_to: '2019-01-01' })
    const listed = async (day: string) => (await meizhou.get(`/v1/villages/${code}?as_of=${day}`)).status
    expect([await listed('2018-12-31'), await listed('2019-01-01')]).toEqual([200, 404])
  })

  test('scope: a county officer sees and writes its county only', async () => {
    const { code } = await village('441424')
    const mine = await as('county_org', '441424')
    const other = await as('county_org', '441422')
    expect((await mine.get(`/v1/villages/${code}`)).status).toBe(200)
    expect((await other.get(`/v1/villages/${code}`)).status).toBe(404)
    expect((await other.patch(`/v1/villages/${code}`, { population: 3 }, { if_match: '"v1"' })).status).toBe(404)
    const list = await other.get('/v1/villages?limit=100')
    expect(
      (list.json as { items: { county_code: string }[] }).items.every(({ county_code }) => county_code === '441422'),
    ).toBe(true)
  })

  test('R-41 the mode does not change under an open assignment; C-8 refuses what is no village', async () => {
    const { code } = await village('441400')
    const meizhou = await as('city_org', '441400')
    await meizhou.post('/v1/assignments', {
      village_code: code,
      mode: 'paired',
      helper_tenant: '440100',
      helper_units: [{ name: 'U' }],
      valid_from: '2017-01-01',
    })
    const refused = await province.patch(`/v1/villages/${code}`, { dispatch_mode: 'self' }, { if_match: '"v1"' })
    expect(refused.json).toMatchObject({ status: 409, code: 'VILLAGE_ASSIGNED', rule: 'R-41' })
    const wrong = await province.post('/v1/villages', {
      code: '440599100203',
      name: 'x',
      dispatch_mode: 'self',
      listed_on: '2016-05-01',
    })
    expect(wrong.json).toMatchObject({ status: 422, code: 'VILLAGE_CODE', rule: 'C-8' })
  })

  test('7.1.7, X-10 a mode moved before another move to the same mode is kept, journalled and told with its day', async () => {
    const { code } = await village('441400', { mode: 'self' })
    const move = async (mode_from: string) =>
      province.patch(`/v1/villages/${code}`, { dispatch_mode: 'province', mode_from }, { if_match: '*' })
    expect((await move('2027-10-04')).status).toBe(200)
    const moved = await move('2017-02-11')
    expect(moved.json).toMatchObject({ version: 3 })
    const modeOn = async (day: string) => (await province.get(`/v1/villages/${code}?as_of=${day}`)).json
    expect(await modeOn('2017-02-10')).toMatchObject({ dispatch_mode: 'self', version: 3 })
    expect(await modeOn('2017-02-11')).toMatchObject({ dispatch_mode: 'province' })
    const meizhou = await as('city_org', '441400')
    const { items } = (await meizhou.get(`/v1/villages/${code}/history`)).json as { items: { changes: object }[] }
    expect(items.at(-1)?.changes).toMatchObject({
      dispatch_mode: ['self', 'province'],
      valid_from: ['2016-05-01', '2017-02-11'],
    })
    expect((await move('2017-02-11')).json).toMatchObject({ version: 3 })
  })
})
