// D7: a workbook is read as the table of its first sheet, within bounds that are known before anything is unpacked.
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { Problem } from '../problems/problem.ts'
import { parseCsv } from './csv-file.ts'
import { tableOf } from './workbook.ts'
import { isZipWithin } from './zip-bounds.ts'

const text = async (bytes: Uint8Array) => new TextDecoder().decode((await tableOf(bytes)).text)
const sheet = (rows: (string | number | boolean | Date | null)[][]) => writeXlsx({ sheets: [{ name: '表', rows }] })
const refused = async (bytes: Uint8Array) => {
  const failure = await tableOf(bytes).catch((each: unknown) => each)
  return failure instanceof Problem ? failure.options.errors?.map(({ code }) => code) : failure
}

test('numbers keep their digits, days are days, a row keeps its number, a break in a cell is told', async () => {
  const day = new Date('2016-05-01T00:00:00Z')
  const bytes = await sheet([['代码', '名称', '日期'], [], [441424300200, '甲,"乙"', day], [1.5, '甲\n乙', true]])
  expect(await text(bytes)).toBe('代码,名称,日期\n\n441424300200,"甲,""乙""",2016-05-01\n1.5,甲\u2028乙,true')
})

test('a hidden sheet in front is passed over; where all are hidden the first is read', async () => {
  const hidden = { name: '选项', rows: [['隐藏']], hidden: true }
  const deep = { name: '字典', rows: [['深藏']], veryHidden: true }
  const seen = { name: '表', rows: [['代码']] }
  for (const [sheets, first] of [
    [[hidden, deep, seen], '代码'],
    [[seen, hidden], '代码'],
    [[hidden, deep], '隐藏'],
  ] as const)
    expect(await text(await writeXlsx({ sheets: [...sheets] }))).toBe(first)
})

test('a sheet beside the table that holds something is named; an empty or a hidden one is not', async () => {
  const table = { name: '2017年', rows: [['代码']] }
  const beside = [
    { name: '2016年', rows: [['代码'], ['441424300200']] },
    { name: 'Sheet3', rows: [] },
    { name: '空白', rows: [['', null]] },
    { name: '字典', rows: [['是']], hidden: true },
  ]
  expect((await tableOf(await writeXlsx({ sheets: [table, ...beside] }))).ignored_sheets).toEqual(['2016年'])
  expect((await tableOf(await writeXlsx({ sheets: [table] }))).ignored_sheets).toEqual([])
})

test('a cell merged downwards stands for each of its rows, a title merged sideways for itself', async () => {
  const rows = [
    ['台账', null, null],
    ['村', '户主', '人口'],
    ['绿水村', '甲', 3],
    [null, '乙', null],
    [null, '丙', 4],
    ['梅南村', '丁', 2],
  ]
  const merges = [
    { startRow: 0, startCol: 0, endRow: 0, endCol: 2 },
    { startRow: 2, startCol: 0, endRow: 4, endCol: 0 },
  ]
  expect(await text(await writeXlsx({ sheets: [{ name: '表', rows, merges }] }))).toBe(
    '台账\n村,户主,人口\n绿水村,甲,3\n绿水村,乙\n绿水村,丙,4\n梅南村,丁,2',
  )
})

test('merges that cover each other without end are refused before they are followed', async () => {
  const rows = Array.from({ length: 5_000 }, (_, i) => [i])
  const merges = Array.from({ length: 500 }, () => ({ startRow: 0, startCol: 1, endRow: 4_999, endCol: 1 }))
  expect(await refused(await writeXlsx({ sheets: [{ name: '表', rows, merges }] }))).toEqual(['FILE_KIND'])
})

test('what lies far to the right of the table is told in its row', async () => {
  const far = [...Array<string>(300).fill(''), '远']
  const { rows } = parseCsv((await tableOf(await sheet([['代码'], ['1', ...far], ['2']]))).text, {
    headers: { code: { header: '代码', aliases: [] } },
    required: ['code'],
    lines_max: 10,
  })
  expect(rows.map(({ line, errors }) => [line, errors.map(({ code }) => code)])).toEqual([
    [2, ['SURPLUS_CELL']],
    [3, []],
  ])
})

test('what is no workbook goes through as it is', async () => {
  const bytes = new TextEncoder().encode('代码,名称\n')
  expect(await tableOf(bytes)).toEqual({ text: bytes, ignored_sheets: [] })
})

const BOUNDS = { entries_max: 200, bytes_max: 8 * 1024 * 1024 }

/** The same archive with another unpacked size declared of its first part, in both places. */
const declaring = (bytes: Uint8Array, size: number): Uint8Array => {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 4 < copy.length; at += 1) {
    if (view.getUint32(at, true) === 0x04_03_4b_50 && at === 0) view.setUint32(at + 22, size, true)
    if (view.getUint32(at, true) !== 0x02_01_4b_50) continue
    view.setUint32(at + 24, size, true)
    break
  }
  return copy
}

test('an archive that declares more than a table needs, or nothing, or is cut, is refused before it is unpacked', async () => {
  const bytes = await sheet([['代码', '名称']])
  expect(isZipWithin(bytes, BOUNDS)).toBe(true)
  expect(isZipWithin(bytes, { ...BOUNDS, entries_max: 1 })).toBe(false)
  for (const wrong of [
    declaring(bytes, 2_000_000_000),
    declaring(bytes, 0),
    bytes.slice(0, -40),
    new Uint8Array([0x50, 0x4b]),
  ]) {
    expect(isZipWithin(wrong, BOUNDS)).toBe(false)
    expect(await refused(wrong)).toEqual(['FILE_KIND'])
  }
})

test('what unpacks to more than it declares fails; a sheet of too many rows is told', async () => {
  expect(await refused(declaring(await sheet([['代码'.repeat(5000)]]), 10))).toEqual(['FILE_KIND'])
  const long = Array.from({ length: 10_001 }, () => ['甲'])
  expect(await refused(await sheet(long))).toEqual(['FILE_LONG'])
})
