import { z } from '@hono/zod-openapi'
import { Problem } from '../problems/problem.ts'
import type { CellError } from '../records/csv-file.ts'
import { headerLine, parseCsv } from '../records/csv-file.ts'
import { changesOf } from '../records/changes.ts'
import { commit } from '../records/commit.ts'
import { facts } from '../records/facts.ts'
import { countsOf, importAnswer, keepable, presentRow } from '../records/import-file.ts'
import { Flag } from '../records/shapes.ts'
import type { RecordLaw } from '../rules/law.ts'
import type { Call } from '../serve/call.ts'
import { endpoint, type Endpoint } from '../serve/endpoint.ts'
import type { Handle } from '../tenancy/handle.ts'
import { beginning, created, type Creating } from './create.ts'
import type { Fields } from './fields.ts'
import { questionOf, type Question } from './gather.ts'
import { headersOf, readRow, type ReadRow } from './import-cells.ts'
import { permissionOf } from './permission.ts'
import type { Asks, LocalRecord, Row } from './record.ts'
import { bodyOf, pascal } from './shapes.ts'
import { followingRow } from './write.ts'

/** Each row asks and is written by statements of its own, and D1 takes a thousand a request. */
const LINES_MAX = 100
const BODY_LIMIT_BYTES = 1024 * 1024

/** What a row's refusal says, under its column. */
const errorsOf = (failure: unknown): CellError<string>[] => {
  if (!(failure instanceof Problem)) throw failure
  const { code, options } = failure
  const items = options.errors ?? [{ code, ...options }]
  return items.map(({ field = '', code: found, rule, facts: said, detail }) => ({
    column: field.split('.')[0] || 1,
    code: found,
    ...(rule === undefined ? {} : { rule }),
    ...(said === undefined ? {} : { facts: said }),
    ...(detail === undefined ? {} : { detail }),
  }))
}

/** Runs it, or says what refuses it. */
const tried = <T>(
  run: () => T,
): { made: T; errors?: undefined } | { made?: undefined; errors: CellError<string>[] } => {
  try {
    return { made: run() }
  } catch (failure) {
    return { errors: errorsOf(failure) }
  }
}

interface Planned<L, F> extends ReadRow {
  made?: Row<L, F>
}

/** The rows that say what an earlier row of the file said already, by what stands once. */
const withoutTwice = <L extends RecordLaw, F extends Fields>(
  rows: readonly Planned<L, F>[],
  unique: readonly { readonly on: readonly string[] }[],
): Planned<L, F>[] => {
  const first = new Map<string, number>()
  return rows.map((row) => {
    if (!row.made) return row
    const keys = unique.map(({ on }) => JSON.stringify(on.map((name) => [name, row.body[name] ?? null])))
    const line = keys.map((key) => first.get(key)).find((each) => each !== undefined)
    if (line === undefined) {
      for (const key of keys) first.set(key, row.line)
      return row
    }
    const column = unique[0]?.on.at(-1) ?? 1
    return {
      line: row.line,
      last_line: row.last_line,
      body: row.body,
      errors: [{ column, code: 'DUPLICATE_ROW', facts: { line } }],
    }
  })
}

/** Each row judged as if it were created alone: one batch asks for the facts of all. */
const planned = async <L extends RecordLaw, F extends Fields, A extends Asks>(
  record: LocalRecord<L, F, A>,
  call: Call,
  { own, rows, judge, begins }: Pick<Creating<L, F, A>, 'judge' | 'begins'> & { own: Handle; rows: readonly ReadRow[] },
): Promise<Planned<L, F>[]> => {
  const begun = rows.map((row): ReadRow & { question?: Question<L, F, A> } => {
    if (row.errors.length > 0) return row
    const { made, errors } = tried(() => {
      beginning(record, call, row.body)
      return questionOf(record, call, { own, sending: { id: null, body: row.body } })
    })
    return made ? { ...row, question: made } : { ...row, errors: errors ?? [] }
  })
  const results: unknown[] = await facts(
    call,
    own,
    begun.flatMap(({ question }) => question?.queries ?? []),
  )
  let next = 0
  return begun.map(({ question, ...row }) => {
    if (!question) return row
    const mine = results.slice(next, next + question.queries.length)
    next += question.queries.length
    const { made, errors } = tried(() =>
      created(record, call, { body: row.body, own, found: question.read(mine), judge, begins }),
    )
    return made ? { ...row, made } : { ...row, errors: errors ?? [] }
  })
}

const changeOf = <L extends RecordLaw, F extends Fields, A extends Asks>(
  record: LocalRecord<L, F, A>,
  call: Call,
  { own, made }: { own: Handle; made: readonly Row<L, F>[] },
) => ({
  guarded: own.insertMany(record, made),
  also: made.flatMap((after) => followingRow(record, own, { before: null, after, today: call.today })),
  events: made.map((after) => ({
    action: 'create',
    record: record.law.record,
    record_id: after.id,
    division: after.division,
    counterpart: null,
    changes: changesOf(null, { ...after }),
    draft: Reflect.get(after, 'status') === 'draft',
  })),
})

/**
 * `POST /v1/<records>/import`: many at once, from a CSV file with a row each. Every row is judged as its creation is; what is
 * refused is told by its line, and the others are made in one batch. With `dry_run` nothing is written.
 */
export const importLocal = <L extends RecordLaw, F extends Fields, A extends Asks>(
  record: LocalRecord<L, F, A>,
  { summary, judge, begins }: Pick<Creating<L, F, A>, 'summary' | 'judge' | 'begins'>,
): Endpoint => {
  const { law, fields } = record
  const plain = record as unknown as LocalRecord
  const name = `import${pascal(law.record)}`
  const headers = headersOf(law, fields)
  const shape = bodyOf(plain, 'create')
  const required = Object.keys(headers).filter((each) => fields[each]?.presence === 'fixed')
  return endpoint(
    {
      method: 'post',
      path: `/v1/${law.record}/import`,
      operation: name,
      summary,
      tag: law.record,
      permission: permissionOf(law, 'create'),
      doors: ['own', 'system'],
      rules: law.rules,
      query: z.strictObject({ dry_run: Flag.optional() }),
      body: z.instanceof(Uint8Array),
      consumes: 'csv',
      example: headerLine(headers),
      answer: importAnswer(`${pascal(law.noun)}Import`),
      idempotency: 'unless_dry_run',
      body_limit_bytes: BODY_LIMIT_BYTES,
    },
    async (call) => {
      const file = parseCsv(call.body, { headers, required, lines_max: LINES_MAX })
      const own = call.services.doors.own(call.caller)
      const rows = file.rows.map((row) => readRow(row, { fields, shape, locale: call.locale }))
      const plan = withoutTwice(await planned(record, call, { own, rows, judge, begins }), record.unique)
      const present = presentRow(call, file, headers)
      const told = keepable(plan.map((row) => present({ ...row, outcome: row.made ? 'created' : 'rejected' })))
      const { ignored_columns, skipped } = file
      const dry_run = call.query.dry_run === true
      const body = { dry_run, ...countsOf(told), unavailable: [], rows: told, ignored_columns, skipped }
      const made = plan.flatMap((row) => (row.made ? [row.made] : []))
      if (dry_run || made.length === 0) return { body }
      return commit(call, own, { ...changeOf(record, call, { own, made }), answer: { status: 200, body } })
    },
  )
}
