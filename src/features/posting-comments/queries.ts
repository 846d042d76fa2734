import type { SQL } from 'drizzle-orm'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { postingComments } from './table.ts'

export const postingCommentRows = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
) => handle.select(postingComments, allColumns(postingComments), { where, ...options })
