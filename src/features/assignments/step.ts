import type { z } from '@hono/zod-openapi'
import type { Permission } from '../../access/permissions.ts'
import type { Call, Reply } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { checkIfMatch } from '../../http/etag.ts'
import { notFound, problem, refuseIf } from '../../problems/problem.ts'
import { commit } from '../../records/commit.ts'
import { facts } from '../../records/facts.ts'
import { IdParams } from '../../records/ids.ts'
import { asRead } from '../../records/step.ts'
import type { Finding } from '../../rules/finding.ts'
import { x16Allowed, x16Transition, type AssignmentAction } from '../../rules/assignments/x-assignments.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { PROVINCE, tenantOfId } from '../../tenancy/registry.ts'
import { accountAt, accountChange, withRows, type Account } from '../accounts/queries.ts'
import { readDoor } from '../pairings/queries.ts'
import { assignmentEvent } from './events.ts'
import { Assignment, presentAssignment } from './model.ts'
import { assignmentById } from './queries.ts'
import { NOTHING_BESIDE, type Beside } from './succession.ts'
import { assignments, type AssignmentRow } from './table.ts'
import { accountOfAssignment } from './terms.ts'

export type Transition<B> = Call<{ id: string }, unknown, B>

/** What an action is judged and written on. */
export interface Case {
  host: string
  before: AssignmentRow
  account: Account
  /** The account's own door: what the commit changes beyond the caller's rows. */
  door: Handle
}

export const readCase = async <B>(call: Transition<B>): Promise<Case> => {
  const { id } = call.params
  const host = tenantOfId(id)
  if (host === null || host === PROVINCE) throw notFound()
  const reads = await readDoor(call, host)
  const { door, queries } = accountOfAssignment(call, host, id)
  const [[before], ...rows] = await facts(call, reads, [assignmentById(reads, id), ...queries])
  if (!before) throw notFound()
  return { host, before, account: accountAt(before.village_code, rows), door }
}

/** An act of a side on a record the caller sees without being a side: the province on a pair's assignment. */
const refuseOutsider = (call: Transition<unknown>, { host, before }: Case, action: AssignmentAction): void => {
  const actor = call.principal.tenant
  if (actor === host || actor === before.counterpart) return
  throw problem('NOT_PERMITTED', {
    rule: 'X-16',
    facts: { permission: `assignment.${action} (${host}, ${before.helper_tenant})` },
  })
}

/** X-16's order of refusal: 403, 412, 409; what a rule says of the body comes behind. */
export const admit = (
  call: Transition<unknown>,
  found: Case,
  { action, content_hash }: { action: AssignmentAction; content_hash?: string },
): void => {
  refuseOutsider(call, found, action)
  checkIfMatch(call.if_match, found.before.version)
  const actor = call.principal.tenant
  const attempt = {
    row: found.before,
    action,
    actor,
    today: call.today,
    ...(content_hash === undefined ? {} : { content_hash }),
  }
  refuseIf(x16Transition(attempt), { allowed: x16Allowed(found.before, actor, call.today) })
}

/** Findings that clash with the state name what may be done instead. */
export const refuse = (
  call: Transition<unknown>,
  { before }: Case,
  findings: readonly Finding[],
  more: Readonly<Record<string, unknown>> = {},
): void =>
  refuseIf(findings, {
    ...more,
    allowed: x16Allowed(before, call.principal.tenant, call.today),
  })

const writeDoor = (call: Transition<unknown>, host: string): Handle =>
  host === call.principal.tenant ? call.services.doors.own(call.caller) : call.services.doors.shared(call.caller, host)

interface Step {
  action: AssignmentAction
  set: Partial<AssignmentRow>
  /** What else moves in the same batch: the assignment that is replaced, the village's listing, postings. */
  beside?: Beside
}

export const write = async (call: Transition<unknown>, found: Case, step: Step): Promise<Reply> => {
  const { host, before, account, door } = found
  const { action, beside = NOTHING_BESIDE } = step
  const handle = writeDoor(call, host)
  const set = { ...step.set, version: before.version + 1, updated_at: call.now.toISOString() }
  const after = { ...before, ...set }
  const change = accountChange(door, account, {
    ...beside.account,
    assignments: withRows(beside.account.assignments ?? account.assignments, [after]),
    today: call.today,
    now: call.now,
  })
  const { table } = assignments
  const mine = asRead(table, before)
  const own = { statement: handle.update(assignments, set, [mine]) }
  return commit(call, handle, {
    // what is called off makes room before the old one runs on; what becomes active takes the room the old one leaves
    guarded: [...change.guarded, ...(action === 'call_off' ? [own, ...beside.guarded] : [...beside.guarded, own])],
    also: [...beside.also, ...change.also],
    events: [...beside.events, assignmentEvent(action, before, after), ...change.events],
    answer: { status: 200, body: presentAssignment(after, host, call.today) },
  })
}

/** Who may end what is agreed may call it off. */
const PERMISSION = {
  accept: 'assignment.accept',
  counter: 'assignment.counter',
  decline: 'assignment.decline',
  withdraw: 'assignment.withdraw',
  end: 'assignment.end',
  call_off: 'assignment.end',
} as const satisfies Record<AssignmentAction, Permission>

const OPERATION = {
  accept: 'acceptAssignment',
  counter: 'counterAssignment',
  decline: 'declineAssignment',
  withdraw: 'withdrawAssignment',
  end: 'endAssignment',
  call_off: 'callOffAssignment',
} as const satisfies Record<AssignmentAction, string>

export const transition = <B>(
  action: AssignmentAction,
  summary: string,
  body: z.ZodType<B>,
  handle: (call: Transition<B>) => Promise<Reply>,
) =>
  endpoint(
    {
      method: 'post',
      path: `/v1/assignments/{id}/${action}`,
      operation: OPERATION[action],
      summary,
      tag: 'assignments',
      permission: PERMISSION[action],
      doors: ['own', 'shared', 'review', 'system'],
      rules: ['X-15', 'X-16', 'X-17', 'X-18'],
      params: IdParams,
      body,
      answer: Assignment,
      if_match: 'optional',
    },
    handle,
  )
