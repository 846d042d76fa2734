import { eq, sql, type Column, type SQL } from 'drizzle-orm'
import type { Guarded } from '../../records/commit.ts'
import type { Pairing } from '../../rules/r-villages.ts'
import { x1UnpairedOn } from '../../rules/assignments/x-pairings.ts'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { assignments, type AssignmentRow } from './table.ts'

export type { AssignmentRow } from './table.ts'

const {
  counterpart: _counterpart,
  open_from: _from,
  open_to: _to,
  ever_active: _active,
  turns: _turns,
  cut: _cut,
  ...SHOWN
} = allColumns(assignments)

/** What a page is made of: the columns that go out, and what says whose turn it is; a list reads no others. */
export const shownAssignments = (
  handle: Handle,
  options: { where: readonly (SQL | undefined)[]; order?: SQL[]; limit?: number },
) => handle.select(assignments, SHOWN, options)

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

/** What two cities offered each other in mode paired and never agreed on: its turns follow the pairings (7.1.6). */
export const offersOfPairs = (door: Handle): Scoped<AssignmentRow[]> =>
  door.select(assignments, allColumns(assignments), {
    where: [eq(assignments.table.mode, 'paired'), eq(assignments.table.ever_active, false)],
  })

/** An offer as the pairings of its city would have it; what both sides once agreed on, and called off, was in time. */
export const withPairings = (
  row: AssignmentRow,
  place: { city: string; pairings: readonly Pairing[] },
): AssignmentRow => {
  if (row.ever_active || row.accepted_by.length > 1) return row
  const unpaired_on = x1UnpairedOn(row, place)
  return unpaired_on === row.unpaired_on ? row : { ...row, unpaired_on }
}

/** The statement that keeps what the pairings make of some offers. */
export const keepUnpaired = (door: Handle, rows: readonly AssignmentRow[]): Guarded[] =>
  door.updateMany(assignments, { match: { id: 'id' }, set: ['unpaired_on'], rows })
