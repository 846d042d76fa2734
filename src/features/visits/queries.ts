import { asc, eq, sql, type SQL } from 'drizzle-orm'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { visits } from './table.ts'

const { table } = visits

export const visitRows = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
) => handle.select(visits, allColumns(visits), { where, ...options })

/** a difficulty stays listed until it is solved. */
export const isUnsolved = (unsolved: boolean): SQL =>
  unsolved
    ? sql`${table.difficulty} IS NOT NULL AND ${table.solved_on} IS NULL` // as the index visits_unsolved has it
    : sql`(${table.difficulty} IS NULL OR ${table.solved_on} IS NOT NULL)`

/** The visits a posted person had, by day. */
export const visitsOf = (handle: Handle, posting: string, limit: number) =>
  visitRows(handle, [eq(table.posting_id, posting)], { order: [asc(table.division), asc(table.id)], limit })
