import type { CountedSpan } from './figures.ts'
import type { Task } from './tasks.ts'

/** What follows from records and is kept beside them: what they count for, and what they oblige to. */
export interface Derived {
  spans: readonly CountedSpan[]
  tasks: readonly Task[]
}

export const NOTHING_DERIVED: Derived = { spans: [], tasks: [] }

const COUNTY_LENGTH = 6

interface LocalSpan {
  indicator: string
  /** The division code of the place it lies in. */
  place: string
  from: string
  /** The first day on which it no longer counts. */
  to: string | null
  /** What it counts, by default one: an amount in fen, so many persons. */
  amount?: number
}

/** A span of a record of a city's own: it belongs to no dispatch mode and to no other tenant. */
export const localSpan = ({ indicator, place, from, to, amount = 1 }: LocalSpan): CountedSpan => ({
  indicator,
  county: place.slice(0, COUNTY_LENGTH),
  mode: '',
  counterpart: '',
  other_tenant: '',
  from,
  to,
  ...(amount === 1 ? {} : { amount }),
})

/** From a day to the end of its calendar year: what is counted "in the year". */
export const inYearOf = (day: string): { from: string; to: string } => ({
  from: day,
  to: `${Number(day.slice(0, 4)) + 1}-01-01`,
})

/** Whatever has a first day and, once it is over, a first day no longer in force. */
export const whileInForce = ({ valid_from, valid_to }: { valid_from: string; valid_to: string | null }) => ({
  from: valid_from,
  to: valid_to,
})
