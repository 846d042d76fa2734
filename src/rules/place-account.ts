import { dayBefore } from './dates.ts'
import type { Derived } from './derived.ts'
import type { DispatchMode } from './enums.ts'
import { postingFigures, seatFigures, type CountedPosting } from './figures-postings.ts'
import { villageFigures, type AssignmentSpan, type ListingSpan } from './figures.ts'
import { postingTasks } from './tasks-postings.ts'
import { seatTasks, turnTasks, type DecidedRecall } from './tasks-villages.ts'

const FAR = '9999-12-30'

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
  listings: readonly (ListingSpan & { dispatch_mode: DispatchMode })[]
  assignments: readonly (AssignmentSpan & {
    id: string
    turn: string | null
    turn_since: string | null
    turn_due: string | null
  })[]
  postings: readonly AccountPosting[]
  recalls: readonly DecidedRecall[]
}

const villageOf = ({ code, host, province, listings, postings, recalls }: PlaceFacts) => ({
  code,
  host,
  province,
  postings,
  recalls,
  listed: listings
    .map(({ valid_from, valid_to, dispatch_mode, counterpart }) => ({
      first: valid_from,
      last: valid_to === null ? FAR : dayBefore(valid_to),
      mode: dispatch_mode,
      partner: dispatch_mode === 'paired' ? counterpart : null,
      counterpart,
    }))
    .toSorted((a, b) => (a.first < b.first ? -1 : 1)),
})

/** What the records of a village, or of a place of liaison staff, come to. */
export const placeDerived = (account: PlaceFacts): Derived => {
  const village = villageOf(account)
  return {
    spans: [
      ...villageFigures(account.listings, account.assignments),
      ...seatFigures(village),
      ...account.postings.flatMap(postingFigures),
    ],
    tasks: [
      ...seatTasks(village),
      ...account.assignments.flatMap((row) => turnTasks(row, account.province)),
      ...account.postings.flatMap((row) => postingTasks(row, account)),
    ],
  }
}
