import { eq } from 'drizzle-orm'
import { problem } from '../http/problem.ts'
import type { Services } from '../http/services.ts'
import type { Caller } from '../tenancy/door-rules.ts'
import { tenantByCode } from '../tenancy/registry.ts'
import { verifyAccessToken, type AccessClaims } from './access-token.ts'
import { authenticateApiKey } from './authenticate-api-key.ts'
import { shortMemory, type ShortMemory } from './memory.ts'
import { permissionsOf } from './permissions.ts'
import type { Principal } from './principal.ts'
import { sessions, users } from './tables.ts'

interface Standing {
  principal: Principal
  password_change_required: boolean
}

const memories = new WeakMap<Services, ShortMemory<Standing>>()

const memoryOf = (services: Services): ShortMemory<Standing> => {
  const memory = memories.get(services) ?? shortMemory<Standing>()
  memories.set(services, memory)
  return memory
}

/** This isolate forgets a user at once; others within the memory's 30 seconds. */
export const forgetUser = (services: Services, userId: string): void =>
  memoryOf(services).forget(({ principal }) => principal.id === userId)

const unauthenticated = () => problem('UNAUTHENTICATED', { headers: { 'www-authenticate': 'Bearer' } })

const readStanding = async (services: Services, claims: AccessClaims, now: Date): Promise<Standing | null> => {
  const door = services.doors.system('authenticate', claims.tenant)
  const [[row]] = await door.run([
    door.select(
      sessions,
      {
        id: users.table.id,
        role: users.table.role,
        scope: users.table.scope,
        status: users.table.status,
        password_change_required: users.table.password_change_required,
        revoked_at: sessions.table.revoked_at,
        expires_at: sessions.table.expires_at,
      },
      {
        where: [eq(sessions.table.id, claims.sid)],
        join: [{ source: users, on: eq(sessions.table.user_id, users.table.id) }],
      },
    ),
  ])
  const stands =
    row && row.id === claims.sub && row.status === 'active' && !row.revoked_at && row.expires_at > now.toISOString()
  const kind = tenantByCode(claims.tenant)?.kind
  if (!stands || !kind) return null
  const { id, role, scope } = row
  const permissions = permissionsOf(role, kind)
  return {
    principal: { kind: 'user', id, tenant: claims.tenant, role, scope, permissions, session: claims.sid },
    password_change_required: row.password_change_required,
  }
}

const authenticateToken = async (services: Services, token: string, now: Date): Promise<Standing> => {
  const { signing, issuer, audience } = services
  const claims = await verifyAccessToken(signing, token, { issuer, audience, now })
  if (!claims || !tenantByCode(claims.tenant)) throw unauthenticated()
  const memory = memoryOf(services)
  const known = memory.get(claims.sid, now)
  if (known?.principal.id === claims.sub && known.principal.tenant === claims.tenant) return known
  const { forgotten } = memory
  const standing = await readStanding(services, claims, now)
  if (!standing) throw unauthenticated()
  // Not remembered while a password has to be changed: the change must hold at once in every isolate.
  const lasts = !standing.password_change_required && memory.forgotten === forgotten
  if (lasts) memory.set(claims.sid, standing, now)
  return standing
}

/** Who asks: a user by access token or an integrator by API key; 401 for everything else. */
export const authenticate = async (services: Services, header: string | undefined, now: Date): Promise<Standing> => {
  const credential = /^Bearer ([\x21-\x7e]{1,2048})$/i.exec(header ?? '')?.[1]
  if (credential === undefined) throw unauthenticated()
  if (!credential.startsWith('jd_')) return authenticateToken(services, credential, now)
  const principal = await authenticateApiKey(services, credential, now)
  if (!principal) throw unauthenticated()
  return { principal, password_change_required: false }
}

/** How far the principal reaches, as the doors ask it: roles of a city that see what others share (2.2). */
export const callerOf = ({ tenant, role, scope }: Principal): Caller => ({
  tenant,
  division: /^\d+$/.test(scope) ? scope : null,
  sees_shared:
    role === null ? scope === tenant : role === 'city_org' || role === 'auditor' || role === 'province_admin',
})
