import { sql, type SQL } from 'drizzle-orm'
import type { LastOf } from '../../rules/late-entry.ts'
import type { Handle, Scoped } from '../../tenancy/handle.ts'
import { branchMembers } from './members-table.ts'
import { branches } from './table.ts'

/** The last day of each kind that needs a branch or a membership in force, in one row. */
export type Lasts = Readonly<Record<string, string | null>>

const latest = (name: string, day: SQL) => sql<string | null>`(SELECT ${day})`.as(name)

/** 3.6: what needs the branch alive: what it held, found and did, who joined, who was appointed; a plan as late as its year's first day. */
export const lastsOfBranch = (door: Handle, ids: SQL): Scoped<Lasts[]> => {
  const { id } = branches.table
  return door.select(
    branches,
    {
      study_sessions: latest('study_sessions', sql`max(date) FROM study_sessions WHERE branch_id = ${id}`),
      study_problems: latest(
        'study_problems',
        sql`max(coalesce(solved_on, found_on)) FROM study_problems WHERE branch_id = ${id}`,
      ),
      study_plans: latest('study_plans', sql`max(year) || '-01-01' FROM study_plans WHERE branch_id = ${id}`),
      branch_acts: latest('branch_acts', sql`max(date) FROM branch_acts WHERE branch_id = ${id}`),
      branch_members: latest('branch_members', sql`max(joined_on) FROM branch_members WHERE branch_id = ${id}`),
      branch_officers: latest('branch_officers', sql`max(valid_from) FROM branch_officers WHERE branch_id = ${id}`),
    },
    { where: [sql`${id} IN ${ids}`] },
  )
}

/** The same of one membership: what he attended in the branch, what was found with him, and what he was appointed to. */
export const lastsOfMember = (door: Handle, member: SQL): Scoped<Lasts[]> => {
  const { id, branch_id, posting_id } = branchMembers.table
  const own = sql`posting_id = ${posting_id} AND branch_id = ${branch_id}`
  return door.select(
    branchMembers,
    {
      study_attendees: latest(
        'study_attendees',
        sql`max(a.date) FROM study_attendees a JOIN study_sessions s ON s.id = a.session_id
          WHERE a.posting_id = ${posting_id} AND s.branch_id = ${branch_id}`,
      ),
      study_problems: latest(
        'study_problems',
        sql`max(coalesce(solved_on, found_on)) FROM study_problems WHERE ${own}`,
      ),
      branch_officers: latest('branch_officers', sql`max(valid_from) FROM branch_officers WHERE member_id = ${id}`),
    },
    { where: [sql`${id} = ${member}`] },
  )
}

/** Such a row as the rules ask it. */
export const asLasts = (row: Lasts | undefined): LastOf[] =>
  Object.entries(row ?? {}).map(([record, last]) => ({ record, last }))
