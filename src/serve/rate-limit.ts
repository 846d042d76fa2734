import type { Services } from './services.ts'
import { problem } from '../problems/problem.ts'
import { tenantOfId } from '../tenancy/registry.ts'

interface Bucket {
  tokens: number
  at: number
}

/** A tenant's users together may ask this many times what one of them may. */
const TENANT_FACTOR = 5
const BUCKETS_MAX = 10_000

const memories = new WeakMap<Services, Map<string, Bucket>>()

const memoryOf = (services: Services): Map<string, Bucket> => {
  const memory = memories.get(services) ?? new Map<string, Bucket>()
  memories.set(services, memory)
  if (memory.size > BUCKETS_MAX) memory.clear()
  return memory
}

const take = (memory: Map<string, Bucket>, name: string, { rate, now }: { rate: number; now: number }): number => {
  const known = memory.get(name) ?? { tokens: rate, at: now }
  const refilled = Math.min(rate, known.tokens + (Math.max(0, now - known.at) / 1000) * rate)
  memory.set(name, { tokens: Math.max(0, refilled - 1), at: now })
  return refilled - 1
}

/**
 * Fair use per principal (a key's own limit, where it has one) and per tenant, per isolate: a token bucket each, refilled every second. What must be counted
 * exactly (sign-ins) is counted in a database. The tenant is the one whose database holds the caller: a key of a pairing reads in the
 * partner's name, and what it asks is counted with the host that made it. Answers the RateLimit headers of the IETF draft; over it, 429.
 */
export const takeTurn = (
  services: Services,
  who: { tenant: string; id: string; rate_per_second?: number | null },
  now: Date,
): Record<string, string> => {
  const rate = who.rate_per_second ?? services.rate_per_second
  const memory = memoryOf(services)
  const at = { now: now.getTime() }
  const left = take(memory, `principal:${who.id}`, { rate, ...at })
  const leftOfTenant = take(memory, `tenant:${tenantOfId(who.id) ?? who.tenant}`, {
    rate: services.rate_per_second * TENANT_FACTOR,
    ...at,
  })
  const headers = {
    'ratelimit-policy': `"principal";q=${rate};w=1`,
    ratelimit: `"principal";r=${Math.max(0, Math.floor(left))};t=1`,
  }
  if (left < 0 || leftOfTenant < 0) throw problem('RATE_LIMITED', { headers: { ...headers, 'retry-after': '1' } })
  return headers
}

/** The same for who needs no credential: strangers of one network together may ask what one principal may. */
export const takePublicTurn = (services: Services, network: string, now: Date): void => {
  const at = { rate: services.rate_per_second, now: now.getTime() }
  if (take(memoryOf(services), `network:${network}`, at) < 0) {
    throw problem('RATE_LIMITED', { headers: { 'retry-after': '1' } })
  }
}
