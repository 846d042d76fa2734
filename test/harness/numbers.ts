import { filledTables } from './filled-tables.ts'
import { perWorker } from './per-file.ts'

/** A citizen number as persons.ts invents them (C-6): of an address code that is no county's, so that nothing else looks like one. */
const NUMBER = /4400\d{2}(?:19|20)\d{2}[01]\d[0-3]\d{4}[\dX]/
/** Its beginning: D1 takes patterns of fifty bytes at most, so that what it finds is looked at once more. */
const GLOB = '*4400[0-9][0-9][12][09][0-9][0-9][01][0-9]*'

const columns = perWorker(new Map<string, string[]>())

/** The tables of the schema with their text columns; the same in every database. */
const textColumns = async (db: D1Database): Promise<ReadonlyMap<string, string[]>> => {
  if (columns.size > 0) return columns
  const { results } = await db
    .prepare(
      `SELECT t.name AS name, c.name AS field FROM pragma_table_list t JOIN pragma_table_info(t.name) c
       WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE '\\_cf%' ESCAPE '\\' AND c.type = 'TEXT'`,
    )
    .all<{ name: string; field: string }>()
  // each table whole: databases ask side by side
  for (const [name, each] of Map.groupBy(results, ({ name: table }) => table)) {
    const fields = each.map(({ field }) => field)
    columns.set(name, fields)
  }
  return columns
}

/** X-9: the tables of a database that hold a citizen number in clear. Column by column: a row together may be longer than D1 lets a text be. */
export const tablesWithNumbers = async (db: D1Database): Promise<string[]> => {
  const [columnsOf, filled] = [await textColumns(db), await filledTables(db)]
  const tables = [...columnsOf].filter(([name]) => filled.has(name))
  if (tables.length === 0) return []
  const found = await db.batch<Record<string, string | null>>(
    tables.map(([table, fields]) => {
      const suspect = fields.map((field) => `"${field}" GLOB '${GLOB}'`).join(' OR ')
      return db.prepare(
        `SELECT ${fields.map((field) => `"${field}"`).join(', ')} FROM ${table} WHERE ${suspect} LIMIT 20`,
      )
    }),
  )
  const isFound = (row: Record<string, string | null>): boolean =>
    Object.values(row).some((text) => holdsNumber(text ?? ''))
  return tables.filter((_, at) => found[at]?.results.some(isFound)).map(([name]) => name)
}

/** Whether a text holds one. */
export const holdsNumber = (line: string): boolean => NUMBER.test(line)
