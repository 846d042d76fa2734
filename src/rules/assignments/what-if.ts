import { dayBefore, inForceOn } from '../dates.ts'
import type { DispatchMode } from '../lists/enums.ts'
import { seatsOn, type VillageFacts } from '../accounts/seats.ts'
import { holds } from '../spans.ts'
import { spanOn, timelineOf, type AssignmentFacts, type ListingFacts, type TimelineFacts } from '../timeline.ts'
import { fatesOf, type Fates, type HeldPosting } from './x-succession.ts'

/** a village that would be helped by another side, in a mode, from a day on. */
export interface Move {
  mode: DispatchMode
  helper_tenant: string
  from: string
}

type MovedPosting = VillageFacts['postings'][number] & HeldPosting

/** What decides of a village who owes what, and what it needs. */
export interface MovedVillage extends Omit<TimelineFacts, 'listings'> {
  code: string
  listings: readonly ListingFacts[]
  postings: readonly MovedPosting[]
  poor_households: number
  poor_population: number
  is_out: boolean
}

/** What a helper has to do with some villages on a day: how many, their seats and who is there; what they need, and how many came out. */
export interface Load {
  villages: number
  seats_required: number
  seats_filled: number
  people: number
  poor_households: number
  poor_population: number
  villages_out: number
}

export const NO_LOAD: Load = {
  villages: 0,
  seats_required: 0,
  seats_filled: 0,
  people: 0,
  poor_households: 0,
  poor_population: 0,
  villages_out: 0,
}

export const addLoads = (a: Load, b: Load, sign: 1 | -1 = 1): Load => ({
  villages: a.villages + sign * b.villages,
  seats_required: a.seats_required + sign * b.seats_required,
  seats_filled: a.seats_filled + sign * b.seats_filled,
  people: a.people + sign * b.people,
  poor_households: a.poor_households + sign * b.poor_households,
  poor_population: a.poor_population + sign * b.poor_population,
  villages_out: a.villages_out + sign * b.villages_out,
})

const isThere = ({ status, planned_start, planned_end, ended_on, start_blocked = false }: MovedPosting, day: string) =>
  ['confirmed', 'active', 'completed', 'recalled', 'ended_early'].includes(status) &&
  !(start_blocked && status === 'confirmed') &&
  holds({ first: planned_start, last: ended_on ?? planned_end }, day)

/** What each side has of a village on a day, by the side: who leads answers for it, who owes a seat has it to fill, who sent somebody has him there. */
export const loadsOn = (village: MovedVillage, day: string): ReadonlyMap<string, Load> => {
  const timeline = timelineOf(village)
  const span = spanOn(timeline, day)
  const loads = new Map<string, Load>()
  const add = (whose: string, load: Partial<Load>): void => {
    loads.set(whose, addLoads(loads.get(whose) ?? NO_LOAD, { ...NO_LOAD, ...load }))
  }
  if (!span || span.mode === null) return loads
  const { poor_households, poor_population, is_out } = village
  if (span.leads !== null)
    add(span.leads, { villages: 1, poor_households, poor_population, villages_out: is_out ? 1 : 0 })
  for (const { owed_by, holder } of seatsOn({ ...village, timeline }, day)) {
    if (owed_by !== null) add(owed_by, { seats_required: 1, seats_filled: holder === null ? 0 : 1 })
  }
  for (const posting of village.postings) if (isThere(posting, day)) add(posting.sender, { people: 1 })
  return loads
}

const cutAt = <R extends { valid_from: string; valid_to: string | null }>(rows: readonly R[], from: string): R[] =>
  rows
    .filter(({ valid_from }) => valid_from < from)
    .map((row) => (row.valid_to === null || row.valid_to > from ? { ...row, valid_to: from } : row))

/** the rows of the list in another mode from a day on; whom a paired one names is its helper. */
const movedListings = (listings: readonly ListingFacts[], { mode, helper_tenant, from }: Move): ListingFacts[] => {
  const standing = listings.find((row) => inForceOn(row, from))
  const counterpart = mode === 'paired' ? helper_tenant : null
  const next = {
    dispatch_mode: mode,
    counterpart,
    paired_to: null,
    valid_from: from,
    valid_to: standing?.valid_to ?? null,
  }
  return [...cutAt(listings, from), ...(standing ? [next] : [])]
}

/** what becomes of the posts of a village that is moved. */
export const fatesOfMove = (village: MovedVillage, move: Move, today: string): Fates<MovedPosting> =>
  fatesOf(village.postings, {
    last: dayBefore(move.from),
    mode: move.mode,
    helper: move.helper_tenant,
    host: village.host,
    today,
  })

/** the village as it would stand: the successor in force from the day, the old side's posts ended the day before. */
export const moved = (village: MovedVillage, move: Move, today: string): MovedVillage => {
  const fates = fatesOfMove(village, move, today)
  const gone = new Set([...fates.end, ...fates.cancel, ...fates.over, ...fates.begun].map(({ id }) => id))
  const last = dayBefore(move.from)
  const successor: AssignmentFacts = {
    id: 'what_if',
    mode: move.mode,
    helper_tenant: move.helper_tenant,
    ever_active: true,
    valid_from: move.from,
    valid_to: null,
  }
  return {
    ...village,
    listings: movedListings(village.listings, move),
    assignments: [...cutAt(village.assignments, move.from), successor],
    postings: village.postings
      .filter(({ id, planned_start }) => !gone.has(id) || planned_start <= last)
      .map((row) => (gone.has(row.id) ? { ...row, status: 'ended_early' as const, ended_on: last } : row)),
  }
}
