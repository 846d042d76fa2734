import { sql, type SQL } from 'drizzle-orm'
import type { Services } from '../../serve/services.ts'
import { addDays } from '../../rules/dates.ts'
import { SEAT_ROLES, seatsOn, type Seat } from '../../rules/accounts/seats.ts'
import { timelineOf } from '../../rules/timeline.ts'
import { subquery, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { assignmentsAt } from '../assignments/queries.ts'
import { listingsAt, villageListings } from '../villages/queries.ts'
import { clashDoor, holdersOn, inPostOn } from './queries.ts'
import { postings } from './table.ts'

type Codes = Scoped<{ village_code: string }[]>

interface Found {
  codes: string[]
  seats: Seat[]
}

/**
 * The villages a door's query finds and their seats on a day, in one round trip. Postings are read whole, whoever sent
 * them, since a vacancy is the days nobody filled; what comes back names no person.
 */
export const seatsOfVillages = async (
  { services, day }: { services: Services; day: string },
  handle: Handle,
  codes: Codes,
): Promise<Found> => {
  const door = clashDoor(services, handle.tenant)
  const places = subquery(codes)
  const [found, listings, agreed, rows] = await handle.run([
    codes,
    listingsAt(door, places),
    assignmentsAt(door, places),
    holdersOn(door, [sql`${postings.table.division} IN ${places}`]),
  ])
  const listingsOf = Map.groupBy(listings, ({ village_code }) => village_code)
  const assignmentsOf = Map.groupBy(agreed, ({ village_code }) => village_code)
  const postingsOf = Map.groupBy(rows, ({ division }) => division)
  const names = found.map(({ village_code }) => village_code)
  const seats = names.flatMap((code) => {
    const mine = (postingsOf.get(code) ?? []).map((row) => ({ ...row, person_id: '' }))
    const sides = { code, host: handle.tenant, province: PROVINCE }
    const dated = { listings: listingsOf.get(code) ?? [], assignments: assignmentsOf.get(code) ?? [] }
    return seatsOn({ ...sides, postings: mine, timeline: timelineOf({ ...sides, ...dated }) }, day)
  })
  return { codes: names, seats }
}

const posted = (condition: SQL): SQL => {
  const roles = sql.join(
    SEAT_ROLES.map((role) => sql`${role}`),
    sql`, `,
  )
  return sql`EXISTS (SELECT 1 FROM ${postings.table} WHERE ${postings.table.village_code} = ${villageListings.table.village_code}
    AND +${postings.table.post_role} IN (${roles}) AND ${condition})`
}

const lastDay = sql`coalesce(${postings.table.ended_on}, ${postings.table.planned_end})`

/** What spares reading villages that a filter leaves out anyway: each is true of every village with such a seat, and of few others. */
export const villagesWithSeats = (
  filter: { vacant?: boolean | undefined; ending_within_days?: string | undefined },
  day: string,
): SQL[] => {
  const code = villageListings.table.village_code
  const vacancy = sql`EXISTS (SELECT 1 FROM tasks t WHERE t.division = ${code} AND t.opens_on <= ${day}
    AND t.subject_kind IN ('seat', 'recall_case') AND (t.done_on IS NULL OR t.done_on > ${day})
    AND (t.lapsed_on IS NULL OR t.lapsed_on > ${day}))`
  const until = addDays(day, Number(filter.ending_within_days ?? 0))
  return [
    ...(filter.vacant === true ? [vacancy] : []),
    ...(filter.vacant === false ? [posted(inPostOn(day))] : []),
    ...(filter.ending_within_days === undefined ? [] : [posted(sql`${lastDay} BETWEEN ${day} AND ${until}`)]),
  ]
}
