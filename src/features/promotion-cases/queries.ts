import { and, eq, ne, type SQL } from 'drizzle-orm'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { promotionCases, type PromotionRow } from './table.ts'

const { table } = promotionCases

export const promotionsWhere = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
): Scoped<PromotionRow[]> => handle.select(promotionCases, allColumns(promotionCases), { where, ...options })

/** The case of a posting that is not refused: one or none. */
export const openPromotionOf = (handle: Handle, postingId: string): Scoped<PromotionRow[]> =>
  promotionsWhere(handle, [and(eq(table.posting_id, postingId), ne(table.status, 'refused'))])
