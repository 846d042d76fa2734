import { and, asc, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { branches } from '../branches/queries.ts'
import { branchPapers, type PaperKind, type PaperRow } from './table.ts'

export type { PaperContent } from './content.ts'
export { PAPER_KIND, type PaperKind, type PaperRow } from './table.ts'

const { table } = branchPapers
const { content: _content, ...columns } = allColumns(branchPapers)

/** The papers of a branch, oldest first, without what they say. */
export const papersOf = (handle: Handle, branchId: string): Scoped<Omit<PaperRow, 'content'>[]> =>
  handle.select(branchPapers, columns, {
    where: [eq(table.branch_id, branchId)],
    order: [asc(table.kind), asc(table.id)],
  })

export const paperOf = (handle: Handle, { branch_id, id }: { branch_id: string; id: string }): Scoped<PaperRow[]> =>
  handle.select(branchPapers, allColumns(branchPapers), { where: [eq(table.id, id), eq(table.branch_id, branch_id)] })

/** By its check code: what it is and whether it stands, and nobody's name. */
export const paperByCode = (handle: Handle, code: string) =>
  handle.select(
    branchPapers,
    {
      kind: table.kind,
      number: table.number,
      issued_on: table.issued_on,
      superseded_on: table.superseded_on,
      dissolved_on: sql<string | null>`(SELECT b.ends_on FROM branches b WHERE b.id = ${table.branch_id}
        AND b.status IN ('approved', 'active', 'dissolved'))`.as('dissolved_on'),
      rejected_on: sql<string | null>`(SELECT b.rejected_on FROM branches b WHERE b.id = ${table.branch_id})`.as(
        'rejected_on',
      ),
    },
    { where: [eq(table.code, code)] },
  )

/** How many papers of each kind the year has: the next numbers follow. Asked beside the branch they are for. */
export const papersCounted = (door: Handle, ids: SQL, year: string) => {
  const count = (kind: PaperKind, name: string) =>
    sql<number>`(SELECT count(*) FROM branch_papers p WHERE p.kind = ${kind}
      AND p.issued_on BETWEEN ${`${year}-01-01`} AND ${`${year}-12-31`})`.as(name)
  return door.select(
    branches,
    {
      registration: count('registration', 'registration'),
      approval: count('approval', 'approval'),
      introduction: count('introduction', 'introduction'),
    },
    { where: [sql`${branches.table.id} IN ${ids}`] },
  )
}

/** The papers of a branch, of some kinds, that still stand. */
export const standingPapers = (branchId: string, kinds: readonly PaperKind[]) =>
  and(eq(table.branch_id, branchId), isNull(table.superseded_on), inArray(table.kind, [...kinds]))
