import { eq } from 'drizzle-orm'
import { childFilters, cityAsked } from '../../records/child.ts'
import { readEndpoints } from '../../records/reading.ts'
import { ModelCase, ModelCaseQuery, presentModelCase } from './model.ts'
import { caseDoorOf, caseSources, modelCaseRows } from './queries.ts'
import { modelCases } from './table.ts'
import { modelCaseCommands } from './write.ts'

const { table } = modelCases

export const modelCaseEndpoints = [
  ...modelCaseCommands,
  ...readEndpoints({
    record: 'model_cases',
    noun: 'ModelCase',
    summary:
      'Good examples of the work in the villages: published ones of every city, others of the own sides, drafts of the own side',
    permission: 'model_case.read',
    doors: ['own', 'shared'],
    rules: ['R-78', 'X-7', 'X-8'],
    in_every_city: true,
    item: ModelCase,
    query: ModelCaseQuery,
    key: [table.division, table.id],
    rows: modelCaseRows,
    byId: (id) => eq(table.id, id),
    filters: (query, call) => [
      // what is published shows outside his division too: the door keeps his scope
      ...childFilters({ ...call.caller, division: null }, table, query),
      ...(query.status ? [eq(table.status, query.status)] : []),
    ],
    sources: (call, query) => caseSources(call, cityAsked(query)),
    open: caseDoorOf,
    present: presentModelCase,
  }),
]
