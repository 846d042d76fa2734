import type { z } from '@hono/zod-openapi'
import type { Call, Reply } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { checkIfMatch, etagOf } from '../../http/etag.ts'
import { notFound, problem, refuseIf } from '../../problems/problem.ts'
import { commit, type Guarded } from '../../records/commit.ts'
import { facts } from '../../records/facts.ts'
import { IdParams } from '../../records/ids.ts'
import { dayAfter, dayBefore } from '../../rules/dates.ts'
import type { Finding } from '../../rules/finding.ts'
import {
  x16Allowed,
  x16Reason,
  x16Transition,
  x18End,
  x18Postings,
  type AssignmentAction,
} from '../../rules/x-assignments.ts'
import type { Handle, Scoped } from '../../tenancy/handle.ts'
import { PROVINCE, tenantOfId } from '../../tenancy/registry.ts'
import { accountAt, accountChange, withRows, type Account } from '../accounts/queries.ts'
import { readDoor } from '../pairings/queries.ts'
import { endPostings, openAfter } from '../postings/commands.ts'
import type { PostingRow } from '../postings/queries.ts'
import { assignmentEvent } from './events.ts'
import {
  AcceptAssignment,
  Assignment,
  contentHash,
  CounterAssignment,
  DeclineAssignment,
  EndAssignment,
  presentAssignment,
  WithdrawAssignment,
} from './model.ts'
import { assignmentById } from './queries.ts'
import { successionOf } from './succession.ts'
import { assignments, type AssignmentRow } from './table.ts'
import { accountOfAssignment, judgeTerms, NO_TURN, otherSide, turnOf, unitFindings } from './terms.ts'
import { asRead } from '../../records/step.ts'

type Transition<B> = Call<{ id: string }, unknown, B>

/** What an action is judged and written on. */
interface Case {
  host: string
  before: AssignmentRow
  account: Account
  /** The account's own door: what the commit changes beyond the caller's rows. */
  door: Handle
}

/** the postings under an assignment. */
const postingsUnder = ({ account }: Case, assignment: string | null): PostingRow[] =>
  account.postings.filter(({ assignment_id }) => assignment_id !== null && assignment_id === assignment)

const readCase = async <B>(call: Transition<B>): Promise<Case> => {
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
const admit = (
  call: Transition<unknown>,
  found: Case,
  { action, content_hash }: { action: AssignmentAction; content_hash?: string },
): void => {
  refuseOutsider(call, found, action)
  checkIfMatch(call.if_match, found.before.version)
  const actor = call.principal.tenant
  const attempt = { row: found.before, action, actor, ...(content_hash === undefined ? {} : { content_hash }) }
  refuseIf(x16Transition(attempt), { allowed: x16Allowed(found.before, actor) })
}

/** Findings that clash with the state name what may be done instead. */
const refuse = (call: Transition<unknown>, { before }: Case, findings: readonly Finding[]): void =>
  refuseIf(findings, { allowed: x16Allowed(before, call.principal.tenant) })

const writeDoor = (call: Transition<unknown>, host: string): Handle =>
  host === call.principal.tenant ? call.services.doors.own(call.caller) : call.services.doors.shared(call.caller, host)

interface Step {
  action: AssignmentAction
  set: Partial<AssignmentRow>
  /** What else moves in the same batch: the assignment that is replaced, the village's listing. */
  succession?: {
    guarded: Guarded[]
    also: Scoped<unknown>[]
    account: Pick<Account, 'listings' | 'assignments'>
    ended: [AssignmentRow, AssignmentRow][]
  }
  /** The postings that end with the assignment. */
  postings?: ReturnType<typeof endPostings>
}

const write = async (call: Transition<unknown>, { host, before, account, door }: Case, step: Step): Promise<Reply> => {
  const handle = writeDoor(call, host)
  const set = { ...step.set, version: before.version + 1, updated_at: call.now.toISOString() }
  const after = { ...before, ...set }
  const beside = step.succession?.account ?? account
  const change = accountChange(door, account, {
    listings: beside.listings,
    assignments: withRows(beside.assignments, [after]),
    postings: withRows(account.postings, step.postings?.changed ?? []),
    today: call.today,
    now: call.now,
  })
  const { table } = assignments
  const mine = asRead(table, before)
  return commit(call, handle, {
    guarded: [
      ...change.guarded,
      ...(step.succession?.guarded ?? []),
      ...(step.postings?.guarded ?? []),
      { statement: handle.update(assignments, set, [mine]) },
    ],
    also: [...(step.succession?.also ?? []), ...change.also],
    events: [
      ...(step.succession?.ended ?? []).map(([was, is]) => assignmentEvent('end', was, is)),
      assignmentEvent(step.action, before, after),
      ...(step.postings?.events ?? []),
      ...change.events,
    ],
    answer: { status: 200, body: presentAssignment(after, host, call.today), headers: { etag: etagOf(after.version) } },
  })
}

const transition = <B>(
  action: AssignmentAction,
  summary: string,
  body: z.ZodType<B>,
  handle: (call: Transition<B>) => Promise<Reply>,
) =>
  endpoint(
    {
      method: 'post',
      path: `/v1/assignments/{id}/${action}`,
      operation: `${action}Assignment`,
      summary,
      tag: 'assignments',
      permission: `assignment.${action}`,
      doors: ['own', 'shared', 'review', 'system'],
      rules: ['X-15', 'X-16', 'X-17', ...(action === 'end' ? ['X-18'] : [])],
      params: IdParams,
      body,
      answer: Assignment,
      if_match: 'optional',
    },
    handle,
  )

const acceptAssignment = transition(
  'accept',
  'The side whose turn it is accepts the current revision',
  AcceptAssignment,
  async (call) => {
    const found = await readCase(call)
    const { before, account, host, door } = found
    admit(call, found, { action: 'accept', content_hash: call.body.content_hash })
    refuse(call, found, await judgeTerms(call, host, { terms: before, account }))
    const succession = await successionOf(call, { host, before, account, door })
    const open_from = before.valid_from < before.open_from ? before.valid_from : before.open_from
    const accepted_by = [...before.accepted_by, call.principal.tenant]
    const set = {
      ...NO_TURN,
      status: 'active' as const,
      accepted_by,
      open_from,
      open_to: before.valid_to,
      ever_active: true,
    }
    const lastDay = dayBefore(before.valid_from)
    const postings = endPostings(door, openAfter(postingsUnder(found, before.replaces), lastDay), {
      lastDay,
      now: call.now,
    })
    return write(call, found, { action: 'accept', set, succession, postings })
  },
)

const counterAssignment = transition(
  'counter',
  'The side whose turn it is sends back changed terms',
  CounterAssignment,
  async (call) => {
    const found = await readCase(call)
    const { before, account, host } = found
    admit(call, found, { action: 'counter' })
    const sent = Object.entries(call.body).filter(([, value]) => value !== undefined)
    const changed: Partial<AssignmentRow> = Object.fromEntries(sent)
    const terms = { ...before, ...changed }
    const units = unitFindings(terms.helper_units)
    refuse(call, found, [...(await judgeTerms(call, host, { terms, account })), ...units])
    const actor = call.principal.tenant
    const revised = { ...terms, revision: before.revision + 1 }
    const set = {
      ...changed,
      ...turnOf(call, otherSide(before, host, actor)),
      status: 'countered' as const,
      revision: revised.revision,
      content_hash: await contentHash(revised),
      accepted_by: [actor],
    }
    return write(call, found, { action: 'counter', set })
  },
)

const closeOffer =
  (action: 'decline' | 'withdraw', status: 'declined' | 'withdrawn') =>
  async (call: Transition<{ reason?: string | undefined }>) => {
    const found = await readCase(call)
    admit(call, found, { action })
    if (action === 'decline') refuse(call, found, x16Reason(call.body.reason))
    return write(call, found, {
      action,
      set: { ...NO_TURN, status, open_to: call.today, reason: call.body.reason?.trim() || null },
    })
  }

const declineAssignment = transition(
  'decline',
  'The side whose turn it is declines, with a reason',
  DeclineAssignment,
  closeOffer('decline', 'declined'),
)
const withdrawAssignment = transition(
  'withdraw',
  'The side that proposed withdraws its offer',
  WithdrawAssignment,
  closeOffer('withdraw', 'withdrawn'),
)

const endAssignment = transition(
  'end',
  'Either side ends a running assignment, on a date and with a reason',
  EndAssignment,
  async (call) => {
    const found = await readCase(call)
    const { before, account } = found
    admit(call, found, { action: 'end' })
    const { ended_on, reason } = call.body
    const open = openAfter(postingsUnder(found, before.id), ended_on)
    const ids = open.map(({ id }) => id)
    const findings = [
      ...x18End({ row: before, ended_on, others: account.assignments, today: call.today }),
      ...x18Postings(ids, call.body.end_postings === true),
      ...x16Reason(reason),
    ]
    refuseIf(findings, {
      allowed: x16Allowed(before, call.principal.tenant),
      ...(ids.length > 0 ? { postings: ids } : {}),
    })
    const valid_to = dayAfter(ended_on)
    return write(call, found, {
      action: 'end',
      set: { status: 'ended', valid_to, open_to: valid_to, reason: reason?.trim() ?? null },
      postings: endPostings(found.door, open, { lastDay: ended_on, now: call.now }),
    })
  },
)

export const assignmentTransitions = [
  acceptAssignment,
  counterAssignment,
  declineAssignment,
  withdrawAssignment,
  endAssignment,
] as const
