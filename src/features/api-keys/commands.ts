import { apiKeys } from '../../access/tables.ts'
import type { Call } from '../../serve/call.ts'
import type { Guarded } from '../../records/commit.ts'
import type { Event } from '../../journal/entry.ts'
import { asRead } from '../../records/step.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { keyEvent } from './judge.ts'
import type { ApiKeyRow } from './queries.ts'

interface Leaving {
  user: string
  keys: readonly ApiKeyRow[]
  /** Whether the keys go on, as those of whoever removes him. */
  keep: boolean
}

interface LeftKey {
  id: string
  name: string
  key_id: string
  outcome: 'revoked' | 'kept'
}

/** What becomes of the keys of a user who leaves, in the batch that removes him: revoked, or kept as those of who keeps them. */
export const leftKeys = (
  call: Pick<Call, 'principal' | 'now'>,
  own: Handle,
  { user, keys, keep }: Leaving,
): { guarded: Guarded[]; events: Event[]; shown: LeftKey[] } => {
  const keeper = call.principal.user
  const left = keys.map((before) => {
    const taken = {
      made_by: before.made_by === user ? keeper : before.made_by,
      created_by: before.created_by === user ? keeper : before.created_by,
    }
    const stamps = { version: before.version + 1, updated_at: call.now.toISOString() }
    return { before, set: keep ? { ...taken, ...stamps } : { status: 'revoked' as const, ...stamps } }
  })
  return {
    guarded: left.map(({ before, set }) => ({ statement: own.update(apiKeys, set, [asRead(apiKeys.table, before)]) })),
    events: left.map(({ before, set }) => keyEvent(keep ? 'keep' : 'revoke', before, { ...before, ...set })),
    shown: keys.map(({ id, name, key_id }) => ({ id, name, key_id, outcome: keep ? 'kept' : 'revoked' })),
  }
}
