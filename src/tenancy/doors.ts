import { notFound } from '../problems/problem.ts'
import type { Database } from './database.ts'
import { doorRules, type Caller, type Granted } from './door-rules.ts'
import { handleOf, type Handle } from './handle.ts'
import { PROVINCE } from './registry.ts'
import type { SystemCommand } from './system.ts'

/** The five doors into a database; there is no window. */
export interface Doors {
  /** A tenant's, in its own database. */
  own(caller: Caller): Handle
  /** Another city's, in a host's database: rows whose counterpart is the caller. */
  shared(caller: Caller, host: string): Handle
  /** The province's reads; with a grant, of its table that one row and its sealed columns, and no other row. */
  review(caller: Caller, tenant: string, granted?: Granted): Handle
  /** The province's writes in a city's database: what its tables name as the province's. */
  kept(caller: Caller, tenant: string): Handle
  /** Named commands without a caller. */
  system(command: SystemCommand, tenant: string): Handle
}

/** A key of a pairing reads one host; to it the databases of all others do not exist. */
const hostOnly = ({ pairing_host }: Caller, host: string): void => {
  if (pairing_host !== undefined && pairing_host !== host) throw notFound()
}

const EVERYWHERE: Caller = { tenant: '', division: null, sees_shared: false }

/** A door for the province only; to anybody else it does not exist. */
const provinceOnly = (caller: Caller): void => {
  if (caller.tenant !== PROVINCE || caller.division !== PROVINCE) throw notFound()
}

export const openDoors = (open: (tenant: string) => Database): Doors => ({
  own: (caller) => handleOf(open(caller.tenant), doorRules('own', caller)),
  shared: (caller, host) => {
    hostOnly(caller, host)
    return handleOf(open(host), doorRules('shared', caller))
  },
  review: (caller, tenant, granted) => {
    provinceOnly(caller)
    return handleOf(open(tenant), doorRules('review', caller, granted))
  },
  kept: (caller, tenant) => {
    provinceOnly(caller)
    return handleOf(open(tenant), doorRules('kept', caller))
  },
  system: (_command, tenant) => handleOf(open(tenant), doorRules('system', EVERYWHERE)),
})
