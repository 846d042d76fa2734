import { writeXlsx } from 'hucre/xlsx'
import Papa from 'papaparse'
import { inert } from '../../records/formula-cell.ts'
import type { Cell, Sheet } from './table-rows.ts'

/** A sheet as a file with a BOM, so that Excel and WPS take it for UTF-8; an empty cell is a figure that is not shown. */
export const writeSheetCsv = ({ headers, rows }: Sheet): string =>
  `\uFEFF${Papa.unparse({ fields: headers, data: rows.map((cells) => cells.map(inertCell)) }, { newline: '\r\n' })}\r\n`

const inertCell = (cell: Cell): Cell => (typeof cell === 'string' ? inert(cell) : cell)

const WIDTH_MAX = 40
const WIDTH_MIN = 8
const LAST_NARROW = '\u00FF'

/** Wide enough for its header: a Chinese character takes two places. */
const widthOf = (header: string): number => {
  const places = Array.from(header, (letter) => (letter > LAST_NARROW ? 2 : 1)).reduce<number>((a, b) => a + b, 2)
  return Math.min(WIDTH_MAX, Math.max(WIDTH_MIN, places))
}

/**
 * A workbook of some sheets, headers in bold and kept in sight; numbers are numbers, and no text is a formula. Its day is given:
 * the same figures asked for at the same time are the same bytes.
 */
export const writeWorkbook = (sheets: readonly Sheet[], now: Date): Promise<Uint8Array> =>
  writeXlsx({
    properties: { created: now, modified: now },
    sheets: sheets.map(({ name, headers, rows }) => ({
      name,
      columns: headers.map((header) => ({ width: widthOf(header) })),
      rows: [headers, ...rows],
      cells: new Map(headers.map((value, i) => [`0,${i}`, { value, style: { font: { bold: true } } }])),
      freezePane: { rows: 1, columns: 2 },
    })),
  })
