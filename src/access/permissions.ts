import {
  SELF,
  READER,
  HANDSHAKE,
  HOUSEKEEPING,
  FILES,
  OFFICER,
  OWNER,
  DISPATCH,
  SUPPORT,
  TERM,
  TERM_READER,
  WITNESS,
  CARE,
  PARTY_LIFE,
  BRANCHES,
} from './permission-groups.ts'
import { LOCAL_GRANTS, type LocalPermission } from '../rules/local-laws.ts'
import type { Permission } from './permission-names.ts'

export { PERMISSIONS, type Permission } from './permission-names.ts'

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

const SHARED_ROLE_PERMISSIONS = {
  province_admin: [
    ...READER,
    'pairing.create',
    'pairing.end',
    'heavy_task.create',
    'heavy_task.end',
    'contested_fact.rule',
    'village.create',
    'village.update',
    'village.delist',
    'village.import',
    'village.export',
    'assignment.read',
    ...HANDSHAKE,
    'summary.read',
    'sealed_period.read',
    'sealed_period.create',
    'recount.read',
    'recount.repair',
    'journal.read',
    'event.read',
    ...HOUSEKEEPING,
    ...OWNER,
    'grant.create',
    'grant.revoke',
    ...DISPATCH,
    ...CARE,
    'task.read',
    ...SUPPORT,
    ...TERM,
    'promotion_case.decide',
    ...PARTY_LIFE,
    'branch.export',
    'study_placement.create',
    'four_leads_sheet.read',
    'setting.read',
    'setting.create',
    'training_session.create',
  ],
  poverty_office: [
    ...READER,
    'village.export',
    'assignment.read',
    'summary.read',
    'sealed_period.read',
    'posting.read',
    'task.read',
    'acceptance_result.read',
    'acceptance_result.enter',
    'posting_comment.read',
    'posting_comment.create',
  ],
  city_org: [
    ...READER,
    'summary.read',
    'village.update',
    'village.import',
    'village.export',
    'assignment.read',
    ...HANDSHAKE,
    'contested_fact.claim',
    'journal.read',
    'event.read',
    ...HOUSEKEEPING,
    ...OWNER,
    'grant.object',
    ...DISPATCH,
    ...CARE,
    'assessment_comment.create',
    'duty_remark.create',
    'training_session.create',
    'task.read',
    ...SUPPORT,
    ...TERM,
    'promotion_case.decide',
    ...BRANCHES,
  ],
  county_org: [
    ...READER,
    'summary.read',
    'village.update',
    'village.export',
    'assignment.read',
    ...OFFICER,
    'posting.read',
    'posting.check',
    'posting.draft',
    'posting.submit',
    ...CARE,
    'assessment_comment.create',
    'duty_record.check',
    'duty_remark.create',
    'training_session.create',
    'task.read',
    ...TERM,
    'support_confirmation.read',
    'reimbursement_claim.read',
    ...PARTY_LIFE,
    'branch.approve',
    'branch.export',
    'study.write',
    'study_placement.create',
    'four_leads_sheet.read',
    'setting.read',
  ],
  county_committee: [...READER, 'assignment.read', 'posting.read', 'task.read', ...PARTY_LIFE],
  township_committee: [
    ...READER,
    'village.update',
    'assignment.read',
    'posting.read',
    'task.read',
    ...PARTY_LIFE,
    'study.write',
    'study_placement.create',
  ],
  sending_unit: [
    ...SELF,
    ...FILES,
    'posting.check',
    'task.read',
    ...SUPPORT,
    'support_confirmation.create',
    'visit.read',
    'visit.create',
  ],
  village_org: [...SELF, 'village.read', 'assignment.read', 'task.read', 'study.read', 'study.write'],
  finance: [...READER, 'task.read'],
  auditor: [
    ...READER,
    'task.read',
    'posting.read',
    'village.export',
    'assignment.read',
    'summary.read',
    'sealed_period.read',
    'recount.read',
    'journal.read',
    'event.read',
    'unit.read',
    'person.access',
    'probe.read',
    'grant.read',
    ...WITNESS,
    ...TERM_READER,
    ...PARTY_LIFE,
    'branch.export',
    'four_leads_sheet.read',
    'setting.read',
  ],
  holder: [
    ...SELF,
    'recall_case.read',
    'recall_case.reply',
    'posting.read',
    'duty_record.read',
    'duty_record.create',
    'duty_record.update',
    'duty_remark.read',
    ...PARTY_LIFE,
    'branch_act.create',
    'study.write',
    'four_leads_sheet.read',
    'four_leads_sheet.write',
    'task.read',
  ],
} as const satisfies Record<Role, readonly Permission[]>

const localPermissionsOf = (role: Role): LocalPermission[] =>
  LOCAL_GRANTS.filter(({ roles }) => roles.some((each) => each === role)).map(({ permission }) => permission)

const withLocal = (role: Role): readonly Permission[] => [...SHARED_ROLE_PERMISSIONS[role], ...localPermissionsOf(role)]

/** Role × permission (2.2): the one source of the middleware, of its tests and of the table in the docs. */
export const ROLE_PERMISSIONS = Object.fromEntries(ROLES.map((role) => [role, withLocal(role)])) as Record<
  Role,
  readonly Permission[]
>

/** The roles that hold a permission, in the order of the book (2.2): what a refusal names as those who may act. */
export const rolesWith = (permission: Permission): readonly Role[] =>
  ROLES.filter((role) => ROLE_PERMISSIONS[role].includes(permission))

/** of a city's own records the province has counts and tasks, whatever the role in its tenant. */
const CITIES_ONLY: ReadonlySet<Permission> = new Set<Permission>(LOCAL_GRANTS.map(({ permission }) => permission))

/** Kept to users of the province's own tenant, whatever their role: elsewhere the cell is empty. */
export const PROVINCE_ONLY: ReadonlySet<Permission> = new Set<Permission>([
  'pairing.create',
  'pairing.end',
  'heavy_task.create',
  'heavy_task.end',
  'contested_fact.rule',
  'village.create',
  'village.delist',
  'sealed_period.read',
  'sealed_period.create',
  'recount.read',
  'recount.repair',
  'grant.create',
  'grant.revoke',
  'acceptance_result.enter',
  'setting.create',
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
  const elsewhere = tenantKind === 'province' ? CITIES_ONLY : PROVINCE_ONLY
  const allowed = new Set(cells.filter((permission) => !elsewhere.has(permission)))
  memory.set(role, allowed)
  return allowed
}
