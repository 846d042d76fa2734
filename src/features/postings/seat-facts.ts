import type { RequestContext } from '../../http/call.ts'
import { dayBefore } from '../../rules/dates.ts'
import { seatsOn, type Seat } from '../../rules/seats.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { knownPairings, partnerOn } from '../pairings/queries.ts'
import { inCodes, listingsOf, type ListingRow } from '../villages/queries.ts'
import { clashDoor, holdersOn } from './queries.ts'
import { postings } from './table.ts'

const listedDays = (rows: readonly ListingRow[], partner: (day: string) => string | null) =>
  rows.map((row) => ({
    first: row.valid_from,
    last: row.valid_to === null ? '9999-12-30' : dayBefore(row.valid_to),
    mode: row.dispatch_mode,
    partner: row.counterpart ?? partner(row.valid_from),
  }))

/** The seats of some villages of one city on a day; postings are read whole, since a vacancy is the days nobody filled. */
export const seatsOfVillages = async (
  call: Pick<RequestContext, 'services' | 'now'>,
  host: string,
  { codes, day }: { codes: readonly string[]; day: string },
): Promise<Seat[]> => {
  const door = clashDoor(call.services, host)
  const [listings, rows] = await door.run([
    listingsOf(door, codes),
    holdersOn(door, [inCodes(postings.table.division, codes)]),
  ])
  const pairings = await knownPairings(call)
  return codes.flatMap((code) => {
    const listed = listedDays(
      listings.filter(({ village_code }) => village_code === code),
      (on) => partnerOn(pairings, host, on),
    )
    const mine = rows.filter(({ village_code }) => village_code === code).map((row) => ({ ...row, person_id: '' }))
    return seatsOn({ code, host, province: PROVINCE, listed, postings: mine }, day)
  })
}
