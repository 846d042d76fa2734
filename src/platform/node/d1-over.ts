import { setImmediate as nextTurn } from 'node:timers/promises'
import { d1Error } from './d1-errors.ts'
import type { Asked, Outcome } from './d1-run.ts'
import { answered, bindable } from './d1-values.ts'
import { asNamed } from './unchecked.ts'

type Row = Record<string, unknown>

/** Runs statements as one transaction, all or nothing, in one call; refuses in D1's words. */
export type Run = (asked: readonly Asked[]) => Promise<Outcome[]>

/** Rows by their columns' names; of two columns of one name the last is kept, as on D1. */
const named = ({ columns, rows }: Outcome): Row[] =>
  rows.map((row) => {
    const made: Row = {}
    columns.forEach((name, i) => {
      made[name] = answered(row[i])
    })
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

const BEGINS_WITH_A_WORD = /^\s*[a-z]/i
const holdsStatement = ({ sql }: Asked): boolean =>
  BEGINS_WITH_A_WORD.test(sql) || sql.replaceAll(/^\s*--.*$/gm, '').trim() !== ''

/** What is left of a batch without texts that hold no statement; a batch of nothing is refused as on D1. */
export const spokenOf = (asked: readonly Asked[]): Asked[] => {
  const spoken = asked.filter(holdsStatement)
  if (spoken.length === 0) throw d1Error('No SQL statements detected.')
  return spoken
}

const READS = /^\s*(?:select|explain)\b/i

/** Whether nothing of a batch writes. */
export const onlyReads = (asked: readonly Asked[]): boolean => asked.every(({ sql }) => READS.test(sql))

/** D1's interface over whatever runs its statements. */
export const d1Over = (run: Run): D1Database => {
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
  return { prepare, batch, exec, withSession, dump }
}
