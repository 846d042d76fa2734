import { dayAfter, dayBefore, FAR } from '../dates.ts'
import type { BranchOffice, BranchStatus } from '../lists/enums-branches.ts'
import type { PartyStatus } from '../lists/enums.ts'
import { shownSpans, type PersonWas } from '../postings/posting-person.ts'
import { common, holds, type Days } from '../spans.ts'
import { actionsFrom } from '../states.ts'

/**
 * 3.5: state → action → next state. `active` comes with the first day, `dissolved` with the last (B-7) or by closing. A draft
 * that its author drops was never a branch: it is returned by the one who wrote it, and frees its place.
 */
export const BRANCH_TRANSITIONS = {
  draft: { submit: 'submitted', dissolve: 'rejected' },
  submitted: { approve: 'approved', reject: 'rejected' },
  approved: {},
  active: { dissolve: 'dissolved' },
  dissolved: {},
  rejected: {},
} as const satisfies Record<BranchStatus, Partial<Record<string, BranchStatus>>>

export type BranchAction = 'submit' | 'approve' | 'reject' | 'dissolve'

/** A member as his days in the branch are reckoned: they follow the posting (B-7). */
export interface MemberFacts {
  id: string
  joined_on: string
  /** The last day, where he left before his posting ended. */
  left_on: string | null
  /** The first day as a full member; null while probationary (B-8). */
  full_from: string | null
  /** The last day as a full member, and as a member of the Party at all, where his file says that it ended. */
  full_until?: string | null
  party_until?: string | null
  /** The days of his posting; null for one that never stood. */
  posting: Days | null
}

export interface OfficerFacts {
  member_id: string
  office: BranchOffice
  from: string
  /** The last day, where another one was appointed. */
  to: string | null
}

/** The days of a membership: from joining to leaving, and never beyond the posting nor his membership of the Party. */
export const memberDays = ({ joined_on, left_on, party_until, posting }: MemberFacts): Days | null => {
  const [left, out] = [left_on ?? FAR, party_until ?? FAR]
  return posting && common({ first: joined_on, last: left < out ? left : out }, posting)
}

interface LifeFacts {
  starts_on: string | null
  /** The last day, where the working group was closed. */
  closed_on: string | null
  members: readonly MemberFacts[]
}

/**
 * B-7: the days a branch lives: from its first day to the day on which the posting of its last member ends, without a break
 * in between; or to the day it was closed. Null before it was approved; no day at all where nobody is left on the first.
 */
export const branchDays = ({ starts_on, closed_on, members }: LifeFacts): Days | null => {
  if (starts_on === null) return null
  const stays = members.flatMap((member) => memberDays(member) ?? []).toSorted((a, b) => (a.first < b.first ? -1 : 1))
  let last = dayBefore(starts_on)
  for (const stay of stays) if (stay.first <= dayAfter(last) && stay.last > last) last = stay.last
  return { first: starts_on, last: closed_on !== null && closed_on < last ? closed_on : last }
}

/** The status on a day: approved ahead of its first day, active on its days, dissolved from the day after the last. */
export const branchStatusOn = (
  { status, ...life }: LifeFacts & { status: BranchStatus },
  day: string,
): BranchStatus => {
  if (status === 'draft' || status === 'submitted' || status === 'rejected') return status
  const days = branchDays(life)
  if (days === null || day < days.first) return 'approved'
  return day <= days.last ? 'active' : 'dissolved'
}

export const isFullOn = (
  { full_from, full_until }: Pick<MemberFacts, 'full_from' | 'full_until'>,
  day: string,
): boolean => full_from !== null && full_from <= day && day <= (full_until ?? FAR)

/** B-7: the days of a membership as far as the branch lives: a closing ends it, and nobody belongs to one that has dissolved. */
export const daysInLife = (member: MemberFacts, life: Days): Days | null => {
  const days = memberDays(member)
  return days && common(days, life)
}

/** The members on a day. */
export const membersOn = <M extends MemberFacts>(members: readonly M[], day: string): M[] =>
  members.filter((member) => {
    const days = memberDays(member)
    return days !== null && holds(days, day)
  })

/** A membership as the Party status of its person bounds it. */
export type PartyDays = Required<Pick<MemberFacts, 'full_from' | 'full_until' | 'party_until'>>

/**
 * R-73, B-8, X-4: what a posting shows of its person on some days, whenever that became known: since when he is a full member
 * (unless that was entered), until when, and his last day as a member of the Party; null where there is no such day.
 */
export const partyDaysOf = (
  posting: { person_party_status: PartyStatus; person_was: readonly PersonWas[] },
  days: Days,
  entered: string | null = null,
): PartyDays => {
  const spans = days.first > days.last ? [] : shownSpans(posting, days)
  const out = spans.find(({ row }) => row.person_party_status === 'none')
  const within = out ? spans.filter(({ last }) => last < out.first) : spans
  const full = within.find(({ row }) => row.person_party_status === 'full')
  const lapse = full && within.find(({ first, row }) => first > full.first && row.person_party_status !== 'full')
  return {
    full_from: entered ?? full?.first ?? null,
    full_until: lapse ? dayBefore(lapse.first) : null,
    party_until: out ? dayBefore(out.first) : null,
  }
}

/** B-6: an office is held while its holder is a member, and until another one is appointed. */
export const officeDays = (officer: OfficerFacts, members: readonly MemberFacts[]): Days | null => {
  const member = members.find(({ id }) => id === officer.member_id)
  const stay = member && memberDays(member)
  return stay ? common(stay, { first: officer.from, last: officer.to ?? FAR }) : null
}

/** The acts that are legal in a state. */
export const branchAllowed = (status: BranchStatus): string[] => actionsFrom(BRANCH_TRANSITIONS, status)

/** who approves: the county's department for pattern B, the city's for pattern C. */
export const approverRole = ({ pattern }: { pattern: string }): 'county_org' | 'city_org' =>
  pattern === 'city_unit' ? 'city_org' : 'county_org'
