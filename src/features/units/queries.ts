import { and, asc, eq, gt, isNull, lte, or, sql, type SQL } from 'drizzle-orm'
import { among } from '../../records/among.ts'
import { onFileBy, valueOn, type FactsOf } from '../../records/dated.ts'
import { inKeyOrder } from '../../records/list.ts'
import { withinDivision } from '../../tenancy/door-rules.ts'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { unitFacts, units, type UnitFact, type UnitRow } from './table.ts'

export type { UnitRow } from './table.ts'

const { table } = units

export const UNIT_KEY = [table.division, table.id] as const

/** One unit through the caller's door. */
export const unitById = (handle: Handle, id: string) =>
  handle.select(units, allColumns(units), { where: [eq(table.id, id)] })

/** The same of an id that another statement has: whether the caller sees it. */
export const unitThere = (handle: Handle, id: SQL) =>
  handle.select(units, { id: table.id }, { where: [sql`${table.id} = ${id}`] })

/** The first other unit of a credit code, and the first of a name, as far as the caller sees. */
export const unitsAlike = (
  handle: Handle,
  { id, name, uscc }: { id: string; name: string | SQL; uscc: string | SQL },
) =>
  [sql`${table.uscc} = ${uscc}`, sql`${table.name} = ${name}`].map((same) =>
    handle.select(
      units,
      { id: table.id, name: table.name, uscc: table.uscc },
      { where: [same, sql`+${table.id} <> ${id}`], order: [asc(table.id)], limit: 1 },
    ),
  )

/** The same for a unit that is on file. */
export const unitsLike = (handle: Handle, id: string) =>
  unitsAlike(handle, {
    id,
    name: sql`(SELECT u.name FROM units u WHERE u.id = ${id})`,
    uscc: sql`(SELECT u.uscc FROM units u WHERE u.id = ${id})`,
  })

/** The names some units had, by date (X-4, X-12). */
export const namesOfUnits = (handle: Handle, ids: readonly string[]) =>
  handle.select(unitFacts, allColumns(unitFacts), {
    where: [among(unitFacts.table.unit_id, ids), eq(unitFacts.table.fact, 'name')],
  })

/** A unit in a list: in its order by the place it has today, shown with the one it had. */
export type ListedUnit = UnitRow & { division_then?: string }

export const unitsInOrder = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  limit: number,
): Scoped<ListedUnit[]> => handle.select(units, allColumns(units), { where, order: inKeyOrder(UNIT_KEY), limit })

const FACTS: FactsOf = { record: 'units', facts: 'unit_facts', key: 'unit_id' }

/** Units as they were on a day, of those on file by then (X-12). */
export const unitsOn = (
  handle: Handle,
  where: readonly SQL[],
  { day, limit }: { day: string; limit: number },
): Scoped<ListedUnit[]> =>
  handle.select(
    units,
    {
      ...allColumns(units),
      name: valueOn<string>(FACTS, 'name', day).as('name'),
      unit_level: valueOn<UnitRow['unit_level']>(FACTS, 'unit_level', day).as('unit_level'),
      unit_kind: valueOn<UnitRow['unit_kind']>(FACTS, 'unit_kind', day).as('unit_kind'),
      uscc: valueOn(FACTS, 'uscc', day).as('uscc'),
      parent: valueOn(FACTS, 'parent', day).as('parent'),
      division_then: valueOn<string>(FACTS, 'division', day).as('division_then'),
    },
    { where: [onFileBy(FACTS, day), ...where], order: inKeyOrder(UNIT_KEY), limit },
  )

/** That a unit lies in a division: today by its index, on another day by its history. */
export const unitWithin = (prefix: string, day?: string): SQL => {
  if (day === undefined) return withinDivision(table.division, prefix)
  const then = valueOn(FACTS, 'division', day)
  return sql`(${then} >= ${prefix} AND ${then} < ${`${prefix}:`})`
}

/** That a dated fact of a unit has a value: today by its own index, on another day by its history. */
export const unitHas = (fact: UnitFact, value: string, day?: string): SQL =>
  day === undefined ? eq(table[fact], value) : sql`${valueOn(FACTS, fact, day)} = ${value}`

/** What a unit is today by its dated facts. */
export const openUnitFacts = (handle: Handle, id: string) =>
  handle.select(unitFacts, allColumns(unitFacts), {
    where: [eq(unitFacts.table.unit_id, id), isNull(unitFacts.table.valid_to)],
  })

/** What a unit was on a day (X-12). */
export const unitFactsOn = (handle: Handle, id: string, day: string) => {
  const { unit_id, fact, value, valid_from, valid_to } = unitFacts.table
  const onDay = and(lte(valid_from, day), or(isNull(valid_to), gt(valid_to, day)))
  return handle.select(unitFacts, { fact, value }, { where: [eq(unit_id, id), onDay] })
}
