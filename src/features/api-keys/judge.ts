import { PERMISSIONS, type Permission } from '../../access/permissions.ts'
import { isKeptToPeople } from '../../access/second-person.ts'
import type { Principal } from '../../access/principal.ts'
import type { Call } from '../../serve/call.ts'
import { checkIfMatch } from '../../http/etag.ts'
import { notFound, refuseIf, type ProblemItem } from '../../problems/problem.ts'
import { changesOf } from '../../records/changes.ts'
import { facts } from '../../records/facts.ts'
import { divisionScope } from '../../rules/roles.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { tenantByCode } from '../../tenancy/registry.ts'
import { openEndpointsOfKey, type WebhookEndpointRow } from '../webhook-endpoints/queries.ts'
import { allowedOnApiKey } from './model.ts'
import { apiKeyById, type ApiKeyRow } from './queries.ts'

export const DAY_MS = 24 * 60 * 60 * 1000
const LIFE_DAYS_DEFAULT = 90
export const LIFE_DAYS_MAX = 366

/** The permissions a principal can give to a key: his own, but for those kept to people. */
const grantable = ({ permissions }: Principal): Permission[] =>
  PERMISSIONS.filter((permission) => permissions.has(permission) && !isKeptToPeople(permission))

export const judgePermissions = (principal: Principal, asked: readonly Permission[]): ProblemItem[] => {
  const accepted = grantable(principal)
  if (asked.every((permission) => accepted.includes(permission))) return []
  return [{ code: 'PERMISSION_NOT_HELD', field: 'permissions', facts: { accepted } }]
}

/** The last instant of a key's life as asked for, or 90 days from now. */
export const expiryOf = (asked: string | undefined, now: Date): string =>
  new Date(asked ?? now.getTime() + LIFE_DAYS_DEFAULT * DAY_MS).toISOString()

export const judgeExpiry = (expires_at: string, now: Date): ProblemItem[] => {
  const latest = new Date(now.getTime() + LIFE_DAYS_MAX * DAY_MS).toISOString()
  const fits = expires_at > now.toISOString() && expires_at <= latest
  return fits ? [] : [{ code: 'EXPIRY_TOO_LATE', field: 'expires_at', facts: { latest } }]
}

export const judgeScope = (principal: Principal, scope: string): ProblemItem[] => {
  const tenant = tenantByCode(principal.tenant)
  return tenant ? divisionScope(scope, tenant) : []
}

/** The key of a path with the webhooks in its name, when the action is one it allows: 404 outside the tenant, 412, then 409. */
export const findKey = async (
  call: Call<{ id: string }>,
  action: 'rotate' | 'revoke',
): Promise<{ own: Handle; before: ApiKeyRow; hooks: WebhookEndpointRow[] }> => {
  const own = call.services.doors.own(call.caller)
  const { id } = call.params
  const [[before], hooks] = await facts(call, own, [apiKeyById(own, id), openEndpointsOfKey(own, id)])
  if (!before) throw notFound()
  checkIfMatch(call.if_match, before.version)
  const allowed = allowedOnApiKey(before)
  const { status } = before
  if (!allowed.includes(action)) refuseIf([{ rule: 'X-3', code: 'STATE', facts: { status, allowed } }], { allowed })
  return { own, before, hooks }
}

/** What happened to a key, for the journal. */
export const keyEvent = (action: string, before: ApiKeyRow | null, after: ApiKeyRow) => ({
  action,
  record: 'api_keys',
  record_id: after.id,
  division: null,
  counterpart: null,
  changes: changesOf(before === null ? null : { ...before }, { ...after }),
})
