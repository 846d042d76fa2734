/**
 * Who may see and do what, from the rule book alone (2.2, 3.1, R-41, X-1 – X-18): the product is held against it, so it
 * imports nothing of the product, and a table here is written a second time on purpose.
 */
import { WHO } from '../rule-book/who.ts'
import { mayAct, type Act } from './acts.ts'
import {
  isOthersPartyLife,
  isOthersPlace,
  mayReadPartyLife,
  mayReadPlace,
  type PartyLifeThing,
  type PlaceThing,
} from './branch-oracle.ts'
import {
  isOthersPosting,
  isOthersTerm,
  mayReadPosting,
  mayReadTerm,
  type Mode,
  type PostingThing,
  type TermThing,
} from './posting-oracle.ts'
import { isAtHome, PROVINCE, reaches, reviews, seesShared, type Somebody } from './somebody.ts'

export type { Act } from './acts.ts'
export type { PartyLifeThing, PlaceThing } from './branch-oracle.ts'
export type { PostingThing, TermThing } from './posting-oracle.ts'
export type { Somebody } from './somebody.ts'

/** Something that may be seen; `open`: tenants, pairings, what names no record; `home`: users and keys; `file`: a unit, a person, what is kept at home of a term; `sealed`: what of a person is. `shared_with`: every tenant it names or ever named. */
export type Thing =
  | { kind: 'open' }
  | { kind: 'absent' }
  | { kind: 'village'; host: string; division: string; shared_with: readonly string[]; mode: Mode }
  | { kind: 'assignment'; host: string; division: string; shared_with: readonly string[]; helper: string }
  | { kind: 'entry'; host: string; division: string | null; shared_with: readonly string[] }
  | { kind: 'home'; host: string }
  | { kind: 'file'; host: string; division: string; unit: string }
  | { kind: 'sealed'; host: string; division: string; unit: string }
  | { kind: 'grant'; host: string }
  | { kind: 'local'; host: string; division: string; record: string; whole?: true }
  | PostingThing
  | TermThing
  | PartyLifeThing
  | PlaceThing

/** 2.2: whether the record is there for this reader at all. */
export const mayRead = (who: Somebody, thing: Thing): boolean => {
  if (thing.kind === 'open') return true
  if (thing.kind === 'absent') return false
  if (thing.kind === 'home') return who.tenant === thing.host
  if (thing.kind === 'file') return isAtHome(who, thing)
  if (thing.kind === 'sealed') return who.tenant === PROVINCE || isAtHome(who, thing)
  if (thing.kind === 'posting') return mayReadPosting(who, thing)
  if (thing.kind === 'term') return mayReadTerm(who, thing)
  if (thing.kind === 'party_life') return mayReadPartyLife(who, thing)
  if (thing.kind === 'place') return mayReadPlace(who, thing)
  // 2.4: within his division; what the rules have to know of the whole city may be named by whoever writes in it
  if (thing.kind === 'local') return who.tenant === thing.host && (thing.whole === true || reaches(who, thing.division))
  if (thing.kind === 'grant') return who.tenant === PROVINCE || who.scope === thing.host
  if (reviews(who)) return true
  if (who.tenant === thing.host)
    return thing.division === null ? who.scope === who.tenant : reaches(who, thing.division)
  return seesShared(who) && thing.shared_with.includes(who.tenant)
}

/** partner or host in mode paired, the province in mode province, the host alone in mode self. */
const mayPropose = (who: Somebody, { host, mode }: { host: string; mode: Mode }): boolean => {
  if (mode === 'paired') return who.tenant !== PROVINCE
  return who.tenant === (mode === 'province' ? PROVINCE : host)
}

const LEVELS: Readonly<Record<number, string>> = { 9: 'township', 12: 'village' }

/** 2.4: where who writes depends on how far down the place lies. */
const isOthersLevel = (
  who: Somebody,
  act: Act,
  { record, division }: { record: string; division: string },
): boolean => {
  const level = LEVELS[division.length] ?? (division.endsWith('00') ? 'city' : 'county')
  // of a place alone: the record that is to lie there
  const written = record === '' ? (act.split(':')[0] ?? '') : record
  const writers = WHO[written]?.levels?.[level]
  // a record that another one names is not written by naming it
  const isItsOwn = act.startsWith(`${written}:`) && !act.endsWith(':read')
  return isItsOwn && writers !== undefined && who.role !== null && !writers.includes(who.role)
}

/** An act of the other side on a record the caller does see: 403 (3.1). */
const isOthersAct = (who: Somebody, act: Act, thing: Thing): boolean => {
  if (thing.kind === 'posting') return isOthersPosting(who, act, thing)
  if (thing.kind === 'term') return isOthersTerm(who, act, thing)
  if (thing.kind === 'party_life') return isOthersPartyLife(who, act, thing)
  if (thing.kind === 'place') return isOthersPlace(who, act, thing)
  if (thing.kind === 'local') return isOthersLevel(who, act, thing)
  if (thing.kind === 'village' && act === 'write_studies') return who.tenant !== thing.host
  if (thing.kind === 'village' && act === 'handshake') return !mayPropose(who, thing)
  if (thing.kind === 'village' && act === 'complete_village')
    return who.tenant !== thing.host && who.tenant !== PROVINCE
  if (thing.kind === 'sealed' && (act === 'reveal' || act === 'release')) return who.tenant !== thing.host // it takes a grant
  if (thing.kind === 'assignment' && act === 'handshake')
    return who.tenant !== thing.host && who.tenant !== thing.helper
  return false
}

/** An answer that is neither 401, 403 nor 404: what it is then is the record's business. */
export type Expected = 401 | 403 | 404 | 'open'

/** 3.1's precedence: 401; 403 for the role, whatever the record; 404 for what is not there for him; 403 for the other side's act. */
export const expected = (who: Somebody, act: Act, thing: Thing): Expected => {
  if (act === 'anybody') return 'open'
  if (who.credential === 'none' || who.credential === 'invalid') return 401
  if (!mayAct(who, act)) return 403
  if (!mayRead(who, thing)) return 404
  return isOthersAct(who, act, thing) ? 403 : 'open'
}

/** what the province reads of a city's journal. */
export const REVIEWED_FIELDS: readonly string[] = [
  'tenant_code',
  'seq',
  'day',
  'record',
  'record_id',
  'action',
  'actor_tenant',
  'actor_role',
]

/** What only the owner's side reads of a shared event: its user is a record of its home, the request its own affair. */
export const OWN_FIELDS: readonly string[] = ['actor_id', 'request_id']
