import { eq, gt, isNull, lte, or, sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { readEndpoints } from '../records/reading.ts'
import type { Source } from '../records/list.ts'
import type { RecordLaw } from '../rules/law.ts'
import type { Call } from '../serve/call.ts'
import type { Endpoint } from '../serve/endpoint.ts'
import { divisionPrefix, withinAsked } from '../tenancy/door-rules.ts'
import type { Handle } from '../tenancy/handle.ts'
import type { Fields } from './fields.ts'
import { permissionOf } from './permission.ts'
import type { Asks, LocalRecord } from './record.ts'
import { besideRow, byId, columnOf, localDoor, presentRow, rowsOf } from './rows.ts'
import { answerOf, pascal, queryOf, saidOfRecord } from './shapes.ts'
import { placeDigits } from './table.ts'

/** On a day: what was in force, or for what has no end had begun. As filters only (+): the list walks by its key. */
const onDay = (record: LocalRecord, day: string): (SQL | undefined)[] => {
  const { valid_from: from, valid_to: to } = record.columns
  if (from && to) return [sql`+${from} <= ${day}`, or(isNull(to), gt(sql`+${to}`, day))]
  return record.firstDay === null ? [] : [lte(sql`+${columnOf(record, record.firstDay)}`, day)]
}

/** The name of a row's rank beside its columns, where the list that is asked for has an order of its own. */
const RANK = 'rank'

/** The state of a row on the day that is asked for, beside its columns. */
const STATE = 'state_then'

/** Of the caller's scope and the place he asks for the narrower one, as far as its code says what lies in it; null where they do not meet. */
const withinBoth = ({ tenant, division }: Call['caller'], asked: string | undefined): string | null => {
  const mine = divisionPrefix(division ?? tenant)
  const wanted = asked === undefined ? mine : divisionPrefix(asked)
  if (mine.startsWith(wanted)) return mine
  return wanted.startsWith(mine) ? wanted : null
}

type Query = Readonly<Record<string, string>>

/** Where a list in an order of its own is walked: the place it is asked for; by a posted person village by village, as far as his door opens them. */
const rankedWithin = (record: LocalRecord, { division }: Query, { caller }: Call): SQL[] => {
  const lies = columnOf(record, 'division')
  if (caller.division === null)
    return division
      ? [sql`+${lies} >= ${divisionPrefix(division)}`, sql`+${lies} < ${`${divisionPrefix(division)}:`}`]
      : []
  const within = withinBoth(caller, division)
  return [within === null ? eq(lies, '') : sql`${placeDigits(lies, within.length)} = ${within}`]
}

/** The columns a list is asked by, each with the value that was asked for. */
const askedOf = (record: LocalRecord, query: Query): [SQLiteColumn, string | number][] =>
  [...(stateThen(record, query) ? [] : ['status']), ...record.filters].flatMap(
    (name): [SQLiteColumn, string | number][] => {
      const value = query[name]
      const column = record.columns[name]
      if (value === undefined || !column) return []
      return [[column, record.fields[name]?.kind.name === 'year' ? Number(value) : value]]
    },
  )

/** 3.6: the state in which a row stood on the day that is asked for; null where none is, or days do not move it. */
const stateThen = (record: LocalRecord, { as_of }: { as_of?: string | undefined }): SQL | null =>
  as_of === undefined ? null : (record.stateOn?.(as_of) ?? null)

/** A filter only: the list walks by its key. */
const stateAsked = (record: LocalRecord, query: Query): SQL[] => {
  const then = stateThen(record, query)
  const asked = query['status']
  return then === null || asked === undefined ? [] : [sql`${then} = ${asked}`]
}

/** The filters of such a list: beside its place they are filters only (+). */
const rankedFilters = (record: LocalRecord, query: Query, call: Call): (SQL | undefined)[] => {
  const { as_of, list = '' } = query
  const day = as_of ?? call.today
  return [
    ...rankedWithin(record, query, call),
    ...askedOf(record, query).map(([column, value]) => sql`+${column} = ${value}`),
    ...stateAsked(record, query),
    ...onDay(record, day),
    record.lists[list]?.(day),
  ]
}

const rankOf = (record: LocalRecord, { list }: Query): string | undefined =>
  list === undefined ? undefined : record.ranked[list]

/** A row without its rank, in the state of the day that is asked for. */
const asRead = (row: object): object => {
  if (!(RANK in row) && !(STATE in row)) return row
  const { [RANK]: _rank, [STATE]: then, ...kept } = row as Record<string, unknown>
  return then === undefined ? kept : { ...kept, status: then }
}

/** What is read beside each row for a day: what other records say, and the state it stood in. */
const besideOn = (
  record: LocalRecord,
  handle: Handle,
  { as_of, today }: { as_of: string | undefined; today: string },
) => {
  const then = stateThen(record, { as_of })
  return { ...besideRow(record, handle, as_of ?? today), ...(then === null ? {} : { [STATE]: then.as(STATE) }) }
}

/** The key of a list in an order of its own. */
const rankedWalk = (record: LocalRecord, query: Query, { caller }: Call) => {
  const rank = rankOf(record, query)
  if (rank === undefined) return null
  const own = caller.division === null ? ['division'] : []
  return {
    key: [...own.map((name) => columnOf(record, name)), sql.raw(rank), columnOf(record, 'id')],
    of: (row: object) => [...own, RANK, 'id'].map((name) => String(Reflect.get(row, name))),
    also: { [RANK]: sql.raw(rank).as(RANK) },
  }
}

const filtersOf = (record: LocalRecord, query: Query, call: Call): (SQL | undefined)[] => {
  if (rankOf(record, query) !== undefined) return rankedFilters(record, query, call)
  const { division, cursor, as_of, list } = query
  return [
    ...(division ? withinAsked(call.caller, columnOf(record, 'division'), { asked: division, cursor }) : []),
    ...askedOf(record, query).map(([column, value]) => eq(column, value)),
    ...stateAsked(record, query),
    ...(as_of === undefined && list === undefined ? [] : onDay(record, as_of ?? call.today)),
    ...(list === undefined ? [] : [record.lists[list]?.(as_of ?? call.today)]),
  ]
}

/** The caller's own city; for a posted person the cities he is posted to. */
const sourcesOf = (call: Call, asked: string | undefined): Source[] => {
  const { doors } = call.services
  const { posted_to } = call.caller
  const mine = call.principal.tenant
  const codes = posted_to ? [...new Set([mine, ...posted_to])] : [mine]
  return codes
    .filter((code) => asked === undefined || code === asked)
    .map((tenant) => ({
      tenant,
      open: () => (tenant === mine ? doors.own(call.caller) : doors.shared(call.caller, tenant)),
    }))
}

/** `GET /v1/<records>`, `/{id}` and `/{id}/history`: each in one round trip, within the caller's division. */
export const localReads = <L extends RecordLaw, F extends Fields, A extends Asks>(
  record: LocalRecord<L, F, A>,
  summary: string,
): Endpoint[] => {
  const { law } = record
  const plain = record as unknown as LocalRecord
  const reads = readEndpoints({
    record: law.record,
    noun: pascal(law.noun),
    summary,
    permission: permissionOf(law, 'read'),
    doors: ['own', 'shared'],
    rules: [...law.rules, 'X-7', 'X-8'],
    item: answerOf(plain),
    query: queryOf(plain),
    key: [columnOf(plain, 'division'), columnOf(plain, 'id')],
    walk: (query, call) => rankedWalk(plain, query, call),
    beside: (handle, as_of, { today }) => besideOn(plain, handle, { as_of, today }),
    rows: (handle, where, options) => rowsOf(plain, handle, where, options),
    byId: (id) => byId(plain, id),
    filters: (query, call) => filtersOf(plain, query, call),
    sources: (call, { tenant }) => sourcesOf(call, tenant),
    open: localDoor,
    present: (row, tenant, call, day = call.today) => presentRow(plain, asRead(row), { tenant, call, day }),
  })
  return reads.map((each) => (each.path === `/v1/${law.record}` ? { ...each, says: saidOfRecord(plain) } : each))
}
