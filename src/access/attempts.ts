import { eq, isNull, lte, or, sql, type SQL } from 'drizzle-orm'
import { problem } from '../problems/problem.ts'
import type { Handle, Scoped } from '../tenancy/handle.ts'
import type { VaultKeys } from '../vault/keys.ts'
import { macBytes } from '../vault/mac.ts'
import { signInAttempts } from './tables.ts'

/**
 * From so many failures of one account from one network on, each further one closes this pair for so many minutes.
 * Set on 2026-11-23: ten guesses an hour at most in the long run, and a person who mistypes waits a minute.
 */
export const LOCK_STEPS = [
  { failures: 5, minutes: 1 },
  { failures: 10, minutes: 5 },
  { failures: 15, minutes: 15 },
  { failures: 20, minutes: 60 },
] as const

/** Failures are forgotten when none came for so long. */
export const FORGET_AFTER_HOURS = 24

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const { table } = signInAttempts

interface Attempt {
  tenant: string
  /** The name signed in with, or the id of a user who proves himself again. */
  account: string
  network: string
}

/** One of 65,536 buckets, by a keyed hash: invented names grow no table, and nobody can aim at another's bucket. */
export const bucketOf = (keys: VaultKeys, { tenant, account, network }: Attempt): number => {
  const text = JSON.stringify([tenant, foldName(account), network])
  const bytes = macBytes(keys.current, 'sign_in_name', text)
  return new DataView(bytes.buffer).getUint16(0)
}

/** A user name as it is stored and compared: NFKC, lower case. */
export const foldName = (name: string): string => name.normalize('NFKC').toLowerCase()

const later = (now: Date, ms: number): string => new Date(now.getTime() + ms).toISOString()

/** Failures with this one counted. */
const counted = (now: Date): SQL => {
  const forgotten = later(now, -FORGET_AFTER_HOURS * HOUR_MS)
  return sql`CASE WHEN ${table.last_at} <= ${forgotten} THEN 1 ELSE ${table.failures} + 1 END`
}

const lockedUntil = (now: Date): SQL => {
  const steps = LOCK_STEPS.toReversed().map(
    ({ failures, minutes }) => sql`WHEN (${counted(now)}) >= ${failures} THEN ${later(now, minutes * MINUTE_MS)}`,
  )
  return sql`CASE ${sql.join(steps, sql` `)} ELSE NULL END`
}

/**
 * Counts an attempt as a failure, before anything is hashed; the batch it runs in goes on with the state after it.
 * A closed bucket is not counted: the first statement then gives no row (see refuseLocked).
 */
export const countAttempt = (handle: Handle, bucket: number, now: Date) =>
  [
    handle.upsert(
      signInAttempts,
      { bucket, failures: 1, last_at: now.toISOString(), locked_until: null },
      {
        key: table.bucket,
        set: { failures: counted(now), last_at: now.toISOString(), locked_until: lockedUntil(now) },
        when: or(isNull(table.locked_until), lte(table.locked_until, now.toISOString())),
      },
    ),
    handle.select(signInAttempts, { locked_until: table.locked_until }, { where: [eq(table.bucket, bucket)] }),
  ] as const

/** 429 with Retry-After when the attempt was not counted, because its bucket is closed. */
export const refuseLocked = (
  taken: readonly unknown[],
  [state]: readonly { locked_until: string | null }[],
  now: Date,
): void => {
  if (taken.length > 0) return
  const until = state?.locked_until ? new Date(state.locked_until).getTime() : now.getTime()
  const seconds = Math.max(1, Math.ceil((until - now.getTime()) / 1000))
  throw problem('RATE_LIMITED', { headers: { 'retry-after': String(seconds) } })
}

/** Forgets the failures of a bucket: part of the batch that follows a success. */
export const clearAttempts = (handle: Handle, bucket: number): Scoped<void> =>
  handle.update(signInAttempts, { failures: 0, locked_until: null }, [eq(table.bucket, bucket)])
