import { and, eq, gt, isNull, lte } from 'drizzle-orm'
import { apiKeys } from '../../access/tables.ts'
import { commitSystem, type SystemContext } from '../../records/commit-system.ts'
import type { Guarded } from '../../records/commit.ts'
import { asRead } from '../../records/step.ts'
import type { Event } from '../../journal/entry.ts'
import type { Call } from '../../serve/call.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { takeAlong } from '../webhook-endpoints/commands.ts'
import type { WebhookEndpointRow } from '../webhook-endpoints/queries.ts'
import { DAY_MS, keyEvent } from './judge.ts'
import { apiKeysByExpiry, type ApiKeyRow } from './queries.ts'

/** So many days before a key ends its tenant is told, once for each. */
const TOLD_DAYS = [30, 10, 1] as const
const [TOLD_FIRST] = TOLD_DAYS
const KEYS_A_RUN = 100

const { table } = apiKeys

/** Of which of these days the tenant has not been told, though they have come. */
const untold = ({ expires_at, expiry_told }: ApiKeyRow, now: Date): number[] => {
  const left = (new Date(expires_at).getTime() - now.getTime()) / DAY_MS
  return TOLD_DAYS.filter((days) => left <= days && (expiry_told === null || days < expiry_told))
}

/** Tells a tenant of keys that end soon and have no successor; a second run says nothing twice. */
export const tellExpiringKeys = async (context: SystemContext, tenant: string): Promise<void> => {
  const { services, now } = context
  const door = services.doors.system('tell_expiring_keys', tenant)
  const soon = new Date(now.getTime() + TOLD_FIRST * DAY_MS).toISOString()
  const ending = and(gt(table.expires_at, now.toISOString()), lte(table.expires_at, soon), isNull(table.replaced_by))
  const [rows] = await door.run([apiKeysByExpiry(door, [ending, eq(table.status, 'active')], KEYS_A_RUN)])
  for (const before of rows) {
    const days = untold(before, now)
    const expiry_told = days.at(-1)
    if (expiry_told === undefined) continue
    const events = days.map((left) => ({
      ...keyEvent('expiring', before, before),
      changes: { days_left: [before.expiry_told, left] as const },
    }))
    const statement = door.update(apiKeys, { expiry_told }, [asRead(table, before)])
    await commitSystem(context, door, { command: 'tell_expiring_keys', change: { guarded: [{ statement }], events } })
  }
}

interface Leaving {
  user: string
  keys: readonly ApiKeyRow[]
  /** The webhooks in the name of these keys. */
  hooks: readonly WebhookEndpointRow[]
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
  { user, keys, hooks, keep }: Leaving,
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
  const taken = takeAlong(own, keep ? [] : hooks, call.now)
  return {
    guarded: [
      ...left.map(({ before, set }) => ({ statement: own.update(apiKeys, set, [asRead(apiKeys.table, before)]) })),
      ...taken.guarded,
    ],
    events: [
      ...left.map(({ before, set }) => keyEvent(keep ? 'keep' : 'revoke', before, { ...before, ...set })),
      ...taken.events,
    ],
    shown: keys.map(({ id, name, key_id }) => ({ id, name, key_id, outcome: keep ? 'kept' : 'revoked' })),
  }
}
