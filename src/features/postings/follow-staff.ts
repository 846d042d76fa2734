import { isNull } from 'drizzle-orm'
import { TURN_SETTINGS } from '../../records/city-policy.ts'
import { followWords } from '../../records/follow-words.ts'
import { asRead } from '../../records/step.ts'
import { postingTasks } from '../../rules/accounts/tasks-postings.ts'
import { allColumns } from '../../tenancy/handle.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { postings } from './table.ts'

const { table } = postings

/** X-3, 3.4: staff at a city or county hang on no village; their postings follow what the province has set for the host themselves. */
export const followStaff = followWords({
  settings: TURN_SETTINGS,
  kept: table.policy,
  rows: (door, stale, options) =>
    door.select(postings, allColumns(postings), { where: [isNull(table.village_code), stale], ...options }),
  keep: (door, row, policy) => door.update(postings, { policy }, [asRead(table, row)]),
  derived: (row, host) => ({ spans: [], tasks: postingTasks(row, { host, province: PROVINCE, policy: row.policy }) }),
})
