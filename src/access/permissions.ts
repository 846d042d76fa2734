export const ROLES = [
  'province_admin',
  'poverty_office',
  'city_org',
  'county_org',
  'county_committee',
  'township_committee',
  'sending_unit',
  'village_org',
  'finance',
  'auditor',
  'holder',
] as const

/** Who a user is within a tenant (2.2). */
export type Role = (typeof ROLES)[number]

export const PERMISSIONS = [
  'tenant.read',
  'pairing.read',
  'pairing.create',
  'pairing.end',
  'village.read',
  'village.create',
  'village.update',
  'village.delist',
  'village.import',
  'village.export',
  'assignment.read',
  'assignment.propose',
  'assignment.accept',
  'assignment.counter',
  'assignment.decline',
  'assignment.withdraw',
  'assignment.end',
  'summary.read',
  'journal.read',
  'user.read',
  'user.create',
  'user.update',
  'user.remove',
  'api_key.read',
  'api_key.create',
  'api_key.rotate',
  'api_key.revoke',
  'me.read',
] as const

/** What may be done: the noun is the folder, the route segment and the table. */
export type Permission = (typeof PERMISSIONS)[number]

const SELF = ['tenant.read', 'me.read'] as const satisfies readonly Permission[]
const READER = [...SELF, 'pairing.read', 'village.read'] as const satisfies readonly Permission[]

const HANDSHAKE = [
  'assignment.propose',
  'assignment.accept',
  'assignment.counter',
  'assignment.decline',
  'assignment.withdraw',
  'assignment.end',
] as const satisfies readonly Permission[]

const HOUSEKEEPING = [
  'user.read',
  'user.create',
  'user.update',
  'user.remove',
  'api_key.read',
  'api_key.create',
  'api_key.rotate',
  'api_key.revoke',
] as const satisfies readonly Permission[]

/** Role × permission (2.2): the one source of the middleware, of its tests and of the table in the docs. */
export const ROLE_PERMISSIONS = {
  province_admin: [
    ...READER,
    'pairing.create',
    'pairing.end',
    'village.create',
    'village.update',
    'village.delist',
    'village.import',
    'village.export',
    'assignment.read',
    ...HANDSHAKE,
    'summary.read',
    'journal.read',
    ...HOUSEKEEPING,
  ],
  poverty_office: [...READER, 'village.export', 'assignment.read', 'summary.read'],
  city_org: [
    ...READER,
    'village.update',
    'village.import',
    'village.export',
    'assignment.read',
    ...HANDSHAKE,
    'journal.read',
    ...HOUSEKEEPING,
  ],
  county_org: [...READER, 'village.update', 'village.export', 'assignment.read'],
  county_committee: [...READER, 'assignment.read'],
  township_committee: [...READER, 'village.update', 'assignment.read'],
  sending_unit: SELF,
  village_org: [...SELF, 'village.read', 'assignment.read'],
  finance: READER,
  auditor: [...READER, 'village.export', 'assignment.read', 'summary.read', 'journal.read'],
  holder: SELF,
} as const satisfies Record<Role, readonly Permission[]>

/** Kept to users of the province's own tenant, whatever their role: elsewhere the cell is empty. */
export const PROVINCE_ONLY: ReadonlySet<Permission> = new Set<Permission>([
  'pairing.create',
  'pairing.end',
  'village.create',
  'village.delist',
  'summary.read',
])

/** What a user's scope may be (2.2): the tenant, a division below it, a unit (`sending_unit`) or a person (`holder`). */
export const SCOPE_LEVELS = {
  province_admin: ['tenant'],
  poverty_office: ['tenant', 'county'],
  city_org: ['tenant'],
  county_org: ['county'],
  county_committee: ['county'],
  township_committee: ['township'],
  sending_unit: ['unit'],
  village_org: ['village'],
  finance: ['tenant', 'county'],
  auditor: ['tenant'],
  holder: ['person'],
} as const satisfies Record<Role, readonly ScopeLevel[]>

export type ScopeLevel = 'tenant' | 'county' | 'township' | 'village' | 'unit' | 'person'

type TenantKind = 'province' | 'partner' | 'supported' | 'self_assist'

const inProvince = new Map<Role, ReadonlySet<Permission>>()
const inCity = new Map<Role, ReadonlySet<Permission>>()

/** The effective set of a role in a tenant of this kind; the same object on each call, so never widen it. */
export const permissionsOf = (role: Role, tenantKind: TenantKind): ReadonlySet<Permission> => {
  const memory = tenantKind === 'province' ? inProvince : inCity
  const known = memory.get(role)
  if (known) return known
  const cells: readonly Permission[] = ROLE_PERMISSIONS[role]
  const allowed = new Set(cells.filter((permission) => tenantKind === 'province' || !PROVINCE_ONLY.has(permission)))
  memory.set(role, allowed)
  return allowed
}
