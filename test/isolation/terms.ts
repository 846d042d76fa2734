import { posted, type Posted } from '../harness/confirmed.ts'
import type { Actor } from '../harness/people.ts'
import { candidate } from '../harness/posted.ts'
import { IN_POST, SERVED } from '../harness/records.ts'
import { assignment, village, type VillageFixture } from '../harness/world.ts'
import { memberOf, type Kit, type Member } from './cast.ts'
import type { PostingThing } from './oracle.ts'
import { postingThing } from './posts.ts'

/** Somebody in post, as the oracle knows him. */
export interface Term extends Posted {
  thing: PostingThing
}

const HOST = '441400'
const PARTNER = '440100'
/** The partner's county that sends the leader, the host's county that helps itself. */
const DISTRICT = '440106'
const COUNTY = '441424'

const directors = async ({ as }: Kit) => ({
  host: await as('city_org', HOST),
  partner: await as('city_org', PARTNER),
  county: await as('county_org', COUNTY),
  province: await as('province_admin'),
  farHost: await as('city_org', '441600'),
  farPartner: await as('city_org', '440300'),
})

const settled = async (where: string, options: Parameters<typeof village>[1]): Promise<VillageFixture> => {
  const made = await village(where, options)
  await assignment(made, { status: 'active' })
  return made
}

interface Sending {
  sender: Actor
  host: Actor
  of: VillageFixture
  /** Where the dispatching unit lies: by default in the sender's tenant as a whole. */
  from?: string
  more?: Readonly<Record<string, unknown>>
}

const term = async ({ as }: Kit, { sender, host, of, from = sender.tenant, more = {} }: Sending): Promise<Term> => {
  const level = from === '440000' ? 'province' : from.endsWith('00') ? 'city' : 'county'
  const rank = from === '440000' ? 'division_deputy' : 'section_chief'
  const person_id = await candidate(sender, { level, rank, division: from })
  const made = await posted(as, { sender, host, code: of.code }, { ...IN_POST, person_id, ...more })
  return { ...made, thing: postingThing(of, sender.tenant, { person: made.person, from, unit: made.unit }) }
}

const BOTH_POSTS = { post_role: 'leader_and_first_secretary' } as const

/**
 * Terms of a paired village (the partner's leader of a county's unit, his predecessor, one more of his team; the host's
 * own first secretary), of one that helps itself, of one the province helps, and of another two cities.
 */
export const termsOf = async (kit: Kit) => {
  const by = await directors(kit)
  const { host, partner, county, province } = by
  const paired = await settled('441422', { code: '441422300250' })
  const self = await settled(COUNTY, { mode: 'self', code: '441424300250' })
  const provinces = await settled(COUNTY, { mode: 'province', code: '441424300251' })
  const far = await settled('441600', {})
  const ofPartner = { sender: partner, host, of: paired, from: DISTRICT }
  const served = await term(kit, { ...ofPartner, more: SERVED })
  const leader = await term(kit, ofPartner)
  const terms = {
    leader,
    served,
    secretary: await term(kit, { sender: host, host, of: paired, more: { post_role: 'first_secretary' } }),
    member: await term(kit, { ...ofPartner, more: { post_role: 'team_member' } }),
    servedAlone: await term(kit, { sender: host, host, of: self, more: { ...BOTH_POSTS, ...SERVED } }),
    alone: await term(kit, { sender: county, host: county, of: self, from: COUNTY, more: BOTH_POSTS }),
    provinces: await term(kit, { sender: province, host, of: provinces, more: BOTH_POSTS }),
    far: await term(kit, { sender: by.farPartner, host: by.farHost, of: far }),
  }
  return { by, ...terms }
}

/** Those in post, by their own users, and the users of the units that sent two of them. */
export const castOfTerms = async ({ as }: Kit, terms: Terms): Promise<Member[]> => {
  const { leader, secretary, member, alone, provinces } = terms
  const holders = { leader, secretary, member, alone, provinces }
  const units = await Promise.all(
    [leader, alone].map(async ({ thing, unit }) => as('sending_unit', thing.sender, { scope: unit })),
  )
  return [
    ...Object.entries(holders).map(([name, { holder }]) => memberOf(`the holder, ${name}`, holder)),
    ...units.map((unit) => memberOf(`the sending unit of ${unit.tenant}`, unit)),
  ]
}

/** All of them. */
export const postingsOf = ({ by: _by, ...terms }: Terms): Term[] => Object.values(terms)

export type Terms = Awaited<ReturnType<typeof termsOf>>
