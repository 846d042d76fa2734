import type { Finding } from './finding.ts'
import { GRANT_REASON_LENGTH_MIN, inForce } from './parameters/parameters.ts'
import { visibleLength } from './text.ts'

/** a grant and a reveal give their reason in words; blanks at either end do not count. */
export const x9Reason = (
  reason: string | undefined,
  { day, rule }: { day: string; rule: 'X-7' | 'X-9' },
): Finding[] => {
  const length_min = inForce(GRANT_REASON_LENGTH_MIN, day)
  if (visibleLength(reason ?? '') >= length_min) return []
  return [{ rule, code: 'REASON_REQUIRED', field: 'reason', facts: { length_min } }]
}

/** a change is dated today at the latest, and not before the value it ends began. */
export const x12Since = (facts: { valid_from: string; ends: readonly string[]; today: string }): Finding[] => {
  const { valid_from, ends, today } = facts
  const earliest = ends.toSorted().at(-1) ?? valid_from
  if (valid_from > today) return [inFuture('valid_from', 'X-12')]
  if (valid_from >= earliest) return []
  const accepted = [`${earliest} – ${today}`]
  return [{ rule: 'X-12', code: 'DATE_ORDER', field: 'valid_from', facts: { accepted } }]
}

const inFuture = (field: string, rule: string): Finding => ({ rule, code: 'DATE_IN_FUTURE', field })

/** what is attested or checked is dated, and not ahead of today. */
export const r47Dates = (dates: Readonly<Record<string, string | null>>, today: string): Finding[] =>
  Object.entries(dates)
    .filter(([, day]) => day !== null && day > today)
    .map(([field]) => inFuture(field, field.startsWith('health') ? 'R-51' : 'R-47'))

/** the home unit of a term, running or over, does not change: `terms` are those that the day of the change lies inside. */
export const r58HomeUnit = (facts: {
  from: string
  to: string
  terms: readonly { host: string; planned_start: string; planned_end: string }[]
}): Finding[] => {
  const { from, to, terms } = facts
  const [posting] = terms
  if (from === to || !posting) return []
  const { host, planned_start, planned_end } = posting
  return [{ rule: 'R-58', code: 'HOME_UNIT_LOCKED', field: 'home_unit', facts: { host, planned_start, planned_end } }]
}

/** C-6: the sex a form gives is the one in the citizen number. */
export const c6Sex = (sex: string | undefined, inNumber: string): Finding[] =>
  sex === undefined || sex === inNumber ? [] : [{ rule: 'C-6', code: 'CITIZEN_ID', field: 'sex' }]

/** a number entered by mistake is released by the owner while nothing was ever posted under it; else it takes a grant. */
export const x9Release = ({ posted }: { posted: boolean }): Finding[] =>
  posted ? [{ rule: 'X-9', code: 'GRANT_REQUIRED' }] : []
