import { eq } from 'drizzle-orm'
import { endpoint } from '../../serve/endpoint.ts'
import { checkIfMatch } from '../../http/etag.ts'
import { notFound, problem } from '../../problems/problem.ts'
import { facts } from '../../records/facts.ts'
import { IdParams } from '../../records/ids.ts'
import { asRead, commitStep, stamped } from '../../records/step.ts'
import { sideDoorOf } from '../pairings/queries.ts'
import { CheckDutyRecord, DutyRecord, presentDutyRecord } from './model.ts'
import { dutyRecordRows } from './queries.ts'
import { dutyRecords } from './table.ts'

/** the county where somebody serves has looked at what he says he did; it changes nothing of his words. */
export const checkDutyRecord = endpoint(
  {
    method: 'post',
    path: '/v1/duty_records/{id}/check',
    operation: 'checkDutyRecord',
    summary:
      'The county where the village lies has checked a record, with what it found in words; a later change needs another check',
    tag: 'duty_records',
    permission: 'duty_record.check',
    doors: ['own', 'shared'],
    rules: ['R-53', 'R-54', 'R-55', 'R-56'],
    params: IdParams,
    body: CheckDutyRecord,
    answer: DutyRecord,
    if_match: 'optional',
  },
  async (call) => {
    const { id } = call.params
    const { check_note = null } = call.body
    const { table } = dutyRecords
    const handle = await sideDoorOf(call, id)
    const [[before]] = await facts(call, handle, [dutyRecordRows(handle, [eq(table.id, id)])])
    if (!before) throw notFound()
    if (call.principal.tenant !== handle.tenant) {
      throw problem('NOT_PERMITTED', { rule: 'R-53', facts: { permission: `duty_record.check (${handle.tenant})` } })
    }
    checkIfMatch(call.if_match, before.version)
    const checked = { checked_on: call.today, check_note }
    const set = stamped(call, before, checked, { checked_by: call.principal.user })
    const after = { ...before, ...set }
    const statement = handle.update(dutyRecords, set, [asRead(table, before)])
    const body = presentDutyRecord(after, handle.tenant, call)
    return commitStep(call, handle, { record: 'duty_records', action: 'check', before, after, statement, body })
  },
)
