import { addMonths, dayBefore } from '../../../../src/rules/dates.ts'

const CAMPAIGN = { first: 2016, last: 2018 } as const
const MONTHS = { quarter: 3, month: 1 } as const
const YEAR_MONTHS = 12

/** Days of a period that have come: the last of each quarter of the campaign or of each month of a year, and the newest day in it. */
export const pointsOf = (year: number | null, until: string): string[] => {
  const { first, last } = year === null ? CAMPAIGN : { first: year, last: year }
  const step = year === null ? MONTHS.quarter : MONTHS.month
  const begin = `${first}-01-01`
  const count = ((last - first + 1) * YEAR_MONTHS) / step
  const ends = Array.from({ length: count }, (_, i) => dayBefore(addMonths(begin, (i + 1) * step)))
  const come = ends.filter((day) => day <= until)
  const isUnderWay = begin <= until && until < (ends.at(-1) ?? begin)
  return isUnderWay && come.at(-1) !== until ? [...come, until] : come
}

/** The newest point of each year: figures of a year begin anew with it. */
export const yearsOf = <P extends { day: string }>(points: readonly P[]): P[] => [
  ...new Map(points.map((point) => [point.day.slice(0, 4), point])).values(),
]

/** The years one may look at month by month. */
export const yearsUntil = (until: string): number[] =>
  Array.from({ length: Math.max(0, Number(until.slice(0, 4)) - CAMPAIGN.first + 1) }, (_, i) => CAMPAIGN.first + i)
