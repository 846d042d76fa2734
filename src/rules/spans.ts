import { dayAfter, dayBefore, daysBetween } from './dates.ts'

/** Days in a row, the last one included. */
export interface Days {
  first: string
  last: string
}

export const overlap = (a: Days, b: Days): boolean => a.first <= b.last && b.first <= a.last

export const holds = ({ first, last }: Days, day: string): boolean => first <= day && day <= last

/** What both have in common, or null. */
export const common = (a: Days, b: Days): Days | null => {
  const first = a.first > b.first ? a.first : b.first
  const last = a.last < b.last ? a.last : b.last
  return first <= last ? { first, last } : null
}

/** How many days. */
export const length = ({ first, last }: Days): number => daysBetween(first, dayAfter(last))

/** The days of `whole` that none of the parts covers, in order. */
export const without = (whole: Days, parts: readonly Days[]): Days[] => {
  const sorted = parts.filter((part) => overlap(whole, part)).toSorted((a, b) => (a.first < b.first ? -1 : 1))
  const gaps: Days[] = []
  let next = whole.first
  for (const part of sorted) {
    if (part.first > next) gaps.push({ first: next, last: dayBefore(part.first) })
    if (part.last >= next) next = dayAfter(part.last)
  }
  return next <= whole.last ? [...gaps, { first: next, last: whole.last }] : gaps
}

/** The calendar years the days lie in, in order. */
export const yearsOf = ({ first, last }: Days): number[] => {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
}

/** The days or years that would be accepted, as the facts of a finding. */
export const between = <T extends string | number>({ first, last }: { first: T; last: T }) => ({
  from: first,
  to: last,
  accepted: [`${first} – ${last}`],
})
