import { sql } from 'drizzle-orm'
import type { Call, Reply } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { checkIfMatch, requireIfMatch } from '../../http/etag.ts'
import { problem, refuseIf } from '../../problems/problem.ts'
import type { Event } from '../../journal/entry.ts'
import { changesOf } from '../../records/changes.ts'
import { commit, type Guarded } from '../../records/commit.ts'
import { IdParams } from '../../records/ids.ts'
import { stamped } from '../../records/step.ts'
import { b7InLife } from '../../rules/postings/r-study.ts'
import { b8FullFrom, b9Maximum, branchExceptions, memberFindings } from '../../rules/branches/b-branches.ts'
import { branchAllowed, branchDays, memberDays, membersOn } from '../../rules/branches/branch-life.ts'
import { dayAfter } from '../../rules/dates.ts'
import { endedOnce, recordsAfter } from '../../rules/late-entry.ts'
import type { Exception } from '../../rules/exceptions.ts'
import type { Finding } from '../../rules/finding.ts'
import { x3Reason } from '../../rules/postings/posting-states.ts'
import type { Days } from '../../rules/spans.ts'
import { branchChange, branchEvent, rowOf } from './account.ts'
import { applicantOf, applicationOf, newMember, recordedExceptions, storedApplicant } from './application.ts'
import { readBranchCase, readMemberCase, requireLived, requirePartner, sideDoor, type BranchCase } from './case.ts'
import { lastsOfMember } from './lasts.ts'
import { branchMembers, type MemberRow } from './members-table.ts'
import { AddMember, BranchMember, LeaveBranch, UpdateMember } from './model.ts'
import { presentMember } from './present.ts'
import { branchPaperStatements } from './papers.ts'
import type { PostingRow } from '../postings/queries.ts'
import type { MemberName } from './names.ts'
import { branchAccountFacts, memberFacts, type OtherMembership, type PostedMember } from './queries.ts'
import { asRead } from '../../records/step.ts'

const { table } = branchMembers

interface Change {
  action: 'join' | 'leave' | 'update'
  before: PostedMember | null
  after: PostedMember
  guarded: readonly Guarded[]
  /** A new letter of introduction: who belongs to the branch has changed. */
  letter: boolean
  /** Exceptions of the branch recorded with him (B-9). */
  exceptions?: readonly Exception[]
}

const eventOf = ({ action, before, after }: Change): Event => ({
  action,
  record: 'branch_members',
  record_id: after.id,
  division: after.division,
  counterpart: after.counterpart,
  changes: changesOf(before && memberRow(before), memberRow(after)),
})

const memberRow = (row: PostedMember): Record<string, unknown> => {
  const { planned_start: _s, planned_end: _e, ended_on: _o, start_blocked: _b, status: _t, person_id: _p, ...own } = row
  return own
}

/**
 * The day whose members a new letter names: today, or the day after the last one of somebody who leaves. Of a branch that is
 * over, a letter names the members of the day that is entered.
 */
const letterDay = ({ today }: Call, { status }: BranchCase, { action, after }: Change): string => {
  const isOver = status === 'dissolved'
  if (action === 'leave') return dayAfter(isOver ? (after.left_on ?? today) : today)
  return isOver ? after.joined_on : today
}

/** Writes a change of one member: under the branch's lock, with what follows and the letter it makes new. */
const write = async (call: Call, found: BranchCase, change: Change): Promise<Reply> => {
  const { door, account: before, host } = found
  const { after, exceptions = [] } = change
  const members = [...before.members.filter(({ id }) => id !== after.id), after]
  const recorded = exceptions.length > 0 ? { exceptions: [...before.branch.exceptions, ...exceptions] } : {}
  const set = { ...recorded, version: before.branch.version + 1, updated_at: call.now.toISOString() }
  const moved = branchChange(door, { before, after: { ...before, members }, set, today: call.today })
  const letter = {
    account: moved.after,
    kinds: ['introduction'] as const,
    facts: found.papers,
    day: letterDay(call, found, change),
  }
  return commit(call, sideDoor(call, found), {
    guarded: [...moved.guarded, ...change.guarded],
    also: [...moved.also, ...(change.letter ? branchPaperStatements(call, door, letter) : [])],
    events: [
      eventOf(change),
      ...(exceptions.length > 0 ? [branchEvent('except', rowOf(before), rowOf(moved.after))] : []),
    ],
    answer: {
      status: change.before ? 200 : 201,
      body: presentMember(
        { ...nameOf(found, after.posting_id), ...after, branch_ends_on: moved.after.branch.ends_on },
        host,
      ),
      headers: change.before ? {} : { location: `/v1/branches/${after.branch_id}/members` },
    },
  })
}

const UNNAMED = {
  person_name: '',
  unit_name: '',
  post_role: 'team_member',
  village_code: null,
  person_party_status: 'none',
} as const

const nameOf = ({ papers }: BranchCase, posting: string): Omit<MemberName, 'posting_id'> => {
  const found = papers.names.find(({ posting_id }) => posting_id === posting)
  if (!found) return UNNAMED
  const { posting_id: _posting_id, ...name } = found
  return name
}

const refuse = ({ status }: BranchCase, findings: readonly Finding[]): void =>
  refuseIf(findings, { allowed: branchAllowed(status) })

/** His own earlier memberships bar him as those in other branches do: none overlaps another. */
const heldBefore = ({ account }: BranchCase, person: string) =>
  account.members.flatMap((member) => {
    const days = member.person_id === person ? memberDays(memberFacts(member)) : null
    return days ? [{ branch_id: member.branch_id, person_id: person, joined_on: days.first, until: days.last }] : []
  })

interface Joining {
  row: MemberRow
  postings: readonly PostingRow[]
  elsewhere: readonly OtherMembership[]
  transferred: boolean
  /** Recorded with him, beside those of the branch. */
  exceptions: readonly Exception[]
}

/** B-2, B-7, B-9: whether somebody may enter the branch on a day. */
const joiningFindings = async (call: Call, found: BranchCase, joining: Joining): Promise<Finding[]> => {
  const { row, postings, transferred, exceptions } = joining
  const { account } = found
  const { counterpart: partner } = account.branch
  const day = row.joined_on
  const elsewhere = [...joining.elsewhere, ...heldBefore(found, row.person_id)]
  const judged = applicantOf({ ...row, branch_id: '' }, { postings, elsewhere }, { day, transferred })
  const application = await applicationOf(call, rowOf(account), { members: [judged], day })
  const present = membersOn(account.members.map(memberFacts), day)
  return [
    ...memberFindings(application, judged, 'posting_id'),
    ...(application.regulated
      ? b9Maximum([...present, judged], [...account.branch.exceptions, ...exceptions], day)
      : []),
    ...branchExceptions({ exceptions, partner, day, today: call.today }, call.principal.user),
    ...b7InLife({
      date: day,
      field: 'joined_on',
      life: branchDays(branchAccountFacts(account)),
      today: call.today,
    }),
  ]
}

const withDays = (row: MemberRow, posting: PostingRow): PostedMember => {
  const { planned_start, planned_end, ended_on, start_blocked, status } = posting
  return { ...row, planned_start, planned_end, ended_on, start_blocked, status }
}

export const addMember = endpoint(
  {
    method: 'post',
    path: '/v1/branches/{id}/members',
    operation: 'addBranchMember',
    summary: 'The partner city enters somebody in a branch that was approved',
    tag: 'branches',
    permission: 'branch.submit',
    doors: ['own', 'shared', 'system'],
    rules: ['R-72', 'R-73', 'R-74', 'B-2', 'B-7', 'B-9', '3.3'],
    params: IdParams,
    body: AddMember,
    answer: BranchMember,
    status: 201,
  },
  async (call) => {
    const found = await readBranchCase(call, { people: sql`(SELECT ${call.body.posting_id})` })
    requirePartner(call, found, 'submit')
    requireLived(found, call.body.joined_on ?? call.today)
    const { account, door, applicants } = found
    const {
      joined_on = call.today,
      relation_transferred: transferred = false,
      exceptions: given = [],
      ...sent
    } = call.body
    const { postings, elsewhere } = applicants
    const [posting] = postings
    if (!posting) throw problem('NOT_FOUND', { field: 'posting_id' })
    const row = newMember(call, account.branch, { applicant: storedApplicant(sent), posting, joined_on })
    const exceptions = recordedExceptions(call, account.branch.counterpart, given)
    refuse(found, await joiningFindings(call, found, { row, postings, elsewhere, transferred, exceptions }))
    const name = { ...posting, posting_id: posting.id }
    const named = { ...found, papers: { ...found.papers, names: [...found.papers.names, name] } }
    return write(call, named, {
      action: 'join',
      before: null,
      after: withDays(row, posting),
      guarded: [{ statement: door.insert(branchMembers, row) }],
      letter: true,
      exceptions,
    })
  },
)

/** B-7: a member leaves on a day of his membership, today at the latest. */
const leaveFindings = (days: Days | null, left_on: string, today: string): Finding[] =>
  b7InLife({ date: left_on, field: 'left_on', life: days, today })

const onMember = (row: PostedMember) => asRead(table, row)

export const leaveBranch = endpoint(
  {
    method: 'post',
    path: '/v1/branch_members/{id}/leave',
    operation: 'leaveBranch',
    summary: 'The partner city lets a member leave ahead of the end of his posting, to join another branch or none',
    tag: 'branches',
    permission: 'branch.submit',
    doors: ['own', 'shared', 'system'],
    rules: ['R-73', 'B-7', '3.6'],
    params: IdParams,
    body: LeaveBranch,
    answer: BranchMember,
    if_match: 'optional',
  },
  async (call) => {
    const { found, member } = await readMemberCase(call, {
      lasts: (door) => lastsOfMember(door, sql`${call.params.id}`),
    })
    requirePartner(call, found, 'submit')
    checkIfMatch(call.if_match, member.version)
    const { left_on = call.today, reason } = call.body
    requireLived(found, left_on)
    const valid_to = member.left_on === null ? null : dayAfter(member.left_on)
    refuse(found, endedOnce({ rule: 'B-7', valid_to }, { ended_on: left_on, today: call.today }))
    const days = memberDays(memberFacts(member))
    refuse(found, [...x3Reason(reason), ...leaveFindings(days, left_on, call.today)])
    refuse(found, recordsAfter(left_on, { field: 'left_on', lasts: found.lasts }))
    const stamps = { version: member.version + 1, updated_at: call.now.toISOString() }
    const set = { left_on, leave_reason: reason?.trim() ?? null, ...stamps }
    return write(call, found, {
      action: 'leave',
      before: member,
      after: { ...member, ...set },
      guarded: [{ statement: found.door.update(branchMembers, set, [onMember(member)]) }],
      letter: true,
    })
  },
)

export const updateMember = endpoint(
  {
    method: 'patch',
    path: '/v1/branch_members/{id}',
    operation: 'updateBranchMember',
    summary: 'The partner city records the day from which a probationary member is a full one',
    tag: 'branches',
    permission: 'branch.submit',
    doors: ['own', 'shared', 'system'],
    rules: ['B-8', 'X-11', 'X-12'],
    params: IdParams,
    body: UpdateMember,
    answer: BranchMember,
    if_match: 'required',
  },
  async (call) => {
    const { found, member } = await readMemberCase(call)
    requirePartner(call, found, 'submit')
    requireIfMatch(call.if_match, member.version)
    const { full_from = member.full_from } = call.body
    requireLived(found, call.body.full_from ?? call.today)
    const days = memberDays(memberFacts(member))
    refuse(found, b8FullFrom({ before: member.full_from, full_from, days, today: call.today }))
    const set = stamped(call, member, { full_from })
    return write(call, found, {
      action: 'update',
      before: member,
      after: { ...member, ...set },
      guarded: [{ statement: found.door.update(branchMembers, set, [onMember(member)]) }],
      letter: false,
    })
  },
)
