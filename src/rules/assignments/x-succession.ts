import { dayAfter, dayBefore, FAR } from '../dates.ts'
import type { DispatchMode, PostingStatus, PostRole } from '../lists/enums.ts'
import type { Finding } from '../finding.ts'
import { isKeptOut } from '../postings/posting-states.ts'
import { SEATS_OF_MODE } from '../accounts/seats.ts'

/** A posting of the village as an act on its assignment sees it. */
export interface HeldPosting {
  id: string
  sender: string
  post_role: PostRole
  status: PostingStatus
  planned_start: string
  planned_end: string
  ended_on: string | null
  /** The checks of its first day failed: nobody came to the post (3.2). */
  start_blocked?: boolean
  /** What a refusal calls it: by who holds it. */
  person_name?: string
}

/** What an act leaves behind the last day: the mode, who helps (null for nobody), and whose village it is. */
interface After {
  last: string
  mode: DispatchMode
  helper: string | null
  host: string
  today: string
}

const STANDING: ReadonlySet<PostingStatus> = new Set([
  'submitted',
  'confirmed',
  'active',
  'completed',
  'recalled',
  'ended_early',
])

const idsOf = (postings: readonly HeldPosting[]): string[] => postings.map(({ id }) => id)

const namesOf = (postings: readonly HeldPosting[]): Record<string, string> =>
  Object.fromEntries(postings.flatMap(({ id, person_name }) => (person_name === undefined ? [] : [[id, person_name]])))

const lastOf = ({ ended_on, planned_end }: HeldPosting): string => ended_on ?? planned_end

/**
 * 7.1.2: whether a post goes on: the host's own first secretary by his seat alone, everybody else while his side
 * helps and the mode has the seat.
 */
const goesOn = ({ sender, post_role }: HeldPosting, { mode, helper, host }: After): boolean => {
  if (post_role === 'first_secretary') return mode === 'paired' && sender === host
  if (sender !== helper) return false
  return post_role === 'team_member' || SEATS_OF_MODE[mode].some((seat) => seat.post_role === post_role)
}

/** What becomes of the postings of a village whose assignment has another last day. */
export interface Fates<P extends HeldPosting> {
  /** They go on under whoever follows. */
  stay: P[]
  /** In post on the last day: they end on it. */
  end: P[]
  /** They could no longer begin. */
  cancel: P[]
  /** Over already, with days behind the last one: no act takes those away (7.1.3). */
  over: P[]
  /** In post, but only behind the last day: nothing of a begun posting is cancelled (3.6.3). */
  begun: P[]
}

const fateOf = (row: HeldPosting, after: After): keyof Fates<HeldPosting> => {
  if (goesOn(row, after)) return 'stay'
  if (row.status === 'submitted' || isKeptOut(row)) return 'cancel'
  if (lastOf(row) < after.today) return 'over'
  if (row.planned_start <= after.last) return 'end'
  return row.planned_start > after.today ? 'cancel' : 'begun'
}

/** X-18, 7.1.2 – 7.1.4: the postings that stand behind the last day, by what becomes of them. */
export const fatesOf = <P extends HeldPosting>(postings: readonly P[], after: After): Fates<P> => {
  const fates: Fates<P> = { stay: [], end: [], cancel: [], over: [], begun: [] }
  for (const row of postings) {
    if (row.post_role === 'liaison_staff' || !STANDING.has(row.status) || lastOf(row) <= after.last) continue
    fates[fateOf(row, after)].push(row)
  }
  return fates
}

/** the last day an assignment was agreed for; one that was agreed without a last day has none that ever comes. */
export const lastAgreed = (valid_to: string | null): string => (valid_to === null ? FAR : dayBefore(valid_to))

/**
 * X-15, 7.1.2: what becomes of the posts that go on under an assignment on its own agreed last day, since a post that the
 * helper sent ends no later; the host's own first secretary may serve beyond it.
 */
export const fatesUnder = <P extends HeldPosting>(staying: readonly P[], after: Omit<After, 'helper'>): Fates<P> =>
  fatesOf(staying, { ...after, helper: null })

const latest = (days: readonly string[]): string => days.toSorted().at(-1) ?? ''

/** 3.6.2, 3.6.3, 7.1.3: the last day may not lie before days in post that are over, nor leave somebody in post none. */
export const x18Fates = (fates: Fates<HeldPosting>, field: 'ended_on' | 'valid_from' | 'valid_to'): Finding[] => {
  const first = (day: string): string => (field === 'ended_on' ? day : dayAfter(day))
  const findings: Finding[] = []
  if (fates.over.length > 0) {
    const accepted = [`>= ${first(latest(fates.over.map(lastOf)))}`]
    const facts = { records: idsOf(fates.over), accepted }
    findings.push({ rule: '3.6', code: 'RECORDS_AFTER', field, facts, names: namesOf(fates.over) })
  }
  if (fates.begun.length > 0) {
    const accepted = [`>= ${first(latest(fates.begun.map(({ planned_start }) => planned_start)))}`]
    findings.push({ rule: '3.6', code: 'DATE_ORDER', field, facts: { accepted } })
  }
  return findings
}

/** an end lists the postings it would end or cancel, unless it is to end them too. */
export const x18Postings = ({ end, cancel }: Fates<HeldPosting>, endPostings: boolean): Finding[] => {
  const open = [...end, ...cancel]
  if (open.length === 0 || endPostings) return []
  const facts = { postings: idsOf(open) }
  return [{ rule: 'X-18', code: 'POSTINGS_OPEN', field: 'end_postings', facts, names: namesOf(open) }]
}

/** the list moves only where nobody holds a post on the day or after it. */
export const r41PostsHeld = (postings: readonly HeldPosting[], day: string, field: string): Finding[] => {
  const held = postings.filter(
    (row) => row.post_role !== 'liaison_staff' && STANDING.has(row.status) && lastOf(row) >= day,
  )
  if (held.length === 0) return []
  return [{ rule: 'R-41', code: 'POSTINGS_OPEN', field, facts: { postings: idsOf(held) }, names: namesOf(held) }]
}
