import { eq } from 'drizzle-orm'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound, refuseIf } from '../../problems/problem.ts'
import { childFilters, cityAsked, inYear, newChild } from '../../records/child.ts'
import { facts } from '../../records/facts.ts'
import { readEndpoints } from '../../records/reading.ts'
import { commitStep } from '../../records/step.ts'
import { actsDone } from '../../records/tasks.ts'
import { r80Solved, r80Visit } from '../../rules/postings/r-visits.ts'
import { sideDoorOf, sideSources } from '../pairings/queries.ts'
import { postingById, requireTerm } from '../postings/queries.ts'
import { CreateVisit, presentVisit, Visit, VisitQuery } from './model.ts'
import { isUnsolved, visitRows } from './queries.ts'
import { solveVisit } from './solve.ts'
import { visits, type VisitRow } from './table.ts'

const { table } = visits

const createVisit = endpoint(
  {
    method: 'post',
    path: '/v1/visits',
    operation: 'createVisit',
    about: ['posting_id'],
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
    const { posting_id, date, visitor_org, difficulty = null, help = null, solved_on = null } = call.body
    const handle = await sideDoorOf(call, posting_id)
    const [[posting]] = await facts(call, handle, [postingById(handle, posting_id)])
    if (!posting) throw notFound()
    refuseIf([
      ...r80Visit({ date }, { term: requireTerm(posting, { rule: 'R-80', today: call.today }), today: call.today }),
      ...(solved_on === null ? [] : r80Solved({ date, difficulty, solved_on }, call.today)),
    ])
    const row: VisitRow = {
      ...newChild(call, handle.tenant, posting),
      date,
      visitor_org,
      difficulty,
      help,
      solved_on,
    }
    const body = presentVisit(row, handle.tenant, call)
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
  solveVisit,
  ...readEndpoints({
    record: 'visits',
    noun: 'Visit',
    summary: 'Visits to posted people',
    permission: 'visit.read',
    doors: ['own', 'shared'],
    rules: ['R-80', 'X-7', 'X-8'],
    item: Visit,
    query: VisitQuery,
    key: [table.division, table.id],
    rows: visitRows,
    byId: (id) => eq(table.id, id),
    filters: (query, call) => [
      ...childFilters(call.caller, table, query),
      ...(query.year ? [inYear(table.date, query.year)] : []),
      ...(query.unsolved === undefined ? [] : [isUnsolved(query.unsolved)]),
    ],
    sources: (call, query) => sideSources(call, cityAsked(query)),
    open: sideDoorOf,
    present: presentVisit,
  }),
]
