import { LOCAL_LAWS, type LocalTaskRule } from './local-laws.ts'

const SHARED_TASK_RULES = [
  'R-41',
  'R-42',
  'R-44',
  'R-45',
  'R-46',
  'R-48',
  'R-57',
  'R-58',
  'R-71',
  'R-75',
  'R-77',
  'R-79',
  'R-80',
  'R-81',
  'X-1',
  'X-3',
  'X-7',
  'X-16',
  'B-6',
  'B-8',
  'B-12',
] as const

/** A rule that obliges somebody to something with a day (3.4). */
export type TaskRule = (typeof SHARED_TASK_RULES)[number] | LocalTaskRule

/** The rules that oblige: those of postings, branches and tenants, and those of the laws of records of a city's own. */
export const TASK_RULES: readonly [TaskRule, ...TaskRule[]] = [
  SHARED_TASK_RULES[0],
  ...new Set<TaskRule>([...SHARED_TASK_RULES.slice(1), ...LOCAL_LAWS.flatMap(({ tasks }) => tasks)]),
]
