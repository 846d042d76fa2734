import { Column, getTableColumns, getTableName, Param, SQL, sql, StringChunk, type SQLChunk } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { checkValue } from './bulk.ts'
import { aloneOf, placedOf, quoted, render } from './render.ts'
import { rowShape, type AskedFields, type ReadRow } from './row-shape.ts'

/** A statement ready for a batch: text and values for the database, and how the rows it answers are read. */
export interface Statement {
  readonly sql: string
  readonly params: readonly unknown[]
  /** Null where it answers no rows. */
  readonly read: ReadRow | null
  /** The parts it was made of, for a statement that it is a part of. */
  readonly query: SQL
}

export const MISSING_FILTER = 'a filter is missing: the query would be wider than asked'

/** Renders a query and refuses what would widen it or what D1 does not take: a value that is missing, or one that is too long. */
export const statementOf = (query: SQL, read: ReadRow | null = null): Statement => {
  const { sql: text, params } = render(query)
  if (params.includes(undefined)) throw new Error(MISSING_FILTER)
  params.forEach(checkValue)
  return { sql: text, params, read, query }
}

const text = (written: string): StringChunk => new StringChunk(written)

const clause = (word: string, condition: SQL | undefined): SQLChunk[] => (condition ? [text(word), condition] : [])

interface SelectParts {
  from: SQLiteTable
  fields: AskedFields
  /** Tables behind the first: CROSS JOIN keeps SQLite's order, the first table leads and its index serves the order. */
  joined: readonly SQLiteTable[]
  where: SQL | undefined
  /** Rows alike in these columns are one row of the answer. */
  group: readonly SQLiteColumn[]
  order: readonly SQL[]
  limit: number | undefined
}

export const selectStatement = ({ from, fields, joined, where, group, order, limit }: SelectParts): Statement => {
  const shape = rowShape(fields)
  const joins = joined.map((table) => ` cross join ${quoted(getTableName(table))}`).join('')
  const query = new SQL([
    text('select '),
    ...shape.selection(joined.length === 0),
    text(` from ${quoted(getTableName(from))}${joins}`),
    ...clause(' where ', where),
    ...(group.length > 0 ? [text(' group by '), sql.join([...group], text(', '))] : []),
    ...(order.length > 0 ? [text(' order by '), sql.join([...order], text(', '))] : []),
    ...(limit === undefined ? [] : [text(' limit '), new Param(limit)]),
  ])
  return statementOf(query, shape.read)
}

type Given = Readonly<Record<string, unknown>>

interface TableTexts {
  columns: readonly (readonly [name: string, column: SQLiteColumn])[]
  insert: string
}

const tables = new WeakMap<SQLiteTable, TableTexts>()

const textsOf = (table: SQLiteTable): TableTexts => {
  const known = tables.get(table)
  if (known) return known
  const columns = Object.entries(getTableColumns(table)).filter(([, { generated }]) => generated === undefined)
  const names = columns.map(([, column]) => aloneOf(column)).join(', ')
  const made = { columns, insert: `insert into ${quoted(getTableName(table))} (${names}) values ` }
  tables.set(table, made)
  return made
}

const valueOf = (value: unknown, column: SQLiteColumn): SQLChunk =>
  value instanceof SQL ? value : new Param(value, column)

const insertedOf = (value: unknown, column: SQLiteColumn): SQLChunk => {
  if (value !== undefined) return valueOf(value, column)
  return column.default === undefined || column.default === null ? text('null') : valueOf(column.default, column)
}

const insertParts = (table: SQLiteTable, row: Given): SQLChunk[] => {
  const { columns, insert } = textsOf(table)
  return [text(insert), columns.map(([name, column]) => insertedOf(row[name], column))]
}

export const insertStatement = (table: SQLiteTable, row: Given): Statement =>
  statementOf(new SQL(insertParts(table, row)))

/** What is set, in the order of the table's columns. */
const setOf = (table: SQLiteTable, set: Given): SQL => {
  const parts = textsOf(table).columns.flatMap(([name, column]) => {
    const value = set[name]
    if (value === undefined) return []
    return [new SQL([text(`${aloneOf(column)} = `), value instanceof Column ? value : valueOf(value, column)])]
  })
  if (parts.length === 0) throw new Error('nothing to set')
  return sql.join(parts, text(', '))
}

export const updateStatement = (table: SQLiteTable, set: Given, where: SQL | undefined): Statement =>
  statementOf(
    new SQL([text(`update ${quoted(getTableName(table))} set `), setOf(table, set), ...clause(' where ', where)]),
  )

export const deleteStatement = (table: SQLiteTable, where: SQL | undefined): Statement =>
  statementOf(new SQL([text(`delete from ${quoted(getTableName(table))}`), ...clause(' where ', where)]))

interface UpsertParts {
  row: Given
  /** The unique column by which a row that stands is found. */
  key: SQLiteColumn
  set: Given
  /** What the standing row must satisfy to be changed. */
  when: SQL
}

/** Inserts a row or changes the one that stands, and answers the row it wrote, whole. */
export const upsertStatement = (table: SQLiteTable, { row, key, set, when }: UpsertParts): Statement => {
  const shape = rowShape(getTableColumns(table))
  const query = new SQL([
    ...insertParts(table, row),
    text(` on conflict (${placedOf(key)}) do update set `),
    setOf(table, set),
    text(' where '),
    when,
    text(' returning '),
    ...shape.selection(true),
  ])
  return statementOf(query, shape.read)
}
