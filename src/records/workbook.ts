import { readXlsx, streamXlsxRows, type CellValue, type MergeRange } from 'hucre/xlsx'
import Papa from 'papaparse'
import { Problem, problem } from '../problems/problem.ts'
import { isZipWithin } from './zip-bounds.ts'

/** What a workbook of a table of ours may hold; a larger one is cut by its sender. */
const PARTS_MAX = 200
const UNPACKED_BYTES_MAX = 8 * 1024 * 1024
const ROWS_MAX = 10_000
const COLUMNS_MAX = 200
const CELLS_MAX = ROWS_MAX * COLUMNS_MAX
const LINE_SEPARATOR = '\u2028'

const refuse = (item: { code: 'FILE_KIND' | 'FILE_LONG'; facts: Record<string, string | number> }) =>
  problem('INVALID_REQUEST', { errors: [{ ...item, field: 'body' }] })

/** A cell as text: a day as one, a number with all its digits. A break in a cell is none in the table: its column's form refuses it. */
const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'number')
    return Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(15)))
  if (typeof value === 'string') return value.replaceAll(/\r\n?|\n/g, LINE_SEPARATOR)
  return typeof value === 'boolean' ? String(value) : ''
}

/** What lies beyond the widest table stands in the last cell that is read, so that its row is told of it. */
const cellsOf = (values: readonly CellValue[]): string[] => {
  const cells = values.slice(0, COLUMNS_MAX + 1).map(textOf)
  const beyond = values
    .slice(COLUMNS_MAX + 1)
    .map(textOf)
    .find(Boolean)
  return beyond === undefined ? cells : [...cells.slice(0, COLUMNS_MAX), beyond]
}

/**
 * A value that stands in cells merged downwards stands for each of their rows, as whoever reads the sheet sees it. Cells merged sideways
 * are left alone: those are titles.
 */
const fillDown = (lines: readonly string[][], merges: readonly MergeRange[]): void => {
  let filled = 0
  for (const { startRow, endRow, startCol } of merges) {
    if (startCol >= COLUMNS_MAX) continue
    const value = lines[startRow]?.[startCol] ?? ''
    const below = lines.slice(startRow + 1, endRow + 1)
    filled += below.length
    if (filled > CELLS_MAX) throw refuse({ code: 'FILE_KIND', facts: { kind: 'XLSX ?' } }) // no spreadsheet merges a cell twice
    for (const cells of below) {
      while (cells.length <= startCol) cells.push('')
      cells[startCol] ||= value
    }
  }
}

interface Directory {
  /** The first sheet that somebody who opens the workbook sees: choices of lists are often kept in one that is hidden. */
  sheet: number
  /** The other sheets he sees. */
  others: { index: number; name: string }[]
  /** The merged cells of that first sheet. */
  merges: readonly MergeRange[]
}

const directoryOf = async (bytes: Uint8Array): Promise<Directory> => {
  const seen: { index: number; name: string }[] = []
  const { sheets } = await readXlsx(bytes, {
    range: 'A1:A1', // the merges stand behind all cells, which are read as a stream
    sheets: ({ index, name, hidden, veryHidden }) => {
      if (!hidden && !veryHidden) seen.push({ index, name })
      return seen.length === 1 && seen[0]?.index === index
    },
  })
  const [first, ...others] = seen
  return { sheet: first?.index ?? 0, others, merges: sheets[0]?.merges ?? [] }
}

const holdsSomething = async (bytes: Uint8Array, sheet: number): Promise<boolean> => {
  for await (const { values } of streamXlsxRows(bytes, { sheet }))
    if (values.some((value) => textOf(value).trim() !== '')) return true
  return false
}

const read = async (bytes: Uint8Array): Promise<Table> => {
  const { sheet, others, merges } = await directoryOf(bytes)
  const lines: string[][] = []
  for await (const { index, values } of streamXlsxRows(bytes, { sheet, readStyles: true })) {
    if (index >= ROWS_MAX) throw refuse({ code: 'FILE_LONG', facts: { max: ROWS_MAX } })
    while (lines.length < index) lines.push([])
    lines.push(cellsOf(values))
  }
  fillDown(lines, merges)
  const ignored_sheets: string[] = []
  for (const { index, name } of others) if (await holdsSomething(bytes, index)) ignored_sheets.push(name)
  return { text: new TextEncoder().encode(Papa.unparse(lines, { newline: '\n' })), ignored_sheets }
}

/** A table as text, and the sheets beside it that hold something and are not read. */
interface Table {
  text: Uint8Array
  ignored_sheets: string[]
}

/**
 * The first sheet of a workbook that is not hidden as the table of text every import reads, a line a row, so that answers name the rows as the
 * spreadsheet numbers them; any other file as it came. Throws 400 FILE_KIND for a workbook that cannot be read or is too large.
 */
export const tableOf = async (bytes: Uint8Array): Promise<Table> => {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { text: bytes, ignored_sheets: [] }
  if (!isZipWithin(bytes, { entries_max: PARTS_MAX, bytes_max: UNPACKED_BYTES_MAX }))
    throw refuse({ code: 'FILE_KIND', facts: { kind: `XLSX > ${UNPACKED_BYTES_MAX / 1024 / 1024} MB` } })
  try {
    return await read(bytes)
  } catch (failure) {
    if (failure instanceof Problem) throw failure
    throw refuse({ code: 'FILE_KIND', facts: { kind: 'XLSX ?' } })
  }
}

/** A file of either kind, read by what its table is read by: beside the rows stand the names of the sheets that were not read. */
export const readTable = async <F extends object>(
  bytes: Uint8Array,
  parse: (text: Uint8Array) => F,
): Promise<F & { ignored_sheets: string[] }> => {
  const { text, ignored_sheets } = await tableOf(bytes)
  return { ...parse(text), ignored_sheets }
}
