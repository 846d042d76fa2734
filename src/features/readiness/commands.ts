import { lte } from 'drizzle-orm'
import type { SystemContext } from '../../records/commit-system.ts'
import { scheduleRuns } from './table.ts'

/** Writes down that the schedule went through a tenant's database, and whether a command of it failed. */
export const noteScheduleRun = async (
  { services, now }: SystemContext,
  { tenant, failed }: { tenant: string; failed: boolean },
): Promise<void> => {
  const door = services.doors.system('note_schedule', tenant)
  const { id, ran_at } = scheduleRuns.table
  const row = { ran_at: now.toISOString(), failed }
  await door.run([door.upsert(scheduleRuns, { id: 1, ...row }, { key: id, set: row, when: lte(ran_at, row.ran_at) })])
}
