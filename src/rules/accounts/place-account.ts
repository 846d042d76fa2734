import type { Derived } from '../derived.ts'
import { postingFigures, seatFigures, type CountedPosting } from './figures-postings.ts'
import { villageFigures, type AssignmentSpan } from '../figures.ts'
import type { Policy } from '../settings.ts'
import { postingTasks } from './tasks-postings.ts'
import { seatTasks, turnTasks, type DecidedRecall, type Turn } from './tasks-villages.ts'
import { timelineOf, type AssignmentFacts, type ListingFacts } from '../timeline.ts'

/** A posting of the place with the person it is of, for who holds which seat and who follows whom. */
export type AccountPosting = CountedPosting & {
  person_id: string
  village_code: string | null
  replaces: string | null
}

/** Everything that decides what a village counts for and obliges to; of a city or county its liaison staff alone. */
export interface PlaceFacts {
  code: string
  host: string
  province: string
  listings: readonly ListingFacts[]
  assignments: readonly (AssignmentSpan &
    AssignmentFacts & {
      village_code: string
      turns: readonly Turn[]
      /** 7.1.6: the first day on which the partner an offer names is no longer paired; null while he will be on its first day. */
      unpaired_on: string | null
    })[]
  postings: readonly AccountPosting[]
  recalls: readonly DecidedRecall[]
  /** What the province has set for the host (3.4); nothing where it is left out. */
  policy?: Policy | undefined
}

/**
 * 7.1.5, 7.1.6: a turn is nobody's any more on the day an offer can no longer be accepted, and the word to call off what is
 * agreed waits until its first day; a turn that was taken before it was agreed is done.
 */
const withLapses = (row: PlaceFacts['assignments'][number]) => {
  const lapses = row.ever_active ? row.valid_from : row.unpaired_on
  const turns = row.turns.map((turn) => {
    const ended = turn.taken_on ?? turn.lapsed_on
    const stands = ended !== null && (row.ever_active || lapses === null || ended <= lapses)
    if (lapses === null || stands) return turn
    return { ...turn, taken_on: null, lapsed_on: lapses > turn.since ? lapses : turn.since }
  })
  return { ...row, turns }
}

/** What the records of a village, or of a place of liaison staff, come to. */
export const placeDerived = (account: PlaceFacts): Derived => {
  const timeline = timelineOf(account)
  const village = { ...account, timeline }
  return {
    spans: [
      ...villageFigures(account.code, timeline, account.assignments),
      ...seatFigures(village),
      ...account.postings.flatMap(postingFigures),
    ],
    tasks: [
      ...seatTasks(village),
      ...account.assignments.flatMap((row) => turnTasks(withLapses(row), account.province)),
      ...account.postings.flatMap((row) =>
        postingTasks(row, row.village_code === null ? { ...account, policy: row.policy } : account),
      ),
    ],
  }
}
