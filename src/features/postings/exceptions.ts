import { and, eq } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import type { Call } from '../../http/call.ts'
import { endpoint } from '../../http/endpoint.ts'
import { etagOf } from '../../http/etag.ts'
import { notFound, problemOf, refuseIf } from '../../http/problem.ts'
import { changesOf } from '../../records/changes.ts'
import { commit } from '../../records/commit.ts'
import { facts } from '../../records/facts.ts'
import { IdParams, newId } from '../../records/ids.ts'
import { Instant, Version } from '../../records/shapes.ts'
import { exceptionApprover, exceptionAuthority, isApproved, x14OtherPerson } from '../../rules/exceptions.ts'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { PROVINCE, tenantOfId } from '../../tenancy/registry.ts'
import { readDoor } from '../pairings/queries.ts'
import { exceptionOf } from './judge.ts'
import { ExceptionShape } from './model.ts'
import { postingById } from './queries.ts'
import { EXCEPTION_KIND, exceptions, type ExceptionRow, type PostingRow } from './table.ts'

type Sent = z.infer<typeof ExceptionShape>

/** Exceptions as a draft records them: on paper with their approval, else waiting for it in the system (3.3). */
export const newExceptions = (call: Call, posting: PostingRow, sent: readonly Sent[]): ExceptionRow[] =>
  sent.map((exception) => ({
    id: newId(posting.id.slice(0, 6)),
    posting_id: posting.id,
    division: posting.division,
    counterpart: posting.counterpart,
    sender: posting.sender,
    kind: exception.kind,
    reason: exception.reason,
    approver_org: exception.approver_org ?? null,
    approver_role: exception.approver_role ?? null,
    approver_tenant: exception.approver_role === 'province_admin' ? PROVINCE : posting.sender,
    approved_on: exception.approved_on ?? null,
    document_no: exception.document_no ?? null,
    approved_by: null,
    recorded_by: call.principal.id,
    version: 1,
    created_at: call.now.toISOString(),
    updated_at: call.now.toISOString(),
  }))

const RecordedException = z
  .strictObject({
    id: z.string(),
    posting_id: z.string(),
    kind: z.enum(EXCEPTION_KIND),
    reason: z.string(),
    approver_org: z.string().nullable(),
    approver_role: z.string().nullable(),
    approver_tenant: z.string().nullable(),
    approved_on: z.string().nullable(),
    document_no: z.string().nullable(),
    on_paper: z.boolean(),
    approved: z.boolean(),
    version: Version,
    created_at: Instant,
    updated_at: Instant,
  })
  .openapi('PostingException')

const present = (row: ExceptionRow): z.infer<typeof RecordedException> => {
  const {
    division: _division,
    counterpart: _counterpart,
    sender: _sender,
    approved_by,
    recorded_by: _by,
    ...shown
  } = row
  const approved = isApproved(exceptionOf(row))
  return { ...shown, approved, on_paper: approved && approved_by === null }
}

/** The door an approval is written through: a side's own, or the province's where the kind is kept to it (3.3). */
const approvalDoor = (call: Call, host: string, row: ExceptionRow): Handle => {
  const { doors } = call.services
  if (call.principal.tenant === host) return doors.own(call.caller)
  return row.counterpart === call.principal.tenant ? doors.shared(call.caller, host) : doors.kept(call.caller, host)
}

export const approveException = endpoint(
  {
    method: 'post',
    path: '/v1/exceptions/{id}/approve',
    operation: 'approveException',
    summary: 'Another user of the approving side approves a recorded exception',
    tag: 'postings',
    permission: 'exception.approve',
    doors: ['own', 'shared', 'kept'],
    rules: ['3.3', 'X-14'],
    params: IdParams,
    body: z.strictObject({}),
    answer: RecordedException,
    if_match: 'optional',
  },
  async (call) => {
    const host = tenantOfId(call.params.id)
    if (host === null) throw notFound()
    const handle = await readDoor(call, host)
    const full = call.services.doors.system('judge_posting', host)
    const { table } = exceptions
    const [[seen], [row]] = await facts(call, handle, [
      handle.select(
        exceptions,
        { id: table.id, posting_id: table.posting_id },
        { where: [eq(table.id, call.params.id)] },
      ),
      full.select(exceptions, allColumns(exceptions), { where: [eq(table.id, call.params.id)] }),
    ])
    if (!seen || !row) throw notFound()
    const [[shown], [posting]] = await handle.run([
      postingById(handle, row.posting_id),
      postingById(full, row.posting_id),
    ])
    if (!posting) throw notFound()
    const authority = exceptionAuthority({
      kind: row.kind,
      unit_level: posting.unit_level,
      sender_tenant: row.sender,
      province: PROVINCE,
    })
    // 2.3: what hangs on a draft is not there for the other side either, but for who is asked to approve it
    if (!shown && call.principal.tenant !== authority.tenant) throw notFound()
    refuseIf(exceptionApprover({ role: call.principal.role, tenant: call.principal.tenant }, authority))
    if (row.approved_by !== null)
      throw problemOf([{ rule: '3.3', code: 'STATE', facts: { status: 'approved', allowed: [] } }], { allowed: [] })
    refuseIf(x14OtherPerson(call.principal.id, [row.recorded_by, posting.submitted_by]))
    const set = {
      approved_by: call.principal.id,
      approved_on: call.today,
      approver_role: authority.role,
      approver_tenant: authority.tenant,
      version: row.version + 1,
      updated_at: call.now.toISOString(),
    }
    const after = { ...row, ...set }
    const write = approvalDoor(call, host, row)
    return commit(call, write, {
      guarded: [
        { statement: write.update(exceptions, set, [and(eq(table.id, row.id), eq(table.version, row.version))]) },
      ],
      events: [
        {
          action: 'approve',
          record: 'exceptions',
          record_id: row.id,
          division: row.division,
          counterpart: row.counterpart,
          changes: changesOf(row, after),
          draft: posting.status === 'draft',
        },
      ],
      answer: { status: 200, body: present(after), headers: { etag: etagOf(after.version) } },
    })
  },
)
