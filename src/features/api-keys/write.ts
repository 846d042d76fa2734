import { macApiKey, makeApiKey } from '../../access/api-key.ts'
import { forgetApiKey } from '../../serve/authenticate-api-key.ts'
import type { Permission } from '../../access/permissions.ts'
import { refuseIf } from '../../problems/problem.ts'
import { apiKeys } from '../../access/tables.ts'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { commit } from '../../records/commit.ts'
import { facts } from '../../records/facts.ts'
import { IdParams, newId } from '../../records/ids.ts'
import { asRead } from '../../records/step.ts'
import { passOn, takeAlong } from '../webhook-endpoints/commands.ts'
import {
  DAY_MS,
  expiryOf,
  findKey,
  judgeExpiry,
  judgePairing,
  judgePermissions,
  judgeScope,
  keyEvent,
  LIFE_DAYS_MAX,
} from './judge.ts'
import {
  ApiKey,
  ApiKeyWithKey,
  ConsentToApiKey,
  CreateApiKey,
  OVERLAP_HOURS_DEFAULT,
  presentApiKey,
  RevokeApiKey,
  RotateApiKey,
} from './model.ts'
import type { ApiKeyRow } from './queries.ts'

type Terms = Pick<
  ApiKeyRow,
  | 'name'
  | 'permissions'
  | 'scope'
  | 'expires_at'
  | 'rate_per_second'
  | 'allowed_networks'
  | 'made_by'
  | 'pairing_id'
  | 'counterpart'
  | 'consented_at'
  | 'consented_by'
>

/** A key with its row, and the answer that shows it this once. */
const newKey = async ({ services, principal, now }: Call, terms: Terms) => {
  const { tenant } = principal
  const made = makeApiKey(tenant, services.key_mode)
  const at = now.toISOString()
  const row: ApiKeyRow = {
    id: newId(tenant),
    key_id: made.id,
    ...terms,
    status: 'active',
    replaced_by: null,
    last_used_at: null,
    created_by: principal.id,
    version: 1,
    created_at: at,
    updated_at: at,
    expiry_told: null,
  }
  const answer = {
    status: 201 as const,
    body: { ...presentApiKey(row, tenant), key: made.text },
    headers: { location: `/v1/api_keys/${row.id}` }, // of the key that is made, also where another one is rotated
  }
  return { row, key_mac: macApiKey(services.keys, made.text), answer }
}

/** Handed in: the permissions a key of a pairing may have. */
export const createApiKey = (shared: () => ReadonlySet<Permission>) =>
  endpoint(
    {
      method: 'post',
      path: '/v1/api_keys',
      operation: 'createApiKey',
      summary: 'A new key of the tenant, shown once; with a pairing it waits for the other city',
      tag: 'api_keys',
      permission: 'api_key.create',
      doors: ['own'],
      rules: ['X-1', 'X-10', 'X-11'],
      body: CreateApiKey,
      answer: ApiKeyWithKey,
      status: 201,
    },
    async (call) => {
      const { principal, now } = call
      const own = call.services.doors.own(call.caller)
      await facts(call, own, [])
      const { name, scope = principal.tenant, rate_per_second = null, allowed_networks = [] } = call.body
      const permissions = [...new Set(call.body.permissions)].toSorted()
      const expires_at = expiryOf(call.body.expires_at, now)
      const { pairing_id } = call.body
      const { findings, between } = await judgePairing(call, { pairing_id, scope })
      refuseIf([
        ...findings,
        ...judgePermissions(principal, permissions, pairing_id === undefined ? undefined : shared()),
        ...judgeScope(principal, scope),
        ...judgeExpiry(expires_at, now),
      ])
      const { row, key_mac, answer } = await newKey(call, {
        name,
        permissions,
        scope,
        expires_at,
        made_by: principal.user,
        rate_per_second,
        allowed_networks: [...new Set(allowed_networks)],
        ...between,
        consented_at: null,
        consented_by: null,
      })
      return commit(call, own, {
        guarded: [{ statement: own.insert(apiKeys, { ...row, key_mac }) }],
        events: [keyEvent('create', null, row)],
        answer,
        secret: true,
      })
    },
  )

/** A successor lives as long as the one it replaces was meant to. */
const renewed = ({ created_at, expires_at }: ApiKeyRow, now: Date): string => {
  const life = new Date(expires_at).getTime() - new Date(created_at).getTime()
  return new Date(now.getTime() + Math.min(Math.max(life, DAY_MS), LIFE_DAYS_MAX * DAY_MS)).toISOString()
}

/** The end of the old key: after the overlap, and never later than it was. */
const overlapEnd = ({ expires_at }: ApiKeyRow, now: Date, hours: number): string => {
  const end = new Date(now.getTime() + hours * 60 * 60 * 1000).toISOString()
  return end < expires_at ? end : expires_at
}

export const rotateApiKey = endpoint(
  {
    method: 'post',
    path: '/v1/api_keys/{id}/rotate',
    operation: 'rotateApiKey',
    summary: 'A successor with the same permissions, shown once; the old key lasts for the overlap',
    tag: 'api_keys',
    permission: 'api_key.rotate',
    doors: ['own'],
    rules: ['X-10', 'X-11'],
    params: IdParams,
    body: RotateApiKey,
    answer: ApiKeyWithKey,
    status: 201,
    if_match: 'optional',
  },
  async (call) => {
    const { own, before, hooks } = await findKey(call, 'rotate')
    const { now } = call
    const { name, permissions, scope, rate_per_second, allowed_networks, made_by } = before
    const { pairing_id, counterpart, consented_at, consented_by } = before
    refuseIf(judgePermissions(call.principal, permissions))
    const consent = { pairing_id, counterpart, consented_at, consented_by }
    const terms = { name, permissions, scope, rate_per_second, allowed_networks, made_by, ...consent }
    const { row, key_mac, answer } = await newKey(call, { ...terms, expires_at: renewed(before, now) })
    const set = {
      replaced_by: row.id,
      expires_at: overlapEnd(before, now, call.body.overlap_hours ?? OVERLAP_HOURS_DEFAULT),
      version: before.version + 1,
      updated_at: now.toISOString(),
    }
    const passed = passOn(own, hooks, { api_key_id: row.id, now })
    const reply = await commit(call, own, {
      guarded: [
        { statement: own.update(apiKeys, set, [asRead(apiKeys.table, before)]) },
        { statement: own.insert(apiKeys, { ...row, key_mac }) },
        ...passed.guarded,
      ],
      events: [keyEvent('rotate', before, { ...before, ...set }), keyEvent('create', null, row), ...passed.events],
      answer,
      secret: true,
    })
    forgetApiKey(call.services, before.id)
    return reply
  },
)

export const consentToApiKey = endpoint(
  {
    method: 'post',
    path: '/v1/api_keys/{id}/consent',
    operation: 'consentToApiKey',
    summary: 'The other city of the pairing consents, and from then on the key opens what both share',
    tag: 'api_keys',
    permission: 'api_key.create',
    doors: ['shared'],
    rules: ['X-1', 'X-10', 'X-11'],
    params: IdParams,
    body: ConsentToApiKey,
    answer: ApiKey,
    if_match: 'optional',
  },
  async (call) => {
    const { own: maker, before } = await findKey(call, 'consent')
    const at = call.now.toISOString()
    const set = {
      consented_at: at,
      consented_by: call.principal.id,
      version: before.version + 1,
      updated_at: at,
    }
    const after = { ...before, ...set }
    const reply = await commit(call, maker, {
      guarded: [{ statement: maker.update(apiKeys, set, [asRead(apiKeys.table, before)]) }],
      events: [keyEvent('consent', before, after)],
      answer: { status: 200, body: presentApiKey(after, maker.tenant) },
    })
    forgetApiKey(call.services, before.id)
    return reply
  },
)

export const revokeApiKey = endpoint(
  {
    method: 'post',
    path: '/v1/api_keys/{id}/revoke',
    operation: 'revokeApiKey',
    summary: 'The key ends, here at once and everywhere within a minute; a key of a pairing by either city',
    tag: 'api_keys',
    permission: 'api_key.revoke',
    doors: ['own', 'shared'],
    rules: ['X-10', 'X-11'],
    params: IdParams,
    body: RevokeApiKey,
    answer: ApiKey,
    if_match: 'optional',
  },
  async (call) => {
    const { own, before, hooks } = await findKey(call, 'revoke')
    const taken = takeAlong(own, hooks, call.now)
    const set = { status: 'revoked' as const, version: before.version + 1, updated_at: call.now.toISOString() }
    const after = { ...before, ...set }
    const event = keyEvent('revoke', before, after)
    const { reason } = call.body
    const reply = await commit(call, own, {
      guarded: [{ statement: own.update(apiKeys, set, [asRead(apiKeys.table, before)]) }, ...taken.guarded],
      events: [
        reason === undefined ? event : { ...event, changes: { ...event.changes, reason: [null, reason] } },
        ...taken.events,
      ],
      answer: {
        status: 200,
        body: presentApiKey(after, own.tenant),
      },
    })
    forgetApiKey(call.services, before.id)
    return reply
  },
)
