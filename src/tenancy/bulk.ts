import { and, getTableColumns, getTableName, sql, type SQL } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'

/** D1 takes at most 100 bound values and 2 MB a string: many rows go as one JSON text of at most this many. */
const ROWS_A_STATEMENT = 500

export interface BulkUpdate {
  /** Column → member of the row it must equal for the row to be changed: its key, and its version as it was read. */
  match: Readonly<Record<string, string>>
  set: readonly string[]
  rows: readonly Readonly<Record<string, unknown>>[]
}

export const chunksOf = <T>(rows: readonly T[]): T[][] => {
  const chunks: T[][] = []
  for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) chunks.push(rows.slice(at, at + ROWS_A_STATEMENT))
  return chunks
}

const field = (column: string): SQL => sql`j.value ->> ${sql.raw(`'${column}'`)}`
const list = (parts: SQL[]): SQL => sql.join(parts, sql`, `)

/** One INSERT for up to 500 rows, bound as one JSON text; objects in a value are stored as their JSON. */
export const insertManySql = (table: SQLiteTable, rows: readonly object[]): SQL => {
  const columns = Object.values(getTableColumns(table)).map(({ name }) => name)
  return sql`INSERT INTO ${sql.identifier(getTableName(table))} (${list(columns.map((c) => sql.identifier(c) as unknown as SQL))})
    SELECT ${list(columns.map(field))} FROM json_each(${JSON.stringify(rows)}) j`
}

/** One UPDATE for up to 500 rows, matched by key and version; `changes()` tells how many were as expected. */
export const updateManySql = (table: SQLiteTable, change: BulkUpdate, scope: SQL | undefined): SQL => {
  const name = sql.identifier(getTableName(table))
  const set = change.set.map((column) => sql`${sql.identifier(column)} = ${field(column)}`)
  const match = Object.entries(change.match).map(
    ([column, member]) => sql`${name}.${sql.identifier(column)} = ${field(member)}`,
  )
  return sql`UPDATE ${name} SET ${list(set)} FROM json_each(${JSON.stringify(change.rows)}) j WHERE ${and(...match, scope)}`
}
