import { z } from '@hono/zod-openapi'
import type { Call } from '../serve/call.ts'
import { KeptAnswer } from '../http/idempotency.ts'
import { Moved } from '../http/moved.ts'
import { detailOf, titleOf } from '../http/render.ts'
import { bytesOf } from '../tenancy/bulk.ts'
import { gather } from '../tenancy/gather.ts'
import type { CellError, CsvFile, CsvHeaders } from './csv-file.ts'
import { TenantCode } from './ids.ts'

const ATTEMPTS_MAX = 4
const OUTCOME = ['created', 'updated', 'unchanged', 'rejected', 'pending'] as const

export const ImportedRow = z.strictObject({
  line: z.int(),
  /** The last line of a row that takes several. */
  last_line: z.int().optional(),
  outcome: z.enum(OUTCOME),
  errors: z.array(
    z.strictObject({ column: z.string(), code: z.string(), rule: z.string().optional(), detail: z.string() }),
  ),
})
export type ImportedRow = z.infer<typeof ImportedRow>
const KeptRows = z.array(ImportedRow)

/** What an import answers: what became of each row, and which cities did not answer. */
export const importAnswer = (name: string) =>
  z
    .strictObject({
      dry_run: z.boolean(),
      created: z.int(),
      updated: z.int(),
      unchanged: z.int(),
      rejected: z.int(),
      pending: z.int(),
      unavailable: z.array(TenantCode),
      rows: z.array(ImportedRow),
      /** Columns that were not read: nothing of the file is left out in silence. */
      ignored_columns: z.array(z.strictObject({ position: z.int(), header: z.string() })),
      /** Sheets of a workbook that hold something and were not read: the first that is not hidden is the table. */
      ignored_sheets: z.array(z.string()),
      /** The lines that are no rows: with those of `rows` they are all lines of the file. */
      skipped: z.array(
        z.strictObject({ from: z.int(), to: z.int(), what: z.enum(['separator', 'title', 'header', 'blank']) }),
      ),
    })
    .openapi(name)

interface Judged<C extends string> {
  line: number
  last_line: number
  outcome: ImportedRow['outcome']
  errors: readonly CellError<C>[]
}

/** A row of the answer, for the file's reader: what is wrong stands under the header as his file writes it, else by its place. */
export const presentRow =
  <C extends string>({ locale }: Pick<Call, 'locale'>, file: CsvFile<C>, known: CsvHeaders<C>) =>
  ({ line, last_line, outcome, errors }: Judged<C>): ImportedRow => ({
    line,
    ...(last_line === line ? {} : { last_line }),
    outcome,
    errors: errors.map(({ column, code, rule, facts, names, detail }) => ({
      column: typeof column === 'number' ? `#${column}` : (file.headers[column] ?? known[column].header),
      code,
      ...(rule === undefined ? {} : { rule }),
      detail: `${titleOf(code, { locale })}: ${detailOf({ code, facts, names, detail }, locale)}`,
    })),
  })

const ANSWER_BYTES_MAX = 1_000_000
const DETAIL_KEPT = 40

/**
 * A city's rows as they are told and kept for a repetition in one value of its database (D1 bounds it): where thousands of rows
 * are wrong in many places, the first fault of each is told, and the others show when it is mended.
 */
export const keepable = (rows: ImportedRow[]): ImportedRow[] =>
  bytesOf(JSON.stringify(rows)) <= ANSWER_BYTES_MAX
    ? rows
    : rows.map((row) => ({
        ...row,
        errors: row.errors.slice(0, 1).map((error) => ({ ...error, detail: error.detail.slice(0, DETAIL_KEPT) })),
      }))

/** A city's part again where something moved under it, and from its kept answer where it was done before. */
const untilDone = async (part: () => Promise<ImportedRow[]>): Promise<ImportedRow[]> => {
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await part()
    } catch (failure) {
      if (failure instanceof KeptAnswer) return KeptRows.parse(JSON.parse(failure.body))
      if (!(failure instanceof Moved) || attempts === ATTEMPTS_MAX) throw failure
    }
  }
}

/** How many rows became what. */
export const countsOf = (rows: readonly ImportedRow[]) => {
  const count = (outcome: ImportedRow['outcome']): number => rows.filter((row) => row.outcome === outcome).length
  return {
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    rejected: count('rejected'),
    pending: count('pending'),
  }
}

type LeftOut = Pick<CsvFile<string>, 'ignored_columns' | 'skipped'> & { ignored_sheets: string[] }

/** What of a file was not read, as the answer tells it: nothing is left out in silence. */
export const leftOutOf = ({ ignored_columns, ignored_sheets, skipped }: LeftOut): LeftOut => ({
  ignored_columns,
  ignored_sheets,
  skipped,
})

interface FileRow {
  line: number
  last_line: number
  /** The city whose database the row belongs in; null for one that belongs nowhere. */
  city: string | null
}

interface Parts<R extends FileRow> {
  file: LeftOut
  rows: readonly R[]
  /** One city's part: one plan and, where it changes anything, one batch with its own kept answer. */
  part: (city: string, rows: R[]) => Promise<ImportedRow[]>
  nowhere: (row: R) => ImportedRow
  dry_run: boolean
}

/** One command per city, each repeatable: rows of a city that does not answer are pending. */
export const importByCity = async <R extends FileRow>({ file, rows, part, nowhere, dry_run }: Parts<R>) => {
  const cities = Map.groupBy(rows, ({ city }) => city)
  const codes = [...cities.keys()].flatMap((city) => (city === null ? [] : [city])).toSorted()
  const asked = await gather(codes, async (city) => untilDone(async () => part(city, cities.get(city) ?? [])))
  const pending = asked.unavailable.flatMap((city) =>
    (cities.get(city) ?? []).map(({ line, last_line }): ImportedRow => ({
      line,
      ...(last_line === line ? {} : { last_line }),
      outcome: 'pending',
      errors: [],
    })),
  )
  const lost = (cities.get(null) ?? []).map(nowhere)
  const done = [...asked.parts.flatMap(({ value }) => value), ...lost, ...pending].toSorted((a, b) => a.line - b.line)
  return { dry_run, ...countsOf(done), unavailable: asked.unavailable, rows: done, ...leftOutOf(file) }
}
