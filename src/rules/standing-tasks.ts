import { END_OF_TIME } from './dates.ts'
import type { DutyHolder, DutyPeriod } from './law.ts'
import { NO_POLICY, type Policy, settingDayOn, settingOn } from './settings.ts'
import { STANDING, subjectKindOf, type Standing } from './standing.ts'
import { TASK_RULES, type TaskRule } from './task-rules.ts'
import { taskOf, type Task } from './tasks.ts'

const MONTH_DAY_LENGTH = 5

/** A stretch of days on which somebody owes: a place while it has a listed poor village, a household while it is on the register. */
export interface Holder {
  of: DutyHolder
  subject: string
  division: string
  first_day: string
  /** The first day on which nothing is owed any more; null where none is known. */
  next_day: string | null
}

/** A row that fulfils a duty: from a day on, up to the day before the next; of a duty once a period, for that period. */
export interface FulfillingAct {
  rule: string
  seat: string
  subject: string
  period: string
  first_day: string
  next_day: string | null
}

interface Owed {
  period: string | null
  opens_on: string
  due_on: string
  done_on: string | undefined
  acts_needed: number
}

const until = (next_day: string | null): string => next_day ?? END_OF_TIME
const later = (a: string, b: string): string => (a > b ? a : b)
const earliest = (days: readonly string[], nth = 1): string | undefined => days.toSorted()[nth - 1]

/** What is owed on every day: once for each stretch on which nothing fulfils it. */
const owedEachDay = (duty: Standing, holder: Holder, acts: readonly FulfillingAct[]): Owed[] => {
  const isHeldOn = (day: string) => acts.some(({ first_day, next_day }) => first_day <= day && until(next_day) > day)
  const ended = acts.flatMap(({ first_day, next_day }) =>
    next_day !== null && next_day > first_day && next_day > holder.first_day && next_day < until(holder.next_day)
      ? [next_day]
      : [],
  )
  const gaps = [...new Set([holder.first_day, ...ended])].filter((day) => !isHeldOn(day))
  return gaps.map((gap) => ({
    period: gap,
    opens_on: gap,
    due_on: duty.due === 'year_end' ? `${gap.slice(0, 4)}-12-31` : gap,
    acts_needed: 1,
    done_on: earliest(
      acts.flatMap(({ first_day, next_day }) => (first_day > gap && first_day < until(next_day) ? [first_day] : [])),
    ),
  }))
}

interface Stretch {
  holder: Holder
  /** Every stretch of the same holder. */
  stretches: readonly Holder[]
}

/** What is owed once a period, from its first day or the holder's; who owes again in the same period owes it once more. */
const owedOnce = (
  { period, opens, due, acts: needed }: Period,
  { holder, stretches }: Stretch,
  acts: readonly FulfillingAct[],
): Owed[] => {
  const { first_day } = holder
  if (first_day > `${opens.slice(0, 4)}-12-31` || until(holder.next_day) <= opens) return []
  const again = stretches.some((one) => one.first_day < first_day && until(one.next_day) > opens)
  const done = acts.filter((act) => act.period === period)
  return [
    {
      period: (again ? `${period} ${first_day}` : period) || null,
      opens_on: later(opens, first_day),
      due_on: later(due, first_day),
      done_on: earliest(
        done.map((act) => act.first_day),
        needed,
      ),
      acts_needed: needed,
    },
  ]
}

const taskRuleOf = ({ rule }: Standing): TaskRule => {
  const found = TASK_RULES.find((each) => each === rule)
  if (!found) throw new Error(`${rule} obliges nobody to anything by the laws`)
  return found
}

/** What was fulfilled before it ended does not lapse; what lapsed first was never done. */
const taskOfDuty = (duty: Standing, holder: Holder, { period, opens_on, due_on, done_on, acts_needed }: Owed): Task => {
  const inTime = done_on !== undefined && done_on < until(holder.next_day)
  const task = taskOf({
    rule: taskRuleOf(duty),
    owner_role: duty.owner_role,
    tenant: `${holder.division.slice(0, 4)}00`,
    division: holder.division,
    scope_code: holder.division,
    subject_kind: subjectKindOf(duty.of),
    subject_id: duty.seat === undefined ? holder.subject : `${holder.subject}/${duty.seat}`,
    period,
    opens_on,
    due_on,
    done_on: inTime ? done_on : null,
    lapsed_on: inTime ? null : holder.next_day,
  })
  return { ...task, acts_needed }
}

interface Period extends DutyPeriod {
  /** So many rows of the period fulfil it. */
  acts: number
}

/** A period with what the province has set (3.4): what is due before it would open opens with its year. */
const periodSet = ({ due_setting, acts_setting }: Standing, period: DutyPeriod, policy: Policy): Period => {
  const set = due_setting ? settingDayOn(policy, due_setting, period.opens) : period.due
  const due = set.length === MONTH_DAY_LENGTH ? `${period.due.slice(0, 5)}${set}` : set
  const opens = due < period.opens ? `${due.slice(0, 4)}-01-01` : period.opens
  return { ...period, opens, due, acts: acts_setting ? settingOn(policy, acts_setting, due) : 1 }
}

const keyOf = (...parts: readonly string[]): string => parts.join('|')

/**
 * 3.4: every standing duty of some holders as tasks, by what fulfils it and what the province has set for their city. The database
 * derives the same in the batch of a record.
 */
export const standingTasks = (
  holders: readonly Holder[],
  acts: readonly FulfillingAct[],
  policy: Policy = NO_POLICY,
): Task[] => {
  const dutiesOf = Map.groupBy(STANDING, ({ of }) => of)
  const stretchesOf = Map.groupBy(holders, ({ of, subject }) => keyOf(of, subject))
  const actsOf = Map.groupBy(acts, ({ rule, seat, subject }) => keyOf(rule, seat, subject))
  return holders.flatMap((holder) =>
    (dutiesOf.get(holder.of) ?? []).flatMap((duty) => {
      const own = actsOf.get(keyOf(duty.rule, duty.seat ?? '', holder.subject)) ?? []
      const stretches = stretchesOf.get(keyOf(holder.of, holder.subject)) ?? []
      const owed = duty.periods
        ? duty.periods.flatMap((period) => owedOnce(periodSet(duty, period, policy), { holder, stretches }, own))
        : owedEachDay(
            duty,
            holder,
            own.filter(({ period }) => period === ''),
          )
      return owed.map((each) => taskOfDuty(duty, holder, each))
    }),
  )
}
