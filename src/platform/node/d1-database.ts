import { setImmediate as nextTurn } from 'node:timers/promises'
import { connect, type Connection, type ConnectionOptions, type Tally } from './d1-connection.ts'
import { asD1Error, d1Error } from './d1-errors.ts'
import { answered, bindable } from './d1-values.ts'
import { asNamed } from './unchecked.ts'
import { ALONE, type Turn } from './write-turns.ts'

type Row = Record<string, unknown>
type Meta = D1Meta & Record<string, unknown>

interface Outcome {
  columns: readonly string[]
  rows: readonly (readonly unknown[])[]
  meta: Meta
}

interface Asked {
  sql: string
  params: readonly unknown[]
}

/** A database of this home: D1's interface over a file that is open until it is closed. */
export interface HomeDatabase {
  d1: D1Database
  close(): void
}

export interface HomeDatabaseOptions extends ConnectionOptions {
  /** Where other threads write to the file too: whose turn it is. */
  turn?: Turn
}

/** D1's word on a call. This home counts no rows read, and of rows written those that changed, not their index entries. */
const metaOf = (before: Tally, after: Tally, size_after: number): Meta => {
  const changes = after.changes - before.changes
  return {
    served_by: 'node:sqlite',
    served_by_primary: true,
    duration: 0,
    changes,
    last_row_id: after.last_row_id,
    changed_db: changes > 0,
    size_after,
    rows_read: 0,
    rows_written: changes,
  }
}

const runOne = (connection: Connection, { sql, params }: Asked): Pick<Outcome, 'columns' | 'rows'> => {
  const { statement, columns, places, isFirstOfMany } = connection.compile(sql)
  if (isFirstOfMany && params.length === 0) {
    connection.script(sql)
    return { columns: [], rows: [] }
  }
  if (places !== params.length) throw d1Error('Wrong number of parameter bindings for SQL query.')
  const values = params.map(bindable)
  if (columns.length > 0) return { columns, rows: asNamed(statement.all(...values)) }
  statement.run(...values)
  return { columns, rows: [] }
}

const READS = /^\s*(?:select|explain)\b/i

/** After so many changed rows, those of triggers among them, a batch lets other requests have a turn: some 10 ms of work. */
const SLICE_ROWS = 500

/** Statements that only read, as one transaction: what one moment shows. */
const readAll = (connection: Connection, asked: readonly Asked[]): Outcome[] => {
  connection.begin(true)
  const tally = connection.tally()
  const size = connection.size()
  const outcomes = asked.map((one) => ({ ...runOne(connection, one), meta: metaOf(tally, tally, size) }))
  connection.commit()
  return outcomes
}

/** Statements as one transaction, in slices of so many rows: nobody else uses this connection until it is committed. */
const writeAll = async (connection: Connection, asked: readonly Asked[], slice_rows: number): Promise<Outcome[]> => {
  connection.begin(false)
  const done: { part: Pick<Outcome, 'columns' | 'rows'>; tally: Tally }[] = []
  const before = connection.tally()
  let sliced = before.changes
  for (const one of asked) {
    const part = runOne(connection, one)
    const tally = connection.tally()
    done.push({ part, tally })
    if (tally.changes - sliced < slice_rows) continue
    sliced = tally.changes
    await nextTurn()
  }
  connection.commit()
  const size = connection.size()
  return done.map(({ part, tally }, i) => ({ ...part, meta: metaOf(done[i - 1]?.tally ?? before, tally, size) }))
}

/** Takes back what a batch that failed has done, and says what failed in D1's words. */
const undo = (connection: Connection, failure: unknown): never => {
  connection.rollback()
  throw asD1Error(failure)
}

/**
 * One file with its connections: writes one after the other on the first, reads on the same while nobody writes, else on a second one,
 * which shows what was committed last. So a long write keeps no reader waiting.
 */
const transactions = (file: string, { turn = ALONE, ...options }: HomeDatabaseOptions) => {
  const writer = connect(file, options)
  const slice_rows = options.is_large ? Number.POSITIVE_INFINITY : SLICE_ROWS
  let reader: Connection | null = null
  let writing = 0
  let last: Promise<unknown> = Promise.resolve()
  const read = (asked: readonly Asked[]): Outcome[] => {
    if (writing > 0) reader ??= connect(file, options)
    const connection = writing > 0 && reader ? reader : writer
    try {
      return readAll(connection, asked)
    } catch (failure) {
      return undo(connection, failure)
    }
  }
  const inTurn = async (asked: readonly Asked[]): Promise<Outcome[]> => {
    await turn.take()
    try {
      return await writeAll(writer, asked, slice_rows)
    } catch (failure) {
      return undo(writer, failure)
    } finally {
      turn.give()
    }
  }
  const write = async (asked: readonly Asked[]): Promise<Outcome[]> => {
    writing += 1
    const written = last.then(async () => inTurn(asked))
    last = written.catch(() => undefined)
    return written.finally(() => {
      writing -= 1
    })
  }
  return {
    run: async (asked: readonly Asked[]): Promise<Outcome[]> => {
      const spoken = asked.filter(({ sql }) => sql.replaceAll(/^\s*--.*$/gm, '').trim() !== '')
      if (spoken.length === 0) throw d1Error('No SQL statements detected.')
      return spoken.every(({ sql }) => READS.test(sql)) ? read(spoken) : write(spoken)
    },
    close: () => {
      reader?.close()
      writer.close()
    },
  }
}

type Run = ReturnType<typeof transactions>['run']

/** Rows by their columns' names; of two columns of one name the last is kept, as on D1. */
const named = ({ columns, rows }: Outcome): Row[] =>
  rows.map((row) => {
    const made: Row = {}
    for (const [i, name] of columns.entries()) made[name] = answered(row[i])
    return made
  })

const resultOf = <T>(outcome: Outcome): D1Result<T> => ({
  success: true,
  results: asNamed<T[]>(named(outcome)),
  meta: outcome.meta,
})

class Statement implements D1PreparedStatement {
  readonly asked: Asked
  readonly #run: Run

  constructor(asked: Asked, run: Run) {
    this.asked = asked
    this.#run = run
  }

  bind(...params: unknown[]): D1PreparedStatement {
    return new Statement({ sql: this.asked.sql, params: params.map(bindable) }, this.#run)
  }

  async #outcome(): Promise<Outcome> {
    const [outcome] = await this.#run([this.asked])
    if (!outcome) throw d1Error('No SQL statements detected.')
    return outcome
  }

  async run<T = Row>(): Promise<D1Result<T>> {
    return resultOf<T>(await this.#outcome())
  }

  async all<T = Row>(): Promise<D1Result<T>> {
    return resultOf<T>(await this.#outcome())
  }

  async first<T = unknown>(column?: string): Promise<T | null> {
    const [row] = named(await this.#outcome())
    if (!row) return null
    if (column === undefined) return asNamed<T>(row)
    if (row[column] === undefined)
      throw d1Error(`Column not found (${column})`, 'D1_COLUMN_NOTFOUND', 'Column not found')
    return asNamed<T>(row[column])
  }

  async raw<T = unknown[]>(options: { columnNames: true }): Promise<[string[], ...T[]]>
  async raw<T = unknown[]>(options?: { columnNames?: false }): Promise<T[]>
  async raw(options?: { columnNames?: boolean }): Promise<unknown[]> {
    const { columns, rows } = await this.#outcome()
    return [...(options?.columnNames ? [[...columns]] : []), ...rows.map((row) => row.map(answered))]
  }
}

const askedOf = (statement: D1PreparedStatement): Asked => {
  if (statement instanceof Statement) return statement.asked
  throw d1Error('a statement of another database')
}

/** Opens a file as a D1 database. */
export const openHomeDatabase = (file: string, options: HomeDatabaseOptions = { durable: true }): HomeDatabase => {
  const { run, close } = transactions(file, options)
  const prepare = (sql: string): D1PreparedStatement => new Statement({ sql, params: [] }, run)
  // A turn of the event loop before each batch: whoever sends many of them lets the others' requests in between.
  const batch = async <T = unknown>(statements: D1PreparedStatement[]): Promise<D1Result<T>[]> => {
    await nextTurn()
    return (await run(statements.map(askedOf))).map((outcome) => resultOf<T>(outcome))
  }
  const exec = async (query: string): Promise<D1ExecResult> => {
    const lines = query.trim().split('\n')
    await run(lines.map((sql) => ({ sql, params: [] })))
    return { count: lines.length, duration: 0 }
  }
  const dump = async (): Promise<ArrayBuffer> => {
    throw d1Error('dump() has no place here: npm run backup', 'D1_DUMP_ERROR')
  }
  const withSession = (): D1DatabaseSession => ({ prepare, batch, getBookmark: () => null })
  return { d1: { prepare, batch, exec, withSession, dump }, close }
}
