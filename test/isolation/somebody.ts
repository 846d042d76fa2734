import type { Act } from './acts.ts'

export const PROVINCE = '440000'

/** Somebody at the door. `may` holds the acts of an API key; a user's follow from his role. */
export interface Somebody {
  credential: 'user' | 'key' | 'invalid' | 'none'
  tenant: string
  role: string | null
  /** A division code, or the id of a unit or person. */
  scope: string
  may?: readonly Act[]
}

/** 441400 reaches 4414…, 441421 reaches 441421…; a unit or a person reaches no division. */
export const reaches = ({ scope, tenant }: Somebody, division: string): boolean => {
  if (scope === tenant) return true
  return /^\d+$/.test(scope) && division.startsWith(scope.replace(/^(\d{4})00$/, '$1'))
}

/** 2.2: of a sending city these see what other cities share with it; a key does when it reaches as far as its tenant. */
const SEES_SHARED = new Set(['city_org', 'auditor'])

export const seesShared = ({ credential, role, scope, tenant }: Somebody): boolean =>
  credential === 'key' ? scope === tenant : SEES_SHARED.has(role ?? '')

interface Dispatched {
  shared_with: readonly string[]
  sender: string
  /** The division of the dispatching unit. */
  from: string
}

/** X-8, 2.2: a shared row is its counterpart's; of a sending city the county sees those its own units dispatched. */
export const isSharedWith = (who: Somebody, { shared_with, sender, from }: Dispatched): boolean => {
  const ofItsUnits = who.role === 'county_org' && who.tenant === sender && reaches(who, from)
  return (seesShared(who) || ofItsUnits) && shared_with.includes(who.tenant)
}

/** the province's offices have its standing right; a holder of the province's has his own posting (2.2). */
export const reviews = ({ tenant, role }: Somebody): boolean => tenant === PROVINCE && role !== 'holder'

/** the tenant that employs, as far as the scope reaches; a sending unit itself and its people. */
export const isAtHome = (
  who: Somebody,
  { host, division, unit }: { host: string; division: string; unit: string },
): boolean => who.tenant === host && (reaches(who, division) || who.scope === unit)
