import type { Call } from '../../serve/call.ts'
import { changesOf } from '../../records/changes.ts'
import type { Handle } from '../../tenancy/handle.ts'
import type { PostingRow } from './table.ts'

/** An event of a posting; while it is a draft only its author's side reads it. */
export const postingEvent = (action: string, before: PostingRow | null, after: PostingRow) => ({
  action,
  record: 'postings',
  record_id: after.id,
  division: after.division,
  counterpart: after.counterpart,
  changes: changesOf(before, after),
  draft: after.status === 'draft',
})

/** The door a posting is written through: the host's own, or the dispatching tenant's shared one. */
export const postingDoor = (call: Call, host: string): Handle =>
  host === call.principal.tenant ? call.services.doors.own(call.caller) : call.services.doors.shared(call.caller, host)

/** The row as its own side and the other city see it. */
export const shownTo = (row: PostingRow): Omit<PostingRow, 'claim_id' | 'policy'> => {
  const { claim_id: _claim, policy: _policy, ...shown } = row
  return shown
}
