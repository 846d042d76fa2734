import { dayAfter, daysBetween, FAR } from '../dates.ts'
import type { DispatchMode, PostRole } from '../lists/enums.ts'
import { POSTS_OF } from '../postings/posting-facts.ts'
import { postingDays, type OtherPosting } from '../postings/r-posting-clashes.ts'
import { common, holds, length, without, type Days } from '../spans.ts'
import type { TaskRule } from '../tasks.ts'
import { spanOn, type VillageSpan } from '../timeline.ts'

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

/** A posting as seats see it; one that was kept from beginning holds none (3.2). */
type SeatPosting = OtherPosting & { start_blocked?: boolean }

export interface VillageFacts {
  code: string
  host: string
  province: string
  timeline: readonly VillageSpan[]
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
   * a mode that was another one had other seats. After days off the list they begin anew (7.1.7).
   */
  vacant_days: Readonly<Record<string, number>>
  /** The posting that follows the holder, or ends the vacancy, where one is submitted or confirmed. */
  successor: { posting_id: string; person_id: string; from: string; confirmed: boolean } | null
}

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

const kindOf = (mode: DispatchMode | null, seat: SeatRole) =>
  mode === null ? undefined : SEATS_OF_MODE[mode].find(({ post_role }) => post_role === seat)

/** 7.1.1: the first secretary of mode paired is the host's; the leader's and the double seat are owed by who leads. */
const owedBy = (side: Side, span: VillageSpan, host: string): string | null =>
  side === 'host' && span.mode === 'paired' ? host : span.leads

/** The stretches in which a village has a seat, each with the tenant that owes it and the one at its other end. */
export const seatSpans = ({ timeline, host }: VillageFacts, seat: SeatRole): SeatSpan[] =>
  timeline.flatMap((span) => {
    const kind = kindOf(span.mode, seat)
    if (!kind || span.mode === null) return []
    const { first, last, mode, counterpart } = span
    return [{ first, last, mode, counterpart, rule: kind.rule, owed_by: owedBy(kind.side, span, host) }]
  })

const touches = (a: Days, b: Days): boolean => a.last < FAR && dayAfter(a.last) === b.first

/** The same with stretches that touch made one where nobody else owes the seat: a new pairing alone moves no duty. */
const owedSpans = (village: VillageFacts, seat: SeatRole): SeatSpan[] => {
  const merged: SeatSpan[] = []
  for (const span of seatSpans(village, seat)) {
    const before = merged.at(-1)
    if (before && touches(before, span) && before.owed_by === span.owed_by && before.rule === span.rule) {
      merged[merged.length - 1] = { ...before, last: span.last }
    } else merged.push(span)
  }
  return merged
}

/** A stretch of a vacancy that one tenant owes. */
export interface Vacancy extends SeatSpan {
  /** The first day of the whole vacancy, through every change of who owes it (7.1.8). */
  since: string
  /** What the day after it brings: a holder, another side that owes it, or no seat any more; null for one without an end. */
  ends: 'filled' | 'moved' | 'gone' | null
}

const endOf = (gap: Days, span: Days, next: SeatSpan | undefined, held: readonly Days[]): Vacancy['ends'] => {
  if (gap.last >= FAR) return null
  if (gap.last < span.last) return 'filled'
  if (!next || !touches(span, next)) return 'gone'
  return held.some((days) => holds(days, next.first)) ? 'filled' : 'moved'
}

/** The days nobody held the seat, each stretch with the tenant that owed it (X-13, 7.1.8). */
export const seatVacancies = (village: VillageFacts, seat: SeatRole): Vacancy[] => {
  const held = seatFillings(village.postings, seat)
  const spans = owedSpans(village, seat)
  const days = seatSpans(village, seat)
  const vacancies: Vacancy[] = []
  for (const [i, span] of spans.entries()) {
    for (const gap of without(span, held)) {
      const before = vacancies.at(-1)
      const since = before?.ends === 'moved' && touches(before, gap) ? before.since : gap.first
      const opening = days.find((each) => holds(each, gap.first)) ?? span // whom it is shared with, as it opened
      vacancies.push({ ...opening, ...gap, since, ends: endOf(gap, span, spans[i + 1], held) })
    }
  }
  return vacancies
}

/** 7.1.7: the first of the days in a row, up to this one, on which the village is on the list. */
const listedSince = (timeline: readonly VillageSpan[], day: string): string => {
  let since = day
  for (const span of timeline.toReversed()) {
    if (span.first > day) continue
    if (span.mode === null || (span.last < day && dayAfter(span.last) !== since)) break
    since = span.first
  }
  return since
}

const charged = (vacancies: readonly Vacancy[], { first, last }: Days): Record<string, number> => {
  const days: Record<string, number> = {}
  for (const vacancy of vacancies) {
    const until = common(vacancy, { first, last })
    const whose = vacancy.owed_by ?? ''
    if (until) days[whose] = (days[whose] ?? 0) + length(until)
  }
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
  const span = spanOn(village.timeline, day)
  if (!span || span.mode === null) return []
  const listed = { first: listedSince(village.timeline, day), last: day }
  return SEATS_OF_MODE[span.mode].map(({ post_role, side, rule }) => {
    const fillings = fillingsOf(village.postings, post_role)
    const vacancies = seatVacancies(village, post_role)
    return {
      village_code: village.code,
      post_role,
      rule,
      owed_by: owedBy(side, span, village.host),
      holder: holderOf(fillings, day),
      vacant_since: vacancies.find((vacancy) => holds(vacancy, day))?.since ?? null,
      vacant_days: charged(vacancies, listed),
      successor: successorOf(fillings, day),
    }
  })
}

/** The last day in a row, from one on, on which the village has a seat; null where it has none that day. */
export const seatUntil = (
  village: Pick<VillageFacts, 'timeline' | 'host'>,
  seat: SeatRole,
  day: string,
): string | null => {
  let until: string | null = null
  for (const span of seatSpans({ ...village, code: '', province: '', postings: [] }, seat)) {
    if (holds(span, day)) until = span.last
    else if (until !== null && until < FAR && span.first === dayAfter(until)) until = span.last
  }
  return until
}

/** Whether the holder's term ends within so many days of the day, the last one included. */
export const endsWithin = (seat: Seat, day: string, days: number): boolean =>
  seat.holder !== null && daysBetween(day, seat.holder.until) <= days
