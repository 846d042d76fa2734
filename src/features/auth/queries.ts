import { and, eq, gt, isNull, type SQL } from 'drizzle-orm'
import type { RefreshPlace } from '../../access/refresh-token.ts'
import { idleSince } from '../../access/sessions.ts'
import { sessions, users } from '../../access/tables.ts'
import type { Handle, Scoped } from '../../tenancy/handle.ts'

const user = users.table
const session = sessions.table

export type UserToSignIn = Pick<(typeof user)['$inferSelect'], 'one_time_until'>

/** What a sign-in is judged on; the name as it is stored (foldName). */
export const userByName = (handle: Handle, username: string) =>
  handle.select(
    users,
    {
      id: user.id,
      role: user.role,
      scope: user.scope,
      status: user.status,
      password_hash: user.password_hash,
      one_time_until: user.one_time_until,
      password_change_required: user.password_change_required,
    },
    { where: [eq(user.username, username)], limit: 1 },
  )

/** A session with whose it is. */
export const sessionById = (handle: Handle, id: string) =>
  handle.select(
    sessions,
    {
      id: session.id,
      user_id: session.user_id,
      generation: session.generation,
      token_hash: session.token_hash,
      previous_hash: session.previous_hash,
      rotated_at: session.rotated_at,
      expires_at: session.expires_at,
      revoked_at: session.revoked_at,
      role: user.role,
      scope: user.scope,
      status: user.status,
      password_change_required: user.password_change_required,
    },
    { where: [eq(session.id, id)], join: [{ source: users, on: eq(user.id, session.user_id) }], limit: 1 },
  )

const stands = (now: Date): (SQL | undefined)[] => [
  isNull(session.revoked_at),
  gt(session.expires_at, now.toISOString()),
  gt(session.rotated_at, idleSince(now)),
]

interface Rotation {
  token: RefreshPlace & { hash: string }
  successor_hash: string
  now: Date
}

/** The one update that decides who rotates: it finds the row only while the presented token is the current one. */
export const rotate = (handle: Handle, { token, successor_hash, now }: Rotation): Scoped<void> =>
  handle.update(
    sessions,
    {
      generation: token.generation + 1,
      token_hash: successor_hash,
      previous_hash: token.hash,
      rotated_at: now.toISOString(),
    },
    [and(eq(session.id, token.family), eq(session.token_hash, token.hash)), ...stands(now)],
  )

/** Ends a session that stands. */
export const endSession = (handle: Handle, id: string, now: Date): Scoped<void> =>
  handle.update(sessions, { revoked_at: now.toISOString() }, [eq(session.id, id), isNull(session.revoked_at)])
