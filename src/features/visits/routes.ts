import { eq } from 'drizzle-orm'
import { LongText, OneLine } from '../../records/text-shapes.ts'
import { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound, refuseIf } from '../../problems/problem.ts'
import {
  childFilters,
  ChildQuery,
  ChildShape,
  cityAsked,
  inYear,
  newChild,
  ownUser,
  Year,
} from '../../records/child.ts'
import { facts } from '../../records/facts.ts'
import { Day } from '../../records/ids.ts'
import { readEndpoints } from '../../records/reading.ts'
import { commitStep } from '../../records/step.ts'
import { actsDone } from '../../records/tasks.ts'
import { r80Visit } from '../../rules/r-visits.ts'
import { sideDoorOf, sideSources } from '../pairings/queries.ts'
import { postingById, requireTerm } from '../postings/queries.ts'
import { visitRows } from './queries.ts'
import { visits, type VisitRow } from './table.ts'

const { table } = visits

const Visit = z
  .strictObject({
    ...ChildShape,
    date: Day,
    visitor_org: z.string(),
    difficulty: z.string().nullable(),
    help: z.string().nullable(),
  })
  .openapi('Visit')

const CreateVisit = z
  .strictObject({
    posting_id: z.string().min(1).max(64),
    date: Day,
    visitor_org: OneLine(200),
    difficulty: LongText(2000).nullish(),
    help: LongText(2000).nullish(),
  })
  .openapi('CreateVisit')

const present = (
  { counterpart: _counterpart, ...row }: VisitRow,
  tenant_code: string,
  call: Pick<Call, 'principal'>,
): z.infer<typeof Visit> => ({ ...row, tenant_code, author: ownUser(call, row.author) })

const createVisit = endpoint(
  {
    method: 'post',
    path: '/v1/visits',
    operation: 'createVisit',
    summary:
      'Either side, or the unit that sent him, records a visit to a posted person, what was difficult and what helped',
    tag: 'visits',
    permission: 'visit.create',
    doors: ['own', 'shared'],
    rules: ['R-80', 'X-4'],
    body: CreateVisit,
    answer: Visit,
    status: 201,
  },
  async (call) => {
    const { posting_id, date, visitor_org, difficulty = null, help = null } = call.body
    const handle = await sideDoorOf(call, posting_id)
    const [[posting]] = await facts(call, handle, [postingById(handle, posting_id)])
    if (!posting) throw notFound()
    refuseIf(r80Visit({ date }, { term: requireTerm(posting, { rule: 'R-80', today: call.today }), today: call.today }))
    const row: VisitRow = {
      ...newChild(call, handle.tenant, posting),
      date,
      visitor_org,
      difficulty,
      help,
    }
    const body = present(row, handle.tenant, call)
    const statement = handle.insert(visits, row)
    const also = actsDone(handle, [
      { rule: 'R-80', subject_id: posting_id, record_id: row.id, counts_on: date, done_on: date },
    ])
    const step = { record: 'visits', action: 'create', before: null, after: row, statement, also, body }
    return commitStep(call, handle, step)
  },
)

export const visitEndpoints = [
  createVisit,
  ...readEndpoints({
    record: 'visits',
    noun: 'Visit',
    summary: 'Visits to posted people',
    permission: 'visit.read',
    doors: ['own', 'shared'],
    rules: ['R-80', 'X-7', 'X-8'],
    item: Visit,
    query: z.strictObject({ ...ChildQuery, year: Year.optional() }),
    key: [table.division, table.id],
    rows: visitRows,
    byId: (id) => eq(table.id, id),
    filters: (query, call) => [
      ...childFilters(call.caller, table, query),
      ...(query.year ? [inYear(table.date, query.year)] : []),
    ],
    sources: (call, query) => sideSources(call, cityAsked(query)),
    open: sideDoorOf,
    present,
  }),
]
