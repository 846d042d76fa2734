import { PERMISSIONS, type Permission } from '../../access/permissions.ts'
import { isKeptToPeople } from '../../access/second-person.ts'
import type { Principal } from '../../access/principal.ts'
import type { Call } from '../../serve/call.ts'
import { checkIfMatch } from '../../http/etag.ts'
import { notFound, refuseIf, type ProblemItem } from '../../problems/problem.ts'
import { changesOf } from '../../records/changes.ts'
import { facts } from '../../records/facts.ts'
import { inForceOn } from '../../rules/dates.ts'
import { divisionScope } from '../../rules/roles.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { tenantByCode, tenantOfId } from '../../tenancy/registry.ts'
import { readPairings } from '../pairings/queries.ts'
import { openEndpointsOfKey, type WebhookEndpointRow } from '../webhook-endpoints/queries.ts'
import { allowedOnApiKey, presentApiKey, type KeyAct } from './model.ts'
import { apiKeyById, type ApiKeyRow } from './queries.ts'

export const DAY_MS = 24 * 60 * 60 * 1000
const LIFE_DAYS_DEFAULT = 90
export const LIFE_DAYS_MAX = 366

/** The permissions a principal can give to a key: his own, but for those kept to people. */
const grantable = ({ permissions }: Principal): Permission[] =>
  PERMISSIONS.filter((permission) => permissions.has(permission) && !isKeptToPeople(permission))

/** `open`: what a key of its kind may have at all, where that is not everything. */
export const judgePermissions = (
  principal: Principal,
  asked: readonly Permission[],
  open?: ReadonlySet<Permission>,
): ProblemItem[] => {
  const accepted = grantable(principal).filter((permission) => open?.has(permission) ?? true)
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

/** The door to a key by its id: at home, or in the database of the other city of a pairing, which shows the caller what names it. */
export const keyDoor = ({ services, caller, params }: Call<{ id: string }>): Handle => {
  const tenant = tenantOfId(params.id)
  return tenant === null || tenant === caller.tenant
    ? services.doors.own(caller)
    : services.doors.shared(caller, tenant)
}

/** The key of a path with the webhooks in its name, when the action is one it allows: 404 where nobody sees it, 412, then 409. */
export const findKey = async (
  call: Call<{ id: string }>,
  action: KeyAct,
): Promise<{ own: Handle; before: ApiKeyRow; hooks: WebhookEndpointRow[] }> => {
  const own = keyDoor(call)
  const { id } = call.params
  // A key of a pairing has no webhooks, and the other city's door shows none.
  const hooksOf = own.door === 'own' ? [openEndpointsOfKey(own, id)] : []
  const [[before], hooks = []] = await facts(call, own, [apiKeyById(own, id), ...hooksOf])
  if (!before) throw notFound()
  checkIfMatch(call.if_match, before.version)
  const allowed = allowedOnApiKey(before, own.door === 'own')
  const { status } = presentApiKey(before, own.tenant)
  if (!allowed.includes(action)) refuseIf([{ rule: 'X-3', code: 'STATE', facts: { status, allowed } }], { allowed })
  return { own, before, hooks }
}

interface Between {
  pairing_id: string | null
  counterpart: string | null
}

/** The two cities of the pairing a key is asked for; both null for a key of the tenant's own. */
export const judgePairing = async (
  call: Call,
  { pairing_id, scope }: { pairing_id: string | undefined; scope: string },
): Promise<{ findings: ProblemItem[]; between: Between }> => {
  const none = { pairing_id: null, counterpart: null }
  if (pairing_id === undefined) return { findings: [], between: none }
  const { tenant } = call.principal
  const ours = (await readPairings(call)).filter(
    (pairing) => inForceOn(pairing, call.today) && [pairing.partner_city, pairing.supported_city].includes(tenant),
  )
  const row = ours.find(({ id }) => id === pairing_id)
  if (!row) {
    const accepted = ours.map(({ id }) => id)
    return { findings: [{ code: 'PAIRING_OF_OTHERS', field: 'pairing_id', facts: { accepted } }], between: none }
  }
  const counterpart = row.partner_city === tenant ? row.supported_city : row.partner_city
  // It reads what the two cities share as cities, so no part of one of them can bound it.
  const whole: ProblemItem[] =
    scope === tenant ? [] : [{ code: 'ROLE_SCOPE', field: 'scope', facts: { accepted: [tenant] } }]
  return { findings: whole, between: { pairing_id, counterpart } }
}

/** What happened to a key, for the journal. */
export const keyEvent = (action: string, before: ApiKeyRow | null, after: ApiKeyRow) => ({
  action,
  record: 'api_keys',
  record_id: after.id,
  division: null,
  counterpart: after.counterpart,
  changes: changesOf(before === null ? null : { ...before }, { ...after }),
})
