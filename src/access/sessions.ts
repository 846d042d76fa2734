import { and, eq, isNull, ne } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { SESSION_IDLE_MINUTES } from '../rules/parameters/bounds.ts'
import type { Handle, Scoped } from '../tenancy/handle.ts'
import type { VaultKeys } from '../vault/keys.ts'
import { hashRefreshToken, makeRefreshToken, type RefreshPlace } from './refresh-token.ts'
import { sessions } from './tables.ts'

export { SESSION_IDLE_MINUTES } from '../rules/parameters/bounds.ts'
export const SESSION_TOTAL_HOURS = 12
/** How long a token that was rotated still gets its successor: the retry of a lost answer. */
export const RETRY_SECONDS = 30

export type SessionRow = (typeof sessions.table)['$inferSelect']

/** An instant so many milliseconds from another, as it is stored. */
const shifted = (now: Date, ms: number): string => new Date(now.getTime() + ms).toISOString()

/** The instant before which a rotation is too long ago: 30 minutes idle end a session. */
export const idleSince = (now: Date): string => shifted(now, -SESSION_IDLE_MINUTES * 60_000)

/** A new family: its row, and its first refresh token, which is stored as a hash only. */
export const newSession = async (
  keys: VaultKeys,
  { tenant, user_id, now }: { tenant: string; user_id: string; now: Date },
): Promise<{ row: SessionRow; refresh_token: string }> => {
  const id = uuidv7()
  const refresh_token = await makeRefreshToken(keys, { tenant, family: id, generation: 0 })
  const at = now.toISOString()
  const row = {
    id,
    user_id,
    generation: 0,
    token_hash: await hashRefreshToken(refresh_token),
    previous_hash: null,
    rotated_at: at,
    expires_at: shifted(now, SESSION_TOTAL_HOURS * 3_600_000),
    revoked_at: null,
    created_at: at,
  }
  return { row, refresh_token }
}

/** Ends all sessions of a user, or all but one. */
export const revokeSessionsOf = (
  handle: Handle,
  user_id: string,
  { now, except = null }: { now: Date; except?: string | null },
): Scoped<void> => {
  const { table } = sessions
  const others = except === null ? isNull(table.revoked_at) : and(isNull(table.revoked_at), ne(table.id, except))
  return handle.update(sessions, { revoked_at: now.toISOString() }, [eq(table.user_id, user_id), others])
}

interface Presented extends RefreshPlace {
  hash: string
}

type Standing = Pick<SessionRow, 'generation' | 'previous_hash' | 'rotated_at' | 'expires_at' | 'revoked_at'>

/**
 * What a presented token deserves, judged on the session as it stands after the guarded rotation:
 * its successor, also once more for 30 seconds; nothing; or, as an older one, the end of the family.
 */
export const judgeRefresh = (token: Presented, session: Standing, now: Date): 'successor' | 'refused' | 'reused' => {
  const at = now.toISOString()
  if (session.revoked_at !== null || session.expires_at <= at || session.rotated_at <= idleSince(now)) return 'refused'
  if (session.generation <= token.generation) return 'refused'
  const isLast = session.generation === token.generation + 1 && session.previous_hash === token.hash
  return isLast && session.rotated_at >= shifted(now, -RETRY_SECONDS * 1000) ? 'successor' : 'reused'
}
