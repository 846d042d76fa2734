import { sql, type SQL } from 'drizzle-orm'
import { rowsOf } from '../../kit/rows.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { villageExits } from './record.ts'

/** Which of some villages came out of poverty, and when. */
export const exitsAt = (door: Handle, places: SQL) =>
  rowsOf(villageExits, door, [sql`${villageExits.columns['division']} IN ${places}`])
