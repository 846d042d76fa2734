import { addMonths, dayBefore } from './dates.ts'
import type { PostRole } from './enums.ts'
import { inForce, TRAININGS_A_YEAR, VISIT_MONTHS } from './parameters.ts'
import { isFirstSecretary, isLeaderOrSecretary } from './posting-facts.ts'
import { r79ReplaceDue } from './r-recall.ts'
import type { Seat } from './seats.ts'
import { holds, type Days } from './spans.ts'

type OwnerRole = 'province_admin' | 'city_org' | 'sending_unit'

/** 3.4: an obligation, derived from data and never typed in; overdue at the end of due_on. */
export interface Task {
  rule: string
  owner_role: OwnerRole
  tenant: string
  /** The village, city or county it is about; for a sending unit its id. */
  scope_code: string
  subject: { kind: 'posting' | 'seat' | 'recall_case' | 'assignment'; id: string; period: string | null }
  due_on: string
  done_on: string | null
  status: 'open' | 'done' | 'overdue'
}

interface Context {
  today: string
  province: string
}

/** 3.4: done once it is done, however late; overdue from the day after due_on. */
export const taskStatus = (task: Pick<Task, 'due_on' | 'done_on'>, today: string): Task['status'] => {
  if (task.done_on !== null && task.done_on <= today) return 'done'
  return today > task.due_on ? 'overdue' : 'open'
}

const task = (facts: Omit<Task, 'status'>, { today }: Context): Task => {
  const done_on = facts.done_on !== null && facts.done_on <= today ? facts.done_on : null
  return { ...facts, done_on, status: taskStatus({ ...facts, done_on }, today) }
}

/** The organisation department of a tenant. */
const orgOf = (tenant: string, { province }: Context): { owner_role: OwnerRole; tenant: string } => ({
  owner_role: tenant === province ? 'province_admin' : 'city_org',
  tenant,
})

export interface ServedPosting extends Days {
  id: string
  post_role: PostRole
  sender: string
  home_unit: string
  /** Village, or the city or county of liaison staff. */
  scope_code: string
}

/** Something done for a posting, and the year it counts for where it has one. */
export interface Done {
  posting_id: string
  year: number
  on: string
}

const yearsOf = ({ first, last }: Days, today: string): number[] => {
  const from = Number(first.slice(0, 4))
  const to = Number((last < today ? last : today).slice(0, 4))
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
}

const earliest = (days: readonly string[], nth = 1): string | null => days.toSorted()[nth - 1] ?? null

const doneIn = (done: readonly Done[], posting: ServedPosting, year: number): string[] =>
  done.filter((each) => each.posting_id === posting.id && each.year === year).map(({ on }) => on)

interface Yearly {
  rule: string
  posting: ServedPosting
  year: number
}

const subjectOf = ({ posting, year }: Yearly): Task['subject'] => ({
  kind: 'posting',
  id: posting.id,
  period: String(year),
})

/** the sending unit confirms its support once a posting and year, by the end of the year. */
export const supportTasks = (postings: readonly ServedPosting[], filed: readonly Done[], context: Context): Task[] =>
  postings.flatMap((posting) =>
    yearsOf(posting, context.today).map((year) =>
      task(
        {
          rule: 'R-57',
          owner_role: 'sending_unit',
          tenant: posting.sender,
          scope_code: posting.home_unit,
          subject: subjectOf({ rule: 'R-57', posting, year }),
          due_on: `${year}-12-31`,
          done_on: earliest(doneIn(filed, posting, year)),
        },
        context,
      ),
    ),
  )

/** an assessment of each leader and first secretary a year is in the file by the end of the year. */
export const assessmentTasks = (postings: readonly ServedPosting[], filed: readonly Done[], context: Context): Task[] =>
  postings
    .filter(({ post_role }) => isLeaderOrSecretary(post_role))
    .flatMap((posting) =>
      yearsOf(posting, context.today).map((year) =>
        task(
          {
            rule: 'R-81',
            ...orgOf(posting.sender, context),
            scope_code: posting.scope_code,
            subject: subjectOf({ rule: 'R-81', posting, year }),
            due_on: `${year}-12-31`,
            done_on: earliest(doneIn(filed, posting, year)),
          },
          context,
        ),
      ),
    )

/** so many trainings of a first secretary a year; who leaves in the year has until his last day. */
export const trainingTasks = (postings: readonly ServedPosting[], held: readonly Done[], context: Context): Task[] =>
  postings
    .filter(({ post_role }) => isFirstSecretary(post_role))
    .flatMap((posting) =>
      yearsOf(posting, context.today).map((year) => {
        const end = `${year}-12-31`
        return task(
          {
            rule: 'R-77',
            ...orgOf(posting.sender, context),
            scope_code: posting.scope_code,
            subject: subjectOf({ rule: 'R-77', posting, year }),
            due_on: posting.last < end ? posting.last : end,
            done_on: earliest(doneIn(held, posting, year), inForce(TRAININGS_A_YEAR, end)),
          },
          context,
        )
      }),
    )

/** the stretches of half a year from the first day on that lie wholly in the term and have begun. */
const visitPeriods = ({ first, last }: Days, today: string): Days[] => {
  const months = inForce(VISIT_MONTHS, first)
  const periods: Days[] = []
  for (let n = 0; ; n += 1) {
    const from = addMonths(first, n * months)
    const period = { first: from, last: dayBefore(addMonths(first, (n + 1) * months)) }
    if (period.last > last || from > today) return periods
    periods.push(period)
  }
}

/** a first secretary is visited once in each half-year of the term, counted from its first day. */
export const visitTasks = (
  postings: readonly ServedPosting[],
  visits: readonly Omit<Done, 'year'>[],
  context: Context,
): Task[] =>
  postings
    .filter(({ post_role }) => isFirstSecretary(post_role))
    .flatMap((posting) =>
      visitPeriods(posting, context.today).map((period) =>
        task(
          {
            rule: 'R-80',
            ...orgOf(posting.sender, context),
            scope_code: posting.scope_code,
            subject: { kind: 'posting', id: posting.id, period: `${period.first}/${period.last}` },
            due_on: period.last,
            done_on: earliest(
              visits.filter(({ posting_id, on }) => posting_id === posting.id && holds(period, on)).map(({ on }) => on),
            ),
          },
          context,
        ),
      ),
    )

export interface DecidedRecall {
  id: string
  village_code: string
  post_role: PostRole
  sender: string
  decided_on: string
  ended_on: string
  /** The first day of the confirmed successor. */
  successor_from: string | null
}

/** a recalled holder is replaced in time by the side that sent him. */
export const replacementTasks = (cases: readonly DecidedRecall[], context: Context): Task[] =>
  cases.map((each) =>
    task(
      {
        rule: 'R-79',
        ...orgOf(each.sender, context),
        scope_code: each.village_code,
        subject: { kind: 'recall_case', id: each.id, period: null },
        due_on: r79ReplaceDue(each),
        done_on: each.successor_from,
      },
      context,
    ),
  )

/**
 * a vacant seat is due at once, by the side that owes it; without a partner the province's pairing is. A seat
 * that a recall left is not listed twice: its task is the replacement.
 */
export const vacancyTasks = (seats: readonly Seat[], recalls: readonly DecidedRecall[], context: Context): Task[] =>
  seats.flatMap((seat) => {
    const { village_code, post_role, vacant_since, owed_by, rule } = seat
    const recalled = recalls.some(
      (each) =>
        each.village_code === village_code &&
        each.post_role === post_role &&
        (each.successor_from === null || each.successor_from > context.today) &&
        each.ended_on < context.today,
    )
    if (vacant_since === null || recalled) return []
    return [
      task(
        {
          rule: owed_by === null ? 'X-1' : rule,
          ...orgOf(owed_by ?? context.province, context),
          scope_code: village_code,
          subject: { kind: 'seat', id: `${village_code}/${post_role}`, period: null },
          due_on: vacant_since,
          done_on: null,
        },
        context,
      ),
    ]
  })

export interface Turn {
  rule: 'X-3' | 'X-16'
  kind: 'posting' | 'assignment'
  id: string
  scope_code: string
  /** The tenant whose turn it is. */
  turn: string
  turn_due: string
}

/** whose turn it is in a handshake, for both sides to see. */
export const turnTasks = (turns: readonly Turn[], context: Context): Task[] =>
  turns.map(({ rule, kind, id, scope_code, turn, turn_due }) =>
    task(
      {
        rule,
        ...orgOf(turn, context),
        scope_code,
        subject: { kind, id, period: null },
        due_on: turn_due,
        done_on: null,
      },
      context,
    ),
  )

/** 3.2: a confirmed posting whose first day failed its checks is a task of both sides. */
export const blockedStartTasks = (postings: readonly (ServedPosting & { host: string })[], context: Context): Task[] =>
  postings.flatMap(({ id, sender, host, scope_code, first }) =>
    [...new Set([sender, host])].map((tenant) =>
      task(
        {
          rule: 'R-41',
          ...orgOf(tenant, context),
          scope_code,
          subject: { kind: 'posting', id, period: null },
          due_on: first,
          done_on: null,
        },
        context,
      ),
    ),
  )
