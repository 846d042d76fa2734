import type { z } from '@hono/zod-openapi'
import { sql } from 'drizzle-orm'
import type { Permission } from '../../access/permissions.ts'
import type { Call, Reply } from '../../serve/call.ts'
import { endpoint, type Endpoint } from '../../serve/endpoint.ts'
import { checkIfMatch } from '../../http/etag.ts'
import { refuseIf } from '../../problems/problem.ts'
import { commit, type Guarded } from '../../records/commit.ts'
import { IdParams } from '../../records/ids.ts'
import { b7Closing } from '../../rules/branches/b-branches.ts'
import { x14OtherPerson } from '../../rules/exceptions.ts'
import { approvalFindings } from '../../rules/branches/b-officers.ts'
import { branchAllowed, branchDays } from '../../rules/branches/branch-life.ts'
import { x3Reason } from '../../rules/postings/posting-states.ts'
import type { Finding } from '../../rules/finding.ts'
import { notBefore, notInFuture } from '../../rules/days.ts'
import { recordsAfter } from '../../rules/late-entry.ts'
import { r2DocumentNo } from '../../rules/r-documents.ts'
import type { Handle, Scoped } from '../../tenancy/handle.ts'
import { tenantByCode } from '../../tenancy/registry.ts'
import type { PaperKind } from '../branch-papers/queries.ts'
import { branchChange, branchEvent, rowOf } from './account.ts'
import { applicantOf, newMember, partyDays, type Applicants } from './application.ts'
import {
  peopleOfBranch,
  readBranchCase,
  requireApprover,
  requirePartner,
  requireState,
  sideDoor,
  type BranchCase,
  type Judged,
} from './case.ts'
import { shownOf } from './draft.ts'
import { judgedAs } from './judge.ts'
import { lastsOfBranch } from './lasts.ts'
import { branchMembers, branchOfficers, type MemberRow } from './members-table.ts'
import { ApproveBranch, Branch, DissolveBranch, RejectBranch, SubmitBranch } from './model.ts'
import { presentBranch } from './present.ts'
import { newOfficers, officersNamed } from './officers.ts'
import { branchPaperStatements } from './papers.ts'
import { branchAccountFacts, type BranchAccount, type BranchRow } from './queries.ts'

type Act<B> = Call<{ id: string }, unknown, B>

interface Step {
  action: 'submit' | 'approve' | 'reject' | 'dissolve'
  set: Partial<BranchRow>
  /** The account's records as they are then. */
  account: BranchAccount
  guarded?: readonly Guarded[]
  also?: readonly Scoped<unknown>[]
  papers?: { kinds: readonly PaperKind[]; day: string }
  /** It never became the other side's to see. */
  draft?: boolean
}

/** Writes an act on the branch: its rows under its lock, what follows from them, its papers and its journal entry. */
const write = async (call: Act<unknown>, found: BranchCase, step: Step): Promise<Reply> => {
  const { door, host, account: before } = found
  const set = { ...step.set, version: before.branch.version + 1, updated_at: call.now.toISOString() }
  const change = branchChange(door, { before, after: step.account, set, today: call.today })
  const after = rowOf(change.after)
  const issued = step.papers ? { ...step.papers, facts: found.papers, account: change.after } : null
  return commit(call, sideDoor(call, found), {
    guarded: [...change.guarded, ...(step.guarded ?? [])],
    also: [...(step.also ?? []), ...change.also, ...(issued ? branchPaperStatements(call, door, issued) : [])],
    // what was a draft until it was submitted is told to its author alone
    events: [{ ...branchEvent(step.action, rowOf(before), after), draft: step.draft ?? false }],
    answer: {
      status: 200,
      body: presentBranch(shownOf(after), host, call.today),
    },
  })
}

interface Spec<B> {
  action: Step['action']
  summary: string
  permission: Permission
  rules: readonly string[]
  body: z.ZodType<B>
  /** What is judged beside the row. */
  judges?: (call: Act<B>) => Judged
}

/** The application as a whole, with its people and the partner's other branches from its first day on. */
const judgesApplication = (id: string, first: string): Judged => ({ people: peopleOfBranch(id), rivals: first })

/** The last days of what needs the branch alive. */
const judgesLasts = ({ params: { id } }: Act<unknown>): Judged => ({
  lasts: (door: Handle) => lastsOfBranch(door, sql`(SELECT ${id})`),
})

const transition = <B>(
  { action, judges, ...spec }: Spec<B>,
  handle: (call: Act<B>, found: BranchCase) => Promise<Reply>,
): Endpoint =>
  endpoint(
    {
      method: 'post',
      path: `/v1/branches/{id}/${action}`,
      operation: `${action}Branch`,
      tag: 'branches',
      doors: ['own', 'shared', 'system'],
      params: IdParams,
      answer: Branch,
      if_match: 'optional',
      ...spec,
    },
    async (call) => handle(call, await readBranchCase(call, judges?.(call))),
  )

/** Findings that clash with the state name what may be done instead. */
const refuse = ({ status }: BranchCase, findings: readonly Finding[]): void =>
  refuseIf(findings, { allowed: branchAllowed(status) })

const withPosting = (row: MemberRow, { postings }: Applicants) => {
  const posting = postings.find(({ id }) => id === row.posting_id)
  if (!posting) throw new Error('a member without his posting')
  const { planned_start, planned_end, ended_on, start_blocked, status } = posting
  return { ...row, planned_start, planned_end, ended_on, start_blocked, status }
}

const submitBranch = transition(
  {
    action: 'submit',
    summary: 'The partner city submits its application: every rule of registration is judged',
    permission: 'branch.submit',
    rules: ['R-72', 'R-73', 'R-74', 'B-2', 'B-8', 'B-9', 'B-11', '3.3', '3.6'],
    body: SubmitBranch,
    judges: ({ params, body, today }) => judgesApplication(params.id, body.submitted_on ?? today),
  },
  async (call, found) => {
    const { account, seen, door, applicants } = found
    requirePartner(call, found, 'submit')
    checkIfMatch(call.if_match, seen.version)
    requireState(found, ['draft'])
    const { submitted_on: day = call.today } = call.body
    const posting = (id: string) => applicants.postings.find((row) => row.id === id)
    const rows = seen.applicants.map((applicant) =>
      newMember(call, account.branch, { applicant, posting: posting(applicant.posting_id), joined_on: day }),
    )
    const members = rows.map((row) => applicantOf(row, applicants, { day }))
    const dated = notInFuture({ rule: '3.6', date: day, field: 'submitted_on' }, call.today)
    refuse(found, [...dated, ...(await judgedAs(call, found, { members, day })).findings])
    return write(call, found, {
      action: 'submit',
      set: { status: 'submitted', submitted_on: day, submitted_by: call.principal.user },
      account: { ...account, members: rows.map((row) => withPosting(row, applicants)) },
      also: door.insertMany(branchMembers, rows).map(({ statement }) => statement),
      papers: { kinds: ['registration'], day },
    })
  },
)

const approveBranch = transition(
  {
    action: 'approve',
    summary: 'The host’s department for the attached organisation approves, and appoints the officers',
    permission: 'branch.approve',
    rules: ['R-2', 'R-73', 'R-74', 'B-1', 'B-6', 'B-8', 'B-10', 'X-14', '3.6'],
    body: ApproveBranch,
    judges: ({ params, body, today }) => judgesApplication(params.id, body.starts_on ?? body.approved_on ?? today),
  },
  async (call, found) => {
    const { account, seen, door, applicants } = found
    requireApprover(call, found, 'approve')
    checkIfMatch(call.if_match, seen.version)
    requireState(found, ['submitted'])
    const { approving_party_org = null, approved_on = null, document_no = null, officers: named = [] } = call.body
    const starts_on = call.body.starts_on ?? approved_on ?? call.today
    const members = account.members.map((row) => ({
      ...row,
      joined_on: starts_on,
      ...partyDays(
        applicants.postings.find(({ id }) => id === row.posting_id),
        starts_on,
      ),
    }))
    const judged = members.map((row) => applicantOf(row, applicants, { day: starts_on }))
    const { findings, regulated } = await judgedAs(call, found, { members: judged, day: starts_on })
    const officers = officersNamed({ members }, named)
    const approval = { approving_party_org, approved_on, officers, members: judged, day: starts_on, today: call.today }
    refuse(found, [
      ...x14OtherPerson(call.principal.one_person, [account.branch.submitted_by]),
      ...approvalFindings(approval, regulated),
      ...notBefore({ rule: '3.6', date: approved_on ?? call.today, field: 'approved_on' }, submittedOn(account)),
      ...startFindings(starts_on, approved_on),
      ...r2DocumentNo(document_no, 'document_no'),
      ...findings,
    ])
    const appointed = newOfficers(call, { ...account, members }, { named, from: starts_on })
    return write(call, found, {
      action: 'approve',
      set: {
        status: 'approved',
        approving_party_org: approving_party_org?.trim() || tenantByCode(found.host)?.name_zh || found.host,
        approved_on: approved_on ?? call.today,
        approved_by: call.principal.user,
        document_no,
        starts_on,
      },
      account: { ...account, members, officers: appointed },
      guarded: door.updateMany(branchMembers, {
        match: { id: 'id' },
        set: ['joined_on', 'full_from', 'full_until', 'party_until'],
        rows: members.map(({ id, joined_on, full_from, full_until, party_until }) => ({
          id,
          joined_on,
          full_from,
          full_until,
          party_until,
        })),
      }),
      also: door.insertMany(branchOfficers, appointed).map(({ statement }) => statement),
      papers: { kinds: ['approval', 'introduction'], day: starts_on },
    })
  },
)

const submittedOn = ({ branch }: BranchAccount): string => branch.submitted_on ?? ''

/** B-1: a branch begins on the day of its approval or later. */
const startFindings = (starts_on: string, approved_on: string | null): Finding[] =>
  approved_on !== null && starts_on < approved_on
    ? [{ rule: 'B-1', code: 'DATE_ORDER', field: 'starts_on', facts: { accepted: [`>= ${approved_on}`] } }]
    : []

const rejectBranch = transition(
  {
    action: 'reject',
    summary: 'The host’s department returns the application, with a reason',
    permission: 'branch.approve',
    rules: ['R-73', 'R-74', '3.6'],
    body: RejectBranch,
  },
  async (call, found) => {
    requireApprover(call, found, 'reject')
    checkIfMatch(call.if_match, found.seen.version)
    requireState(found, ['submitted'])
    const { rejected_on = call.today, reason } = call.body
    const dated = { rule: '3.6', date: rejected_on, field: 'rejected_on' }
    refuse(found, [
      ...x3Reason(reason),
      ...notBefore(dated, submittedOn(found.account)),
      ...notInFuture(dated, call.today),
    ])
    return write(call, found, {
      action: 'reject',
      set: { status: 'rejected', rejected_on, reason: reason?.trim() ?? null },
      account: found.account,
    })
  },
)

/** A draft its author drops: it stays his alone, no host has rejected it, and it stands in nobody's way any more. */
const dropDraft = async (call: Act<z.infer<typeof DissolveBranch>>, found: BranchCase): Promise<Reply> => {
  const set = { status: 'rejected' as const, reason: call.body.reason?.trim() || null }
  return write(call, found, { action: 'dissolve', set, account: found.account, draft: true })
}

const dissolveBranch = transition(
  {
    action: 'dissolve',
    summary:
      'The partner city closes the working group: the branch dissolves with it, no approval needed; a draft is dropped, and its place is free',
    permission: 'branch.dissolve',
    rules: ['B-7', '3.6'],
    body: DissolveBranch,
    judges: judgesLasts,
  },
  async (call, found) => {
    const { account, seen } = found
    requirePartner(call, found, 'dissolve')
    checkIfMatch(call.if_match, seen.version)
    if (found.status === 'draft') return dropDraft(call, found)
    const { dissolved_on = call.today, reason } = call.body
    const life = branchDays(branchAccountFacts(account))
    // 3.6: a branch that is entered late is closed late, once, on a day on which it lived
    const lived = account.branch.closed_on === null && life !== null && dissolved_on <= life.last
    requireState(found, lived ? ['active', 'dissolved'] : ['active'])
    refuse(found, [...x3Reason(reason), ...(life ? b7Closing({ dissolved_on, today: call.today, life }) : [])])
    refuse(found, recordsAfter(dissolved_on, { field: 'dissolved_on', lasts: found.lasts }))
    return write(call, found, {
      action: 'dissolve',
      set: { closed_on: dissolved_on, reason: reason?.trim() ?? null },
      account,
    })
  },
)

export const branchTransitions = [submitBranch, approveBranch, rejectBranch, dissolveBranch] as const
