import Papa from 'papaparse'
import { problem } from '../problems/problem.ts'

/** The columns of a file in their order: the header each has, and what else it is called. */
export type CsvHeaders<C extends string> = Readonly<Record<C, { header: string; aliases: readonly string[] }>>

/** A line of a file as it came: cells by column, under the number the file's reader sees. */
export interface CsvRow<C extends string> {
  line: number
  cells: Partial<Record<C, string>>
}

export interface CsvFile<C extends string> {
  rows: CsvRow<C>[]
  /** Column → its header as the file writes it: errors name it so. */
  headers: Partial<Record<C, string>>
}

/** UTF-8 with or without BOM, else GB18030, as spreadsheets in cities really save. */
const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return decodeGb18030(bytes)
  }
}

const decodeGb18030 = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('gb18030', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    throw problem('INVALID_REQUEST', { field: 'body', detail: 'UTF-8 / GB18030' })
  }
}

const plain = (header: string): string => header.normalize('NFKC').trim().toLowerCase()

const columnsOf = <C extends string>(headers: CsvHeaders<C>): C[] => Object.keys(headers) as C[]

const columnOf = <C extends string>(headers: CsvHeaders<C>, written: string): C | undefined =>
  columnsOf(headers).find((id) =>
    [id, headers[id].header, ...headers[id].aliases].some((name) => plain(name) === plain(written)),
  )

const linesOf = (cells: readonly string[]): number => 1 + cells.join('').split('\n').length - 1

/** A wider file is not ours: looking at each of its headers would be work without end. */
const COLUMNS_MAX = 200

interface Form<C extends string> {
  headers: CsvHeaders<C>
  required: readonly C[]
  lines_max: number
}

const headersOf = <C extends string>(cells: readonly string[], { headers: known, required }: Form<C>) => {
  const columns = cells.length > COLUMNS_MAX ? [] : cells.map((cell) => columnOf(known, cell))
  const missing = required.some((column) => !columns.includes(column))
  const double = columns.some((column, i) => column !== undefined && columns.indexOf(column) !== i)
  const accepted = columnsOf(known).map((id) => known[id].header)
  if (missing || double)
    throw problem('INVALID_REQUEST', { field: 'body', facts: { accepted }, detail: accepted.join(',') })
  const headers: Partial<Record<C, string>> = {}
  columns.forEach((column, i) => {
    if (column) headers[column] = (cells[i] ?? '').trim()
  })
  return { columns, headers }
}

/** Reads a file: headers in Chinese or by identifier, any order, quotes and line breaks in cells; blank lines are none. */
export const parseCsv = <C extends string>(bytes: Uint8Array, form: Form<C>): CsvFile<C> => {
  const { data } = Papa.parse<string[]>(decode(bytes), { delimitersToGuess: [',', '\t', ';'], skipEmptyLines: false })
  const [first, ...rest] = data
  const { columns, headers } = headersOf(first ?? [], form)
  let line = linesOf(first ?? [])
  const rows: CsvRow<C>[] = []
  for (const cells of rest) {
    const at = line + 1
    line += linesOf(cells)
    if (cells.every((cell) => cell.trim() === '')) continue
    const named: Partial<Record<C, string>> = {}
    columns.forEach((column, i) => {
      if (column) named[column] = (cells[i] ?? '').trim()
    })
    rows.push({ line: at, cells: named })
  }
  if (rows.length > form.lines_max) throw problem('INVALID_REQUEST', { field: 'body', detail: `<= ${form.lines_max}` })
  return { rows, headers }
}

/** Writes the same file: with a BOM for Excel and WPS, and every cell that a spreadsheet would run made inert. */
export const writeCsv = <C extends string>(
  headers: CsvHeaders<C>,
  rows: readonly Readonly<Record<C, string>>[],
): string => {
  const ids = columnsOf(headers)
  const fields = ids.map((id) => headers[id].header)
  const data = rows.map((cells) => ids.map((id) => cells[id]))
  return `\uFEFF${Papa.unparse({ fields, data }, { escapeFormulae: true, newline: '\r\n' })}\r\n`
}

/** The headers of a file on its way out. */
export const csvHeaders = (filename: string): Record<string, string> => ({
  'content-type': 'text/csv; charset=utf-8',
  'content-disposition': `attachment; filename="${filename}"`,
  'cache-control': 'no-store',
})
