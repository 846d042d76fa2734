import { and, getTableColumns, getTableName, sql, type SQL } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'

/** D1 takes at most 100 bound values: many rows go as one JSON text of at most this many. */
const ROWS_A_STATEMENT = 500

/** D1 takes at most 2 MB a value, and the local runtime does not say so: what is bound stays well below. */
export const VALUE_BYTES_MAX = 1_500_000

const encoder = new TextEncoder()

/** How many bytes a text is bound as: UTF-8, at most three for each unit. */
export const bytesOf = (text: string): number => encoder.encode(text).byteLength

/** Fails where a value is longer than D1 takes: the batch would fail there, and only there. */
export const checkValue = (value: unknown): void => {
  if (typeof value !== 'string' || value.length * 3 <= VALUE_BYTES_MAX) return
  const bytes = bytesOf(value)
  if (bytes > VALUE_BYTES_MAX) throw new Error(`a bound value has ${bytes} bytes, more than ${VALUE_BYTES_MAX}`)
}

const jsonOf = (rows: readonly object[]): string => {
  const text = JSON.stringify(rows)
  checkValue(text)
  return text
}

export interface BulkUpdate {
  /** Column → member of the row it must equal for the row to be changed: its key, and its version as it was read. */
  match: Readonly<Record<string, string>>
  set: readonly string[]
  rows: readonly Readonly<Record<string, unknown>>[]
}

/** The rows of one statement each: bounded in number and, as the JSON they are bound as, in bytes. */
export const chunksOf = <T extends object>(rows: readonly T[]): T[][] => {
  const chunks: T[][] = []
  let bytes = VALUE_BYTES_MAX
  for (const row of rows) {
    const length = bytesOf(JSON.stringify(row)) + 1
    const chunk = chunks.at(-1)
    if (!chunk || chunk.length === ROWS_A_STATEMENT || bytes + length > VALUE_BYTES_MAX) {
      chunks.push([row])
      bytes = 2 + length
    } else {
      chunk.push(row)
      bytes += length
    }
  }
  return chunks
}

const field = (column: string): SQL => sql`j.value ->> ${sql.raw(`'${column}'`)}`
const list = (parts: SQL[]): SQL => sql.join(parts, sql`, `)

/** One INSERT for up to 500 rows, bound as one JSON text; objects in a value are stored as their JSON. */
export const insertManySql = (table: SQLiteTable, rows: readonly object[]): SQL => {
  const columns = Object.values(getTableColumns(table)).map(({ name }) => name)
  return sql`INSERT INTO ${sql.identifier(getTableName(table))} (${list(columns.map((c) => sql.identifier(c) as unknown as SQL))})
    SELECT ${list(columns.map(field))} FROM json_each(${jsonOf(rows)}) j`
}

/** One UPDATE for up to 500 rows, matched by key and version; `changes()` tells how many were as expected. */
export const updateManySql = (table: SQLiteTable, change: BulkUpdate, scope: SQL | undefined): SQL => {
  const name = sql.identifier(getTableName(table))
  const set = change.set.map((column) => sql`${sql.identifier(column)} = ${field(column)}`)
  const match = Object.entries(change.match).map(
    ([column, member]) => sql`${name}.${sql.identifier(column)} = ${field(member)}`,
  )
  return sql`UPDATE ${name} SET ${list(set)} FROM json_each(${jsonOf(change.rows)}) j WHERE ${and(...match, scope)}`
}
