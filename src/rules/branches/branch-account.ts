import {
  branchDays,
  daysInLife,
  isFullOn,
  memberDays,
  membersOn,
  officeDays,
  type MemberFacts,
  type OfficerFacts,
} from './branch-life.ts'
import { addDays, addMonths, dayAfter, dayBefore } from '../dates.ts'
import type { BranchLevel, BranchPattern, BranchStatus } from '../lists/enums-branches.ts'
import type { ExceptionKind } from '../lists/enums.ts'
import type { CountedSpan } from '../figures.ts'
import { BRANCH_FULL_MEMBERS_MIN, inForce, STUDY_FORM_MONTHS } from '../parameters/parameters.ts'
import type { Derived } from '../derived.ts'
import { type Policy, settingOn } from '../settings.ts'
import { holds, without, yearsOf, type Days } from '../spans.ts'
import { taskOf, type Task } from '../tasks.ts'

const COUNTY_LENGTH = 6
const DAYS_A_WEEK = 7

/** A member with what figures ask of him: where he is posted. */
export interface AccountMember extends MemberFacts {
  division: string
}

/** Everything that decides what a branch counts for and obliges to. */
export interface BranchAccountFacts {
  id: string
  pattern: BranchPattern
  level: BranchLevel
  division: string
  partner: string
  host: string
  status: BranchStatus
  submitted_on: string | null
  approved_on: string | null
  rejected_on: string | null
  starts_on: string | null
  closed_on: string | null
  members: readonly AccountMember[]
  officers: readonly OfficerFacts[]
  /** Recorded for it (3.3): B-9, B-11. */
  exceptions: readonly { kind: ExceptionKind }[]
  /** The day of the newest session. */
  last_session_on: string | null
  /** B-1 – B-13 ask nothing that was due before this day. */
  regulated_from: string
  /** What the province has set for the host's branches (3.4). */
  policy: Policy
}

const countyOf = (code: string): string => code.slice(0, COUNTY_LENGTH)

const spanOf = (
  branch: BranchAccountFacts,
  indicator: string,
  at: { county: string; from: string; to: string | null },
) => ({
  indicator,
  mode: branch.pattern === 'city_unit' ? '' : 'paired',
  counterpart: branch.partner,
  other_tenant: branch.partner,
  ...at,
})

/** The days in each state, by pattern: a branch that was returned or dissolved stays counted as such. */
const stateFigures = (branch: BranchAccountFacts, life: Days | null): CountedSpan[] => {
  const { submitted_on, approved_on, rejected_on, starts_on } = branch
  const began = starts_on ?? approved_on
  const days: readonly [BranchStatus, string | null, string | null][] = [
    ['submitted', submitted_on, rejected_on ?? approved_on],
    ['rejected', rejected_on, null],
    ['approved', approved_on, began],
    ['active', began, life ? dayAfter(life.last) : null],
    ['dissolved', life ? dayAfter(life.last) : null, null],
  ]
  const county = countyOf(branch.division)
  return days.flatMap(([status, from, to]) =>
    from === null || (to !== null && to <= from)
      ? []
      : [spanOf(branch, `branches_${branch.pattern}_${status}`, { county, from, to })],
  )
}

/** Members within the branch's life, where they are posted. */
const memberFigures = (branch: BranchAccountFacts, life: Days): CountedSpan[] =>
  branch.members.flatMap((member) => {
    const days = daysInLife(member, life)
    if (days === null) return []
    const at = { county: countyOf(member.division), from: days.first, to: dayAfter(days.last) }
    return [spanOf(branch, `in_branch_${branch.pattern}`, at)]
  })

/** 3.3: the exceptions it was made with, while it lives. */
const exceptionFigures = (branch: BranchAccountFacts, life: Days): CountedSpan[] =>
  branch.exceptions.map(({ kind }) => {
    const at = { county: countyOf(branch.division), from: life.first, to: dayAfter(life.last) }
    return spanOf(branch, `exceptions_${kind}`, at)
  })

/** A2: who approved it: the county's department for pattern B, the city's for pattern C. */
const approverOf = ({ pattern, host }: BranchAccountFacts) =>
  ({ owner_role: pattern === 'city_unit' ? 'city_org' : 'county_org', tenant: host }) as const

const about = (branch: BranchAccountFacts) => ({
  division: branch.division,
  counterpart: branch.partner,
  mode: branch.pattern === 'city_unit' ? '' : 'paired',
  scope_code: branch.division,
  subject_kind: 'branch' as const,
  subject_id: branch.id,
})

/** The stretches of the life on which something is so, between the days on which anything changes. */
const stretches = (life: Days, turns: readonly string[], isSo: (day: string) => boolean): Days[] => {
  const starts = [...new Set([life.first, ...turns])].filter((day) => day >= life.first && day <= life.last).toSorted()
  const found: Days[] = []
  starts.forEach((first, i) => {
    const next = starts[i + 1]
    const last = next === undefined ? life.last : dayBefore(next)
    if (!isSo(first)) return
    const before = found.at(-1)
    if (before && dayAfter(before.last) === first) before.last = last
    else found.push({ first, last })
  })
  return found
}

const fullDays = (branch: BranchAccountFacts): string[] =>
  branch.members.flatMap((member) => {
    const days = memberDays(member)
    return days === null
      ? []
      : [
          days.first,
          dayAfter(days.last),
          ...(member.full_from === null ? [] : [member.full_from]),
          ...(member.full_until ? [dayAfter(member.full_until)] : []),
        ]
  })

/** B-8: below three full members while active: to the side that approved and to the applicant, sixty days, or what is set, to merge or dissolve. */
const minimumTasks = (branch: BranchAccountFacts, life: Days): Task[] => {
  const least = inForce(BRANCH_FULL_MEMBERS_MIN, life.first)
  const tooFew = (day: string): boolean =>
    membersOn(branch.members, day).filter((member) => isFullOn(member, day)).length < least
  return stretches(life, fullDays(branch), tooFew).flatMap((gap) =>
    [approverOf(branch), { owner_role: 'city_org' as const, tenant: branch.partner }].map((owner) =>
      taskOf({
        ...about(branch),
        ...owner,
        rule: 'B-8',
        period: gap.first,
        opens_on: gap.first,
        due_on: addDays(gap.first, settingOn(branch.policy, 'branch_below_minimum_days', gap.first)),
        done_on: dayAfter(gap.last),
      }),
    ),
  )
}

/** B-6: without a secretary: due at once. */
const secretaryTasks = (branch: BranchAccountFacts, life: Days): Task[] => {
  const held = branch.officers
    .filter(({ office }) => office === 'secretary')
    .flatMap((officer) => officeDays(officer, branch.members) ?? [])
  return without(life, held).map((gap) =>
    taskOf({
      ...about(branch),
      ...approverOf(branch),
      rule: 'B-6',
      period: gap.first,
      due_on: gap.first,
      done_on: dayAfter(gap.last),
    }),
  )
}

/** Without a session for so many weeks: one task that moves with each session and closes with the branch. */
const silenceTask = (branch: BranchAccountFacts, life: Days): Task => {
  const since = branch.last_session_on ?? life.first
  const weeks = settingOn(branch.policy, 'branch_session_weeks', since)
  return taskOf({
    ...about(branch),
    ...approverOf(branch),
    rule: 'B-12',
    period: 'sessions',
    opens_on: since,
    due_on: addDays(since, weeks * DAYS_A_WEEK),
    done_on: dayAfter(life.last),
  })
}

/** The whole quarters, months or years of the life. */
const periodsOf = (life: Days, months: number): Days[] => {
  const periods: Days[] = []
  for (let first = `${life.first.slice(0, 4)}-01-01`; first <= life.last; first = addMonths(first, months)) {
    const period = { first, last: dayBefore(addMonths(first, months)) }
    if (period.first >= life.first && period.last <= life.last) periods.push(period)
  }
  return periods
}

/** B-10: the stretches of the life on which there is a committee. */
const committeeDays = (branch: BranchAccountFacts, life: Days): Days[] => {
  const held = branch.officers
    .filter(({ office }) => office === 'organisation')
    .flatMap((officer) => officeDays(officer, branch.members) ?? [])
  const turns = held.flatMap(({ first, last }) => [first, dayAfter(last)])
  return stretches(life, turns, (day) => held.some((days) => holds(days, day)))
}

/** B-12: each form in each whole quarter, month or year of the branch's life; the committee's of the days on which there is one. */
const meetingTasks = (branch: BranchAccountFacts, life: Days): Task[] => {
  const committee = committeeDays(branch, life)
  return Object.entries(inForce(STUDY_FORM_MONTHS, life.first)).flatMap(([form, months]) =>
    (form === 'committee_meeting' ? committee : [life])
      .flatMap((days) => periodsOf(days, months))
      .map((window) =>
        taskOf({
          ...about(branch),
          owner_role: 'city_org',
          tenant: branch.partner,
          rule: 'B-12',
          subject_id: `${branch.id}/${form}`,
          period: `${window.first}/${window.last}`,
          window,
          opens_on: window.first,
          due_on: window.last,
        }),
      ),
  )
}

/** a study plan with its part on poverty duties for each year of the branch, by the year's end or its own. */
const planTasks = (branch: BranchAccountFacts, life: Days): Task[] =>
  yearsOf(life).map((year) => {
    const window = { first: `${year}-01-01`, last: `${year}-12-31` }
    return taskOf({
      ...about(branch),
      owner_role: 'city_org',
      tenant: branch.partner,
      rule: 'R-71',
      period: String(year),
      window,
      opens_on: life.first > window.first ? life.first : window.first,
      due_on: life.last < window.last ? life.last : window.last,
    })
  })

/** What a branch's records together come to: figures by state and members, and what it and its approver owe. */
export const branchDerived = (branch: BranchAccountFacts): Derived => {
  const life = branchDays(branch)
  const states = stateFigures(branch, life)
  if (life === null || life.last < life.first) return { spans: states, tasks: [] }
  const spans = [...states, ...memberFigures(branch, life), ...exceptionFigures(branch, life)]
  const findings = [
    ...minimumTasks(branch, life),
    ...secretaryTasks(branch, life),
    silenceTask(branch, life),
    ...meetingTasks(branch, life),
  ].filter(({ due_on }) => due_on >= branch.regulated_from)
  return { spans, tasks: [...findings, ...planTasks(branch, life)] }
}
