import { and, Column, gte, is, lt, SQL, sql } from 'drizzle-orm'
import type { ColumnClass, ScopedTable } from './tables.ts'

export type Door = 'own' | 'shared' | 'review' | 'kept' | 'system'

/** Who stands at a door: the tenant, and how far inside it the principal's scope reaches. */
export interface Caller {
  tenant: string
  /** A division code; the tenant's own code means all of it; null for a scope that is no division (unit, person). */
  division: string | null
  /** Whether its role sees what other cities share with the tenant (2.2). */
  sees_shared: boolean
}

export interface DoorRules {
  door: Door
  scope(source: ScopedTable): SQL | undefined
  checkRead(sources: readonly ScopedTable[], fields: Readonly<Record<string, unknown>>): void
  checkInsert(source: ScopedTable, rows: readonly object[]): void
  checkUpdate(source: ScopedTable, columns: readonly string[]): void
}

const NOTHING = sql`0`

/** Classes of columns each door may select: what is not read cannot leave. */
const READS: Record<Door, ReadonlySet<ColumnClass>> = {
  own: new Set(['public', 'internal', 'personal', 'sealed']),
  shared: new Set(['public', 'personal']),
  review: new Set(['public', 'internal']),
  kept: new Set(['public', 'internal']),
  system: new Set(['public', 'internal', 'personal', 'sealed']),
}

/** Rows whose division code begins with the scope; ':' follows '9', so it closes the range. */
export const withinDivision = (column: Column, division: string): SQL =>
  and(gte(column, division), lt(column, `${division}:`)) ?? NOTHING

/** The significant part of a division code: 441400 → 4414, 441421 → 441421. */
export const divisionPrefix = (code: string): string => (/^\d{4}00$/.test(code) ? code.slice(0, 4) : code)

const divisionScope = (source: ScopedTable, caller: Caller): SQL | undefined => {
  if (caller.division === caller.tenant) return undefined
  if (!source.division || caller.division === null) return NOTHING
  return withinDivision(source.division, divisionPrefix(caller.division))
}

const counterpartScope = (source: ScopedTable, tenant: string): SQL => {
  if (!source.counterpart) return NOTHING
  return is(source.counterpart, Column) ? sql`${source.counterpart} = ${tenant}` : source.counterpart(tenant)
}

const scopeOf =
  (door: Door, caller: Caller) =>
  (source: ScopedTable): SQL | undefined => {
    if (door === 'system') return undefined
    if (source.belongsTo) return sql`${source.belongsTo} = ${caller.tenant}`
    const drafts = source.hideDrafts?.(caller.tenant)
    if (door === 'own') return and(divisionScope(source, caller), drafts)
    if (door === 'shared') return caller.sees_shared ? and(counterpartScope(source, caller.tenant), drafts) : NOTHING
    return drafts
  }

const classOf = (sources: readonly ScopedTable[], column: Column): ColumnClass => {
  const source = sources.find(({ table }) => table === column.table)
  const found = source && new Map(Object.entries(source.classes)).get(column.name)
  if (!found) throw new Error(`column ${column.name} has no class here`)
  return found
}

const refuse = (door: Door, what: string): never => {
  throw new Error(`the ${door} door does not open this: ${what}`)
}

const checkInsert = (door: Door, caller: Caller) => (source: ScopedTable, rows: readonly object[]) => {
  if (door === 'review') refuse(door, 'an insert')
  if (source.appendOnly || door === 'own' || door === 'system') return
  if (door === 'kept' && source.keptInsert) return
  const { counterpart } = source
  const named = is(counterpart, Column) && rows.every((row) => Reflect.get(row, counterpart.name) === caller.tenant)
  if (door !== 'shared' || !named) refuse(door, 'an insert that does not name the caller')
}

const checkUpdate = (door: Door) => (source: ScopedTable, columns: readonly string[]) => {
  if (source.appendOnly || door === 'review') refuse(door, 'an update')
  if (door !== 'kept') return
  const owners = new Map(Object.entries(source.owners ?? {}))
  for (const column of columns) if ((owners.get(column) ?? 'host') === 'host') refuse(door, `an update of ${column}`)
}

/** The rules of one door for one caller: which rows, which columns, which writes. */
export const doorRules = (door: Door, caller: Caller): DoorRules => ({
  door,
  scope: scopeOf(door, caller),
  checkRead: (sources, fields) => {
    for (const field of Object.values(fields)) {
      if (is(field, Column) && !READS[door].has(classOf(sources, field))) refuse(door, `a read of ${field.name}`)
    }
  },
  checkInsert: checkInsert(door, caller),
  checkUpdate: checkUpdate(door),
})
