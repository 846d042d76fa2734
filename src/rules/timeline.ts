import { dayBefore, FAR, inForceOn } from './dates.ts'
import type { DispatchMode } from './lists/enums.ts'
import { holds, type Days } from './spans.ts'

/** A dated row of the list of poor villages. */
export interface ListingFacts {
  dispatch_mode: DispatchMode
  /** The tenant the row is shared with: in mode paired the partner of its first day, or the last one there was. */
  counterpart: string | null
  /** In mode paired the first day of the row on which the counterpart is no longer paired with the city. */
  paired_to?: string | null
  valid_from: string
  /** The first day no longer in force. */
  valid_to: string | null
}

/** An assignment as the timeline sees it: only one that both sides once agreed on is ever in force. */
export interface AssignmentFacts {
  id: string
  mode: DispatchMode
  helper_tenant: string
  ever_active: boolean
  valid_from: string
  valid_to: string | null
}

export interface TimelineFacts {
  host: string
  province: string
  listings: readonly ListingFacts[]
  assignments: readonly AssignmentFacts[]
}

/** Days in a row on which the same holds of a village. */
export interface VillageSpan extends Days {
  /** Null on days on which it is not on the list. */
  mode: DispatchMode | null
  /** The partner city by the pairing of the day; only mode paired has one. */
  partner: string | null
  /** the assignment in force. */
  assignment: AssignmentFacts | null
  /** who answers for the village as a whole: the helper, without one the host. */
  answers: string
  /** 7.1.1: who owes the leader's seat, or the double one; null where a paired village has no partner to owe it. */
  leads: string | null
  /** The tenant at the other end: who helps, else who may; null in mode self. */
  counterpart: string | null
}

const pairedOn = (listing: ListingFacts, day: string): string | null =>
  listing.paired_to === undefined || listing.paired_to === null || day < listing.paired_to ? listing.counterpart : null

/** 7.1.1: without an assignment in force the mode says who owes the seat. */
const owedByMode = (mode: DispatchMode, partner: string | null, { host, province }: TimelineFacts): string | null =>
  ({ province, paired: partner, self: host })[mode]

const spanFrom = (facts: TimelineFacts, { first, last }: Days): VillageSpan | null => {
  const listing = facts.listings.find((row) => inForceOn(row, first)) ?? null
  const assignment = facts.assignments.find((row) => row.ever_active && inForceOn(row, first)) ?? null
  if (listing === null && assignment === null) return null
  const mode = listing?.dispatch_mode ?? null
  const partner = mode === 'paired' && listing ? pairedOn(listing, first) : null
  const helper = assignment?.helper_tenant ?? null
  return {
    first,
    last,
    mode,
    partner,
    assignment,
    answers: helper ?? facts.host,
    leads: helper ?? (mode === null ? null : owedByMode(mode, partner, facts)),
    counterpart: helper === null ? (listing?.counterpart ?? null) : helper === facts.host ? null : helper,
  }
}

/** Every day on which a span may begin. */
const cuts = ({ listings, assignments }: TimelineFacts): string[] => {
  const days = [
    ...listings.flatMap(({ valid_from, valid_to, paired_to = null }) => [valid_from, valid_to, paired_to]),
    ...assignments
      .filter(({ ever_active }) => ever_active)
      .flatMap(({ valid_from, valid_to }) => [valid_from, valid_to]),
  ]
  return [...new Set(days.filter((day) => day !== null))].toSorted()
}

/**
 * 7.1: a village day by day, out of its dated facts alone: its mode, the assignment in force, who answers for it.
 * In order and without overlap; days on which it is neither listed nor helped are left out. No stored status is asked.
 */
export const timelineOf = (facts: TimelineFacts): VillageSpan[] => {
  const days = cuts(facts)
  return days.flatMap((first, i) => {
    const next = days[i + 1]
    return spanFrom(facts, { first, last: next === undefined ? FAR : dayBefore(next) }) ?? []
  })
}

/** What holds of the village on a day; null where it is neither listed nor helped. */
export const spanOn = (timeline: readonly VillageSpan[], day: string): VillageSpan | null =>
  timeline.find((span) => holds(span, day)) ?? null
