import { and, eq, sql, type SQL } from 'drizzle-orm'
import { JudgedText } from '../../records/text-shapes.ts'
import { z } from '@hono/zod-openapi'
import type { Call, Reply } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { requireIfMatch } from '../../http/etag.ts'
import { notFound, problemOf, refuseIf } from '../../problems/problem.ts'
import { LearningShape } from '../../records/branch-child.ts'
import { childFilters, ChildQuery, cityAsked, Year } from '../../records/child.ts'
import { facts } from '../../records/facts.ts'
import { AnyId } from '../../records/home.ts'
import { Day, IdParams, newId } from '../../records/ids.ts'
import { RecordYear } from '../../records/shapes.ts'
import { readEndpoints } from '../../records/reading.ts'
import { admitStep, admitUpdate, asRead, commitStep, refuseStep, sentOf, stamped } from '../../records/step.ts'
import { actsDone } from '../../records/tasks.ts'
import { notBefore, notInFuture } from '../../rules/days.ts'
import { FOUR_LEADS_TRANSITIONS, r75FourLeads, r75Member, r75Year } from '../../rules/postings/r-study.ts'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { sideDoorOf, sideSources } from '../pairings/queries.ts'
import { postingById, requireMember, requireTerm, type SeenPosting } from '../postings/queries.ts'
import { fourLeadsSheets, SHEET_STATUS, type SheetRow } from './table.ts'

const { table } = fourLeadsSheets
const RECORD = 'four_leads_sheets'
const STATES = { rule: 'R-75', table: FOUR_LEADS_TRANSITIONS }

const FourLeadsSheet = z
  .strictObject({
    ...LearningShape,
    posting_id: z.string(),
    year: z.int(),
    study_plan: z.string().nullable(),
    study_texts: z.string().nullable(),
    rectify: z.string().nullable(),
    qualified_member: z.string().nullable(),
    status: z.enum(SHEET_STATUS),
    submitted_on: Day.nullable(),
  })
  .openapi('FourLeadsSheet')

const Words = JudgedText(4000).optional()
const Leads = { study_plan: Words, study_texts: Words, rectify: Words, qualified_member: Words }

const DraftSheet = z.strictObject({ posting_id: AnyId, year: RecordYear, ...Leads }).openapi('DraftFourLeadsSheet')
const UpdateSheet = z.strictObject(Leads).openapi('UpdateFourLeadsSheet')
/** The day he submitted it (3.6); today without it. */
const SubmitSheet = z.strictObject({ submitted_on: Day.optional() }).openapi('SubmitFourLeadsSheet')

const present = (row: SheetRow, tenant_code: string): z.infer<typeof FourLeadsSheet> => {
  const { counterpart: _counterpart, author: _author, ...shown } = row
  return { ...shown, tenant_code }
}

const rows = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
): Scoped<SheetRow[]> => handle.select(fourLeadsSheets, allColumns(fourLeadsSheets), { where, ...options })

const draftSheet = endpoint(
  {
    method: 'post',
    path: '/v1/four_leads_sheets',
    operation: 'draftFourLeadsSheet',
    about: ['posting_id'],
    summary: 'A posted member begins his sheet of four leads of a year',
    tag: RECORD,
    permission: 'four_leads_sheet.write',
    doors: ['own', 'shared'],
    rules: ['R-75'],
    body: DraftSheet,
    answer: FourLeadsSheet,
    status: 201,
  },
  async (call) => {
    const {
      posting_id,
      year,
      study_plan = null,
      study_texts = null,
      rectify = null,
      qualified_member = null,
    } = call.body
    const handle = await sideDoorOf(call, posting_id)
    const own = and(eq(table.posting_id, posting_id), eq(table.year, year))
    const [[posting], [known]] = await facts(call, handle, [postingById(handle, posting_id), rows(handle, [own])])
    if (!posting) throw notFound()
    requireMember(call, posting)
    const term = requireTerm(posting, { rule: 'R-75', today: call.today })
    if (known)
      throw problemOf(
        [{ rule: 'R-75', code: 'STATE', field: 'year', facts: { status: known.status, allowed: ['update'] } }],
        { allowed: ['update'] },
      )
    refuseIf([...r75Year({ year, term, today: call.today }), ...r75Member(posting, { year, term })])
    const at = call.now.toISOString()
    const row: SheetRow = {
      id: newId(handle.tenant),
      posting_id,
      year,
      study_plan,
      study_texts,
      rectify,
      qualified_member,
      status: 'draft',
      submitted_on: null,
      division: posting.division,
      counterpart: posting.counterpart,
      author: call.principal.user,
      version: 1,
      created_at: at,
      updated_at: at,
    }
    const step = { record: RECORD, action: 'draft', before: null, after: row, body: present(row, handle.tenant) }
    return commitStep(call, handle, { ...step, statement: handle.insert(fourLeadsSheets, row) })
  },
)

type Act = Call<{ id: string }>

interface Own {
  handle: Handle
  before: SheetRow
  posting: SeenPosting
}

/** The sheet of whom the caller writes for; another one's that he sees is 403. */
const readOwn = async (call: Call<{ id: string }, unknown, unknown>): Promise<Own> => {
  const { id } = call.params
  const handle = await sideDoorOf(call, id)
  const [[before], [posting]] = await facts(call, handle, [
    rows(handle, [eq(table.id, id)]),
    postingById(handle, sql`(SELECT posting_id FROM four_leads_sheets WHERE id = ${id})`),
  ])
  if (!before || !posting) throw notFound()
  requireMember(call, posting)
  return { handle, before, posting }
}

interface Step {
  action: 'update' | 'submit'
  set: Partial<SheetRow>
  also?: ReturnType<typeof actsDone>
}

const write = (
  call: Act,
  { handle, before }: { handle: Handle; before: SheetRow },
  { action, also = [], ...step }: Step,
): Promise<Reply> => {
  const set = stamped(call, before, step.set)
  const after = { ...before, ...set }
  const mine = asRead(table, before)
  const statement = handle.update(fourLeadsSheets, set, [mine])
  return commitStep(call, handle, {
    record: RECORD,
    action,
    before,
    after,
    statement,
    also,
    body: present(after, handle.tenant),
  })
}

const updateSheet = endpoint(
  {
    method: 'patch',
    path: '/v1/four_leads_sheets/{id}',
    operation: 'updateFourLeadsSheet',
    summary: 'The member goes on with his sheet',
    tag: RECORD,
    permission: 'four_leads_sheet.write',
    doors: ['own', 'shared'],
    rules: ['R-75', 'X-11'],
    params: IdParams,
    body: UpdateSheet,
    answer: FourLeadsSheet,
    if_match: 'required',
  },
  async (call) => {
    const found = await readOwn(call)
    requireIfMatch(call.if_match, found.before.version)
    admitUpdate(found.before, STATES)
    return write(call, found, { action: 'update', set: sentOf(call.body) })
  },
)

const submitSheet = endpoint(
  {
    method: 'post',
    path: '/v1/four_leads_sheets/{id}/submit',
    operation: 'submitFourLeadsSheet',
    summary: 'The member submits his sheet with all four leads',
    tag: RECORD,
    permission: 'four_leads_sheet.write',
    doors: ['own', 'shared'],
    rules: ['R-75'],
    params: IdParams,
    body: SubmitSheet,
    answer: FourLeadsSheet,
    if_match: 'optional',
  },
  async (call) => {
    const found = await readOwn(call)
    const { handle, before } = found
    admitStep(call, before, { ...STATES, action: 'submit' })
    const { study_plan, study_texts, rectify, qualified_member } = before
    const { id: record_id, posting_id: subject_id, year } = before
    const { submitted_on = call.today } = call.body
    const submitted = { rule: 'R-75', date: submitted_on, field: 'submitted_on' }
    const { first } = requireTerm(found.posting, { rule: 'R-75', today: call.today })
    const begins = `${year}-01-01`
    const findings = [
      ...r75FourLeads({ study_plan, study_texts, rectify, qualified_member }),
      ...notBefore(submitted, first > begins ? first : begins), // 3.6: of his year in post, from its first day on
      ...notInFuture(submitted, call.today),
    ]
    refuseStep(findings, FOUR_LEADS_TRANSITIONS, before.status)
    const done = { rule: 'R-75', subject_id, record_id, counts_on: `${year}-12-31`, done_on: submitted_on }
    const set = { status: 'submitted' as const, submitted_on }
    return write(call, found, { action: 'submit', set, also: actsDone(handle, [done]) })
  },
)

export const fourLeadsSheetEndpoints = [
  draftSheet,
  updateSheet,
  submitSheet,
  ...readEndpoints({
    record: RECORD,
    noun: 'FourLeadsSheet',
    summary: 'Sheets of four leads',
    permission: 'four_leads_sheet.read',
    doors: ['own', 'shared'],
    rules: ['R-75', 'X-7', 'X-8'],
    item: FourLeadsSheet,
    query: z.strictObject({ ...ChildQuery, year: Year.optional(), status: z.enum(SHEET_STATUS).optional() }),
    key: [table.division, table.id],
    rows,
    byId: (id) => eq(table.id, id),
    filters: (query, call) => [
      ...childFilters(call.caller, table, query),
      ...(query.year ? [eq(table.year, Number(query.year))] : []),
      ...(query.status ? [eq(table.status, query.status)] : []),
    ],
    sources: (call, query) => sideSources(call, cityAsked(query)),
    open: sideDoorOf,
    present,
  }),
]
