import type { Event } from '../../journal/entry.ts'
import { changesOf } from '../../records/changes.ts'
import type { AssignmentRow } from './table.ts'

/** What is told of a row: neither every turn there was, nor what a succession cut, nor what the pairings make of an offer: other records tell that. */
const told = ({ turns: _turns, cut: _cut, unpaired_on: _unpaired, ...row }: AssignmentRow) => row

/** An event of an assignment: open to the helper it names, and to officers of its village's division. */
export const assignmentEvent = (action: string, before: AssignmentRow | null, after: AssignmentRow): Event => ({
  action,
  record: 'assignments',
  record_id: after.id,
  division: after.village_code,
  counterpart: after.counterpart,
  changes: changesOf(before && told(before), told(after)),
})
