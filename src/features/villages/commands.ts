import { eq } from 'drizzle-orm'
import { commitSystem, type SystemContext } from '../../records/commit-system.ts'
import { shanghaiDay } from '../../rules/dates.ts'
import { allColumns } from '../../tenancy/handle.ts'
import { accountAt, accountQueries, placesOf, type Account } from '../accounts/queries.ts'
import { readPairings } from '../pairings/queries.ts'
import { villageChanges, type VillageChange } from './change.ts'
import { followPairings, nextVillage, type Place } from './plan.ts'
import { villagesAt } from './queries.ts'
import { villageListings, type VillageRow } from './table.ts'

const changeOf = (village: VillageRow, account: Account, more: { place: Place; now: Date }): VillageChange => ({
  action: 'move_counterpart',
  before: village,
  after: nextVillage(village, {}, more),
  account,
  listings_after: account.listings.flatMap((row) => followPairings(row, more.place)),
})

/** A city's paired villages name the partner their pairing says, from its first day on; a second run changes nothing. */
export const moveCounterparts = async (context: SystemContext, city: string): Promise<void> => {
  const { services, now } = context
  const door = services.doors.system('move_counterparts', city)
  const place = { city, pairings: await readPairings(context) }
  const { table } = villageListings
  const [paired] = await door.run([
    door.select(villageListings, allColumns(villageListings), { where: [eq(table.dispatch_mode, 'paired')] }),
  ])
  const stale = paired.filter((row) => followPairings(row, place)[0] !== row)
  if (stale.length === 0) return
  const places = placesOf(stale.map(({ village_code }) => village_code))
  const [villages, ...rows] = await door.run([villagesAt(door, places), ...accountQueries(door, places)])
  const changes = villages.map((village) => changeOf(village, accountAt(village.code, rows), { place, now }))
  await commitSystem(context, door, {
    command: 'move_counterparts',
    change: villageChanges(door, changes, { today: shanghaiDay(now) }),
  })
}

export { listingChange as moveListing } from './change.ts'
export { withMode } from './plan.ts'
