import { isSharedWith, PROVINCE, reaches, seesShared, type Somebody } from './somebody.ts'
import type { Act } from './acts.ts'
import type { PostingThing } from './posting-oracle.ts'

/** A temporary branch, what it is made of, did or studied (R-71 – R-74, 2.3), or a village organisation's study. */
export interface PartyLifeThing {
  kind: 'party_life'
  host: string
  division: string
  /** The counterpart: the partner city, which applies; null where no other tenant is named. */
  partner: string | null
  draft?: true
  /** the one branch of a pair, of the staff by city. */
  by_city?: true
  /** Of a village organisation, and no branch. */
  of_village?: true
  /** The persons who belong to the branch, and its officers. */
  members: readonly string[]
  officers?: readonly string[]
  /** What hangs on one person's posting: who took part, where he studies. */
  posting?: PostingThing
  /** A page with names: a record of its own, of which the province has the count. */
  on_paper?: true
}

/** A place of a host, where its partners have something and nobody else does. */
export interface PlaceThing {
  kind: 'place'
  host: string
  partners: readonly string[]
}

/** 2.2: his own posting, and with it the branch he belongs to (R-73, R-74); the papers are the two sides'. */
const mayMemberRead = (who: Somebody, { partner, host, members, posting, on_paper }: PartyLifeThing): boolean => {
  if (on_paper) return false
  if (posting) return who.tenant === posting.sender && who.scope === posting.person
  return [host, partner].includes(who.tenant) && members.includes(who.scope)
}

/** branches and learning are the province's to read; X-8, 2.3: else host and partner, of a draft its author's side. */
export const mayReadPartyLife = (who: Somebody, thing: PartyLifeThing): boolean => {
  const { host, division, partner, draft, posting, on_paper } = thing
  if (draft && who.tenant !== partner) return false
  if (who.role === 'holder') return mayMemberRead(who, thing)
  if (who.tenant === PROVINCE) return !on_paper
  if (who.tenant === host) return reaches(who, division)
  return posting ? isSharedWith(who, posting) : seesShared(who) && who.tenant === partner
}

/** the host's department for the unit it attaches to: the county's for B, the city's for C. */
const approves = (who: Somebody, { host, by_city }: PartyLifeThing): boolean =>
  who.tenant === host && who.role === (by_city ? 'city_org' : 'county_org')

/** B-6: the partner's department writes for its branch, and an officer of it; a village's organisation is the host's. */
const writes = (who: Somebody, { host, partner, of_village, officers = [] }: PartyLifeThing): boolean => {
  if (of_village) return who.tenant === host && who.role !== 'holder'
  return who.tenant === partner && (who.role !== 'holder' || officers.includes(who.scope))
}

/** the partner applies and keeps the members, the host's department approves and appoints. */
export const isOthersPartyLife = (who: Somebody, act: Act, thing: PartyLifeThing): boolean => {
  if (act === 'apply_for_branches') return who.tenant !== thing.partner
  if (act === 'approve_branches') return !approves(who, thing)
  return (act === 'do_branch_acts' || act === 'write_studies') && !writes(who, thing)
}

/** the host itself, the partners it has or had, and the province. */
export const mayReadPlace = (who: Somebody, { host, partners }: PlaceThing): boolean => {
  if (who.role === 'holder') return false
  if (who.tenant === PROVINCE || who.tenant === host) return true
  return (seesShared(who) || who.role === 'county_org') && partners.includes(who.tenant)
}

/** a partner applies; to the host itself it is the other side's act. */
export const isOthersPlace = (who: Somebody, act: Act, { partners }: PlaceThing): boolean =>
  act === 'apply_for_branches' && !partners.includes(who.tenant)
