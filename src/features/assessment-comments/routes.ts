import { eq } from 'drizzle-orm'
import { LongText } from '../../records/text-shapes.ts'
import { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { requireIfMatch } from '../../http/etag.ts'
import { notFound, problem, refuseIf } from '../../problems/problem.ts'
import { childFilters, ChildQuery, ChildShape, cityAsked, newChild, ownUser, Year } from '../../records/child.ts'
import { facts } from '../../records/facts.ts'
import { IdParams } from '../../records/ids.ts'
import { readEndpoints } from '../../records/reading.ts'
import { RecordYear } from '../../records/shapes.ts'
import { asRead, commitStep, stamped } from '../../records/step.ts'
import { r81OneAYear } from '../../rules/postings/r-assessment.ts'
import { sideDoorOf, sideSources } from '../pairings/queries.ts'
import { postingById, requireTerm } from '../postings/queries.ts'
import { commentOf, commentRows } from './queries.ts'
import { assessmentComments, type AssessmentCommentRow } from './table.ts'

const { table } = assessmentComments
const RECORD = 'assessment_comments'

const AssessmentComment = z
  .strictObject({ ...ChildShape, year: z.int(), comment: z.string() })
  .openapi('AssessmentComment')

const CreateComment = z
  .strictObject({
    posting_id: z.string().min(1).max(64),
    year: RecordYear,
    comment: LongText(4000),
  })
  .openapi('CreateAssessmentComment')

const UpdateComment = z.strictObject({ comment: LongText(4000) }).openapi('UpdateAssessmentComment')

const present = (
  { counterpart: _counterpart, ...row }: AssessmentCommentRow,
  tenant_code: string,
  call: Pick<Call, 'principal'>,
): z.infer<typeof AssessmentComment> => ({ ...row, tenant_code, author: ownUser(call, row.author) })

/** the word is the host's; the side that sent somebody has the assessment itself. */
const requireHost = (call: Call, host: string): void => {
  if (call.principal.tenant === host) return
  throw problem('NOT_PERMITTED', { rule: 'R-81', facts: { permission: `assessment_comment.create (${host})` } })
}

const createComment = endpoint(
  {
    method: 'post',
    path: '/v1/assessment_comments',
    operation: 'createAssessmentComment',
    about: ['posting_id'],
    summary: "The host's word on a year of a posted person's work, for the side that assesses him",
    tag: RECORD,
    permission: 'assessment_comment.create',
    doors: ['own', 'shared'],
    rules: ['R-81', 'X-4'],
    body: CreateComment,
    answer: AssessmentComment,
    status: 201,
  },
  async (call) => {
    const { posting_id, year, comment } = call.body
    const handle = await sideDoorOf(call, posting_id)
    const reads = [postingById(handle, posting_id), commentOf(handle, posting_id, year)] as const
    const [[posting], known] = await facts(call, handle, reads)
    if (!posting) throw notFound()
    requireHost(call, handle.tenant)
    const term = requireTerm(posting, { rule: 'R-81', today: call.today })
    refuseIf(r81OneAYear({ year, term, assessed_years: known.map((row) => row.year) }))
    const row: AssessmentCommentRow = {
      ...newChild(call, handle.tenant, posting),
      year,
      comment,
    }
    const statement = handle.insert(assessmentComments, row)
    const body = present(row, handle.tenant, call)
    return commitStep(call, handle, { record: RECORD, action: 'create', before: null, after: row, statement, body })
  },
)

const updateComment = endpoint(
  {
    method: 'patch',
    path: '/v1/assessment_comments/{id}',
    operation: 'updateAssessmentComment',
    summary: 'The host changes its word; an assessment that was signed keeps what it was signed with',
    tag: RECORD,
    permission: 'assessment_comment.create',
    doors: ['own', 'shared'],
    rules: ['R-81', 'X-11'],
    params: IdParams,
    body: UpdateComment,
    answer: AssessmentComment,
    if_match: 'required',
  },
  async (call) => {
    const handle = await sideDoorOf(call, call.params.id)
    const [[before]] = await facts(call, handle, [commentRows(handle, [eq(table.id, call.params.id)])])
    if (!before) throw notFound()
    requireHost(call, handle.tenant)
    requireIfMatch(call.if_match, before.version)
    const set = stamped(call, before, { comment: call.body.comment })
    const after = { ...before, ...set }
    const mine = asRead(table, before)
    const statement = handle.update(assessmentComments, set, [mine])
    const body = present(after, handle.tenant, call)
    return commitStep(call, handle, { record: RECORD, action: 'update', before, after, statement, body })
  },
)

export const assessmentCommentEndpoints = [
  createComment,
  updateComment,
  ...readEndpoints({
    record: RECORD,
    noun: 'AssessmentComment',
    summary: "The hosts' words on years of posted people's work",
    permission: 'assessment_comment.read',
    doors: ['own', 'shared'],
    rules: ['R-81', 'X-7', 'X-8'],
    item: AssessmentComment,
    query: z.strictObject({ ...ChildQuery, year: Year.optional() }),
    key: [table.division, table.id],
    rows: commentRows,
    byId: (id) => eq(table.id, id),
    filters: (query, call) => [
      ...childFilters(call.caller, table, query),
      ...(query.year ? [eq(table.year, Number(query.year))] : []),
    ],
    sources: (call, query) => sideSources(call, cityAsked(query)),
    open: sideDoorOf,
    present,
  }),
]
