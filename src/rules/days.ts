import { dayAfter } from './dates.ts'
import type { Finding } from './finding.ts'
import { YEAR_FIRST } from './parameters/bounds.ts'
import { between, holds, type Days } from './spans.ts'

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

/** What is entered with its end runs for a day at least, `valid_to` being the first one no longer in force: DATE_ORDER. */
export const runsForward = (
  rule: string,
  { valid_from, valid_to }: { valid_from: string; valid_to: string | null },
): Finding[] => (valid_to === null ? [] : notBefore({ rule, date: valid_to, field: 'valid_to' }, dayAfter(valid_from)))

/** What a year came to is not recorded before its last day: DATE_IN_FUTURE. */
export const yearOver = ({ rule, year }: { rule: string; year: number }, today: string): Finding[] =>
  yearUpTo({ rule, year }, today.endsWith('-12-31') ? yearOf(today) : yearOf(today) - 1)

/** What is of a year is not recorded before that year has begun: DATE_IN_FUTURE. */
export const yearBegun = ({ rule, year }: { rule: string; year: number }, today: string): Finding[] =>
  yearUpTo({ rule, year }, yearOf(today))

const yearOf = (day: string): number => Number(day.slice(0, 4))

const yearUpTo = ({ rule, year }: { rule: string; year: number }, last: number): Finding[] =>
  year <= last ? [] : [{ rule, code: 'DATE_IN_FUTURE', field: 'year', facts: between({ first: YEAR_FIRST, last }) }]
