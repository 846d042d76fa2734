import { eq } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { checkIfMatch } from '../../http/etag.ts'
import { notFound, problemOf, refuseIf } from '../../problems/problem.ts'
import { commit } from '../../records/commit.ts'
import { facts } from '../../records/facts.ts'
import { IdParams } from '../../records/ids.ts'
import { listOf } from '../../records/shapes.ts'
import { exceptionApprover, exceptionAuthority, x14OtherPerson } from '../../rules/exceptions.ts'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { PROVINCE, tenantOfId } from '../../tenancy/registry.ts'
import { readDoor } from '../pairings/queries.ts'
import { clashDoor, exceptionsOf, postingById } from './queries.ts'
import { exceptionEvent, presentException, RecordedException } from './recorded-exceptions.ts'
import { exceptions, type ExceptionRow } from './table.ts'
import { asRead } from '../../records/step.ts'

/** The door an approval is written through: a side's own, or the province's where the kind is kept to it (3.3). */
const approvalDoor = (call: Call, host: string, row: ExceptionRow): Handle => {
  const { doors } = call.services
  if (call.principal.tenant === host) return doors.own(call.caller)
  return row.counterpart === call.principal.tenant ? doors.shared(call.caller, host) : doors.kept(call.caller, host)
}

const approveException = endpoint(
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
    checkIfMatch(call.if_match, row.version)
    if (row.approved_by !== null)
      throw problemOf([{ rule: '3.3', code: 'STATE', facts: { status: 'approved', allowed: [] } }], { allowed: [] })
    refuseIf(x14OtherPerson(call.principal.one_person, [row.recorded_by, posting.submitted_by]))
    const set = {
      approved_by: call.principal.user,
      approved_on: call.today,
      approver_role: authority.role,
      approver_tenant: authority.tenant,
      version: row.version + 1,
      updated_at: call.now.toISOString(),
    }
    const after = { ...row, ...set }
    const write = approvalDoor(call, host, row)
    return commit(call, write, {
      guarded: [{ statement: write.update(exceptions, set, [asRead(table, row)]) }],
      events: [exceptionEvent(row, { action: 'approve', before: row, after, draft: posting.status === 'draft' })],
      answer: { status: 200, body: presentException(after) },
    })
  },
)

/** of the exceptions the province reads those it approves or sent somebody with; of the rest it has the counts. */
const isProvinces = ({ approver_tenant, sender }: ExceptionRow): boolean =>
  approver_tenant === PROVINCE || sender === PROVINCE

const listExceptions = endpoint(
  {
    method: 'get',
    path: '/v1/postings/{id}/exceptions',
    operation: 'listPostingExceptions',
    order: 'kind',
    summary: 'The exceptions recorded for a posting, for whoever sees it: what is approved, and by id what still waits',
    tag: 'postings',
    permission: 'posting.read',
    doors: ['own', 'shared', 'review', 'system'],
    rules: ['3.3', 'X-7', 'X-8'],
    shows: ['exceptions'],
    params: IdParams,
    answer: listOf(RecordedException),
  },
  async (call) => {
    const { id } = call.params
    const host = tenantOfId(id)
    if (host === null) throw notFound()
    const reads = await readDoor(call, host)
    const [[posting], rows] = await reads.run([
      postingById(reads, id),
      exceptionsOf(clashDoor(call.services, host), id),
    ])
    if (!posting) throw notFound()
    const seen = reads.door === 'review' ? rows.filter(isProvinces) : rows
    return { body: { items: seen.map(presentException), next: null, unavailable: [] } }
  },
)

export const exceptionEndpoints = [listExceptions, approveException] as const
