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

const SELF = ['tenant.read', 'me.read', 'rule.read'] as const satisfies readonly Permission[]
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

/** Units and people at home: whoever nominates, attests and dispatches. */
const FILES = ['unit.read', 'person.read', 'person.create', 'person.update'] as const satisfies readonly Permission[]

const OFFICER = [...FILES, 'unit.create', 'unit.update', 'person.search'] as const satisfies readonly Permission[]

/** what the owner of a person's file may see beyond the masked form, and who else did. */
const OWNER = [
  ...OFFICER,
  'person.reveal',
  'person.access',
  'probe.read',
  'grant.read',
] as const satisfies readonly Permission[]

/** only an organisation department dispatches, submits and ends; the host's confirms. */
const DISPATCH = [
  'posting.read',
  'posting.check',
  'posting.draft',
  'posting.submit',
  'posting.confirm',
  'exception.approve',
] as const satisfies readonly Permission[]

/** what a sending unit files and pays for its people; its city's organisation department may too. */
const SUPPORT = [
  'support_confirmation.read',
  'support_confirmation.create',
  'reimbursement_claim.read',
  'reimbursement_claim.create',
  'reimbursement_claim.approve',
] as const satisfies readonly Permission[]

/** what an organisation department keeps on record of a term; a county's decides no promotion. */
const TERM = [
  'assessment.read',
  'assessment.create',
  'assessment.sign',
  'promotion_case.read',
  'promotion_case.create',
  'recall_case.read',
  'recall_case.propose',
  'recall_case.inform',
  'recall_case.reply',
  'recall_case.decide',
  'acceptance_result.read',
] as const satisfies readonly Permission[]

const TERM_READER = [
  'support_confirmation.read',
  'reimbursement_claim.read',
  'assessment.read',
  'promotion_case.read',
  'recall_case.read',
  'acceptance_result.read',
] as const satisfies readonly Permission[]

/** Children of postings (X-4, X-5): both sides' organisation departments and auditors read them. */
const WITNESS = [
  'duty_record.read',
  'visit.read',
  'model_case.read',
  'training_session.read',
] as const satisfies readonly Permission[]

/** what an organisation department adds to a posting's record; the diary is the holder's alone. */
const CARE = [
  ...WITNESS,
  'visit.create',
  'model_case.create',
  'model_case.update',
  'model_case.review',
  'model_case.publish',
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
    ...OWNER,
    'grant.create',
    'grant.revoke',
    ...DISPATCH,
    ...CARE,
    'task.read',
    ...SUPPORT,
    ...TERM,
    'promotion_case.decide',
  ],
  poverty_office: [
    ...READER,
    'village.export',
    'assignment.read',
    'summary.read',
    'posting.read',
    'task.read',
    'acceptance_result.read',
    'acceptance_result.enter',
  ],
  city_org: [
    ...READER,
    'village.update',
    'village.import',
    'village.export',
    'assignment.read',
    ...HANDSHAKE,
    'journal.read',
    ...HOUSEKEEPING,
    ...OWNER,
    'grant.object',
    ...DISPATCH,
    ...CARE,
    'training_session.create',
    'task.read',
    ...SUPPORT,
    ...TERM,
    'promotion_case.decide',
  ],
  county_org: [
    ...READER,
    'village.update',
    'village.export',
    'assignment.read',
    ...OFFICER,
    'posting.read',
    'posting.check',
    'posting.draft',
    'posting.submit',
    ...CARE,
    'training_session.create',
    'task.read',
    ...TERM,
    'support_confirmation.read',
    'reimbursement_claim.read',
  ],
  county_committee: [...READER, 'assignment.read', 'posting.read', 'task.read'],
  township_committee: [...READER, 'village.update', 'assignment.read', 'posting.read', 'task.read'],
  sending_unit: [...SELF, ...FILES, 'posting.check', 'task.read', ...SUPPORT],
  village_org: [...SELF, 'village.read', 'assignment.read'],
  finance: READER,
  auditor: [
    ...READER,
    'task.read',
    'posting.read',
    'village.export',
    'assignment.read',
    'summary.read',
    'journal.read',
    'unit.read',
    'person.access',
    'probe.read',
    'grant.read',
    ...WITNESS,
    ...TERM_READER,
  ],
  holder: [
    ...SELF,
    'recall_case.read',
    'recall_case.reply',
    'posting.read',
    'duty_record.read',
    'duty_record.create',
    'duty_record.update',
  ],
} as const satisfies Record<Role, readonly Permission[]>

/** Kept to users of the province's own tenant, whatever their role: elsewhere the cell is empty. */
export const PROVINCE_ONLY: ReadonlySet<Permission> = new Set<Permission>([
  'pairing.create',
  'pairing.end',
  'village.create',
  'village.delist',
  'summary.read',
  'grant.create',
  'grant.revoke',
  'acceptance_result.enter',
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
