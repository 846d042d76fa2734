import { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { refuseIf } from '../../problems/problem.ts'
import type { Event } from '../../journal/entry.ts'
import { changesOf } from '../../records/changes.ts'
import type { Guarded } from '../../records/commit.ts'
import { newId } from '../../records/ids.ts'
import { Instant, Version } from '../../records/shapes.ts'
import { asRead } from '../../records/step.ts'
import { exceptionPaper, isApproved } from '../../rules/exceptions.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { exceptionOf } from './judge.ts'
import { ExceptionShape } from './model.ts'
import { clashDoor } from './queries.ts'
import { EXCEPTION_KIND, exceptions, type ExceptionRow, type PostingRow } from './table.ts'

type Sent = z.infer<typeof ExceptionShape>

/** Exceptions as a draft records them: on paper with their approval, else waiting for it in the system (3.3). */
const newExceptions = (call: Call, posting: PostingRow, sent: readonly Sent[]): ExceptionRow[] =>
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
    recorded_by: call.principal.user,
    version: 1,
    created_at: call.now.toISOString(),
    updated_at: call.now.toISOString(),
  }))

/** What a list of exceptions is refused for as it is sent: two of one kind, or a paper that cannot be (3.3, R-2). */
const refuseExceptions = (call: Call, sent: readonly Sent[]): void =>
  refuseIf(
    sent.flatMap(({ kind, approved_on = null, document_no = null }, at) => {
      const isSecond = sent.slice(0, at).some((other) => other.kind === kind)
      return [
        ...(isSecond ? [{ code: 'EXCEPTION_TWICE' as const, rule: '3.3', field: `exceptions.${at}.kind` }] : []),
        ...exceptionPaper({ approved_on, document_no }, call.today, `exceptions.${at}`),
      ]
    }),
  )

/** What the journal tells of an exception: its kind, and who approves it how. */
const told = ({ kind, reason, ...row }: ExceptionRow) => ({
  kind,
  reason,
  approver_org: row.approver_org,
  approver_role: row.approver_role,
  approver_tenant: row.approver_tenant,
  approved_on: row.approved_on,
  document_no: row.document_no,
  approved_by: row.approved_by,
})

interface Told {
  action: string
  before: ExceptionRow | null
  after: ExceptionRow | null
  draft: boolean
}

export const exceptionEvent = (row: ExceptionRow, { action, before, after, draft }: Told): Event => {
  const gone = Object.fromEntries(Object.keys(told(row)).map((field) => [field, null]))
  return {
    action,
    record: 'exceptions',
    record_id: row.id,
    division: row.division,
    counterpart: row.counterpart,
    changes: {
      ...changesOf(before && told(before), after ? told(after) : gone),
      kind: [before?.kind ?? null, after?.kind ?? null],
    },
    draft,
  }
}

/** Whether what is sent says what stands; an approval given in the system has filled in its role and its day. */
const isKept = (row: ExceptionRow, sent: ExceptionRow): boolean => {
  const given = row.approved_by === null ? sent : row
  const approver_role = sent.approver_role ?? given.approver_role
  const says = { ...sent, approver_role, approved_on: sent.approved_on ?? given.approved_on }
  const fields = ['reason', 'approver_org', 'approver_role', 'approved_on', 'document_no'] as const
  return fields.every((field) => says[field] === row[field])
}

interface Replacing {
  write: Handle
  posting: PostingRow
  before: readonly ExceptionRow[]
  sent: readonly Sent[]
}

/**
 * A draft's exceptions become the list that is sent: one that says something else than before waits for its approval again,
 * and its id stays; one that is not sent is taken away.
 */
export const replaceExceptions = (
  call: Call,
  { write, posting, before, sent: list }: Replacing,
): { guarded: Guarded[]; events: Event[] } => {
  refuseExceptions(call, list)
  const draft = true
  const after = newExceptions(call, posting, list)
  const full = clashDoor(call.services, write.tenant)
  const gone = before.filter(({ kind }) => !after.some((sent) => sent.kind === kind))
  const steps = after.flatMap((sent) => {
    const row = before.find(({ kind }) => kind === sent.kind)
    if (!row) {
      const statement = write.insert(exceptions, sent)
      return [{ statement, event: exceptionEvent(sent, { action: 'draft', before: null, after: sent, draft }) }]
    }
    if (isKept(row, sent)) return []
    const { id: _id, created_at: _at, ...said } = sent
    const set = { ...said, version: row.version + 1 }
    const event = exceptionEvent(row, { action: 'update', before: row, after: { ...row, ...set }, draft })
    return [{ statement: write.update(exceptions, set, [asRead(exceptions.table, row)]), event }]
  })
  const removed = gone.map((row) => ({
    statement: full.removeExpired(exceptions, [asRead(exceptions.table, row)]),
    event: exceptionEvent(row, { action: 'remove', before: row, after: null, draft }),
  }))
  const all = [...removed, ...steps]
  return { guarded: all.map(({ statement }) => ({ statement })), events: all.map(({ event }) => event) }
}

export const RecordedException = z
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

/** An exception as both sides read it: never which user recorded or approved it. */
export const presentException = (row: ExceptionRow): z.infer<typeof RecordedException> => {
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

/** What a submission says of its exceptions, for both sides to read in its history. */
export const exceptionsTold = (rows: readonly ExceptionRow[]): Event['changes'] => {
  const marks = rows.map((row) => {
    const { kind, approved, on_paper, approver_org, approver_role, approved_on, document_no } = presentException(row)
    return { kind, approved, on_paper, approver_org, approver_role, approved_on, document_no }
  })
  return marks.length > 0 ? { exceptions: [null, marks] } : {}
}
