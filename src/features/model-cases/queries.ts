import type { SQL } from 'drizzle-orm'
import { notFound } from '../../problems/problem.ts'
import type { Source } from '../../records/list.ts'
import type { Call } from '../../serve/call.ts'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { cityCodes, tenantOfId } from '../../tenancy/registry.ts'
import { modelCases } from './table.ts'

/** a published case is every tenant's, so each city is asked: the own one as a whole, the others for what they share. */
const caseDoor = ({ services, caller }: Call, city: string): Handle =>
  city === caller.tenant ? services.doors.own(caller) : services.doors.shared(caller, city)

export const caseSources = (call: Call, tenant?: string): Source[] =>
  cityCodes
    .filter((code) => [tenant, call.caller.pairing_host].every((only) => only === undefined || only === code))
    .map((code) => ({ tenant: code, open: () => caseDoor(call, code) }))

/** The door into the database a case's id names. */
export const caseDoorOf = (call: Call, id: string): Handle => {
  const tenant = tenantOfId(id)
  if (tenant === null || !cityCodes.includes(tenant)) throw notFound()
  return caseDoor(call, tenant)
}

export const modelCaseRows = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
) => handle.select(modelCases, allColumns(modelCases), { where, ...options })
