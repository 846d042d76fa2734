import { eq, isNull } from 'drizzle-orm'
import { bucketOf, clearAttempts, countAttempt, foldName, refuseLocked } from '../../access/attempts.ts'
import { hashing } from '../../access/hashing.ts'
import { DUMMY_PHC, hashPassword, verifyPassword } from '../../access/passwords.ts'
import { newSession } from '../../access/sessions.ts'
import { sessions, users } from '../../access/tables.ts'
import type { Call, Reply } from '../../serve/call.ts'
import { commit } from '../../records/commit.ts'
import { tenantByCode } from '../../tenancy/registry.ts'
import { asUser, invalidGrant, sessionEvent, tokenAnswer } from './answer.ts'
import { userByName, type UserToSignIn } from './queries.ts'

interface Credentials {
  tenant: string
  username: string
  password: string
  client_id: string | undefined
}

/** A one-time password lasts so long, and opens one session: the next one takes a reset. */
const isSpent = ({ one_time_until }: Pick<UserToSignIn, 'one_time_until'>, now: Date): boolean =>
  one_time_until !== null && one_time_until <= now.toISOString()

/**
 * Grant type password. The attempt is counted before anything is hashed; an unknown user, a removed one and a wrong password
 * cost the same hashing and get the same answer. Which tenants there are is no secret: an unknown one costs nothing.
 */
export const signIn = async (call: Call, credentials: Credentials): Promise<Reply> => {
  if (!tenantByCode(credentials.tenant)) throw invalidGrant()
  return hashing(call.services, async () => judged(call, credentials))
}

const judged = async (call: Call, { tenant, username, password, client_id }: Credentials): Promise<Reply> => {
  const { services, now, network } = call
  const argon2id = await services.argon2id()
  const handle = services.doors.system('authenticate', tenant)
  const bucket = bucketOf(services.keys, { tenant, account: username, network })
  const [taken, state, [user]] = await handle.run([
    ...countAttempt(handle, bucket, now),
    userByName(handle, foldName(username)),
  ])
  refuseLocked(taken, state, now)
  const { ok, rehash } = verifyPassword(argon2id, password, user?.password_hash ?? DUMMY_PHC)
  if (!user || !ok || user.status !== 'active' || isSpent(user, now)) throw invalidGrant()

  const { row, refresh_token } = await newSession(services.keys, { tenant, user_id: user.id, now })
  const who = { tenant, user_id: user.id, role: user.role, scope: user.scope, session: row.id, client_id }
  const body = await tokenAnswer(call, who, { refresh_token, password_change_required: user.password_change_required })
  // A one-time password is spent by the session it opens: in that session it is changed.
  const spent = user.one_time_until === null ? {} : { one_time_until: now.toISOString() }
  // Also without a new hash: a password that was reset in the meantime must not open one more session.
  const password_hash = rehash ? hashPassword(argon2id, password) : user.password_hash
  const { table } = users
  // of two sign-ins at once with the same one-time password one opens a session
  const stillOpen =
    user.one_time_until === null ? isNull(table.one_time_until) : eq(table.one_time_until, user.one_time_until)
  const unchanged = [
    eq(table.id, user.id),
    eq(table.password_hash, user.password_hash),
    eq(table.status, 'active'),
    stillOpen,
  ]
  return commit(asUser(call, who), handle, {
    guarded: [
      { statement: handle.update(users, { password_hash, ...spent }, unchanged) },
      { statement: handle.insert(sessions, row) },
    ],
    also: [clearAttempts(handle, bucket)],
    events: [sessionEvent('sign_in', who)],
    answer: { status: 200, body },
  })
}
