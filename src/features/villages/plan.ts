import type { Call } from '../../serve/call.ts'
import { newId } from '../../records/ids.ts'
import type { RequestContext } from '../../serve/call.ts'
import { dayAfter, inForceOn } from '../../rules/dates.ts'
import type { Finding } from '../../rules/finding.ts'
import { r41ListMoves, r41ModeFrom, x8Counterparts, type Pairing } from '../../rules/r-villages.ts'
import { villageInitials } from '../../rules/initials.ts'
import { renamed } from '../../rules/village-names.ts'
import { r41PostsHeld } from '../../rules/assignments/x-succession.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import type { Account } from '../accounts/queries.ts'
import type { ListingRow, VillageRow } from './table.ts'

type Mode = ListingRow['dispatch_mode']

/** Whose village it is, and the pairings there are. */
export interface Place {
  city: string
  pairings: readonly Pairing[]
}

interface Listed {
  village_code: string
  listed_on: string
  dispatch_mode: Mode
  valid_from: string
}

const rowsOf = (row: ListingRow, place: Place): ListingRow[] => {
  const stretches = x8Counterparts(row, { ...place, province: PROVINCE })
  const last = stretches.length - 1
  return stretches.map((stretch, i) => ({
    ...row,
    ...stretch,
    id: i === 0 ? row.id : newId(place.city),
    delist_reason: i === last ? row.delist_reason : null,
  }))
}

/** A row as the pairings would have it: cut where a new partner begins, and saying until when the last one was paired. */
export const followPairings = (row: ListingRow, place: Place): ListingRow[] => {
  const rows = row.dispatch_mode === 'paired' ? rowsOf(row, place) : [row]
  const [only] = rows
  const stands = only && rows.length === 1 && only.counterpart === row.counterpart && only.paired_to === row.paired_to
  return stands ? [row] : rows
}

/** The rows of a listing from a day on: one, or one per pairing it lives through. */
export const newListings = (listed: Listed, place: Place): ListingRow[] => {
  const open = { valid_to: null, counterpart: null, paired_to: null, delist_reason: null }
  return rowsOf({ ...listed, ...open, id: newId(place.city) }, place)
}

/**
 * The listing in another mode from a day on, to its end: what stood before is cut there, never overwritten, and what
 * began later has the mode too (7.1.7).
 */
export const withMode = (
  listings: readonly ListingRow[],
  change: { mode: Mode; from: string },
  place: Place,
): ListingRow[] => {
  const listing = listings.find((row) => inForceOn(row, change.from))
  return listings.flatMap((row) => {
    const isOver = row.valid_to !== null && row.valid_to <= change.from
    if (row.listed_on !== listing?.listed_on || isOver) return [row]
    const moved = { ...row, dispatch_mode: change.mode }
    if (row.valid_from >= change.from) return rowsOf(moved, place)
    const next = { ...moved, id: newId(place.city), valid_from: change.from }
    return [{ ...row, valid_to: change.from, delist_reason: null }, ...rowsOf(next, place)]
  })
}

/** The listing ended after its last day, with the reason; rows of it that would begin later go. */
export const withoutListing = (listings: readonly ListingRow[], delisted_on: string, reason: string): ListingRow[] => {
  const end = dayAfter(delisted_on)
  const listing = listings.find((row) => inForceOn(row, delisted_on))
  return listings.flatMap((row) => {
    if (row.listed_on !== listing?.listed_on || (row.valid_to !== null && row.valid_to < end)) return [row]
    return row.valid_from > delisted_on ? [] : [{ ...row, valid_to: end, delist_reason: reason }]
  })
}

/** what stands in the way of another mode from a day on. */
export const listMoveFindings = (
  { listings, assignments, postings }: Pick<Account, 'listings' | 'assignments' | 'postings'>,
  from: string,
  fields: { mode: string; from: string },
): Finding[] => [
  ...r41ModeFrom(listings, from, fields.from),
  ...r41ListMoves(assignments, from, fields.mode),
  ...r41PostsHeld(postings, from, fields.mode),
]

/** A village the list names for the first time. */
export const newVillage = (
  named: Pick<VillageRow, 'code' | 'name' | 'township' | 'helper_units'> & Partial<Pick<VillageRow, 'predecessors'>>,
  { now }: Pick<RequestContext, 'now'>,
): VillageRow => ({
  predecessors: [],
  names_were: [],
  name_initials: villageInitials({ name: named.name, names_were: [] }),
  policy: [],
  ...named,
  registered_households: null,
  population: null,
  poor_households: null,
  poor_population: null,
  note: null,
  synthetic: false,
  account: 1,
  version: 1,
  created_at: now.toISOString(),
  updated_at: now.toISOString(),
})

/** The columns of another name or township from a day on: what it was called before stays on record (C-8, X-12). */
export const namedFrom = (
  village: VillageRow,
  set: Partial<Pick<VillageRow, 'name' | 'township'>>,
  { from, listings }: { from: string; listings: readonly ListingRow[] },
): Partial<VillageRow> => {
  const { name = village.name, township = village.township } = set
  const [first = from] = listings.map(({ valid_from }) => valid_from).toSorted()
  const stands = name === village.name && township === village.township
  return stands ? {} : { name, township, names_were: renamed(village, { name, township, from, first }) }
}

/** The next version of a village with other values in it. */
export const nextVillage = (before: VillageRow, set: Partial<VillageRow>, { now }: Pick<Call, 'now'>): VillageRow => {
  const after = { ...before, ...set }
  return {
    ...after,
    name_initials: villageInitials(after),
    account: before.account + 1,
    version: before.version + 1,
    updated_at: now.toISOString(),
  }
}
