import { eq, type SQL } from 'drizzle-orm'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { dutyRecords } from './table.ts'

const { table } = dutyRecords

export const dutyRecordRows = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
) => handle.select(dutyRecords, allColumns(dutyRecords), { where, ...options })

/** of each record of a posting its day and duty, which is all a count needs. */
export const dutyDays = (handle: Handle, posting: string) =>
  handle.select(dutyRecords, { date: table.date, category: table.category }, { where: [eq(table.posting_id, posting)] })
