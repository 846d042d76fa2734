import { dayAfter, END_OF_TIME, FAR } from './dates.ts'
import type { VillageSpan } from './timeline.ts'

/** A stretch of days on which something counts one: the unit of every maintained figure. */
export interface CountedSpan {
  indicator: string
  county: string
  mode: string
  counterpart: string
  /** The tenant at the other end: who sent the people counted, or at home the host they are posted to; '' for neither. */
  other_tenant: string
  from: string
  /** The first day on which it no longer counts. */
  to: string | null
  /** How many it counts: one, where nothing is said. */
  amount?: number
}

export interface AssignmentSpan {
  mode: string
  counterpart: string | null
  open_from: string
  open_to: string | null
}

interface Interval {
  from: string
  to: string | null
}

const endOf = ({ to }: Interval): string => to ?? END_OF_TIME
const notEmpty = (interval: Interval): boolean => interval.from < endOf(interval)

/** Overlapping or touching intervals as one each, in order. */
const union = (intervals: readonly Interval[]): Interval[] => {
  const merged: Interval[] = []
  for (const next of intervals.filter(notEmpty).toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1)
    if (!last || endOf(last) < next.from) merged.push({ ...next })
    else if (endOf(last) < endOf(next)) last.to = next.to
  }
  return merged
}

const intersect = (a: Interval, b: Interval): Interval => ({
  from: a.from > b.from ? a.from : b.from,
  to: endOf(a) < endOf(b) ? a.to : b.to,
})

/** A county's code, or the city's where there is no county level: the smallest division figures are kept by. */
export const countyOf = (villageCode: string): string => villageCode.slice(0, 6)

const toDays = ({ first, last }: VillageSpan): Interval => ({ from: first, to: last >= FAR ? null : dayAfter(last) })

/** Days in a row of one series as one span each. */
const joined = (spans: readonly CountedSpan[]): CountedSpan[] => {
  const merged: CountedSpan[] = []
  for (const span of spans) {
    const { from: _from, to: _to, ...series } = span
    const before = merged.findLast(
      ({ from: _first, to: _last, ...other }) => JSON.stringify(other) === JSON.stringify(series),
    )
    if (before && before.to === span.from) before.to = span.to
    else merged.push({ ...span })
  }
  return merged
}

/**
 * What one village counts for, on which days: listed, assigned (an open assignment, X-15), answered for (one in
 * force, X-17), and each open assignment. Whom it is counted with is who helps, else who may; what is listed names who owes
 * the leader's seat. The list filter `assigned` and a recount read the same dates.
 */
export const villageFigures = (
  code: string,
  timeline: readonly VillageSpan[],
  assignments: readonly AssignmentSpan[],
): CountedSpan[] => {
  const open = union(assignments.map(({ open_from, open_to }) => ({ from: open_from, to: open_to })))
  const county = countyOf(code)
  const ofDays = timeline.flatMap((span) => {
    if (span.mode === null) return []
    const life = toDays(span)
    const series = { county, mode: span.mode, counterpart: span.counterpart ?? '' }
    return [
      { indicator: 'villages', ...series, other_tenant: span.leads ?? '', ...life },
      ...open.map((days) => ({
        indicator: 'villages_assigned',
        ...series,
        other_tenant: '',
        ...intersect(life, days),
      })),
      ...(span.assignment === null ? [] : [{ indicator: 'villages_answered', ...series, other_tenant: '', ...life }]),
    ]
  })
  const ofAssignments = assignments.map((row) => ({
    indicator: 'assignments_open',
    county,
    mode: row.mode,
    counterpart: row.counterpart ?? '',
    other_tenant: '',
    from: row.open_from,
    to: row.open_to,
  }))
  return joined([...ofDays, ...ofAssignments].filter(notEmpty))
}

/** Whether the days of an indicator are added up (vacant days of seats). Only then is a delta weighed by its day: money times a day's number passes what a number can hold. */
export const isWeighedByDays = (indicator: string): boolean =>
  indicator === 'villages' || indicator.startsWith('seats_filled_')

/** A step of a maintained figure on a day. */
export interface CounterDelta extends Omit<CountedSpan, 'from' | 'to' | 'amount'> {
  day: string
  delta: number
}

/** The steps that lead from one set of spans to another; what did not change leaves none. */
export const counterDeltas = (before: readonly CountedSpan[], after: readonly CountedSpan[]): CounterDelta[] => {
  const steps = new Map<string, CounterDelta>()
  const step = (span: CountedSpan, day: string, delta: number): void => {
    const { from: _from, to: _to, amount = 1, ...series } = span
    const name = [...Object.values(series), day].join('|')
    const known = steps.get(name)?.delta ?? 0
    steps.set(name, { ...series, day, delta: known + delta * amount })
  }
  const count = (spans: readonly CountedSpan[], sign: 1 | -1): void => {
    for (const span of spans) {
      step(span, span.from, sign)
      if (span.to !== null) step(span, span.to, -sign)
    }
  }
  count(before, -1)
  count(after, 1)
  return [...steps.values()].filter(({ delta }) => delta !== 0)
}
