import { eq } from 'drizzle-orm'
import { notFound } from '../../problems/problem.ts'
import { readEndpoints } from '../../records/reading.ts'
import { tenantOfId } from '../../tenancy/registry.ts'
import { listSources, readDoor } from '../pairings/queries.ts'
import { AcceptanceQuery, AcceptanceResult, presentAcceptance } from './model.ts'
import { acceptancesWhere } from './queries.ts'
import { acceptanceResults } from './table.ts'
import { enterAcceptance, RECORD, updateAcceptance } from './write.ts'

const { table } = acceptanceResults

export const acceptanceResultEndpoints = [
  ...readEndpoints({
    record: RECORD,
    noun: 'AcceptanceResult',
    summary: "The provincial poverty office's acceptance of postings",
    permission: 'acceptance_result.read',
    doors: ['own', 'shared', 'review'],
    rules: ['R-60', 'X-8'],
    item: AcceptanceResult,
    query: AcceptanceQuery,
    key: [table.division, table.id],
    rows: acceptancesWhere,
    byId: (id) => eq(table.id, id),
    filters: ({ posting_id }) => (posting_id ? [eq(table.posting_id, posting_id)] : []),
    sources: async (call, { tenant, posting_id }) =>
      listSources(call, tenant ?? tenantOfId(posting_id ?? '') ?? undefined),
    open: async (call, id) => {
      const host = tenantOfId(id)
      if (host === null) throw notFound()
      return readDoor(call, host)
    },
    present: presentAcceptance,
  }),
  enterAcceptance,
  updateAcceptance,
] as const
