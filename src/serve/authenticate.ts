import { eq, sql } from 'drizzle-orm'
import { problem } from '../problems/problem.ts'
import { shanghaiDay } from '../rules/dates.ts'
import type { Services } from './services.ts'
import type { Caller } from '../tenancy/door-rules.ts'
import { PROVINCE, tenantByCode } from '../tenancy/registry.ts'
import { verifyAccessToken, type AccessClaims } from '../access/access-token.ts'
import { authenticateApiKey, type Arrival } from './authenticate-api-key.ts'
import { memoryOfServices } from '../access/memory.ts'
import { permissionsOf, type Role } from '../access/permissions.ts'
import type { Principal } from '../access/principal.ts'
import { onePerson, tiesOf } from '../access/second-person.ts'
import { sessions, users } from '../access/tables.ts'

interface Standing {
  principal: Principal
  password_change_required: boolean
  /** The last day anything is open to a holder: that of his last posting; null for everybody else. */
  posted_until: string | null
}

const memoryOf = memoryOfServices<Standing>()

/** This isolate forgets a user at once; others within the memory's 30 seconds. */
export const forgetUser = (services: Services, userId: string): void =>
  memoryOf(services).forget(({ principal }) => principal.id === userId)

/** RFC 6750 3.1: who sent nothing is told how to; what was sent and does not hold is named as that. */
const unauthenticated = (sent: boolean) =>
  problem('UNAUTHENTICATED', { headers: { 'www-authenticate': sent ? 'Bearer error="invalid_token"' : 'Bearer' } })

const standingClaims = sql`FROM posting_claims AS c WHERE c.person_id = ${users.table.scope} AND c.status IN ('reserved', 'confirmed')`

/** 2.2: what is claimed at home for the person a holder is, in the statement that reads the user anyway. */
const CLAIMED = {
  posted_until: sql<string | null>`(SELECT max(c.planned_end) ${standingClaims})`.as('posted_until'),
  posted_to: sql<string | null>`(SELECT group_concat(c.host) ${standingClaims})`.as('posted_to'),
}

/** A holder's user is dead the day after the last of his postings ends (2.2). */
const requirePosted = (standing: Standing, now: Date): Standing => {
  const { posted_until, principal } = standing
  if (principal.role !== 'holder' || (posted_until !== null && shanghaiDay(now) <= posted_until)) return standing
  throw problem('NOT_POSTED', { rule: '2.2' })
}

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
        ...CLAIMED,
        ...tiesOf(users.table.id, { now, today: shanghaiDay(now) }),
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
  const posted = role === 'holder' ? { posted_to: [...new Set((row.posted_to ?? '').split(','))].filter(Boolean) } : {}
  return {
    principal: {
      kind: 'user',
      id,
      user: id,
      one_person: onePerson(id, row),
      tenant: claims.tenant,
      role,
      scope,
      permissions,
      session: claims.sid,
      ...posted,
    },
    password_change_required: row.password_change_required,
    posted_until: row.posted_until,
  }
}

const authenticateToken = async (
  services: Services,
  { token, anew }: { token: string; anew: boolean },
  now: Date,
): Promise<Standing> => {
  const { signing, issuer, audience } = services
  const claims = await verifyAccessToken(signing, token, { issuer, audience, now })
  if (!claims || !tenantByCode(claims.tenant)) throw unauthenticated(true)
  const memory = memoryOf(services)
  const known = anew ? undefined : memory.get(claims.sid, now)
  if (known?.principal.id === claims.sub && known.principal.tenant === claims.tenant) return known
  const { forgotten } = memory
  const standing = await readStanding(services, claims, now)
  if (!standing) throw unauthenticated(true)
  // Not remembered while a password has to be changed: the change must hold at once in every isolate.
  const lasts = !standing.password_change_required && memory.forgotten === forgotten
  if (lasts) memory.set(claims.sid, standing, now)
  return standing
}

/**
 * Who asks: a user by access token or an integrator by API key; 401 for everything else. `anew`: past every memory, because
 * who decides must not be who was made a minute ago for the purpose.
 */
export const authenticate = async (
  services: Services,
  { header, anew }: { header: string | undefined; anew: boolean },
  arrival: Arrival,
): Promise<Standing> => {
  const { now } = arrival
  const credential = /^Bearer ([\x21-\x7e]{1,2048})$/i.exec(header ?? '')?.[1]
  if (credential === undefined) throw unauthenticated(header !== undefined)
  if (!credential.startsWith('jd_')) {
    return requirePosted(await authenticateToken(services, { token: credential, anew }, now), now)
  }
  const principal = await authenticateApiKey(services, credential, arrival)
  if (!principal) throw unauthenticated(true)
  return { principal, password_change_required: false, posted_until: null }
}

const SEES_SHARED: ReadonlySet<Role> = new Set<Role>([
  'city_org',
  'county_org',
  'auditor',
  'province_admin',
  'sending_unit', // what hangs on the postings of its own people
  'holder',
])

/** the province's own poverty office comments where the province is a side. */
const isOfProvince = (tenant: string, role: Role): boolean => tenant === PROVINCE && role === 'poverty_office'

/** How far the principal reaches, as the doors ask it: roles of a city that see what others share (2.2). */
export const callerOf = ({ tenant, role, scope, posted_to, pairing_host }: Principal): Caller => ({
  tenant,
  division: /^\d+$/.test(scope) ? scope : null,
  bound: /^\d+$/.test(scope) ? null : scope,
  sees_shared: role === null ? scope === tenant : SEES_SHARED.has(role) || isOfProvince(tenant, role),
  ...(posted_to ? { posted_to } : {}),
  ...(pairing_host === undefined ? {} : { pairing_host }),
})
