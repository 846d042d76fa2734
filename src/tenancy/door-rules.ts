import { and, Column, eq, gte, is, lt, or, SQL, sql } from 'drizzle-orm'
import { classesOf, classOfColumn, type ColumnClass, type ScopedTable } from './tables.ts'

export type Door = 'own' | 'shared' | 'review' | 'kept' | 'system'

/** Who stands at a door: the tenant, and how far inside it the principal's scope reaches. */
export interface Caller {
  tenant: string
  /** A division code; the tenant's own code means all of it; null for a scope that is no division (unit, person). */
  division: string | null
  /** The unit or person its scope names where that is no division. */
  bound?: string | null
  /** Whether its role sees what other cities share with the tenant (2.2). */
  sees_shared: boolean
  /** A holder's cities: where he is or was posted, as claimed at home; absent for everybody else. */
  posted_to?: readonly string[]
  /** The host of a key of a pairing: its shared door is the only one open, and only to what names the caller. */
  pairing_host?: string
}

/** what a grant opens at the review door: these columns of this one row, while the condition holds in its database. */
export interface Granted {
  source: ScopedTable
  key: Column
  row: string
  columns: readonly string[]
  live: SQL
}

export interface DoorRules {
  door: Door
  scope(source: ScopedTable): SQL | undefined
  checkRead(sources: readonly ScopedTable[], fields: Readonly<Record<string, unknown>>): void
  checkInsert(source: ScopedTable, rows: readonly object[]): void
  checkUpdate(source: ScopedTable, columns: readonly string[]): void
}

const NOTHING = sql`0`
/** No tenant's code, and no value of a counterpart. */
const NOBODY = '-'

/** Classes of columns each door may select: what is not read cannot leave. */
const READS: Record<Door, ReadonlySet<ColumnClass>> = {
  own: new Set(['public', 'internal', 'personal', 'sealed']),
  shared: new Set(['public', 'personal']),
  review: new Set(['public', 'internal']),
  kept: new Set(['public', 'internal']),
  system: new Set(['public', 'internal', 'personal', 'sealed']),
}

/** Whether what is told of a record may name the field at this door: a column by its class; what is no column was said to be told. */
export const tellsOf = (door: Door, record: string, field: string): boolean => {
  const found = classOfColumn(record, field)
  return found === undefined || READS[door].has(found)
}

/** Rows whose division code begins with the scope; ':' follows '9', so it closes the range. */
export const withinDivision = (column: Column, division: string): SQL =>
  and(gte(column, division), lt(column, `${division}:`)) ?? NOTHING

/** The significant part of a division code: 441400 → 4414, 441421 → 441421. */
export const divisionPrefix = (code: string): string => (/^\d{4}00$/.test(code) ? code.slice(0, 4) : code)

/** Whether a place lies in the caller's tenant and as far as its scope reaches; a unit's or person's own user has no division. */
export const isInScope = ({ tenant, division }: Caller, code: string): boolean =>
  code.startsWith(divisionPrefix(tenant)) && (division === null || code.startsWith(divisionPrefix(division)))

/**
 * What a list's filter adds to the caller's own scope: nothing where that is narrower, no row where the two do not meet.
 * Behind a cursor its lower bound is no bound to walk from: of several SQLite may take the lowest.
 */
export const withinAsked = (
  { tenant, division }: Caller,
  column: Column,
  { asked, cursor }: { asked: string; cursor: string | undefined },
): SQL[] => {
  const wanted = divisionPrefix(asked)
  const mine = division === null || division === tenant ? '' : divisionPrefix(division)
  if (mine !== '' && mine.startsWith(wanted)) return []
  if (!wanted.startsWith(mine)) return [eq(column, '')]
  return cursor === undefined
    ? [withinDivision(column, wanted)]
    : [sql`+${column} >= ${wanted}`, lt(column, `${wanted}:`)]
}

const divisionScope = (source: ScopedTable, caller: Caller): SQL | undefined => {
  if (caller.division === caller.tenant) return undefined
  if (source.partOf) return partScope(source.partOf, caller)
  if (caller.division === null) return boundScope(source, caller)
  return source.division ? withinDivision(source.division, divisionPrefix(caller.division)) : NOTHING
}

/** What a unit's or a person's own user sees: never more than what is bound to that unit or person. */
const boundScope = ({ bound: person, sentBy }: ScopedTable, caller: Caller): SQL => {
  const bound = caller.posted_to === undefined && sentBy ? sentBy : person
  if (!bound || !caller.bound) return NOTHING
  return is(bound, Column) ? eq(bound, caller.bound) : bound(caller.bound)
}

const partScope = ({ source, key, child }: NonNullable<ScopedTable['partOf']>, caller: Caller): SQL =>
  sql`EXISTS (SELECT 1 FROM ${source.table} WHERE ${key} = ${child} AND ${divisionScope(source, caller)})`

const counterpartScope = (source: ScopedTable, tenant: string): SQL => {
  if (!source.counterpart) return NOTHING
  return is(source.counterpart, Column) ? sql`${source.counterpart} = ${tenant}` : source.counterpart(tenant)
}

/** What is shared with the tenant, as far as the caller reaches: a unit's or person's own, a county's own units' (2.2). */
const sharedScope = (source: ScopedTable, caller: Caller): SQL | undefined => {
  if (caller.division === null && source.heldAway) return boundScope(source, caller)
  const named = counterpartScope(source, caller.tenant)
  if (caller.division === caller.tenant) return named
  if (caller.division === null) return and(named, boundScope(source, caller))
  return and(named, source.dispatched?.(divisionPrefix(caller.division)) ?? NOTHING)
}

/** what is published shows to every tenant, as far as its own scope does not reach anyway. */
const orPublished = ({ published }: ScopedTable, scope: SQL | undefined): SQL | undefined =>
  published && scope ? sql`(${or(scope, published)})` : scope

/** A key of a pairing: what names the caller in the host's database. Nothing of home, nothing published to all, and no draft of either city. */
const pairingScope = (door: Door, caller: Caller, source: ScopedTable): SQL | undefined => {
  if (door !== 'shared' || source.belongsTo) return NOTHING
  return and(counterpartScope(source, caller.tenant), source.hideDrafts?.(NOBODY))
}

const scopeOf =
  (door: Door, caller: Caller) =>
  (source: ScopedTable): SQL | undefined => {
    if (door === 'system') return undefined
    if (caller.pairing_host !== undefined) return pairingScope(door, caller, source)
    if (source.belongsTo) return sql`${source.belongsTo} = ${caller.tenant}`
    const drafts = source.hideDrafts?.(caller.tenant)
    if (door === 'own') return and(orPublished(source, divisionScope(source, caller)), drafts)
    if (door === 'shared') {
      // to whom nothing is shared is nobody's counterpart: an index finds that no row names him
      const shared = caller.sees_shared ? sharedScope(source, caller) : counterpartScope(source, NOBODY)
      return and(orPublished(source, shared), drafts)
    }
    return drafts
  }

const classOf = (sources: readonly ScopedTable[], column: Column): ColumnClass => {
  const source = sources.find(({ table }) => table === column.table)
  const found = source && classesOf(source).get(column.name)
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

const isGranted = (granted: Granted | undefined, field: Column): boolean =>
  granted !== undefined && field.table === granted.source.table && granted.columns.includes(field.name)

const grantScope = (granted: Granted | undefined, source: ScopedTable): SQL | undefined =>
  granted?.source.table === source.table ? and(eq(granted.key, granted.row), sql`(${granted.live})`) : undefined

/** The rules of one door for one caller: which rows, which columns, which writes. A grant narrows its table to its row. */
export const doorRules = (door: Door, caller: Caller, granted?: Granted): DoorRules => ({
  door,
  scope: (source) => and(scopeOf(door, caller)(source), grantScope(granted, source)),
  checkRead: (sources, fields) => {
    for (const field of Object.values(fields)) {
      if (!is(field, Column)) continue
      const opened = READS[door].has(classOf(sources, field)) || isGranted(granted, field)
      if (!opened) refuse(door, `a read of ${field.name}`)
    }
  },
  checkInsert: checkInsert(door, caller),
  checkUpdate: checkUpdate(door),
})
