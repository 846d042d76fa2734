import { eq, sql, type SQL } from 'drizzle-orm'
import { JudgedText, LongText } from '../../records/text-shapes.ts'
import { z } from '@hono/zod-openapi'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound, problem, refuseIf } from '../../problems/problem.ts'
import { LearningQuery, LearningShape, withoutAuthor, type Authorless } from '../../records/branch-child.ts'
import { AnyId } from '../../records/home.ts'
import { Day, IdParams, newId } from '../../records/ids.ts'
import { readEndpoints } from '../../records/reading.ts'
import { admitStep, asRead, commitStep, refuseStep, stamped } from '../../records/step.ts'
import { b7InLife, r71Solved, STUDY_PROBLEM_TRANSITIONS } from '../../rules/postings/r-study.ts'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { tenantOfId } from '../../tenancy/registry.ts'
import { branchToWrite, branchWritten, readBranchBeside } from '../branches/commands.ts'
import { listSources, readDoorOf } from '../pairings/queries.ts'
import { PROBLEM_STATUS, studyProblems, type ProblemRow } from './table.ts'

const { table } = studyProblems
const RECORD = 'study_problems'

const StudyProblem = z
  .strictObject({
    ...LearningShape,
    branch_id: z.string(),
    posting_id: z.string().nullable(),
    found_on: Day,
    text: z.string(),
    status: z.enum(PROBLEM_STATUS),
    solved_on: Day.nullable(),
    result: z.string().nullable(),
  })
  .openapi('StudyProblem')

const CreateProblem = z
  .strictObject({ branch_id: AnyId, posting_id: AnyId.optional(), found_on: Day, text: LongText(2000) })
  .openapi('CreateStudyProblem')

/** `result` may be absent here: the rule says so (3.1). */
const SolveProblem = z
  .strictObject({ solved_on: Day.optional(), result: JudgedText(2000).optional() })
  .openapi('SolveStudyProblem')

type SeenProblem = Authorless<ProblemRow>

const present = (row: SeenProblem, tenant_code: string): z.infer<typeof StudyProblem> => {
  const { counterpart: _counterpart, author: _author, ...shown } = row
  return { ...shown, tenant_code }
}

const rows = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
): Scoped<SeenProblem[]> =>
  handle.select(studyProblems, withoutAuthor(allColumns(studyProblems)), { where, ...options })

const createProblem = endpoint(
  {
    method: 'post',
    path: '/v1/study_problems',
    operation: 'createStudyProblem',
    about: ['branch_id'],
    summary: 'A problem that study brought to light, of the branch or of one of its members',
    tag: RECORD,
    permission: 'study.write',
    doors: ['own', 'shared', 'system'],
    rules: ['R-71', 'R-75', 'B-7'],
    body: CreateProblem,
    answer: StudyProblem,
    status: 201,
  },
  async (call) => {
    const { branch_id, posting_id = null, found_on, text } = call.body
    const { found, write, life } = await branchToWrite(call, branch_id, { permission: 'study.write', day: found_on })
    const isMember = found.account.members.some((member) => member.posting_id === posting_id)
    if (posting_id !== null && !isMember) throw problem('NOT_FOUND', { field: 'posting_id' })
    refuseIf(b7InLife({ date: found_on, field: 'found_on', life, today: call.today }))
    const at = call.now.toISOString()
    const row: ProblemRow = {
      id: newId(found.host),
      branch_id,
      posting_id,
      found_on,
      text,
      status: 'open',
      solved_on: null,
      result: null,
      division: found.seen.division,
      counterpart: found.seen.counterpart,
      author: call.principal.user,
      version: 1,
      created_at: at,
      updated_at: at,
    }
    const step = { record: RECORD, action: 'create', before: null, after: row, body: present(row, found.host) }
    return commitStep(call, write, { ...step, statement: write.insert(studyProblems, row) })
  },
)

const solveProblem = endpoint(
  {
    method: 'post',
    path: '/v1/study_problems/{id}/solve',
    operation: 'solveStudyProblem',
    summary: 'The problem was put right, with what was done',
    tag: RECORD,
    permission: 'study.write',
    doors: ['own', 'shared', 'system'],
    rules: ['R-71', 'R-75', '3.5'],
    params: IdParams,
    body: SolveProblem,
    answer: StudyProblem,
    if_match: 'optional',
  },
  async (call) => {
    const { id } = call.params
    const ids = sql`(SELECT branch_id FROM study_problems WHERE id = ${id})`
    const read = await readBranchBeside(call, { id, ids }, (reads) => rows(reads, [eq(table.id, id)]))
    const [before] = read.rows
    if (!before || !read.found) throw notFound()
    const { solved_on = call.today, result } = call.body
    const { found, write, life } = branchWritten(call, read.found, { permission: 'study.write', day: solved_on })
    admitStep(call, before, { rule: '3.5', table: STUDY_PROBLEM_TRANSITIONS, action: 'solve' })
    const findings = [
      ...r71Solved({ result, solved_on, found_on: before.found_on }),
      ...b7InLife({ date: solved_on, field: 'solved_on', life, today: call.today }),
    ]
    refuseStep(findings, STUDY_PROBLEM_TRANSITIONS, before.status)
    const set = stamped(call, before, { status: 'solved' as const, solved_on, result: result?.trim() ?? null })
    const after = { ...before, ...set }
    const mine = asRead(table, before)
    const step = { record: RECORD, action: 'solve', before, after, body: present(after, found.host) }
    return commitStep(call, write, { ...step, statement: write.update(studyProblems, set, [mine]) })
  },
)

export const studyProblemEndpoints = [
  createProblem,
  solveProblem,
  ...readEndpoints({
    record: RECORD,
    noun: 'StudyProblem',
    summary: 'Problems found in study and how they were put right',
    permission: 'study.read',
    doors: ['own', 'shared', 'review'],
    rules: ['R-71', 'R-75', 'X-7', 'X-8'],
    item: StudyProblem,
    query: z.strictObject({ ...LearningQuery, status: z.enum(PROBLEM_STATUS).optional() }),
    key: [table.division, table.id],
    rows,
    byId: (id) => eq(table.id, id),
    filters: ({ branch_id, status }) => [
      ...(branch_id ? [eq(table.branch_id, branch_id)] : []),
      ...(status ? [eq(table.status, status)] : []),
    ],
    sources: async (call, { tenant, branch_id }) =>
      listSources(call, tenant ?? tenantOfId(branch_id ?? '') ?? undefined),
    open: readDoorOf,
    present,
  }),
]
