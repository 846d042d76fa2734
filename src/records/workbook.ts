import { readXlsx, streamXlsxRows, type CellValue } from 'hucre/xlsx'
import Papa from 'papaparse'
import { Problem, problem } from '../problems/problem.ts'
import { isZipWithin } from './zip-bounds.ts'

/** What a workbook of a table of ours may hold; a larger one is cut by its sender. */
const PARTS_MAX = 200
const UNPACKED_BYTES_MAX = 8 * 1024 * 1024
const ROWS_MAX = 10_000
const COLUMNS_MAX = 200
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

/** The first sheet that somebody who opens the workbook sees: choices of lists are often kept in one that is hidden. */
const firstSeen = async (bytes: Uint8Array): Promise<number> => {
  const seen: boolean[] = []
  await readXlsx(bytes, {
    sheets: ({ hidden, veryHidden }) => {
      seen.push(!hidden && !veryHidden)
      return false
    },
  })
  return Math.max(0, seen.indexOf(true))
}

const linesOf = async (bytes: Uint8Array): Promise<string[][]> => {
  const lines: string[][] = []
  const sheet = await firstSeen(bytes)
  for await (const { index, values } of streamXlsxRows(bytes, { sheet, readStyles: true })) {
    if (index >= ROWS_MAX) throw refuse({ code: 'FILE_LONG', facts: { max: ROWS_MAX } })
    while (lines.length < index) lines.push([])
    lines.push(cellsOf(values))
  }
  return lines
}

/**
 * The first sheet of a workbook that is not hidden as the table of text every import reads, a line a row, so that answers name the rows as the
 * spreadsheet numbers them; any other file as it came. Throws 400 FILE_KIND for a workbook that cannot be read or is too large.
 */
export const tableOf = async (bytes: Uint8Array): Promise<Uint8Array> => {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return bytes
  if (!isZipWithin(bytes, { entries_max: PARTS_MAX, bytes_max: UNPACKED_BYTES_MAX }))
    throw refuse({ code: 'FILE_KIND', facts: { kind: `XLSX > ${UNPACKED_BYTES_MAX / 1024 / 1024} MB` } })
  try {
    const lines = await linesOf(bytes)
    return new TextEncoder().encode(Papa.unparse(lines, { newline: '\n' }))
  } catch (failure) {
    if (failure instanceof Problem) throw failure
    throw refuse({ code: 'FILE_KIND', facts: { kind: 'XLSX ?' } })
  }
}
