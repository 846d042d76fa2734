import { sql, type SQL } from 'drizzle-orm'
import { withoutAuthor, type Authorless } from '../../records/branch-child.ts'
import { withinDivision } from '../../tenancy/door-rules.ts'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { studyPlacements, type PlacementRow } from './table.ts'

const { table } = studyPlacements

export type SeenPlacement = Authorless<PlacementRow>

export const placementsWhere = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
): Scoped<SeenPlacement[]> =>
  handle.select(studyPlacements, withoutAuthor(allColumns(studyPlacements)), { where, ...options })

/** Where people of a division study by a word of their own on a day, in the order of their days: the newest stands. */
export const placementsOn = (handle: Handle, { prefix, day }: { prefix: string; day: string }) =>
  handle.select(
    studyPlacements,
    {
      id: table.id,
      posting_id: table.posting_id,
      study_party_org: table.study_party_org,
      study_village: table.study_village,
      valid_from: table.valid_from,
    },
    { where: [withinDivision(table.division, prefix), sql`+${table.valid_from} <= ${day}`] },
  )

/** The newest word on where somebody studies. */
export const newestPlacement = <P extends { id: string; valid_from: string }>(
  placements: readonly P[],
): P | undefined =>
  placements.toSorted((a, b) => (`${a.valid_from} ${a.id}` < `${b.valid_from} ${b.id}` ? -1 : 1)).at(-1)
