import { permissionsOf, SCOPE_LEVELS, type Role } from '../../access/permissions.ts'
import type { Call } from '../../serve/call.ts'
import { checkIfMatch } from '../../http/etag.ts'
import { notFound, refuseIf, type ProblemItem } from '../../problems/problem.ts'
import { changesOf } from '../../records/changes.ts'
import { facts } from '../../records/facts.ts'
import { allowedOnUser, roleScope, userAct, type UserAction } from '../../rules/roles.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { tenantByCode } from '../../tenancy/registry.ts'
import { liveKeysOf, type ApiKeyRow } from '../api-keys/queries.ts'
import { openEndpointsOfKeysOf, type WebhookEndpointRow } from '../webhook-endpoints/queries.ts'
import { otherOfRole, scopeStands, userById, type UserRow } from './queries.ts'

/** A user as a command finds him, and what the rules ask about him. */
export interface Found {
  own: Handle
  before: UserRow
  /** The keys he made or was shown that would still work. */
  keys: readonly ApiKeyRow[]
  /** The webhooks in the name of his keys. */
  hooks: readonly WebhookEndpointRow[]
  is_self: boolean
  is_last_admin: boolean
}

/** Whether a role administers the users of a tenant: of such a one the last stays. */
export const administers = (role: Role, tenant: string): boolean => {
  const kind = tenantByCode(tenant)?.kind
  return kind !== undefined && permissionsOf(role, kind).has('user.remove')
}

const administrator = (tenant: string): Role =>
  tenantByCode(tenant)?.kind === 'province' ? 'province_admin' : 'city_org'

/** The user of a path with the facts of the rules, in one batch; 404 outside the caller's own tenant. */
export const findUser = async (call: Call<{ id: string }>): Promise<Found> => {
  const { id } = call.params
  const { tenant } = call.principal
  const own = call.services.doors.own(call.caller)
  const [[before], others, keys, hooks] = await facts(call, own, [
    userById(own, id),
    otherOfRole(own, { id, role: administrator(tenant) }),
    liveKeysOf(own, id, call.now),
    openEndpointsOfKeysOf(own, id),
  ])
  if (!before) throw notFound()
  checkIfMatch(call.if_match, before.version)
  const is_last_admin = administers(before.role, tenant) && before.status === 'active' && others.length === 0
  return { own, before, keys, hooks, is_self: id === call.principal.id, is_last_admin }
}

/** 409 with what may be done instead. */
export const refuseAct = (action: UserAction, found: Found): void => {
  const asked = { status: found.before.status, is_self: found.is_self, is_last_admin: found.is_last_admin }
  refuseIf(userAct(action, asked), { allowed: allowedOnUser(asked) })
}

/** What is wrong with a role and its scope in the caller's tenant. */
export const judgeRole = (call: Call, { role, scope }: { role: Role; scope: string }): ProblemItem[] => {
  const tenant = tenantByCode(call.principal.tenant)
  if (!tenant) throw notFound()
  return roleScope({ role, scope, levels: SCOPE_LEVELS[role], tenant })
}

/** 2.2: a user bound to a person or a unit is bound to one that is there. */
export const judgeBound = async (
  call: Pick<Call, 'principal'>,
  own: Handle,
  { role, scope }: { role: Role; scope: string },
): Promise<ProblemItem[]> => {
  if (role !== 'holder' && role !== 'sending_unit') return []
  const [[found]] = await own.run([scopeStands(own, { by: call.principal.user, role, scope })])
  const facts = { accepted: SCOPE_LEVELS[role] }
  return found?.there ? [] : [{ rule: '2.2', code: 'ROLE_SCOPE', field: 'scope', facts }]
}

/** What happened to a user, for the journal. */
export const userEvent = (action: string, before: UserRow | null, after: UserRow) => ({
  action,
  record: 'users',
  record_id: after.id,
  division: null,
  counterpart: null,
  changes: changesOf(before === null ? null : { ...before }, { ...after }),
})
