import { eq } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound, problem, refuseIf } from '../../problems/problem.ts'
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
import { LongText } from '../../records/text-shapes.ts'
import { x4DutyRemark } from '../../rules/postings/r-duties.ts'
import { sideDoorOf, sideSources } from '../pairings/queries.ts'
import { postingById, requireTerm } from '../postings/queries.ts'
import { remarkRows } from './queries.ts'
import { dutyRemarks, type DutyRemarkRow } from './table.ts'

const { table } = dutyRemarks
const RECORD = 'duty_remarks'

const DutyRemark = z.strictObject({ ...ChildShape, date: Day, text: z.string() }).openapi('DutyRemark')

const CreateDutyRemark = z
  .strictObject({ posting_id: z.string().min(1).max(64), date: Day, text: LongText(2000) })
  .openapi('CreateDutyRemark')

const present = (
  { counterpart: _counterpart, ...row }: DutyRemarkRow,
  tenant_code: string,
  call: Pick<Call, 'principal'>,
): z.infer<typeof DutyRemark> => ({ ...row, tenant_code, author: ownUser(call, row.author) })

const createDutyRemark = endpoint(
  {
    method: 'post',
    path: '/v1/duty_remarks',
    operation: 'createDutyRemark',
    about: ['posting_id'],
    summary: 'The host or its county remarks on the work of somebody posted there; both sides and he himself read it',
    tag: RECORD,
    permission: 'duty_remark.create',
    doors: ['own', 'shared'],
    rules: ['X-4'],
    body: CreateDutyRemark,
    answer: DutyRemark,
    status: 201,
  },
  async (call) => {
    const { posting_id, date, text } = call.body
    const handle = await sideDoorOf(call, posting_id)
    const [[posting]] = await facts(call, handle, [postingById(handle, posting_id)])
    if (!posting) throw notFound()
    if (call.principal.tenant !== handle.tenant) {
      throw problem('NOT_PERMITTED', { rule: 'X-4', facts: { permission: `duty_remark.create (${handle.tenant})` } })
    }
    const term = requireTerm(posting, { rule: 'X-4', today: call.today })
    refuseIf(x4DutyRemark({ date }, { term, today: call.today }))
    const row: DutyRemarkRow = {
      ...newChild(call, handle.tenant, posting),
      date,
      text,
    }
    const statement = handle.insert(dutyRemarks, row)
    const body = present(row, handle.tenant, call)
    return commitStep(call, handle, { record: RECORD, action: 'create', before: null, after: row, statement, body })
  },
)

export const dutyRemarkEndpoints = [
  createDutyRemark,
  ...readEndpoints({
    record: RECORD,
    noun: 'DutyRemark',
    summary: "The hosts' remarks on the work of posted people",
    permission: 'duty_remark.read',
    doors: ['own', 'shared'],
    rules: ['X-4', 'X-7', 'X-8'],
    item: DutyRemark,
    query: z.strictObject({ ...ChildQuery, year: Year.optional() }),
    key: [table.division, table.id],
    rows: remarkRows,
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
