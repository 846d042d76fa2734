import { asc, eq, not, sql, type SQL } from 'drizzle-orm'
import type { BranchAccountFacts } from '../../rules/branches/branch-account.ts'
import type { MemberFacts, OfficerFacts } from '../../rules/branches/branch-life.ts'
import { daysInPost } from '../../rules/accounts/tasks-postings.ts'
import { divisionPrefix, withinDivision } from '../../tenancy/door-rules.ts'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { inPostOn, postings, type PostingRow } from '../postings/queries.ts'
import { branchMembers, branchOfficers, type MemberRow, type OfficerRow } from './members-table.ts'
import { branches, type BranchRow } from './table.ts'

export { branches, type BranchRow } from './table.ts'
export type { MemberRow, OfficerRow } from './members-table.ts'

const { table } = branches

/** What of a posting decides how long a membership lasts. */
type PostedDays = Pick<PostingRow, 'planned_start' | 'planned_end' | 'ended_on' | 'start_blocked' | 'status'>

export type PostedMember = MemberRow & PostedDays

const { planned_start, planned_end, ended_on, start_blocked, status } = postings.table

/** A branch with the day of its newest session. */
export type AccountBranch = BranchRow & { last_session_on: string | null }

const withLastSession = {
  ...allColumns(branches),
  // by its full name: among the fields of one table a column loses it, and would be the session's own id
  last_session_on: sql<string | null>`(SELECT max(s.date) FROM study_sessions s WHERE s.branch_id = branches.id)`.as(
    'last_session_on',
  ),
}

/** Everything that decides what a branch counts for and obliges to, under its own lock. */
export interface BranchAccount {
  branch: AccountBranch
  members: readonly PostedMember[]
  officers: readonly OfficerRow[]
}

/** The reads of some branches' accounts: `ids` is a list, or a subquery that finds them. */
export const branchAccountQueries = (door: Handle, ids: SQL) =>
  [
    door.select(branches, withLastSession, { where: [sql`${table.id} IN ${ids}`] }),
    door.select(
      branchMembers,
      { ...allColumns(branchMembers), planned_start, planned_end, ended_on, start_blocked, status },
      {
        where: [sql`${branchMembers.table.branch_id} IN ${ids}`],
        join: [{ source: postings, on: eq(postings.table.id, branchMembers.table.posting_id) }],
      },
    ),
    door.select(branchOfficers, allColumns(branchOfficers), {
      where: [sql`${branchOfficers.table.branch_id} IN ${ids}`],
    }),
  ] as const

/** The branches that count somebody posted at these places as a member. */
export const branchesOfPlaces = (places: SQL): SQL =>
  sql`(SELECT m.branch_id FROM branch_members m WHERE m.division IN ${places})`

export type BranchAccountRows = readonly [AccountBranch[], PostedMember[], OfficerRow[]]

/** The accounts out of their reads, whatever their state. */
export const rowsOfAccounts = ([rows, members, officers]: BranchAccountRows): BranchAccount[] =>
  rows.map((branch) => ({
    branch,
    members: members.filter(({ branch_id }) => branch_id === branch.id),
    officers: officers.filter(({ branch_id }) => branch_id === branch.id),
  }))

/** The accounts that follow postings; a draft or a returned application binds nobody and is left out. */
export const branchAccountsOf = (rows: BranchAccountRows): BranchAccount[] =>
  rowsOfAccounts(rows).filter(({ branch }) => branch.status !== 'draft' && branch.status !== 'rejected')

/** A member as the rules reckon his days. */
export const memberFacts = (row: PostedMember): MemberFacts & { division: string } => ({
  id: row.id,
  joined_on: row.joined_on,
  left_on: row.left_on,
  full_from: row.full_from,
  full_until: row.full_until,
  party_until: row.party_until,
  posting: daysInPost(row),
  division: row.division,
})

export const officerFacts = ({ member_id, office, valid_from, valid_to }: OfficerRow): OfficerFacts => ({
  member_id,
  office,
  from: valid_from,
  to: valid_to,
})

/** The account as the rules derive from it. */
export const branchAccountFacts = ({ branch, members, officers }: BranchAccount): BranchAccountFacts => ({
  ...branch,
  partner: branch.counterpart,
  host: branch.id.slice(0, 6),
  members: members.map(memberFacts),
  officers: officers.map(officerFacts),
})

const {
  account: _account,
  policy: _policy,
  submitted_by: _submitted_by,
  approved_by: _approved_by,
  ...shown
} = allColumns(branches)

/** A branch as its readers see it; who submitted and who approved is each side's own. */
export type BranchShown = Omit<BranchRow, 'account' | 'policy' | 'submitted_by' | 'approved_by'>

export const branchesWhere = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
): Scoped<BranchShown[]> => handle.select(branches, shown, { where, ...options })

/** One branch through the caller's door. */
export const branchById = (handle: Handle, id: string): Scoped<BranchShown[]> =>
  branchesWhere(handle, [eq(table.id, id)])

const { person_id: _person_id, ...memberColumns } = allColumns(branchMembers)
const { person_name, person_party_status, person_was, post_role, village_code, unit_name } = postings.table

export const memberShownColumns = {
  ...memberColumns,
  person_name,
  person_party_status,
  person_was,
  post_role,
  village_code,
  unit_name,
  planned_start,
  planned_end,
  ended_on,
  start_blocked,
  status,
  branch_ends_on: sql<
    string | null
  >`(SELECT b.ends_on FROM branches b WHERE b.id = ${branchMembers.table.branch_id})`.as('branch_ends_on'),
}

/** that he had joined by a day, and neither left nor ceased to be of the Party before it. */
const isThereOn = (day: string): SQL => {
  const { joined_on, left_on, party_until } = branchMembers.table
  return sql`+${joined_on} <= ${day} AND min(coalesce(${left_on}, ${day}), coalesce(${party_until}, ${day})) >= ${day}`
}

/** B-7: that somebody belongs to the branch on a day: as far as his posting and the branch last. */
export const isMemberOn = (day: string): SQL =>
  sql`${isThereOn(day)} AND ${inPostOn(day)}
    AND (SELECT b.ends_on FROM branches b WHERE b.id = ${branchMembers.table.branch_id}) >= ${day}`

/** The branch of a member whose id another statement has. */
export const branchOfMember = (handle: Handle, id: SQL) =>
  handle.select(
    branchMembers,
    { branch_id: branchMembers.table.branch_id },
    { where: [sql`${branchMembers.table.id} = ${id}`] },
  )

/** Members with what the other side may see of them, in the order of their places. */
export const membersWhere = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
) =>
  handle.select(branchMembers, memberShownColumns, {
    where,
    join: [{ source: postings, on: eq(postings.table.id, branchMembers.table.posting_id) }],
    ...options,
  })

export const officersOf = (handle: Handle, branchId: string): Scoped<OfficerRow[]> =>
  handle.select(branchOfficers, allColumns(branchOfficers), {
    where: [eq(branchOfficers.table.branch_id, branchId)],
    order: [asc(branchOfficers.table.valid_from)],
  })

/** A membership somebody has, with its last day as it stands. */
export interface OtherMembership {
  branch_id: string
  person_id: string
  joined_on: string
  until: string
}

/** The memberships of the people of some postings, in branches that were submitted or more. */
export const otherMemberships = (door: Handle, postingIds: SQL): Scoped<OtherMembership[]> => {
  const { branch_id, person_id, joined_on, left_on, party_until, posting_id } = branchMembers.table
  const far = sql`'9999-12-31'`
  const until = sql<string>`min(coalesce(${left_on}, ${far}), coalesce(${party_until}, ${far}), coalesce(${ended_on}, ${planned_end}), coalesce(${table.ends_on}, ${far}))`
  return door.select(
    branchMembers,
    { branch_id, person_id, joined_on, until: until.as('until') },
    {
      where: [
        sql`${person_id} IN (SELECT p.person_id FROM postings p WHERE p.id IN ${postingIds})`,
        sql`+${table.status} NOT IN ('draft', 'rejected') AND +${status} <> 'cancelled' AND +${joined_on} <= ${until}`,
      ],
      join: [
        { source: branches, on: eq(table.id, branch_id) },
        { source: postings, on: eq(postings.table.id, posting_id) },
      ],
    },
  )
}

const isStanding = (day: string): SQL =>
  sql`(+${table.status} <> 'rejected' AND (${table.ends_on} IS NULL OR ${table.ends_on} >= ${day}))`

/** The partner's branches of a city that are not dissolved on a day, drafts among them: what bars another one. */
export const branchesStanding = (door: Handle, partner: string | SQL, day: string): Scoped<BranchRow[]> =>
  door.select(branches, allColumns(branches), { where: [eq(table.counterpart, partner), isStanding(day)] })

/** The others of a partner's: what was dissolved or not approved. */
export const branchesOver = (door: Handle, partner: string, day: string): Scoped<BranchRow[]> =>
  door.select(branches, allColumns(branches), { where: [eq(table.counterpart, partner), not(isStanding(day))] })

const lastDay = sql`coalesce(${ended_on}, ${planned_end})`

/** The memberships of a day among who is posted in a division: of which living branch each posting is a member (B-7). */
export const memberOf = (handle: Handle, { prefix, day }: { prefix: string; day: string }) => {
  const { posting_id, branch_id, division } = branchMembers.table
  return handle.select(
    branchMembers,
    { posting_id, branch_id },
    {
      where: [
        withinDivision(division, prefix),
        isThereOn(day),
        sql`+${table.status} IN ('approved', 'active', 'dissolved') AND ${table.ends_on} >= ${day}`,
        sql`${lastDay} >= ${day} AND +${status} <> 'cancelled'`,
      ],
      join: [
        { source: branches, on: eq(table.id, branch_id) },
        { source: postings, on: eq(postings.table.id, posting_id) },
      ],
    },
  )
}

/** The branches of a city that live on a day. */
export const branchesLiving = (handle: Handle, day: string) =>
  handle.select(
    branches,
    {
      id: table.id,
      pattern: table.pattern,
      level: table.level,
      counterpart: table.counterpart,
      host_code: table.host_code,
      joint_with: table.joint_with,
    },
    {
      where: [
        withinDivision(table.division, divisionPrefix(handle.tenant)),
        sql`+${table.status} IN ('approved', 'active', 'dissolved') AND ${table.starts_on} <= ${day} AND ${table.ends_on} >= ${day}`,
      ],
    },
  )

/** Whether an application was made by a day: before, it was its side's draft. */
export const submittedBy = (day: string): SQL => sql`+${table.submitted_on} <= ${day}`

/** A state on a day as a condition, by the days that decide it; the list still walks by its key. */
export const inState = (wanted: BranchRow['status'], day: string): SQL => {
  const stored = sql`+${table.status}`
  const approved = sql`(${stored} IN ('approved', 'active', 'dissolved') AND ${table.approved_on} <= ${day})`
  const { starts_on, ends_on, approved_on, rejected_on } = table
  if (wanted === 'approved') return sql`(${approved} AND ${starts_on} > ${day})`
  if (wanted === 'active') return sql`(${approved} AND ${starts_on} <= ${day} AND ${ends_on} >= ${day})`
  if (wanted === 'dissolved') return sql`(${approved} AND ${starts_on} <= ${day} AND ${ends_on} < ${day})`
  if (wanted === 'rejected')
    return sql`(${stored} = 'rejected' AND (${rejected_on} IS NULL OR ${rejected_on} <= ${day}))`
  if (wanted === 'draft') return sql`${stored} = 'draft'`
  return sql`(${stored} = 'submitted' OR ${approved_on} > ${day} OR ${rejected_on} > ${day})`
}
