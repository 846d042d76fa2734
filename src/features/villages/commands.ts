import { asc, eq, gt, sql } from 'drizzle-orm'
import { commitSystem, type SystemContext } from '../../records/commit-system.ts'
import { addDays, shanghaiDay } from '../../rules/dates.ts'
import { villageInitials } from '../../rules/initials.ts'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { accountAt, accountChange, accountQueries, placesOf, withRows, type Account } from '../accounts/queries.ts'
import { keepUnpaired, offersOfPairs, withPairings } from '../assignments/queries.ts'
import { readPairings } from '../pairings/queries.ts'
import { followStarts } from '../postings/commands.ts'
import { policyOf, readSettings } from '../settings/queries.ts'
import { villageChanges, type VillageChange } from './change.ts'
import { followPairings, nextVillage, type Place } from './plan.ts'
import { begunUntold, villagesAt } from './queries.ts'
import { villageListings, villages, type VillageRow } from './table.ts'

const changeOf = (village: VillageRow, account: Account, more: { place: Place; now: Date }): VillageChange => ({
  action: 'move_counterpart',
  before: village,
  after: nextVillage(village, {}, more),
  account,
  listings_after: account.listings.flatMap((row) => followPairings(row, more.place)),
  assignments_after: account.assignments.map((row) => withPairings(row, more.place)),
})

/** The villages of which the pairings say another counterpart than the list, and those of which they move an offer (X-8, 7.1.6). */
const behindPairings = async (door: Handle, place: Place): Promise<{ listed: string[]; offered: string[] }> => {
  const [paired, offers] = await door.run([
    door.select(villageListings, allColumns(villageListings), {
      where: [eq(villageListings.table.dispatch_mode, 'paired')],
    }),
    offersOfPairs(door),
  ])
  const listed = paired.filter((row) => followPairings(row, place)[0] !== row)
  const offered = offers.filter((row) => withPairings(row, place) !== row)
  return {
    listed: listed.map(({ village_code }) => village_code),
    offered: offered.map(({ village_code }) => village_code),
  }
}

/**
 * A city's paired villages name the partner their pairing says, from its first day on, and the turn of an offer ends where its
 * partner will not be paired (7.1.6); a second run changes nothing.
 */
export const moveCounterparts = async (context: SystemContext, city: string): Promise<void> => {
  const { services, now } = context
  const door = services.doors.system('move_counterparts', city)
  const place = { city, pairings: await readPairings(context) }
  const { listed, offered } = await behindPairings(door, place)
  if (listed.length + offered.length === 0) return
  const places = placesOf([...listed, ...offered])
  const [known, ...rows] = await door.run([villagesAt(door, places), ...accountQueries(door, places)])
  const today = shanghaiDay(now)
  const moves = known.map((village) => changeOf(village, accountAt(village.code, rows), { place, now }))
  const lists = villageChanges(
    door,
    moves.filter(({ after }) => listed.includes(after.code)),
    { today },
  )
  const turns = moves
    .filter(({ after }) => !listed.includes(after.code))
    .map(({ account, assignments_after: assignments = [] }) =>
      accountChange(door, account, { assignments, today, now }),
    )
  const offers = moves.flatMap(({ account, assignments_after = [] }) =>
    assignments_after.filter((row) => !account.assignments.includes(row)),
  )
  await commitSystem(context, door, {
    command: 'move_counterparts',
    change: {
      guarded: [...lists.guarded, ...turns.flatMap(({ guarded }) => guarded), ...keepUnpaired(door, offers)],
      also: [...lists.also, ...turns.flatMap(({ also }) => also)],
      events: lists.events,
    },
  })
}

/** Villages a batch carries; the next one goes on. */
const VILLAGES_A_BATCH = 50

/** 3.4: a city's villages keep what the province has set for it, and what they owe follows under their locks; a second run changes nothing. */
export const followSettings = async (context: SystemContext, city: string): Promise<void> => {
  const door = context.services.doors.system('follow_settings', city)
  const policy = policyOf(await readSettings(context), city, 'villages')
  const { code, policy: kept } = villages.table
  const [stale] = await door.run([
    door.select(
      villages,
      { code },
      {
        where: [gt(code, ''), sql`${kept} <> ${JSON.stringify(policy)}`],
        order: [asc(code)],
        limit: VILLAGES_A_BATCH,
      },
    ),
  ])
  if (stale.length === 0) return
  const codes = stale.map((row) => row.code)
  const rows = await door.run([...accountQueries(door, placesOf(codes))])
  const today = shanghaiDay(context.now)
  const { now } = context
  const changes = codes.map((place) => {
    const account = accountAt(place, rows)
    const starts = followStarts(door, { ...account, policy }, now)
    const postings = withRows(account.postings, starts.changed)
    return { starts, place: accountChange(door, account, { policy, postings, today, now }) }
  })
  const change = {
    guarded: changes.flatMap(({ starts, place }) => [...place.guarded, ...starts.guarded]),
    also: changes.flatMap(({ place }) => place.also),
    events: changes.flatMap(({ starts, place }) => [...starts.events, ...place.events]),
  }
  await commitSystem(context, door, { command: 'follow_settings', change })
  if (stale.length === VILLAGES_A_BATCH) await followSettings(context, city)
}

/** Villages that were entered before first letters were kept get theirs; a second run finds none. */
export const writeInitials = async (context: SystemContext, city: string): Promise<void> => {
  const door = context.services.doors.system('write_initials', city)
  const { code, name, names_were, name_initials } = villages.table
  const [missing] = await door.run([
    door.select(villages, { code, name, names_were }, { where: [eq(name_initials, '')], limit: VILLAGES_A_BATCH }),
  ])
  if (missing.length === 0) return
  const rows = missing.map((row) => ({ code: row.code, name_initials: villageInitials(row), initials_before: '' }))
  const match = { code: 'code', name_initials: 'initials_before' } as const
  const written = door.updateMany(villages, { match, set: ['name_initials'], rows })
  await door.run(written.map(({ statement }) => statement))
  if (missing.length === VILLAGES_A_BATCH) await writeInitials(context, city)
}

/** How far back a run looks for listings whose day has come: runs may have failed for a while. */
const LOOKS_BACK_DAYS = 60

/** A village that is listed otherwise from a day on has an entry on that day, so that whoever keeps a copy reads it again. */
export const tellBegunListings = async (context: SystemContext, city: string): Promise<void> => {
  const today = shanghaiDay(context.now)
  const door = context.services.doors.system('tell_begun_listings', city)
  const [begun] = await door.run([begunUntold(door, { since: addDays(today, -LOOKS_BACK_DAYS), today })])
  if (begun.length === 0) return
  const newest = new Map(
    begun.toSorted((a, b) => (a.valid_from < b.valid_from ? -1 : 1)).map((row) => [row.village_code, row]),
  )
  const events = [...newest].map(([code, { counterpart, dispatch_mode, valid_from }]) => ({
    action: 'begin_listing',
    record: 'villages',
    record_id: code,
    division: code,
    counterpart,
    changes: { dispatch_mode: [null, dispatch_mode] as const, valid_from: [null, valid_from] as const },
  }))
  await commitSystem(context, door, { command: 'tell_begun_listings', change: { events } })
}

export { listingChange as moveListing } from './change.ts'
export { withMode } from './plan.ts'
