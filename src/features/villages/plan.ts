import type { Call } from '../../serve/call.ts'
import { newId } from '../../records/ids.ts'
import type { RequestContext } from '../../serve/call.ts'
import { dayAfter } from '../../rules/dates.ts'
import { x8Counterparts, type Pairing } from '../../rules/r-villages.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import type { ListingRow, VillageRow } from './table.ts'

type Mode = ListingRow['dispatch_mode']

interface Place {
  city: string
  pairings: readonly Pairing[]
  today: string
}

interface Listed {
  village_code: string
  listed_on: string
  dispatch_mode: Mode
  valid_from: string
}

/** The rows of a listing from a day on: one, or one per pairing it lives through. */
export const newListings = (listed: Listed, place: Place): ListingRow[] =>
  x8Counterparts({ ...listed, valid_to: null }, { ...place, province: PROVINCE }).map((stretch) => ({
    ...listed,
    ...stretch,
    id: newId(place.city),
    delist_reason: null,
  }))

/** The listing in another mode from a day on: what stood is cut there, never overwritten. */
export const withMode = (
  listings: readonly ListingRow[],
  change: { mode: Mode; from: string },
  place: Place,
): ListingRow[] => {
  const open = listings.find(({ valid_to }) => valid_to === null || valid_to > change.from)
  if (!open) return [...listings]
  const { village_code, listed_on } = open
  const next = newListings({ village_code, listed_on, dispatch_mode: change.mode, valid_from: change.from }, place)
  return [...cutAt(listings, change.from), ...next]
}

const cutAt = (listings: readonly ListingRow[], day: string): ListingRow[] =>
  listings.map((row) => (row.valid_to === null || row.valid_to > day ? { ...row, valid_to: day } : row))

/** The listing ended after its last day, with the reason. */
export const withoutListing = (listings: readonly ListingRow[], delisted_on: string, reason: string): ListingRow[] => {
  const end = dayAfter(delisted_on)
  return listings.map((row) =>
    row.valid_to === null || row.valid_to >= end ? { ...row, valid_to: end, delist_reason: reason } : row,
  )
}

/** A village the list names for the first time. */
export const newVillage = (
  named: Pick<VillageRow, 'code' | 'name' | 'township' | 'helper_units'>,
  { now }: Pick<RequestContext, 'now'>,
): VillageRow => ({
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

/** The next version of a village with other values in it. */
export const nextVillage = (before: VillageRow, set: Partial<VillageRow>, { now }: Pick<Call, 'now'>): VillageRow => ({
  ...before,
  ...set,
  account: before.account + 1,
  version: before.version + 1,
  updated_at: now.toISOString(),
})
