import { perWorker } from './per-file.ts'

/** D1 gives a row of at most a hundred columns. */
const TABLES_A_ROW = 90

const known = perWorker<{ tables?: string[] }>({})

/** The tables of the schema; the same in every database. */
const tablesOf = async (db: D1Database): Promise<string[]> => {
  const { results } = await db
    .prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
    )
    .all<{ name: string }>()
  return results.map(({ name }) => name)
}

/** The tables of a database that hold a row: most tests write a few of them, so the others need no look. */
export const filledTables = async (db: D1Database): Promise<ReadonlySet<string>> => {
  const tables = (known.tables ??= await tablesOf(db))
  const parts = Array.from({ length: Math.ceil(tables.length / TABLES_A_ROW) }, (_, part) =>
    tables.slice(part * TABLES_A_ROW, (part + 1) * TABLES_A_ROW),
  )
  const answers = await db.batch<Record<string, number>>(
    parts.map((part) =>
      db.prepare(`SELECT ${part.map((name) => `EXISTS (SELECT 1 FROM "${name}") AS "${name}"`).join(', ')}`),
    ),
  )
  return new Set(
    answers.flatMap(({ results }) =>
      Object.entries(results[0] ?? {}).flatMap(([name, has]) => (has === 1 ? [name] : [])),
    ),
  )
}
