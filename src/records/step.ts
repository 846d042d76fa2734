import { and, eq, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Call, Reply } from '../serve/call.ts'
import { checkIfMatch } from '../http/etag.ts'
import { refuseIf } from '../problems/problem.ts'
import { losingSight, type Event, type Reader } from '../journal/entry.ts'
import type { Finding } from '../rules/finding.ts'
import { actionsFrom, stateFindings, type Transitions } from '../rules/states.ts'
import type { Handle, Scoped } from '../tenancy/handle.ts'
import { changesNothing, changesOf } from './changes.ts'
import { commit, type Guarded } from './commit.ts'

interface Row {
  id: string
  division: string
  counterpart?: string | null
  status?: string
  version: number
  updated_at: string
}

interface Step<R extends Row> {
  record: string
  action: string
  /** Null for a new record. */
  before: R | null
  after: R
  statement: Scoped<void>
  body: unknown
  /** Other rows that change in the same batch, with what is told of them. */
  guarded?: readonly Guarded[]
  events?: readonly Event[]
  /** Who sees the record beside the counterpart its row names. */
  readers?: readonly Reader[]
  /** What else goes into the batch: child rows, figures, tasks. */
  also?: readonly Scoped<unknown>[]
}

const fieldsOf = (row: object): Record<string, unknown> => ({ ...row })

/** Writes one record: its row guarded by its version, its journal entry (a draft's for its author's side alone, 2.3), its answer with ETag. */
export const commitStep = <R extends Row>(call: Call, handle: Handle, step: Step<R>): Promise<Reply> => {
  const { record, action, before, after, statement, body, guarded = [], events = [], also = [], readers = [] } = step
  const event = {
    action,
    record,
    record_id: after.id,
    division: after.division,
    counterpart: after.counterpart ?? null,
    changes: changesOf(before && fieldsOf(before), fieldsOf(after)),
    draft: after.status === 'draft',
    readers: [...readers, ...losingSight(handle.tenant, before, after)],
  }
  return commit(call, handle, {
    guarded: [{ statement }, ...guarded],
    also,
    events: [event, ...events],
    answer: { status: before ? 200 : 201, body },
  })
}

/** A row is changed only while it is as it was read: of two who change it at once, one is judged again. */
export const asRead = (
  columns: { id: SQLiteColumn; version: SQLiteColumn },
  row: { id: string; version: number },
): SQL | undefined => and(eq(columns.id, row.id), eq(columns.version, row.version))

type Stamps = Pick<Row, 'version' | 'updated_at'>

/**
 * What every change of a row sets besides its own columns; `by` says who made it, and is written only where something changes.
 * A row that stays as it is keeps its version: `commit` writes nothing of it.
 */
export const stamped = <R extends Stamps, S extends Partial<R>>(
  call: Pick<Call, 'now'>,
  before: R,
  set: S,
  by: Partial<R> = {},
): S & Partial<R> & Stamps =>
  changesNothing(before, set)
    ? { ...set, version: before.version, updated_at: before.updated_at }
    : { ...set, ...by, version: before.version + 1, updated_at: call.now.toISOString() }

interface Admission {
  rule: string
  table: Transitions
  action: string
}

/** 412 for a stale If-Match, then 409 naming what the state allows. */
export const admitStep = (
  call: Pick<Call, 'if_match'>,
  before: { status: string; version: number },
  { rule, table, action }: Admission,
): void => {
  checkIfMatch(call.if_match, before.version)
  refuseStep(stateFindings({ rule, table, status: before.status, action }), table, before.status)
}

/** Refuses with the findings, naming the acts that are legal in the state. */
export const refuseStep = (findings: readonly Finding[], table: Transitions, status: string): void =>
  refuseIf(findings, { allowed: actionsFrom(table, status) })

/** A change of fields: open in drafts only. */
export const admitUpdate = (
  before: { status: string },
  { rule, table }: Pick<Admission, 'rule' | 'table'>,
  open: readonly string[] = ['draft'],
): void => {
  if (open.includes(before.status)) return
  const allowed = actionsFrom(table, before.status)
  refuseIf([{ rule, code: 'STATE', facts: { status: before.status, allowed } }], { allowed })
}

type Sent<B> = { [K in keyof B]?: Exclude<B[K], undefined> }

/** The fields that were sent. */
export const sentOf = <B extends object>(body: B): Sent<B> =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as Sent<B>
