import { wordsIn, type Described, type Field } from '../../api/described.ts'
import type { Row } from '../../api/send.ts'
import { fieldName } from '../../text/field-names-catalogue.ts'
import { recordName } from '../../text/records-catalogue.ts'
import { valueName } from '../../text/screens-catalogue.ts'
import type { Words } from '../../text/words.ts'
import { isMoney, withoutFen } from '../../ui/money.ts'

/** What a kind of record is called. */
export const nameOf = ({ name, words }: Pick<Described, 'name' | 'words'>): Words => wordsIn(words) ?? recordName(name)

/** What a field is called. */
export const labelOf = ({ name, words }: Field): Words => {
  const said = wordsIn(words) ?? fieldName(name)
  return isMoney(name) ? withoutFen(said) : said
}

/** What a value of a closed list is called. */
export const valueWords = ({ values }: Pick<Field, 'values'>, value: string): Words => {
  const known = values?.find(([id]) => id === value)
  return known && known[1] !== '' ? { zh: known[1], en: known[2] } : valueName(value)
}

/** Field that names another record → that record. */
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['person_id', 'people'],
  ['posting_id', 'postings'],
  ['posting_ids', 'postings'],
  ['replaces', 'postings'],
  ['branch_id', 'branches'],
  ['home_unit', 'units'],
  ['paying_unit', 'units'],
  ['unit_id', 'units'],
  ['parent', 'units'],
  ['village_code', 'villages'],
  ['study_village', 'villages'],
  ['assignment_id', 'assignments'],
  ['acceptance_id', 'acceptance_results'],
  ['assessment_ids', 'assessments'],
  ['assessment_id', 'assessments'],
  ['official_id', 'officials'],
  ['leadership_post_id', 'leadership_posts'],
  ['leader_post_id', 'leadership_posts'],
  ['owner_post_id', 'leadership_posts'],
  ['by_post_id', 'leadership_posts'],
  ['convenor_post_id', 'leadership_posts'],
  ['chair_post_id', 'leadership_posts'],
  ['responsible_secretary', 'leadership_posts'],
  ['county_posts', 'leadership_posts'],
  ['household_id', 'registered_households'],
  ['allocation_id', 'fund_allocations'],
  ['centre_id', 'service_centres'],
  ['meeting_id', 'meetings'],
  ['survey_id', 'secretary_surveys'],
])

/** Fields whose name means another record, by the record they stand in. */
const REFERENCES_OF: ReadonlyMap<string, string> = new Map([
  ['training_participants.session_id', 'training_sessions'],
  ['cadre_training_participants.training_id', 'cadre_trainings'],
  ['study_attendees.session_id', 'study_sessions'],
  ['study_sessions.attendees', 'postings'],
  ['assignments.replaces', 'assignments'],
  ['branches.officers.member_id', 'branch_members'],
  ['member_projects.member_id', 'village_members'],
  ['prosperity_leaders.member_id', 'village_members'],
  ['household_pairings.member_id', 'village_members'],
  ['member_services.member_id', 'village_members'],
  ['recall_cases.replaced_by', 'postings'],
  // of users, by their role (2.2): a unit's works for his unit, a posted person for himself
  ['sending_unit.scope', 'units'],
  ['holder.scope', 'people'],
])

/** The record a field names, or null where it is a value. */
export const referenceOf = (record: string, field: string): string | null =>
  REFERENCES_OF.get(`${record}.${field}`) ?? REFERENCES.get(field) ?? null

/** Texts that name a place, or what is called after one. */
const PLACE_TEXTS: ReadonlySet<string> = new Set(['division', 'place', 'county', 'host_code', 'joint_with'])
const PLACE_TEXTS_OF: ReadonlySet<string> = new Set(['branches.name'])

/**
 * What a link may bring along into a form: records by their numbers, places, days, years, closed words. A text may be about a person,
 * and an address is kept in places nobody looks after.
 */
export const isGivable = (record: string, { name, kind, values }: Field): boolean => {
  const isText = kind === 'text' || kind === 'long' || kind === 'lines' || kind === 'plain'
  if (!isText || values !== undefined) return true
  return referenceOf(record, name) !== null || PLACE_TEXTS.has(name) || PLACE_TEXTS_OF.has(`${record}.${name}`)
}

/** Fields that name a row. */
export const NAMING = ['person_name', 'name', 'title', 'display_name', 'username', 'head_name', 'text'] as const

const wordOf = (row: Row, names: readonly string[]): string | undefined =>
  names.map((name) => row[name]).find((value): value is string => typeof value === 'string' && value !== '')

/** What a row is called, where it has a name at all. */
export const rowTitle = (row: Row): string | undefined => wordOf(row, NAMING)
