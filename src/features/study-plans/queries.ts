import { and, eq, type SQL } from 'drizzle-orm'
import { withoutAuthor, type Authorless } from '../../records/branch-child.ts'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { studyPlans, type StudyPlanRow } from './table.ts'

const { table } = studyPlans

export type SeenPlan = Authorless<StudyPlanRow>

export const plansWhere = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
): Scoped<SeenPlan[]> => handle.select(studyPlans, withoutAuthor(allColumns(studyPlans)), { where, ...options })

/** The plan an organiser has for a year, whoever wrote it. */
export const planOf = (
  handle: Handle,
  { branch_id, village_code, year }: { branch_id: string | null; village_code: string | null; year: number },
) => {
  const organiser = branch_id === null ? eq(table.village_code, village_code ?? '') : eq(table.branch_id, branch_id)
  return handle.select(studyPlans, { id: table.id }, { where: [and(organiser, eq(table.year, year))] })
}
