import type { LocalNoun } from './local-laws.ts'
import type { TaskRule } from './task-rules.ts'

export type { TaskRule } from './task-rules.ts'

export type OwnerRole =
  | 'province_admin'
  | 'poverty_office'
  | 'city_org'
  | 'county_org'
  | 'county_committee'
  | 'township_committee'
  | 'village_org'
  | 'finance'
  | 'sending_unit'
  | 'holder'
export type SubjectKind =
  | 'posting'
  | 'seat'
  | 'recall_case'
  | 'support_confirmation'
  | 'assignment'
  | 'grant'
  | 'branch'
  | 'place'
  | 'contested_fact'
  | LocalNoun

/** 3.4: an obligation, derived from data and never typed in; open from `opens_on`, overdue at the end of `due_on`. */
export interface Task {
  /** Made of rule, subject, period and owner: deriving a task again finds it. */
  id: string
  rule: TaskRule
  owner_role: OwnerRole
  /** Whose it is. */
  tenant: string
  /** The sending unit whose it is, where it is a unit's. */
  owner_id: string | null
  /** Where it lies: who works in a division sees the tasks in it. */
  division: string
  /** Its county, or the city where there is none below it: what lists and figures are kept by. */
  county: string
  counterpart: string | null
  /** The dispatch mode it falls under; '' for none. */
  mode: string
  /** The village, city or county it is about; for a sending unit its id. */
  scope_code: string
  subject_kind: SubjectKind
  subject_id: string
  period: string | null
  /** Acts that count on these days fulfil it; null where the records themselves say when it was done. */
  window_first: string | null
  window_last: string | null
  acts_needed: number
  opens_on: string
  due_on: string
  done_on: string | null
  /** The day from which nothing is owed any more though it was not done (3.4). */
  lapsed_on: string | null
}

/** Something done that a task asks for: `counts_on` says which period it counts for. */
export interface TaskAct {
  rule: string
  subject_id: string
  record_id: string
  counts_on: string
  done_on: string
}

interface Facts extends Pick<
  Task,
  'rule' | 'tenant' | 'division' | 'scope_code' | 'subject_kind' | 'subject_id' | 'due_on'
> {
  owner_role: OwnerRole
  counterpart?: string | null
  mode?: string | null
  owner_id?: string | null
  period?: string | null
  opens_on?: string
  done_on?: string | null
  lapsed_on?: string | null
  /** The days on which an act fulfils it, and how many acts it takes. */
  window?: { first: string; last: string; acts?: number }
}

const COUNTY_LENGTH = 6

/** A task out of what makes it; without a day of its own it opens on the day it is due. */
export const taskOf = (facts: Facts): Task => {
  const { rule, tenant, subject_kind, subject_id, period = null, window, ...more } = facts
  return {
    id: [rule, subject_kind, subject_id, period ?? '', tenant].join('/'),
    rule,
    owner_role: more.owner_role,
    tenant,
    owner_id: more.owner_id ?? null,
    division: more.division,
    county: more.division.slice(0, COUNTY_LENGTH),
    counterpart: more.counterpart ?? null,
    mode: more.mode ?? '',
    scope_code: more.scope_code,
    subject_kind,
    subject_id,
    period,
    window_first: window?.first ?? null,
    window_last: window?.last ?? null,
    acts_needed: window?.acts ?? 1,
    opens_on: more.opens_on ?? more.due_on,
    due_on: more.due_on,
    done_on: more.done_on ?? null,
    lapsed_on: more.lapsed_on ?? null,
  }
}

/** The organisation department of a tenant. */
export const orgOf = (tenant: string, province: string): { owner_role: OwnerRole; tenant: string } => ({
  owner_role: tenant === province ? 'province_admin' : 'city_org',
  tenant,
})

export const TASK_STATUS = ['open', 'done', 'overdue', 'lapsed'] as const
export type TaskStatus = (typeof TASK_STATUS)[number]

/** What a list of tasks may be narrowed to: one status, or `waiting`: neither done nor lapsed, thus open or overdue. */
export const TASK_FILTERS = [...TASK_STATUS, 'waiting'] as const
export type TaskFilter = (typeof TASK_FILTERS)[number]

type Dates = Pick<Task, 'due_on' | 'done_on' | 'lapsed_on'>

/** 3.4: done once it is done, however late; lapsed once nothing is owed any more; overdue from the day after due_on. */
export const taskStatus = (task: Dates, today: string): TaskStatus => {
  if (task.done_on !== null && task.done_on <= today) return 'done'
  if (task.lapsed_on !== null && task.lapsed_on <= today) return 'lapsed'
  return today > task.due_on ? 'overdue' : 'open'
}

export interface TaskChange {
  put: readonly Task[]
  removed: readonly Task[]
}

const sameTask = (a: Task, b: Task | undefined): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What carries the tasks of some records from what they were to what they are. */
export const taskSteps = (before: readonly Task[], after: readonly Task[]): TaskChange => {
  const was = new Map(before.map((task) => [task.id, task]))
  const is = new Set(after.map(({ id }) => id))
  return {
    put: after.filter((task) => !sameTask(task, was.get(task.id))),
    removed: before.filter(({ id }) => !is.has(id)),
  }
}
