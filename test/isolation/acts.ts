import { ACTS } from './act-names.ts'
import { rolesFor } from '../rule-book/who.ts'
import { PROVINCE, type Somebody } from './somebody.ts'

type SharedAct = (typeof ACTS)[number]
/** An act on a record of a city's own, as `<record>:<act>`: who may is in the table of chapter 10. */
export type LocalAct = `${string}:${string}`
export type Act = SharedAct | LocalAct

const isLocal = (act: Act): act is LocalAct => act.includes(':')

/** 2.4, X-7: the table's roles in a city; in the province's own tenant nobody. */
const mayActLocally = ({ tenant, role }: Somebody, act: LocalAct): boolean => {
  const [record = '', what = ''] = act.split(':')
  return tenant !== PROVINCE && rolesFor(record, what).includes(role ?? '')
}

const EVERYBODY: readonly Act[] = ['anybody', 'self', 'read_tenants', 'read_rules']
const LISTS: readonly Act[] = [...EVERYBODY, 'read_pairings', 'read_heavy_tasks', 'read_villages']

/** a sending unit nominates and attests its people; the county's department does so for its units. */
const NOMINATES: readonly Act[] = ['read_units', 'read_people', 'edit_people']
const DISPATCHES: readonly Act[] = [...NOMINATES, 'edit_units', 'search_people']
/** organisation departments dispatch; a county's within the county; the host's city department holds the second key. */
const POSTS: readonly Act[] = ['read_postings', 'check_postings', 'draft_postings', 'submit_postings', 'read_tasks']
const BOTH_KEYS: readonly Act[] = [...POSTS, 'confirm_postings', 'approve_exceptions']
const LOOKS_AFTER: readonly Act[] = ['read_access', 'read_probes', 'read_grants']

/** what hangs on a posting is read by organisation departments and 督查. */
const WITNESSES: readonly Act[] = [
  'read_duty_records',
  'read_duty_remarks',
  'read_posting_comments',
  'read_visits',
  'read_trainings',
  'read_model_cases',
  'read_comments',
]
/** organisation departments visit and train, comment, find, review and publish good examples; 3.6: they keep the diary for their people. */
const CARES: readonly Act[] = [
  ...WITNESSES,
  'write_duty_records',
  'write_four_leads',
  'record_visits',
  'hold_trainings',
  'keep_model_cases',
  'comment',
  'remark_on_duty',
]
/** 2.2 gives recall to organisation departments; who of them decides is RECALL_DECIDER, a broken rule. */
const RECALLS: readonly Act[] = [
  'read_recalls',
  'propose_recalls',
  'inform_recalls',
  'reply_to_recalls',
  'decide_recalls',
]
/** departments answer a change of treatment, assess and prepare what they put to the managing authority. */
const ASSESSES: readonly Act[] = [
  'answer_support',
  'read_assessments',
  'assess',
  'read_awards',
  'give_awards',
  'read_promotions',
  'prepare_promotions',
]
const DEPARTMENT: readonly Act[] = [...CARES, ...RECALLS, ...ASSESSES, 'read_acceptances', 'read_support']
/** the sending unit's acts; its city's department does them for its units, as it does with nominations. R-57 is the unit's alone; R-80: it visits its own people. */
const SUPPORTS: readonly Act[] = ['read_support', 'give_support']

/** R-73, R-74, 2.2: branches and what they do are read by the tenants' Party bodies, by 督查 and by who belongs to one. */
const PARTY_LIFE: readonly Act[] = ['read_branches', 'read_branch_papers', 'read_studies']
/** whoever may be of the organisation that holds the study; R-72 names the host's township for the place of a study. */
const STUDIES: readonly Act[] = ['write_studies', 'place_studies']
/** X-12, 3.4: what the province set is read by the departments it binds. */
const DEPARTMENTS_READ: readonly Act[] = [...PARTY_LIFE, 'export_branches', 'read_four_leads', 'read_settings']

/**
 * the unit's alone; R-81: the host's, in its own database; R-60: the poverty office's alone; X-7: the
 * owner's.: of branches the province is neither side, and writes nothing.
 */
const NOT_THE_PROVINCES: ReadonlySet<Act> = new Set([
  'object_to_grants',
  // X-2: the two cities' own; the province rules between them
  'claim_facts',
  'confirm_support',
  'enter_acceptances',
  'comment',
  // the host's; R-53: its county's; R-76: the poverty office's
  'remark_on_duty',
  'check_duty_records',
  'comment_on_postings',
  'apply_for_branches',
  'approve_branches',
  'do_branch_acts',
  'write_studies',
])

/** 2.2, role by role: what it does, whatever the record. */
const OF_ROLE: Readonly<Record<string, readonly Act[]>> = {
  province_admin: ACTS.filter((act) => !NOT_THE_PROVINCES.has(act)),
  poverty_office: [
    ...LISTS,
    'export_villages',
    'read_assignments',
    'read_summary',
    'read_sealed_periods',
    'read_postings',
    'read_tasks',
    'read_acceptances',
    'enter_acceptances',
    'read_posting_comments',
    'comment_on_postings',
  ],
  city_org: [
    ...LISTS,
    'complete_village',
    'import_villages',
    'export_villages',
    'read_assignments',
    'handshake',
    'claim_facts',
    'read_summary',
    'read_journal',
    'keep_house',
    ...DISPATCHES,
    ...LOOKS_AFTER,
    'reveal',
    'release',
    'object_to_grants',
    ...BOTH_KEYS,
    ...DEPARTMENT,
    ...SUPPORTS,
    'decide_promotions',
    ...DEPARTMENTS_READ,
    ...STUDIES,
    'apply_for_branches',
    'approve_branches',
    'do_branch_acts',
  ],
  county_org: [
    ...LISTS,
    'read_summary',
    'complete_village',
    'export_villages',
    'read_assignments',
    ...DISPATCHES,
    ...POSTS,
    ...DEPARTMENT,
    ...DEPARTMENTS_READ,
    ...STUDIES,
    'approve_branches',
    'check_duty_records',
  ],
  county_committee: [...LISTS, 'read_assignments', 'read_postings', 'read_tasks', ...PARTY_LIFE],
  township_committee: [
    ...LISTS,
    'complete_village',
    'read_assignments',
    'read_postings',
    'read_tasks',
    ...PARTY_LIFE,
    ...STUDIES,
  ],
  sending_unit: [
    ...EVERYBODY,
    ...NOMINATES,
    'check_postings',
    'read_tasks',
    ...SUPPORTS,
    'confirm_support',
    'read_visits',
    'record_visits',
  ],
  // the village's organisation plans and holds its studies
  village_org: [...EVERYBODY, 'read_villages', 'read_assignments', 'read_tasks', 'read_studies', 'write_studies'],
  finance: [...LISTS, 'read_tasks'],
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
    ...WITNESSES,
    'read_acceptances',
    'read_recalls',
    'read_support',
    'read_assessments',
    'read_awards',
    'read_promotions',
    ...DEPARTMENTS_READ,
  ],
  holder: [
    ...EVERYBODY,
    'read_postings',
    'read_tasks',
    'read_duty_records',
    'write_duty_records',
    'read_duty_remarks',
    'read_recalls',
    'reply_to_recalls',
    // B-6: his own branch, what he does for it as its officer, his own sheet
    ...PARTY_LIFE,
    'do_branch_acts',
    'write_studies',
    'read_four_leads',
    'write_four_leads',
  ],
}

/** 3.4: master lists and settings are edited, acceptances entered and all cities seen at once, by the province's own people only. */
const OF_THE_PROVINCE: ReadonlySet<Act> = new Set([
  'edit_pairings',
  'edit_heavy_tasks',
  'rule_facts',
  'list_villages_officially',
  'read_sealed_periods',
  'seal_periods',
  'read_recounts',
  'repair_figures',
  'give_grants',
  'enter_acceptances',
  'edit_settings',
])

/** 2.2: whether the role or key ever does this, whatever the record. */
export const mayAct = (who: Somebody, act: Act): boolean => {
  // a stretch seen in part would look cut: the whole journal is proved, by who reaches all of it
  if (act === 'prove_journal') return who.scope === who.tenant && mayAct(who, 'read_journal')
  if (act === 'anybody' || act === 'self') return true
  if (act === 'own_sessions') return who.credential === 'user' // a key has none
  if (act === 'weigh_moves') return mayAct(who, 'handshake') // it writes nothing: whoever offers, of what he sees
  if (who.credential === 'key') return who.may?.includes(act) ?? false
  if (isLocal(act)) return mayActLocally(who, act)
  if (OF_THE_PROVINCE.has(act) && who.tenant !== PROVINCE) return false
  return OF_ROLE[who.role ?? '']?.includes(act) ?? false
}
