import { and, gt, lte, or } from 'drizzle-orm'
import type { SystemContext } from '../../records/commit-system.ts'
import { tasks } from '../../records/tasks.ts'
import { shanghaiDay } from '../../rules/dates.ts'
import { isUnsettled } from './queries.ts'

/** Marks what was to be done or to lapse on a day that has come, so that lists of what is open pass over it; its date said so before. */
export const settleTasks = async ({ services, now }: SystemContext, tenant: string): Promise<void> => {
  const door = services.doors.system('settle_tasks', tenant)
  const { done_on, due_on, lapsed_on } = tasks.table
  const today = shanghaiDay(now)
  await door.run([
    door.update(tasks, { settled: true }, [
      and(isUnsettled, gt(due_on, ''), or(lte(done_on, today), lte(lapsed_on, today))),
    ]),
  ])
}
