import { addDays } from './dates.ts'
import { inYearOf, type Derived } from './derived.ts'
import type { Finding } from './finding.ts'
import { type Policy, settingOn } from './settings.ts'
import { actionsFrom, stateFindings, type Transitions } from './states.ts'
import { orgOf, taskOf, type Task } from './tasks.ts'

/** Facts of a paired village and a year that both its cities report. */
export const SHARED_FACTS = [
  { id: 'households_out', zh: '当年脱贫户数', en: 'households out of poverty in the year' },
  { id: 'people_out', zh: '当年脱贫人数', en: 'people out of poverty in the year' },
  { id: 'collective_income_fen', zh: '当年村集体收入（分）', en: 'collective income of the year in fen' },
] as const

export const CONTEST_STATUS = ['claimed', 'agreed', 'contested', 'ruled'] as const
export type ContestStatus = (typeof CONTEST_STATUS)[number]

/** A second value makes a claim agreed or contested; only the province ends a contest, once. */
export const CONTEST_TRANSITIONS: Transitions = {
  claimed: { answer: 'contested' },
  agreed: {},
  contested: { rule: 'ruled' },
  ruled: {},
}

/** What two values of one fact come to. */
export const statusOfValues = (first: number, second: number): ContestStatus =>
  first === second ? 'agreed' : 'contested'

interface ContestedAssignment {
  mode: string
  status: string
  valid_from: string
  valid_to: string | null
}

/** two cities have a fact in common where one helps the other's village; in a year of their assignment that has begun. */
export const x15SharedFact = (
  assignment: ContestedAssignment,
  { year, today }: { year: number; today: string },
): Finding[] => {
  const { mode, status, valid_from, valid_to } = assignment
  if (mode !== 'paired' || (status !== 'active' && status !== 'ended'))
    return [
      {
        rule: 'X-15',
        code: 'STATE',
        field: 'assignment_id',
        facts: { status: mode === 'paired' ? status : mode, allowed: [] },
      },
    ]
  const until = valid_to !== null && valid_to < today ? valid_to : today
  const [from, to] = [Number(valid_from.slice(0, 4)), Number(until.slice(0, 4))]
  if (year >= from && year <= to) return []
  return [
    { rule: 'X-15', code: 'DATE_OUTSIDE_TERM', field: 'year', facts: { from, to, accepted: [`${from} – ${to}`] } },
  ]
}

/** One claim a fact, assignment and year: the other side answers it. */
export const oneClaim = (others: readonly { status: string }[]): Finding[] =>
  others.map(({ status }) => ({
    rule: 'X-4',
    code: 'STATE',
    field: 'fact',
    facts: { status, allowed: actionsFrom(CONTEST_TRANSITIONS, status) },
  }))

/** who has said his value waits for the other side's. */
export const x16OtherSide = (row: { status: string; claimed_by: string }, tenant: string): Finding[] => {
  const state = stateFindings({ rule: 'X-16', table: CONTEST_TRANSITIONS, status: row.status, action: 'answer' })
  if (state.length > 0 || row.claimed_by !== tenant) return state
  return [{ rule: 'X-16', code: 'NOT_YOUR_TURN', facts: { status: row.status, allowed: [] } }]
}

interface Contest {
  id: string
  division: string
  counterpart: string
  claimed_by: string
  claimed_on: string
  answered_on: string | null
  ruled_on: string | null
  status: string
  /** What the province has set for the host (3.4). */
  policy: Policy
}

const dueBy = (day: string, policy: Policy): string => addDays(day, settingOn(policy, 'turn_due_days', day))

const turn = (
  row: Contest,
  tenant: string,
  more: Pick<Task, 'period' | 'opens_on' | 'done_on'>,
  province: string,
): Task =>
  taskOf({
    rule: 'X-16',
    ...orgOf(tenant, province),
    division: row.division,
    counterpart: row.counterpart,
    mode: 'paired',
    scope_code: row.division,
    subject_kind: 'contested_fact',
    subject_id: row.id,
    due_on: dueBy(more.opens_on, row.policy),
    ...more,
  })

/** What a shared fact counts for, apart from what is agreed, and whose turn it is: the other side's, then the province's. */
export const contestDerived = (row: Contest, { host, province }: { host: string; province: string }): Derived => {
  const { status, claimed_on, answered_on, ruled_on } = row
  const other = row.claimed_by === host ? row.counterpart : host
  const counted = (indicator: string, days: { from: string; to: string | null }) => ({
    indicator,
    county: row.division.slice(0, 6),
    mode: 'paired',
    counterpart: row.counterpart,
    other_tenant: '',
    ...days,
  })
  const isContested = answered_on !== null && status !== 'agreed'
  return {
    spans: [
      ...(answered_on !== null && status === 'agreed' ? [counted('facts_agreed', inYearOf(answered_on))] : []),
      ...(isContested && ruled_on !== answered_on
        ? [counted('facts_contested', { from: answered_on, to: ruled_on })]
        : []),
      ...(ruled_on === null ? [] : [counted('facts_ruled', inYearOf(ruled_on))]),
    ],
    tasks: [
      turn(row, other, { period: null, opens_on: claimed_on, done_on: answered_on }, province),
      ...(isContested
        ? [turn(row, province, { period: 'ruling', opens_on: answered_on, done_on: ruled_on }, province)]
        : []),
    ],
  }
}
