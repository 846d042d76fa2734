// Who answers, who owes, who fills and what is owed, one day after the other, from the rule book alone: it knows nothing of src/.

/** Days are numbered; `to` and `paired_to` are the first day no longer. */
export interface Village {
  listings: readonly {
    from: number
    to: number | null
    mode: 'province' | 'paired' | 'self'
    counterpart: string | null
    paired_to: number | null
  }[]
  assignments: readonly { from: number; to: number | null; helper: string; agreed: boolean }[]
  postings: readonly {
    id: string
    role: string
    first: number
    last: number
    /** Confirmed by both keys, and not kept from beginning (3.2). */
    stands: boolean
    /** It ended by a recall on its last day. */
    recalled: boolean
  }[]
}

export const HOST = 'host'
export const PROVINCE = 'province'
export const ROLES = ['team_leader', 'first_secretary', 'leader_and_first_secretary'] as const
type Role = (typeof ROLES)[number]

const RULE_OF = { province: 'R-42', self: 'R-46' } as const
const REPLACE_DAYS = 30

const within = ({ from, to }: { from: number; to: number | null }, day: number): boolean =>
  from <= day && (to === null || day < to)

const listingOn = ({ listings }: Village, day: number) => listings.find((row) => within(row, day))

/** the helper in force on a day; null for none. */
export const helperOn = ({ assignments }: Village, day: number): string | null =>
  assignments.find((row) => row.agreed && within(row, day))?.helper ?? null

export const modeOn = (village: Village, day: number): string | null => listingOn(village, day)?.mode ?? null

/** a village without an assignment in force is answered for by its host city. */
export const answersOn = (village: Village, day: number): string => helperOn(village, day) ?? HOST

/** whether the village has the seat on the day. */
export const hasSeat = (village: Village, role: Role, day: number): boolean => {
  const mode = modeOn(village, day)
  if (mode === null) return false
  return mode === 'paired' ? role !== 'leader_and_first_secretary' : role === 'leader_and_first_secretary'
}

/** 7.1.1: who owes the seat; null where nobody does. */
export const owesOn = (village: Village, role: Role, day: number): string | null => {
  const listing = listingOn(village, day)
  if (!listing) return null
  if (listing.mode === 'paired' && role === 'first_secretary') return HOST
  const helper = helperOn(village, day)
  if (helper !== null) return helper
  if (listing.mode === 'province') return PROVINCE
  if (listing.mode === 'self') return HOST
  return listing.paired_to !== null && listing.paired_to <= day ? null : listing.counterpart
}

const filledBy = (role: string, seat: Role): boolean => role === seat || role === 'leader_and_first_secretary'

/** whether somebody is in post on the day. */
export const isFilled = ({ postings }: Village, role: Role, day: number): boolean =>
  postings.some((row) => row.stands && filledBy(row.role, role) && row.first <= day && day <= row.last)

export interface Duty {
  rule: string
  tenant: string
  opens: number
  due: number
  done: number | null
  lapsed: number | null
}

export interface SeatDay {
  owes: string | null
  vacant_since: number | null
  vacant_days: Record<string, number>
}

/** A seat walked from the first day to a last one: each day's state, and what it obliged to. */
export const walk = (village: Village, role: Role, { first, last }: { first: number; last: number }) => {
  const days = new Map<number, SeatDay>()
  const duties: Duty[] = []
  let charged: Record<string, number> = {}
  let since: number | null = null
  let open: (Duty & { owner: string | null }) | null = null
  for (let day = first; day <= last; day += 1) {
    if (modeOn(village, day) === null) charged = {} // 7.1.7: after days off the list vacancies begin anew
    if (!hasSeat(village, role, day)) {
      if (open) open.lapsed = day
      open = null
      since = null
      continue
    }
    const owner = owesOn(village, role, day)
    if (isFilled(village, role, day)) {
      if (open) open.done = day
      open = null
      since = null
    } else {
      since ??= day
      charged[owner ?? ''] = (charged[owner ?? ''] ?? 0) + 1
      if (open && (open.owner !== owner || changedSeat(village, role, day))) {
        open.lapsed = day
        open = null
      }
      if (!open) {
        open = { ...dutyOf(village, role, { day, since }), owner }
        duties.push(open)
      }
    }
    days.set(day, { owes: owner, vacant_since: since, vacant_days: { ...charged } })
  }
  return { days, duties }
}

const ruleOn = (village: Village, role: Role, day: number): string => {
  const mode = modeOn(village, day)
  if (mode === 'province' || mode === 'self') return RULE_OF[mode]
  return role === 'team_leader' ? 'R-44' : 'R-45'
}

/** The double seat of another mode is asked for by another rule. */
const changedSeat = (village: Village, role: Role, day: number): boolean =>
  ruleOn(village, role, day) !== ruleOn(village, role, day - 1)

/** 7.1.8: a vacancy is due at once, a replacement thirty days after the last day of who was recalled; without a partner it is the province's to pair. */
const dutyOf = (village: Village, role: Role, { day, since }: { day: number; since: number }): Duty => {
  const owner = owesOn(village, role, day)
  const left = village.postings.find(
    (row) => row.stands && row.recalled && filledBy(row.role, role) && row.last + 1 === since,
  )
  const ends = { opens: day, done: null, lapsed: null }
  if (owner === null) return { rule: 'X-1', tenant: PROVINCE, due: day, ...ends }
  if (!left) return { rule: ruleOn(village, role, day), tenant: owner, due: day, ...ends }
  return { rule: 'R-79', tenant: owner, due: Math.max(left.last + REPLACE_DAYS, day), ...ends }
}

/** 3.4: how a duty reads on a day; null before it opens. */
export const statusOn = ({ opens, due, done, lapsed }: Duty, day: number): string | null => {
  if (day < opens) return null
  if (done !== null && done <= day) return 'done'
  if (lapsed !== null && lapsed <= day) return 'lapsed'
  return day > due ? 'overdue' : 'open'
}
