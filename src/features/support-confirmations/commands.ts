import { followWords } from '../../records/follow-words.ts'
import { asRead } from '../../records/step.ts'
import { treatmentTasks } from '../../rules/accounts/tasks-postings.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { CONFIRMATION_SETTINGS, confirmationsWhere } from './queries.ts'
import { supportConfirmations } from './table.ts'

const { table } = supportConfirmations

/** R-58, 3.4: confirmations follow what the province has set for their home. */
export const followConfirmations = followWords({
  settings: CONFIRMATION_SETTINGS,
  kept: table.policy,
  rows: (door, stale, options) => confirmationsWhere(door, [stale], options),
  keep: (door, row, policy) => door.update(supportConfirmations, { policy }, [asRead(table, row)]),
  derived: (row, tenant) => ({ spans: [], tasks: treatmentTasks(row, tenant, PROVINCE) }),
})
