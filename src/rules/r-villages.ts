import { dayAfter, dayBefore, END_OF_TIME } from './dates.ts'
import type { Finding } from './finding.ts'

type Mode = 'province' | 'paired' | 'self'

interface Span {
  valid_from: string
  valid_to: string | null
}

export interface Pairing extends Span {
  supported_city: string
  partner_city: string
}

const endOf = ({ valid_to }: Span): string => valid_to ?? END_OF_TIME

interface Place {
  city: string
  pairings: readonly Pairing[]
  province: string
}

/** Days on which a listing names one counterpart, and until when that is the partner by a pairing (mode paired). */
export interface CounterpartDays extends Span {
  counterpart: string | null
  paired_to: string | null
}

/** The pairings of a city in order, those of one partner that follow each other without a break as one. */
const courseOf = ({ city, pairings }: Place): Pairing[] => {
  const course: Pairing[] = []
  const own = pairings.filter(({ supported_city }) => supported_city === city)
  for (const pairing of own.toSorted((a, b) => (a.valid_from < b.valid_from ? -1 : 1))) {
    const before = course.at(-1)
    if (before && before.partner_city === pairing.partner_city && before.valid_to === pairing.valid_from)
      course[course.length - 1] = { ...before, valid_to: pairing.valid_to }
    else course.push(pairing)
  }
  return course
}

/**
 * a village of mode paired names the partner of its city from the day it is listed, and the next one from the day
 * its pairing begins; until then it goes on naming the last. Mode province names the province, mode self nobody.
 */
export const x8Counterparts = (listing: Span & { dispatch_mode: Mode }, place: Place): CounterpartDays[] => {
  const { valid_from, valid_to, dispatch_mode } = listing
  if (dispatch_mode !== 'paired') {
    const counterpart = dispatch_mode === 'province' ? place.province : null
    return [{ valid_from, valid_to, counterpart, paired_to: null }]
  }
  const course = courseOf(place)
  const begun = course.map((pairing) => pairing.valid_from).filter((day) => day > valid_from && day < endOf(listing))
  const starts = [valid_from, ...begun]
  return starts.map((day, i) => {
    const days = { valid_from: day, valid_to: starts[i + 1] ?? valid_to }
    const pairing = course.findLast((each) => each.valid_from <= day)
    const until = pairing?.valid_to ?? null
    return {
      ...days,
      counterpart: pairing?.partner_city ?? null,
      paired_to: until !== null && until < endOf(days) ? until : null,
    }
  })
}

/** A row of the list: all rows with one `listed_on` are one listing. */
export interface ListingSpan extends Span {
  listed_on: string
}

/** The listing a day lies in, else the last one: its first and its first day no longer; undefined for none. */
export const listingAround = (listings: readonly ListingSpan[], day: string): ListingSpan | undefined => {
  const inOrder = listings.toSorted((a, b) => (a.valid_from < b.valid_from ? -1 : 1))
  const found = inOrder.find((row) => row.valid_from <= day && day < endOf(row)) ?? inOrder.at(-1)
  const rows = inOrder.filter(({ listed_on }) => listed_on === found?.listed_on)
  const [first, last] = [rows[0], rows.at(-1)]
  return first && last && { listed_on: first.listed_on, valid_from: first.valid_from, valid_to: last.valid_to }
}

/** a mode is moved on a day on which the village is listed. */
export const r41ModeFrom = (listings: readonly ListingSpan[], day: string, field: string): Finding[] => {
  const listing = listingAround(listings, day)
  if (!listing) return [{ rule: 'R-41', code: 'VILLAGE_NOT_LISTED', field: 'code' }]
  if (listing.valid_from <= day && day < endOf(listing)) return []
  const accepted = [`>= ${listing.valid_from}`, ...(listing.valid_to === null ? [] : [`< ${listing.valid_to}`])]
  return [{ rule: 'X-12', code: 'DATE_ORDER', field, facts: { accepted } }]
}

interface Assigned {
  status: string
  ever_active: boolean
  valid_to: string | null
}

/**
 * the list does not move under an open assignment, neither its mode nor its end, unless a successor brings it.
 * `day` is the first one on which the listing would be another.
 */
export const r41ListMoves = (assignments: readonly Assigned[], day: string, field: string): Finding[] => {
  const blocks = ({ status, ever_active, valid_to }: Assigned): boolean =>
    status === 'proposed' || status === 'countered' || (ever_active && (valid_to === null || valid_to > day))
  return assignments.some(blocks) ? [{ rule: 'R-41', code: 'VILLAGE_ASSIGNED', field }] : []
}

/** R-41, 7.1.7: a village is delisted inside its listing; until its last day is over it may be moved to an earlier one. */
export const r41Delist = (listing: Span | undefined, delisted_on: string, today: string): Finding[] => {
  if (!listing) return [{ rule: 'R-41', code: 'VILLAGE_NOT_LISTED', field: 'code' }]
  const { valid_from, valid_to } = listing
  if (valid_to !== null && valid_to <= today)
    return [{ rule: 'R-41', code: 'STATE', facts: { status: 'delisted', allowed: [] } }]
  if (delisted_on >= valid_from && (valid_to === null || dayAfter(delisted_on) < valid_to)) return []
  const accepted = [`>= ${valid_from}`, ...(valid_to === null ? [] : [`< ${dayBefore(valid_to)}`])]
  return [{ rule: 'R-41', code: 'DATE_ORDER', field: 'delisted_on', facts: { accepted } }]
}

/** a village is listed on a day on which, and after which, it is not on the list yet. */
export const r41List = (listings: readonly Span[], listed_on: string): Finding[] => {
  const clash = listings.some(({ valid_to }) => valid_to === null || valid_to > listed_on)
  return clash
    ? [{ rule: 'R-41', code: 'STATE', field: 'listed_on', facts: { status: 'listed', allowed: ['delist'] } }]
    : []
}
