// A database that is down, a city that has not reported, a name that looks like a formula: the answer and its files say so, and no more.
import { expect, test } from 'vitest'
import { readXlsx } from 'hucre/xlsx'
import Papa from 'papaparse'
import { z } from 'zod'
import { cleanAll } from '../../../test/harness/databases.ts'
import { suite } from '../../../test/harness/suite.ts'
import { village } from '../../../test/harness/world.ts'
import { writeSheetCsv, writeWorkbook } from './files.ts'

const { as, app } = suite()

const Shown = z.object({
  unavailable: z.array(z.string()),
  silent: z.array(z.string()),
  total: z.record(z.string(), z.number().nullable()),
  groups: z.array(
    z.object({ key: z.string(), silent: z.boolean(), figures: z.record(z.string(), z.number().nullable()).nullable() }),
  ),
})

test('X-8 a database that is down: named, in no group, in no total; in the files a line of its own without a number', async () => {
  await cleanAll()
  for (const city of ['441400', '441400', '441600']) await village(city)
  const province = await as('province_admin')
  const read = async () => Shown.parse((await province.get('/v1/summary')).json)
  expect((await read()).total['villages']).toBe(3)
  app.spy.fault({ tenant: '441400', kind: 'hang' })
  const partial = await read()
  expect([partial.unavailable, partial.total['villages']]).toEqual([['441400'], 1])
  expect(partial.groups.map(({ key }) => key)).not.toContain('441400')
  const csv = Papa.parse<string[]>((await province.get('/v1/summary.csv')).text.slice(1).trim()).data
  const [line] = csv.filter(([key]) => key === '441400')
  expect([line?.slice(0, 3), line?.slice(3).join('')]).toEqual([['441400', '梅州市', '数据库不可用'], ''])
  const book = await readXlsx((await province.get('/v1/summary.xlsx')).bytes)
  expect(book.sheets.at(-1)?.rows).toContainEqual(['数据库不可用', '梅州市'])
})

test('a city nobody of which ever wrote is silent: null, not zero; once it writes it has reported', async () => {
  app.spy.fault()
  await cleanAll()
  const province = await as('province_admin')
  const of = async (city: string) => {
    const { groups, silent } = Shown.parse((await province.get('/v1/summary')).json)
    const group = groups.find(({ key }) => key === city)
    return [group?.silent, silent.includes(city), group?.figures?.['people'] ?? null]
  }
  expect(await of('441600')).toEqual([true, true, null])
  const unit = { name: 'Bureau', unit_level: 'city', unit_kind: 'organ', division: '441600' }
  expect((await (await as('city_org', '441600')).post('/v1/units', unit)).status).toBe(201)
  expect(await of('441600')).toEqual([false, false, 0])
  expect(await of('441500')).toEqual([true, true, null])
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK(1)\n', '=1\u2028', '＝1', '＠A1', ' ＋1'])(
  'C6 a text like %j is text in both files',
  async (text) => {
    const sheet = { name: 'x', headers: ['a', 'b'], rows: [[text, -1]] }
    const [, cells] = Papa.parse<string[]>(writeSheetCsv(sheet).slice(1).trim()).data
    expect(cells).toEqual([`'${text}`, '-1'])
    const book = await readXlsx(await writeWorkbook([sheet], app.now()))
    expect(book.sheets[0]?.rows[1]).toEqual([text, -1])
    expect([...(book.sheets[0]?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([])
  },
)
