import { eq } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import { checkIfMatch } from '../../http/etag.ts'
import { notFound, refuseIf } from '../../problems/problem.ts'
import { facts } from '../../records/facts.ts'
import { Day, IdParams } from '../../records/ids.ts'
import { asRead, commitStep, stamped } from '../../records/step.ts'
import { LongText } from '../../records/text-shapes.ts'
import { r80Solvable, r80Solved } from '../../rules/postings/r-visits.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { sideDoorOf } from '../pairings/queries.ts'
import { presentVisit, Visit } from './model.ts'
import { visitRows } from './queries.ts'
import { visits } from './table.ts'

const { table } = visits

const SolveVisit = z.strictObject({ solved_on: Day.optional(), help: LongText(2000).optional() }).openapi('SolveVisit')

/** whoever may visit may say that what a visit found has been solved, and what helped; his term may be over by then. */
export const solveVisit = endpoint(
  {
    method: 'post',
    path: '/v1/visits/{id}/solve',
    operation: 'solveVisit',
    summary:
      'Either side, or the unit that sent him, records that the difficulty a visit found is solved, and what helped',
    tag: 'visits',
    permission: 'visit.create',
    doors: ['own', 'shared'],
    rules: ['R-80', 'X-4'],
    params: IdParams,
    body: SolveVisit,
    answer: Visit,
    if_match: 'optional',
  },
  async (call) => {
    const { id } = call.params
    const handle = await sideDoorOf(call, id)
    const [[before]] = await facts(call, handle, [visitRows(handle, [eq(table.id, id)])])
    if (!before) throw notFound()
    checkIfMatch(call.if_match, before.version)
    const closed = r80Solvable(before)
    refuseIf(closed, { allowed: closed.length > 0 ? [] : ['solve'] })
    const { solved_on = call.today, help = before.help } = call.body
    refuseIf(r80Solved({ ...before, solved_on }, call.today))
    const set = stamped(call, before, { solved_on, help })
    const after = { ...before, ...set }
    const statement = handle.update(visits, set, [asRead(table, before)])
    const body = presentVisit(after, handle.tenant, call)
    return commitStep(call, handle, { record: 'visits', action: 'solve', before, after, statement, body })
  },
)
