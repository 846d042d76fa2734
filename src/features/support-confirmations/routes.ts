import { eq } from 'drizzle-orm'
import { endpoint } from '../../serve/endpoint.ts'
import { checkIfMatch, requireIfMatch } from '../../http/etag.ts'
import { notFound, refuseIf } from '../../problems/problem.ts'
import { facts } from '../../records/facts.ts'
import { cityWords, wordsOf } from '../../records/city-policy.ts'
import { actsDone, taskChange } from '../../records/tasks.ts'
import { IdParams, newId } from '../../records/ids.ts'
import { atHome, readEndpoints } from '../../records/reading.ts'
import { asRead, commitStep, sentOf, stamped } from '../../records/step.ts'
import {
  openAlert,
  r57Filed,
  r57Year,
  r58Alerts,
  r58Solvable,
  r58Solved,
  r58Treatment,
  type TreatmentAlert,
} from '../../rules/postings/r-support.ts'
import type { Call } from '../../serve/call.ts'
import type { Handle, Scoped } from '../../tenancy/handle.ts'
import { copyOf, homePosting, requireBegun } from '../postings/queries.ts'
import {
  ConfirmationQuery,
  FileConfirmation,
  presentConfirmation,
  SolveConfirmation,
  SupportConfirmation,
  UpdateConfirmation,
} from './model.ts'
import { alertIs, CONFIRMATION_SETTINGS, confirmationsOf, confirmationsWhere, confirmationTasks } from './queries.ts'
import { supportConfirmations, type ConfirmationRow } from './table.ts'

const { table } = supportConfirmations
const RECORD = 'support_confirmations'

/** The alerts as columns: the list is filtered by whether one is open. */
const alertColumns = (alerts: TreatmentAlert[]) => ({ alerts, alert: openAlert(alerts) !== undefined })

interface Change {
  before: ConfirmationRow | null
  after: ConfirmationRow
}

/** the department's task follows the alerts, in the same batch. */
const alertsFollowed = (call: Pick<Call, 'today'>, own: Handle, { before, after }: Change): Scoped<void>[] =>
  taskChange(own, {
    before: confirmationTasks(own, before),
    after: confirmationTasks(own, after),
    today: call.today,
  })

const byId = (call: Call<{ id: string }>, own: Handle) =>
  facts(call, own, [confirmationsWhere(own, [eq(table.id, call.params.id)])])

const fileConfirmation = endpoint(
  {
    method: 'post',
    path: '/v1/support_confirmations',
    operation: 'fileSupportConfirmation',
    about: ['posting_id'],
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
    const words = cityWords(call.services.doors.system('judge_local', own.tenant))
    const [standing, [kept]] = await facts(call, own, [confirmationsOf(own, posting_id), words])
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
      ...alertColumns(r58Alerts([], { was_unchanged: true, treatment_unchanged, day: filed_on })),
      policy: wordsOf(CONFIRMATION_SETTINGS, kept?.words ?? []),
      version: 1,
      created_at: at,
      updated_at: at,
    }
    const statement = own.insert(supportConfirmations, after)
    const body = presentConfirmation(after, own.tenant)
    const done = { rule: 'R-57', subject_id: posting_id, record_id: after.id, done_on: filed_on }
    const also = [
      ...actsDone(own, [{ ...done, counts_on: `${year}-12-31` }]),
      ...alertsFollowed(call, own, { before: null, after }),
    ]
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
    const [[before]] = await byId(call, own)
    if (!before) throw notFound()
    requireIfMatch(call.if_match, before.version)
    const sent = sentOf(call.body)
    const { treatment_unchanged } = { ...before, ...sent }
    const { treatment_unchanged: was_unchanged } = before
    const alerts = r58Alerts(before.alerts, { was_unchanged, treatment_unchanged, day: call.today })
    const set = stamped(call, before, { ...sent, ...alertColumns(alerts) })
    const after = { ...before, ...set }
    refuseIf(r58Treatment(after))
    const statement = own.update(supportConfirmations, set, [asRead(table, before)])
    const also = alertsFollowed(call, own, { before, after })
    const body = presentConfirmation(after, own.tenant)
    return commitStep(call, own, { record: RECORD, action: 'update', before, after, statement, also, body })
  },
)

const solveConfirmation = endpoint(
  {
    method: 'post',
    path: '/v1/support_confirmations/{id}/solve',
    operation: 'solveSupportConfirmation',
    summary: 'The dispatching organisation department records what became of a change of treatment',
    tag: RECORD,
    permission: 'support_confirmation.solve',
    doors: ['own'],
    rules: ['R-58'],
    params: IdParams,
    body: SolveConfirmation,
    answer: SupportConfirmation,
    if_match: 'optional',
  },
  async (call) => {
    const { result, solved_on = call.today } = call.body
    const own = call.services.doors.own(call.caller)
    const [[before]] = await byId(call, own)
    if (!before) throw notFound()
    checkIfMatch(call.if_match, before.version)
    refuseIf(r58Solvable(before.alerts, solved_on, call.today), { allowed: openAlert(before.alerts) ? ['solve'] : [] })
    const set = stamped(call, before, alertColumns(r58Solved(before.alerts, { solved_on, result })))
    const after = { ...before, ...set }
    const statement = own.update(supportConfirmations, set, [asRead(table, before)])
    const also = alertsFollowed(call, own, { before, after })
    const body = presentConfirmation(after, own.tenant)
    return commitStep(call, own, { record: RECORD, action: 'solve', before, after, statement, also, body })
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
    filters: ({ posting_id, alert }) => [
      ...(posting_id ? [eq(table.posting_id, posting_id)] : []),
      ...(alert === undefined ? [] : [alertIs(alert)]),
    ],
    present: presentConfirmation,
  }),
  fileConfirmation,
  updateConfirmation,
  solveConfirmation,
] as const
