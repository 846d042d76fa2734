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

const END_OF_TIME = '9999-12-31'

interface Place {
  city: string
  pairings: readonly Pairing[]
  province: string
  today: string
}

/**
 * a village of mode paired names the partner of its city from the day it is listed, and the next one from the day
 * its pairing begins; until then it goes on naming the last. Mode province names the province, mode self nobody.
 */
export const x8Counterparts = (
  listing: Span & { dispatch_mode: Mode },
  place: Place,
): (Span & { counterpart: string | null })[] => {
  const { valid_from, valid_to, dispatch_mode } = listing
  if (dispatch_mode !== 'paired') {
    return [{ valid_from, valid_to, counterpart: dispatch_mode === 'province' ? place.province : null }]
  }
  const own = place.pairings
    .filter(({ supported_city }) => supported_city === place.city)
    .toSorted((a, b) => (a.valid_from < b.valid_from ? -1 : 1))
  const partnerFrom = (day: string): string | null =>
    own.findLast((pairing) => pairing.valid_from <= day)?.partner_city ?? null
  const begun = own
    .map((pairing) => pairing.valid_from)
    .filter((day) => day > valid_from && day < (valid_to ?? END_OF_TIME) && day <= place.today)
  const starts = [valid_from, ...begun].filter(
    (day, i, all) => i === 0 || partnerFrom(day) !== partnerFrom(all[i - 1] ?? day),
  )
  return starts.map((day, i) => ({
    valid_from: day,
    valid_to: starts[i + 1] ?? valid_to,
    counterpart: partnerFrom(day),
  }))
}

/** a dated row that begins later stands: what would cut before it is refused. */
export const x12NoLaterRow = (listings: readonly Span[], day: string, field: string): Finding[] => {
  const later = listings.find(({ valid_from }) => valid_from >= day)
  return later ? [{ rule: 'X-12', code: 'DATE_ORDER', field, facts: { accepted: [`> ${later.valid_from}`] } }] : []
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

/** a village is delisted inside its listing, and once. */
export const r41Delist = (listing: Span | undefined, delisted_on: string): Finding[] => {
  if (!listing) return [{ rule: 'R-41', code: 'VILLAGE_NOT_LISTED', field: 'code' }]
  const { valid_from, valid_to } = listing
  if (delisted_on >= valid_from && (valid_to === null || delisted_on < valid_to)) return []
  return [{ rule: 'R-41', code: 'DATE_ORDER', field: 'delisted_on', facts: { accepted: [`>= ${valid_from}`] } }]
}

/** a village is listed on a day on which, and after which, it is not on the list yet. */
export const r41List = (listings: readonly Span[], listed_on: string): Finding[] => {
  const clash = listings.some(({ valid_to }) => valid_to === null || valid_to > listed_on)
  return clash
    ? [{ rule: 'R-41', code: 'STATE', field: 'listed_on', facts: { status: 'listed', allowed: ['delist'] } }]
    : []
}
