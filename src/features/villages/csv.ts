import Papa from 'papaparse'
import { problem } from '../../http/problem.ts'
import type { ListedVillage } from './queries.ts'
import { tenantByCode, countyOfVillage } from '../../tenancy/registry.ts'
import { CSV_HEADERS, CSV_MODES, HELPER_SEPARATOR, type CsvColumn } from './csv-catalogue.ts'

/** A line of a file as it came: cells by column, under the number the file's reader sees. */
export interface CsvRow {
  line: number
  cells: Partial<Record<CsvColumn, string>>
}

export interface CsvFile {
  rows: CsvRow[]
  /** Column → its header as the file writes it: errors name it so. */
  headers: Partial<Record<CsvColumn, string>>
}

const LINES_MAX = 5000

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

const columnOf = (header: string): CsvColumn | undefined => {
  const found = Object.entries(CSV_HEADERS).find(([id, { header: zh, aliases }]) =>
    [id, zh, ...aliases].some((name) => plain(name) === plain(header)),
  )
  return found?.[0] as CsvColumn | undefined
}

const linesOf = (cells: readonly string[]): number => 1 + cells.join('').split('\n').length - 1

/** A wider file is not ours: looking at each of its headers would be work without end. */
const COLUMNS_MAX = 200

const headersOf = (cells: readonly string[]): { columns: (CsvColumn | undefined)[]; headers: CsvFile['headers'] } => {
  const columns = cells.length > COLUMNS_MAX ? [] : cells.map(columnOf)
  const headers = Object.fromEntries(
    columns.flatMap((column, i) => (column ? [[column, (cells[i] ?? '').trim()]] : [])),
  )
  const missing = ['code', 'name'].filter((column) => !columns.includes(column as CsvColumn))
  const double = columns.find((column, i) => column !== undefined && columns.indexOf(column) !== i)
  if (missing.length === 0 && !double) return { columns, headers }
  const accepted = Object.values(CSV_HEADERS).map(({ header }) => header)
  throw problem('INVALID_REQUEST', { field: 'body', facts: { accepted }, detail: accepted.join(',') })
}

/** Reads a file of villages: headers in Chinese or by identifier, any order, quotes and line breaks in cells. */
export const parseVillages = (bytes: Uint8Array): CsvFile => {
  const { data } = Papa.parse<string[]>(decode(bytes), { delimitersToGuess: [',', '\t', ';'], skipEmptyLines: false })
  const [first, ...rest] = data
  const { columns, headers } = headersOf(first ?? [])
  let line = linesOf(first ?? [])
  const rows: CsvRow[] = []
  for (const cells of rest) {
    const at = line + 1
    line += linesOf(cells)
    if (cells.every((cell) => cell.trim() === '')) continue
    const named = columns.flatMap((column, i) => (column ? [[column, (cells[i] ?? '').trim()] as const] : []))
    rows.push({ line: at, cells: Object.fromEntries(named) })
  }
  if (rows.length > LINES_MAX) throw problem('INVALID_REQUEST', { field: 'body', detail: `<= ${LINES_MAX}` })
  return { rows, headers }
}

const cellsOf = (row: ListedVillage, host: string): Record<CsvColumn, string> => ({
  code: row.code,
  name: row.name,
  township: row.township ?? '',
  county: countyOfVillage(row.code)?.name_zh ?? '',
  city: tenantByCode(host)?.name_zh ?? '',
  mode: CSV_MODES[row.dispatch_mode][0],
  helper_units: row.helper_units.join(HELPER_SEPARATOR),
  listed_on: row.listed_on,
})

/** Writes the same file: with a BOM for Excel and WPS, and every cell that a spreadsheet would run made inert. */
export const writeVillages = (rows: readonly { row: ListedVillage; host: string }[]): string => {
  const ids = Object.keys(CSV_HEADERS) as CsvColumn[]
  const data = rows.map(({ row, host }) => {
    const cells = cellsOf(row, host)
    return ids.map((id) => cells[id])
  })
  const fields = ids.map((id) => CSV_HEADERS[id].header)
  return `\uFEFF${Papa.unparse({ fields, data }, { escapeFormulae: true, newline: '\r\n' })}\r\n`
}
