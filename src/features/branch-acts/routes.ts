import { eq, type SQL } from 'drizzle-orm'
import { JudgedLine, JudgedText, LongText } from '../../records/text-shapes.ts'
import { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { refuseIf } from '../../problems/problem.ts'
import { LearningQuery, LearningShape, withoutAuthor, type Authorless } from '../../records/branch-child.ts'
import { AnyId } from '../../records/home.ts'
import { Day, newId } from '../../records/ids.ts'
import { readEndpoints } from '../../records/reading.ts'
import { commitStep } from '../../records/step.ts'
import { branchPowers, isRegulated, type Regulation } from '../../rules/branches/b-powers.ts'
import { exceptionFindings, type Exception } from '../../rules/exceptions.ts'
import { b7InLife } from '../../rules/postings/r-study.ts'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { tenantOfId } from '../../tenancy/registry.ts'
import { branchToWrite, type BranchToWrite } from '../branches/commands.ts'
import { listSources, readDoorOf } from '../pairings/queries.ts'
import { regulationOf } from '../settings/queries.ts'
import { BRANCH_ACT, branchActs, type BranchActRow } from './table.ts'

const { table } = branchActs
const RECORD = 'branch_acts'

const ActException = z.strictObject({
  reason: JudgedText(1000),
  approver_org: JudgedLine(200).optional(),
  approver_role: JudgedLine(40).optional(),
  approved_on: Day.optional(),
  document_no: JudgedLine(100).optional(),
})

const BranchAct = z
  .strictObject({
    ...LearningShape,
    branch_id: z.string(),
    act: z.enum(BRANCH_ACT),
    date: Day,
    text: z.string(),
    rule_version: z.string().nullable(),
  })
  .openapi('BranchAct')

const CreateAct = z
  .strictObject({
    branch_id: AnyId,
    act: z
      .string()
      .min(1)
      .max(40)
      .openapi({ enum: [...BRANCH_ACT] }),
    date: Day,
    text: LongText(2000),
    exception: ActException.optional(),
  })
  .openapi('CreateBranchAct')

type Create = Call<unknown, unknown, z.infer<typeof CreateAct>>

type SeenAct = Authorless<BranchActRow>

const present = (row: SeenAct, tenant_code: string): z.infer<typeof BranchAct> => {
  const { counterpart: _counterpart, author: _author, exceptions: _exceptions, ...shown } = row
  return { ...shown, tenant_code }
}

const rows = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
): Scoped<SeenAct[]> => handle.select(branchActs, withoutAuthor(allColumns(branchActs)), { where, ...options })

/** B-4: the approving organisation's own department excepts from it. */
const exceptionsOf = ({ body, principal }: Create, { found }: BranchToWrite): Exception[] => {
  if (!body.exception) return []
  const { reason, approver_org = null, approver_role = null, approved_on = null, document_no = null } = body.exception
  const approval = {
    approver_org,
    approver_role,
    approver_tenant: found.host,
    approved_on,
    document_no,
    approved_by: null,
  }
  return [{ kind: 'branch_recruit_or_discipline', reason, ...approval, recorded_by: principal.user }]
}

const judge = (
  call: Create,
  branch: BranchToWrite,
  { exceptions, regulation }: { exceptions: Exception[]; regulation: Regulation },
) => {
  const { act, date } = call.body
  const role = branch.found.seen.pattern === 'city_unit' ? ('city_org' as const) : ('county_org' as const)
  return [
    ...branchPowers({ act, on: date, exceptions, regulation }),
    ...exceptions.flatMap((exception) =>
      exceptionFindings({
        exception,
        authority: { role, tenant: branch.found.host },
        submitted_by: null,
        day: call.today,
        today: call.today,
      }),
    ),
    ...b7InLife({ date, life: branch.life, today: call.today }),
  ]
}

const createAct = endpoint(
  {
    method: 'post',
    path: '/v1/branch_acts',
    operation: 'createBranchAct',
    about: ['branch_id'],
    summary:
      'Records what a temporary branch did; what it may not do is refused by the regulation of the day of the act',
    tag: RECORD,
    permission: 'branch_act.create',
    doors: ['own', 'shared', 'system'],
    rules: ['B-3', 'B-4', 'B-5', 'B-7'],
    body: CreateAct,
    answer: BranchAct,
    status: 201,
  },
  async (call) => {
    const branch = await branchToWrite(call, call.body.branch_id, {
      permission: 'branch_act.create',
      day: call.body.date,
    })
    const regulation = await regulationOf(call, branch.found.host)
    const exceptions = exceptionsOf(call, branch)
    refuseIf(judge(call, branch, { exceptions, regulation }))
    const { branch_id, act, date, text } = call.body
    const at = call.now.toISOString()
    const row: BranchActRow = {
      id: newId(branch.found.host),
      branch_id,
      act: BRANCH_ACT.find((each) => each === act) ?? 'other',
      date,
      text,
      exceptions,
      rule_version: isRegulated(regulation, date) ? regulation.version : null,
      division: branch.found.seen.division,
      counterpart: branch.found.seen.counterpart,
      author: call.principal.user,
      version: 1,
      created_at: at,
      updated_at: at,
    }
    const statement = branch.write.insert(branchActs, row)
    const body = present(row, branch.found.host)
    return commitStep(call, branch.write, {
      record: RECORD,
      action: 'create',
      before: null,
      after: row,
      statement,
      body,
    })
  },
)

export const branchActEndpoints = [
  createAct,
  ...readEndpoints({
    record: RECORD,
    noun: 'BranchAct',
    summary: 'What temporary branches did',
    permission: 'branch_act.read',
    doors: ['own', 'shared', 'review'],
    rules: ['B-3', 'B-4', 'X-7', 'X-8'],
    item: BranchAct,
    query: z.strictObject(LearningQuery),
    key: [table.division, table.id],
    rows,
    byId: (id) => eq(table.id, id),
    filters: ({ branch_id }) => (branch_id ? [eq(table.branch_id, branch_id)] : []),
    sources: async (call, { tenant, branch_id }) =>
      listSources(call, tenant ?? tenantOfId(branch_id ?? '') ?? undefined),
    open: readDoorOf,
    present,
  }),
]
