import { eq } from 'drizzle-orm'
import { users } from '../../access/tables.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound } from '../../problems/problem.ts'
import { IdParams } from '../../records/ids.ts'
import { afterKey, linkHeader, listOver } from '../../records/list.ts'
import { listOf } from '../../records/shapes.ts'
import { presentUser, User, UserQuery } from './model.ts'
import { userById, usersInOrder } from './queries.ts'
import { userTransitions } from './transitions.ts'
import { createUser, updateUser } from './write.ts'

const { table } = users

const listUsers = endpoint(
  {
    method: 'get',
    path: '/v1/users',
    operation: 'listUsers',
    order: 'username',
    summary: 'The users of the tenant, by user name',
    tag: 'users',
    permission: 'user.read',
    doors: ['own'],
    rules: ['2.2'],
    query: UserQuery,
    answer: listOf(User),
  },
  async (call) => {
    const { role, status, limit, cursor } = call.query
    const where = [
      ...(role ? [eq(table.role, role)] : []),
      ...(status ? [eq(table.status, status)] : []),
      ...afterKey([table.username], cursor),
    ]
    const own = { tenant: call.principal.tenant, open: () => call.services.doors.own(call.caller) }
    const page = await listOver([own], {
      limit,
      query: (handle, rows) => usersInOrder(handle, where, rows),
      present: (row, tenant) => ({ key: [row.username], item: presentUser(row, tenant) }),
    })
    return { body: page, headers: linkHeader({ path: '/v1/users', query: call.query }, page.next) }
  },
)

const readUser = endpoint(
  {
    method: 'get',
    path: '/v1/users/{id}',
    operation: 'readUser',
    summary: 'One user',
    tag: 'users',
    permission: 'user.read',
    doors: ['own'],
    rules: ['2.2'],
    params: IdParams,
    answer: User,
  },
  async (call) => {
    const own = call.services.doors.own(call.caller)
    const [[row]] = await own.run([userById(own, call.params.id)])
    if (!row) throw notFound()
    return { body: presentUser(row, call.principal.tenant) }
  },
)

export const userEndpoints = [listUsers, readUser, createUser, updateUser, ...userTransitions] as const
