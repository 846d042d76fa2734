import { sql, type SQL } from 'drizzle-orm'
import { columnOf, rowsOf } from '../../kit/rows.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { powerLists } from './record.ts'

export { powerLists }

/** The lists of a village, of whatever version. */
export const powerListsOf = (door: Handle, village: SQL) =>
  rowsOf(powerLists, door, [sql`${columnOf(powerLists, 'village_code')} = ${village}`])
