import { and, eq } from 'drizzle-orm'
import type { z } from '@hono/zod-openapi'
import { bucketOf, clearAttempts, countAttempt, refuseLocked } from '../../access/attempts.ts'
import { forgetUser } from '../../serve/authenticate.ts'
import { checkPassword, passwordPolicyOf } from '../../access/password-policy.ts'
import { hashing } from '../../access/hashing.ts'
import { hashPassword, verifyPassword } from '../../access/passwords.ts'
import { refuseIf } from '../../problems/problem.ts'
import { revokeSessionsOf } from '../../access/sessions.ts'
import { users } from '../../access/tables.ts'
import type { Call, Reply } from '../../serve/call.ts'
import { problem, type ProblemItem } from '../../problems/problem.ts'
import { commit } from '../../records/commit.ts'
import { asRead } from '../../records/step.ts'
import type { ChangePassword } from './model.ts'
import { ownDoor, ownRow } from './queries.ts'

type Passwords = z.infer<typeof ChangePassword>

/** What is wrong with the new password, as items of one problem; never the password or a part of it. */
const findings = (tenant: string, { current_password, new_password }: Passwords, username: string): ProblemItem[] => {
  const found = checkPassword(passwordPolicyOf(tenant), new_password, { username })
  const same = current_password.normalize('NFKC') === new_password.normalize('NFKC')
  const items: ProblemItem[] = found.map(({ code, facts }) => ({ code, field: 'new_password', facts }))
  return same ? [...items, { code: 'PASSWORD_UNCHANGED', field: 'new_password' }] : items
}

const userChanged = (id: string, change_required: boolean) => ({
  action: 'change_password',
  record: 'users',
  record_id: id,
  division: null,
  counterpart: null,
  changes: change_required ? { password_change_required: [true, false] as const } : {},
})

/** The user's own new password: the current one is counted like a sign-in, all other sessions end. */
export const changePassword = async (call: Call, body: Passwords): Promise<Reply> =>
  hashing(call.services, async () => changed(call, body))

const changed = async (call: Call, body: Passwords): Promise<Reply> => {
  const { services, principal, now, network } = call
  const { id, tenant, session } = principal
  const handle = ownDoor(call)
  const argon2id = await services.argon2id()
  const bucket = bucketOf(services.keys, { tenant, account: id, network })
  const [taken, state, [user]] = await handle.run([...countAttempt(handle, bucket, now), ownRow(handle, id)])
  refuseLocked(taken, state, now)
  if (!user || !verifyPassword(argon2id, body.current_password, user.password_hash).ok) {
    throw problem('UNAUTHENTICATED', { field: 'current_password', headers: { 'www-authenticate': 'Bearer' } })
  }
  const wrong = findings(tenant, body, user.username)
  if (wrong.length > 0) await handle.run([clearAttempts(handle, bucket)])
  refuseIf(wrong)
  const set = {
    password_hash: hashPassword(argon2id, body.new_password),
    password_change_required: false,
    one_time_until: null,
    version: user.version + 1,
    updated_at: now.toISOString(),
  }
  const { table } = users
  const unchanged = and(asRead(table, { id, version: user.version }), eq(table.password_hash, user.password_hash))
  const reply = await commit(call, handle, {
    guarded: [{ statement: handle.update(users, set, [eq(table.status, 'active'), unchanged]) }],
    also: [revokeSessionsOf(handle, id, { now, except: session }), clearAttempts(handle, bucket)],
    events: [userChanged(id, user.password_change_required)],
    answer: { status: 200, body: { id, password_change_required: false } },
  })
  forgetUser(services, id)
  return reply
}
