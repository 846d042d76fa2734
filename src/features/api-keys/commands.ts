import { and, eq, gt, isNull, lte } from 'drizzle-orm'
import { apiKeys } from '../../access/tables.ts'
import { commitSystem, type SystemContext } from '../../records/commit-system.ts'
import { asRead } from '../../records/step.ts'
import { DAY_MS, keyEvent } from './judge.ts'
import { apiKeysInOrder, type ApiKeyRow } from './queries.ts'

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
  const [rows] = await door.run([apiKeysInOrder(door, [ending, eq(table.status, 'active')], KEYS_A_RUN)])
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
