import { eq } from 'drizzle-orm'
import { isAllowedFrom } from '../access/networks.ts'
import { problem } from '../problems/problem.ts'
import type { Services } from './services.ts'
import { tenantByCode } from '../tenancy/registry.ts'
import { parseApiKey, verifyApiKey } from '../access/api-key.ts'
import { shortMemory, type ShortMemory } from '../access/memory.ts'
import type { Principal } from '../access/principal.ts'
import { allColumns } from '../tenancy/handle.ts'
import { apiKeys } from '../access/tables.ts'

type ApiKeyRow = (typeof apiKeys.table)['$inferSelect']

const CHALLENGE = { 'www-authenticate': 'Bearer error="invalid_token"' } as const

const memories = new WeakMap<Services, ShortMemory<ApiKeyRow>>()

const memoryOf = (services: Services): ShortMemory<ApiKeyRow> => {
  const memory = memories.get(services) ?? shortMemory<ApiKeyRow>()
  memories.set(services, memory)
  return memory
}

/** This isolate forgets a key at once; others within the memory's 30 seconds. */
export const forgetApiKey = (services: Services, id: string): void => memoryOf(services).forget((row) => row.id === id)

const readRow = async (services: Services, tenant: string, keyId: string): Promise<ApiKeyRow | undefined> => {
  const door = services.doors.system('authenticate', tenant)
  const [[row]] = await door.run([
    door.select(apiKeys, allColumns(apiKeys), { where: [eq(apiKeys.table.key_id, keyId)], limit: 1 }),
  ])
  return row
}

/** When a request came, and from where as the platform says. */
export interface Arrival {
  now: Date
  address: string | null
}

/**
 * The principal of an API key, or null for a stranger's. Garbage, and a key of the other mode, is refused before any database is asked;
 * only who holds the true key learns that it has expired, was revoked or is not taken from his network.
 */
export const authenticateApiKey = async (
  services: Services,
  text: string,
  { now, address }: Arrival,
): Promise<Principal | null> => {
  const parsed = parseApiKey(text)
  if (!parsed || parsed.mode !== services.key_mode || !tenantByCode(parsed.tenant)) return null
  const memory = memoryOf(services)
  const known = memory.get(parsed.id, now)
  const { forgotten } = memory
  const row = known ?? (await readRow(services, parsed.tenant, parsed.id))
  if (!row || !(await verifyApiKey(services.keys, text, row.key_mac))) return null
  if (row.status === 'revoked') throw problem('API_KEY_REVOKED', { headers: CHALLENGE })
  if (row.expires_at <= now.toISOString()) throw problem('API_KEY_EXPIRED', { headers: CHALLENGE })
  if (!isAllowedFrom(row.allowed_networks, address)) throw problem('API_KEY_NETWORK')
  if (!known && memory.forgotten === forgotten) memory.set(parsed.id, row, now)
  return {
    kind: 'api_key',
    id: row.id,
    tenant: parsed.tenant,
    role: null,
    scope: row.scope,
    permissions: new Set(row.permissions),
    session: null,
    rate_per_second: row.rate_per_second,
  }
}
