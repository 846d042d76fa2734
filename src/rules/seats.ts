import { daysBetween } from './dates.ts'
import type { DispatchMode, PostRole } from './enums.ts'
import { POSTS_OF } from './posting-facts.ts'
import { postingDays, type OtherPosting } from './r-posting-clashes.ts'
import { common, holds, length, without, type Days } from './spans.ts'
import type { TaskRule } from './tasks.ts'

export type SeatRole = 'team_leader' | 'first_secretary' | 'leader_and_first_secretary'
type Side = 'province' | 'partner' | 'host'

/** the seats a village has in each mode, the side that owes each, and the rule that says so. */
export const SEATS_OF_MODE = {
  province: [{ post_role: 'leader_and_first_secretary', side: 'province', rule: 'R-42' }],
  paired: [
    { post_role: 'team_leader', side: 'partner', rule: 'R-44' },
    { post_role: 'first_secretary', side: 'host', rule: 'R-45' },
  ],
  self: [{ post_role: 'leader_and_first_secretary', side: 'host', rule: 'R-46' }],
} as const satisfies Record<DispatchMode, readonly { post_role: SeatRole; side: Side; rule: string }[]>

/** A stretch of days in which the village is listed in one mode with one helper. */
export interface ListedDays extends Days {
  mode: DispatchMode
  /** The partner city that helps, or null where none does (yet). Only mode paired asks for it. */
  partner: string | null
  /** The tenant its listing is shared with. */
  counterpart?: string | null
}

/** A posting as seats see it; one that was kept from beginning holds none (3.2). */
type SeatPosting = OtherPosting & { start_blocked?: boolean }

export interface VillageFacts {
  code: string
  host: string
  province: string
  /** In order, without overlap. */
  listed: readonly ListedDays[]
  /** The postings of the village. */
  postings: readonly SeatPosting[]
}

export interface Seat {
  village_code: string
  post_role: SeatRole
  rule: string
  /** The tenant that owes the seat on the day; null where the city has no partner. */
  owed_by: string | null
  holder: { posting_id: string; person_id: string; since: string; until: string } | null
  /** The first day of the present vacancy, null while somebody holds the seat. */
  vacant_since: string | null
  /**
   * Vacant days up to the day, by the tenant that owed them ('' for nobody), over the days the village had this seat:
   * a mode that was another one had other seats.
   */
  vacant_days: Readonly<Record<string, number>>
  /** The posting that follows the holder, or ends the vacancy, where one is submitted or confirmed. */
  successor: { posting_id: string; person_id: string; from: string; confirmed: boolean } | null
}

const owes = (side: Side, { host, province }: VillageFacts, { partner }: ListedDays): string | null =>
  ({ host, province, partner })[side]

export const SEAT_ROLES: readonly SeatRole[] = ['team_leader', 'first_secretary', 'leader_and_first_secretary']

/** Whether a posting fills a seat: it holds every post the seat stands for. */
export const fills = (role: PostRole, seat: SeatRole): boolean => {
  const posts: readonly string[] = POSTS_OF[role]
  return POSTS_OF[seat].every((post) => posts.includes(post))
}

const AGREED: ReadonlySet<string> = new Set(['confirmed', 'active', 'completed', 'recalled', 'ended_early'])

/** Whether it counts as in post on its days. */
const isInPost = ({ status, start_blocked = false }: SeatPosting): boolean =>
  AGREED.has(status) && !(start_blocked && status === 'confirmed')

type Filling = SeatPosting & { days: Days }

const fillingsOf = (postings: readonly SeatPosting[], seat: SeatRole): Filling[] =>
  postings
    .filter(({ post_role }) => fills(post_role, seat))
    .flatMap((posting) => {
      const days = postingDays(posting)
      return days === null ? [] : [{ ...posting, days }]
    })
    .toSorted((a, b) => (a.days.first < b.days.first ? -1 : 1))

/** The days on which somebody holds a seat, in order. */
export const seatFillings = (postings: readonly SeatPosting[], seat: SeatRole): Days[] =>
  fillingsOf(postings, seat)
    .filter(isInPost)
    .map(({ days }) => days)

export interface SeatSpan extends Days {
  owed_by: string | null
  rule: TaskRule
  mode: DispatchMode
  counterpart: string | null
}

/** The stretches in which a village has a seat, each with the tenant that owes it. */
export const seatSpans = (village: VillageFacts, seat: SeatRole): SeatSpan[] =>
  village.listed.flatMap((span) => {
    const kind = SEATS_OF_MODE[span.mode].find(({ post_role }) => post_role === seat)
    if (!kind) return []
    const { first, last, mode, counterpart = null } = span
    return [{ first, last, mode, counterpart, rule: kind.rule, owed_by: owes(kind.side, village, span) }]
  })

/** The days nobody held the seat, each stretch with the tenant that owed it. */
export const seatVacancies = (village: VillageFacts, seat: SeatRole, until: string): SeatSpan[] => {
  const held = seatFillings(village.postings, seat)
  return seatSpans(village, seat).flatMap((span) => {
    const whole = common(span, { first: span.first, last: until })
    return whole === null ? [] : without(whole, held).map((days) => ({ ...span, ...days }))
  })
}

const charged = (gaps: readonly (Days & { owed_by: string | null })[]): Record<string, number> => {
  const days: Record<string, number> = {}
  for (const gap of gaps) days[gap.owed_by ?? ''] = (days[gap.owed_by ?? ''] ?? 0) + length(gap)
  return days
}

const holderOf = (fillings: readonly Filling[], day: string): Seat['holder'] => {
  const row = fillings.find((filling) => isInPost(filling) && holds(filling.days, day))
  return row ? { posting_id: row.id, person_id: row.person_id, since: row.days.first, until: row.days.last } : null
}

const successorOf = (fillings: readonly Filling[], day: string): Seat['successor'] => {
  const row = fillings.find(({ days, status }) => days.first > day || (status === 'submitted' && days.last >= day))
  if (!row) return null
  const { id, person_id, days, status } = row
  return { posting_id: id, person_id, from: days.first, confirmed: status !== 'submitted' }
}

/**
 * the seats of a village on a day: who owes each, who holds it and since when, and the vacant days charged to
 * the side that owed them. A village not listed that day has none.
 */
export const seatsOn = (village: VillageFacts, day: string): Seat[] => {
  const listed = village.listed.find((span) => holds(span, day))
  if (!listed) return []
  return SEATS_OF_MODE[listed.mode].map(({ post_role, side, rule }) => {
    const fillings = fillingsOf(village.postings, post_role)
    const gaps = seatVacancies(village, post_role, day)
    const holder = holderOf(fillings, day)
    return {
      village_code: village.code,
      post_role,
      rule,
      owed_by: owes(side, village, listed),
      holder,
      vacant_since: holder === null ? vacancyStart(gaps, day) : null,
      vacant_days: charged(gaps),
      successor: successorOf(fillings, day),
    }
  })
}

/** Where stretches touch (the mode or the partner changed in between) the vacancy is one. */
const vacancyStart = (gaps: readonly Days[], day: string): string | null => {
  let start: string | null = null
  for (const gap of gaps.toReversed()) {
    if (start === null ? holds(gap, day) : length({ first: gap.last, last: start }) === 2) start = gap.first
    else if (start !== null) break
  }
  return start
}

/** Whether the holder's term ends within so many days of the day, the last one included. */
export const endsWithin = (seat: Seat, day: string, days: number): boolean =>
  seat.holder !== null && daysBetween(day, seat.holder.until) <= days
