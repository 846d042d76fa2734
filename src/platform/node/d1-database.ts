import { setImmediate as nextTurn } from 'node:timers/promises'
import { connect, type Connection, type ConnectionOptions } from './d1-connection.ts'
import { asD1Error, d1Error } from './d1-errors.ts'
import { readAll, type Asked, type Outcome, type Standing } from './d1-run.ts'
import { answered, bindable } from './d1-values.ts'
import { writesOf } from './d1-writes.ts'
import { asNamed } from './unchecked.ts'
import { ALONE, type Turn } from './write-turns.ts'

type Row = Record<string, unknown>

/** A database of this home: D1's interface over a file that is open until it is closed. */
export interface HomeDatabase {
  d1: D1Database
  close(): void
}

export interface HomeDatabaseOptions extends ConnectionOptions {
  /** Where other threads write to the file too: whose turn it is. */
  turn?: Turn
}

const READS = /^\s*(?:select|explain)\b/i

/**
 * One file with its connections: writes one after the other on the first, reads on the same while nobody writes, else on a second one,
 * which shows what was committed last. So a long write keeps no reader waiting.
 */
const transactions = (file: string, { turn = ALONE, ...options }: HomeDatabaseOptions) => {
  const writer = connect(file, options)
  const standing: Standing = { tally: writer.tally(), size: writer.size() }
  const writes = writesOf(writer, { standing, turn, is_large: options.is_large ?? false })
  let reader: Connection | null = null
  const read = (asked: readonly Asked[]): Outcome[] => {
    if (writes.busy()) reader ??= connect(file, options)
    const connection = writes.busy() && reader ? reader : writer
    try {
      return readAll(connection, asked, standing)
    } catch (failure) {
      connection.rollback()
      throw asD1Error(failure)
    }
  }
  return {
    run: async (asked: readonly Asked[]): Promise<Outcome[]> => {
      const spoken = asked.filter(({ sql }) => sql.replaceAll(/^\s*--.*$/gm, '').trim() !== '')
      if (spoken.length === 0) throw d1Error('No SQL statements detected.')
      return spoken.every(({ sql }) => READS.test(sql)) ? read(spoken) : writes.write(spoken)
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
