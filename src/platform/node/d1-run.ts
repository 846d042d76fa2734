import type { Connection, Tally } from './d1-connection.ts'
import { d1Error } from './d1-errors.ts'
import { bindable } from './d1-values.ts'
import { asNamed } from './unchecked.ts'

/** A statement with its values, as a caller asks it. */
export interface Asked {
  sql: string
  params: readonly unknown[]
}

export interface Outcome {
  columns: readonly string[]
  rows: readonly (readonly unknown[])[]
  meta: D1Meta & Record<string, unknown>
}

export type Part = Pick<Outcome, 'columns' | 'rows'>

/** How a file stands since the last commit on its connection. */
export interface Standing {
  tally: Tally
  /** Bytes. */
  size: number
}

/** D1's word on a call. This home counts no rows read, and of rows written those that changed, not their index entries. */
export const metaOf = (before: Tally, after: Tally, size_after: number): Outcome['meta'] => {
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

export const runOne = (connection: Connection, { sql, params }: Asked): Part => {
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

/** Statements that only read show one moment: several as one transaction, one by itself. */
export const readAll = (connection: Connection, asked: readonly Asked[], { tally, size }: Standing): Outcome[] => {
  const meta = metaOf(tally, tally, size)
  const [only] = asked
  if (only && asked.length === 1) return [{ ...runOne(connection, only), meta }]
  connection.begin(true)
  const outcomes = asked.map((one) => ({ ...runOne(connection, one), meta }))
  connection.commit()
  return outcomes
}
