import { eq, sql, type Column, type SQL } from 'drizzle-orm'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { assignments, type AssignmentRow } from './table.ts'

export type { AssignmentRow } from './table.ts'

/** One assignment through the caller's door. */
export const assignmentById = (handle: Handle, id: string) =>
  handle.select(assignments, allColumns(assignments), { where: [eq(assignments.table.id, id)] })

/** True where the village has an open assignment (proposed, countered or active) on a day. */
export const openAssignmentOn = (villageCode: Column, day: string): SQL =>
  sql`EXISTS (SELECT 1 FROM assignments a WHERE a.village_code = ${villageCode} AND a.open_from <= ${day}
    AND (a.open_to IS NULL OR a.open_to > ${day}))`

/** The assignments of some villages. */
export const assignmentsAt = (door: Handle, places: SQL): Scoped<AssignmentRow[]> =>
  door.select(assignments, allColumns(assignments), {
    where: [sql`${assignments.table.village_code} IN ${places}`],
  })
