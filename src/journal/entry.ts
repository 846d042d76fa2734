import canonicalize from 'canonicalize'
import { uuidv7obj } from 'uuidv7'
import type { Call } from '../serve/call.ts'
import { RULE_VERSION } from '../rules/version.ts'
import { mac } from '../vault/mac.ts'
import type { VaultKeys } from '../vault/keys.ts'
import type { Changes, JournalRow } from './table.ts'

/** What happened to which record: the part of an entry that its feature knows. */
export interface Event {
  action: string
  record: string
  record_id: string
  division: string | null
  counterpart: string | null
  changes: Changes
  draft?: boolean
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

/** What the MAC covers: every stored field but seq, which the database gives at commit, in RFC 8785 form. */
export const macText = (entry: Omit<NewEntry, 'mac'>): string => canonicalize(entry) ?? ''

/** Makes the row of an event: who, what, under which version of the rules, with a keyed MAC. */
export const journalEntry = async (context: EntryContext, event: Event): Promise<NewEntry> => {
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
  return { ...entry, mac: await mac(keys, 'journal_mac', macText(entry)) }
}
