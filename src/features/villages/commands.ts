import { eq, gt, isNull, or } from 'drizzle-orm'
import { commitSystem, type SystemContext } from '../../records/commit-system.ts'
import { newId } from '../../records/ids.ts'
import { shanghaiDay } from '../../rules/dates.ts'
import { x8Counterparts, type Pairing } from '../../rules/r-villages.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { accountAt, accountQueries, placesOf, type Account } from '../accounts/queries.ts'
import { readPairings } from '../pairings/queries.ts'
import { changesSomething, villageChanges, type VillageChange } from './change.ts'
import { nextVillage } from './plan.ts'
import { villagesAt } from './queries.ts'
import { villageListings, type ListingRow, type VillageRow } from './table.ts'

interface Place {
  city: string
  pairings: readonly Pairing[]
  today: string
}

/** A listing row as the pairings of today would have it: cut where a new partner begins. */
const follow = (row: ListingRow, place: Place): ListingRow[] =>
  x8Counterparts(row, { ...place, province: PROVINCE }).map((stretch, i) => ({
    ...row,
    ...stretch,
    id: i === 0 ? row.id : newId(place.city),
  }))

const changeOf = (village: VillageRow, account: Account, more: { place: Place; now: Date }): VillageChange => ({
  action: 'move_counterpart',
  before: village,
  after: nextVillage(village, {}, more),
  account,
  listings_after: account.listings.flatMap((row) => (row.dispatch_mode === 'paired' ? follow(row, more.place) : [row])),
})

/** A city's paired villages name the partner their pairing says, from its first day on; a second run changes nothing. */
export const moveCounterparts = async (context: SystemContext, city: string): Promise<void> => {
  const { services, now } = context
  const door = services.doors.system('move_counterparts', city)
  const place = { city, pairings: await readPairings(context), today: shanghaiDay(now) }
  const { table } = villageListings
  const stands = or(isNull(table.valid_to), gt(table.valid_to, place.today))
  const [paired] = await door.run([
    door.select(
      villageListings,
      {
        village_code: table.village_code,
        counterpart: table.counterpart,
        valid_from: table.valid_from,
        valid_to: table.valid_to,
      },
      {
        where: [eq(table.dispatch_mode, 'paired'), stands],
      },
    ),
  ])
  const stale = paired.filter((row) => {
    const stretches = x8Counterparts({ ...row, dispatch_mode: 'paired' }, { ...place, province: PROVINCE })
    return stretches.length > 1 || stretches[0]?.counterpart !== row.counterpart
  })
  if (stale.length === 0) return
  const places = placesOf(stale.map(({ village_code }) => village_code))
  const [villages, ...rows] = await door.run([villagesAt(door, places), ...accountQueries(door, places)])
  const changes = villages.map((village) => changeOf(village, accountAt(village.code, rows), { place, now }))
  await commitSystem(context, door, {
    command: 'move_counterparts',
    change: villageChanges(door, changes.filter(changesSomething), place.today),
  })
}
