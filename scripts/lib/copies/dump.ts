import { z } from 'zod'
import { withFile } from './copy-file.ts'

/** D1 takes no longer statement, from a file neither. */
const STATEMENT_BYTES_MAX = 100_000

const Schema = z.array(z.object({ type: z.string(), name: z.string(), sql: z.string() }))
const Lines = z.array(z.object({ line: z.string() }))

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Of the platform, not of the product: a new database brings its own. */
const isForeign = (name: string): boolean =>
  name.startsWith('_cf_') || (name.startsWith('sqlite_') && name !== 'sqlite_sequence')

/** A file as SQL that an empty D1 database takes: tables, rows, indexes, views, triggers, in this order. Throws where a row is too long. */
export const dumpOf = (file: string): string =>
  withFile(file, (db) => {
    const schema = Schema.parse(
      db.prepare('SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid').all(),
    ).filter(({ name }) => !isForeign(name))
    const of = (type: string): string[] => schema.filter((each) => each.type === type).map(({ sql }) => `${sql};`)
    const rowsOf = (table: string): string[] => {
      const columns = z
        .array(z.object({ name: z.string() }))
        .parse(db.prepare('SELECT name FROM pragma_table_info(?)').all(table))
      const names = columns.map(({ name }) => quoted(name))
      const start = `INSERT INTO ${quoted(table)} (${names.join(', ')}) VALUES (`
      const values = names.map((name) => `quote(${name})`).join(" || ', ' || ")
      return Lines.parse(
        db.prepare(`SELECT ${literal(start)} || ${values} || ');' AS line FROM ${quoted(table)}`).all(),
      ).map(({ line }) => line)
    }
    const tables = schema.filter(({ type, name }) => type === 'table' && name !== 'sqlite_sequence')
    const rows = [
      ...tables.flatMap(({ name }) => rowsOf(name)),
      'DELETE FROM sqlite_sequence;',
      ...rowsOf('sqlite_sequence'),
    ]
    const long = rows.find((line) => Buffer.byteLength(line) > STATEMENT_BYTES_MAX)
    if (long) throw new Error(`a row is longer than D1 takes as a statement: ${long.slice(0, 60)} …`)
    return [
      'PRAGMA defer_foreign_keys=TRUE;',
      ...tables.map(({ sql }) => `${sql};`),
      ...rows,
      ...of('index'),
      ...of('view'),
      ...of('trigger'),
    ].join('\n')
  })
