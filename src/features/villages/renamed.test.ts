// C-8, X-12: a village that is renamed or gets a new code is followed: each day has its name, each old code the village that stands for it.
import { expect, test } from 'vitest'
import { codesOf, refusalOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'
import { write } from '../../../test/harness/databases.ts'
import { VILLAGE_NAMES_MAX } from '../../rules/parameters/bounds.ts'
import { freshVillageCode } from '../../../test/harness/world.ts'

const { as } = suite()
const HOST = '441400'

const listed = async (more: object = {}) => {
  const province = await as('province_admin')
  const code = freshVillageCode(HOST)
  const body = { code, name: '甲村（演示）', township: '一镇', dispatch_mode: 'self', listed_on: '2016-05-01', ...more }
  keptOf(await province.post('/v1/villages', body))
  return { province, code, path: `/v1/villages/${code}` }
}
const version = (n: number) => ({ if_match: `"v${n}"` })

test('B10 each day has the name and township of then; it is found by both; corrected from its first day it leaves nothing', async () => {
  const { province, code, path } = await listed()
  const host = await as('city_org', HOST)
  const sent = { name: '乙村（演示）', township: '二镇', named_from: '2018-03-01' }
  const renamed = await host.patch(path, sent, version(1))
  expect(renamed.json).toMatchObject({
    name: '乙村（演示）',
    version: 2,
    names_were: [{ until: '2018-03-01', name: '甲村（演示）', township: '一镇' }],
  })
  for (const [day, name, township] of [
    ['2018-02-28', '甲村（演示）', '一镇'],
    ['2018-03-01', '乙村（演示）', '二镇'],
  ]) {
    expect((await host.get(`${path}?as_of=${day}`)).json).toMatchObject({ name, township })
    const list = (await host.get(`/v1/villages?division=${code}&as_of=${day}&limit=100`)).json
    expect((list as { items: { code: string }[] }).items.find((each) => each.code === code)).toMatchObject({ name })
    expect((await host.get(`/v1/villages.csv?as_of=${day}`)).text).toMatch(new RegExp(`${code},${name}`))
  }
  for (const q of ['甲村（演示）', '乙村（演示）']) {
    const found = (await host.get(`/v1/villages?q=${encodeURIComponent(q)}&limit=100`)).json as {
      items: { code: string }[]
    }
    expect(found.items.map((each) => each.code)).toContain(code)
  }
  const early = await province.patch(path, { name: '丙村（演示）', named_from: '2018-02-28' }, version(2))
  expect(codesOf(early)).toEqual(['DATE_ORDER'])
  // the same name from an earlier day is another fact: it is not answered as if it stood
  const same = await province.patch(path, { name: '乙村（演示）', named_from: '2018-02-28' }, version(2))
  expect(codesOf(same)).toEqual(['DATE_ORDER'])
  const stands = await province.patch(path, { name: '乙村（演示）', named_from: '2018-03-01' }, version(2))
  expect(stands.json).toMatchObject({ version: 2 })
  const ahead = await province.patch(path, { name: '丙村（演示）', named_from: '2026-11-24' }, version(2))
  expect(codesOf(ahead)).toEqual(['DATE_IN_FUTURE'])

  const wrong = await listed()
  const mended = await host.patch(wrong.path, { name: '正确村（演示）', named_from: '2016-05-01' }, version(1))
  expect(mended.json).toMatchObject({ name: '正确村（演示）', names_were: [] })
  expect((await host.get(`${wrong.path}?as_of=2016-05-01`)).json).toMatchObject({ name: '正确村（演示）' })
})

test('B10 a new code and a merger name who came before, dated, by the province alone; a former county’s code names the new one', async () => {
  const before = await listed()
  const predecessors = [
    { code: '441421100299', from: '2013-12-31' },
    { code: before.code, from: '2017-01-01' },
  ]
  const { code, path, province } = await listed({ predecessors })
  const host = await as('city_org', HOST)
  expect((await host.get(path)).json).toMatchObject({ predecessors })
  for (const old of predecessors) {
    const found = (await host.get(`/v1/villages?predecessor=${old.code}`)).json as { items: { code: string }[] }
    expect(found.items.map((each) => each.code)).toContain(code)
  }
  expect(refusalOf(await host.patch(path, { predecessors: [] }, version(1)))).toEqual([403, 'NOT_PERMITTED'])
  const itself = await province.patch(path, { predecessors: [{ code, from: '2017-01-01' }] }, version(1))
  expect(codesOf(itself)).toEqual(['VILLAGE_CODE'])
  const fewer = await province.patch(path, { predecessors: predecessors.slice(0, 1) }, version(1))
  expect(fewer.json).toMatchObject({ predecessors: predecessors.slice(0, 1), version: 2 })
  expect((await host.get(`${path}/history`)).text).toContain('predecessors')

  const old = await province.post('/v1/villages', {
    code: '441421100200',
    name: '旧村（演示）',
    dispatch_mode: 'self',
    listed_on: '2016-05-01',
  })
  expect(old.json).toMatchObject({ status: 422, code: 'COUNTY_CODE_FORMER' })
  expect(JSON.stringify(old.json)).toContain('441403')
})

test('3.6 a village keeps so many former names; one more is refused one by one, by a file and where it is listed again', async () => {
  const { province, code, path } = await listed()
  const were = Array.from({ length: VILLAGE_NAMES_MAX }, (_, n) => ({
    until: '2016-06-01',
    name: `${n}村`,
    township: null,
  }))
  await write(HOST, [
    { sql: 'UPDATE villages SET names_were = ? WHERE code = ?', params: [JSON.stringify(were), code] },
  ])
  const host = await as('city_org', HOST)
  expect((await host.patch(path, { name: '乙村（演示）' }, version(1))).json).toMatchObject({
    code: 'STATE',
    allowed: [],
  })
  const file = `code,name\n${code},乙村（演示）\n`
  const imported = await host.post('/v1/villages/import', file, { headers: { 'content-type': 'text/csv' } })
  expect(imported.json).toMatchObject({ rejected: 1, rows: [{ errors: [{ column: 'name', code: 'STATE' }] }] })
  keptOf(await province.post(`${path}/delist`, { delisted_on: '2017-12-31', reason: 'out' }))
  const again = { code, name: '丙村（演示）', township: '一镇', dispatch_mode: 'self', listed_on: '2019-01-01' }
  expect((await province.post('/v1/villages', again)).json).toMatchObject({ code: 'STATE' })
  keptOf(await province.post('/v1/villages', { ...again, name: '甲村（演示）' }))
})

test('a day of a name or a mode without the name or the mode is refused, and a count is at most 10^9 (3.6.7)', async () => {
  const { path } = await listed()
  const [host, province] = [await as('city_org', HOST), await as('province_admin')]
  const named = await host.patch(path, { note: 'x', named_from: '2018-03-01' }, version(1))
  expect(named.json).toMatchObject({ status: 400, errors: [{ field: 'name' }] })
  const moved = await province.patch(path, { mode_from: '2018-03-01' }, version(1))
  expect(moved.json).toMatchObject({ status: 400, errors: [{ field: 'dispatch_mode' }] })
  const counted = await host.patch(path, { population: 10 ** 9 }, version(1))
  expect(counted.json).toMatchObject({ population: 10 ** 9, version: 2 })
  expect((await host.patch(path, { population: 10 ** 9 + 1 }, version(2))).status).toBe(400)
})
