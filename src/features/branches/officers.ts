import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { checkIfMatch } from '../../http/etag.ts'
import { refuseIf } from '../../problems/problem.ts'
import { commit } from '../../records/commit.ts'
import { IdParams, newId } from '../../records/ids.ts'
import { b10Committee, b6Officers } from '../../rules/branches/b-officers.ts'
import { isRegulated } from '../../rules/branches/b-powers.ts'
import { branchAllowed, branchDays, membersOn } from '../../rules/branches/branch-life.ts'
import { dayBefore } from '../../rules/dates.ts'
import type { BranchOffice } from '../../rules/lists/enums-branches.ts'
import type { Finding } from '../../rules/finding.ts'
import { b7InLife } from '../../rules/postings/r-study.ts'
import { regulationOf } from '../settings/queries.ts'
import { branchChange, branchEvent, rowOf } from './account.ts'
import { readBranchCase, requireApprover, requireLived, sideDoor } from './case.ts'
import { shownOf } from './draft.ts'
import { branchOfficers } from './members-table.ts'
import { AppointOfficers, BranchWithOfficers } from './model.ts'
import { presentWithOfficers } from './present.ts'
import { branchPaperStatements } from './papers.ts'
import { branchAccountFacts, memberFacts, type BranchAccount, type OfficerRow } from './queries.ts'

interface Named {
  posting_id: string
  office: BranchOffice
}

/** Officers as the rules judge them: who they are among the members, null for nobody of the branch. */
export const officersNamed = ({ members }: Pick<BranchAccount, 'members'>, named: readonly Named[]) =>
  named.map(({ posting_id, office }) => {
    const row = members.find((member) => member.posting_id === posting_id)
    return { office, member: row ? memberFacts(row) : null }
  })

/** Their rows from a day on (B-6). */
export const newOfficers = (
  call: Call,
  { branch, members }: Pick<BranchAccount, 'branch' | 'members'>,
  { named, from }: { named: readonly Named[]; from: string },
): OfficerRow[] =>
  named.map(({ posting_id, office }) => ({
    id: newId(branch.id.slice(0, 6)),
    branch_id: branch.id,
    member_id: members.find((member) => member.posting_id === posting_id)?.id ?? '',
    division: branch.division,
    counterpart: branch.counterpart,
    office,
    valid_from: from,
    valid_to: null,
    appointed_by: call.principal.user,
    created_at: call.now.toISOString(),
  }))

/** an appointment begins after the one it ends: none is overwritten. */
const afterLast = ({ officers }: BranchAccount, from: string): Finding[] => {
  const last =
    officers
      .map(({ valid_from }) => valid_from)
      .toSorted()
      .at(-1) ?? ''
  return from > last ? [] : [{ rule: 'X-12', code: 'DATE_ORDER', field: 'from', facts: { accepted: [`> ${last}`] } }]
}

/** B-6: the approving side names new officers from a day on; who held an office until then holds it to the day before. */
export const appointOfficers = endpoint(
  {
    method: 'post',
    path: '/v1/branches/{id}/officers',
    operation: 'appointOfficers',
    summary: 'The approving side names the officers anew, from a day on',
    tag: 'branches',
    permission: 'branch.approve',
    doors: ['own', 'shared', 'system'],
    rules: ['B-6', 'B-7', 'B-10'],
    params: IdParams,
    body: AppointOfficers,
    answer: BranchWithOfficers,
    if_match: 'optional',
  },
  async (call) => {
    const found = await readBranchCase(call)
    requireApprover(call, found, 'approve')
    checkIfMatch(call.if_match, found.seen.version)
    const { account, door, host, status } = found
    const { officers: named = [], from = call.today } = call.body
    requireLived(found, from)
    const members = membersOn(account.members.map(memberFacts), from)
    const judged = { officers: officersNamed(account, named), members, day: from }
    const life = branchDays(branchAccountFacts(account))
    const regulation = await regulationOf(call, host)
    const inOrder = isRegulated(regulation, from) ? [...b6Officers(judged), ...b10Committee(judged)] : []
    const dated = b7InLife({ date: from, field: 'from', life, today: status === 'approved' ? from : call.today })
    refuseIf([...inOrder, ...dated, ...afterLast(account, from)], { allowed: branchAllowed(status) })
    const held = account.officers.filter(({ valid_to }) => valid_to === null)
    const ended = held.map((row) => ({ ...row, valid_to: dayBefore(from) }))
    const appointed = newOfficers(call, account, { named, from })
    const kept = account.officers.filter(({ valid_to }) => valid_to !== null)
    const set = { version: account.branch.version + 1, updated_at: call.now.toISOString() }
    const after = { ...account, officers: [...kept, ...ended, ...appointed] }
    const moved = branchChange(door, { before: account, after, set, today: call.today })
    const row = rowOf(moved.after)
    const papers = { account: moved.after, kinds: ['approval'] as const, facts: found.papers, day: from }
    return commit(call, sideDoor(call, found), {
      guarded: [
        ...moved.guarded,
        ...door.updateMany(branchOfficers, { match: { id: 'id' }, set: ['valid_to'], rows: ended }),
      ],
      also: [
        ...door.insertMany(branchOfficers, appointed).map(({ statement }) => statement),
        ...moved.also,
        ...branchPaperStatements(call, door, papers),
      ],
      events: [{ ...branchEvent('appoint', rowOf(account), row), draft: false }],
      answer: {
        status: 200,
        body: presentWithOfficers(shownOf(row), after, { tenant_code: host, today: call.today }),
      },
    })
  },
)
