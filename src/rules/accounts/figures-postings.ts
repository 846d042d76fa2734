import { addDays, dayAfter } from '../dates.ts'
import type { CadreRank, ExceptionKind } from '../lists/enums.ts'
import { countyOf, type CountedSpan } from '../figures.ts'
import { shownSpans } from '../postings/posting-person.ts'
import { SEAT_ROLES, seatFillings, seatSpans, type VillageFacts } from './seats.ts'
import { common, yearsOf, type Days } from '../spans.ts'
import { daysInPost, type ObligingPosting } from './tasks-postings.ts'

/** A posting with the facts of its person by date, and the exceptions recorded for it (3.3). */
export interface CountedPosting extends ObligingPosting {
  person_cadre_rank: CadreRank
  exceptions: readonly ExceptionKind[]
}

/** Terms that end within so many days are counted. */
export const TERM_ENDS_WITHIN = [30, 90, 180] as const

const spanOf = ({ first, last }: Days) => ({ from: first, to: dayAfter(last) })

const series = (row: CountedPosting) => ({
  county: countyOf(row.division),
  mode: row.mode ?? '',
  counterpart: row.counterpart ?? '',
  other_tenant: row.sender,
})

/** Whose temporary branch a member of the Party belongs to in this post; null for the village organisation. */
export const branchPatternOf = ({
  mode,
  post_role,
  person_party_status,
}: Pick<CountedPosting, 'mode' | 'post_role' | 'person_party_status'>): 'resident_unit' | 'city_unit' | null => {
  if (person_party_status === 'none') return null
  if (post_role === 'liaison_staff') return 'city_unit'
  return mode === 'paired' && post_role !== 'first_secretary' ? 'resident_unit' : null
}

const endsSoon = ({ first, last }: Days, days: number): Days => {
  const from = addDays(last, -days)
  return { first: from > first ? from : first, last }
}

/** the years in which somebody held a post that keeps a diary, each counted from his first day in it. */
const heldYears = ({ post_role }: CountedPosting, { first, last }: Days): Days[] => {
  if (post_role === 'liaison_staff') return []
  return yearsOf({ first, last }).map((year) => {
    const begins = `${year}-01-01`
    return { first: first > begins ? first : begins, last: `${year}-12-31` }
  })
}

/** What follows from the person as he is shown on a day: rank, Party status, and whose branch he is to be in. */
const asShown = (row: CountedPosting): string[] => {
  const pattern = branchPatternOf(row)
  return [
    `people_rank_${row.person_cadre_rank}`,
    `people_party_${row.person_party_status}`,
    ...(pattern === null ? [] : [`eligible_${pattern}`]),
  ]
}

/**
 * What a posting counts for on its days in post: a person by post, rank and Party status; a term that ends soon; the
 * exceptions it was made with; a member to be in a branch; a holder whose year of duties is asked for.
 */
export const postingFigures = (row: CountedPosting): CountedSpan[] => {
  const term = daysInPost(row)
  if (!term) return []
  const inPost = ['people', `people_role_${row.post_role}`, ...row.exceptions.map((kind) => `exceptions_${kind}`)]
  const of = (indicator: string, days: Days): CountedSpan => ({ indicator, ...series(row), ...spanOf(days) })
  return [
    ...inPost.map((indicator) => of(indicator, term)),
    ...shownSpans(row, term).flatMap((days) => asShown(days.row).map((indicator) => of(indicator, days))),
    ...TERM_ENDS_WITHIN.map((days) => of(`terms_ending_${days}`, endsSoon(term, days))),
    ...heldYears(row, term).map((days) => of('holders', days)),
  ]
}

/** the seats of a village that are held, in the stretches in which it has them, by the tenant that owes them. */
export const seatFigures = (village: VillageFacts): CountedSpan[] =>
  SEAT_ROLES.flatMap((role) =>
    seatSpans(village, role).flatMap((span) =>
      seatFillings(village.postings, role).flatMap((days) => {
        const held = common(span, days)
        if (held === null) return []
        return [
          {
            indicator: `seats_filled_${role}`,
            county: countyOf(village.code),
            mode: span.mode,
            counterpart: span.counterpart ?? '',
            other_tenant: span.owed_by ?? '',
            ...spanOf(held),
          },
        ]
      }),
    ),
  )
