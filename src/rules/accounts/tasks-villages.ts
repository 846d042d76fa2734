import { dayAfter, FAR } from '../dates.ts'
import { followsIn } from '../postings/r-posting-clashes.ts'
import { r79ReplaceDue } from '../postings/r-recall.ts'
import { NO_POLICY, type Policy } from '../settings.ts'
import { fills, SEAT_ROLES, seatVacancies, type SeatRole, type Vacancy, type VillageFacts } from './seats.ts'
import { daysInPost, type ObligingPosting } from './tasks-postings.ts'
import { orgOf, taskOf, type Task } from '../tasks.ts'
import { spanOn } from '../timeline.ts'

/** a case that was decided for a recall. */
export interface DecidedRecall {
  id: string
  posting_id: string
  counterpart: string | null
  sender: string
  decided_on: string
  ended_on: string
}

type VillagePosting = VillageFacts['postings'][number] &
  Pick<ObligingPosting, 'status' | 'planned_end'> & {
    replaces: string | null
  }

interface Village extends VillageFacts {
  postings: readonly VillagePosting[]
  recalls: readonly DecidedRecall[]
  /** What the province has set for the host (3.4). */
  policy?: Policy | undefined
}

/** A case whose posting was recalled, with the real last day: one that ended by another act first was overtaken. */
interface Recall extends DecidedRecall {
  left: VillagePosting
  last: string
}

const standingRecalls = ({ recalls, postings }: Village): Recall[] =>
  recalls.flatMap((recall) => {
    const left = postings.find(({ id }) => id === recall.posting_id)
    if (!left || left.status !== 'recalled') return []
    return [{ ...recall, left, last: left.ended_on ?? left.planned_end }]
  })

/** The recall a vacancy of a seat began with: the recalled person held it until the day before. */
const leftBy = (recalls: readonly Recall[], { since }: Vacancy, role: SeatRole): Recall | undefined =>
  recalls.find(({ left, last }) => dayAfter(last) === since && fills(left.post_role, role))

const later = (a: string, b: string): string => (a > b ? a : b)

/** 3.4: done on the day the seat is filled; lapsed on the day another side owes it, or nobody has it. */
const endOf = ({ ends, last }: Vacancy) => ({
  done_on: ends === 'filled' ? dayAfter(last) : null,
  lapsed_on: ends === 'moved' || ends === 'gone' ? dayAfter(last) : null,
})

/**
 * 7.1.8: a vacant seat is due at once, by the side that owes it; without a partner the province's pairing is. A
 * seat that a recall left is not listed twice: its task is the replacement, owed by whoever owes the seat.
 */
const vacancyTask = (village: Village, role: SeatRole, vacancy: Vacancy, recall: Recall | undefined): Task => {
  const owner = orgOf(vacancy.owed_by ?? village.province, village.province)
  const about = {
    ...owner,
    ...endOf(vacancy),
    division: village.code,
    counterpart: vacancy.counterpart,
    mode: vacancy.mode,
    scope_code: village.code,
    opens_on: vacancy.first,
  }
  if (vacancy.owed_by === null || !recall) {
    const rule = vacancy.owed_by === null ? 'X-1' : vacancy.rule
    const subject_id = `${village.code}/${role}`
    return taskOf({ ...about, rule, subject_kind: 'seat', subject_id, period: vacancy.first, due_on: vacancy.first })
  }
  return taskOf({
    ...about,
    rule: 'R-79',
    subject_kind: 'recall_case',
    subject_id: recall.id,
    period: vacancy.first === vacancy.since ? null : vacancy.first,
    due_on: later(r79ReplaceDue({ ended_on: recall.last }, village.policy ?? NO_POLICY), vacancy.first),
  })
}

const vacancyTasks = (village: Village, recalls: readonly Recall[]): Task[] =>
  SEAT_ROLES.flatMap((role) =>
    seatVacancies(village, role).map((vacancy) => vacancyTask(village, role, vacancy, leftBy(recalls, vacancy, role))),
  )

/** The first day of whoever was confirmed in the place of somebody who held no seat of his own. */
const followerFrom = (village: Village, { left, last, posting_id }: Recall): string | null =>
  village.postings
    .filter(({ replaces, post_role }) => replaces === posting_id && followsIn(post_role, left.post_role))
    .flatMap((row) => daysInPost({ start_blocked: false, ...row })?.first ?? [])
    .filter((first) => first > last)
    .toSorted()[0] ?? null

/** The first day behind a recall on which his side no longer helps the village: nobody is to be sent there any more. */
const helpsUntil = ({ timeline }: Village, { sender, last }: Recall): string | null => {
  let day = last
  for (;;) {
    const span = spanOn(timeline, day)
    if (span?.answers !== sender || span.mode === null) return later(day, dayAfter(last))
    if (span.last >= FAR) return null
    day = dayAfter(span.last)
  }
}

/** who held no seat, a member or liaison staff, is replaced by the side that sent him. */
const seatlessTasks = (village: Village, recalls: readonly Recall[]): Task[] =>
  recalls
    .filter(({ left }) => !SEAT_ROLES.some((role) => fills(left.post_role, role)))
    .map((recall) => {
      const done_on = followerFrom(village, recall)
      const lapsed_on = recall.left.village_code === null ? null : helpsUntil(village, recall)
      return taskOf({
        rule: 'R-79',
        ...orgOf(recall.sender, village.province),
        division: village.code,
        counterpart: recall.counterpart,
        mode: spanOn(village.timeline, recall.last)?.mode ?? '',
        scope_code: village.code,
        subject_kind: 'recall_case',
        subject_id: recall.id,
        opens_on: dayAfter(recall.last),
        due_on: r79ReplaceDue({ ended_on: recall.last }, village.policy ?? NO_POLICY),
        done_on,
        lapsed_on: done_on !== null && lapsed_on !== null && done_on <= lapsed_on ? null : lapsed_on,
      })
    })

/** what a village's seats oblige to. */
export const seatTasks = (village: Village): Task[] => {
  const recalls = standingRecalls(village)
  return [...vacancyTasks(village, recalls), ...seatlessTasks(village, recalls)]
}

/** a turn in a handshake: whose it was, from when to when, and what became of it. */
export interface Turn {
  tenant: string
  /** The days on which it began, and by which it is in time. */
  since: string
  due: string
  /** The day on which it was taken, or on which it was no longer anybody's. */
  taken_on: string | null
  lapsed_on: string | null
}

interface Handshake {
  id: string
  village_code: string
  counterpart: string | null
  mode: string
  turns: readonly Turn[]
}

/** whose turn it is and was in a handshake, for both sides to see. */
export const turnTasks = (row: Handshake, province: string): Task[] =>
  row.turns.map((turn, i) =>
    taskOf({
      rule: 'X-16',
      ...orgOf(turn.tenant, province),
      division: row.village_code,
      counterpart: row.counterpart,
      mode: row.mode,
      scope_code: row.village_code,
      subject_kind: 'assignment',
      subject_id: row.id,
      period: i === 0 ? null : String(i + 1),
      opens_on: turn.since,
      due_on: turn.due,
      done_on: turn.taken_on,
      lapsed_on: turn.lapsed_on,
    }),
  )

/** a grant is shown to the owner at once, who may object while it lasts; it closes with the grant. */
export const grantTask = (
  row: { id: string; created_on: string; expires_on: string; closed_on: string | null },
  tenant: string,
): Task =>
  taskOf({
    rule: 'X-7',
    owner_role: 'city_org',
    tenant,
    division: tenant,
    scope_code: tenant,
    subject_kind: 'grant',
    subject_id: row.id,
    opens_on: row.created_on,
    due_on: row.expires_on,
    done_on: row.closed_on ?? dayAfter(row.expires_on),
  })
