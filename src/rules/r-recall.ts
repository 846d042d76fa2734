import { addDays, dayAfter } from './dates.ts'
import { idsOf, RECALL_REASONS } from './enums.ts'
import { x14OtherPerson, type OnePerson } from './exceptions.ts'
import type { Finding } from './finding.ts'
import { inForce, RECALL_REPLACE_DAYS } from './parameters.ts'
import { postingStatusOn, type PostingRow } from './posting-states.ts'
import { actionsFrom, requiredText, stateFindings } from './states.ts'

/** 3.5: the states of a recall case. `replace` comes with the successor, not with a caller. */
export const RECALL_TRANSITIONS = {
  proposed: { decide_recall: 'decided_recall', decide_keep: 'decided_keep' },
  decided_recall: { replace: 'replaced' },
  decided_keep: {},
  replaced: {},
} as const

const REASONS: readonly string[] = idsOf(RECALL_REASONS)

interface Ground {
  reason: string | null
  /** In words; needed for the reason `other`. */
  reason_text: string | null
  evidence: string | null
}

/** R-79, 三2 「不能胜任的，及时“召回”调整」: a ground, `other` in words, and the evidence. */
export const r79Ground = ({ reason, reason_text, evidence }: Ground): Finding[] => {
  const facts = { accepted: REASONS }
  const ground: Finding[] =
    reason === null || !REASONS.includes(reason)
      ? [{ rule: 'R-79', code: 'RECALL_REASON', field: 'reason', facts }]
      : reason === 'other' && (reason_text ?? '').trim() === ''
        ? [{ rule: 'R-79', code: 'RECALL_REASON', field: 'reason_text', facts }]
        : []
  return [...ground, ...requiredText('R-79', 'evidence', evidence)]
}

/** host, sender or the province may propose; to others the posting does not exist. */
export const r79MayPropose = (row: Pick<PostingRow, 'sender' | 'host'>, tenant: string, province: string): boolean =>
  [row.sender, row.host, province].includes(tenant)

/** a recall is of somebody in post, and one case is open at a time. */
export const r79InPost = (row: PostingRow, facts: { today: string; open_case: boolean }): Finding[] => {
  const status = postingStatusOn(row, facts.today)
  if (status === 'active' && row.ended_on === null && !facts.open_case) return []
  return [{ rule: 'R-79', code: 'STATE', facts: { status: facts.open_case ? 'proposed' : status, allowed: [] } }]
}

/** what the person replied himself stands: the side that sent him may enter a reply for him only while he has not. */
export const r79Reply = (facts: { status: string; is_own: boolean; has_own: boolean }): Finding[] => {
  const { status, is_own, has_own } = facts
  const allowed = actionsFrom(RECALL_TRANSITIONS, status)
  return has_own && !is_own ? [{ rule: 'R-79', code: 'STATE', field: 'reply', facts: { status, allowed } }] : []
}

interface Decision {
  status: string
  action: 'decide_recall' | 'decide_keep'
  posting: PostingRow
  decider: { tenant: string; role: string | null; user: OnePerson }
  /** The department of the sender that dispatched: `province_admin`, `city_org` or, in mode self, `county_org`. */
  dispatched_by: string
  proposed_by: string
  /** The day the person was told; he may reply. */
  informed_on: string | null
  decided_on: string
  /** The last day in post; asked of a recall only. */
  ended_on: string | null
}

/** the organisation department that dispatched decides, no other side and nobody of lesser standing. */
export const r79Decider = ({ decider, posting, dispatched_by }: Decision): Finding[] => {
  const roles = dispatched_by === 'county_org' ? ['county_org', 'city_org'] : [dispatched_by]
  const fits = decider.tenant === posting.sender && decider.role !== null && roles.includes(decider.role)
  const facts = { accepted: roles.map((role) => `${role} ${posting.sender}`) }
  return fits ? [] : [{ rule: 'R-79', code: 'RECALL_DECIDER', field: 'decided_by', facts }]
}

const informed = ({ informed_on, decided_on }: Decision): Finding[] => {
  if (informed_on === null) return [{ rule: 'R-79', code: 'FIELD_REQUIRED', field: 'informed_on' }]
  if (informed_on <= decided_on) return []
  return [{ rule: 'R-79', code: 'DATE_ORDER', field: 'informed_on', facts: { accepted: [`<= ${decided_on}`] } }]
}

/** the last day of a recalled person: from the decision on, so that a successor can follow without a gap. */
export const r79LastDay = ({ action, ended_on, decided_on, posting }: Decision): Finding[] => {
  if (action === 'decide_keep') return []
  if (ended_on === null) return [{ rule: 'R-79', code: 'FIELD_REQUIRED', field: 'ended_on' }]
  if (ended_on >= decided_on && ended_on <= posting.planned_end) return []
  const accepted = [`>= ${decided_on}`, `<= ${posting.planned_end}`]
  return [{ rule: 'R-79', code: 'DATE_ORDER', field: 'ended_on', facts: { accepted } }]
}

/** a decision: an open case, the right department, another user than the proposer, the person told. */
export const r79Decision = (decision: Decision): Finding[] => {
  const { status, action, decider, proposed_by } = decision
  return [
    ...stateFindings({ rule: 'R-79', table: RECALL_TRANSITIONS, status, action }),
    ...r79Decider(decision),
    ...informed(decision),
    ...r79LastDay(decision),
    ...x14OtherPerson(decider.user, [proposed_by], 'decided_by'),
  ]
}

/**
 * 及时 has no number: a replacement is due so many days after the decision, and never before the first day the
 * recalled person has left.
 */
export const r79ReplaceDue = ({ decided_on, ended_on }: { decided_on: string; ended_on: string }): string => {
  const due = addDays(decided_on, inForce(RECALL_REPLACE_DAYS, decided_on))
  const free = dayAfter(ended_on)
  return due > free ? due : free
}
