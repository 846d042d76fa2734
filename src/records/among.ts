import { sql, type Column, type SQL } from 'drizzle-orm'

/** The column is one of these values; bound as one text, since D1 takes at most 100 values. */
export const among = (column: Column, values: readonly string[]): SQL =>
  sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`
