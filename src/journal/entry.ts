import canonicalize from 'canonicalize'
import { uuidv7obj } from 'uuidv7'
import type { Call } from '../serve/call.ts'
import { RULE_VERSION } from '../rules/version.ts'
import { allTenants, PROVINCE } from '../tenancy/registry.ts'
import { mac } from '../vault/mac.ts'
import type { VaultKeys } from '../vault/keys.ts'
import type { Handle, Scoped } from '../tenancy/handle.ts'
import { EVERY_TENANT, eventReaderEntries } from './readers-table.ts'
import { journal, type Changes, type JournalRow } from './table.ts'

/** What happened to which record: the part of an entry that its feature knows. */
export interface Event {
  action: string
  record: string
  record_id: string
  division: string | null
  counterpart: string | null
  changes: Changes
  draft?: boolean
  /** Who sees the record before or after, beside the counterpart and the division named here: they have an event too. */
  readers?: readonly Reader[]
}

/** A tenant, and the division of it that sees: its own code for all of it. */
export interface Reader {
  tenant: string
  division: string
}

/** Readers of what every tenant sees from now on. */
export const everyTenant: readonly Reader[] = [{ tenant: EVERY_TENANT, division: EVERY_TENANT }]

/** The tenants that may read an event of what was written in a database: a record of the province shows to every city, and what is published. */
export const tenantsTold = (host: string, events: readonly Event[]): string[] => {
  const published = events.some(({ readers = [] }) => readers.some(({ tenant }) => tenant === EVERY_TENANT))
  if (host === PROVINCE || published) return allTenants.map(({ code }) => code)
  const beside = events.flatMap(({ counterpart, readers = [] }) => [
    counterpart,
    ...readers.map(({ tenant }) => tenant),
  ])
  return [...new Set([host, PROVINCE, ...beside])].filter((code) => code !== null)
}

interface Placed {
  division: string | null
  counterpart?: string | null
}

/** Who saw a record where it was and does not where it is: officers of the division it left, the city it named. */
export const losingSight = (tenant: string, before: Placed | null, after: Placed): Reader[] => {
  if (!before) return []
  const left = before.division === after.division ? null : before.division
  const named = before.counterpart === after.counterpart ? null : before.counterpart
  return [...(left ? [{ tenant, division: left }] : []), ...(named ? [{ tenant: named, division: named }] : [])]
}

interface Actor {
  tenant: string
  kind: JournalRow['actor_kind']
  id: string
  role: string | null
}

export interface EntryContext {
  keys: VaultKeys
  actor: Actor
  now: Date
  today: string
  request_id: string
}

/** The entry's context for a call: its principal is the actor. */
export const contextOfCall = (call: Call): EntryContext => ({
  keys: call.services.keys,
  actor: { tenant: call.principal.tenant, kind: call.principal.kind, id: call.principal.id, role: call.principal.role },
  now: call.now,
  today: call.today,
  request_id: call.request_id,
})

export type NewEntry = Omit<JournalRow, 'seq'>

/** The statements that append events to the journal, and who else is told of them; they come last in a batch. */
export const journalStatements = (handle: Handle, context: EntryContext, events: readonly Event[]): Scoped<void>[] => {
  const entries = events.map((event) => journalEntry(context, event))
  const readers = events.flatMap(({ readers: told = [] }, i) => {
    const entry_id = entries[i]?.id ?? ''
    return told.map((reader) => ({ entry_id, ...reader }))
  })
  return [...handle.insertMany(journal, entries), ...handle.insertMany(eventReaderEntries, readers)].map(
    ({ statement }) => statement,
  )
}

/** What the MAC covers: every stored field but seq, which the database gives at commit, in RFC 8785 form. */
export const macText = (entry: Omit<NewEntry, 'mac'>): string => canonicalize(entry) ?? ''

/** Makes the row of an event: who, what, under which version of the rules, with a keyed MAC. */
export const journalEntry = (context: EntryContext, event: Event): NewEntry => {
  const { actor, now, today, request_id, keys } = context
  const entry = {
    id: uuidv7obj().toString(),
    at: now.toISOString(),
    day: today,
    actor_tenant: actor.tenant,
    actor_kind: actor.kind,
    actor_id: actor.id,
    actor_role: actor.role,
    action: event.action,
    record: event.record,
    record_id: event.record_id,
    counterpart: event.counterpart,
    division: event.division,
    draft: event.draft ?? false,
    changes: event.changes,
    rule_version: RULE_VERSION,
    request_id,
  }
  return { ...entry, mac: mac(keys, 'journal_mac', macText(entry)) }
}
