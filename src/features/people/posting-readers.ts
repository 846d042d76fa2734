import { permissionsOf, ROLES, type Role } from '../../access/permissions.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import type { postingClaims } from './claims-table.ts'

type Claim = (typeof postingClaims.table)['$inferSelect']

export interface PostingReader {
  tenant_code: string
  role: Role
  /** The division or person a reader of this role has to have. */
  scope: string
  rule: 'X-4' | 'X-7'
}

const COUNTY_LENGTH = 6
const TOWNSHIP_LENGTH = 9

/** Of a city that shares a host's records these read them (2.2). */
const VISITORS: readonly Role[] = ['city_org', 'auditor']

/** The province's own. */
const PROVINCIAL: readonly Role[] = ['province_admin', 'poverty_office', 'auditor']

const readersAtHost = (): Role[] =>
  ROLES.filter((role) => role !== 'holder' && permissionsOf(role, 'supported').has('posting.read'))

/** How far a role's scope has to reach at the host, so that the place lies in it; null where no place of it can. */
const scopeAt = (role: Role, { host, place }: Claim): string | null => {
  if (role === 'province_admin') return null
  const length = role === 'township_committee' ? TOWNSHIP_LENGTH : COUNTY_LENGTH
  const isWithin = role === 'county_org' || role === 'county_committee' || role === 'township_committee'
  if (!isWithin) return host
  return place.length >= length && place !== host ? place.slice(0, length) : null
}

/** who reads what a posting shows: at its place, at its home, at the partner city of its village, and the province. */
export const postingReaders = (claim: Claim, home: string, partner: string | null): PostingReader[] => {
  const county = claim.unit_division === home ? [] : [{ role: 'county_org' as const, scope: claim.unit_division }]
  const visitors = new Set([home, partner].filter((tenant) => tenant !== null && tenant !== claim.host))
  return [
    ...readersAtHost().flatMap((role) => {
      const scope = scopeAt(role, claim)
      return scope === null ? [] : [{ tenant_code: claim.host, role, scope, rule: 'X-4' as const }]
    }),
    ...[...visitors].flatMap((tenant) =>
      tenant === null || tenant === PROVINCE
        ? []
        : VISITORS.map((role) => ({ tenant_code: tenant, role, scope: tenant, rule: 'X-4' as const })),
    ),
    ...(home === claim.host || home === PROVINCE ? [] : county).map((reader) => ({
      tenant_code: home,
      ...reader,
      rule: 'X-4' as const,
    })),
    { tenant_code: home, role: 'holder', scope: claim.person_id, rule: 'X-4' },
    ...PROVINCIAL.map((role) => ({ tenant_code: PROVINCE, role, scope: PROVINCE, rule: 'X-7' as const })),
  ]
}
