import { eq, sql } from 'drizzle-orm'
import type { Call, Reply } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { requireIfMatch } from '../../http/etag.ts'
import { everyTenant } from '../../journal/entry.ts'
import { notFound, problem, refuseIf } from '../../problems/problem.ts'
import { facts } from '../../records/facts.ts'
import { IdParams, newId } from '../../records/ids.ts'
import { admitStep, admitUpdate, asRead, commitStep, refuseStep, sentOf, stamped } from '../../records/step.ts'
import { notBefore, notInFuture } from '../../rules/days.ts'
import { x14OtherPerson } from '../../rules/exceptions.ts'
import { MODEL_CASE_TRANSITIONS, r78Publication } from '../../rules/postings/r-visits.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { sideDoorOf } from '../pairings/queries.ts'
import { postingById, requireTerm, type SeenPosting } from '../postings/queries.ts'
import {
  CreateModelCase,
  ModelCase,
  presentModelCase,
  PublishModelCase,
  ReviewModelCase,
  UpdateModelCase,
} from './model.ts'
import { caseDoorOf, modelCaseRows } from './queries.ts'
import { modelCases, type ModelCaseRow } from './table.ts'

const { table } = modelCases

interface Case {
  handle: Handle
  before: ModelCaseRow
  posting: SeenPosting | undefined
}

/** The case behind the caller's door; it is its author's side that changes, reviews and publishes it. */
const readCase = async (call: Call<{ id: string }>, permission: string): Promise<Case> => {
  const { id } = call.params
  const handle = caseDoorOf(call, id)
  const ofPosting = sql`(SELECT posting_id FROM model_cases WHERE id = ${id})`
  const [[before], [posting]] = await facts(call, handle, [
    modelCaseRows(handle, [eq(table.id, id)]),
    postingById(handle, ofPosting),
  ])
  if (!before) throw notFound()
  if (before.author_tenant !== call.principal.tenant) {
    throw problem('NOT_PERMITTED', { rule: 'R-78', facts: { permission: `${permission} (${before.author_tenant})` } })
  }
  return { handle, before, posting }
}

interface Step {
  action: string
  set: Partial<ModelCaseRow>
  /** Who did it, where it changes something. */
  by?: Partial<ModelCaseRow>
}

const write = async (
  call: Call,
  { handle, before }: Pick<Case, 'handle' | 'before'>,
  { action, set, by }: Step,
): Promise<Reply> => {
  const change = stamped(call, before, set, by)
  const after = { ...before, ...change }
  const mine = asRead(table, before)
  const statement = handle.update(modelCases, change, [mine])
  const body = presentModelCase(after, handle.tenant, call)
  const readers = after.status === 'published' ? everyTenant : []
  return commitStep(call, handle, { record: 'model_cases', action, before, after, statement, body, readers })
}

const SPEC = {
  tag: 'model_cases',
  doors: ['own', 'shared'],
  answer: ModelCase,
} as const

const createModelCase = endpoint(
  {
    ...SPEC,
    method: 'post',
    path: '/v1/model_cases',
    operation: 'createModelCase',
    about: ['posting_id'],
    summary: 'An organisation department drafts a good example',
    permission: 'model_case.create',
    rules: ['R-78'],
    body: CreateModelCase,
    status: 201,
  },
  async (call) => {
    const { posting_id, title, text } = call.body
    const handle = await sideDoorOf(call, posting_id)
    const [[posting]] = await facts(call, handle, [postingById(handle, posting_id)])
    if (!posting) throw notFound()
    requireTerm(posting, { rule: 'R-78', today: call.today })
    const at = call.now.toISOString()
    const row: ModelCaseRow = {
      id: newId(handle.tenant),
      posting_id,
      division: posting.division,
      counterpart: posting.counterpart,
      author_tenant: call.principal.tenant,
      title,
      text,
      status: 'draft',
      reviewed_by: null,
      reviewed_on: null,
      reviewer_role: null,
      published_on: null,
      person_name: null,
      unit_name: null,
      author: call.principal.user,
      version: 1,
      created_at: at,
      updated_at: at,
    }
    const statement = handle.insert(modelCases, row)
    const body = presentModelCase(row, handle.tenant, call)
    return commitStep(call, handle, {
      record: 'model_cases',
      action: 'draft',
      before: null,
      after: row,
      statement,
      body,
    })
  },
)

const updateModelCase = endpoint(
  {
    ...SPEC,
    method: 'patch',
    path: '/v1/model_cases/{id}',
    operation: 'updateModelCase',
    summary: 'Changes a draft',
    permission: 'model_case.update',
    rules: ['R-78', 'X-11'],
    params: IdParams,
    body: UpdateModelCase,
    if_match: 'required',
  },
  async (call) => {
    const found = await readCase(call, 'model_case.update')
    requireIfMatch(call.if_match, found.before.version)
    admitUpdate(found.before, { rule: 'R-78', table: MODEL_CASE_TRANSITIONS })
    // who changed it last put it forward, and another person reviews
    return write(call, found, { action: 'update', set: sentOf(call.body), by: { author: call.principal.user } })
  },
)

const reviewModelCase = endpoint(
  {
    ...SPEC,
    method: 'post',
    path: '/v1/model_cases/{id}/review',
    operation: 'reviewModelCase',
    summary: 'Another user of the organisation department has read it and lets it go out',
    permission: 'model_case.review',
    rules: ['R-78', 'X-14', '3.6'],
    params: IdParams,
    body: ReviewModelCase,
    if_match: 'optional',
  },
  async (call) => {
    const found = await readCase(call, 'model_case.review')
    admitStep(call, found.before, { rule: 'R-78', table: MODEL_CASE_TRANSITIONS, action: 'review' })
    const { reviewed_on = call.today } = call.body
    const dated = { rule: '3.6', date: reviewed_on, field: 'reviewed_on' }
    refuseIf([
      ...x14OtherPerson(call.principal.one_person, [found.before.author], 'reviewed_by'),
      ...notBefore(dated, found.posting?.planned_start ?? reviewed_on),
      ...notInFuture(dated, call.today),
    ])
    const { user: reviewed_by, role: reviewer_role } = call.principal
    const set = { status: 'reviewed', reviewed_by, reviewer_role, reviewed_on } as const
    return write(call, found, { action: 'review', set })
  },
)

const publishModelCase = endpoint(
  {
    ...SPEC,
    method: 'post',
    path: '/v1/model_cases/{id}/publish',
    operation: 'publishModelCase',
    summary: 'Publishes a reviewed example, with the name of the person and his unit: every tenant reads it',
    permission: 'model_case.publish',
    rules: ['R-78', '3.6'],
    params: IdParams,
    body: PublishModelCase,
    if_match: 'optional',
  },
  async (call) => {
    const found = await readCase(call, 'model_case.publish')
    const { before, posting } = found
    if (before.status !== 'draft') {
      admitStep(call, before, { rule: 'R-78', table: MODEL_CASE_TRANSITIONS, action: 'publish' })
    }
    const { published_on = call.today } = call.body
    const dated = { rule: '3.6', date: published_on, field: 'published_on' }
    const findings = [...r78Publication({ ...before, published_on }), ...notInFuture(dated, call.today)]
    refuseStep(findings, MODEL_CASE_TRANSITIONS, before.status)
    const { person_name = null, unit_name = null } = posting ?? {}
    const set = { status: 'published', published_on, person_name, unit_name } as const
    return write(call, found, { action: 'publish', set })
  },
)

export const modelCaseCommands = [createModelCase, updateModelCase, reviewModelCase, publishModelCase] as const
