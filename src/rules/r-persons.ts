import { addYears, completedYears, dayBefore } from './dates.ts'
import type { EndReason } from './enums.ts'
import { isExcepted, soft } from './exceptions.ts'
import type { Finding } from './finding.ts'
import { AGE_YEARS_MAX, inForce, TERM_YEARS } from './parameters.ts'
import { isFirstSecretary, isLeaderOrSecretary, type PersonFacts, type PostingFacts } from './posting-facts.ts'

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

/** R-48, 「第一书记必须是中共党员」: a full member, not a probationary one; a mode-2 leader need be none. */
export const r48PartyMember = ({ post_role, person }: Pick<PostingFacts, 'post_role' | 'person'>): Finding[] =>
  isFirstSecretary(post_role) && person.party_status !== 'full'
    ? [{ rule: 'R-48', code: 'FS_NOT_CPC', field: 'person.party_status', facts: { accepted: ['full'] } }]
    : []

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

/**
 * R-52, 二(五)3 「驻村工作队长和第一书记任期原则上为3年」: any other length is an exception, a longer one too; the term may
 * run past the campaign. The days are in order for every post.
 */
export const r52Term = (
  facts: Pick<PostingFacts, 'post_role' | 'planned_start' | 'planned_end' | 'exceptions'>,
): Finding[] => {
  const { post_role, planned_start, planned_end, exceptions } = facts
  const inOrder = [`>= ${planned_start}`]
  if (planned_end < planned_start)
    return [{ rule: 'R-52', code: 'DATE_ORDER', field: 'planned_end', facts: { accepted: inOrder } }]
  const full = r52FullTermEnd(planned_start)
  if (!isLeaderOrSecretary(post_role) || planned_end === full || isExcepted(exceptions, 'term_not_3y')) return []
  return [soft({ rule: 'R-52', field: 'planned_end', exception_kind: 'term_not_3y', facts: { accepted: [full] } })]
}

interface Ending {
  planned_start: string
  planned_end: string
  ended_on: string
  end_reason: EndReason | null
  /** In words; needed for the reason `other`. */
  end_note: string | null
  /** Whether a decided recall case stands behind the end. */
  by_recall: boolean
}

const OTHER_THAN_RECALL = ['transfer', 'illness', 'resignation', 'other'] as const satisfies readonly EndReason[]

/**
 * an end before the planned one gives its reason, no exception; `other` says it in words. `recall` is the end
 * of a recall case and of nothing else. Staying longer is no end but another planned end.
 */
export const r52Ending = (ending: Ending): Finding[] => {
  const { planned_start, planned_end, ended_on, end_reason, end_note, by_recall } = ending
  if (ended_on < planned_start || ended_on > planned_end) {
    const accepted = [`>= ${planned_start}`, `<= ${planned_end}`]
    return [{ rule: 'R-52', code: 'DATE_ORDER', field: 'ended_on', facts: { accepted } }]
  }
  if (ended_on === planned_end && end_reason === null) return []
  const facts = { accepted: by_recall ? ['recall'] : OTHER_THAN_RECALL }
  if (end_reason === null || (end_reason === 'recall') !== by_recall)
    return [{ rule: 'R-52', code: 'END_REASON_REQUIRED', field: 'end_reason', facts }]
  if (end_reason !== 'other' || (end_note ?? '').trim() !== '') return []
  return [{ rule: 'R-52', code: 'END_REASON_REQUIRED', field: 'end_note', facts }]
}
