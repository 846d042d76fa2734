import { eq, sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Call } from '../serve/call.ts'
import { ownUser } from '../records/child.ts'
import { tenantOfId } from '../tenancy/registry.ts'
import { notFound } from '../problems/problem.ts'
import { subquery, type Handle, type Scoped } from '../tenancy/handle.ts'
import type { Fields } from './fields.ts'
import type { Asks, LocalRecord, Row } from './record.ts'
import type { Target } from './target.ts'

/*
 * The one file that says of rows and bodies, which the database and the form check at run time, what their types are.
 */

interface Options {
  order?: SQL[]
  limit?: number
  /** What is read of each row beside its columns. */
  also?: Readonly<Record<string, SQL.Aliased>> | undefined
}

/** Rows of a record, whole. The columns alone are asked for by the same object each time, so that their shape is worked out once. */
export const rowsOf = <L extends LocalRecord['law'], F extends Fields, A extends Asks>(
  record: LocalRecord<L, F, A>,
  handle: Handle,
  where: readonly (SQL | undefined)[],
  { also, ...options }: Options = {},
): Scoped<Row<L, F>[]> => {
  const asked = also && Object.keys(also).length > 0 ? { ...record.columns, ...also } : record.columns
  return handle.select(record, asked, { where, ...options }) as unknown as Scoped<Row<L, F>[]>
}

const columnOf = (record: Pick<LocalRecord, 'columns' | 'law'>, name: string) => {
  const column = record.columns[name]
  if (!column) throw new Error(`${record.law.record} has no column ${name}`)
  return column
}

export { columnOf }

export const byId = (record: Pick<LocalRecord, 'columns' | 'law'>, id: string): SQL => eq(columnOf(record, 'id'), id)

/** The value of a column of the row of an id, as SQL. */
export const valueOfRow = (record: Pick<LocalRecord, 'columns' | 'law' | 'table'>, id: string, name: string): SQL =>
  sql`(SELECT ${columnOf(record, name)} FROM ${record.table} WHERE ${byId(record, id)})`

/** Lies in a place, which is a value in SQL: of a city its code without the two digits of the county. */
export const withinPlace = (division: SQLiteColumn, place: SQL): SQL => {
  const prefix = sql`iif(substr(${place}, 5) = '00', substr(${place}, 1, 4), ${place})`
  return sql`${division} >= ${prefix} AND ${division} < ${prefix} || ':'`
}

/** What other records name of this one: by `judge` where the rules have to know rows the caller's division does not show. */
export const targetOf = <L extends LocalRecord['law'], F extends Fields, A extends Asks>(
  record: LocalRecord<L, F, A>,
  door: 'own' | 'judge',
): Target<Row<L, F>> => ({
  noun: record.law.noun,
  door,
  rows: (handle, ids) =>
    rowsOf(record, handle, [sql`${columnOf(record, 'id')} IN (SELECT value FROM json_each(${ids}))`]),
  idOf: ({ id }) => id,
  ending: record.ending,
})

/** What is read beside a row of other records, by the names its answer shows it under. */
export const besideRow = (record: LocalRecord, door: Handle, day: string): Record<string, SQL.Aliased> => {
  const queries = record.beside({ door, day, of: (name) => sql`${record.table}.${sql.identifier(name)}` })
  return Object.fromEntries(Object.entries(queries).map(([name, query]) => [name, sql`${subquery(query)}`.as(name)]))
}

/** A row as the wire has it, with what its answer works out of it for a day, today where none is asked for. */
export const presentRow = (
  record: Pick<LocalRecord, 'shows' | 'besideNames'>,
  row: object,
  { tenant, call, day = call.today }: { tenant: string; call: Pick<Call, 'principal' | 'today'>; day?: string },
): Record<string, unknown> => {
  const { policy: _policy, ...known } = row as Row<LocalRecord['law'], Fields> & { policy?: unknown }
  const author = ownUser(call, known.author)
  const shown = record.shows(row as Row<LocalRecord['law'], Fields>, day)
  const beside = record.besideNames.map((name) => [name, JSON.parse(String(Reflect.get(row, name)))] as const)
  return { ...known, author, tenant_code: tenant, ...shown, ...Object.fromEntries(beside) }
}

/** The caller's own database; a posted person's own posting lies in another city's (2.2). 404 for what lies nowhere he may be. */
export const localDoor = (call: Call, id: string): Handle => {
  const { doors } = call.services
  const tenant = tenantOfId(id)
  const { posted_to } = call.caller
  if (tenant === null) throw notFound()
  if (tenant === call.principal.tenant) return doors.own(call.caller)
  if (posted_to?.includes(tenant)) return doors.shared(call.caller, tenant)
  throw notFound()
}
