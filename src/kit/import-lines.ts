import { z } from '@hono/zod-openapi'
import { checkIfMatch } from '../http/etag.ts'
import { refuseIf } from '../problems/problem.ts'
import type { CsvHeaders } from '../records/csv-file.ts'
import { headerLine, parseCsv } from '../records/csv-file.ts'
import { commit } from '../records/commit.ts'
import { IdParams } from '../records/ids.ts'
import { countsOf, importAnswer, keepable, presentRow, type ImportedRow, leftOutOf } from '../records/import-file.ts'
import { Flag } from '../records/shapes.ts'
import { admitUpdate } from '../records/step.ts'
import { readTable } from '../records/workbook.ts'
import { LIST_ITEMS_MAX } from '../rules/parameters/bounds.ts'
import type { RecordLaw } from '../rules/law.ts'
import { endpoint, type Endpoint } from '../serve/endpoint.ts'
import { bodyShape, type Fields, type Values } from './fields.ts'
import { refuseForm } from './form.ts'
import { gather } from './gather.ts'
import { findingErrors, readRow, type ReadRow } from './import-cells.ts'
import { moved } from './move.ts'
import { permissionOf } from './permission.ts'
import { admitWriter } from './places.ts'
import type { Asks, DraftRow, Judging, LocalRecord, Row } from './record.ts'
import { pascal } from './shapes.ts'
import { ruleOf } from './write.ts'

const BODY_LIMIT_BYTES = 1024 * 1024

type Line = Readonly<Record<string, unknown>>

interface Importing<L extends RecordLaw, F extends Fields> {
  summary: string
  /** The field that holds the lines. */
  field: keyof F & string
  /** The column that tells one line from another. */
  key: string
  /** The states in which its fields may change. */
  open: readonly (keyof NonNullable<L['states']> & string)[]
}

/** The columns of a line as fields of their own, and under what an office's file has them. */
const columnsOf = (law: RecordLaw, fields: Fields, field: string): { columns: Fields; headers: CsvHeaders<string> } => {
  const lines = Object.entries(fields[field]?.kind.lines ?? {})
  return {
    columns: Object.fromEntries(
      lines.map(([name, { kind, optional }]) => [name, { kind, presence: optional ? 'maybe' : 'sent' }]),
    ),
    headers: Object.fromEntries(
      lines.map(([name]) => {
        const [zh, en] = law.inputs?.[`${field}.${name}`] ?? [name, name]
        return [name, { header: zh, aliases: [name, en] }]
      }),
    ),
  }
}

interface Told extends ReadRow {
  outcome: ImportedRow['outcome']
}

/** What becomes of each row of the file beside the lines that stand. A second row with the same key is refused and names the first. */
const told = (
  rows: readonly ReadRow[],
  standing: readonly Line[],
  { key, judge }: { key: string; judge: (line: Line) => ReadRow['errors'] },
): { rows: Told[]; lines: Line[] } => {
  const lines = new Map(standing.map((line) => [String(line[key]), line]))
  const seen = new Map<string, number>()
  const rejected = (row: ReadRow, errors: ReadRow['errors']): Told => ({ ...row, errors, outcome: 'rejected' })
  const outcomes = rows.map((row): Told => {
    if (row.errors.length > 0) return rejected(row, row.errors)
    const name = String(row.body[key])
    const earlier = seen.get(name)
    if (earlier !== undefined) return rejected(row, [{ column: key, code: 'DUPLICATE_ROW', facts: { line: earlier } }])
    const errors = judge(row.body)
    if (errors.length > 0) return rejected(row, errors)
    seen.set(name, row.line)
    const before = lines.get(name)
    lines.set(name, row.body)
    if (before === undefined) return { ...row, outcome: 'created' }
    const says = Object.entries(row.body).some(([column, value]) => before[column] !== value)
    return { ...row, outcome: says ? 'updated' : 'unchanged' }
  })
  return { rows: outcomes, lines: [...lines.values()] }
}

/**
 * `POST /v1/<records>/{id}/<field>/import`: the lines of a record from a CSV or XLSX file with a row each. A line whose key stands
 * already takes the values of the file, others are added, none is taken away; what is refused is told by its line. With `dry_run`
 * nothing is written.
 *
 * @example
 * importLinesLocal(record, { summary: 'Results from a file', field: 'results', key: 'village_code', open: ['open'] })
 */
export const importLinesLocal = <L extends RecordLaw, F extends Fields, A extends Asks>(
  record: LocalRecord<L, F, A>,
  { summary, field, key, open }: Importing<L, F>,
): Endpoint => {
  const { law, fields } = record
  const name = `${pascal(law.noun)}${pascal(field)}`
  const { columns, headers } = columnsOf(law, fields, field)
  const shape = z.strictObject(bodyShape(columns, 'create'))
  const required = Object.keys(columns).filter((each) => columns[each]?.presence === 'sent')
  return endpoint(
    {
      method: 'post',
      path: `/v1/${law.record}/{id}/${field}/import`,
      operation: `import${name}`,
      summary,
      tag: law.record,
      permission: permissionOf(law, 'update'),
      doors: ['own', 'system'],
      rules: law.rules,
      params: IdParams,
      query: z.strictObject({ dry_run: Flag.optional() }),
      body: z.instanceof(Uint8Array),
      consumes: 'csv',
      example: headerLine(headers),
      answer: importAnswer(`${name}Import`),
      idempotency: 'unless_dry_run',
      if_match: 'optional',
      body_limit_bytes: BODY_LIMIT_BYTES,
    },
    async (call) => {
      const file = await readTable(call.body, (text) =>
        parseCsv(text, { headers, required, lines_max: LIST_ITEMS_MAX }),
      )
      const { own, before, ...found } = await gather(record, call, { id: call.params.id, body: {} })
      if (before === null) throw new Error('gather answers 404')
      admitWriter(call, law, { place: before.division, act: 'update', row: before })
      checkIfMatch(call.if_match, before.version)
      const status = String(Reflect.get(before, 'status'))
      if (law.states) admitUpdate({ status }, { rule: ruleOf(law), table: law.states }, open)
      const withLines = (lines: readonly Line[]): Row<L, F> => ({ ...before, [field]: lines })
      const judging: Judging<L, F, A> = { ...found, before, today: call.today }
      const judged = (lines: readonly Line[]) => record.judge(withLines(lines) as unknown as DraftRow<L, F>, judging)
      const rows = file.rows.map((row) => readRow(row, { fields: columns, shape, locale: call.locale }))
      const result = told(rows, Reflect.get(before, field) as readonly Line[], {
        key,
        judge: (line) => findingErrors(judged([line]), key),
      })
      const present = presentRow(call, file, headers)
      const presented = keepable(result.rows.map((row) => present(row)))
      const dry_run = call.query.dry_run === true
      const body = { dry_run, ...countsOf(presented), unavailable: [], rows: presented, ...leftOutOf(file) }
      const isTooLong = result.lines.length > LIST_ITEMS_MAX
      refuseForm(isTooLong ? [{ field, accepted: [`<= ${LIST_ITEMS_MAX}`] }] : [])
      refuseIf(judged(result.lines))
      const changes = result.rows.some(({ outcome }) => outcome === 'created' || outcome === 'updated')
      if (dry_run || !changes) return { body }
      const set = { [field]: result.lines } as unknown as Partial<Values<F>> as Partial<Row<L, F>>
      const { guarded = [], also = [], events = [] } = moved(record, { own, call }, { before, set, action: 'update' })
      return commit(call, own, { guarded, also, events, answer: { status: 200, body } })
    },
  )
}
