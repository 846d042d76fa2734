import { eq, sql, type SQL } from 'drizzle-orm'
import { isAllowedFrom } from '../http/networks.ts'
import { problem } from '../problems/problem.ts'
import { inForceOn, shanghaiDay } from '../rules/dates.ts'
import { divisionPrefix } from '../tenancy/door-rules.ts'
import type { Services } from './services.ts'
import { pairings, type PairingRow } from '../tenancy/pairings-table.ts'
import { PROVINCE, tenantByCode } from '../tenancy/registry.ts'
import { parseApiKey, verifyApiKey } from '../access/api-key.ts'
import { memoryOfServices } from '../access/memory.ts'
import { permissionsOf, type Permission, type Role } from '../access/permissions.ts'
import type { Principal } from '../access/principal.ts'
import { isKeptToPeople, onePerson, tiesOf } from '../access/second-person.ts'
import { allColumns, type Handle, type Scoped } from '../tenancy/handle.ts'
import { apiKeys, users } from '../access/tables.ts'

type ApiKeyRow = (typeof apiKeys.table)['$inferSelect']

/** A key as its maker stands: what it may do is never more than what he may do now. */
interface Standing extends ApiKeyRow {
  /** The pairing the key was made for, as it is stored now; null for a key of one tenant. */
  pairing: PairingRow | null
  maker: Pick<(typeof users.table)['$inferSelect'], 'role' | 'scope' | 'status'>
  one_person: readonly string[]
}

const CHALLENGE = { 'www-authenticate': 'Bearer error="invalid_token"' } as const

const memoryOf = memoryOfServices<Standing>()

/** This isolate forgets a key at once; others within the memory's 30 seconds. */
export const forgetApiKey = (services: Services, id: string): void => memoryOf(services).forget((row) => row.id === id)

/** The same of every key a user made or was shown. */
export const forgetApiKeysOf = (services: Services, user: string): void =>
  memoryOf(services).forget(({ made_by, created_by }) => made_by === user || created_by === user)

/** A key with its maker as he stands. */
export const keyWithMaker = (handle: Handle, where: SQL, now: Date) => {
  const { role, scope, status, id } = users.table
  return handle.select(
    apiKeys,
    {
      ...allColumns(apiKeys),
      maker_role: sql<Role>`${role}`.as('maker_role'),
      maker_scope: sql<string>`${scope}`.as('maker_scope'),
      maker_status: sql<string>`${status}`.as('maker_status'),
      ...tiesOf(id, { now, today: shanghaiDay(now) }),
    },
    { where: [where], join: [{ source: users, on: eq(id, apiKeys.table.made_by) }], limit: 1 },
  )
}

type KeyWithMaker = ReturnType<typeof keyWithMaker> extends Scoped<(infer Row)[]> ? Row : never

const standingOf = (row: KeyWithMaker, pairing: PairingRow | null = null): Standing => {
  const { maker_role, maker_scope, maker_status } = row
  const stands = {
    role: maker_role,
    scope: maker_scope,
    status: maker_status === 'active' ? 'active' : 'removed',
  } as const
  return { ...row, pairing, maker: stands, one_person: onePerson(row.made_by, row) }
}

const readRow = async (
  services: Services,
  { tenant, id }: { tenant: string; id: string },
  now: Date,
): Promise<Standing | undefined> => {
  const door = services.doors.system('authenticate', tenant)
  const [[row]] = await door.run([keyWithMaker(door, eq(apiKeys.table.key_id, id), now)])
  if (!row?.pairing_id) return row && standingOf(row)
  const province = services.doors.system('read_pairings', PROVINCE)
  const [[pairing]] = await province.run([
    province.select(pairings, allColumns(pairings), { where: [eq(pairings.table.id, row.pairing_id)] }),
  ])
  return standingOf(row, pairing)
}

/** Where two scopes meet: the narrower one inside the other; null where they do not. */
const narrower = (one: string, other: string, tenant: string): string | null => {
  if (one === tenant || one === other) return other
  if (other === tenant) return one
  if (!/^\d+$/.test(one) || !/^\d+$/.test(other)) return null
  if (other.startsWith(divisionPrefix(one))) return other
  return one.startsWith(divisionPrefix(other)) ? one : null
}

const principalOf = (row: Standing, tenant: string): Principal => {
  const kind = tenantByCode(tenant)?.kind
  const scope = narrower(row.scope, row.maker.scope, tenant)
  const reaches = row.pairing === null ? scope !== null : scope === tenant
  const held = kind && reaches ? permissionsOf(row.maker.role, kind) : new Set<Permission>()
  const permissions = row.permissions.filter((each) => held.has(each) && !isKeptToPeople(each))
  return {
    kind: 'api_key',
    id: row.id,
    user: row.made_by,
    one_person: row.one_person,
    tenant,
    role: null,
    scope: scope ?? row.scope,
    permissions: new Set(permissions),
    session: null,
    rate_per_second: row.rate_per_second,
    ...(row.pairing === null ? {} : betweenCities(row.pairing)),
  }
}

/** A key of a pairing reads in the partner city's name, through the door that city has into the host's database; the host's own door stays shut. */
const betweenCities = ({ partner_city, supported_city }: PairingRow) => ({
  tenant: partner_city,
  scope: partner_city,
  pairing_host: supported_city,
})

/** Whether a key of a pairing is out of force: its pairing is over, or has not begun. */
const isUnpaired = ({ pairing_id, pairing }: Standing, now: Date): boolean =>
  pairing_id !== null && (pairing === null || !inForceOn(pairing, shanghaiDay(now)))

/** Who acts in the name of a key that its tenant set something up with, by its row alone; null where it is not in force. */
export const principalOfKey = (row: KeyWithMaker, tenant: string, now: Date): Principal | null => {
  const standing = standingOf(row)
  const { maker, pairing_id, status, expires_at } = standing
  // a key of a pairing only reads: no webhook is sent in its name
  const inForce =
    pairing_id === null && status === 'active' && maker.status === 'active' && expires_at > now.toISOString()
  return inForce ? principalOf(standing, tenant) : null
}

/** When a request came, and from where as the platform says. */
export interface Arrival {
  now: Date
  address: string | null
}

/**
 * The principal of an API key, or null for a stranger's. Garbage, and a key of the other mode, is refused before any database is asked;
 * only who holds the true key learns that it has expired, was revoked or is not taken from his network. A key ends with its maker,
 * and what he may no longer do it may not either.
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
  const row = known ?? (await readRow(services, parsed, now))
  if (!row || !verifyApiKey(services.keys, text, row.key_mac)) return null
  if (row.status === 'revoked' || row.maker.status !== 'active')
    throw problem('API_KEY_REVOKED', { headers: CHALLENGE })
  if (row.expires_at <= now.toISOString() || isUnpaired(row, now))
    throw problem('API_KEY_EXPIRED', { headers: CHALLENGE })
  if (row.pairing_id !== null && row.consented_at === null) throw problem('API_KEY_PENDING')
  if (!isAllowedFrom(row.allowed_networks, address)) throw problem('API_KEY_NETWORK')
  if (!known && memory.forgotten === forgotten) memory.set(parsed.id, row, now)
  return principalOf(row, parsed.tenant)
}
