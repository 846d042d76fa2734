import { a3Accepted } from '../a-secretaries.ts'
import { addYears, completedYears, dayBefore } from '../dates.ts'
import type { EndReason, PartyStatus } from '../lists/enums.ts'
import { isExcepted, soft } from '../exceptions.ts'
import type { Finding } from '../finding.ts'
import { AGE_YEARS_MAX, AGE_YEARS_MIN, inForce, TERM_YEARS, TERM_YEARS_MAX } from '../parameters/parameters.ts'
import { postingOn, type PersonWas } from './posting-person.ts'
import { isFirstSecretary, isLeaderOrSecretary, type PersonFacts, type PostingFacts } from './posting-facts.ts'
import { NO_POLICY, type Policy } from '../settings.ts'

type Attested = Pick<PostingFacts, 'post_role'> & {
  person: Pick<
    PersonFacts,
    'attest_political' | 'attest_political_on' | 'attest_coordination' | 'attest_coordination_on'
  >
}

const attestation = (rule: string, field: keyof PersonFacts): Finding[] => [
  { rule, code: 'ATTESTATION_MISSING', field: `person.${field}` },
]

/** R-47, 二(五)2(1) 「思想政治素质好，作风正派」: attested by the home unit's Party organisation, with its day. */
export const r47Political = ({ post_role, person }: Attested): Finding[] => {
  if (!isLeaderOrSecretary(post_role)) return []
  if (person.attest_political !== true) return attestation('R-47', 'attest_political')
  return person.attest_political_on === null ? attestation('R-47', 'attest_political_on') : []
}

/**
 * R-48, 「第一书记必须是中共党员」: a full member, not a probationary one unless the province has set so; a mode-2 leader
 * need be none. What was set on the first day of the term holds for the whole of it.
 */
export const r48PartyMember = ({
  post_role,
  person,
  planned_start,
  policy = NO_POLICY,
}: Pick<PostingFacts, 'post_role' | 'person' | 'planned_start' | 'policy'>): Finding[] => {
  const accepted = a3Accepted(policy, planned_start)
  return isFirstSecretary(post_role) && !accepted.includes(person.party_status)
    ? [{ rule: 'R-48', code: 'FS_NOT_CPC', field: 'person.party_status', facts: { accepted } }]
    : []
}

/** the same of a posting as it shows its person on a day: at confirmation and on the first day. */
export const r48OnDay = (
  row: Pick<PostingFacts, 'post_role' | 'planned_start'> & {
    person_party_status: PartyStatus
    person_was: readonly PersonWas[]
  },
  { day, policy }: { day: string; policy: Policy },
): Finding[] => {
  const { person_party_status } = postingOn(row, day)
  const accepted = a3Accepted(policy, row.planned_start)
  const isBarred = isFirstSecretary(row.post_role) && !accepted.includes(person_party_status)
  return isBarred ? [{ rule: 'R-48', code: 'FS_NOT_CPC', field: 'person_id', facts: { accepted } }] : []
}

/**
 * R-49, 二(五)2(2) 「原则上45周岁以下」: age in completed years on the planned start; 45 itself is allowed, 以下 includes
 * the number, and a year is complete on the birthday itself.
 */
export const r49Age = ({ post_role, person, planned_start, exceptions }: PostingFacts): Finding[] => {
  const limit = inForce(AGE_YEARS_MAX, planned_start)
  const age = completedYears(person.birth_date, planned_start)
  if (!isLeaderOrSecretary(post_role) || age <= limit || isExcepted(exceptions, 'age_over_45')) return []
  return [soft({ rule: 'R-49', field: 'person.birth_date', exception_kind: 'age_over_45', facts: { age, limit } })]
}

/** R-49, Party constitution, article 1: nobody under 18 on the planned start is posted, in whichever post; nor who is born after it. */
export const r49Adult = ({ person, planned_start }: Pick<PostingFacts, 'person' | 'planned_start'>): Finding[] => {
  const limit = inForce(AGE_YEARS_MIN, planned_start)
  const age = completedYears(person.birth_date, planned_start)
  if (age >= limit) return []
  return [{ rule: 'R-49', code: 'AGE_UNDER_18', field: 'person.birth_date', facts: { limit } }]
}

/** R-50, 二(五)2(3) 「组织协调能力强」: attested as R-47. */
export const r50Coordination = ({ post_role, person }: Attested): Finding[] => {
  if (!isLeaderOrSecretary(post_role)) return []
  if (person.attest_coordination !== true) return attestation('R-50', 'attest_coordination')
  return person.attest_coordination_on === null ? attestation('R-50', 'attest_coordination_on') : []
}

/** R-51, 二(五)2(4) 「身体健康」: fit, with the day of the check or statement; no detail is stored. */
export const r51Health = ({ post_role, person }: Pick<PostingFacts, 'post_role' | 'person'>): Finding[] => {
  const isShown = person.health_status === 'fit' && person.health_checked_on !== null
  if (isShown || !isLeaderOrSecretary(post_role)) return []
  return [{ rule: 'R-51', code: 'HEALTH_UNFIT', field: 'person.health_status', facts: { accepted: ['fit'] } }]
}

/** the last day of a full term, start + 3 years − 1 day; from 29 February it lasts to 28 February. */
export const r52FullTermEnd = (planned_start: string): string =>
  dayBefore(addYears(planned_start, inForce(TERM_YEARS, planned_start)))

/** a term's days are in order; how long it is is another question. */
export const r52Order = ({ planned_start, planned_end }: { planned_start: string; planned_end: string }): Finding[] =>
  planned_end > planned_start
    ? []
    : [{ rule: 'R-52', code: 'DATE_ORDER', field: 'planned_end', facts: { accepted: [`> ${planned_start}`] } }]

/**
 * R-52, 二(五)3 「驻村工作队长和第一书记任期原则上为3年」: any other length is an exception, a longer one too; the term may
 * run past the campaign. The days are in order for every post, and no exception makes a term longer than ten years.
 */
export const r52Term = (
  facts: Pick<PostingFacts, 'post_role' | 'planned_start' | 'planned_end' | 'exceptions'>,
): Finding[] => {
  const { post_role, planned_start, planned_end, exceptions } = facts
  const disorder = r52Order(facts)
  if (disorder.length > 0) return disorder
  const longest = dayBefore(addYears(planned_start, inForce(TERM_YEARS_MAX, planned_start)))
  if (planned_end > longest)
    return [{ rule: 'R-52', code: 'TERM_TOO_LONG', field: 'planned_end', facts: { accepted: [`<= ${longest}`] } }]
  const full = r52FullTermEnd(planned_start)
  if (!isLeaderOrSecretary(post_role) || planned_end === full || isExcepted(exceptions, 'term_not_3y')) return []
  return [soft({ rule: 'R-52', field: 'planned_end', exception_kind: 'term_not_3y', facts: { accepted: [full] } })]
}

interface Ending {
  planned_start: string
  planned_end: string
  /** The last day as it is set already; it may move to an earlier day only. */
  set_on: string | null
  ended_on: string
  end_reason: EndReason | null
  /** In words; needed for the reason `other`. */
  end_note: string | null
}

const OTHER_THAN_RECALL = ['transfer', 'illness', 'resignation', 'other'] as const satisfies readonly EndReason[]

/**
 * 3.6: an end lies in the term and before the last day as it stands, the planned one or one that was set since;
 * it gives its reason, no exception, and `other` says it in words. `recall` is the end of a recall case and of nothing else
 * . Staying longer is no end but another planned end.
 */
export const r52Ending = (ending: Ending): Finding[] => {
  const { planned_start, planned_end, set_on, ended_on, end_reason, end_note } = ending
  const last = dayBefore(set_on ?? planned_end)
  if (ended_on < planned_start || ended_on > last) {
    const accepted = [`>= ${planned_start}`, `<= ${last}`]
    return [{ rule: 'R-52', code: 'DATE_ORDER', field: 'ended_on', facts: { accepted } }]
  }
  const facts = { accepted: OTHER_THAN_RECALL }
  if (end_reason === null || end_reason === 'recall')
    return [{ rule: 'R-52', code: 'END_REASON_REQUIRED', field: 'end_reason', facts }]
  if (end_reason !== 'other' || (end_note ?? '').trim() !== '') return []
  return [{ rule: 'R-52', code: 'END_REASON_REQUIRED', field: 'end_note', facts }]
}
