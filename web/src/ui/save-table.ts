import { writeXlsx } from 'hucre/xlsx'
import Papa from 'papaparse'
import { download } from './download.ts'

export type FileKind = 'csv' | 'xlsx'

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const textOf = (cell: HTMLElement): string => cell.innerText.replaceAll(/\s+/g, ' ').trim()

const valueOf = (cell: HTMLElement): string | number => {
  const text = textOf(cell)
  const number = Number(text.replaceAll(',', ''))
  return cell.classList.contains('number') && text !== '' && Number.isFinite(number) ? number : text
}

/** For Excel and WPS: with a BOM, and no text that a spreadsheet would run (decision 0004). */
const csvOf = (headers: string[], rows: (string | number)[][]): Blob => {
  const text = Papa.unparse({ fields: headers, data: rows }, { newline: '\r\n', escapeFormulae: true })
  return new Blob([`\uFEFF${text}\r\n`], { type: 'text/csv;charset=utf-8' })
}

const xlsxOf = async (name: string, headers: string[], rows: (string | number)[][], now: Date): Promise<Blob> => {
  const cells = new Map(headers.map((value, i) => [`0,${i}`, { value, style: { font: { bold: true } } }]))
  const bytes = await writeXlsx({
    properties: { created: now, modified: now },
    sheets: [{ name, rows: [headers, ...rows], cells, freezePane: { rows: 1, columns: 1 } }],
  })
  return new Blob([new Uint8Array(bytes)], { type: XLSX_TYPE })
}

/** Saves a table as it stands on the screen, column by column and row by row: what was filtered away is not in the file. */
export const saveTable = async (table: HTMLTableElement, kind: FileKind, now: Date): Promise<void> => {
  const name = table.caption ? textOf(table.caption) : document.title
  const headers = [...(table.tHead?.rows[0]?.cells ?? [])].map(textOf)
  const rows = [...table.tBodies].flatMap((body) => [...body.rows].map((row) => [...row.cells].map(valueOf)))
  download(kind === 'csv' ? csvOf(headers, rows) : await xlsxOf(name, headers, rows, now), `${name}.${kind}`)
}
