import { eq } from 'drizzle-orm'
import type { Call } from '../serve/call.ts'
import { KeptAnswer } from '../http/idempotency.ts'
import { problem } from '../problems/problem.ts'
import type { Handle, Scoped } from '../tenancy/handle.ts'
import { verifyMac } from '../vault/mac.ts'
import { unseal } from '../vault/seal.ts'
import { idempotencyKeys } from './idempotency-table.ts'

const { table } = idempotencyKeys

/** The rows of each of some statements. */
export type Results<T extends readonly Scoped<unknown>[]> = {
  -readonly [K in keyof T]: T[K] extends Scoped<infer R> ? R : never
}

/** The name a principal's keys are kept under. */
export const principalName = ({ principal }: Call): string => `${principal.kind}:${principal.id}`

const keyQuery = (call: Call, handle: Handle, key: NonNullable<Call['idempotency']>) =>
  handle.select(
    idempotencyKeys,
    {
      request_hash: table.request_hash,
      status: table.status,
      headers: table.headers,
      body: table.body,
      expires_at: table.expires_at,
    },
    {
      where: [
        eq(table.tenant, call.principal.tenant),
        eq(table.principal, principalName(call)),
        eq(table.key, key.key),
      ],
    },
  )

type KeptRow = {
  request_hash: string
  status: number
  headers: Record<string, string>
  body: string
  expires_at: string
}

/** Where a sealed answer stands. */
export const answerContext = (call: Call, handle: Handle, key: string) => ({
  tenant: handle.tenant,
  table: 'idempotency_keys',
  column: 'body',
  row: `${principalName(call)}/${key}`,
})

const keptAnswer = async (call: Call, handle: Handle, kept: KeptRow): Promise<KeptAnswer> => {
  const key = call.idempotency?.key ?? ''
  const asked = { message: call.idempotency?.request ?? '', stored: kept.request_hash }
  const isSame = verifyMac(call.services.keys, 'request_hash', asked)
  if (!isSame) throw problem('IDEMPOTENCY_KEY_REUSED', { field: 'Idempotency-Key' })
  const { sealed, ...headers } = kept.headers
  const body = sealed ? await unseal(call.services.keys, kept.body, answerContext(call, handle, key)) : kept.body
  return new KeptAnswer(kept.status, headers, body)
}

/** The answer a key already has here, or null; another request under the key is 422. */
export const findKeptAnswer = async (call: Call, handle: Handle): Promise<KeptAnswer | null> => {
  if (!call.idempotency) return null
  const [[kept]] = await handle.run([keyQuery(call, handle, call.idempotency)])
  return kept && kept.expires_at > call.now.toISOString() ? keptAnswer(call, handle, kept) : null
}

/**
 * One batch that reads what the rules need and asks for the idempotency key, before any verdict.
 * A key that is known ends the command here: the kept answer is thrown.
 */
export const facts = async <T extends readonly Scoped<unknown>[]>(
  call: Call,
  handle: Handle,
  queries: readonly [...T],
): Promise<Results<T>> => {
  if (!call.idempotency) return handle.run(queries)
  const [[kept], ...rest] = await handle.run([keyQuery(call, handle, call.idempotency), ...queries])
  if (kept && kept.expires_at > call.now.toISOString()) throw await keptAnswer(call, handle, kept)
  return rest as Results<T>
}
