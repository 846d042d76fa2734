import { asc } from 'drizzle-orm'
import type { Call } from '../../serve/call.ts'
import { notFound } from '../../problems/problem.ts'
import type { Source } from '../../records/list.ts'
import { remembered } from '../../records/remembered.ts'
import { inForceOn } from '../../rules/dates.ts'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { cityCodes, PROVINCE, tenantOfId } from '../../tenancy/registry.ts'
import { pairings, type PairingRow } from '../../tenancy/pairings-table.ts'

/** Every pairing there ever was. */
const memory = remembered(async ({ services }) => {
  const door = services.doors.system('read_pairings', PROVINCE)
  const all = door.select(pairings, allColumns(pairings), { where: [], order: [asc(pairings.table.id)] })
  const [rows] = await door.run([all])
  return rows
})

export const { read: readPairings, known: knownPairings, forget: forgetPairings } = memory

/** The partner of a supported city on a day, or null. */
export const partnerOn = (rows: readonly PairingRow[], city: string, day: string): string | null =>
  rows.find((row) => row.supported_city === city && inForceOn(row, day))?.partner_city ?? null

/** The hosts a city visits: those of all its pairings ever, in code order (X-8: what it shared it keeps reading). */
export const hostsOf = (rows: readonly PairingRow[], city: string): string[] =>
  [...new Set(rows.filter((row) => row.partner_city === city).map((row) => row.supported_city))].toSorted()

/** The cities a city was ever paired with, on either side, in code order. */
export const pairedWith = (rows: readonly PairingRow[], city: string): string[] => {
  const partners = rows.filter((row) => row.supported_city === city).map((row) => row.partner_city)
  return [...new Set([...hostsOf(rows, city), ...partners])].toSorted()
}

/** The door a tenant's records are read through: its own, the province's review, a visiting partner's; else 404. */
export const readDoor = async (call: Call, tenant: string): Promise<Handle> => {
  const { doors } = call.services
  if (tenant === call.principal.tenant) return doors.own(call.caller)
  const { posted_to, pairing_host } = call.caller
  if (pairing_host !== undefined) return doors.shared(call.caller, tenant)
  if (posted_to?.includes(tenant)) return doors.shared(call.caller, tenant)
  if (posted_to) throw notFound()
  if (call.principal.tenant === PROVINCE) return doors.review(call.caller, tenant)
  if (!call.caller.sees_shared || !hostsOf(await knownPairings(call), call.principal.tenant).includes(tenant))
    throw notFound()
  return doors.shared(call.caller, tenant)
}

/** The databases a caller's list is gathered from: all cities for the province; its own and its hosts' for a city. */
export const listSources = async (
  call: Pick<Call, 'services' | 'now' | 'principal' | 'caller'>,
  tenant?: string,
): Promise<Source[]> => {
  const { doors } = call.services
  const mine = call.principal.tenant
  const wanted = (code: string): boolean => tenant === undefined || code === tenant
  const { posted_to, pairing_host } = call.caller
  if (pairing_host !== undefined) {
    const host = { tenant: pairing_host, open: () => doors.shared(call.caller, pairing_host) }
    return wanted(pairing_host) ? [host] : []
  }
  if (mine === PROVINCE && !posted_to) {
    return cityCodes.filter(wanted).map((code) => ({ tenant: code, open: () => doors.review(call.caller, code) }))
  }
  const visited = posted_to?.filter((code) => code !== mine)
  const hosts = visited ?? (call.caller.sees_shared ? hostsOf(await knownPairings(call), mine) : [])
  const own = { tenant: mine, open: () => doors.own(call.caller) }
  return [own, ...hosts.map((host) => ({ tenant: host, open: () => doors.shared(call.caller, host) }))].filter(
    ({ tenant: code }) => wanted(code),
  )
}

/** The same door for records of which the province has the counts only: it reads its own people's, as a side. */
export const sideDoor = async (call: Call, tenant: string): Promise<Handle> =>
  call.principal.tenant === PROVINCE && tenant !== PROVINCE
    ? call.services.doors.shared(call.caller, tenant)
    : readDoor(call, tenant)

/** The databases a list of such records is gathered from. */
export const sideSources = async (call: Call, tenant?: string): Promise<Source[]> => {
  const sources = await listSources(call, tenant)
  if (call.principal.tenant !== PROVINCE) return sources
  return sources.map(({ tenant: code }) => ({
    tenant: code,
    open: () => call.services.doors.shared(call.caller, code),
  }))
}

/** The side's door into the database a record's id names. */
export const sideDoorOf = async (call: Call, id: string): Promise<Handle> => {
  const tenant = tenantOfId(id)
  if (tenant === null) throw notFound()
  return sideDoor(call, tenant)
}

/** The door by which a record is read, of the database its id names. */
export const readDoorOf = async (call: Call, id: string): Promise<Handle> => {
  const tenant = tenantOfId(id)
  if (tenant === null) throw notFound()
  return readDoor(call, tenant)
}
