// Files as they come: every physical line in exactly one row or one skipped stretch, and what is written is read back.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Problem } from '../problems/problem.ts'
import { parseCsv, writeCsv, type CsvFile } from './csv-file.ts'
import { inert, isFormula, textOfCell } from './formula-cell.ts'
import { joinNames, splitNames } from './name-list.ts'

const HEADERS = {
  code: { header: '代码', aliases: [] },
  name: { header: '名称', aliases: ['村名'] },
  units: { header: '单位（全称）', aliases: [] },
} as const
const FORM = { headers: HEADERS, required: ['code', 'name'], lines_max: 5000 } as const
type Column = keyof typeof HEADERS

const read = (text: string): CsvFile<Column> => parseCsv<Column>(new TextEncoder().encode(text), FORM)

const refusalOf = (text: string) => {
  try {
    read(text)
  } catch (failure) {
    if (failure instanceof Problem) return failure.options.errors?.[0]
    throw failure
  }
  return undefined
}

const linesTold = ({ rows, skipped }: CsvFile<Column>): number[] =>
  [
    ...rows.map(({ line, last_line }) => [line, last_line] as const),
    ...skipped.map(({ from, to }) => [from, to] as const),
  ]
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
    .toSorted((a, b) => a - b)

test('D1 every physical line is told once, or the file fails and names a line (1,000 random files)', () => {
  const piece = fc.constantFrom('a', '村', ',', ',', '\n', '\r\n', '\r', '"', '""', ' ', ';', '\t', "'", '=', 'x,y,z\n')
  const file = fc.record({
    title: fc.constantFrom('', 'sep=,\n', '表\n\n', '"a\nb"\n'),
    body: fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  })
  fc.assert(
    fc.property(file, ({ title, body }) => {
      const text = `${title}代码,名称,单位（全称）\n${body}`
      const lines = text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '').split('\n').length
      const refused = refusalOf(text)
      if (refused) {
        expect(refused.code).toBe('FILE_QUOTES')
        expect(refused.facts?.['line']).toBeLessThanOrEqual(lines)
        return
      }
      const told = read(text)
      expect(linesTold(told)).toEqual(Array.from({ length: lines }, (_, i) => i + 1))
      for (const { line, last_line, errors } of told.rows) if (last_line > line) expect(errors).not.toEqual([])
    }),
    { numRuns: 1000, verbose: true },
  )
})

test('D1 an unclosed quote fails the file at its line, wherever Papa stops', () => {
  expect(refusalOf('代码,名称\n1,甲\n2,"乙\n3,丙\n4,丁\n')).toMatchObject({ code: 'FILE_QUOTES', facts: { line: 3 } })
  expect(refusalOf('代码,名称\n1,甲\n2,"乙\n3,"丙\n4,丁\n')).toMatchObject({ code: 'FILE_QUOTES', facts: { line: 3 } })
  const swallowed = read('代码,名称\n1,"甲\n2,乙\n3,丙"\n4,丁\n')
  expect(swallowed.rows.map(({ line, last_line, errors }) => [line, last_line, errors[0]?.code])).toEqual([
    [2, 4, 'LINE_BREAK_CELL'],
    [5, 5, undefined],
  ])
})

test('D2 a surplus cell is an error of its line, an empty one is none; a column nobody knows is named', () => {
  const { rows, ignored_columns } = read('代码,名称,备注,,\n1,甲,x,,\n2,乙,x,y,z,w\n3,丙,,,,\n')
  expect(rows.map(({ errors }) => errors.map(({ column, code }) => [column, code]))).toEqual([
    [],
    [[6, 'SURPLUS_CELL']],
    [],
  ])
  expect(ignored_columns).toEqual([
    { position: 3, header: '备注' },
    { position: 4, header: '' },
    { position: 5, header: '' },
  ])
})

test.each([
  ['title lines', '某市相对贫困村名单\n填报单位：,,\n代码,名称\n1,甲\n', 4],
  ['a header with a break, blanks, a star and a remark', '"代\n码*", 名 称（必填） \n1,甲\n', 3],
  ['sep=', 'sep=;\n代码;名称\n1;甲\n', 3],
  ['tabs', '代码\t名称\n1\t甲\n', 2],
  ['an alias', '代码,村名\n1,甲\n', 2],
  ['brackets of its own', '代码,名称,单位(全称)（选填）\n1,甲,u\n', 2],
])('D7 %s are read', (_, text, line) => {
  const { rows } = read(text)
  expect(rows).toMatchObject([{ line, cells: { code: '1', name: '甲' }, errors: [] }])
})

test('D1 a mark of the encoding that stands twice moves no line', () => {
  for (const marks of ['\uFEFF', '\uFEFF\uFEFF', '\uFEFF\uFEFF\uFEFF']) {
    const file = read(`${marks}代码,名称\r\n1,甲\r\n`)
    expect(file.rows).toMatchObject([{ line: 2, cells: { code: '1', name: '甲' }, errors: [] }])
    expect(file.skipped).toEqual([{ from: 1, to: 1, what: 'header' }])
  }
})

test('D7 UTF-16 with its mark is read; what is no text says what to do', () => {
  const text = '代码,名称\r\n1,甲\r\n'
  const units = Array.from(text, (sign) => sign.charCodeAt(0))
  const le = new Uint8Array([0xff, 0xfe, ...units.flatMap((unit) => [unit % 256, unit >> 8])])
  const be = new Uint8Array([0xfe, 0xff, ...units.flatMap((unit) => [unit >> 8, unit % 256])])
  for (const bytes of [le, be]) expect(parseCsv<Column>(bytes, FORM).rows).toMatchObject([{ cells: { name: '甲' } }])
  for (const text_refused of ['PK\u0003\u0004', '<html><table>', '%PDF-1.7', 'a\0b'])
    expect(refusalOf(text_refused)?.code, text_refused).toBe('FILE_KIND')
  expect(refusalOf('甲,乙\n1,2\n')?.code).toBe('FILE_HEADER')
  expect(refusalOf('代码,名称,村名\n1,甲,乙\n')).toMatchObject({
    code: 'FILE_HEADER_TWICE',
    facts: { accepted: ['名称', '村名'] },
  })
})

test('D3 names in one cell: brackets hold, commas of both widths part, a quoted name is one', () => {
  expect(splitNames('广州市委办公厅（市委、市政府督查室）、广州市水务局')).toEqual([
    '广州市委办公厅（市委、市政府督查室）',
    '广州市水务局',
  ])
  expect(splitNames('甲,乙，丙；丁;戊、 己 ')).toEqual(['甲', '乙', '丙', '丁', '戊', '己'])
  expect(splitNames('"甲、乙" , "丙""丁"')).toEqual(['甲、乙', '丙"丁'])
  for (const wrong of ['甲（乙、丙', '甲）、乙', '"甲、乙', '"甲"乙']) expect(splitNames(wrong), wrong).toBeUndefined()
  expect(joinNames(['甲、乙', '丙（丁、戊）', '己('])).toBe('"甲、乙"、丙（丁、戊）、"己("')
})

const HOSTILE = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from('=+-@＝＋－＠\'",;、；，（）()【】“”「」 甲乙村a1')),
      fc.constantFrom("'=", '#N/A', '#REF!', '""', '\u200B', '\uFEFF', '\u00A0', '\u{20000}'),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((signs) => signs.join('').trim())
  .filter((name) => name !== '')

test('D4 what is written is read back: texts that begin with signs and apostrophes, lists of any names', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(HOSTILE, fc.array(HOSTILE, { maxLength: 4 })), { maxLength: 6 }), (table) => {
      const file = writeCsv(
        HEADERS,
        table.map(([name, units]) => ({ code: '1', name, units: joinNames(units) })),
      )
      const back = read(file).rows
      expect(back.flatMap(({ errors }) => errors)).toEqual([])
      expect(
        back.map(({ cells }) => [textOfCell(cells.name ?? ''), splitNames(textOfCell(cells.units ?? ''))]),
      ).toEqual(table)
    }),
    { numRuns: 1000, verbose: true },
  )
})

test('where a formula failed stands nobody’s name; a text that really reads so goes out and comes back inert', () => {
  for (const error of ['#N/A', '#REF!', ' #VALUE! ', '#div/0!', '#NAME?']) {
    expect(isFormula(error), error).toBe(true)
    expect(textOfCell(inert(error)), error).toBe(error.trim())
    expect(isFormula(inert(error)), error).toBe(false)
  }
  for (const text of ['#1', '# N/A', '#N/A 村', '村#REF!', '#']) expect(isFormula(text), text).toBe(false)
})
