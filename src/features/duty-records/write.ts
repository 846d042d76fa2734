import { eq, sql, type SQL } from 'drizzle-orm'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { requireIfMatch } from '../../http/etag.ts'
import { notFound, problemOf, refuseIf } from '../../problems/problem.ts'
import { newChild } from '../../records/child.ts'
import { facts } from '../../records/facts.ts'
import { IdParams } from '../../records/ids.ts'
import { asRead, commitStep, sentOf, stamped } from '../../records/step.ts'
import { dutyFindings } from '../../rules/postings/r-duties.ts'
import { calling } from '../../rules/finding.ts'
import { namesOfVillages } from '../../rules/village-names.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { sideDoorOf } from '../pairings/queries.ts'
import { postingById, requireTerm, requireWriter, type SeenPosting } from '../postings/queries.ts'
import { villagesCalled } from '../villages/queries.ts'
import { CreateDutyRecord, DutyRecord, presentDutyRecord, UpdateDutyRecord } from './model.ts'
import { dutyRecordRows } from './queries.ts'
import { DUTY_CATEGORY, DUTY_ITEM, dutyRecords, type DutyRecordRow } from './table.ts'

interface Written {
  category: string
  item: string
  date: string
  text: string
  household: string | null
}

/** A posting with its village as an office calls it. */
interface Posted {
  posting: SeenPosting
  villages: readonly { village_code: string; name: string }[]
}

const villageOf = (handle: Handle, posting: SQL) =>
  villagesCalled(handle, sql`(SELECT p.village_code FROM postings p WHERE p.id = ${posting})`)

/** The record as the rules let it stand: category and item of the closed lists. */
const judged = (call: Call, { posting, villages }: Posted, written: Written) => {
  const term = requireTerm(posting, { rule: 'R-53', today: call.today }) // one that is over takes records still (3.6)
  const household_village = written.household?.slice(0, 12) ?? null
  const findings = dutyFindings(
    { ...written, household_village },
    { ...term, village_code: posting.village_code },
    call.today,
  )
  const said = findings.map((finding) =>
    finding.field === 'household_id' ? { ...finding, field: 'household' } : finding,
  )
  refuseIf(calling(namesOfVillages(villages), said))
  const category = DUTY_CATEGORY.find((id) => id === written.category)
  const item = DUTY_ITEM.find((id) => id === written.item)
  if (!category || !item) throw problemOf([{ rule: 'R-53', code: 'DUTY_ITEM', field: 'item' }])
  return { ...written, text: written.text.trim(), category, item }
}

/** what is changed is no longer what was checked. */
const UNCHECKED = { checked_on: null, checked_by: null, check_note: null } as const

export const createDutyRecord = endpoint(
  {
    method: 'post',
    path: '/v1/duty_records',
    operation: 'createDutyRecord',
    about: ['posting_id'],
    summary: 'A posted person, or for him the department that sent him, records what he did of one of the four duties',
    tag: 'duty_records',
    permission: 'duty_record.create',
    doors: ['own', 'shared'],
    rules: ['R-53', 'R-54', 'R-55', 'R-56', 'X-5'],
    body: CreateDutyRecord,
    answer: DutyRecord,
    status: 201,
  },
  async (call) => {
    const { posting_id, category = '', item = '', text = '', household = null, date } = call.body
    const handle = await sideDoorOf(call, posting_id)
    const [[posting], villages] = await facts(call, handle, [
      postingById(handle, posting_id),
      villageOf(handle, sql`${posting_id}`),
    ])
    if (!posting) throw notFound()
    requireWriter(call, posting)
    const written = judged(call, { posting, villages }, { category, item, text, household, date })
    const row: DutyRecordRow = {
      ...newChild(call, handle.tenant, posting),
      ...written,
      ...UNCHECKED,
    }
    const statement = handle.insert(dutyRecords, row)
    const body = presentDutyRecord(row, handle.tenant, call)
    return commitStep(call, handle, {
      record: 'duty_records',
      action: 'create',
      before: null,
      after: row,
      statement,
      body,
    })
  },
)

export const updateDutyRecord = endpoint(
  {
    method: 'patch',
    path: '/v1/duty_records/{id}',
    operation: 'updateDutyRecord',
    summary: 'The posted person, or for him the department that sent him, corrects a record',
    tag: 'duty_records',
    permission: 'duty_record.update',
    doors: ['own', 'shared'],
    rules: ['R-53', 'R-54', 'R-55', 'R-56', 'X-11'],
    params: IdParams,
    body: UpdateDutyRecord,
    answer: DutyRecord,
    if_match: 'required',
  },
  async (call) => {
    const { id } = call.params
    const handle = await sideDoorOf(call, id)
    const { table } = dutyRecords
    const its = sql`(SELECT posting_id FROM duty_records WHERE id = ${id})`
    const [[before], [seen], villages] = await facts(call, handle, [
      dutyRecordRows(handle, [eq(table.id, id)]),
      postingById(handle, its),
      villageOf(handle, its),
    ])
    if (!before) throw notFound()
    const posting = requireWriter(call, seen)
    requireIfMatch(call.if_match, before.version)
    const { category, item, date, text, household } = { ...before, ...sentOf(call.body) }
    const set = stamped(
      call,
      before,
      judged(call, { posting, villages }, { category, item, date, text, household }),
      UNCHECKED,
    )
    const after = { ...before, ...set }
    const mine = asRead(table, before)
    const statement = handle.update(dutyRecords, set, [mine])
    const body = presentDutyRecord(after, handle.tenant, call)
    return commitStep(call, handle, { record: 'duty_records', action: 'update', before, after, statement, body })
  },
)
