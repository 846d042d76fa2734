// The figures as files: numbers as numbers, names in Chinese, the same figures as the answer, for Excel and WPS.
import { expect, test } from 'vitest'
import { readXlsx } from 'hucre/xlsx'
import Papa from 'papaparse'
import { suite } from '../../../test/harness/suite.ts'
import { village } from '../../../test/harness/world.ts'
import { FIGURE_NAMES } from './figure-list.ts'
import { FIGURE_LABELS } from './names-catalogue.ts'

const { app, as } = suite()

interface Fund {
  year: number
  paid_fen: number
  before_fen: number
  fell: boolean
}
interface Summary {
  groups: { key: string; name: string; figures: Record<string, number | null> | null; funds: Fund[] | null }[]
  funds: Fund[]
  total: Record<string, number>
}

test.each(['tenant', 'pair', 'county', 'mode'])('by %s: table and workbook hold what the answer holds', async (by) => {
  await village('441400')
  const province = await as('province_admin')
  const body = (await province.get(`/v1/summary?group_by=${by}`)).json as Summary
  const csv = await province.get(`/v1/summary.csv?group_by=${by}`)
  expect(csv.text.startsWith('\uFEFF代码,名称,状态,相对贫困村')).toBe(true)
  const { data } = Papa.parse<string[]>(csv.text.slice(1).trim())
  const [headers = [], ...lines] = data
  expect(headers.slice(3, 3 + FIGURE_NAMES.length)).toEqual(FIGURE_NAMES.map((name) => FIGURE_LABELS.get(name)?.zh))
  const asText = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value))
  const wanted = body.groups.map(({ key, name, figures }) => [
    key,
    name,
    ...FIGURE_NAMES.map((figure) => asText(figures?.[figure])),
  ])
  expect(lines.slice(0, -1).map((line) => [line[0], line[1], ...line.slice(3, 3 + FIGURE_NAMES.length)])).toEqual(
    wanted,
  )
  expect(lines.at(-1)?.slice(3, 3 + FIGURE_NAMES.length)).toEqual(FIGURE_NAMES.map((name) => String(body.total[name])))

  const book = await readXlsx((await province.get(`/v1/summary.xlsx?group_by=${by}`)).bytes)
  expect(book.properties?.created).toEqual(app.now()) // the same bytes whenever they are made
  expect(book.sheets.map(({ name }) => name)).toEqual(['汇总', '岗位', '运转经费与上年比较', '说明'])
  const levels = [...body.groups.flatMap(({ funds }) => funds ?? []), ...body.funds]
  expect(book.sheets[2]?.rows.slice(1).map((row) => row.slice(3))).toEqual(
    levels.map(({ year, paid_fen, before_fen, fell }) => [year, paid_fen, before_fen, fell ? '是' : '否']),
  )
  const [sheet] = book.sheets
  expect(sheet?.rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))).toEqual(data)
  expect(typeof sheet?.rows.at(-1)?.[3]).toBe('number')
})
