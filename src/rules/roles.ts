import { c8VillageCode, isTownshipCode } from './c-codes.ts'
import type { Finding } from './finding.ts'

/** ROLE_SCOPE is a code of the access system: no chapter of the rule book has it. */
export interface RoleScopeFinding extends Omit<Finding, 'code'> {
  code: 'ROLE_SCOPE'
}

interface Tenant {
  code: string
  kind: 'province' | 'partner' | 'supported' | 'self_assist'
  has_county_level: boolean
  counties: readonly { code: string }[]
}

type Level = 'tenant' | 'county' | 'township' | 'village' | 'unit' | 'person'

interface RoleScope {
  role: string
  scope: string
  /** The levels a scope of this role may have (2.2). */
  levels: readonly Level[]
  tenant: Tenant
}

const PROVINCE_ROLES: ReadonlySet<string> = new Set(['province_admin'])
const CITY_ROLES: ReadonlySet<string> = new Set([
  'city_org',
  'county_org',
  'county_committee',
  'township_committee',
  'village_org',
])

/** The counties of a tenant; a city without county level stands for its own. */
const countiesOf = ({ code, kind, has_county_level, counties }: Tenant): ReadonlySet<string> =>
  new Set(kind === 'province' || has_county_level ? counties.map((county) => county.code) : [code])

const RECORD_PART = /^-[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

const isOfTenant = (id: string, { code }: Tenant): boolean => id.startsWith(code) && RECORD_PART.test(id.slice(6))

const IS_SCOPE: Record<Level, (scope: string, tenant: Tenant) => boolean> = {
  tenant: (scope, { code }) => scope === code,
  county: (scope, tenant) => tenant.has_county_level && countiesOf(tenant).has(scope),
  township: (scope, tenant) => isTownshipCode(scope) && countiesOf(tenant).has(scope.slice(0, 6)),
  village: (scope, tenant) => {
    const counties = countiesOf(tenant)
    return counties.has(scope.slice(0, 6)) && c8VillageCode(scope, counties).length === 0
  },
  unit: isOfTenant,
  person: isOfTenant,
}

/** Whether a scope is of one of these levels, inside the tenant. */
export const isScopeWithin = (scope: string, levels: readonly Level[], tenant: Tenant): boolean =>
  levels.some((level) => IS_SCOPE[level](scope, tenant))

const finding = (field: string, accepted: readonly string[]): RoleScopeFinding => ({
  rule: '2.2',
  code: 'ROLE_SCOPE',
  field,
  facts: { accepted },
})

/** 2.2: a role stands in a tenant of its kind, and its scope is of a level the role has, inside the tenant. */
export const roleScope = ({ role, scope, levels, tenant }: RoleScope): RoleScopeFinding[] => {
  const inProvince = tenant.kind === 'province'
  if (inProvince && CITY_ROLES.has(role)) return [finding('role', ['city'])]
  if (!inProvince && PROVINCE_ROLES.has(role)) return [finding('role', ['province'])]
  return isScopeWithin(scope, levels, tenant) ? [] : [finding('scope', levels)]
}

/** A scope that is a division inside the tenant, for what has no role (API keys). */
export const divisionScope = (scope: string, tenant: Tenant): RoleScopeFinding[] => {
  const levels = ['tenant', 'county', 'township', 'village'] as const
  return isScopeWithin(scope, levels, tenant) ? [] : [finding('scope', levels)]
}

const USER_ACTIONS = ['update', 'change_role', 'remove', 'reset_password', 'revoke_sessions'] as const
export type UserAction = (typeof USER_ACTIONS)[number]

interface UserFacts {
  status: 'active' | 'removed'
  /** Whether the user acts on himself. */
  is_self: boolean
  /** Whether no other active user administers the tenant. */
  is_last_admin: boolean
}

const isLegal = (action: UserAction, { status, is_self, is_last_admin }: UserFacts): boolean => {
  if (status === 'removed') return false
  if (action === 'remove') return !is_self && !is_last_admin
  if (action === 'change_role') return !is_last_admin
  return action !== 'reset_password' || !is_self
}

/** What may be done with a user now, for the 409's `allowed`. */
export const allowedOnUser = (facts: UserFacts): UserAction[] => USER_ACTIONS.filter((action) => isLegal(action, facts))

/** 2.2: nobody removes himself, the last administrator stays, one's own password is changed by knowing the old one. */
export const userAct = (action: UserAction, facts: UserFacts): Finding[] => {
  if (isLegal(action, facts)) return []
  return [{ rule: 'X-3', code: 'STATE', facts: { status: facts.status, allowed: allowedOnUser(facts) } }]
}
