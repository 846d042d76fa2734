import Papa from 'papaparse'
import { problem } from '../problems/problem.ts'

/** The columns of a file in their order: the header each has, and what else it is called. */
export type CsvHeaders<C extends string> = Readonly<Record<C, { header: string; aliases: readonly string[] }>>

export interface Form<C extends string> {
  headers: CsvHeaders<C>
  required: readonly C[]
  /** Columns the export writes and the import does not take over: they are named as such. */
  unread?: readonly C[]
  lines_max: number
}

/** Where the header of a file stands and what it says. */
export interface Header<C extends string> {
  delimiter: string
  /** The lines before and of the header, as they are told in the answer. */
  titles: { from: number; to: number; what: 'separator' | 'title' | 'header' }[]
  /** Position of the first character behind it, and the number of the line that begins there. */
  ends_at: number
  first_line: number
  columns: (C | undefined)[]
  /** The cells as they stand in the file, one line each. */
  written: string[]
  headers: Partial<Record<C, string>>
}

/** A title and a remark or two may stand above the header, and no more. */
const SEARCHED_ROWS = 20
/** A wider file is not ours: looking at each of its headers would be work without end. */
const COLUMNS_MAX = 200
const DELIMITERS = [',', '\t', ';']

/** A header as people mean it: width, case, blanks, line breaks and the star of a required field do not matter. */
const plain = (header: string): string =>
  header
    .normalize('NFKC')
    .replaceAll(/[\s*\u2217\u203B\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase()

/** The same without the last remark in brackets. */
const withoutRemark = (header: string): string => header.replace(/[([【〔][^()[\]【】〔〕]*[)\]】〕]$/, '')

const columnsOf = <C extends string>(headers: CsvHeaders<C>): C[] => Object.keys(headers) as C[]

const columnOf = <C extends string>(headers: CsvHeaders<C>, cell: string): C | undefined => {
  for (let written = plain(cell); written !== ''; written = withoutRemark(written)) {
    const id = columnsOf(headers).find((each) =>
      [each, headers[each].header, ...headers[each].aliases].some((name) => plain(name) === written),
    )
    if (id !== undefined || withoutRemark(written) === written) return id
  }
  return undefined
}

const lineOf = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const refuse = (code: 'FILE_HEADER' | 'FILE_HEADER_TWICE', accepted: readonly string[]) =>
  problem('INVALID_REQUEST', { errors: [{ code, field: 'body', facts: { accepted } }] })

/** `sep=;` as a spreadsheet writes it in front: the delimiter, and no line of the table. */
const separatorOf = (text: string): { delimiter?: string; length: number } => {
  const [line, delimiter] = /^"?sep=(.)"?(?:\n|$)/i.exec(text) ?? []
  return line !== undefined && delimiter !== undefined ? { delimiter, length: line.length } : { length: 0 }
}

interface Row {
  cells: string[]
  ends_at: number
  line: number
  last_line: number
}

/** The first rows of a text in one way of reading it, with where each ends. */
const firstRows = (text: string, delimiter: string): Row[] => {
  const rows: Row[] = []
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, meta }, parser) => {
      const before = rows.at(-1) ?? { ends_at: 0, last_line: 0 }
      const line = before.last_line + 1
      const taken = text.slice(before.ends_at, meta.cursor).replace(/\n$/, '')
      rows.push({ cells: data, ends_at: meta.cursor, line, last_line: line + taken.split('\n').length - 1 })
      if (rows.length === SEARCHED_ROWS) parser.abort()
    },
  })
  return rows
}

const knownIn = <C extends string>(cells: readonly string[], headers: CsvHeaders<C>) =>
  cells.length > COLUMNS_MAX ? [] : cells.map((cell) => columnOf(headers, cell))

const found = <C extends string>(text: string, form: Form<C>, delimiters: readonly string[]) => {
  for (const delimiter of delimiters) {
    const rows = firstRows(text, delimiter)
    for (const [i, row] of rows.entries()) {
      const columns = knownIn(row.cells, form.headers)
      if (form.required.every((column) => columns.includes(column)))
        return { delimiter, columns, row, above: rows.slice(0, i) }
    }
  }
  return undefined
}

/** Finds the header: the first row that names every column the file cannot do without. Throws 400 that names them. */
export const findHeader = <C extends string>(whole: string, form: Form<C>): Header<C> => {
  const separator = separatorOf(whole)
  const text = whole.slice(separator.length)
  const delimiters = separator.delimiter === undefined ? DELIMITERS : [separator.delimiter, ...DELIMITERS]
  const at = found(text, form, delimiters)
  if (!at)
    throw refuse(
      'FILE_HEADER',
      columnsOf(form.headers).map((id) => form.headers[id].header),
    )
  const { delimiter, columns, row, above } = at
  const written = row.cells.map(lineOf)
  const twice = written.filter(
    (_, i) => columns[i] !== undefined && columns.indexOf(columns[i]) !== columns.lastIndexOf(columns[i]),
  )
  if (twice.length > 0) throw refuse('FILE_HEADER_TWICE', twice)
  const shift = separator.length > 0 ? 1 : 0
  const headers: Partial<Record<C, string>> = {}
  columns.forEach((column, i) => {
    if (column) headers[column] = written[i] ?? ''
  })
  return {
    delimiter,
    titles: [
      ...(shift > 0 ? [{ from: 1, to: 1, what: 'separator' as const }] : []),
      ...above.map(({ line, last_line }) => ({ from: line + shift, to: last_line + shift, what: 'title' as const })),
      { from: row.line + shift, to: row.last_line + shift, what: 'header' },
    ],
    ends_at: separator.length + row.ends_at,
    first_line: row.last_line + shift + 1,
    columns,
    written,
    headers,
  }
}
