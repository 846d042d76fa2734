import type { Call, Reply } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { checkIfMatch } from '../../http/etag.ts'
import { notFound, refuseIf } from '../../problems/problem.ts'
import { changesOf } from '../../records/changes.ts'
import { commit } from '../../records/commit.ts'
import { facts } from '../../records/facts.ts'
import { IdParams, newId } from '../../records/ids.ts'
import { taskChange } from '../../records/tasks.ts'
import { x9Reason } from '../../rules/x-people.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { cityCodes, tenantOfId } from '../../tenancy/registry.ts'
import { personPlace } from '../people/queries.ts'
import { CreateGrant, Grant, ObjectToGrant, presentGrant, RevokeGrant } from './model.ts'
import { grantById, grantTasks, isLive } from './queries.ts'
import { grants, type GrantRow } from './table.ts'
import { asRead } from '../../records/step.ts'

const HOUR_MS = 3_600_000

const grantEvent = (action: string, before: GrantRow | null, after: GrantRow) => ({
  action,
  record: 'grants',
  record_id: after.id,
  division: null,
  counterpart: null,
  changes: changesOf(before, after),
})

const answerOf = (call: Call, row: GrantRow, status: 200 | 201) => ({
  status,
  body: presentGrant(row, { tenant: row.id.slice(0, 6), reader: call.principal.tenant, now: call.now }),
})

export const createGrant = endpoint(
  {
    method: 'post',
    path: '/v1/grants',
    operation: 'createGrant',
    summary: 'The province opens named sealed fields of one record to itself, for a reason and at most 72 hours',
    tag: 'grants',
    permission: 'grant.create',
    doors: ['kept'],
    rules: ['X-7', 'X-9', 'X-10'],
    body: CreateGrant,
    answer: Grant,
    status: 201,
  },
  async (call) => {
    const { tenant, record, record_id, fields, reason, hours } = call.body
    if (!cityCodes.includes(tenant)) throw notFound()
    const kept = call.services.doors.kept(call.caller, tenant)
    const [[person]] = await facts(call, kept, [personPlace(kept, record_id)])
    if (!person) throw notFound()
    refuseIf(x9Reason(reason, { day: call.today, rule: 'X-7' }))
    const at = call.now.toISOString()
    const row: GrantRow = {
      id: newId(tenant),
      record,
      record_id,
      fields: [...new Set(fields)],
      reason: reason?.trim() ?? '',
      granted_by: call.principal.user,
      expires_at: new Date(call.now.getTime() + hours * HOUR_MS).toISOString(),
      revoked_at: null,
      objected_at: null,
      objected_by: null,
      objection: null,
      version: 1,
      created_at: at,
      updated_at: at,
    }
    return commit(call, kept, {
      guarded: [{ statement: kept.insert(grants, row) }],
      also: taskChange(kept, { before: [], after: grantTasks(row), today: call.today }),
      events: [grantEvent('create', null, row)],
      answer: answerOf(call, row, 201),
    })
  },
)

type Action = 'object' | 'revoke'

/** An objection is said once, at any time; what is over cannot be revoked. */
const allowedOn = (row: GrantRow, now: Date): Action[] => [
  ...(row.objected_at === null ? (['object'] as const) : []),
  ...(isLive(row, now) ? (['revoke'] as const) : []),
]

const requireAllowed = (call: Call, row: GrantRow, action: Action): void => {
  const allowed = allowedOn(row, call.now)
  if (allowed.includes(action)) return
  const status = isLive(row, call.now) ? 'live' : 'over'
  refuseIf([{ rule: 'X-7', code: 'STATE', facts: { status, allowed } }], { allowed })
}

const find = async (call: Call<{ id: string }>, handle: Handle, action: Action): Promise<GrantRow> => {
  const [[before]] = await facts(call, handle, [grantById(handle, call.params.id)])
  if (!before) throw notFound()
  checkIfMatch(call.if_match, before.version)
  requireAllowed(call, before, action)
  return before
}

type Step = { action: Action; before: GrantRow; set: Partial<GrantRow> }

const write = async (call: Call, handle: Handle, { action, before, set }: Step): Promise<Reply> => {
  const stamped = { ...set, version: before.version + 1, updated_at: call.now.toISOString() }
  const after = { ...before, ...stamped }
  const mine = asRead(grants.table, before)
  return commit(call, handle, {
    guarded: [{ statement: handle.update(grants, stamped, [mine]) }],
    also: taskChange(handle, { before: grantTasks(before), after: grantTasks(after), today: call.today }),
    events: [grantEvent(action, before, after)],
    answer: answerOf(call, after, 200),
  })
}

export const objectToGrant = endpoint(
  {
    method: 'post',
    path: '/v1/grants/{id}/object',
    operation: 'objectToGrant',
    summary: "The record's owner objects to a grant, on record; the grant goes on",
    tag: 'grants',
    permission: 'grant.object',
    doors: ['own'],
    rules: ['X-7', 'X-10'],
    params: IdParams,
    body: ObjectToGrant,
    answer: Grant,
    if_match: 'optional',
  },
  async (call) => {
    const own = call.services.doors.own(call.caller)
    const before = await find(call, own, 'object')
    const { reason } = call.body
    refuseIf(x9Reason(reason, { day: call.today, rule: 'X-7' }))
    const set = {
      objected_at: call.now.toISOString(),
      objected_by: call.principal.user,
      objection: reason?.trim() ?? '',
    }
    return write(call, own, { action: 'object', before, set })
  },
)

export const revokeGrant = endpoint(
  {
    method: 'post',
    path: '/v1/grants/{id}/revoke',
    operation: 'revokeGrant',
    summary: 'The province gives a grant back before its time',
    tag: 'grants',
    permission: 'grant.revoke',
    doors: ['kept'],
    rules: ['X-7', 'X-10'],
    params: IdParams,
    body: RevokeGrant,
    answer: Grant,
    if_match: 'optional',
  },
  async (call) => {
    const tenant = tenantOfId(call.params.id)
    if (tenant === null) throw notFound()
    const kept = call.services.doors.kept(call.caller, tenant)
    const before = await find(call, kept, 'revoke')
    return write(call, kept, { action: 'revoke', before, set: { revoked_at: call.now.toISOString() } })
  },
)
