import { hashPassword } from '../../access/passwords.ts'
import { forgetUser } from '../../serve/authenticate.ts'
import { forgetApiKeysOf } from '../../serve/authenticate-api-key.ts'
import { makeOneTimePassword, oneTimeUntil } from '../../access/one-time-password.ts'
import { refuseIf } from '../../problems/problem.ts'
import { users } from '../../access/tables.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { requireIfMatch } from '../../http/etag.ts'
import type { ProblemItem } from '../../problems/problem.ts'
import { commit } from '../../records/commit.ts'
import { facts } from '../../records/facts.ts'
import { IdParams, newId } from '../../records/ids.ts'
import { asRead, stamped } from '../../records/step.ts'
import { administers, findUser, judgeBound, judgeRole, refuseAct, userEvent } from './judge.ts'
import { CreateUser, presentUser, UpdateUser, User, UserWithPassword } from './model.ts'
import { userByName, whileOtherOfRole, type UserRow } from './queries.ts'

export const createUser = endpoint(
  {
    method: 'post',
    path: '/v1/users',
    operation: 'createUser',
    summary: 'A new user of the tenant, with a password for one sign-in, shown once',
    tag: 'users',
    permission: 'user.create',
    doors: ['own'],
    rules: ['2.2', 'X-10', 'X-11'],
    body: CreateUser,
    answer: UserWithPassword,
    status: 201,
  },
  async (call) => {
    const { tenant } = call.principal
    const { username, role, scope, display_name = null } = call.body
    const own = call.services.doors.own(call.caller)
    const [taken] = await facts(call, own, [userByName(own, username)])
    const clash: ProblemItem[] = taken.length > 0 ? [{ code: 'USERNAME_TAKEN', field: 'username' }] : []
    refuseIf([...clash, ...judgeRole(call, { role, scope }), ...(await judgeBound(call, own, { role, scope }))])
    const at = call.now.toISOString()
    const stamps = { version: 1, created_at: at, updated_at: at }
    const id = newId(tenant)
    const password_change_required = true
    const row: UserRow = {
      id,
      username,
      display_name,
      role,
      scope,
      password_change_required,
      status: 'active',
      made_by: call.principal.user,
      reset_by: null,
      reset_at: null,
      one_time_until: oneTimeUntil(call.now, call.today),
      ...stamps,
    }
    const one_time_password = makeOneTimePassword()
    const password_hash = hashPassword(await call.services.argon2id(), one_time_password)
    const reply = await commit(call, own, {
      guarded: [{ statement: own.insert(users, { ...row, password_hash }) }],
      events: [userEvent('create', null, row)],
      answer: {
        status: 201,
        body: { ...presentUser(row, tenant), one_time_password },
      },
      secret: true,
    })
    forgetUser(call.services, call.principal.id) // his memory does not know yet whom he made
    return reply
  },
)

export const updateUser = endpoint(
  {
    method: 'patch',
    path: '/v1/users/{id}',
    operation: 'updateUser',
    summary: 'Another role, scope or name to show',
    tag: 'users',
    permission: 'user.update',
    doors: ['own'],
    rules: ['2.2', 'X-10', 'X-11'],
    params: IdParams,
    body: UpdateUser,
    answer: User,
    if_match: 'required',
  },
  async (call) => {
    const { tenant } = call.principal
    const found = await findUser(call)
    const { own, before } = found
    requireIfMatch(call.if_match, before.version)
    const { role = before.role, scope = before.scope, display_name = before.display_name } = call.body
    const leaves = administers(before.role, tenant) && !administers(role, tenant)
    refuseAct(leaves ? 'change_role' : 'update', found)
    const bound = scope === before.scope ? [] : await judgeBound(call, own, { role, scope })
    refuseIf([...judgeRole(call, { role, scope }), ...bound])
    const set = stamped(call, before, { role, scope, display_name })
    const after = { ...before, ...set }
    const guard = leaves ? [asRead(users.table, before), whileOtherOfRole(before)] : [asRead(users.table, before)]
    const reply = await commit(call, own, {
      guarded: [{ statement: own.update(users, set, guard) }],
      events: [userEvent('update', before, after)],
      answer: { status: 200, body: presentUser(after, tenant) },
    })
    forgetUser(call.services, before.id)
    forgetApiKeysOf(call.services, before.id) // a key may do no more than its maker may now
    return reply
  },
)
