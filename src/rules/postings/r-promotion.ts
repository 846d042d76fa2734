import { addYears, completedYears, dayAfter, dayBefore } from '../dates.ts'
import {
  CADRE_RANKS,
  idsOf,
  rankOrder,
  type AcceptanceStatus,
  type CadreRank,
  type EndReason,
  type PostingStatus,
  type PostRole,
} from '../lists/enums.ts'
import { x14OtherPerson, type OnePerson } from '../exceptions.ts'
import type { Finding } from '../finding.ts'
import { inForce, NOTICE_WORKING_DAYS, PROBATION_YEARS, RANK_YEARS } from '../parameters/parameters.ts'
import { isLeaderOrSecretary } from './posting-facts.ts'
import { choiceOn, type Policy } from '../settings.ts'
import { r81Blocks, r81Filed, type Assessment } from './r-assessment.ts'

/** 3.5: the states of a promotion case. */
export const PROMOTION_TRANSITIONS = {
  draft: { submit: 'submitted' },
  submitted: { notice: 'on_notice', refuse: 'refused' },
  on_notice: { approve: 'approved', refuse: 'refused' },
  approved: {},
  refused: {},
} as const

export interface PromotionFacts {
  post_role: PostRole
  posting_status: PostingStatus
  /** Why it ended early, where it did. */
  end_reason: EndReason | null
  /** What the province has set for the home of the person. */
  policy: Policy
  /** The acceptance as copied, of which day, and who entered it. */
  acceptance: { result: AcceptanceStatus; accepted_on: string; role: string; tenant: string } | null
  province: string
  /** 符合有关任职资格条件: attested true. */
  qualified: boolean | null
  rank: CadreRank
  /** The first day in the present rank, null where it is not on file. */
  rank_since: string | null
  target_rank: CadreRank
  /** The organ that manages the cadre, and the one that decides. */
  managing_authority: string | null
  decided_by_authority: string | null
  quota_ok: boolean | null
  /** The last day of the term. */
  term_last: string
  notice_from: string | null
  notice_to: string | null
  /** The day of the decision; today while there is none. */
  decided_on: string
  isWorkday: (day: string) => boolean
  assessments: readonly Assessment[]
  cited: readonly string[]
  submitted_by: string | null
  /** The user who approves, null before. */
  approved_by: OnePerson
}

type Term = Pick<PromotionFacts, 'posting_status' | 'end_reason' | 'policy' | 'decided_on'>

/**
 * 「完成帮扶任务后」: completed; a term ended early or by recall earns none. Where the province has set so, one that ended
 * early for illness does: as it is set on the day of the decision.
 */
export const r60Completed = ({ posting_status, end_reason, policy, decided_on }: Term): Finding[] => {
  const isIllness = posting_status === 'ended_early' && end_reason === 'illness'
  const accepts = choiceOn(policy, 'promotion_after_illness', decided_on)
  if (posting_status === 'completed' || (isIllness && accepts)) return []
  const accepted = accepts ? ['completed', 'ended_early'] : ['completed']
  return [{ rule: 'R-60', code: 'POSTING_NOT_COMPLETED', field: 'posting_id', facts: { accepted } }]
}

/** R-60, 「驻村工作队长和第一书记」: neither a member of the team nor liaison staff is promoted under this clause. */
const postRole = ({ post_role }: Pick<PromotionFacts, 'post_role'>): Finding[] => {
  if (isLeaderOrSecretary(post_role)) return []
  const accepted = ['team_leader', 'first_secretary', 'leader_and_first_secretary']
  return [{ rule: 'R-60', code: 'PROMOTION_POST_ROLE', field: 'posting_id', facts: { accepted } }]
}

/** 「以省扶贫办考核验收结果为准」: passed by the day of the decision (3.6), entered by the provincial poverty office. */
const accepted = ({ acceptance, province, decided_on }: PromotionFacts): Finding[] => {
  const isPassed = acceptance?.result === 'passed' && acceptance.accepted_on <= decided_on
  return isPassed && acceptance.role === 'poverty_office' && acceptance.tenant === province
    ? []
    : [{ rule: 'R-60', code: 'ACCEPTANCE_REQUIRED', field: 'acceptance_id' }]
}

const qualified = (facts: PromotionFacts): Finding[] =>
  facts.qualified === true ? [] : [{ rule: 'R-60', code: 'FIELD_REQUIRED', field: 'qualified' }]

/** C-5: the next rank up; none above the last, and none for who has no rank. */
export const nextRank = (rank: CadreRank): CadreRank | null =>
  rank === 'none' ? null : (idsOf(CADRE_RANKS)[rankOrder(rank) + 1] ?? null)

/** 「提拔一级职务」: the next rank, never two (C-3). */
export const r60OneRank = ({ rank, target_rank }: Pick<PromotionFacts, 'rank' | 'target_rank'>): Finding[] => {
  const next = nextRank(rank)
  if (next === target_rank) return []
  return [
    {
      rule: 'R-60',
      code: 'PROMOTION_ONE_RANK',
      field: 'target_rank',
      facts: { accepted: next === null ? [] : [next] },
    },
  ]
}

/** 「按干部管理权限」: the organ that manages the cadre decides. */
const authority = ({ managing_authority, decided_by_authority }: PromotionFacts): Finding[] =>
  managing_authority !== null && decided_by_authority === managing_authority
    ? []
    : [
        {
          rule: 'R-60',
          code: 'PROMOTION_AUTHORITY',
          field: 'decided_by',
          facts: { accepted: managing_authority === null ? [] : [managing_authority] },
        },
      ]

const quota = ({ quota_ok }: PromotionFacts): Finding[] =>
  quota_ok === true ? [] : [{ rule: 'R-61', code: 'QUOTA_UNCONFIRMED', field: 'quota_ok' }]

/** the working days of a notice, first and last day included. */
export const noticeWorkingDays = (from: string, to: string, isWorkday: (day: string) => boolean): number => {
  let days = 0
  for (let day = from; day <= to; day = dayAfter(day)) if (isWorkday(day)) days += 1
  return days
}

type Notice = Pick<PromotionFacts, 'term_last' | 'notice_from' | 'notice_to' | 'decided_on' | 'isWorkday'>

/** C-3 art. 41: a notice of at least five working days, begun after the term (「完成帮扶任务后」) and over before the appointment. */
export const r61Notice = ({ term_last, notice_from, notice_to, decided_on, isWorkday }: Notice): Finding[] => {
  const required = inForce(NOTICE_WORKING_DAYS, notice_from ?? decided_on)
  const given = notice_from !== null && notice_to !== null
  const last = given && notice_to >= decided_on ? dayBefore(decided_on) : notice_to
  const days = given && last !== null ? noticeWorkingDays(notice_from, last, isWorkday) : 0
  const early = notice_from !== null && notice_from <= term_last
  const order = {
    rule: 'R-60',
    code: 'DATE_ORDER',
    field: 'notice_from',
    facts: { accepted: [`> ${term_last}`] },
  } as const
  const short = { rule: 'R-61', code: 'NOTICE_TOO_SHORT', field: 'notice_to', facts: { required, days } } as const
  return [...(early ? [order] : []), ...(days >= required ? [] : [short])]
}

/**
 * the notice as it is recorded: a case on a notice that can never be long enough could only be refused. The days are
 * counted to its last day; whether they are over on the day of the decision is asked at approval.
 */
export const r61NoticeGiven = (
  given: Pick<Notice, 'term_last' | 'isWorkday'> & { notice_from: string; notice_to: string },
): Finding[] => {
  const { notice_from, notice_to } = given
  if (notice_to < notice_from)
    return [{ rule: 'R-61', code: 'DATE_ORDER', field: 'notice_to', facts: { accepted: [`>= ${notice_from}`] } }]
  return r61Notice({ ...given, decided_on: dayAfter(notice_to) })
}

type InRank = Pick<PromotionFacts, 'rank' | 'rank_since' | 'decided_on'>

/** R-61, C-3 art. 8: the years completed in the present rank on the day of the decision. */
export const r61RankYears = ({ rank, rank_since, decided_on }: InRank): Finding[] => {
  const table: Readonly<Partial<Record<CadreRank, number>>> = inForce(RANK_YEARS, decided_on)
  const required = table[rank]
  if (required === undefined) return []
  const years = rank_since === null ? 0 : Math.max(0, completedYears(rank_since, decided_on)) // none of a rank that begins later
  if (years >= required) return []
  return [{ rule: 'R-61', code: 'RANK_YEARS', field: 'rank_since', facts: { required, years } }]
}

/** R-61, C-3 art. 42: the first day no longer on probation, for the record: nothing is refused by it. */
export const probationOver = (appointed_on: string): string =>
  addYears(appointed_on, inForce(PROBATION_YEARS, appointed_on))

export const PROMOTION_GATES = [
  { gate: 'post_role', rule: 'R-60', at: 'submit', judge: postRole },
  { gate: 'posting_completed', rule: 'R-60', at: 'submit', judge: r60Completed },
  { gate: 'acceptance_passed', rule: 'R-60', at: 'submit', judge: accepted },
  { gate: 'qualified', rule: 'R-60', at: 'submit', judge: qualified },
  { gate: 'one_rank', rule: 'R-60', at: 'submit', judge: r60OneRank },
  { gate: 'assessment_filed', rule: 'R-81', at: 'submit', judge: r81Filed },
  { gate: 'assessment_not_blocking', rule: 'R-81', at: 'submit', judge: r81Blocks },
  { gate: 'rank_years', rule: 'R-61', at: 'submit', judge: r61RankYears },
  { gate: 'quota', rule: 'R-61', at: 'approve', judge: quota },
  { gate: 'notice', rule: 'R-61', at: 'approve', judge: r61Notice },
  { gate: 'authority', rule: 'R-60', at: 'approve', judge: authority },
  {
    gate: 'other_person',
    rule: 'X-14',
    at: 'approve',
    judge: ({ approved_by, submitted_by }: PromotionFacts) => x14OtherPerson(approved_by, [submitted_by]),
  },
] as const

export type PromotionGate = (typeof PROMOTION_GATES)[number]['gate']

export interface GateState {
  gate: PromotionGate
  rule: string
  /** From which step on it has to be met. */
  at: 'submit' | 'approve'
  met: boolean
  findings: Finding[]
}

/** the gates with what is missing. The system shows them; it never decides a promotion. */
export const promotionGates = (facts: PromotionFacts): GateState[] =>
  PROMOTION_GATES.map(({ gate, rule, at, judge }) => {
    const findings = judge(facts)
    return { gate, rule, at, met: findings.length === 0, findings }
  })

/** What refuses a step: the gates of its own kind at submission, every gate at approval. */
export const promotionFindings = (facts: PromotionFacts, step: 'submit' | 'approve'): Finding[] =>
  promotionGates(facts)
    .filter(({ at }) => step === 'approve' || at === 'submit')
    .flatMap(({ findings }) => findings)
