import { writeSheetCsv, writeWorkbook, XLSX_TYPE } from '../../../src/records/sheet-file.ts'
import { download } from './download.ts'

export type FileKind = 'csv' | 'xlsx'

const textOf = (cell: HTMLElement): string => cell.innerText.replaceAll(/\s+/g, ' ').trim()

const valueOf = (cell: HTMLElement): string | number => {
  const text = textOf(cell)
  const number = Number(text.replaceAll(',', ''))
  return cell.classList.contains('number') && text !== '' && Number.isFinite(number) ? number : text
}

const cellsOf = (row: HTMLTableRowElement): HTMLElement[] => [...row.cells]

/** Saves a table as it stands on the screen, column by column and row by row: what was filtered away is not in the file. */
export const saveTable = async (table: HTMLTableElement, kind: FileKind, now: Date): Promise<void> => {
  const name = table.caption ? textOf(table.caption) : document.title
  const head = table.tHead?.rows[0]
  const sheet = {
    name,
    headers: head ? cellsOf(head).map(textOf) : [],
    rows: [...table.tBodies].flatMap((body) => [...body.rows].map((row) => cellsOf(row).map(valueOf))),
  }
  if (kind === 'csv')
    return download(new Blob([writeSheetCsv(sheet)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`)
  const bytes = await writeWorkbook([sheet], now)
  download(new Blob([new Uint8Array(bytes)], { type: XLSX_TYPE }), `${name}.xlsx`)
}
