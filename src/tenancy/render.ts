import { Column, getTableName, Name, Param, SQL, StringChunk, Table } from 'drizzle-orm'

/** A statement as a database takes it: its text, with a `?` for each value, and the values. */
export interface Rendered {
  sql: string
  params: unknown[]
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

const named = new WeakMap<Column, { alone: string; placed: string }>()

const namesOf = (column: Column): { alone: string; placed: string } => {
  const known = named.get(column)
  if (known) return known
  const alone = quoted(column.name)
  const made = { alone, placed: `${quoted(getTableName(column.table))}.${alone}` }
  named.set(column, made)
  return made
}

/** A column's name as it stands where one table is asked. */
export const aloneOf = (column: Column): string => namesOf(column).alone
/** The same with its table before it. */
export const placedOf = (column: Column): string => namesOf(column).placed

const bind = (into: Rendered, value: unknown): void => {
  into.sql += '?'
  into.params.push(value)
}

const renderParam = ({ value, encoder }: Param, into: Rendered): void => {
  const encoded: unknown = value === null ? null : encoder.mapToDriverValue(value)
  if (encoded instanceof SQL) renderChunk(encoded, into)
  else bind(into, encoded)
}

const renderList = (chunks: readonly unknown[], into: Rendered): void => {
  into.sql += '('
  for (const [i, chunk] of chunks.entries()) {
    if (i > 0) into.sql += ', '
    renderChunk(chunk, into)
  }
  into.sql += ')'
}

const renderObject = (chunk: object, into: Rendered): void => {
  if (chunk instanceof Column) into.sql += placedOf(chunk)
  else if (chunk instanceof Param) renderParam(chunk, into)
  else if (chunk instanceof Name) into.sql += quoted(chunk.value)
  else if (chunk instanceof Table) into.sql += quoted(getTableName(chunk))
  else if (chunk instanceof SQL.Aliased) into.sql += quoted(chunk.fieldAlias)
  else if (Array.isArray(chunk)) renderList(chunk, into)
  else if ('getSQL' in chunk) throw new Error('a part that no statement here is made of')
  else bind(into, chunk)
}

const renderChunk = (chunk: unknown, into: Rendered): void => {
  if (chunk === undefined) return
  if (chunk instanceof StringChunk) {
    for (const text of chunk.value) into.sql += text
  } else if (chunk instanceof SQL) {
    for (const each of chunk.queryChunks) renderChunk(each, into)
  } else if (typeof chunk === 'object' && chunk !== null) renderObject(chunk, into)
  else bind(into, chunk)
}

/**
 * The text and values of a statement, as drizzle's own dialect writes them, in one walk: that one builds a list a chunk, and asks
 * each chunk by its class's name what it is, which was a fifth of a request. test/harness/drizzle-writes.ts holds the two to be the same.
 */
export const render = (query: SQL): Rendered => {
  const into: Rendered = { sql: '', params: [] }
  renderChunk(query, into)
  return into
}
