import { TURN_SETTINGS } from '../../records/city-policy.ts'
import { followWords } from '../../records/follow-words.ts'
import { asRead } from '../../records/step.ts'
import { contestedFactsWhere, derivedOfFact } from './queries.ts'
import { contestedFacts } from './table.ts'

const { table } = contestedFacts

/** X-16, 3.4: the turns of a fact follow what the province has set for the host. */
export const followContests = followWords({
  settings: TURN_SETTINGS,
  kept: table.policy,
  rows: (door, stale, options) => contestedFactsWhere(door, [stale], options),
  keep: (door, row, policy) => door.update(contestedFacts, { policy }, [asRead(table, row)]),
  derived: (row, tenant) => derivedOfFact(tenant)(row),
})
