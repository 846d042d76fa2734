import { eq } from 'drizzle-orm'
import { readEndpoints } from '../../records/reading.ts'
import { tenantOfId } from '../../tenancy/registry.ts'
import { listSources, readDoorOf } from '../pairings/queries.ts'
import { presentRecall, RecallCase, RecallQuery } from './model.ts'
import { proposeRecall, RECORD } from './propose.ts'
import { recallsWhere, recallStatusIs } from './queries.ts'
import { recallCases } from './table.ts'
import { recallTransitions } from './transitions.ts'

const { table } = recallCases

export const recallCaseEndpoints = [
  ...readEndpoints({
    record: RECORD,
    noun: 'RecallCase',
    summary: 'Recall cases of the postings the caller shares; the province sees those of its own people',
    permission: 'recall_case.read',
    doors: ['own', 'shared', 'review'],
    rules: ['R-79', 'X-7', 'X-8'],
    item: RecallCase,
    query: RecallQuery,
    key: [table.division, table.id],
    rows: recallsWhere,
    byId: (id) => eq(table.id, id),
    filters: ({ posting_id, status }, { today }) => [
      ...(posting_id ? [eq(table.posting_id, posting_id)] : []),
      ...(status ? [recallStatusIs(status, today)] : []),
    ],
    sources: async (call, { tenant, posting_id }) =>
      listSources(call, tenant ?? tenantOfId(posting_id ?? '') ?? undefined),
    open: readDoorOf,
    present: presentRecall,
  }),
  proposeRecall,
  ...recallTransitions,
] as const
