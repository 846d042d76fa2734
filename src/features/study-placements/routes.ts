import { formed } from '../../http/hints.ts'
import { JudgedLine, JudgedText, OneLine } from '../../records/text-shapes.ts'
import { eq } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound, refuseIf } from '../../problems/problem.ts'
import { LearningShape } from '../../records/branch-child.ts'
import { childFilters, ChildQuery, cityAsked } from '../../records/child.ts'
import { facts } from '../../records/facts.ts'
import { AnyId } from '../../records/home.ts'
import { Day, newId } from '../../records/ids.ts'
import { readEndpoints } from '../../records/reading.ts'
import { commitStep } from '../../records/step.ts'
import { exceptionAuthority, exceptionFindings, type Exception } from '../../rules/exceptions.ts'
import { branchPatternOf } from '../../rules/accounts/figures-postings.ts'
import type { Finding } from '../../rules/finding.ts'
import { postingOn } from '../../rules/postings/posting-person.ts'
import { r72StudyOrg, r73StudyOrg } from '../../rules/postings/r-study.ts'
import { between, holds } from '../../rules/spans.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { listSources, readDoorOf, sideDoorOf } from '../pairings/queries.ts'
import { postingById, requireTerm, type SeenPosting } from '../postings/queries.ts'
import { placementsWhere, type SeenPlacement } from './queries.ts'
import { studyPlacements, type PlacementRow } from './table.ts'

const { table } = studyPlacements

const StudyException = z.strictObject({
  reason: JudgedText(1000),
  approver_org: JudgedLine(200).optional(),
  approver_role: JudgedLine(40).optional(),
  approved_on: Day.optional(),
  document_no: JudgedLine(100).optional(),
})

const StudyPlacement = z
  .strictObject({
    ...LearningShape,
    posting_id: z.string(),
    study_party_org: z.string(),
    study_village: z.string().nullable(),
    valid_from: Day,
    exception: StudyException.nullable(),
  })
  .openapi('StudyPlacement')

const CreatePlacement = z
  .strictObject({
    posting_id: AnyId,
    study_party_org: OneLine(200),
    study_village: formed('village').optional(),
    valid_from: Day,
    exception: StudyException.optional(),
  })
  .openapi('CreateStudyPlacement')

type Create = Call<unknown, unknown, z.infer<typeof CreatePlacement>>

const present = (row: SeenPlacement, tenant_code: string): z.infer<typeof StudyPlacement> => {
  const { counterpart: _counterpart, author: _author, exceptions, ...shown } = row
  const [exception] = exceptions
  return { ...shown, tenant_code, exception: exception ? exceptionShown(exception) : null }
}

const exceptionShown = (exception: Exception): z.infer<typeof StudyException> => ({
  reason: exception.reason,
  ...(exception.approver_org ? { approver_org: exception.approver_org } : {}),
  ...(exception.approver_role ? { approver_role: exception.approver_role } : {}),
  ...(exception.approved_on ? { approved_on: exception.approved_on } : {}),
  ...(exception.document_no ? { document_no: exception.document_no } : {}),
})

const authorityOf = ({ unit_level, sender }: SeenPosting) =>
  exceptionAuthority({ kind: 'study_elsewhere', unit_level, sender_tenant: sender, province: PROVINCE })

const exceptionsOf = ({ body, principal }: Create, posting: SeenPosting): Exception[] => {
  if (!body.exception) return []
  const { reason, approver_org = null, approver_role = null, approved_on = null, document_no = null } = body.exception
  const approver_tenant = authorityOf(posting).tenant
  const approval = { approver_org, approver_role, approver_tenant, approved_on, document_no, approved_by: null }
  return [{ kind: 'study_elsewhere', reason, ...approval, recorded_by: principal.user }]
}

const judge = (call: Create, posting: SeenPosting, exceptions: readonly Exception[]): Finding[] => {
  const { valid_from, study_village = null } = call.body
  const term = requireTerm(posting, { rule: 'R-72', today: call.today })
  const outside: Finding[] = holds(term, valid_from)
    ? []
    : [
        {
          rule: 'R-72',
          code: 'DATE_OUTSIDE_TERM',
          field: 'valid_from',
          facts: between(term),
        },
      ]
  const shown = postingOn(posting, valid_from)
  const pattern = branchPatternOf(shown)
  const village_organisation = pattern === null && shown.person_party_status !== 'none'
  return [
    ...r73StudyOrg(pattern),
    ...r72StudyOrg({ village_organisation, study_village, posted_village: posting.village_code, exceptions }),
    ...exceptions.flatMap((exception) =>
      exceptionFindings({
        exception,
        authority: authorityOf(posting),
        submitted_by: null,
        day: call.today,
        today: call.today,
      }),
    ),
    ...outside,
  ]
}

const createPlacement = endpoint(
  {
    method: 'post',
    path: '/v1/study_placements',
    operation: 'createStudyPlacement',
    about: ['posting_id'],
    summary: 'Records where somebody of pattern A studies, if not in the organisation of his village',
    tag: 'study_placements',
    permission: 'study_placement.create',
    doors: ['own', 'shared'],
    rules: ['R-72', 'R-73', 'R-74', '3.3'],
    body: CreatePlacement,
    answer: StudyPlacement,
    status: 201,
  },
  async (call) => {
    const { posting_id, study_party_org, study_village = null, valid_from } = call.body
    const handle = await sideDoorOf(call, posting_id)
    const [[posting]] = await facts(call, handle, [postingById(handle, posting_id)])
    if (!posting) throw notFound()
    const exceptions = exceptionsOf(call, posting)
    refuseIf(judge(call, posting, exceptions))
    const at = call.now.toISOString()
    const row: PlacementRow = {
      id: newId(handle.tenant),
      posting_id,
      study_party_org,
      study_village,
      exceptions,
      valid_from,
      division: posting.division,
      counterpart: posting.counterpart,
      author: call.principal.user,
      version: 1,
      created_at: at,
      updated_at: at,
    }
    return commitStep(call, handle, {
      record: 'study_placements',
      action: 'create',
      before: null,
      after: row,
      statement: handle.insert(studyPlacements, row),
      body: present(row, handle.tenant),
    })
  },
)

export const studyPlacementEndpoints = [
  createPlacement,
  ...readEndpoints({
    record: 'study_placements',
    noun: 'StudyPlacement',
    summary: 'Where people of pattern A study, if not in the organisation of their village',
    permission: 'study.read',
    doors: ['own', 'shared', 'review'],
    rules: ['R-72', 'X-7', 'X-8'],
    item: StudyPlacement,
    query: z.strictObject(ChildQuery),
    key: [table.division, table.id],
    rows: placementsWhere,
    byId: (id) => eq(table.id, id),
    filters: (query, call) => childFilters(call.caller, table, query),
    sources: async (call, query) => listSources(call, cityAsked(query)),
    open: readDoorOf,
    present,
  }),
]
