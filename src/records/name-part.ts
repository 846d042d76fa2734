import { sql, type Column, type SQL } from 'drizzle-orm'
import { OneLine } from './text-shapes.ts'

const PART_MAX = 50

/** `q`: a part of a name, as it is written. */
export const NamePart = OneLine(PART_MAX).openapi({ description: 'A part of the name.', example: '441424' })

/**
 * Whether one of the names holds the part. A filter on the walk of the list's own index, which the caller's scope bounds: two
 * characters of Chinese are too short for an index of their own.
 */
export const holdsPart = (names: readonly (Column | SQL)[], part: string): SQL =>
  sql`(${sql.join(
    names.map((name) => sql`instr(${name}, ${part}) > 0`),
    sql` OR `,
  )})`
