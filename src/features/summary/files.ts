import Papa from 'papaparse'
import writeXlsxFile from 'write-excel-file/universal'
import type { Sheet } from './table-rows.ts'

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A sheet as a file with a BOM, so that Excel and WPS take it for UTF-8; an empty cell is a figure that is not shown. */
export const writeSheetCsv = ({ headers, rows }: Sheet): string =>
  `\uFEFF${Papa.unparse({ fields: headers, data: rows }, { escapeFormulae: true, newline: '\r\n' })}\r\n`

const WIDTH_MAX = 40
const WIDTH_MIN = 8

/** Wide enough for its header: a Chinese character takes two places. */
const widthOf = (header: string): number =>
  Math.min(
    WIDTH_MAX,
    Math.max(
      WIDTH_MIN,
      Array.from(header, (letter) => (letter > '\u00FF' ? 2 : 1)).reduce<number>((a, b) => a + b, 2),
    ),
  )

/** A workbook of some sheets, headers in bold and kept in sight; numbers are numbers, never text. */
export const writeWorkbook = (sheets: readonly Sheet[]): Promise<Blob> =>
  writeXlsxFile(
    sheets.map(({ name, headers, rows }) => ({
      sheet: name,
      columns: headers.map((header) => ({ width: widthOf(header) })),
      stickyRowsCount: 1,
      stickyColumnsCount: 2,
      data: [
        headers.map((value) => ({ value, fontWeight: 'bold' as const })),
        ...rows.map((cells) => cells.map((value) => (value === null ? null : { value }))),
      ],
    })),
  ).toBlob()
