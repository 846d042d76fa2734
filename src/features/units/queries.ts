import { and, eq, gt, isNull, lte, or, type SQL } from 'drizzle-orm'
import { inKeyOrder } from '../../records/list.ts'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { unitFacts, units } from './table.ts'

export type { UnitRow } from './table.ts'

const { table } = units

export const UNIT_KEY = [table.division, table.id] as const

/** One unit through the caller's door. */
export const unitById = (handle: Handle, id: string) =>
  handle.select(units, allColumns(units), { where: [eq(table.id, id)] })

export const unitsInOrder = (handle: Handle, where: readonly (SQL | undefined)[], limit: number) =>
  handle.select(units, allColumns(units), { where, order: inKeyOrder(UNIT_KEY), limit })

/** What a unit is today by its dated facts. */
export const openUnitFacts = (handle: Handle, id: string) =>
  handle.select(unitFacts, allColumns(unitFacts), {
    where: [eq(unitFacts.table.unit_id, id), isNull(unitFacts.table.valid_to)],
  })

/** What a unit was on a day. */
export const unitFactsOn = (handle: Handle, id: string, day: string) => {
  const { unit_id, fact, value, valid_from, valid_to } = unitFacts.table
  const onDay = and(lte(valid_from, day), or(isNull(valid_to), gt(valid_to, day)))
  return handle.select(unitFacts, { fact, value }, { where: [eq(unit_id, id), onDay] })
}
