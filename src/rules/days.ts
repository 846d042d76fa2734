import type { Finding } from './finding.ts'
import { holds, type Days } from './spans.ts'

interface Dated {
  rule: string
  date: string
  field?: string
}

/** A date inside the term, first and last day included: DATE_OUTSIDE_TERM. */
export const withinTerm = ({ rule, date, field = 'date' }: Dated, term: Days): Finding[] =>
  holds(term, date) ? [] : [{ rule, code: 'DATE_OUTSIDE_TERM', field, facts: { from: term.first, to: term.last } }]

/** What has not happened yet is not recorded: DATE_IN_FUTURE. */
export const notInFuture = ({ rule, date, field = 'date' }: Dated, today: string): Finding[] =>
  date <= today ? [] : [{ rule, code: 'DATE_IN_FUTURE', field, facts: { latest: today } }]

/** What follows from something else is not dated before it: DATE_ORDER. */
export const notBefore = ({ rule, date, field = 'date' }: Dated, earliest: string): Finding[] =>
  date >= earliest ? [] : [{ rule, code: 'DATE_ORDER', field, facts: { accepted: [`>= ${earliest}`] } }]
