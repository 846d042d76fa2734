import { z } from '@hono/zod-openapi'
import { asc, desc, gt, sql, type SQL } from 'drizzle-orm'
import { formed } from '../http/hints.ts'
import { tellsOf, type Door } from '../tenancy/door-rules.ts'
import type { Handle } from '../tenancy/handle.ts'
import { journal, type Changes } from './table.ts'

/** An entry as a reader sees it; what its door does not show is absent. */
export const JournalEntry = z
  .strictObject({
    tenant_code: formed('tenant'),
    seq: z.int(),
    day: z.string(),
    record: z.string(),
    record_id: z.string(),
    action: z.string(),
    actor_tenant: z.string(),
    actor_role: z.string().nullable(),
    id: z.string().optional(),
    at: z.string().optional(),
    actor_kind: z.string().optional(),
    actor_id: z.string().nullable().optional(),
    counterpart: z.string().nullable().optional(),
    changes: z.record(z.string(), z.tuple([z.unknown(), z.unknown()])).optional(),
    rule_version: z.string().optional(),
    request_id: z.string().optional(),
  })
  .openapi('JournalEntry')

const { table } = journal

/** what the province reads of a city's journal, and nothing beyond it. */
const REVIEWED = {
  seq: table.seq,
  day: table.day,
  record: table.record,
  record_id: table.record_id,
  action: table.action,
  actor_tenant: table.actor_tenant,
  actor_role: table.actor_role,
}

const SHARED = {
  ...REVIEWED,
  id: table.id,
  at: table.at,
  actor_kind: table.actor_kind,
  counterpart: table.counterpart,
  changes: table.changes,
  rule_version: table.rule_version,
}

const OWN = { ...SHARED, actor_id: table.actor_id, request_id: table.request_id }

interface Row {
  seq: number
  day: string
  record: string
  record_id: string
  action: string
  actor_tenant: string
  actor_role: string | null
  at?: string
  actor_id?: string
  changes?: Changes
}

const columnsFor = (door: Handle['door']) => {
  if (door === 'own') return OWN
  return door === 'shared' ? SHARED : REVIEWED
}

/** Entries behind a position, in the order of their commits. */
export const entriesAfter = (
  handle: Handle,
  options: { where: readonly (SQL | undefined)[]; seq: number; limit: number },
) =>
  handle.select(journal, columnsFor(handle.door), {
    where: [...options.where, gt(table.seq, options.seq)],
    order: [asc(table.seq)],
    limit: options.limit,
  })

/** The last `seq` behind a position that the door shows, whatever a filter leaves out. */
export const lastEntry = (handle: Handle, seq: number) =>
  handle.select(journal, { seq: table.seq }, { where: [gt(table.seq, seq)], order: [desc(table.seq)], limit: 1 })

/** Entries of these records only; null is all of them. As a filter (+): the journal is walked by seq. */
export const ofRecords = (records: readonly string[] | null): SQL[] =>
  records === null ? [] : [sql`+${table.record} IN (SELECT value FROM json_each(${JSON.stringify(records)}))`]

const OF_USERS = /(?:_by|^author|^actor|^user_id)$/

/** A value without the ids of other tenants' users, wherever in it they stand. */
const withoutStrangers = (name: string, value: unknown, reader: string): unknown => {
  if (Array.isArray(value)) return value.map((each) => withoutStrangers(name, each, reader))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutStrangers(key, each, reader)]))
  const isUser = typeof value === 'string' && OF_USERS.test(name) && RECORD_ID.test(value)
  return isUser && !value.startsWith(`${reader}-`) ? null : value
}

const RECORD_ID = /^\d{6}-/

/** of a record's changes the fields that the reader's door shows of its table, and of users only those of his own tenant. */
const shownChanges = (changes: Changes, { door, record, reader }: { door: Door; record: string; reader: string }) =>
  Object.fromEntries(
    Object.entries(changes)
      .filter(([field]) => tellsOf(door, record, field))
      .map(([field, [was, is]]): [string, [unknown, unknown]] => [
        field,
        [withoutStrangers(field, was, reader), withoutStrangers(field, is, reader)],
      ]),
  )

/** The entry as it goes out through a door; a user's id is his own tenant's business. */
export const presentEntry = (
  row: Row,
  { tenant, door }: Pick<Handle, 'tenant' | 'door'>,
  reader: string,
): z.infer<typeof JournalEntry> => {
  const { changes, ...shown } = row
  return {
    ...shown,
    tenant_code: tenant,
    ...(row.actor_id === undefined ? {} : { actor_id: row.actor_tenant === reader ? row.actor_id : null }),
    ...(changes === undefined ? {} : { changes: shownChanges(changes, { door, record: row.record, reader }) }),
  }
}
