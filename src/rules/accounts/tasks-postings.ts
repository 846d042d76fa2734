import { addDays, addMonths, dayAfter, dayBefore } from '../dates.ts'
import type { PartyStatus, PostingStatus, PostRole } from '../lists/enums.ts'
import type { TreatmentAlert } from '../postings/r-support.ts'
import { isFirstSecretary, isLeaderOrSecretary } from '../postings/posting-facts.ts'
import { shownSpans, type PersonWas } from '../postings/posting-person.ts'
import { lastDay } from '../postings/posting-states.ts'
import { yearsOf, type Days } from '../spans.ts'
import { a3Accepted } from '../a-secretaries.ts'
import { NO_POLICY, settingOn, type Policy } from '../settings.ts'
import { orgOf, taskOf, type Task } from '../tasks.ts'

/** A posting as what it obliges to is derived from it. */
export interface ObligingPosting {
  id: string
  person_id: string
  division: string
  counterpart: string | null
  mode: string | null
  sender: string
  post_role: PostRole
  person_party_status: PartyStatus
  /** What was shown of the person before it changed. */
  person_was: readonly PersonWas[]
  status: PostingStatus
  start_blocked: boolean
  planned_start: string
  planned_end: string
  ended_on: string | null
  /** The days on which it was submitted, answered by the host, and withdrawn. */
  submitted_on: string | null
  answered_on: string | null
  cancelled_on: string | null
  /** The words kept by one that hangs on no village, whose words would hold for it (3.4). */
  policy?: Policy | undefined
}

interface Place {
  host: string
  province: string
  /** What the province has set for the host (3.4); nothing where it is left out. */
  policy?: Policy | undefined
}

/** The days of a year that lie in the term. */
const yearIn = ({ first, last }: Days, year: number): Days => ({
  first: first > `${year}-01-01` ? first : `${year}-01-01`,
  last: last < `${year}-12-31` ? last : `${year}-12-31`,
})

const AGREED: ReadonlySet<PostingStatus> = new Set(['confirmed', 'active', 'completed', 'recalled', 'ended_early'])

/** The days in post of one that was confirmed; null for one that never stood, or that was kept from beginning (3.2). */
export const daysInPost = (
  row: Pick<ObligingPosting, 'status' | 'start_blocked' | 'planned_start' | 'planned_end' | 'ended_on'>,
): Days | null => {
  const isBlocked = row.start_blocked && row.status === 'confirmed'
  return AGREED.has(row.status) && !isBlocked ? { first: row.planned_start, last: lastDay(row) } : null
}

const common = (row: ObligingPosting) => ({
  division: row.division,
  counterpart: row.counterpart,
  mode: row.mode,
  scope_code: row.division,
  subject_kind: 'posting' as const,
  subject_id: row.id,
})

/** so many trainings of a first secretary a year; whose term ends in the year has until its last day. */
const trainingTasks = (row: ObligingPosting, term: Days, { province, policy = NO_POLICY }: Place): Task[] =>
  yearsOf(term).map((year) => {
    const { first, last } = yearIn(term, year)
    const acts = settingOn(policy, 'trainings_a_year', `${year}-12-31`)
    return taskOf({
      ...common(row),
      rule: 'R-77',
      ...orgOf(row.sender, province),
      period: String(year),
      window: { first, last, acts },
      opens_on: first,
      due_on: last,
    })
  })

/** the stretches of half a year from the first day on that lie wholly in the term. */
const visitPeriods = ({ first, last }: Days, policy: Policy): Days[] => {
  const months = settingOn(policy, 'visit_months', first)
  const periods: Days[] = []
  for (let n = 0; ; n += 1) {
    const period = { first: addMonths(first, n * months), last: dayBefore(addMonths(first, (n + 1) * months)) }
    if (period.last > last) return periods
    periods.push(period)
  }
}

/** a first secretary is visited once in each half-year of the term, counted from its first day. */
const visitTasks = (row: ObligingPosting, term: Days, { province, policy = NO_POLICY }: Place): Task[] =>
  visitPeriods(term, policy).map((period) =>
    taskOf({
      ...common(row),
      rule: 'R-80',
      ...orgOf(row.sender, province),
      period: `${period.first}/${period.last}`,
      window: period,
      opens_on: period.first,
      due_on: period.last,
    }),
  )

/**
 * a sheet of four leads a year of each leader, member and first secretary who is a member of the Party in it; whose
 * term ends in the year has until its last day.
 */
const sheetTasks = (row: ObligingPosting, term: Days): Task[] =>
  row.post_role === 'liaison_staff'
    ? []
    : yearsOf(term).flatMap((year) => {
        const days = yearIn(term, year)
        const asMember = shownSpans(row, days).find((span) => span.row.person_party_status !== 'none')
        if (!asMember) return []
        const task = taskOf({
          ...common(row),
          rule: 'R-75',
          owner_role: 'holder',
          owner_id: row.person_id,
          tenant: row.sender,
          period: String(year),
          // a sheet names its year, not a day of the term
          window: { first: `${year}-01-01`, last: `${year}-12-31` },
          opens_on: asMember.first,
          due_on: days.last,
        })
        return [task]
      })

/**
 * a first secretary in post who is no full member any more: the department that sent him recalls or explains, by
 * the day a replacement would be due; nothing is owed any more from the day he is one again (3.4). What was entered of days
 * behind his real last one counts for nothing. Where the province has set so, a probationary one is no less.
 */
const membershipTasks = (row: ObligingPosting, term: Days, { province, policy = NO_POLICY }: Place): Task[] => {
  const accepted = a3Accepted(policy, row.planned_start)
  return shownSpans(row, term)
    .reduce<Days[]>((spans, { first, last, row: shown }) => {
      if (accepted.includes(shown.person_party_status)) return spans
      const before = spans.at(-1)
      const goesOn = before !== undefined && dayAfter(before.last) === first
      return goesOn ? [...spans.slice(0, -1), { first: before.first, last }] : [...spans, { first, last }]
    }, [])
    .map(({ first, last }) =>
      taskOf({
        ...common(row),
        rule: 'R-48',
        ...orgOf(row.sender, province),
        period: first,
        window: { first, last },
        opens_on: first,
        due_on: addDays(first, settingOn(policy, 'recall_replace_days', first)),
        lapsed_on: last < term.last ? dayAfter(last) : null,
      }),
    )
}

/** a submitted posting waits for the host's key until it is answered; one that is withdrawn waits no longer (3.4). */
const turnTask = (row: ObligingPosting, { host, province, policy = NO_POLICY }: Place): Task[] => {
  const { submitted_on, answered_on, cancelled_on } = row
  if (submitted_on === null) return []
  const due_on = addDays(submitted_on, settingOn(policy, 'turn_due_days', submitted_on))
  const lapsed_on = answered_on === null ? cancelled_on : null
  const turn = { opens_on: submitted_on, due_on, done_on: answered_on, lapsed_on }
  return [taskOf({ ...common(row), rule: 'X-3', ...orgOf(host, province), ...turn })]
}

/** 3.2: a confirmed posting whose first day failed its checks is a task of both sides. */
const blockedTasks = (row: ObligingPosting, { host, province }: Place): Task[] =>
  [...new Set([row.sender, host])].map((tenant) =>
    taskOf({ ...common(row), rule: 'R-41', ...orgOf(tenant, province), due_on: row.planned_start }),
  )

/** 3.4, 3.6: who leaves before his time owes nothing that opens later; what was open then lapses the day after. */
const untilLeft = (tasks: readonly Task[], last: string): Task[] =>
  tasks
    .filter(({ opens_on }) => opens_on <= last)
    .map((task) => (task.due_on > last ? { ...task, lapsed_on: task.lapsed_on ?? dayAfter(last) } : task))

/** What one posting obliges to, by the host's database alone. */
export const postingTasks = (row: ObligingPosting, place: Place): Task[] => {
  const turn = turnTask(row, place)
  if (row.status === 'confirmed' && row.start_blocked) return [...turn, ...blockedTasks(row, place)]
  const term = daysInPost(row)
  if (!term) return turn
  const planned = { first: row.planned_start, last: row.planned_end }
  const cared = isFirstSecretary(row.post_role)
  const asked = [
    ...sheetTasks(row, planned),
    ...(cared
      ? [
          ...membershipTasks(row, term, place),
          ...trainingTasks(row, planned, place),
          ...visitTasks(row, planned, place),
        ]
      : []),
  ]
  return [...turn, ...untilLeft(asked, term.last)]
}

/** A person's posting as it is known at home: whose unit, from when to when, and whether the host has confirmed it. */
export interface HomePosting extends Days {
  posting_id: string
  sender: string
  mode: string
  post_role: PostRole
  unit_id: string
  unit_division: string
  /** The village, or the city or county of liaison staff. */
  place: string
  agreed: boolean
}

/**
 * What a posting obliges its home to: R-57, a confirmation of the sending unit's support a year; R-81, an assessment of each
 * leader and first secretary a year in the file. Both by the end of the year.
 */
export const homeTasks = (row: HomePosting, province: string): Task[] => {
  if (!row.agreed) return []
  const about = {
    division: row.unit_division,
    mode: row.mode,
    subject_kind: 'posting' as const,
    subject_id: row.posting_id,
  }
  return yearsOf(row).flatMap((year) => {
    const due = {
      period: String(year),
      window: { first: `${year}-01-01`, last: `${year}-12-31` },
      opens_on: yearIn(row, year).first,
      due_on: `${year}-12-31`,
    }
    const unit = { owner_role: 'sending_unit' as const, tenant: row.sender, owner_id: row.unit_id }
    const support = taskOf({ ...about, ...due, ...unit, rule: 'R-57', scope_code: row.unit_id })
    const assessment = taskOf({ ...about, ...due, ...orgOf(row.sender, province), rule: 'R-81', scope_code: row.place })
    return isLeaderOrSecretary(row.post_role) ? [support, assessment] : [support]
  })
}

/** A confirmation of support as what it obliges to is derived from it. */
export interface ObligingConfirmation {
  id: string
  division: string
  mode: string | null
  alerts: readonly TreatmentAlert[]
  /** What the province has set for the home (3.4). */
  policy: Policy
}

/** the dispatching department answers each change of treatment that was told, by recording what became of it. */
export const treatmentTasks = (row: ObligingConfirmation, sender: string, province: string): Task[] =>
  row.alerts.map(({ opened_on, solved_on, withdrawn_on }) =>
    taskOf({
      rule: 'R-58',
      ...orgOf(sender, province),
      division: row.division,
      mode: row.mode,
      scope_code: row.division,
      subject_kind: 'support_confirmation',
      subject_id: row.id,
      period: opened_on,
      opens_on: opened_on,
      due_on: addDays(opened_on, settingOn(row.policy, 'treatment_days', opened_on)),
      done_on: solved_on,
      lapsed_on: withdrawn_on,
    }),
  )
