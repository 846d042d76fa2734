import { and, eq, lte } from 'drizzle-orm'
import type { Call, Reply } from '../serve/call.ts'
import { Moved } from '../http/moved.ts'
import { contextOfCall, journalStatements, tenantsTold, type Event } from '../journal/entry.ts'
import { addDays } from '../rules/dates.ts'
import { constraintOf } from '../tenancy/database.ts'
import type { Handle, Scoped } from '../tenancy/handle.ts'
import { mac } from '../vault/mac.ts'
import { seal } from '../vault/seal.ts'
import { answerContext, findKeptAnswer, principalName } from './facts.ts'
import { idempotencyKeys } from './idempotency-table.ts'

const KEPT_DAYS = 7

/** A statement that must change exactly so many rows, or the whole batch is undone. */
export interface Guarded {
  statement: Scoped<void>
  rows?: number
}

export interface Change {
  guarded: readonly Guarded[]
  /** Plain statements behind the guarded ones: child rows, figures, tasks. */
  also?: readonly Scoped<unknown>[]
  events: readonly Event[]
  answer: { status: 200 | 201; body: unknown; headers?: Record<string, string> }
  /** The answer holds a secret: it is kept sealed. */
  secret?: boolean
}

const keyRecord = async (call: Call, handle: Handle, change: Change): Promise<Scoped<unknown>[]> => {
  const { idempotency, now, principal } = call
  if (!idempotency) return []
  const text = JSON.stringify(change.answer.body)
  const { key } = idempotency
  const body = change.secret ? await seal(call.services.keys, text, answerContext(call, handle, key)) : text
  const { table } = idempotencyKeys
  const mine = { tenant: principal.tenant, principal: principalName(call), key }
  const expired = and(
    eq(table.tenant, mine.tenant),
    eq(table.principal, mine.principal),
    eq(table.key, mine.key),
    lte(table.expires_at, now.toISOString()),
  )
  return [
    handle.removeExpired(idempotencyKeys, [expired]),
    handle.insert(idempotencyKeys, {
      ...mine,
      request_hash: mac(call.services.keys, 'request_hash', idempotency.request),
      status: change.answer.status,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        ...change.answer.headers,
        ...(change.secret ? { sealed: '1' } : {}),
      },
      body,
      created_at: now.toISOString(),
      expires_at: `${addDays(now.toISOString().slice(0, 10), KEPT_DAYS)}${now.toISOString().slice(10)}`,
    }),
  ]
}

/**
 * The statements of a change in the one order that holds: key, guarded rows with their assertion, plain inserts; the journal
 * last, so that the log of the figures names its entries (migration 0002).
 */
const statementsOf = async (call: Call, handle: Handle, change: Change): Promise<Scoped<unknown>[]> => {
  return [
    ...(await keyRecord(call, handle, change)),
    ...change.guarded.flatMap(({ statement, rows = 1 }) => [statement, handle.assertChanged(rows)]),
    ...(change.also ?? []),
    ...journalStatements(handle, contextOfCall(call), change.events),
  ]
}

/** Why the batch failed, asked in this order: the key's own answer, the database, what moved in the meantime. */
const explain = async (call: Call, handle: Handle, cause: unknown): Promise<Error> => {
  const kept = await findKeptAnswer(call, handle)
  return kept ?? new Moved(constraintOf(handle.tenant, cause))
}

/** An update that changed nothing: no version, no entry, no event. The row is as the answer says. */
const isIdle = ({ events }: Change): boolean =>
  events.length > 0 && events.every(({ action, changes }) => action === 'update' && Object.keys(changes).length === 0)

/** The one place that writes: one batch, one database, with its idempotency record and its journal entries. */
export const commit = async (call: Call, handle: Handle, change: Change): Promise<Reply> => {
  if (isIdle(change)) return change.answer
  const statements = await statementsOf(call, handle, change)
  try {
    await handle.run(statements)
  } catch (cause) {
    throw await explain(call, handle, cause)
  }
  for (const tenant of tenantsTold(handle.tenant, change.events)) call.written.add(tenant)
  return change.answer
}
