import { and, eq, sql } from 'drizzle-orm'
import type { z } from '@hono/zod-openapi'
import type { Call, Reply } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { checkIfMatch } from '../../http/etag.ts'
import { notFound, Problem, problem, refuseIf } from '../../problems/problem.ts'
import { commit } from '../../records/commit.ts'
import { facts } from '../../records/facts.ts'
import { IdParams } from '../../records/ids.ts'
import { cityWords, TURN_SETTINGS, wordsOf } from '../../records/city-policy.ts'
import { taskChange } from '../../records/tasks.ts'
import { postingActOwner, r76Dispatcher, x3Allowed, x3Transition } from '../../rules/postings/posting-states.ts'
import { r79Replaces } from '../../rules/postings/r-posting-draft.ts'
import type { Days } from '../../rules/spans.ts'
import { postingTasks } from '../../rules/accounts/tasks-postings.ts'
import { allColumns } from '../../tenancy/handle.ts'
import { PROVINCE, tenantOfId } from '../../tenancy/registry.ts'
import { accountDoor } from '../accounts/queries.ts'
import { assignmentsAt } from '../assignments/queries.ts'
import { readDoor } from '../pairings/queries.ts'
import { listingsAt, villageLocks } from '../villages/queries.ts'
import { claimIdOf, claimStatement, confirmClaim, followClaims, reserveClaim } from './claim.ts'
import { postingDoor, postingEvent, shownTo } from './writing.ts'
import { assignmentIdOf, exceptionOf, JUDGED_BY, judgePosting, leaderTenantOn } from './judge.ts'
import { Posting, SubmitPosting } from './model.ts'
import { dayOfFacts } from './judge.ts'
import { readPerson, snapshotOf, type PersonFile } from './person.ts'
import { presentPosting } from './present.ts'
import { clashDoor, exceptionsOf, postingById, standingPostings } from './queries.ts'
import { exceptionsTold } from './recorded-exceptions.ts'
import { postings, type PostingRow } from './table.ts'
import { asRead } from '../../records/step.ts'

type Submit = Call<{ id: string }, unknown, z.infer<typeof SubmitPosting>>

/** The posting, and everything that decides about it in the host's database, in one batch. */
const readCase = async (call: Submit) => {
  const { id } = call.params
  const host = tenantOfId(id)
  if (host === null) throw notFound()
  const reads = await readDoor(call, host)
  const door = clashDoor(call.services, host)
  const account = accountDoor(call.services, host)
  const mine = sql`(SELECT village_code FROM postings WHERE id = ${id})`
  const person = sql`(SELECT person_id FROM postings WHERE id = ${id})`
  const [[seen], others, [before], recorded, listings, rows, [kept], [city], [replaced = null]] = await facts(
    call,
    reads,
    [
      postingById(reads, id),
      standingPostings(door, { village_code: mine, person_id: person }),
      door.select(postings, allColumns(postings), { where: [eq(postings.table.id, id)] }),
      exceptionsOf(door, id),
      listingsAt(account, mine),
      assignmentsAt(account, mine),
      villageLocks(account, mine),
      cityWords(account),
      postingById(door, sql`(SELECT replaces FROM postings WHERE id = ${id})`),
    ],
  )
  if (!seen || !before) throw notFound()
  const policy = kept?.policy ?? wordsOf(TURN_SETTINGS, city?.words ?? [])
  return { host, before, replaced, recorded, account: { listings, assignments: rows, policy }, others }
}

type Case = Awaited<ReturnType<typeof readCase>>

/** Another side's act on a posting it sees is 403 and names the owner. */
const refuseOther = (call: Submit, { host, before }: { host: string; before: PostingRow }): void => {
  const owner = postingActOwner({ sender: before.sender, host }, 'submit')
  if (call.principal.tenant !== owner)
    throw problem('NOT_PERMITTED', { rule: 'X-2', facts: { permission: `posting.submit (${owner})` } })
  const unorganised = r76Dispatcher({ role: call.principal.role ?? 'city_org', mode: before.mode })
  const [first] = unorganised
  if (first) throw problem(first.code, { rule: first.rule, facts: first.facts })
}

const termOfDraft = ({ planned_start, planned_end }: PostingRow): Days => ({ first: planned_start, last: planned_end })

const writeSubmitted = async (
  call: Submit,
  { host, before, recorded, account: { policy } }: Case,
  more: { file: PersonFile; assignment_id: string | null },
): Promise<Reply> => {
  const write = postingDoor(call, host)
  const home = call.principal.tenant
  const set: Partial<PostingRow> = {
    ...snapshotOf(more.file, termOfDraft(before)),
    assignment_id: more.assignment_id,
    status: 'submitted',
    submitted_by: call.principal.user,
    submitted_on: call.today,
    ...(before.village_code === null ? { policy: [...policy] } : {}),
    version: before.version + 1,
    updated_at: call.now.toISOString(),
  }
  const after = { ...before, ...set }
  const { table } = postings
  const where = and(asRead(table, before), eq(table.status, 'draft'))
  const claim_id = claimIdOf(before)
  const event = postingEvent('submit', before, after)
  const atHome =
    home === host
      ? [
          {
            statement: claimStatement(
              write,
              { ...before, ...snapshotOf(more.file, termOfDraft(before)) },
              { status: 'confirmed', now: call.now },
            ),
          },
        ]
      : []
  const reply = await commit(call, write, {
    guarded: [...atHome, { statement: write.update(postings, { ...set, claim_id }, [where]) }],
    also: taskChange(write, {
      before: [],
      after: postingTasks(after, { host, province: PROVINCE, policy }),
      today: call.today,
    }),
    events: [{ ...event, changes: { ...event.changes, ...exceptionsTold(recorded) }, draft: false }],
    answer: {
      status: 200,
      body: presentPosting(shownTo(after), host, call.today),
    },
  })
  if (home !== host) call.later(confirmClaim(call, home, claim_id).catch(() => undefined))
  return reply
}

/** The claim at home; one in the way is first checked against its posting, and freed when that is over. */
const claimAtHome = async (call: Submit, before: PostingRow): Promise<void> => {
  try {
    await reserveClaim(call, call.principal.tenant, before)
  } catch (failure) {
    if (!(failure instanceof Problem) || failure.code !== 'PERSON_ALREADY_POSTED') throw failure
    await followClaims(call, call.principal.tenant, before.person_id)
    await reserveClaim(call, call.principal.tenant, before)
  }
}

export const submitPosting = endpoint(
  {
    method: 'post',
    path: '/v1/postings/{id}/submit',
    operation: 'submitPosting',
    summary: 'The dispatching side submits its draft: every rule is judged, the person is claimed',
    tag: 'postings',
    permission: 'posting.submit',
    refused_as: 'ROLE_NOT_ORG',
    doors: ['own', 'shared', 'system'],
    rules: [...JUDGED_BY, 'R-76', 'R-79', 'X-3', 'X-15'],
    params: IdParams,
    body: SubmitPosting,
    answer: Posting,
    if_match: 'optional',
  },
  async (call) => {
    const found = await readCase(call)
    const { host, before, account, others } = found
    refuseOther(call, found)
    checkIfMatch(call.if_match, before.version)
    const actor = call.principal.tenant
    const row = { ...before, host }
    refuseIf(x3Transition({ row, action: 'submit', actor, today: call.today }), {
      allowed: x3Allowed(row, actor, call.today),
    })
    const file = await readPerson(call, before.person_id)
    const judged = {
      host,
      proposed: before,
      account,
      unit: { tenant_code: actor, unit_level: file.unit.unit_level, unit_kind: file.unit.unit_kind },
      person: file.factsOn(dayOfFacts(before, call.today)),
      exceptions: found.recorded.map(exceptionOf),
      submitted_by: call.principal.one_person,
      leader_tenant: leaderTenantOn(others, before),
    }
    const clashing = { id: before.id, person_id: before.person_id, proposed: before, account, others }
    const findings = [...(await judgePosting(call, judged, clashing)), ...r79Replaces(before, found.replaced)]
    refuseIf(findings, { allowed: x3Allowed(row, actor, call.today) })
    if (actor !== host) await claimAtHome(call, { ...before, ...snapshotOf(file, termOfDraft(before)) })
    else await followClaims(call, actor, before.person_id)
    return writeSubmitted(call, found, { file, assignment_id: assignmentIdOf(host, account, before) })
  },
)
