import { eq, sql, type SQL } from 'drizzle-orm'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import type { RecordSetting } from '../../rules/settings.ts'
import { treatmentTasks } from '../../rules/accounts/tasks-postings.ts'
import type { Task } from '../../rules/tasks.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { supportConfirmations, type ConfirmationRow } from './table.ts'

export { supportConfirmations } from './table.ts'

const { table } = supportConfirmations

export const confirmationsWhere = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
): Scoped<ConfirmationRow[]> =>
  handle.select(supportConfirmations, allColumns(supportConfirmations), { where, ...options })

export const confirmationsOf = (handle: Handle, postingId: string): Scoped<ConfirmationRow[]> =>
  confirmationsWhere(handle, [eq(table.posting_id, postingId)])

/** where a change of treatment waits for the department; a literal, since the index holds such rows only. */
export const alertIs = (alert: boolean): SQL => (alert ? sql`${table.alert} = 1` : sql`${table.alert} = 0`)

/** What of the city's words a confirmation keeps (3.4). */
export const CONFIRMATION_SETTINGS = ['treatment_days'] as const satisfies readonly RecordSetting[]

/** what a confirmation obliges its own tenant's department to. */
export const confirmationTasks = (handle: Handle, row: ConfirmationRow | null): Task[] =>
  row === null ? [] : treatmentTasks(row, handle.tenant, PROVINCE)
