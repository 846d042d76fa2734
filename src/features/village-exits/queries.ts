import type { SQL } from 'drizzle-orm'
import { columnOf, rowsOf, withinPlace } from '../../kit/rows.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { villageExits } from './record.ts'

/** The villages of a division that came out of poverty. */
export const exitsIn = (door: Handle, division: SQL) =>
  rowsOf(villageExits, door, [withinPlace(columnOf(villageExits, 'division'), division)])
