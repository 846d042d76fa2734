import { forgetUser } from '../../serve/authenticate.ts'
import { forgetApiKeysOf } from '../../serve/authenticate-api-key.ts'
import { makeOneTimePassword, oneTimeUntil } from '../../access/one-time-password.ts'
import { hashPassword } from '../../access/passwords.ts'
import { revokeSessionsOf } from '../../access/sessions.ts'
import { users } from '../../access/tables.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { commit } from '../../records/commit.ts'
import { IdParams } from '../../records/ids.ts'
import { asRead } from '../../records/step.ts'
import { leftKeys } from '../api-keys/commands.ts'
import { administers, findUser, refuseAct, userEvent } from './judge.ts'
import { presentUser, RemovedUser, RemoveUser, User, UserWithPassword } from './model.ts'
import { whileOtherOfRole } from './queries.ts'

const common = {
  method: 'post',
  tag: 'users',
  doors: ['own'],
  rules: ['2.2', 'X-10', 'X-11'],
  params: IdParams,
  if_match: 'optional',
} as const

const removeUser = endpoint(
  {
    ...common,
    path: '/v1/users/{id}/remove',
    operation: 'removeUser',
    summary: 'The user leaves; his sessions and API keys end in the same moment, his name stays taken',
    permission: 'user.remove',
    body: RemoveUser,
    answer: RemovedUser,
  },
  async (call) => {
    const { tenant } = call.principal
    const found = await findUser(call)
    refuseAct('remove', found)
    const { own, before } = found
    const set = { status: 'removed' as const, version: before.version + 1, updated_at: call.now.toISOString() }
    const after = { ...before, ...set }
    const guard = administers(before.role, tenant)
      ? [asRead(users.table, before), whileOtherOfRole(before)]
      : [asRead(users.table, before)]
    const event = userEvent('remove', before, after)
    const { reason, keep_api_keys = false } = call.body
    const left = leftKeys(call, own, { user: before.id, keys: found.keys, hooks: found.hooks, keep: keep_api_keys })
    const body = { ...presentUser(after, tenant), api_keys: left.shown }
    const reply = await commit(call, own, {
      guarded: [{ statement: own.update(users, set, guard) }, ...left.guarded],
      also: [revokeSessionsOf(own, before.id, call)],
      events: [
        reason === undefined ? event : { ...event, changes: { ...event.changes, reason: [null, reason] } },
        ...left.events,
      ],
      answer: { status: 200, body },
    })
    forgetUser(call.services, before.id)
    forgetApiKeysOf(call.services, before.id)
    return reply
  },
)

const resetPassword = endpoint(
  {
    ...common,
    path: '/v1/users/{id}/reset_password',
    operation: 'resetUserPassword',
    summary: 'A new password for one sign-in, shown once; the user’s sessions end',
    permission: 'user.update',
    answer: UserWithPassword,
  },
  async (call) => {
    const { tenant } = call.principal
    const found = await findUser(call)
    refuseAct('reset_password', found)
    const { own, before } = found
    const at = call.now.toISOString()
    const given = { reset_by: call.principal.user, reset_at: at, one_time_until: oneTimeUntil(call.now, call.today) }
    const set = { password_change_required: true, ...given, version: before.version + 1, updated_at: at }
    const after = { ...before, ...set }
    const one_time_password = makeOneTimePassword()
    const password_hash = hashPassword(await call.services.argon2id(), one_time_password)
    const reply = await commit(call, own, {
      guarded: [{ statement: own.update(users, { ...set, password_hash }, [asRead(users.table, before)]) }],
      also: [revokeSessionsOf(own, before.id, call)],
      events: [userEvent('reset_password', before, after)],
      answer: {
        status: 200,
        body: { ...presentUser(after, tenant), one_time_password },
      },
      secret: true,
    })
    forgetUser(call.services, before.id)
    forgetUser(call.services, call.principal.id) // his memory does not know yet whom he gave a password
    return reply
  },
)

const revokeSessions = endpoint(
  {
    ...common,
    path: '/v1/users/{id}/revoke_sessions',
    operation: 'revokeUserSessions',
    summary: 'Signs the user out everywhere',
    permission: 'user.update',
    answer: User,
  },
  async (call) => {
    const found = await findUser(call)
    refuseAct('revoke_sessions', found)
    const { own, before } = found
    const reply = await commit(call, own, {
      guarded: [],
      also: [revokeSessionsOf(own, before.id, call)],
      events: [userEvent('revoke_sessions', before, before)],
      answer: {
        status: 200,
        body: presentUser(before, call.principal.tenant),
      },
    })
    forgetUser(call.services, before.id)
    return reply
  },
)

export const userTransitions = [removeUser, resetPassword, revokeSessions] as const
