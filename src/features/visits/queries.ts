import { asc, eq, type SQL } from 'drizzle-orm'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { among } from '../../records/among.ts'
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

/** The days of visits of many postings, for what is still due. */
export const visitsOfMany = (handle: Handle, postings: readonly string[]) =>
  handle.select(
    visits,
    { posting_id: table.posting_id, date: table.date },
    { where: [among(table.posting_id, postings)] },
  )
