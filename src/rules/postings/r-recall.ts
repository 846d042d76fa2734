import { addDays, dayBefore } from '../dates.ts'
import { idsOf, RECALL_REASONS } from '../lists/enums.ts'
import { x14OtherPerson, type OnePerson } from '../exceptions.ts'
import type { Finding } from '../finding.ts'
import { settingOn, type Policy } from '../settings.ts'
import { lastDay, postingStatusOn, type PostingRow } from './posting-states.ts'
import { notBefore, notInFuture } from '../days.ts'
import { actionsFrom, requiredText, stateFindings, type Transitions } from '../states.ts'

/** 3.5: the states of a recall case. `replace` comes with the successor and `overtake` with another end of the posting. */
export const RECALL_TRANSITIONS = {
  proposed: { decide_recall: 'decided_recall', decide_keep: 'decided_keep', overtake: 'overtaken' },
  decided_recall: { replace: 'replaced', overtake: 'overtaken' },
  decided_keep: {},
  replaced: {},
  overtaken: {},
} as const

/** What of it a caller does: the two decisions. */
export const RECALL_ACTS = {
  proposed: { decide_recall: 'decided_recall', decide_keep: 'decided_keep' },
} as const satisfies Transitions

export type RecallStatus = keyof typeof RECALL_TRANSITIONS

/** 3.5, 7.1.9: the status on a day: overtaken once the last day that another act set has come. */
export const recallStatusOn = (
  { status, overtaken_on }: { status: RecallStatus; overtaken_on: string | null },
  day: string,
): RecallStatus => {
  const isOpen = status === 'proposed' || status === 'decided_recall'
  return isOpen && overtaken_on !== null && overtaken_on <= day ? 'overtaken' : status
}

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

/** host or sender proposes; the province, which sees every posting, of the people it sent alone. */
export const r79MayPropose = ({ sender, host }: Pick<PostingRow, 'sender' | 'host'>, tenant: string): boolean =>
  tenant === sender || tenant === host

/**
 * R-79, 3.6: a recall is of somebody in post, or of a term that ran out before the recall was entered; one case is open at a
 * time. A last day that another act set ahead bars none.
 */
export const r79InPost = (row: PostingRow, facts: { today: string; open_case: boolean }): Finding[] => {
  const status = postingStatusOn(row, facts.today)
  if ((status === 'active' || status === 'completed') && !facts.open_case) return []
  return [{ rule: 'R-79', code: 'STATE', facts: { status: facts.open_case ? 'proposed' : status, allowed: [] } }]
}

/** 7.1.9: the day of a proposal where none is named: today, or the last day of a term that is over. */
export const r79ProposedOn = (row: PostingRow, today: string): string => (today <= lastDay(row) ? today : lastDay(row))

/** R-79, 3.6: a case is proposed on a day of the term that has come. */
export const r79Proposed = (
  row: PostingRow,
  { proposed_on, today }: { proposed_on: string; today: string },
): Finding[] => {
  const proposed = { rule: 'R-79', date: proposed_on, field: 'proposed_on' }
  const ahead = notInFuture(proposed, today)
  if (ahead.length > 0 || proposed_on <= lastDay(row)) return [...ahead, ...notBefore(proposed, row.planned_start)]
  const accepted = [`>= ${row.planned_start}`, `<= ${lastDay(row)}`]
  return [{ rule: 'R-79', code: 'DATE_ORDER', field: 'proposed_on', facts: { accepted } }]
}

/** 7.1.9: the day the person was told where none is named: today, or for a term that is over the day of the proposal. */
export const r79InformedOn = (
  row: PostingRow,
  { proposed_on, today }: { proposed_on: string; today: string },
): string => (today <= lastDay(row) ? today : proposed_on)

/** 7.1.9: the day of a decision where none is named: today, or for a late recall its last day. */
export const r79DecidedOn = ({ ended_on, today }: { ended_on: string | null; today: string }): string =>
  ended_on !== null && ended_on < today ? ended_on : today

/** what the person replied himself stands: the side that sent him may enter a reply for him only while he has not. */
export const r79Reply = (facts: { status: string; is_own: boolean; has_own: boolean }): Finding[] => {
  const { status, is_own, has_own } = facts
  const allowed = actionsFrom(RECALL_ACTS, status)
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
  proposed_on: string
  /** The day the person was told; he may reply. */
  informed_on: string | null
  decided_on: string
  /** The last day in post; asked of a recall only. */
  ended_on: string | null
  today: string
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

/** 7.1.9: proposal and decision in order, the decision at latest today. */
const decidedInOrder = ({ decided_on, proposed_on, today }: Decision): Finding[] => {
  const decided = { rule: 'R-79', date: decided_on, field: 'decided_on' }
  return [...notBefore(decided, proposed_on), ...notInFuture(decided, today)]
}

/**
 * 3.6: the last day of a recalled person: from the decision on, so that a successor can follow without a gap; in
 * the term, and before a last day that was set already.
 */
export const r79LastDay = ({ action, ended_on, decided_on, posting }: Decision): Finding[] => {
  if (action === 'decide_keep') return []
  if (ended_on === null) return [{ rule: 'R-79', code: 'FIELD_REQUIRED', field: 'ended_on' }]
  const last = posting.ended_on === null ? posting.planned_end : dayBefore(posting.ended_on)
  if (ended_on >= decided_on && ended_on <= last) return []
  const accepted = [`>= ${decided_on}`, `<= ${last}`]
  return [{ rule: 'R-79', code: 'DATE_ORDER', field: 'ended_on', facts: { accepted } }]
}

/** a decision: an open case, the right department, another user than the proposer, the person told. */
export const r79Decision = (decision: Decision): Finding[] => {
  const { status, action, decider, proposed_by } = decision
  return [
    ...stateFindings({ rule: 'R-79', table: RECALL_ACTS, status, action }),
    ...r79Decider(decision),
    ...informed(decision),
    ...decidedInOrder(decision),
    ...r79LastDay(decision),
    ...x14OtherPerson(decider.user, [proposed_by], 'decided_by'),
  ]
}

/** R-79, 7.1.8: 及时 has no number: a replacement is due so many days after the last day. */
export const r79ReplaceDue = ({ ended_on }: { ended_on: string }, policy: Policy): string =>
  addDays(ended_on, settingOn(policy, 'recall_replace_days', ended_on))
