import { sql } from 'drizzle-orm'
import type { z } from '@hono/zod-openapi'
import type { Permission } from '../../access/permissions.ts'
import type { Call, Reply } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound, problem } from '../../problems/problem.ts'
import { facts } from '../../records/facts.ts'
import { IdParams } from '../../records/ids.ts'
import { actsDone } from '../../records/tasks.ts'
import { admitUpdate, asRead, commitStep, refuseStep, stamped } from '../../records/step.ts'
import { checkIfMatch } from '../../http/etag.ts'
import type { Finding } from '../../rules/finding.ts'
import { recordsAfter, type LastOf } from '../../rules/late-entry.ts'
import { notBefore, notInFuture } from '../../rules/days.ts'
import {
  r79DecidedOn,
  r79Decision,
  r79InformedOn,
  r79ReplaceDue,
  r79Reply,
  RECALL_ACTS,
  recallStatusOn,
  type RecallStatus,
} from '../../rules/postings/r-recall.ts'
import { requiredText } from '../../rules/states.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { cityCodes, tenantOfId } from '../../tenancy/registry.ts'
import { accountAt, accountDoor, accountQueries, type Account } from '../accounts/queries.ts'
import { readDoor } from '../pairings/queries.ts'
import { recallPosting } from '../postings/commands.ts'
import { clashDoor, lastsAtHome, lastsAtHost, lastsOf, postingById, type SeenPosting } from '../postings/queries.ts'
import { DecideKeep, DecideRecall, InformRecall, presentRecall, RecallCase, ReplyRecall } from './model.ts'
import { decisionOf, recalledPlace, type Decided } from './decision.ts'
import { recallById } from './queries.ts'
import { recallCases, type RecallRow } from './table.ts'
import { RECORD } from './propose.ts'

type Act<B> = Call<{ id: string }, unknown, B>

/** The door a side writes through: the province acts as a sender only, so never through the review door it reads by. */
const actingDoor = (call: Act<unknown>, reads: Handle): Handle =>
  reads.door === 'review' ? call.services.doors.shared(call.caller, reads.tenant) : reads

interface Case {
  door: Handle
  before: RecallRow
  /** The status of the case today. */
  status: RecallStatus
  posting: SeenPosting
  /** The place it may leave. */
  account: Account
  /** The last day of each kind of record that needs the posting in force (3.6). */
  lasts: readonly LastOf[]
}

/** The case and the posting it is about, in one trip. */
const readCase = async (call: Act<unknown>): Promise<Case> => {
  const { id } = call.params
  const host = tenantOfId(id)
  if (host === null || !cityCodes.includes(host)) throw notFound()
  const reads = await readDoor(call, host)
  const about = sql`(SELECT posting_id FROM recall_cases WHERE id = ${id})`
  const place = sql`(SELECT division FROM recall_cases WHERE id = ${id})`
  const [[seen], [posting], [at], ...rows] = await facts(call, reads, [
    recallById(reads, id),
    postingById(reads, about),
    lastsAtHost(clashDoor(call.services, host), about),
    ...accountQueries(accountDoor(call.services, host), place),
  ])
  if (!seen || !posting) throw notFound()
  const { replaced_by: _by, replaced_from: _from, ...before } = seen
  const status = recallStatusOn(before, call.today)
  const account = accountAt(before.division, rows)
  return { door: actingDoor(call, reads), before, status, posting, account, lasts: lastsOf(at) }
}

interface StepSpec<B> {
  action: 'inform' | 'reply' | 'decide_recall' | 'decide_keep'
  operation: string
  summary: string
  permission: Permission
  body: z.ZodType<B>
}

const { table } = recallCases
const mine = (row: RecallRow) => asRead(table, row)

const step = <B>(
  { action, operation, summary, permission, body }: StepSpec<B>,
  handle: (call: Act<B>, found: Case) => Promise<Reply>,
) =>
  endpoint(
    {
      method: 'post',
      path: `/v1/recall_cases/{id}/${action}`,
      operation,
      summary,
      tag: RECORD,
      permission,
      doors: ['own', 'shared'],
      rules: ['R-79', 'X-13', 'X-14'],
      params: IdParams,
      body,
      answer: RecallCase,
      if_match: 'optional',
    },
    async (call) => handle(call, await readCase(call)),
  )

/** A word to the open case by one of these tenants: the other side's act is 403 and names whose it is. */
const noteStep = <B>(
  spec: StepSpec<B>,
  note: (call: Act<B>, found: Case) => { findings: Finding[]; set: Partial<RecallRow> },
  sides: (row: RecallRow, host: string) => readonly string[],
) =>
  step(spec, async (call, found) => {
    const { door, before, status } = found
    const owners = sides(before, door.tenant)
    if (!owners.includes(call.principal.tenant))
      throw problem('NOT_PERMITTED', {
        rule: 'R-79',
        facts: { permission: `${spec.permission} (${owners.join(', ')})` },
      })
    checkIfMatch(call.if_match, before.version)
    admitUpdate({ status }, { rule: 'R-79', table: RECALL_ACTS }, ['proposed'])
    const { findings, set: own } = note(call, found)
    refuseStep(findings, RECALL_ACTS, status)
    const set = stamped(call, before, own)
    const after = { ...before, ...set }
    const statement = door.update(recallCases, set, [mine(before)])
    const body = presentRecall(after, door.tenant, call)
    return commitStep(call, door, { record: RECORD, action: spec.action, before, after, statement, body })
  })

const informRecall = noteStep(
  {
    action: 'inform',
    operation: 'informRecall',
    summary: 'Records the day the person was told',
    permission: 'recall_case.inform',
    body: InformRecall,
  },
  ({ body: { informed_on }, today }, { before: { proposed_on }, door, posting }) => {
    const day = informed_on ?? r79InformedOn({ ...posting, host: door.tenant }, { proposed_on, today })
    const told = { rule: 'R-79', date: day, field: 'informed_on' }
    return {
      findings: [...notBefore(told, proposed_on), ...notInFuture(told, today)],
      set: { informed_on: day },
    }
  },
  ({ sender }, host) => [sender, host],
)

const replyRecall = noteStep(
  {
    action: 'reply',
    operation: 'replyRecall',
    summary: "The person's reply: his own, or entered by the side that sent him",
    permission: 'recall_case.reply',
    body: ReplyRecall,
  },
  ({ body: { reply }, today, principal }, { before, status }) => {
    const isOwn = principal.role === 'holder'
    const { replied_on, reply_entered_by } = before
    return {
      findings: [
        ...r79Reply({ status, is_own: isOwn, has_own: replied_on !== null && reply_entered_by === null }),
        ...requiredText('R-79', 'reply', reply),
      ],
      set: { reply: reply ?? null, replied_on: today, reply_entered_by: isOwn ? null : principal.user },
    }
  },
  ({ sender }) => [sender],
)

const writeDecision = async (
  call: Act<unknown>,
  { door, before, posting, account }: Case,
  { action, decided_on, ended_on, decision }: Decided,
): Promise<Reply> => {
  const set = stamped(call, before, {
    status: action === 'decide_recall' ? ('decided_recall' as const) : ('decided_keep' as const),
    decided_by: call.principal.user,
    decided_on,
    decision,
    ended_on,
    overtaken_on: null, // a last day another act had set ahead gives way to this earlier one
    replace_due: ended_on === null ? null : r79ReplaceDue({ ended_on }, account.policy),
  })
  const after = { ...before, ...set }
  const ends = ended_on === null ? null : recallPosting(door, posting, { lastDay: ended_on, now: call.now })
  const place = ends && recalledPlace(call, account, { recall: after, set: ends.set })
  // somebody who is no full member any more is recalled, or it is said why he stays
  const done = {
    rule: 'R-48',
    subject_id: posting.id,
    record_id: before.id,
    counts_on: decided_on,
    done_on: decided_on,
  }
  return commitStep(call, door, {
    record: RECORD,
    action,
    before,
    after,
    statement: door.update(recallCases, set, [mine(before)]),
    guarded: [...(place?.guarded ?? []), ...(ends?.guarded ?? [])],
    also: [...(place?.also ?? []), ...actsDone(door, [done])],
    events: [...(ends?.events ?? []), ...(place?.events ?? [])],
    body: presentRecall(after, door.tenant, call),
  })
}

const decide = async (call: Act<unknown>, found: Case, decided: Decided): Promise<Reply> => {
  const { before, status, lasts } = found
  checkIfMatch(call.if_match, before.version)
  const findings = r79Decision(decisionOf(call, found, decided))
  refuseStep(findings, RECALL_ACTS, status)
  const { ended_on } = decided
  if (ended_on !== null) {
    const home = clashDoor(call.services, call.principal.tenant) // the decider's tenant is the one that sent the person
    const [[atHome]] = await home.run([lastsAtHome(home, found.posting.id)])
    const all = [...lasts, ...lastsOf(atHome)]
    refuseStep(recordsAfter(ended_on, { field: 'ended_on', lasts: all }), RECALL_ACTS, status)
  }
  return writeDecision(call, found, decided)
}

const decideRecall = step(
  {
    action: 'decide_recall',
    operation: 'decideRecall',
    summary:
      'The department that dispatched recalls: the posting ends on the last day, the seat is vacant the day after',
    permission: 'recall_case.decide',
    body: DecideRecall,
  },
  async (call, found) => {
    const { ended_on = null, decision = null } = call.body
    const { decided_on = r79DecidedOn({ ended_on, today: call.today }) } = call.body
    return decide(call, found, { action: 'decide_recall', decided_on, ended_on, decision })
  },
)

const decideKeep = step(
  {
    action: 'decide_keep',
    operation: 'decideKeep',
    summary: 'The department that dispatched keeps the person in post',
    permission: 'recall_case.decide',
    body: DecideKeep,
  },
  async (call, found) => {
    const { decided_on = call.today, decision = null } = call.body
    return decide(call, found, { action: 'decide_keep', decided_on, ended_on: null, decision })
  },
)

export const recallTransitions = [informRecall, replyRecall, decideRecall, decideKeep] as const
