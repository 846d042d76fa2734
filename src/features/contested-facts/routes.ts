import { eq } from 'drizzle-orm'
import { readEndpoints } from '../../records/reading.ts'
import { tenantOfId } from '../../tenancy/registry.ts'
import { listSources, readDoorOf } from '../pairings/queries.ts'
import { ContestedFact, ContestedFactQuery, presentContestedFact } from './model.ts'
import { contestedFactsWhere } from './queries.ts'
import { contestedFacts } from './table.ts'
import { answerFact, claimFact, RECORD, ruleFact } from './write.ts'

const { table } = contestedFacts

export const contestedFactEndpoints = [
  ...readEndpoints({
    record: RECORD,
    noun: 'ContestedFact',
    summary: 'Facts of a paired village of which its two cities said their values, and what the province ruled',
    permission: 'assignment.read',
    doors: ['own', 'shared', 'review'],
    rules: ['X-4', 'X-7', 'X-8'],
    item: ContestedFact,
    query: ContestedFactQuery,
    key: [table.division, table.id],
    rows: contestedFactsWhere,
    byId: (id) => eq(table.id, id),
    filters: ({ assignment_id, status }) => [
      ...(assignment_id ? [eq(table.assignment_id, assignment_id)] : []),
      ...(status ? [eq(table.status, status)] : []),
    ],
    sources: (call, { tenant, assignment_id }) =>
      listSources(call, tenant ?? tenantOfId(assignment_id ?? '') ?? undefined),
    open: readDoorOf,
    present: presentContestedFact,
  }),
  claimFact,
  answerFact,
  ruleFact,
] as const
