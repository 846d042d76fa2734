import { and, asc, eq, gt, isNull, sql, type SQL } from 'drizzle-orm'
import { shanghaiDay } from '../../rules/dates.ts'
import { grantTask } from '../../rules/accounts/tasks-villages.ts'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { grants, type GrantRow } from './table.ts'

export { grants, type GrantRow } from './table.ts'

const { table } = grants

export const grantById = (handle: Handle, id: string) =>
  handle.select(grants, allColumns(grants), { where: [eq(table.id, id)] })

export const grantsInOrder = (handle: Handle, where: readonly (SQL | undefined)[], limit: number) =>
  handle.select(grants, allColumns(grants), { where, order: [asc(table.id)], limit })

export const isLive = ({ revoked_at, expires_at }: Pick<GrantRow, 'revoked_at' | 'expires_at'>, now: Date): boolean =>
  revoked_at === null && expires_at > now.toISOString()

export const whileLive = (now: Date): SQL | undefined =>
  and(isNull(table.revoked_at), gt(table.expires_at, now.toISOString()))

/** The grants on a person that open something now. */
export const liveGrantsOn = (handle: Handle, person_id: string, now: Date) =>
  handle.select(grants, allColumns(grants), {
    where: [eq(table.record, 'people'), eq(table.record_id, person_id), whileLive(now)],
    order: [asc(table.id)],
  })

/** The condition under which the review door opens these fields of the grant's person: the grant's row, as it stands then. */
export const grantHolds = ({ id, record_id }: GrantRow, fields: readonly string[], now: Date): SQL =>
  sql`EXISTS (SELECT 1 FROM grants g WHERE g.id = ${id} AND g.record = 'people' AND g.record_id = ${record_id}
    AND g.revoked_at IS NULL AND g.expires_at > ${now.toISOString()} AND NOT EXISTS (SELECT 1 FROM json_each(${JSON.stringify(fields)}) f
    WHERE f.value NOT IN (SELECT value FROM json_each(g.fields))))`

/** what the owner is shown at once: open until he objects or the grant is over. */
export const grantTasks = (row: GrantRow) => {
  const closed = row.objected_at ?? row.revoked_at
  const days = {
    id: row.id,
    created_on: shanghaiDay(new Date(row.created_at)),
    expires_on: shanghaiDay(new Date(row.expires_at)),
    closed_on: closed === null ? null : shanghaiDay(new Date(closed)),
  }
  return [grantTask(days, row.id.slice(0, 6))]
}
