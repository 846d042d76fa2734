import { dayAfter, shanghaiDay } from './dates.ts'
import { followsIn } from './r-posting-clashes.ts'
import { r79ReplaceDue } from './r-recall.ts'
import { fills, SEAT_ROLES, seatFillings, seatVacancies, type SeatRole, type VillageFacts } from './seats.ts'
import { daysInPost } from './tasks-postings.ts'
import { orgOf, taskOf, type Task } from './tasks.ts'

const LAST_DAY = '9999-12-30'

/** a case that was decided for a recall. */
export interface DecidedRecall {
  id: string
  posting_id: string
  counterpart: string | null
  sender: string
  decided_on: string
  ended_on: string
}

interface Village extends VillageFacts {
  postings: readonly (VillageFacts['postings'][number] & { replaces: string | null })[]
  recalls: readonly DecidedRecall[]
}

/** The seats the recalled person held; a member and liaison staff held none. */
const seatsLeft = ({ postings }: Village, { posting_id }: DecidedRecall): readonly SeatRole[] => {
  const left = postings.find(({ id }) => id === posting_id)
  return left ? SEAT_ROLES.filter((role) => fills(left.post_role, role)) : []
}

/** Whether a vacancy is the one a recall left: it begins the day after the recalled person's last. */
const leftBy = (village: Village, gap: { first: string }, role: SeatRole): boolean =>
  village.recalls.some((recall) => dayAfter(recall.ended_on) === gap.first && seatsLeft(village, recall).includes(role))

/**
 * a vacant seat is due at once, by the side that owes it; without a partner the province's pairing is. A seat
 * that a recall left is not listed twice: its task is the replacement.
 */
const vacancyTasks = (village: Village): Task[] =>
  SEAT_ROLES.flatMap((role) =>
    seatVacancies(village, role, LAST_DAY)
      .filter((gap) => !leftBy(village, gap, role))
      .map((gap) =>
        taskOf({
          rule: gap.owed_by === null ? 'X-1' : gap.rule,
          ...orgOf(gap.owed_by ?? village.province, village.province),
          division: village.code,
          counterpart: gap.counterpart,
          mode: gap.mode,
          scope_code: village.code,
          subject_kind: 'seat',
          subject_id: `${village.code}/${role}`,
          period: gap.first,
          due_on: gap.first,
          done_on: gap.last >= LAST_DAY ? null : dayAfter(gap.last),
        }),
      ),
  )

/** The first day of whoever was confirmed in the place of the recalled person: named as his successor, or for his seat. */
const successorFrom = (village: Village, recall: DecidedRecall): string | null => {
  const left = village.postings.find(({ id }) => id === recall.posting_id)
  const named = village.postings.filter(
    ({ replaces, post_role }) =>
      replaces === recall.posting_id && left !== undefined && followsIn(post_role, left.post_role),
  )
  const followers = [
    ...named.flatMap((row) => daysInPost({ start_blocked: false, ...row })?.first ?? []),
    ...seatsLeft(village, recall).flatMap((seat) => seatFillings(village.postings, seat).map(({ first }) => first)),
  ]
  return followers.filter((first) => first > recall.ended_on).toSorted()[0] ?? null
}

/** a recalled holder is replaced in time by the side that sent him. */
const replacementTasks = (village: Village): Task[] =>
  village.recalls.map((recall) =>
    taskOf({
      rule: 'R-79',
      ...orgOf(recall.sender, village.province),
      division: village.code,
      counterpart: recall.counterpart,
      mode: modeOn(village, recall.ended_on),
      scope_code: village.code,
      subject_kind: 'recall_case',
      subject_id: recall.id,
      opens_on: recall.decided_on,
      due_on: r79ReplaceDue(recall),
      done_on: successorFrom(village, recall),
    }),
  )

const modeOn = ({ listed }: Village, day: string): string =>
  listed.find(({ first, last }) => first <= day && day <= last)?.mode ?? ''

/** what a village's seats oblige to. */
export const seatTasks = (village: Village): Task[] => [...vacancyTasks(village), ...replacementTasks(village)]

/** whose turn it is in a handshake, for both sides to see. */
export const turnTasks = (
  row: {
    id: string
    village_code: string
    counterpart: string | null
    mode: string
    turn: string | null
    turn_since: string | null
    turn_due: string | null
  },
  province: string,
): Task[] =>
  row.turn === null || row.turn_due === null
    ? []
    : [
        taskOf({
          rule: 'X-16',
          ...orgOf(row.turn, province),
          division: row.village_code,
          counterpart: row.counterpart,
          mode: row.mode,
          scope_code: row.village_code,
          subject_kind: 'assignment',
          subject_id: row.id,
          opens_on: row.turn_since === null ? row.turn_due : shanghaiDay(new Date(row.turn_since)),
          due_on: row.turn_due,
        }),
      ]

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
