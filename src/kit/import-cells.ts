import type { z } from '@hono/zod-openapi'
import type { Locale } from '../http/render.ts'
import { judge } from '../http/validate.ts'
import type { CellError, CsvHeaders, CsvRow } from '../records/csv-file.ts'
import { cellsOf, dayOf } from '../records/file-cells.ts'
import { splitNames } from '../records/name-list.ts'
import { FLAG_WORDS } from '../rules/lists/enums-local.ts'
import type { RecordLaw } from '../rules/law.ts'
import { bodyShape, type Field, type Fields } from './fields.ts'

/** Kinds a cell can hold; lines and groups are entered one by one. */
const IN_CELLS: ReadonlySet<string> = new Set([
  'words',
  'text',
  'day',
  'time',
  'year',
  'flag',
  'count',
  'fen',
  'place',
  'one_of',
  'list',
  'names',
])

/** The columns of a file of a record: what a body of creation holds, under what an office calls it or by its name. */
export const headersOf = (law: RecordLaw, fields: Fields): CsvHeaders<string> =>
  Object.fromEntries(
    Object.keys(bodyShape(fields, 'create'))
      .filter((name) => IN_CELLS.has(fields[name]?.kind.name ?? ''))
      .map((name) => {
        const [zh, en] = law.fields[name] ?? [name, name]
        return [name, { header: zh, aliases: [name, en] }]
      }),
  )

const flagOf = (text: string): unknown => {
  const plain = text.toLowerCase()
  if (FLAG_WORDS.yes.some((word) => word === plain)) return true
  return FLAG_WORDS.no.some((word) => word === plain) ? false : text
}

/** What a cell says in the form a body has it; what cannot be read so stands as it is, for the shape to refuse. */
const valueOf = ({ kind }: Field, text: string): unknown => {
  if (kind.name === 'day') return dayOf(text)
  if (kind.name === 'flag') return flagOf(text)
  if (kind.name === 'year' || kind.name === 'count' || kind.name === 'fen')
    return /^-?\d{1,15}$/.test(text) ? Number(text) : text
  if (kind.name === 'list') return splitNames(text) ?? text
  if (kind.name === 'one_of') return kind.terms?.find(({ id, zh, en }) => [id, zh, en].includes(text))?.id ?? text
  return text
}

export interface ReadRow {
  line: number
  last_line: number
  body: Readonly<Record<string, unknown>>
  errors: CellError<string>[]
}

/** A row of a file as the body it stands for, judged by the same form. */
export const readRow = (
  row: CsvRow<string>,
  { fields, shape, locale }: { fields: Fields; shape: z.ZodType; locale: Locale },
): ReadRow => {
  const { errors, text } = cellsOf(row, locale)
  const body: Record<string, unknown> = {}
  for (const name of Object.keys(row.cells)) {
    const written = text(name)
    const field = fields[name]
    if (written !== undefined && field) body[name] = valueOf(field, written)
  }
  const { line, last_line } = row
  if (errors.length > 0) return { line, last_line, body, errors }
  const judged = judge(shape, body, { place: 'body', locale })
  if (!judged.items) return { line, last_line, body: judged.data as Readonly<Record<string, unknown>>, errors: [] }
  const wrong = judged.items.map(({ field = '', detail, facts }): CellError<string> => {
    const [column = ''] = field.split('.')
    const absent = body[column] === undefined
    return {
      column,
      code: absent ? 'FIELD_REQUIRED' : 'INVALID_CELL',
      ...(detail ? { detail } : {}),
      ...(facts ? { facts } : {}),
    }
  })
  return { line, last_line, body, errors: wrong }
}

interface Said {
  code: CellError<string>['code']
  field?: string | undefined
  rule?: string | undefined
  facts?: CellError<string>['facts'] | undefined
  names?: CellError<string>['names'] | undefined
  detail?: CellError<string>['detail'] | undefined
}

/** What the rules find of a row, each under its column; `column` where a finding is of the row as a whole. */
export const findingErrors = (findings: readonly Said[], column?: string): CellError<string>[] =>
  findings.map(({ field = '', code, rule, facts, names, detail }) => ({
    column: column ?? (field.split('.')[0] || 1),
    code,
    ...(rule === undefined ? {} : { rule }),
    ...(facts === undefined ? {} : { facts }),
    ...(names === undefined ? {} : { names }),
    ...(detail === undefined ? {} : { detail }),
  }))
