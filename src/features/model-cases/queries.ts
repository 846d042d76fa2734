import type { SQL } from 'drizzle-orm'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { modelCases } from './table.ts'

export const modelCaseRows = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
) => handle.select(modelCases, allColumns(modelCases), { where, ...options })
