import { asc, eq, type SQL } from 'drizzle-orm'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { visits } from './table.ts'

const { table } = visits

export const visitRows = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
) => handle.select(visits, allColumns(visits), { where, ...options })

/** The visits a posted person had, by day. */
export const visitsOf = (handle: Handle, posting: string, limit: number) =>
  visitRows(handle, [eq(table.posting_id, posting)], { order: [asc(table.division), asc(table.id)], limit })
