import type { SQL } from 'drizzle-orm'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { reimbursementClaims, type ClaimRow } from './table.ts'

export const claimsWhere = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
): Scoped<ClaimRow[]> => handle.select(reimbursementClaims, allColumns(reimbursementClaims), { where, ...options })
