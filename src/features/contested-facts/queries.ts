import { and, eq, type SQL } from 'drizzle-orm'
import { contestDerived } from '../../rules/x-contested-facts.ts'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { contestedFacts, type ContestedFactRow } from './table.ts'

export { contestedFacts } from './table.ts'

const { table } = contestedFacts

export const contestedFactsWhere = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
) => handle.select(contestedFacts, allColumns(contestedFacts), { where, ...options })

export const contestedFactById = (handle: Handle, id: string) => contestedFactsWhere(handle, [eq(table.id, id)])

/** What is said of a fact of an assignment and year already. */
export const saidOfFact = (
  handle: Handle,
  { assignment_id, fact, year }: Pick<ContestedFactRow, 'assignment_id' | 'fact' | 'year'>,
) =>
  contestedFactsWhere(handle, [and(eq(table.assignment_id, assignment_id), eq(table.fact, fact), eq(table.year, year))])

/** Its figures and tasks, as a recount derives them anew. */
export const derivedOfFact = (host: string) => (row: ContestedFactRow) =>
  contestDerived(row, { host, province: PROVINCE })
