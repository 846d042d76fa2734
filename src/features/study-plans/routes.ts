import { formed } from '../../http/hints.ts'
import { JudgedText, LongText, OneLine } from '../../records/text-shapes.ts'
import { eq, sql } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { requireIfMatch } from '../../http/etag.ts'
import { notFound, problemOf, refuseIf } from '../../problems/problem.ts'
import { LearningQuery, LearningShape } from '../../records/branch-child.ts'
import { IdParams, newId } from '../../records/ids.ts'
import { ONE_ORGANISER, OrganiserBody } from '../../records/organiser.ts'
import { readEndpoints } from '../../records/reading.ts'
import { RecordYear } from '../../records/shapes.ts'
import { asRead, commitStep, sentOf, stamped } from '../../records/step.ts'
import { actsDone } from '../../records/tasks.ts'
import { DISPATCH_MODES, idsOf } from '../../rules/lists/enums.ts'
import type { Finding } from '../../rules/finding.ts'
import { r71PovertyLink } from '../../rules/postings/r-study.ts'
import { between } from '../../rules/spans.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { tenantOfId } from '../../tenancy/registry.ts'
import {
  branchWritten,
  organiserBeside,
  readBranchBeside,
  requireOwnVillage,
  type Organiser,
} from '../branches/commands.ts'
import { listSources, readDoorOf } from '../pairings/queries.ts'
import { planOf, plansWhere, type SeenPlan } from './queries.ts'
import { studyPlans, type StudyPlanRow } from './table.ts'

const { table } = studyPlans
const RECORD = 'study_plans'

const StudyPlan = z
  .strictObject({
    ...LearningShape,
    branch_id: z.string().nullable(),
    village_code: z.string().nullable(),
    mode: z.enum(idsOf(DISPATCH_MODES)).nullable(),
    year: z.int(),
    title: z.string(),
    content: z.string(),
    poverty_link: z.string(),
  })
  .openapi('StudyPlan')

const Words = JudgedText(10_000)

/** `poverty_link` may be absent here: R-71 says so (3.1). */
const CreatePlan = z
  .strictObject({
    ...OrganiserBody,
    year: RecordYear,
    title: OneLine(200),
    content: LongText(10_000),
    poverty_link: Words.optional(),
  })
  .openapi('CreateStudyPlan', ONE_ORGANISER)

const UpdatePlan = z
  .strictObject({ title: OneLine(200), content: LongText(10_000), poverty_link: Words })
  .partial()
  .openapi('UpdateStudyPlan')

const present = (row: SeenPlan, tenant_code: string): z.infer<typeof StudyPlan> => {
  const { counterpart: _counterpart, author: _author, ...shown } = row
  return { ...shown, tenant_code }
}

/** B-7: a plan is for a year in which the branch lives. */
const inLife = ({ life }: Organiser, year: number): Finding[] => {
  if (!life) return []
  const [first, last] = [Number(life.first.slice(0, 4)), Number(life.last.slice(0, 4))]
  if (first <= year && year <= last) return []
  return [{ rule: 'B-7', code: 'DATE_OUTSIDE_TERM', field: 'year', facts: between({ first, last }) }]
}

const createPlan = endpoint(
  {
    method: 'post',
    path: '/v1/study_plans',
    operation: 'createStudyPlan',
    about: ['branch_id', 'village_code'],
    summary: 'The yearly study plan of a branch or a village organisation, with its part on poverty duties',
    tag: RECORD,
    permission: 'study.write',
    doors: ['own', 'shared', 'system'],
    rules: ['R-71', 'B-7'],
    body: CreatePlan,
    answer: StudyPlan,
    status: 201,
  },
  async (call) => {
    const { year, title, content, poverty_link } = call.body
    const named = { branch_id: call.body.branch_id ?? null, village_code: call.body.village_code ?? null }
    const { organiser, rows } = await organiserBeside(call, call.body, {
      permission: 'study.write',
      day: `${year}-01-01`,
      beside: (reads) => planOf(reads, { ...named, year }),
    })
    const { branch_id, village_code, mode, host, division, counterpart, write } = organiser
    if (rows.length > 0)
      throw problemOf(
        [{ rule: 'R-71', code: 'STATE', field: 'year', facts: { status: 'planned', allowed: ['update'] } }],
        { allowed: ['update'] },
      )
    refuseIf([...r71PovertyLink(poverty_link), ...inLife(organiser, year)])
    const at = call.now.toISOString()
    const row: StudyPlanRow = {
      id: newId(host),
      branch_id,
      village_code,
      mode,
      year,
      title,
      content,
      poverty_link: poverty_link?.trim() ?? '',
      division,
      counterpart,
      author: call.principal.user,
      version: 1,
      created_at: at,
      updated_at: at,
    }
    const done = { rule: 'R-71', subject_id: branch_id ?? '', record_id: row.id, done_on: call.today }
    const also = branch_id === null ? [] : actsDone(write, [{ ...done, counts_on: `${year}-12-31` }])
    const statement = write.insert(studyPlans, row)
    const step = { record: RECORD, action: 'create', before: null, after: row, statement, also }
    return commitStep(call, write, { ...step, body: present(row, host) })
  },
)

/** A plan with the door its organiser writes it through; a village's is the host's own. */
const planToWrite = async (call: Call<{ id: string }>): Promise<{ before: SeenPlan; write: Handle; host: string }> => {
  const { id } = call.params
  const ids = sql`(SELECT branch_id FROM study_plans WHERE id = ${id})`
  const { found, rows } = await readBranchBeside(call, { id, ids }, (reads) => plansWhere(reads, [eq(table.id, id)]))
  const [before] = rows
  if (!before || (before.branch_id !== null && !found)) throw notFound()
  if (found)
    return {
      before,
      host: found.host,
      write: branchWritten(call, found, { permission: 'study.write', day: call.today }).write,
    }
  const host = tenantOfId(id) ?? ''
  requireOwnVillage(call, host, 'study.write')
  return { before, host, write: call.services.doors.own(call.caller) }
}

const updatePlan = endpoint(
  {
    method: 'patch',
    path: '/v1/study_plans/{id}',
    operation: 'updateStudyPlan',
    summary: 'The organiser changes its plan',
    tag: RECORD,
    permission: 'study.write',
    doors: ['own', 'shared', 'system'],
    rules: ['R-71', 'X-11'],
    params: IdParams,
    body: UpdatePlan,
    answer: StudyPlan,
    if_match: 'required',
  },
  async (call) => {
    const { before, write, host } = await planToWrite(call)
    requireIfMatch(call.if_match, before.version)
    const set = stamped(call, before, sentOf(call.body))
    const after = { ...before, ...set }
    refuseIf(r71PovertyLink(after.poverty_link))
    const mine = asRead(table, before)
    const statement = write.update(studyPlans, set, [mine])
    return commitStep(call, write, {
      record: RECORD,
      action: 'update',
      before,
      after,
      statement,
      body: present(after, host),
    })
  },
)

export const studyPlanEndpoints = [
  createPlan,
  updatePlan,
  ...readEndpoints({
    record: RECORD,
    noun: 'StudyPlan',
    summary: 'Yearly study plans',
    permission: 'study.read',
    doors: ['own', 'shared', 'review'],
    rules: ['R-71', 'X-7', 'X-8'],
    item: StudyPlan,
    query: z.strictObject({
      ...LearningQuery,
      year: formed('year').optional(),
    }),
    key: [table.division, table.id],
    rows: plansWhere,
    byId: (id) => eq(table.id, id),
    filters: ({ branch_id, year }) => [
      ...(branch_id ? [eq(table.branch_id, branch_id)] : []),
      ...(year ? [eq(table.year, Number(year))] : []),
    ],
    sources: async (call, { tenant, branch_id }) =>
      listSources(call, tenant ?? tenantOfId(branch_id ?? '') ?? undefined),
    open: readDoorOf,
    present,
  }),
]
