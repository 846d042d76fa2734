/**
 * Who may see and do what, from the rule book alone (2.2, 3.1, R-41, X-1 – X-18): the product is held against it, so it
 * imports nothing of the product, and a table here is written a second time on purpose.
 */

const PROVINCE = '440000'

/** Somebody at the door. `may` holds the acts of an API key; a user's follow from his role. */
export interface Somebody {
  credential: 'user' | 'key' | 'invalid' | 'none'
  tenant: string
  role: string | null
  /** A division code, or the id of a unit or person. */
  scope: string
  may?: readonly Act[]
}

/** `sides`: what hangs on a posting, of which the province has the counts only. */
export interface PostingThing {
  kind: 'posting'
  host: string
  division: string
  shared_with: readonly string[]
  sender: string
  /** The division of the dispatching unit. */
  from: string
  mode: Mode
  draft: boolean
  person: string
  sides?: true
}

/** Something that may be seen; `open`: tenants, pairings, what names no record; `home`: users and keys; `file`: a unit, a person; `sealed`: what of a person is. `shared_with`: every tenant it names or ever named. */
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
  | PostingThing

type Mode = 'province' | 'paired' | 'self'

const ACTS = [
  'anybody',
  'self',
  'read_tenants',
  'read_pairings',
  'edit_pairings',
  'read_villages',
  'list_villages_officially',
  'complete_village',
  'import_villages',
  'export_villages',
  'read_assignments',
  'handshake',
  'read_summary',
  'read_sealed_periods',
  'seal_periods',
  'read_recounts',
  'repair_figures',
  'read_journal',
  'prove_journal',
  'keep_house',
  'read_units',
  'edit_units',
  'read_people',
  'edit_people',
  'search_people',
  'reveal',
  'read_access',
  'read_probes',
  'read_grants',
  'give_grants',
  'object_to_grants',
  'read_postings',
  'check_postings',
  'draft_postings',
  'submit_postings',
  'confirm_postings',
  'approve_exceptions',
  'read_tasks',
  'read_rules',
] as const
export type Act = (typeof ACTS)[number]

const EVERYBODY: readonly Act[] = ['anybody', 'self', 'read_tenants', 'read_rules']
const LISTS: readonly Act[] = [...EVERYBODY, 'read_pairings', 'read_villages']

/** a sending unit nominates and attests its people; the county's department does so for its units. */
const NOMINATES: readonly Act[] = ['read_units', 'read_people', 'edit_people']
const DISPATCHES: readonly Act[] = [...NOMINATES, 'edit_units', 'search_people']
/** organisation departments dispatch; a county's within the county; the host's city department holds the second key. */
const POSTS: readonly Act[] = ['read_postings', 'check_postings', 'draft_postings', 'submit_postings', 'read_tasks']
const BOTH_KEYS: readonly Act[] = [...POSTS, 'confirm_postings', 'approve_exceptions']
const LOOKS_AFTER: readonly Act[] = ['read_access', 'read_probes', 'read_grants']

/** 2.2, role by role: what it does, whatever the record. */
const OF_ROLE: Readonly<Record<string, readonly Act[]>> = {
  province_admin: ACTS.filter((act) => act !== 'object_to_grants'),
  poverty_office: [
    ...LISTS,
    'export_villages',
    'read_assignments',
    'read_summary',
    'read_sealed_periods',
    'read_postings',
    'read_tasks',
  ],
  city_org: [
    ...LISTS,
    'complete_village',
    'import_villages',
    'export_villages',
    'read_assignments',
    'handshake',
    'read_summary',
    'read_journal',
    'keep_house',
    ...DISPATCHES,
    ...LOOKS_AFTER,
    'reveal',
    'object_to_grants',
    ...BOTH_KEYS,
  ],
  county_org: [
    ...LISTS,
    'read_summary',
    'complete_village',
    'export_villages',
    'read_assignments',
    ...DISPATCHES,
    ...POSTS,
  ],
  county_committee: [...LISTS, 'read_assignments', 'read_postings', 'read_tasks'],
  township_committee: [...LISTS, 'complete_village', 'read_assignments', 'read_postings', 'read_tasks'],
  sending_unit: [...EVERYBODY, ...NOMINATES, 'check_postings', 'read_tasks'],
  village_org: [...EVERYBODY, 'read_villages', 'read_assignments'],
  finance: LISTS,
  auditor: [
    ...LISTS,
    'export_villages',
    'read_assignments',
    'read_summary',
    'read_sealed_periods',
    'read_recounts',
    'read_journal',
    'read_units',
    ...LOOKS_AFTER,
    'read_postings',
    'read_tasks',
  ],
  holder: [...EVERYBODY, 'read_postings', 'read_tasks'],
}

/** master lists are edited, and all cities are seen at once, by the province's own people only. */
const OF_THE_PROVINCE: ReadonlySet<Act> = new Set([
  'edit_pairings',
  'list_villages_officially',
  'read_sealed_periods',
  'seal_periods',
  'read_recounts',
  'repair_figures',
  'give_grants',
])

/** 2.2: of a sending city these see what other cities share with it; a key does when it reaches as far as its tenant. */
const SEES_SHARED = new Set(['city_org', 'auditor'])

const mayAct = (who: Somebody, act: Act): boolean => {
  // a stretch seen in part would look cut: the whole journal is proved, by who reaches all of it
  if (act === 'prove_journal') return who.scope === who.tenant && mayAct(who, 'read_journal')
  if (act === 'anybody' || act === 'self') return true
  if (who.credential === 'key') return who.may?.includes(act) ?? false
  if (OF_THE_PROVINCE.has(act) && who.tenant !== PROVINCE) return false
  return OF_ROLE[who.role ?? '']?.includes(act) ?? false
}

/** 441400 reaches 4414…, 441421 reaches 441421…; a unit or a person reaches no division. */
const reaches = ({ scope, tenant }: Somebody, division: string): boolean => {
  if (scope === tenant) return true
  return /^\d+$/.test(scope) && division.startsWith(scope.replace(/^(\d{4})00$/, '$1'))
}

const seesShared = ({ credential, role, scope, tenant }: Somebody): boolean =>
  credential === 'key' ? scope === tenant : SEES_SHARED.has(role ?? '')

/** the tenant that employs, as far as the scope reaches; a sending unit itself and its people. */
const isAtHome = (who: Somebody, { host, division, unit }: { host: string; division: string; unit: string }): boolean =>
  who.tenant === host && (reaches(who, division) || who.scope === unit)

/** 2.3: a draft is its author's side's; 2.2: a holder has his own posting, a sending city's county those of its own units. */
const mayReadPosting = (who: Somebody, { host, division, sender, from, ...thing }: PostingThing): boolean => {
  if (thing.draft && who.tenant !== sender) return false
  if (who.role === 'holder') return who.tenant === sender && who.scope === thing.person
  if (who.tenant === PROVINCE) return thing.sides === undefined || sender === PROVINCE
  if (who.tenant === host) return reaches(who, division)
  const isOurs = seesShared(who) || (who.role === 'county_org' && who.tenant === sender && reaches(who, from))
  return isOurs && thing.shared_with.includes(who.tenant)
}

/** 2.2: whether the record is there for this reader at all. */
export const mayRead = (who: Somebody, thing: Thing): boolean => {
  if (thing.kind === 'open') return true
  if (thing.kind === 'absent') return false
  if (thing.kind === 'home') return who.tenant === thing.host
  if (thing.kind === 'file') return isAtHome(who, thing)
  if (thing.kind === 'sealed') return who.tenant === PROVINCE || isAtHome(who, thing)
  if (thing.kind === 'posting') return mayReadPosting(who, thing)
  if (thing.kind === 'grant') return who.tenant === PROVINCE || who.scope === thing.host
  if (who.tenant === PROVINCE) return true
  if (who.tenant === thing.host)
    return thing.division === null ? who.scope === who.tenant : reaches(who, thing.division)
  return seesShared(who) && thing.shared_with.includes(who.tenant)
}

/** partner or host in mode paired, the province in mode province, the host alone in mode self. */
const mayPropose = (who: Somebody, { host, mode }: { host: string; mode: Mode }): boolean => {
  if (mode === 'paired') return who.tenant !== PROVINCE
  return who.tenant === (mode === 'province' ? PROVINCE : host)
}

/** the sender drafts, submits and ends, the host confirms; R-76: a county's department dispatches in mode self only. */
const isOthersPosting = (who: Somebody, act: Act, { host, sender, mode }: PostingThing): boolean => {
  if (act === 'confirm_postings') return who.tenant !== host
  if (act === 'draft_postings') return who.tenant !== sender
  return act === 'submit_postings' && (who.tenant !== sender || (who.role === 'county_org' && mode !== 'self'))
}

/** An act of the other side on a record the caller does see: 403 (3.1). */
const isOthersAct = (who: Somebody, act: Act, thing: Thing): boolean => {
  if (thing.kind === 'posting') return isOthersPosting(who, act, thing)
  if (thing.kind === 'village' && act === 'handshake') return !mayPropose(who, thing)
  if (thing.kind === 'village' && act === 'complete_village')
    return who.tenant !== thing.host && who.tenant !== PROVINCE
  if (thing.kind === 'sealed' && act === 'reveal') return who.tenant !== thing.host // it takes a grant
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
