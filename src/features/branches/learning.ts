import type { Call } from '../../serve/call.ts'
import { problem } from '../../problems/problem.ts'
import { hasCommittee } from '../../rules/branches/b-officers.ts'
import { branchDays, isFullOn, memberDays, membersOn, officeDays } from '../../rules/branches/branch-life.ts'
import { holds, type Days } from '../../rules/spans.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { branchChange } from './account.ts'
import { readBranchNamed, requireLived, sideDoor, type BranchCase } from './case.ts'
import { branchAccountFacts, memberFacts, officerFacts, type BranchAccount } from './queries.ts'

/** A branch that something is entered for: alive on its day, seen by the caller, and his to write for. */
export interface BranchToWrite {
  found: BranchCase
  /** The door what is entered is written through: the partner's shared one. */
  write: Handle
  life: Days | null
}

/** The persons who hold an office of the branch on a day. */
const officersOn = ({ members, officers }: BranchAccount, day: string): string[] => {
  const known = members.map(memberFacts)
  return officers.flatMap((officer) => {
    const days = officeDays(officerFacts(officer), known)
    const holder = members.find(({ id }) => id === officer.member_id)
    return days && holder && holds(days, day) ? [holder.person_id] : []
  })
}

/** Who writes for a branch: its partner city's department, or one of its officers by his own user. */
const requireWriter = (call: Call, { seen, account }: BranchCase, permission: string): void => {
  const { role, scope, tenant } = call.principal
  const isOfficer = role === 'holder' && officersOn(account, call.today).includes(scope)
  if (tenant === seen.counterpart && (role !== 'holder' || isOfficer)) return
  throw problem('NOT_PERMITTED', { rule: 'R-71', facts: { permission: `${permission} (${seen.counterpart})` } })
}

/** By which permission something is entered for a branch, and the day it is dated on. */
interface Entry {
  permission: string
  day: string
}

/** R-71, B-7: whether the caller may enter something for a branch; 409 BRANCH_DISSOLVED where it is dated after its life. */
export const branchWritten = (call: Call, found: BranchCase, { permission, day }: Entry): BranchToWrite => {
  requireWriter(call, found, permission)
  requireLived(found, day)
  return { found, write: sideDoor(call, found), life: branchDays(branchAccountFacts(found.account)) }
}

/** The branch something is entered for. */
export const branchToWrite = async (call: Call, id: string, entry: Entry): Promise<BranchToWrite> =>
  branchWritten(call, await readBranchNamed(call, id), entry)

/** The days of each membership by its posting; on a day how many full members there are, and who sits in the committee, if any. */
export const attendersOn = ({ account }: BranchCase, day: string) => {
  const known = account.members.map(memberFacts)
  const held = account.officers.flatMap((officer) => {
    const days = officeDays(officerFacts(officer), known)
    const holder = account.members.find(({ id }) => id === officer.member_id)
    return days && holder && holds(days, day) ? [{ office: officer.office, posting_id: holder.posting_id }] : []
  })
  const committee = hasCommittee(held.map(({ office }) => office)) ? held.map(({ posting_id }) => posting_id) : []
  return {
    stays: account.members.flatMap((row) => {
      const days = memberDays(memberFacts(row))
      return days ? [{ id: row.posting_id, days }] : []
    }),
    full: membersOn(known, day).filter((member) => isFullOn(member, day)).length,
    committee: [...new Set(committee)],
  }
}

/** B-12: what a session of a day makes of the branch's silence; under the branch's lock, since its newest day counts. */
export const heldSession = (call: Call, { account, door }: BranchCase, date: string) => {
  const last = account.branch.last_session_on
  if (last !== null && last >= date) return { guarded: [], also: [] }
  const after = { ...account, branch: { ...account.branch, last_session_on: date } }
  const { guarded, also } = branchChange(door, { before: account, after, set: {}, today: call.today })
  return { guarded, also }
}
