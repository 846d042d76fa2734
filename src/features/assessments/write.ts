import { eq } from 'drizzle-orm'
import type { Call, Reply } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { requireIfMatch } from '../../http/etag.ts'
import { notFound, refuseIf } from '../../problems/problem.ts'
import { facts } from '../../records/facts.ts'
import { IdParams, newId } from '../../records/ids.ts'
import { admitStep, admitUpdate, asRead, commitStep, refuseStep, sentOf, stamped } from '../../records/step.ts'
import { actsDone } from '../../records/tasks.ts'
import type { TaskAct } from '../../rules/tasks.ts'
import type { Finding } from '../../rules/finding.ts'
import { x14OtherPerson } from '../../rules/exceptions.ts'
import { ASSESSMENT_TRANSITIONS, r81OneAYear, r81Signed } from '../../rules/postings/r-assessment.ts'
import { notBefore, notInFuture } from '../../rules/days.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { commentOf } from '../assessment-comments/queries.ts'
import { copyOf, homeDoor, homePosting, requireBegun } from '../postings/queries.ts'
import {
  AssessmentShape,
  DraftAssessment,
  FileAssessment,
  presentAssessment,
  SignAssessment,
  UpdateAssessment,
} from './model.ts'
import { assessmentsOf, assessmentsWhere } from './queries.ts'
import { assessments, type AssessmentRow } from './table.ts'

const { table } = assessments
export const RECORD = 'assessments'
const STATES = { rule: 'R-81', table: ASSESSMENT_TRANSITIONS }

export const draftAssessment = endpoint(
  {
    method: 'post',
    path: '/v1/assessments',
    operation: 'draftAssessment',
    about: ['posting_id'],
    summary: "Begins a year's assessment of a posting",
    tag: RECORD,
    permission: 'assessment.create',
    doors: ['own', 'system'],
    rules: ['R-81'],
    body: DraftAssessment,
    answer: AssessmentShape,
    status: 201,
  },
  async (call) => {
    const { posting_id, year, grade = null, assessor = null, assessed_on = null, remarks = null } = call.body
    const own = call.services.doors.own(call.caller)
    const [standing] = await facts(call, own, [assessmentsOf(own, posting_id)])
    const posting = await homePosting(call, posting_id, 'R-81')
    requireBegun(posting, call.today, 'R-81')
    const copy = copyOf(posting)
    const term = { first: copy.term_first, last: copy.term_last }
    refuseIf(r81OneAYear({ year, term, assessed_years: standing.map((each) => each.year) }))
    const at = call.now.toISOString()
    const after: AssessmentRow = {
      id: newId(own.tenant),
      ...copy,
      year,
      grade,
      assessor,
      assessed_on,
      remarks,
      host_comment: null,
      host_comment_version: null,
      status: 'draft',
      drafted_by: call.principal.user,
      signed_by: null,
      filed_on: null,
      version: 1,
      created_at: at,
      updated_at: at,
    }
    const statement = own.insert(assessments, after)
    const body = presentAssessment(after, own.tenant)
    return commitStep(call, own, { record: RECORD, action: 'draft', before: null, after, statement, body })
  },
)

const readCase = async (call: Call<{ id: string }>, own: Handle): Promise<AssessmentRow> => {
  const [[row]] = await facts(call, own, [assessmentsWhere(own, [eq(table.id, call.params.id)])])
  if (!row) throw notFound()
  return row
}

const write = async (
  call: Call,
  own: Handle,
  step: {
    action: string
    before: AssessmentRow
    set: Partial<AssessmentRow>
    /** Who did it, where it changes something. */
    by?: Partial<AssessmentRow>
    acts?: readonly TaskAct[]
  },
): Promise<Reply> => {
  const { action, before } = step
  const set = stamped(call, before, step.set, step.by)
  const after = { ...before, ...set }
  const mine = asRead(table, before)
  const statement = own.update(assessments, set, [mine])
  const body = presentAssessment(after, own.tenant)
  const also = actsDone(own, step.acts ?? [])
  return commitStep(call, own, { record: RECORD, action, before, after, statement, also, body })
}

export const updateAssessment = endpoint(
  {
    method: 'patch',
    path: '/v1/assessments/{id}',
    operation: 'updateAssessment',
    summary: 'Changes an assessment that is not signed yet',
    tag: RECORD,
    permission: 'assessment.create',
    doors: ['own'],
    rules: ['R-81', 'X-11'],
    params: IdParams,
    body: UpdateAssessment,
    answer: AssessmentShape,
    if_match: 'required',
  },
  async (call) => {
    const own = call.services.doors.own(call.caller)
    const before = await readCase(call, own)
    requireIfMatch(call.if_match, before.version)
    admitUpdate(before, STATES)
    // who changed it last put it forward, and another person signs
    return write(call, own, {
      action: 'update',
      before,
      set: sentOf(call.body),
      by: { drafted_by: call.principal.user },
    })
  },
)

/** a year is assessed once it has begun, and on no day to come. */
const assessedInTime = ({ assessed_on: date, year }: AssessmentRow, today: string): Finding[] => {
  if (date === null) return []
  const assessed = { rule: 'R-81', date, field: 'assessed_on' }
  return [...notBefore(assessed, `${year}-01-01`), ...notInFuture(assessed, today)]
}

/** what the host said of the year, copied with its version: what is signed later changes no more. */
const hostsWord = async (call: Call, { host, posting_id, year }: AssessmentRow) => {
  const door = homeDoor(call, host)
  const [[comment]] = await door.run([commentOf(door, posting_id, year)])
  return { host_comment: comment?.comment ?? null, host_comment_version: comment?.version ?? null }
}

export const signAssessment = endpoint(
  {
    method: 'post',
    path: '/v1/assessments/{id}/sign',
    operation: 'signAssessment',
    summary: 'Signs the assessment: grade, assessor and day stand',
    tag: RECORD,
    permission: 'assessment.sign',
    doors: ['own', 'system'],
    rules: ['R-81', 'X-14'],
    params: IdParams,
    body: SignAssessment,
    answer: AssessmentShape,
    if_match: 'optional',
  },
  async (call) => {
    const own = call.services.doors.own(call.caller)
    const before = await readCase(call, own)
    admitStep(call, before, { ...STATES, action: 'sign' })
    const other = x14OtherPerson(call.principal.one_person, [before.drafted_by], 'signed_by')
    const findings = [...r81Signed(before), ...assessedInTime(before, call.today), ...other]
    refuseStep(findings, ASSESSMENT_TRANSITIONS, before.status)
    const set = { status: 'signed' as const, signed_by: call.principal.user, ...(await hostsWord(call, before)) }
    return write(call, own, { action: 'sign', before, set })
  },
)

export const fileAssessment = endpoint(
  {
    method: 'post',
    path: '/v1/assessments/{id}/file',
    operation: 'fileAssessment',
    summary: 'Records the day the assessment was entered in the cadre file; it is frozen from then on',
    tag: RECORD,
    permission: 'assessment.sign',
    doors: ['own'],
    rules: ['R-81'],
    params: IdParams,
    body: FileAssessment,
    answer: AssessmentShape,
    if_match: 'optional',
  },
  async (call) => {
    const { filed_on = call.today } = call.body
    const own = call.services.doors.own(call.caller)
    const before = await readCase(call, own)
    admitStep(call, before, { ...STATES, action: 'file' })
    const filed = { rule: 'R-81', date: filed_on, field: 'filed_on' }
    const findings = [...notBefore(filed, before.assessed_on ?? filed_on), ...notInFuture(filed, call.today)]
    refuseStep(findings, ASSESSMENT_TRANSITIONS, before.status)
    const { id: record_id, posting_id: subject_id, year } = before
    const done = { rule: 'R-81', subject_id, record_id, counts_on: `${year}-12-31`, done_on: filed_on }
    return write(call, own, { action: 'file', before, set: { status: 'filed', filed_on }, acts: [done] })
  },
)
