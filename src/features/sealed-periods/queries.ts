import { asc, eq, gt } from 'drizzle-orm'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { sealedPeriods } from './table.ts'

const { table } = sealedPeriods

/** A sealed month: its text as it is given, and the positions it stands on. */
export const sealedPeriod = (own: Handle, period: string) =>
  own.select(
    sealedPeriods,
    { content: table.content, positions: table.positions, hash: table.hash },
    { where: [eq(table.period, period)] },
  )

const { content: _content, positions: _positions, sealed_by: _sealedBy, ...headColumns } = allColumns(sealedPeriods)

/** The sealed months in order, without their figures. */
export const sealedHeads = (own: Handle) =>
  own.select(sealedPeriods, headColumns, { where: [gt(table.period, '')], order: [asc(table.period)] })
