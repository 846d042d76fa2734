import type { SQL } from 'drizzle-orm'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { dutyRemarks } from './table.ts'

export const remarkRows = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
) => handle.select(dutyRemarks, allColumns(dutyRemarks), { where, ...options })
