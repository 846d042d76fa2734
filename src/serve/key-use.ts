import { eq } from 'drizzle-orm'
import type { RequestContext } from './call.ts'
import type { Services } from './services.ts'
import type { Principal } from '../access/principal.ts'
import { apiKeys } from '../access/tables.ts'
import { tenantOfId } from '../tenancy/registry.ts'

const NOTED_EVERY_MS = 60 * 60 * 1000
const KEYS_MAX = 5_000

const memories = new WeakMap<Services, Map<string, number>>()

/** Whether this isolate has not noted the key within the hour; remembers that it does now. */
const isDue = (services: Services, id: string, now: Date): boolean => {
  const noted = memories.get(services) ?? new Map<string, number>()
  memories.set(services, noted)
  const age = Math.abs(now.getTime() - (noted.get(id) ?? -Infinity))
  if (age < NOTED_EVERY_MS) return false
  if (noted.size >= KEYS_MAX) noted.clear()
  noted.set(id, now.getTime())
  return true
}

/** Notes when an API key was used, behind the answer and at most once an hour a key and isolate; never fails a request. */
export const noteKeyUse = ({ services, now, later }: RequestContext, { kind, id }: Principal): void => {
  const tenant = tenantOfId(id) // a key of a pairing lies with the city that made it, whoever's name it reads in
  if (kind !== 'api_key' || tenant === null || !isDue(services, id, now)) return
  const note = async (): Promise<void> => {
    const handle = services.doors.system('record_key_use', tenant)
    await handle.run([handle.update(apiKeys, { last_used_at: now.toISOString() }, [eq(apiKeys.table.id, id)])])
  }
  later(note().catch(() => undefined))
}
