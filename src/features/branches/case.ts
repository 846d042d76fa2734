import { sql, type SQL } from 'drizzle-orm'
import type { Call } from '../../serve/call.ts'
import { notFound, problem, problemOf } from '../../problems/problem.ts'
import { facts } from '../../records/facts.ts'
import { branchAllowed, branchStatusOn } from '../../rules/branch-life.ts'
import type { BranchStatus } from '../../rules/enums-branches.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { PROVINCE, tenantOfId } from '../../tenancy/registry.ts'
import { readDoor } from '../pairings/queries.ts'
import { paperQueries, type PaperFacts } from './papers.ts'
import {
  branchAccountFacts,
  branchAccountQueries,
  branches,
  branchesWhere,
  type BranchAccount,
  type BranchShown,
  type PostedMember,
} from './queries.ts'

type Named = Call<{ id: string }>

/** A branch as an act is judged and written on it. */
export interface BranchCase {
  host: string
  seen: BranchShown
  account: BranchAccount
  /** Its state on the day. */
  status: BranchStatus
  /** The door the account is read and locked through: its members' postings may lie beyond the caller's division. */
  door: Handle
  /** What its papers are made of beside the account. */
  papers: PaperFacts
}

export const branchDoor = (call: Call, host: string): Handle => call.services.doors.system('keep_branches', host)

const NO_PAPERS = { registration: 0, approval: 0, introduction: 0 }

/** A branch found by a subquery, through the caller's door and with its account; else 404. */
const readCase = async (call: Call, host: string, ids: SQL): Promise<BranchCase> => {
  const reads = await readDoor(call, host)
  const door = branchDoor(call, host)
  const [[seen], names, [counted], [branch], members, officers] = await facts(call, reads, [
    branchesWhere(reads, [sql`${branches.table.id} IN ${ids}`]),
    ...paperQueries(door, call, ids),
    ...branchAccountQueries(door, ids),
  ])
  if (!seen || !branch) throw notFound()
  const account = { branch, members, officers }
  const status = branchStatusOn({ ...branchAccountFacts(account), status: branch.status }, call.today)
  return { host, seen, account, status, door, papers: { names, counted: counted ?? NO_PAPERS } }
}

const hostOf = (id: string): string => {
  const host = tenantOfId(id)
  if (host === null || host === PROVINCE) throw notFound()
  return host
}

/** A branch by its id. */
export const readBranchNamed = async (call: Call, id: string): Promise<BranchCase> =>
  readCase(call, hostOf(id), sql`(SELECT ${id})`)

/** The branch of a path. */
export const readBranchCase = async (call: Named): Promise<BranchCase> => readBranchNamed(call, call.params.id)

/** The branch of the member a path names, whom the caller sees in it. */
export const readMemberCase = async (call: Named): Promise<{ found: BranchCase; member: PostedMember }> => {
  const { id } = call.params
  const found = await readCase(call, hostOf(id), sql`(SELECT branch_id FROM branch_members WHERE id = ${id})`)
  const member = found.account.members.find((row) => row.id === id)
  if (!member) throw notFound()
  return { found, member }
}

/** The door an act is written through: the host's own, or the partner's shared one. */
export const sideDoor = (call: Call, { host }: Pick<BranchCase, 'host'>): Handle =>
  call.principal.tenant === host ? call.services.doors.own(call.caller) : call.services.doors.shared(call.caller, host)

/** who approves: the county's department for pattern B, the city's for pattern C. */
export const approverRole = ({ pattern }: Pick<BranchShown, 'pattern'>): 'county_org' | 'city_org' =>
  pattern === 'city_unit' ? 'city_org' : 'county_org'

/** the partner applies and keeps the members; to the other side it is 403, naming whose act it is. */
export const requirePartner = (call: Call, { seen }: BranchCase, act: string): void => {
  if (call.principal.tenant === seen.counterpart) return
  throw problem('NOT_PERMITTED', { rule: 'X-2', facts: { permission: `branch.${act} (${seen.counterpart})` } })
}

/** the host's department for the organisation it is attached to, and no other. */
export const requireApprover = (call: Call, { seen, host }: BranchCase, act: string): void => {
  const role = approverRole(seen)
  if (call.principal.tenant === host && call.principal.role === role) return
  throw problem('NOT_PERMITTED', { rule: 'R-73', facts: { permission: `branch.${act} (${role} ${host})` } })
}

/** B-7: nothing more is entered for a branch that has dissolved; 409 with what is legal for any other wrong state. */
export const requireState = ({ status }: BranchCase, wanted: readonly BranchStatus[]): void => {
  if (wanted.includes(status)) return
  const allowed = branchAllowed(status)
  if (status === 'dissolved') throw problemOf([{ rule: 'B-7', code: 'BRANCH_DISSOLVED' }], { allowed })
  throw problemOf([{ rule: '3.5', code: 'STATE', facts: { status, allowed } }], { allowed })
}
