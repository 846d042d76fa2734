import { asc, eq, ne, sql, type SQL } from 'drizzle-orm'
import { users } from '../../access/tables.ts'
import type { Role } from '../../access/permissions.ts'
import { allColumns, type Handle } from '../../tenancy/handle.ts'

const { table } = users
const { password_hash: _hash, ...columns } = allColumns(users)

/** A user without the hash of his password: what is not read cannot leave. */
export type UserRow = Omit<(typeof table)['$inferSelect'], 'password_hash'>

export const userById = (handle: Handle, id: string) => handle.select(users, columns, { where: [eq(table.id, id)] })

/** A user of this name, removed ones too: a name is never given twice. */
export const userByName = (handle: Handle, username: string) =>
  handle.select(users, { id: table.id }, { where: [eq(table.username, username)] })

export const usersInOrder = (handle: Handle, where: readonly (SQL | undefined)[], limit: number) =>
  handle.select(users, columns, { where, order: [asc(table.username)], limit })

/** Another active user of a role. */
export const otherOfRole = (handle: Handle, { id, role }: { id: string; role: Role }) =>
  handle.select(
    users,
    { id: table.id },
    {
      where: [eq(table.role, role), eq(table.status, 'active'), ne(table.id, id)],
      limit: 1,
    },
  )

/** The same as a condition of an update: two administrators who remove each other at once do not both succeed. */
export const whileOtherOfRole = ({ id, role }: { id: string; role: Role }): SQL =>
  sql`EXISTS (SELECT 1 FROM ${table} AS other WHERE other.role = ${role} AND other.status = 'active' AND other.id <> ${id})`

/** Whether the person or the unit of a scope is on file, asked beside the row of the administrator who names it. */
export const scopeStands = (
  handle: Handle,
  { by, role, scope }: { by: string; role: 'holder' | 'sending_unit'; scope: string },
) => {
  const source = sql.identifier(role === 'holder' ? 'people' : 'units')
  const there = sql<number>`EXISTS (SELECT 1 FROM ${source} WHERE id = ${scope})`.as('there')
  return handle.select(users, { there }, { where: [eq(table.id, by)], limit: 1 })
}
