import type { ClaimItem } from '../lists/enums.ts'
import { x14OtherPerson, type OnePerson } from '../exceptions.ts'
import type { Finding } from '../finding.ts'
import { CLAIM_FEN_MAX, inForce } from '../parameters/parameters.ts'
import { notBefore, notInFuture, withinTerm } from '../days.ts'
import { holds, type Days } from '../spans.ts'
import { requiredText, stateFindings } from '../states.ts'

/** R-57, 二(五)4 「派出单位要当好第一书记的后盾」: the home unit confirms; another unit is 403. */
export const r57MayConfirm = (facts: { home_unit: string; filing_unit: string }): boolean =>
  facts.home_unit === facts.filing_unit

interface Confirmation {
  year: number
  term: Days
  /** The years the posting is confirmed for already. */
  confirmed_years: readonly number[]
  today: string
}

/** one confirmation a posting and year, for a year that has begun and that the term has days in. */
export const r57Year = ({ year, term, confirmed_years, today }: Confirmation): Finding[] => {
  if (year < Number(term.first.slice(0, 4)) || year > Number(term.last.slice(0, 4))) {
    const facts = { from: term.first, to: term.last }
    return [{ rule: 'R-57', code: 'DATE_OUTSIDE_TERM', field: 'year', facts }]
  }
  if (year > Number(today.slice(0, 4)))
    return [{ rule: 'R-57', code: 'DATE_IN_FUTURE', field: 'year', facts: { latest: today.slice(0, 4) } }]
  return confirmed_years.includes(year)
    ? [{ rule: 'R-57', code: 'STATE', field: 'year', facts: { status: 'confirmed', allowed: ['update'] } }]
    : []
}

/** R-57, 3.6: filed on a day that has come, in the year at the earliest. */
export const r57Filed = ({ year, filed_on, today }: { year: number; filed_on: string; today: string }): Finding[] => {
  const filed = { rule: 'R-57', date: filed_on, field: 'filed_on' }
  return year > Number(today.slice(0, 4)) ? [] : [...notBefore(filed, `${year}-01-01`), ...notInFuture(filed, today)]
}

interface Treatment {
  treatment_unchanged: boolean
  description: string | null
}

/** R-58, 「驻村工作队长和第一书记在原单位的有关待遇保持不变」: a change is described, and told to the dispatching side. */
export const r58Treatment = ({ treatment_unchanged, description }: Treatment): Finding[] =>
  treatment_unchanged || (description ?? '').trim() !== ''
    ? []
    : [{ rule: 'R-58', code: 'TREATMENT_CHANGED', field: 'description' }]

/** a change that was told, open until the dispatching department records what became of it or the unit takes it back. */
export interface TreatmentAlert {
  opened_on: string
  solved_on: string | null
  withdrawn_on: string | null
  /** What became of it, in words. */
  result: string | null
}

const isOpen = ({ solved_on, withdrawn_on }: TreatmentAlert): boolean => solved_on === null && withdrawn_on === null

/** the alert that waits for the dispatching organisation department, if one does. */
export const openAlert = (alerts: readonly TreatmentAlert[]): TreatmentAlert | undefined => alerts.find(isOpen)

const withoutOpen = (alerts: readonly TreatmentAlert[]): TreatmentAlert[] => alerts.filter((each) => !isOpen(each))

interface Told {
  /** What stood before: nothing with the first filing. */
  was_unchanged: boolean
  treatment_unchanged: boolean
  day: string
}

/** the alerts after the unit's word of a day: a change that is new opens one, one that is taken back lapses; told again on that day it goes on. */
export const r58Alerts = (alerts: readonly TreatmentAlert[], told: Told): TreatmentAlert[] => {
  const { was_unchanged, treatment_unchanged, day } = told
  if (was_unchanged === treatment_unchanged) return [...alerts]
  const open = openAlert(alerts)
  if (treatment_unchanged) return open ? [...withoutOpen(alerts), { ...open, withdrawn_on: day }] : [...alerts]
  const last = alerts.at(-1)
  if (last?.withdrawn_on === day) return [...alerts.slice(0, -1), { ...last, withdrawn_on: null }]
  return [...alerts, { opened_on: day, solved_on: null, withdrawn_on: null, result: null }]
}

/** what became of the open alert is recorded once, on a day from its first to today. */
export const r58Solvable = (alerts: readonly TreatmentAlert[], solved_on: string, today: string): Finding[] => {
  const open = openAlert(alerts)
  if (!open) return [{ rule: 'R-58', code: 'STATE', facts: { status: 'without_alert', allowed: [] } }]
  const solved = { rule: 'R-58', date: solved_on, field: 'solved_on' }
  return [...notBefore(solved, open.opened_on), ...notInFuture(solved, today)]
}

/** the alerts once the department has said what became of the open one. */
export const r58Solved = (
  alerts: readonly TreatmentAlert[],
  said: Readonly<{ solved_on: string; result: string }>,
): TreatmentAlert[] => alerts.map((each) => (isOpen(each) ? { ...each, ...said } : each))

export interface Claim {
  item: ClaimItem
  /** In words; needed for the item `other`. */
  note: string | null
  amount_fen: number
  paying_unit: string
  incurred_on: string
}

/** R-59, 「驻村发生的食宿、交通、差旅补贴等费用，由原单位按照有关规定给予报销」: the payer is the home unit. */
export const r59Payer = ({ paying_unit }: Pick<Claim, 'paying_unit'>, home_unit: string): Finding[] =>
  paying_unit === home_unit
    ? []
    : [{ rule: 'R-59', code: 'CLAIM_PAYER', field: 'paying_unit', facts: { accepted: [home_unit] } }]

/** whole fen above zero, and no more than the highest one claim may ask for on its day. */
export const r59Amount = ({ amount_fen, incurred_on }: Pick<Claim, 'amount_fen' | 'incurred_on'>): Finding[] => {
  const most = inForce(CLAIM_FEN_MAX, incurred_on)
  if (amount_fen > most)
    return [{ rule: 'R-59', code: 'AMOUNT_TOO_HIGH', field: 'amount_fen', facts: { accepted: [`<= ${most}`], most } }]
  const isCounted = Number.isSafeInteger(amount_fen) && amount_fen > 0
  return isCounted ? [] : [{ rule: 'R-59', code: 'AMOUNT_POSITIVE', field: 'amount_fen' }]
}

/** everything on a claim: payer, a day inside the term and not ahead, amount, words for `other` (等). */
export const r59Claim = (claim: Claim, facts: { home_unit: string; term: Days; today: string }): Finding[] => {
  const date = { rule: 'R-59', date: claim.incurred_on, field: 'incurred_on' }
  return [
    ...r59Payer(claim, facts.home_unit),
    ...withinTerm(date, facts.term),
    ...(holds(facts.term, claim.incurred_on) ? notInFuture(date, facts.today) : []),
    ...r59Amount(claim),
    ...(claim.item === 'other' ? requiredText('R-59', 'note', claim.note) : []),
  ]
}

/** 3.5: the states of a claim. */
export const CLAIM_TRANSITIONS = {
  draft: { submit: 'submitted' },
  submitted: { approve: 'approved', refuse: 'refused' },
  approved: { pay: 'paid' },
  paid: {},
  refused: {},
} as const

interface ClaimAct {
  status: string
  action: string
  actor: OnePerson
  submitted_by: string | null
}

/** R-59, 3.5: a legal step, and who submitted does not approve (2.2: nobody stands on both sides of an act). */
export const r59Step = ({ status, action, actor, submitted_by }: ClaimAct): Finding[] => {
  const state = stateFindings({ rule: 'R-59', table: CLAIM_TRANSITIONS, status, action })
  if (state.length > 0 || action !== 'approve') return state
  return x14OtherPerson(actor, [submitted_by], 'approved_by')
}
