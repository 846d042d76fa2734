import { eq, sql } from 'drizzle-orm'
import type { z } from '@hono/zod-openapi'
import type { Call, Reply } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { checkIfMatch } from '../../http/etag.ts'
import { notFound, problem, refuseIf } from '../../problems/problem.ts'
import { commit } from '../../records/commit.ts'
import { facts } from '../../records/facts.ts'
import { IdParams } from '../../records/ids.ts'
import type { Finding } from '../../rules/finding.ts'
import {
  postingActOwner,
  r76Dispatcher,
  x3Allowed,
  x3Reason,
  x3Transition,
  type PostingAction,
} from '../../rules/postings/posting-states.ts'
import { recordsAfter, type LastOf } from '../../rules/late-entry.ts'
import { r52Ending } from '../../rules/postings/r-persons.ts'
import { allColumns } from '../../tenancy/handle.ts'
import { tenantOfId } from '../../tenancy/registry.ts'
import { accountAt, accountChange, accountDoor, accountQueries, withRows, type Account } from '../accounts/queries.ts'
import { readDoor } from '../pairings/queries.ts'
import { carryPersonFacts } from './carry.ts'
import { followClaims } from './claim.ts'
import { confirmationFindings } from './confirmation.ts'
import { postingDoor, postingEvent, shownTo } from './writing.ts'
import { EndPosting, Posting, ReasonBody, SubmitPosting } from './model.ts'
import { presentPosting } from './present.ts'
import { clashDoor, lastsAtHome, lastsAtHost, lastsOf, postingById } from './queries.ts'
import { postings, type PostingRow } from './table.ts'
import { asRead } from '../../records/step.ts'

type Transition<B> = Call<{ id: string }, unknown, B>

interface Case {
  host: string
  before: PostingRow
  /** Where it is: what the place counts for moves with its postings. */
  account: Account
  /** What in the host's database needs it in force, each kind by its last day (3.6). */
  lasts: readonly LastOf[]
}

const readCase = async (call: Transition<unknown>): Promise<Case> => {
  const { id } = call.params
  const host = tenantOfId(id)
  if (host === null) throw notFound()
  const reads = await readDoor(call, host)
  const door = clashDoor(call.services, host)
  const whole = door.select(postings, allColumns(postings), { where: [eq(postings.table.id, id)] })
  const place = accountQueries(accountDoor(call.services, host), sql`(SELECT division FROM postings WHERE id = ${id})`)
  const asked = [postingById(reads, id), whole, lastsAtHost(door, sql`${id}`), ...place] as const
  const [[seen], [before], [lasts], ...rows] = await facts(call, reads, asked)
  if (!seen || !before) throw notFound()
  return { host, before, account: accountAt(before.division, rows), lasts: lastsOf(lasts) }
}

/** 403 for the other side's act, 412, then 409 with what is legal for the caller. */
const admit = (call: Transition<unknown>, { host, before }: Case, action: PostingAction): void => {
  const owner = postingActOwner({ sender: before.sender, host }, action)
  const actor = call.principal.tenant
  if (actor !== owner)
    throw problem('NOT_PERMITTED', { rule: 'X-3', facts: { permission: `posting.${action} (${owner})` } })
  const [first] =
    owner === before.sender ? r76Dispatcher({ role: call.principal.role ?? 'city_org', mode: before.mode }) : []
  if (first) throw problem(first.code, { rule: first.rule, facts: first.facts })
  checkIfMatch(call.if_match, before.version)
  const row = { ...before, host }
  refuseIf(x3Transition({ row, action, actor, today: call.today }), { allowed: x3Allowed(row, actor, call.today) })
}

const refuse = (call: Transition<unknown>, { host, before }: Case, findings: readonly Finding[]): void =>
  refuseIf(findings, { allowed: x3Allowed({ ...before, host }, call.principal.tenant, call.today) })

/** Home learns of it (0013), and what the posting shows of its person follows its own days. */
const followHome = async (call: Transition<unknown>, { sender, person_id }: PostingRow): Promise<void> => {
  await followClaims(call, sender, person_id)
  await carryPersonFacts(call, sender)
}

const write = async (
  call: Transition<unknown>,
  { host, before, account }: Case,
  step: { action: PostingAction; set: Partial<PostingRow> },
): Promise<Reply> => {
  const handle = postingDoor(call, host)
  const set = { ...step.set, version: before.version + 1, updated_at: call.now.toISOString() }
  const after = { ...before, ...set }
  const { table } = postings
  const mine = asRead(table, before)
  const place = accountChange(accountDoor(call.services, host), account, {
    postings: withRows(account.postings, [after]),
    today: call.today,
    now: call.now,
  })
  const reply = await commit(call, handle, {
    guarded: [...place.guarded, { statement: handle.update(postings, set, [mine]) }],
    also: place.also,
    events: [{ ...postingEvent(step.action, before, after), draft: before.status === 'draft' }, ...place.events],
    answer: {
      status: 200,
      body: presentPosting(shownTo(after), host, call.today),
    },
  })
  call.later(followHome(call, before).catch(() => undefined))
  return reply
}

interface TransitionSpec<B> {
  action: PostingAction
  summary: string
  rules: readonly string[]
  body: z.ZodType<B>
}

const transition = <B>(
  { action, summary, rules, body }: TransitionSpec<B>,
  handle: (call: Transition<B>, found: Case) => Promise<Reply>,
) =>
  endpoint(
    {
      method: 'post',
      path: `/v1/postings/{id}/${action}`,
      operation: `${action}Posting`,
      summary,
      tag: 'postings',
      permission: action === 'confirm' || action === 'reject' ? 'posting.confirm' : 'posting.submit',
      refused_as: 'ROLE_NOT_ORG',
      doors: ['own', 'shared', 'system'],
      rules: ['X-2', 'X-3', ...rules],
      params: IdParams,
      body,
      answer: Posting,
      if_match: 'optional',
    },
    async (call) => {
      const found = await readCase(call)
      admit(call, found, action)
      return handle(call, found)
    },
  )

/** 3.6: what at home needs the posting in force; the caller's tenant is the one that sent the person. */
const homeLasts = async (call: Transition<unknown>, id: string): Promise<LastOf[]> => {
  const home = clashDoor(call.services, call.principal.tenant)
  const [[lasts]] = await home.run([lastsAtHome(home, id)])
  return lastsOf(lasts)
}

const confirmPosting = transition(
  {
    action: 'confirm',
    summary: 'The host confirms a submitted posting: the second key',
    rules: ['R-48', 'X-14'],
    body: SubmitPosting,
  },
  async (call, found) => {
    refuse(call, found, await confirmationFindings(call, found))
    return write(call, found, { action: 'confirm', set: { status: 'confirmed', answered_on: call.today } })
  },
)

const rejectPosting = transition(
  { action: 'reject', summary: 'The host returns a submitted posting, with a reason', rules: [], body: ReasonBody },
  async (call, found) => {
    refuse(call, found, x3Reason(call.body.reason))
    return write(call, found, {
      action: 'reject',
      set: { status: 'rejected', answered_on: call.today, reason: call.body.reason?.trim() ?? null },
    })
  },
)

const cancelPosting = transition(
  {
    action: 'cancel',
    summary: 'The dispatching side withdraws a posting before it begins',
    rules: [],
    body: ReasonBody,
  },
  async (call, found) =>
    write(call, found, {
      action: 'cancel',
      set: { status: 'cancelled', cancelled_on: call.today, reason: call.body.reason?.trim() || null },
    }),
)

const endPosting = transition(
  {
    action: 'end',
    summary:
      'The dispatching side ends a posting ahead of its time, or moves a last day that lies ahead to an earlier one',
    rules: ['R-52', 'R-76', 'X-13', '3.6'],
    body: EndPosting,
  },
  async (call, found) => {
    const { ended_on, end_reason = null, note = null } = call.body
    const { id, planned_start, planned_end, ended_on: set_on } = found.before
    const findings = r52Ending({ planned_start, planned_end, set_on, ended_on, end_reason, end_note: note })
    refuse(call, found, findings)
    const lasts = [...found.lasts, ...(await homeLasts(call, id))]
    refuse(call, found, recordsAfter(ended_on, { field: 'ended_on', lasts }))
    return write(call, found, { action: 'end', set: { status: 'ended_early', ended_on, end_reason, reason: note } })
  },
)

export const postingTransitions = [confirmPosting, rejectPosting, cancelPosting, endPosting] as const
