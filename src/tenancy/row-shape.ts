import { Column, SQL, StringChunk, type SQLChunk } from 'drizzle-orm'
import { aloneOf, placedOf, quoted } from './render.ts'

type Field = Column | SQL | SQL.Aliased
/** What a select asks for: columns, or SQL with the name its values are to have. */
export type AskedFields = Readonly<Record<string, unknown>>

type Stored = Record<string, unknown>
/** A row as the database gave it → as its fields promise. */
export type ReadRow = (row: Stored) => Stored

/** How the rows of some fields are asked for and read: worked out once for an object of fields, not once a request. */
export interface RowShape {
  /** The list between SELECT and FROM, where one table is asked (`alone`) or several. */
  selection(alone: boolean): readonly SQLChunk[]
  /** The row is changed in place where only values differ. */
  readonly read: ReadRow
}

const fieldOf = (field: unknown): Field => {
  if (field instanceof Column || field instanceof SQL || field instanceof SQL.Aliased) return field
  throw new Error('a select asks for columns and SQL, and nothing else')
}

/** The name a database answers the field under; SQL without a name is answered under its own text. */
const answeredAs = (field: Field): string | null => {
  if (field instanceof Column) return field.name
  return field instanceof SQL.Aliased ? field.fieldAlias : null
}

/** In a batch, rows come back by column name: a name that stands twice would silently lose a value. */
const refuseSameName = (fields: readonly Field[]): void => {
  const names = fields.map((field) => answeredAs(field) ?? '')
  if (new Set(names).size < names.length) throw new Error(`a column name stands twice: ${names.join(', ')}`)
}

const columnAlone = (chunk: SQLChunk): SQLChunk => (chunk instanceof Column ? new StringChunk(aloneOf(chunk)) : chunk)

const chunksOf = (field: Field, alone: boolean): SQLChunk[] => {
  if (field instanceof Column) return [new StringChunk(alone ? aloneOf(field) : placedOf(field))]
  const inner = field instanceof SQL.Aliased ? field.sql : field
  const chunks = alone ? inner.queryChunks.map(columnAlone) : [inner]
  return field instanceof SQL.Aliased ? [...chunks, new StringChunk(` as ${quoted(field.fieldAlias)}`)] : chunks
}

const selectionOf = (fields: readonly Field[], alone: boolean): SQLChunk[] => {
  if (fields.every((field) => field instanceof Column)) {
    return [new StringChunk(fields.map(alone ? aloneOf : placedOf).join(', '))]
  }
  return fields.flatMap((field, i) => [...(i > 0 ? [new StringChunk(', ')] : []), ...chunksOf(field, alone)])
}

/** How a column's stored value becomes the promised one; null where it is that already. */
const decoderOf = (field: Field): ((value: unknown) => unknown) | null => {
  if (!(field instanceof Column) || field.mapFromDriverValue === Column.prototype.mapFromDriverValue) return null
  return (value) => (value === null ? null : field.mapFromDriverValue(value))
}

const readerOf = (names: readonly string[], fields: readonly Field[]): ReadRow => {
  const decoders = fields.map(decoderOf)
  const stored = fields.map(answeredAs)
  if (names.every((name, i) => name === stored[i])) {
    const differing = names.flatMap((name, i) => {
      const decode = decoders[i]
      return decode ? [{ name, decode }] : []
    })
    return (row) => {
      for (const { name, decode } of differing) row[name] = decode(row[name])
      return row
    }
  }
  return (row) => {
    const values = Object.values(row)
    return Object.fromEntries(
      names.map((name, i) => {
        const decode = decoders[i]
        return [name, decode ? decode(values[i]) : values[i]]
      }),
    )
  }
}

const shapeOf = (asked: AskedFields): RowShape => {
  const names = Object.keys(asked)
  const fields = Object.values(asked).map(fieldOf)
  refuseSameName(fields)
  let ofOne: SQLChunk[] | undefined
  let ofMany: SQLChunk[] | undefined
  return {
    selection: (alone) => (alone ? (ofOne ??= selectionOf(fields, true)) : (ofMany ??= selectionOf(fields, false))),
    read: readerOf(names, fields),
  }
}

const shapes = new WeakMap<AskedFields, RowShape>()

/** The shape of some fields. An object of fields that is kept is worked out once. */
export const rowShape = (fields: AskedFields): RowShape => {
  const known = shapes.get(fields) ?? shapeOf(fields)
  shapes.set(fields, known)
  return known
}
