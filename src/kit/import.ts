import { z } from '@hono/zod-openapi'
import { eq, isNull } from 'drizzle-orm'
import { Problem } from '../problems/problem.ts'
import type { CellError } from '../records/csv-file.ts'
import { headerLine, parseCsv } from '../records/csv-file.ts'
import { changesOf } from '../records/changes.ts'
import { commit } from '../records/commit.ts'
import { facts } from '../records/facts.ts'
import { countsOf, importAnswer, keepable, presentRow, leftOutOf } from '../records/import-file.ts'
import { readTable } from '../records/workbook.ts'
import { Flag } from '../records/shapes.ts'
import type { RecordLaw } from '../rules/law.ts'
import type { Call } from '../serve/call.ts'
import { endpoint, type Endpoint } from '../serve/endpoint.ts'
import type { Handle, Scoped } from '../tenancy/handle.ts'
import { beginning, created, type Creating } from './create.ts'
import { isRuled, type Field, type Fields } from './fields.ts'
import { questionOf, type Gathered, type Question } from './gather.ts'
import { findingErrors, headersOf, readRow, type ReadRow } from './import-cells.ts'
import { permissionOf } from './permission.ts'
import type { Beside } from './move.ts'
import type { Asks, Judging, LocalRecord, Row } from './record.ts'
import { columnOf, rowsOf } from './rows.ts'
import { bodyOf, pascal } from './shapes.ts'
import { followingRow } from './write.ts'

/** Each row asks and is written by statements of its own, and D1 takes a thousand a request. */
const LINES_MAX = 100
const BODY_LIMIT_BYTES = 1024 * 1024

/** What a row's refusal says, under its column. */
const errorsOf = (failure: unknown): CellError<string>[] => {
  if (!(failure instanceof Problem)) throw failure
  const { code, options } = failure
  return findingErrors(options.errors ?? [{ code, ...options }])
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

interface Planned<L extends RecordLaw, F extends Fields, A extends Asks> extends ReadRow {
  made?: Row<L, F>
  found?: Found<L, F, A>
  /** It stands already, with the same values. */
  stands?: true
}

/**
 * Tells the rows of a file that say what a row above them said already: by what stands once, or with every value. Two rows with the same
 * import key and other values are two records, as they are for the API: two members of one name.
 */
const saidOnce = ({ unique, importKey }: Pick<LocalRecord, 'unique' | 'importKey'>) => {
  const once = unique.map(({ on }) => on)
  const first = new Map<string, number>()
  const keysOf = ({ body }: ReadRow): string[] => [
    ...once.map((on) => JSON.stringify(on.map((name) => [name, body[name] ?? null]))),
    JSON.stringify(body),
  ]
  return {
    /** DUPLICATE_ROW where a row above said it. */
    errors: (row: ReadRow): CellError<string>[] => {
      const line = keysOf(row)
        .map((key) => first.get(key))
        .find((each) => each !== undefined)
      const column = (once[0] ?? importKey).at(-1) ?? 1
      return line === undefined ? [] : [{ column, code: 'DUPLICATE_ROW', facts: { line } }]
    },
    /** A row that stands or will. */
    keep: (row: ReadRow): void => {
      for (const key of keysOf(row)) first.set(key, row.line)
    },
  }
}

/** The rows that stand under a row's own key: one of them may be what it says. */
const standingRows = (record: LocalRecord, own: Handle, body: ReadRow['body']): Scoped<object[]>[] => {
  const { importKey, placeField } = record
  if (importKey.length === 0) return []
  const at = placeField === null ? [] : [eq(columnOf(record, 'division'), body[placeField])]
  const same = importKey.map((name) => {
    const column = columnOf(record, name)
    return (body[name] ?? null) === null ? isNull(column) : eq(column, body[name])
  })
  return [rowsOf(record, own, [...at, ...same])]
}

/** Whether a row that stands has every value a file says of it, and the file says all that a rule asks for. */
const saysTheSame = (fields: Fields, body: ReadRow['body'], standing: object): boolean => {
  const stands = (name: string): unknown => Reflect.get(standing, name) ?? null
  const isSaid = ([name, field]: [string, Field]): boolean =>
    !isRuled(field) || (body[name] ?? null) !== null || stands(name) === null
  return (
    Object.entries(fields).every(isSaid) &&
    Object.entries(body).every(([name, value]) => JSON.stringify(value ?? null) === JSON.stringify(stands(name)))
  )
}

/** What else an import may say: how the rows above a row move its facts, and what changes beside the rows. */
interface Importing<L extends RecordLaw, F extends Fields, A extends Asks> extends Pick<
  Creating<L, F, A>,
  'summary' | 'judge' | 'begins'
> {
  /** The facts of a row as the rows above it in the file leave them; by default as they stand before the file. */
  behind?: ((found: Found<L, F, A>, above: readonly Row<L, F>[]) => Found<L, F, A>) | undefined
  /** What else changes in the same batch, for all rows together. */
  also?: (made: readonly Row<L, F>[], found: readonly Found<L, F, A>[], writing: { own: Handle; call: Call }) => Beside
}

type Found<L extends RecordLaw, F extends Fields, A extends Asks> = Omit<Judging<L, F, A>, 'today'> &
  Pick<Gathered<L, F, A>, 'called'>

/** Each row judged as if it were created alone: one batch asks for the facts of all. */
const planned = async <L extends RecordLaw, F extends Fields, A extends Asks>(
  record: LocalRecord<L, F, A>,
  call: Call,
  { own, rows, judge, begins, behind }: Omit<Importing<L, F, A>, 'summary'> & { own: Handle; rows: readonly ReadRow[] },
): Promise<Planned<L, F, A>[]> => {
  const plain = record as unknown as LocalRecord
  const begun = rows.map((row): ReadRow & { question?: Question<L, F, A>; standing?: Scoped<object[]>[] } => {
    if (row.errors.length > 0) return row
    const { made, errors } = tried(() => {
      beginning(record, call, row.body)
      return questionOf(record, call, { own, sending: { id: null, body: row.body } })
    })
    return made
      ? { ...row, question: made, standing: standingRows(plain, own, row.body) }
      : { ...row, errors: errors ?? [] }
  })
  const results: unknown[] = await facts(
    call,
    own,
    begun.flatMap(({ question, standing = [] }) => [...(question?.queries ?? []), ...standing]),
  )
  let next = 0
  const above: Row<L, F>[] = []
  const once = saidOnce(plain)
  return begun.map(({ question, standing = [], ...row }) => {
    if (!question) return row
    const mine = results.slice(next, next + question.queries.length)
    const stand = results.slice(next + mine.length, next + mine.length + standing.length) as object[][]
    next += mine.length + standing.length
    const twice = once.errors(row)
    if (twice.length > 0) return { ...row, errors: twice }
    if (stand.flat().some((each) => saysTheSame(record.fields, row.body, each))) {
      once.keep(row)
      return { ...row, stands: true }
    }
    const judged = tried(() => {
      const found = question.read(mine)
      const moved = behind?.(found, above) ?? found
      return { after: created(record, call, { body: row.body, own, found: moved, judge, begins }), found: moved }
    })
    if (!judged.made) return { ...row, errors: judged.errors }
    once.keep(row)
    above.push(judged.made.after)
    return { ...row, made: judged.made.after, found: judged.made.found }
  })
}

const outcomeOf = ({ made, stands }: { made?: unknown; stands?: true }) => {
  if (made) return 'created'
  return stands ? 'unchanged' : 'rejected'
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
 * `POST /v1/<records>/import`: many at once, from a CSV or XLSX file with a row each. Every row is judged as its creation is; what is
 * refused is told by its line, what stands already with the same values is unchanged, and the others are made in one batch. With
 * `dry_run` nothing is written.
 */
export const importLocal = <L extends RecordLaw, F extends Fields, A extends Asks>(
  record: LocalRecord<L, F, A>,
  { summary, judge, begins, behind, also }: Importing<L, F, A>,
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
      const file = await readTable(call.body, (text) => parseCsv(text, { headers, required, lines_max: LINES_MAX }))
      const own = call.services.doors.own(call.caller)
      const rows = file.rows.map((row) => readRow(row, { fields, shape, locale: call.locale }))
      const plan = await planned(record, call, { own, rows, judge, begins, behind })
      const present = presentRow(call, file, headers)
      const told = keepable(plan.map((row) => present({ ...row, outcome: outcomeOf(row) })))
      const dry_run = call.query.dry_run === true
      const body = { dry_run, ...countsOf(told), unavailable: [], rows: told, ...leftOutOf(file) }
      const made = plan.flatMap((row) => (row.made && row.found ? [{ row: row.made, found: row.found }] : []))
      if (dry_run || made.length === 0) return { body }
      const after = made.map(({ row }) => row)
      const beside = also?.(
        after,
        made.map(({ found }) => found),
        { own, call },
      )
      const change = changeOf(record, call, { own, made: after })
      return commit(call, own, {
        guarded: [...change.guarded, ...(beside?.guarded ?? [])],
        also: [...change.also, ...(beside?.also ?? [])],
        events: [...change.events, ...(beside?.events ?? [])],
        answer: { status: 200, body },
      })
    },
  )
}
