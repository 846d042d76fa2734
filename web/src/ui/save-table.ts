import { streamXlsxRows, writeXlsx } from 'hucre/xlsx'
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

/** A text of a Chinese spreadsheet is in UTF-8 or in GB 18030. */
const textOfFile = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

const BEGINS_ZIP = [0x50, 0x4b]

const cellText = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** Some lines of a file as tables have them, counted as its reader counts: physical lines of a text, rows of the first sheet. */
const linesOf = async (file: File): Promise<(from: number, to: number) => string[]> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (!BEGINS_ZIP.every((byte, i) => bytes[i] === byte)) {
    const lines = textOfFile(bytes).split(/\r\n?|\n/)
    return (from, to) => Papa.parse<string[]>(lines.slice(from - 1, to).join('\n')).data[0] ?? []
  }
  const rows: string[][] = []
  for await (const { index, values } of streamXlsxRows(bytes, { sheet: 0, readStyles: true }))
    rows[index] = values.map(cellText)
  return (from) => rows[from - 1] ?? []
}

interface Faulty {
  headers: readonly { from: number; to: number }[]
  faulty: readonly { line: number; last_line: number; faults: readonly { column: string; detail: string }[] }[]
}

/** Saves the rows that were refused as they stand in the file, with what is wrong in a last column, which an import does not read. */
export const saveFaultyRows = async (
  file: File,
  { headers, faulty }: Faulty,
  words: { column: string; name: string },
): Promise<void> => {
  const line = await linesOf(file)
  const head = headers.flatMap(({ from, to }) => line(from, to))
  const rows = faulty.map(({ line: from, last_line, faults }) => {
    const cells = line(from, last_line)
    const said = faults.map(({ column, detail }) => `${column}：${detail}`).join('；')
    return [...head.map((_, i) => cells[i] ?? ''), said]
  })
  download(csvOf([...head, words.column], rows), `${words.name}.csv`)
}
