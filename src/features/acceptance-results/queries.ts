import { eq, type SQL } from 'drizzle-orm'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { acceptanceResults, type AcceptanceRow } from './table.ts'

export type { AcceptanceRow } from './table.ts'

const { table } = acceptanceResults

export const acceptancesWhere = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
): Scoped<AcceptanceRow[]> => handle.select(acceptanceResults, allColumns(acceptanceResults), { where, ...options })

/** The acceptance of a posting: one or none. */
export const acceptanceOf = (handle: Handle, postingId: string): Scoped<AcceptanceRow[]> =>
  acceptancesWhere(handle, [eq(table.posting_id, postingId)])
