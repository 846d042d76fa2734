import { dayBefore } from '../dates.ts'
import type { CadreRank, PartyStatus } from '../lists/enums.ts'
import type { Days } from '../spans.ts'

/** what a posting shows of its person that changes by date at home. */
export interface ShownPerson {
  person_name: string
  person_party_status: PartyStatus
  person_cadre_rank: CadreRank
  unit_name: string
}

/** What was shown up to the day before `until`, where it was something else than afterwards. */
export type PersonWas = { until: string } & Partial<ShownPerson>

/** A dated fact of the person or of his unit, by the name it has on the posting. */
export interface DatedValue {
  field: keyof ShownPerson
  value: string | null
  valid_from: string
  /** The first day no longer in force. */
  valid_to: string | null
}

type Shown = { person_was: readonly PersonWas[] }

/** the row as it was shown on a day. */
export const postingOn = <R extends Shown>(row: R, day: string): R => {
  const later = row.person_was.filter(({ until }) => until > day).toSorted((a, b) => (a.until < b.until ? 1 : -1))
  return later.reduce((shown, { until: _until, ...was }) => ({ ...shown, ...was }), row)
}

/** The stretches of some days in each of which the row showed the same person, in order. */
export const shownSpans = <R extends Shown>(row: R, term: Days): (Days & { row: R })[] => {
  const moves = [...new Set(row.person_was.map(({ until }) => until))]
  const starts = [term.first, ...moves.filter((day) => day > term.first && day <= term.last).toSorted()]
  return starts.map((first, i) => {
    const next = starts[i + 1]
    return { first, last: next === undefined ? term.last : dayBefore(next), row: postingOn(row, first) }
  })
}

/** The value of a field on a day; of a day before anything was on file the first one. */
const valueOn = (facts: readonly DatedValue[], day: string): string | null => {
  const inOrder = facts.toSorted((a, b) => (a.valid_from < b.valid_from ? -1 : 1))
  const began = inOrder.filter(({ valid_from }) => valid_from <= day)
  return (began.at(-1) ?? inOrder[0])?.value ?? null
}

type Values = Readonly<Record<string, string | null>>

/**
 * what a posting shows of its person in its term: `now` on the last day something changes, and what it was before. Days
 * outside the term do not count.
 */
export const shownInTerm = (
  facts: readonly DatedValue[],
  term: Days,
): { now: Values; was: (Values & { until: string })[] } => {
  const fields = Map.groupBy(facts, ({ field }) => field)
  const on = (day: string): Values =>
    Object.fromEntries([...fields].map(([field, values]) => [field, valueOn(values, day)]))
  const moves = [...new Set(facts.map(({ valid_from }) => valid_from))].filter(
    (day) => day > term.first && day <= term.last,
  )
  const days = [term.first, ...moves.toSorted()]
  const was = days.slice(1).flatMap((until) => {
    const [before, after] = [on(dayBefore(until)), on(until)]
    const changed = Object.entries(before).filter(([field, value]) => after[field] !== value)
    return changed.length === 0 ? [] : [{ until, ...Object.fromEntries(changed) }]
  })
  return { now: on(days.at(-1) ?? term.first), was }
}
