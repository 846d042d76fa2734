import { and, eq, inArray, isNotNull, not, sql, type SQL } from 'drizzle-orm'
import type { RecallStatus } from '../../rules/postings/r-recall.ts'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { recallCases, type RecallRow } from './table.ts'

const { table } = recallCases

/** of a review door only the province's own people; a filter, so that the list's own index leads. */
const seenByProvince = sql`+${table.counterpart} = ${PROVINCE}`

const seenThrough = ({ door }: Handle): SQL[] => (door === 'review' || door === 'kept' ? [seenByProvince] : [])

const seats = sql`('team_leader', 'first_secretary', 'leader_and_first_secretary')`

/** in the same village and seat; who holds both posts follows in either. */
const sameSeat = sql`s.division = p.division AND (s.post_role = p.post_role OR (s.post_role IN ${seats}
  AND p.post_role IN ${seats} AND 'leader_and_first_secretary' IN (s.post_role, p.post_role)))`

/** The first confirmed posting that follows the recalled one: its first day, and behind it its id. */
const successor = sql`(SELECT min(s.planned_start || s.id) FROM postings s JOIN postings p ON p.id = s.replaces
  WHERE s.replaces = ${table.posting_id} AND s.status NOT IN ('draft', 'submitted', 'rejected', 'cancelled')
  AND ${sameSeat})`
const replacedFrom = sql<string | null>`substr(${successor}, 1, 10)`

/** A status as it reads on a day (3.5): `replaced` comes with the successor's first day, `overtaken` with another act's last. */
export const recallStatusIs = (status: RecallStatus, today: string): SQL | undefined => {
  const gone = sql`coalesce(${table.overtaken_on} <= ${today}, 0)`
  const recalled = and(eq(table.status, 'decided_recall'), not(gone))
  if (status === 'overtaken') return and(inArray(table.status, ['proposed', 'decided_recall']), gone)
  if (status === 'replaced') return and(recalled, sql`${replacedFrom} <= ${today}`)
  if (status === 'decided_recall') return and(recalled, sql`coalesce(${replacedFrom} > ${today}, 1)`)
  return status === 'proposed' ? and(eq(table.status, status), not(gone)) : eq(table.status, status)
}

/** A case with who follows and from when: `replaced` comes with the successor (3.5). */
export type SeenRecall = RecallRow & { replaced_by: string | null; replaced_from: string | null }

export const recallsWhere = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
): Scoped<SeenRecall[]> =>
  handle.select(
    recallCases,
    {
      ...allColumns(recallCases),
      replaced_by: sql<string | null>`substr(${successor}, 11)`.as('replaced_by'),
      replaced_from: replacedFrom.as('replaced_from'),
    },
    { where: [...where, ...seenThrough(handle)], ...options },
  )

export const recallById = (handle: Handle, id: string): Scoped<SeenRecall[]> => recallsWhere(handle, [eq(table.id, id)])

/** The case, where the caller sees it. */
export const recallThere = (handle: Handle, id: SQL) =>
  handle.select(recallCases, { id: table.id }, { where: [sql`${table.id} = ${id}`, ...seenThrough(handle)] })

/** Whether a case of the posting is open, whoever proposed it. */
export const openCaseOf = (handle: Handle, postingId: string) =>
  handle.select(
    recallCases,
    { id: table.id },
    { where: [eq(table.posting_id, postingId), eq(table.status, 'proposed')] },
  )

/** A decided recall, for what it obliges to. */
export interface RecallAt {
  id: string
  posting_id: string
  counterpart: string | null
  sender: string
  decided_on: string
  ended_on: string
}

/** The decided recalls at some places. */
export const recallsAt = (door: Handle, places: SQL) =>
  door.select(
    recallCases,
    {
      id: table.id,
      posting_id: table.posting_id,
      counterpart: table.counterpart,
      sender: table.sender,
      decided_on: sql<string>`coalesce(${table.decided_on}, '')`.as('decided_on'),
      ended_on: sql<string>`coalesce(${table.ended_on}, '')`.as('ended_on'),
    },
    { where: [sql`${table.division} IN ${places}`, isNotNull(table.ended_on)] },
  )
