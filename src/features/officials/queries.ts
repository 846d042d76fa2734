import { sql, type SQL } from 'drizzle-orm'
import { columnOf, rowsOf, targetOf } from '../../kit/rows.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { officials } from './record.ts'

/** An official as a post names him: he may be on file at another place of the city. */
export const officialNamed = targetOf(officials, 'judge')

/** Officials by their ids, wherever in the city they are on file: `ids` is a list, as SQL. */
export const officialsAmong = (door: Handle, ids: SQL) =>
  rowsOf(officials, door, [sql`${columnOf(officials, 'id')} IN (${ids})`])
