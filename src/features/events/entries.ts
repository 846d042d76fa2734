import { asc, gt, lte, sql, type SQL } from 'drizzle-orm'
import { journal } from '../../journal/table.ts'
import { eventReaders } from '../../journal/readers-table.ts'
import { divisionPrefix, type Door } from '../../tenancy/door-rules.ts'
import { subquery, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { branchOfMember } from '../branches/queries.ts'
import { personThere } from '../people/queries.ts'
import { postingOfException } from '../postings/queries.ts'
import { recallThere } from '../recall-cases/queries.ts'
import { unitThere } from '../units/queries.ts'
import { villageThere } from '../villages/queries.ts'
import type { Kind } from './kinds.ts'

/** So many entries of a tenant are looked at for one page, whatever a filter leaves of them. */
export const ENTRIES_LOOKED_AT = 2000

/** An entry as the feed tells it; without an id of what shows it, it is told by that record's own entries. */
export interface FeedRow {
  seq: number
  /** When it was written (UTC). */
  at: string
  day: string
  action: string
  record: string
  shown_id: string | null
  gone: number
}

type Entries = typeof journal.table | typeof eventReaders.table

/** The id of the record that shows what the entry is of. */
const shownId = (handle: Handle, { record, record_id }: Entries): SQL<string | null> =>
  sql<string | null>`CASE ${record} WHEN 'branch_members' THEN ${subquery(branchOfMember(handle, sql`${record_id}`))}
    WHEN 'exceptions' THEN ${subquery(postingOfException(handle, sql`${record_id}`))} ELSE ${record_id} END`

/** A kind of record that is not there for all who read its kind. */
interface Seen {
  record: string
  there: (handle: Handle, id: SQL) => Scoped<object[]>
}

/** Records that can be moved out of a caller's sight, through which door, and whether one is there. */
const MOVABLE: readonly (Seen & { doors: readonly Door[] })[] = [
  { record: 'villages', doors: ['own', 'shared'], there: villageThere },
  { record: 'units', doors: ['own'], there: unitThere },
  { record: 'people', doors: ['own'], there: personThere },
]

/** Whether what is to be read again is there no more for the caller. */
const isGone = (handle: Handle, { record, record_id }: Entries): SQL<number> => {
  const moved = MOVABLE.filter(({ doors }) => doors.includes(handle.door))
  if (moved.length === 0) return sql<number>`0`
  const cases = moved.map((kind) => {
    const there = subquery(kind.there(handle, sql`${record_id}`))
    return sql`WHEN ${record} = ${kind.record} THEN NOT EXISTS ${there}`
  })
  return sql<number>`CASE ${sql.join(cases, sql` `)} ELSE 0 END`
}

/** Who is told beside has no instant of his own: it is the entry's. */
const writtenAt = (table: Entries): SQL<string> =>
  table === journal.table
    ? sql<string>`${journal.table.at}`
    : sql<string>`(SELECT j.at FROM journal j WHERE j.seq = ${sql`${table.seq}`})`

const columnsOf = (handle: Handle, table: Entries) => ({
  seq: table.seq,
  at: writtenAt(table).as('at'),
  day: table.day,
  action: table.action,
  record: table.record,
  shown_id: shownId(handle, table).as('shown_id'),
  gone: isGone(handle, table).as('gone'),
})

/** As a filter only (+): entries are walked by seq. */
const ofKinds = ({ record }: Entries, kinds: readonly Kind[]): SQL =>
  sql`+${record} IN (SELECT value FROM json_each(${JSON.stringify(kinds.map((kind) => kind.record))}))`

/** What lies in this database: home keeps word of postings elsewhere under their ids, and their hosts tell of them. */
const liesHere = ({ record_id }: Entries, tenant: string): SQL =>
  sql`substr(${record_id}, 1, 4) = ${tenant.slice(0, 4)}`

const withDoor = (kinds: readonly Kind[], ...doors: readonly string[]): Kind[] =>
  kinds.filter((kind) => kind.doors.some((door) => doors.includes(door)))

/** X-7: kinds of which the province reads no more than some records, whatever happens to them. */
const REVIEWED_IN_PART: readonly Seen[] = [{ record: 'recall_cases', there: recallThere }]

const reviewed = (handle: Handle, kinds: readonly Kind[]): SQL => {
  const { table } = journal
  const parts = REVIEWED_IN_PART.map(({ record, there }) => {
    const seen = subquery(there(handle, sql`${table.record_id}`))
    return sql` AND (${table.record} <> ${record} OR EXISTS ${seen})`
  })
  return sql`(${ofKinds(table, withDoor(kinds, 'review'))}${sql.join(parts)})`
}

/** X-7: of a city's records the province reads some whole; of the others those that name it as a side. */
const readThrough = (handle: Handle, kinds: readonly Kind[]): SQL => {
  const { table } = journal
  const forAll = kinds.filter(({ doors }) => doors.every((door) => door === 'system'))
  if (handle.door === 'system') return ofKinds(table, forAll)
  if (handle.door === 'own') return ofKinds(table, [...withDoor(kinds, 'own'), ...forAll])
  if (handle.door === 'shared') return ofKinds(table, withDoor(kinds, 'shared'))
  const asSide = sql`${table.counterpart} = ${PROVINCE} AND ${ofKinds(table, withDoor(kinds, 'shared'))}`
  return sql`${reviewed(handle, kinds)} OR (${asSide})`
}

interface Asked {
  kinds: readonly Kind[]
  /** The seq behind which the page begins. */
  start: SQL
  /** The last seq it looks at. */
  reach: SQL
  limit: number
}

/** Entries that name the caller's side. */
export const namedEntries = (handle: Handle, { kinds, start, reach, limit }: Asked): Scoped<FeedRow[]> => {
  const { seq, draft } = journal.table
  const drafts = handle.door === 'system' ? [sql`${draft} = 0`] : []
  return handle.select(journal, columnsOf(handle, journal.table), {
    where: [
      gt(seq, start),
      lte(seq, reach),
      ...drafts,
      readThrough(handle, kinds),
      liesHere(journal.table, handle.tenant),
    ],
    order: [asc(seq)],
    limit,
  })
}

/** Entries that tell a tenant beside whom they name: of what it lost sight of, or sees by another of its rows; or every tenant. */
export const toldEntries = (
  handle: Handle,
  { kinds, start, reach, limit, tenant }: Asked & { tenant: string },
): Scoped<FeedRow[]> => {
  const { table } = eventReaders
  return handle.select(eventReaders, columnsOf(handle, table), {
    where: [
      sql`${table.tenant} = ${tenant}`,
      gt(table.seq, start),
      lte(table.seq, reach),
      ofKinds(table, withDoor(kinds, handle.door)),
    ],
    order: [asc(table.seq)],
    limit,
  })
}

const LAST = sql`coalesce((SELECT max(j.seq) FROM journal j), 0)`

/** Behind which seq a reading begins: after a position, at the end, or before the first entry written since an instant. */
export const startOf = (from: { position: number } | { since: string } | 'now'): SQL => {
  if (from === 'now') return LAST
  if ('position' in from) return sql`${from.position}`
  const { since } = from
  const sealed = sql`coalesce((SELECT b.to_seq FROM journal_blocks b WHERE b.sealed_at < ${since} ORDER BY b.sealed_at DESC LIMIT 1), 0)`
  const first = sql`(SELECT j.seq FROM journal j WHERE j.seq > ${sealed} AND j.at >= ${since} ORDER BY j.seq LIMIT 1)`
  return sql`coalesce(${first} - 1, ${LAST})`
}

const orLast = (seq: SQL): SQL => sql`coalesce((${seq}), ${LAST})`

/**
 * The last seq that a page looks at, whatever its filter leaves of what lies before it. Another city's database names the caller here and there:
 * there the page goes on from the next entry that names or is told to one of the `readers`.
 */
export const reachOf = (door: Door, start: SQL, readers: readonly [string, ...string[]]): SQL => {
  if (door !== 'shared') return sql`${start} + ${ENTRIES_LOOKED_AT}`
  const named = sql`SELECT min(j.seq) FROM journal j WHERE j.counterpart = ${readers[0]} AND j.seq > ${start}`
  const told = readers.map(
    (reader) => sql`SELECT min(e.seq) FROM event_readers e WHERE e.tenant = ${reader} AND e.seq > ${start}`,
  )
  return sql`min(${sql.join([named, ...told].map(orLast), sql`, `)}) + ${ENTRIES_LOOKED_AT}`
}

/** The seq the reading begins behind, the last there is, and the last that the page looks at. */
export const extentOf = (
  door: Handle,
  { start, reach }: Pick<Asked, 'start' | 'reach'>,
): Scoped<{ first: number; last: number; read: number }[]> =>
  door.select(
    journal,
    {
      first: sql<number>`${start}`.as('first'),
      last: sql<number>`${LAST}`.as('last'),
      read: sql<number>`min(${LAST}, ${reach})`.as('read'),
    },
    { where: [], limit: 1 },
  )

/** The last seq there is: where a reading from now on begins. */
export const endOf = (door: Handle): Scoped<{ last: number }[]> =>
  door.select(journal, { last: sql<number>`${LAST}`.as('last') }, { where: [], limit: 1 })

/** Whether a caller has entries told to him beside those that name him: the whole of a tenant sees them all, the province by X-7. */
export const isTold = (handle: Handle, caller: { tenant: string; division: string | null }): boolean =>
  handle.door === 'shared' ||
  (handle.door === 'own' &&
    caller.division !== null &&
    divisionPrefix(caller.division) !== divisionPrefix(caller.tenant))
