import { eq, type SQL } from 'drizzle-orm'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { supportConfirmations, type ConfirmationRow } from './table.ts'

const { table } = supportConfirmations

export const confirmationsWhere = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
): Scoped<ConfirmationRow[]> =>
  handle.select(supportConfirmations, allColumns(supportConfirmations), { where, ...options })

export const confirmationsOf = (handle: Handle, postingId: string): Scoped<ConfirmationRow[]> =>
  confirmationsWhere(handle, [eq(table.posting_id, postingId)])
