import { asc, sql, type SQL } from 'drizzle-orm'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { studyPlacements, type PlacementRow } from './table.ts'

const { table } = studyPlacements

export const placementsWhere = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
): Scoped<PlacementRow[]> => handle.select(studyPlacements, allColumns(studyPlacements), { where, ...options })

/** Where people study by a word of their own on a day, oldest first: the newest stands. */
export const placementsOn = (
  handle: Handle,
  day: string,
): Scoped<{ posting_id: string; study_party_org: string; study_village: string | null }[]> =>
  handle.select(
    studyPlacements,
    { posting_id: table.posting_id, study_party_org: table.study_party_org, study_village: table.study_village },
    { where: [sql`${table.valid_from} <= ${day}`], order: [asc(table.valid_from), asc(table.id)] },
  )
