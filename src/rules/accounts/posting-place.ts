import { dayAfter, FAR } from '../dates.ts'
import type { DispatchMode, PostRole } from '../lists/enums.ts'
import type { Finding } from '../finding.ts'
import { SEATS_OF_MODE } from './seats.ts'
import { spanOn, timelineOf, type TimelineFacts, type VillageSpan } from '../timeline.ts'

/** A posting to a village, as it is asked where it may stand. */
export interface PlacedPosting {
  sender: string
  post_role: PostRole
  planned_start: string
  planned_end: string
}

/** Stretches in a row, from a day on, of which all hold: the last day of them; null where the first does not. */
const lastWhile = (
  timeline: readonly VillageSpan[],
  day: string,
  fits: (span: VillageSpan) => boolean,
): string | null => {
  let last: string | null = null
  for (let span = spanOn(timeline, day); span && fits(span); span = spanOn(timeline, dayAfter(last))) {
    last = span.last
    if (last >= FAR) return last
  }
  return last
}

const hasSeat = (mode: DispatchMode | null, role: PostRole): boolean =>
  mode !== null && (role === 'team_member' || SEATS_OF_MODE[mode].some(({ post_role }) => post_role === role))

/** the host's own first secretary of mode paired hangs under whatever assignment is in force; his term may reach beyond it. */
const isOwnSecretary = ({ sender, post_role }: PlacedPosting, span: VillageSpan, host: string): boolean =>
  sender === host && post_role === 'first_secretary' && span.mode === 'paired'

const beyond = (finding: Pick<Finding, 'rule' | 'code'>, last: string): Finding => ({
  ...finding,
  status: 422,
  field: 'planned_end',
  facts: { last, accepted: [`<= ${last}`] },
})

/**
 * a posting stands on days on which the village is listed, has its seat, and is helped by whoever sends it: it ends no
 * later than the last day agreed for his side. Asked where it is submitted, confirmed or checked.
 */
export const postingPlace = (posting: PlacedPosting, facts: TimelineFacts): Finding[] => {
  const timeline = timelineOf(facts)
  const first = spanOn(timeline, posting.planned_start)
  if (!first?.assignment) return [{ rule: 'X-15', code: 'NO_ASSIGNMENT', field: 'village_code' }]
  const own = isOwnSecretary(posting, first, facts.host)
  const helps = (span: VillageSpan): boolean => own || span.assignment?.helper_tenant === posting.sender
  if (!helps(first)) {
    const accepted = [first.assignment.helper_tenant]
    return [{ rule: 'X-15', code: 'NO_ASSIGNMENT', status: 422, field: 'village_code', facts: { accepted } }]
  }
  if (first.mode === null) return [] // R-41 says so by itself
  const helped = lastWhile(timeline, posting.planned_start, helps)
  if (helped !== null && posting.planned_end > helped) return [beyond({ rule: 'X-15', code: 'NO_ASSIGNMENT' }, helped)]
  const listed = lastWhile(timeline, posting.planned_start, ({ mode }) => mode !== null)
  if (listed !== null && posting.planned_end > listed)
    return [beyond({ rule: 'R-41', code: 'VILLAGE_NOT_LISTED' }, listed)]
  const seated = lastWhile(timeline, posting.planned_start, ({ mode }) => hasSeat(mode, posting.post_role))
  if (seated !== null && posting.planned_end > seated) return [beyond({ rule: 'R-41', code: 'MODE_MISMATCH' }, seated)]
  return []
}

/** the city that owes the leader's seat on a day: the helper of the assignment in force, else the pairing's partner. */
export const leadsOn = (facts: TimelineFacts, day: string): string | null =>
  spanOn(timelineOf(facts), day)?.leads ?? null

/** the assignment a posting hangs under on a day. */
export const assignmentIdOn = (facts: TimelineFacts, day: string): string | null =>
  spanOn(timelineOf(facts), day)?.assignment?.id ?? null
