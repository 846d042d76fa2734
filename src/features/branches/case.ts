import { sql, type SQL } from 'drizzle-orm'
import type { Call } from '../../serve/call.ts'
import { notFound, problem, problemOf } from '../../problems/problem.ts'
import { facts } from '../../records/facts.ts'
import { approverRole, branchAllowed, branchDays, branchStatusOn } from '../../rules/branches/branch-life.ts'
import type { BranchStatus } from '../../rules/lists/enums-branches.ts'
import type { LastOf } from '../../rules/late-entry.ts'
import type { Handle, Scoped } from '../../tenancy/handle.ts'
import { PROVINCE, tenantOfId } from '../../tenancy/registry.ts'
import { readDoor } from '../pairings/queries.ts'
import { applicantQueries, isSeenBy, type Applicants } from './application.ts'
import { asLasts, lastsOfBranch, type Lasts } from './lasts.ts'
import { paperQueries, type PaperFacts } from './papers.ts'
import {
  branchAccountFacts,
  branchAccountQueries,
  branches,
  branchesStanding,
  branchesWhere,
  type BranchAccount,
  type BranchRow,
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
  /** Whom an act asks about, and the branches that may bar it: only what the act said it judges (`Judged`). */
  applicants: Applicants
  standing: readonly BranchRow[]
  /** 3.6: what needs it, or a membership of it, in force: of an act that ends one. */
  lasts: readonly LastOf[]
}

/** What an act judges beside the branch itself, read with it in one trip. */
export interface Judged {
  /** The postings whose people it is about, as a list or a subquery. */
  people?: SQL
  /** Whether the partner's other branches may bar it: those that are not over on this day. */
  rivals?: string
  /** What needs in force that which the act ends. */
  lasts?: (door: Handle) => Scoped<Lasts[]>
}

/** Whom a branch's application names, and who belongs to it. */
export const peopleOfBranch = (id: string): SQL =>
  sql`(SELECT a.value ->> 'posting_id' FROM branches b, json_each(b.applicants) a WHERE b.id = ${id}
    UNION ALL SELECT m.posting_id FROM branch_members m WHERE m.branch_id = ${id})`

/** No posting is asked about. */
export const NOBODY = sql`(SELECT NULL WHERE 0)`

export const branchDoor = (call: Call, host: string): Handle => call.services.doors.system('keep_branches', host)

const NO_PAPERS = { registration: 0, approval: 0, introduction: 0 }

/** The doors a branch is read through: the caller's, and its account's. */
interface Doors {
  reads: Handle
  door: Handle
}

/** A branch found by a subquery, through the caller's door and with its account, and rows that are read beside it in the same trip. */
const readWith = async <T>(
  call: Call,
  { host, ids, people = NOBODY, rivals }: Omit<Judged, 'lasts'> & { host: string; ids: SQL },
  beside: (doors: Doors) => Scoped<T[]>,
): Promise<{ found: BranchCase | null; rows: T[] }> => {
  const reads = await readDoor(call, host)
  const door = branchDoor(call, host)
  const partner = rivals ? sql`(SELECT b.counterpart FROM branches b WHERE b.id IN ${ids})` : sql`NULL`
  const [[seen], names, [counted], [branch], members, officers, postings, elsewhere, standing, rows] = await facts(
    call,
    reads,
    [
      branchesWhere(reads, [sql`${branches.table.id} IN ${ids}`]),
      ...paperQueries(door, call, ids),
      ...branchAccountQueries(door, ids),
      ...applicantQueries(door, people),
      branchesStanding(door, partner, rivals ?? call.today),
      beside({ reads, door }),
    ],
  )
  if (!seen || !branch) return { found: null, rows }
  const account = { branch, members, officers }
  const status = branchStatusOn({ ...branchAccountFacts(account), status: branch.status }, call.today)
  const papers = { names, counted: counted ?? NO_PAPERS }
  const applicants = { postings: postings.filter((row) => isSeenBy(row, seen.counterpart)), elsewhere }
  return { found: { host, seen, account, status, door, papers, applicants, standing, lasts: [] }, rows }
}

/** A branch found by a subquery; else 404. */
const readCase = async (
  call: Call,
  host: string,
  ids: SQL,
  { lasts = (door) => lastsOfBranch(door, NOBODY), ...judged }: Judged = {},
): Promise<BranchCase> => {
  const { found, rows } = await readWith(call, { ...judged, host, ids }, ({ door }) => lasts(door))
  if (!found) throw notFound()
  return { ...found, lasts: asLasts(rows[0]) }
}

const hostOf = (id: string): string => {
  const host = tenantOfId(id)
  if (host === null || host === PROVINCE) throw notFound()
  return host
}

/** A branch by its id. */
export const readBranchNamed = async (call: Call, id: string, judged?: Judged): Promise<BranchCase> =>
  readCase(call, hostOf(id), sql`(SELECT ${id})`, judged)

/** The branch that a record hangs on, found by a subquery, and what is read beside it; no branch where none is seen. */
export const readBranchBeside = async <T>(
  call: Call,
  { id, ids, people }: { id: string; ids: SQL; people?: SQL | undefined },
  beside: (reads: Handle) => Scoped<T[]>,
): Promise<{ found: BranchCase | null; rows: T[] }> =>
  readWith(call, { host: hostOf(id), ids, ...(people ? { people } : {}) }, ({ reads }) => beside(reads))

/** The branch of a path. */
export const readBranchCase = async (call: Named, judged?: Judged): Promise<BranchCase> =>
  readBranchNamed(call, call.params.id, judged)

/** The branch of the member a path names, whom the caller sees in it. */
export const readMemberCase = async (
  call: Named,
  judged?: Judged,
): Promise<{ found: BranchCase; member: PostedMember }> => {
  const { id } = call.params
  const found = await readCase(call, hostOf(id), sql`(SELECT branch_id FROM branch_members WHERE id = ${id})`, judged)
  const member = found.account.members.find((row) => row.id === id)
  if (!member) throw notFound()
  return { found, member }
}

/** The door an act is written through: the host's own, or the partner's shared one. */
export const sideDoor = (call: Call, { host }: Pick<BranchCase, 'host'>): Handle =>
  call.principal.tenant === host ? call.services.doors.own(call.caller) : call.services.doors.shared(call.caller, host)

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

const RUNS = ['approved', 'active'] as const

/** B-7, 3.6: what is dated on a day of its life is entered whenever it may be; nothing is that is dated after its last day. */
export const requireLived = (found: BranchCase, day: string): void => {
  const life = branchDays(branchAccountFacts(found.account))
  const lived = found.status === 'dissolved' && life !== null && day <= life.last
  if (!lived) requireState(found, RUNS)
}
