import { firstOfYear } from '../../rules/dates.ts'

/** Three heaps of what waits: what is open, what opens soon, and what is overdue since a year that is over. */
export const TASK_STAGES = ['now', 'coming', 'past_years'] as const
type Stage = (typeof TASK_STAGES)[number]

/** The heap a task lies in on a day. */
export const stageOn = ({ opens_on, due_on }: { opens_on: string; due_on: string }, day: string): Stage => {
  if (opens_on > day) return 'coming'
  return due_on < firstOfYear(day) ? 'past_years' : 'now'
}
