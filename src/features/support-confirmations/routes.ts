import { eq } from 'drizzle-orm'
import { endpoint } from '../../serve/endpoint.ts'
import { requireIfMatch } from '../../http/etag.ts'
import { notFound, refuseIf } from '../../problems/problem.ts'
import { facts } from '../../records/facts.ts'
import { actsDone } from '../../records/tasks.ts'
import { IdParams, newId } from '../../records/ids.ts'
import { atHome, readEndpoints } from '../../records/reading.ts'
import { asRead, commitStep, sentOf, stamped } from '../../records/step.ts'
import { r57Filed, r57Year, r58Treatment } from '../../rules/r-support.ts'
import { copyOf, homePosting, requireBegun } from '../postings/queries.ts'
import {
  ConfirmationQuery,
  FileConfirmation,
  presentConfirmation,
  SupportConfirmation,
  UpdateConfirmation,
} from './model.ts'
import { confirmationsOf, confirmationsWhere } from './queries.ts'
import { supportConfirmations, type ConfirmationRow } from './table.ts'

const { table } = supportConfirmations
const RECORD = 'support_confirmations'

const fileConfirmation = endpoint(
  {
    method: 'post',
    path: '/v1/support_confirmations',
    operation: 'fileSupportConfirmation',
    summary: "The sending unit confirms a year's support of its person in post",
    tag: RECORD,
    permission: 'support_confirmation.create',
    doors: ['own', 'system'],
    rules: ['R-57', 'R-58'],
    body: FileConfirmation,
    answer: SupportConfirmation,
    status: 201,
  },
  async (call) => {
    const { posting_id, year, treatment_unchanged, description = null, filed_on = call.today } = call.body
    const own = call.services.doors.own(call.caller)
    const [standing] = await facts(call, own, [confirmationsOf(own, posting_id)])
    const posting = await homePosting(call, posting_id, 'R-57')
    requireBegun(posting, call.today, 'R-57')
    const copy = copyOf(posting)
    const term = { first: copy.term_first, last: copy.term_last }
    const confirmed_years = standing.map((each) => each.year)
    refuseIf(
      [
        ...r57Year({ year, term, confirmed_years, today: call.today }),
        ...r57Filed({ year, filed_on, today: call.today }),
        ...r58Treatment({ treatment_unchanged, description }),
      ],
      confirmed_years.includes(year) ? { allowed: ['update'] } : undefined,
    )
    const at = call.now.toISOString()
    const after: ConfirmationRow = {
      id: newId(own.tenant),
      ...copy,
      year,
      treatment_unchanged,
      description: description || null,
      filed_by: call.principal.user,
      filed_on,
      version: 1,
      created_at: at,
      updated_at: at,
    }
    const statement = own.insert(supportConfirmations, after)
    const body = presentConfirmation(after, own.tenant)
    const done = { rule: 'R-57', subject_id: posting_id, record_id: after.id, done_on: filed_on }
    const also = actsDone(own, [{ ...done, counts_on: `${year}-12-31` }])
    return commitStep(call, own, { record: RECORD, action: 'file', before: null, after, statement, also, body })
  },
)

const updateConfirmation = endpoint(
  {
    method: 'patch',
    path: '/v1/support_confirmations/{id}',
    operation: 'updateSupportConfirmation',
    summary: 'The sending unit changes what it confirmed',
    tag: RECORD,
    permission: 'support_confirmation.create',
    doors: ['own'],
    rules: ['R-58', 'X-11'],
    params: IdParams,
    body: UpdateConfirmation,
    answer: SupportConfirmation,
    if_match: 'required',
  },
  async (call) => {
    const own = call.services.doors.own(call.caller)
    const [[before]] = await facts(call, own, [confirmationsWhere(own, [eq(table.id, call.params.id)])])
    if (!before) throw notFound()
    requireIfMatch(call.if_match, before.version)
    const set = stamped(call, before, sentOf(call.body))
    const after = { ...before, ...set }
    refuseIf(r58Treatment(after))
    const mine = asRead(table, before)
    const statement = own.update(supportConfirmations, set, [mine])
    const body = presentConfirmation(after, own.tenant)
    return commitStep(call, own, { record: RECORD, action: 'update', before, after, statement, body })
  },
)

export const supportConfirmationEndpoints = [
  ...readEndpoints({
    ...atHome,
    record: RECORD,
    noun: 'SupportConfirmation',
    summary: "The sending units' yearly confirmations",
    permission: 'support_confirmation.read',
    rules: ['R-57', 'R-58', 'X-8'],
    item: SupportConfirmation,
    query: ConfirmationQuery,
    key: [table.division, table.id],
    rows: confirmationsWhere,
    byId: (id) => eq(table.id, id),
    filters: ({ posting_id }) => (posting_id ? [eq(table.posting_id, posting_id)] : []),
    present: presentConfirmation,
  }),
  fileConfirmation,
  updateConfirmation,
] as const
