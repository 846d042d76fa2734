import Papa from 'papaparse'
import { problem, type ProblemItem } from '../problems/problem.ts'
import { findHeader, type Form, type Header } from './csv-header.ts'
import { fileText } from './file-bytes.ts'
import { inert } from './formula-cell.ts'

export type { CsvHeaders } from './csv-header.ts'

/** What is wrong with a cell: under a column of ours, or at a place of the file that is none. */
export interface CellError<C extends string> extends Pick<ProblemItem, 'code' | 'rule' | 'facts' | 'names' | 'detail'> {
  column: C | number
}

/** A line of a file as it came: cells by column, under the number the file's reader sees. */
export interface CsvRow<C extends string> {
  line: number
  /** The last physical line it takes; one that takes several is wrong. */
  last_line: number
  cells: Partial<Record<C, string>>
  errors: CellError<C>[]
}

/** Lines of the file that are no rows. */
export interface SkippedLines {
  from: number
  to: number
  what: 'separator' | 'title' | 'header' | 'blank'
}

export interface CsvFile<C extends string> {
  rows: CsvRow<C>[]
  /** Column → its header as the file writes it: errors name it so. */
  headers: Partial<Record<C, string>>
  /** Columns of the file that are not read, so that nothing is left out in silence. */
  ignored_columns: { position: number; header: string }[]
  skipped: SkippedLines[]
}

const refuse = (item: Omit<ProblemItem, 'field'>) =>
  problem('INVALID_REQUEST', { errors: [{ ...item, field: 'body' }] })

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

interface PhysicalRow {
  line: number
  last_line: number
  cells: string[]
}

/** The rows of a text with the physical lines they take; a quote that is never closed fails the file and names its line. */
const rowsOf = (whole: string, { delimiter, first_line, ends_at }: Header<string>): PhysicalRow[] => {
  const text = whole.slice(ends_at)
  const blank_line = whole.charAt(ends_at - 1) === '\n'
  if (text === '') return blank_line ? [{ line: first_line, last_line: first_line, cells: [] }] : []
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', skipEmptyLines: false })
  const [broken] = errors
  if (broken) {
    const before = text.slice(0, broken.index ?? 0)
    throw refuse({ code: 'FILE_QUOTES', facts: { line: first_line + before.split('\n').length - 1 } })
  }
  let next = first_line
  return data.map((cells) => {
    const line = next
    next += cells.reduce((lines, cell) => lines + cell.split('\n').length - 1, 1)
    return { line, last_line: next - 1, cells }
  })
}

const skip = (skipped: SkippedLines[], { line, last_line }: PhysicalRow, what: SkippedLines['what']): void => {
  const last = skipped.at(-1)
  if (last?.what === what && last.to === line - 1) last.to = last_line
  else skipped.push({ from: line, to: last_line, what })
}

/** What no row may have: cells beyond the header's, and a break in a cell, which may have swallowed the rows behind it. */
const shapeErrors = <C extends string>({ line, last_line, cells }: PhysicalRow, width: number): CellError<C>[] => {
  const surplus = cells.findIndex((cell, i) => i >= width && cell.trim() !== '')
  const broken = cells.findIndex((cell) => cell.includes('\n'))
  return [
    ...(broken === -1
      ? []
      : [{ column: broken + 1, code: 'LINE_BREAK_CELL' as const, facts: { from: line, to: last_line } }]),
    ...(surplus === -1 ? [] : [{ column: surplus + 1, code: 'SURPLUS_CELL' as const, facts: { columns: width } }]),
  ]
}

const named = <C extends string>(columns: readonly (C | undefined)[], cells: readonly string[]) => {
  const byColumn: Partial<Record<C, string>> = {}
  columns.forEach((column, i) => {
    if (column) byColumn[column] = (cells[i] ?? '').trim()
  })
  return byColumn
}

/** A column nobody knows is named; one without a header only where a cell of it holds something. */
const ignoredOf = <C extends string>(
  { columns, written }: Header<C>,
  { unread = [], rows }: { unread?: readonly C[] | undefined; rows: readonly PhysicalRow[] },
) =>
  written.flatMap((header, i) => {
    const column = columns[i]
    const used = header !== '' || rows.some(({ cells }) => (cells[i] ?? '').trim() !== '')
    return used && (column === undefined || unread.includes(column)) ? [{ position: i + 1, header }] : []
  })

/**
 * Reads a file: headers in Chinese or by identifier, any order, titles above them. Each physical line is in exactly one row or
 * one entry of `skipped`. Throws 400 where the file as a whole cannot be read so.
 */
export const parseCsv = <C extends string>(bytes: Uint8Array, form: Form<C>): CsvFile<C> => {
  const whole = fileText(bytes).replace(/\n$/, '')
  const header = findHeader(whole, form)
  const skipped: SkippedLines[] = header.titles.map((each) => ({ ...each }))
  const all = rowsOf(whole, header)
  const filled = all.filter((row) => {
    if (isBlank(row.cells)) skip(skipped, row, 'blank')
    return !isBlank(row.cells)
  })
  if (filled.length > form.lines_max) throw refuse({ code: 'FILE_LONG', facts: { max: form.lines_max } })
  const rows = filled.map(({ line, last_line, cells }) => ({
    line,
    last_line,
    cells: named(header.columns, cells),
    errors: shapeErrors<C>({ line, last_line, cells }, header.columns.length),
  }))
  return {
    rows,
    headers: header.headers,
    ignored_columns: ignoredOf(header, { unread: form.unread, rows: filled }),
    skipped,
  }
}

/** Writes the same file: with a BOM for Excel and WPS, and every cell that a spreadsheet would run made inert. */
export const writeCsv = <C extends string>(
  headers: Readonly<Record<C, { header: string }>>,
  rows: readonly Readonly<Record<C, string>>[],
): string => {
  const ids = Object.keys(headers) as C[]
  const fields = ids.map((id) => headers[id].header)
  const data = rows.map((cells) => ids.map((id) => inert(cells[id])))
  return `\uFEFF${Papa.unparse({ fields, data }, { newline: '\r\n' })}\r\n`
}

/** The headers of a file on its way out. */
export const csvHeaders = (filename: string): Record<string, string> => ({
  'content-type': 'text/csv; charset=utf-8',
  'content-disposition': `attachment; filename="${filename}"`,
  'cache-control': 'no-store',
})

/** The first line of a file with these columns, in their own order. */
export const headerLine = (headers: Readonly<Record<string, { header: string }>>): string =>
  `${Object.values(headers)
    .map(({ header }) => header)
    .join(',')}\n`
