import { z } from 'zod'
import type { Actor, People } from './people.ts'
import { countingBy } from './per-file.ts'
import { candidate } from './posted.ts'
import { keptOf, standing } from './served.ts'
import { assignment, countyIn, partnerOf, village, type VillageFixture } from './world.ts'

/** A full term that has begun before the clock of the suite. */
export const BEGUN = { planned_start: '2026-11-20', planned_end: '2029-11-19' } as const
/** The organisation that keeps a member (B-2). */
export const PERMANENT = { name: 'Branch of the bureau', org_type: '631' } as const

type More = Readonly<Record<string, unknown>>

const towns = countingBy()

/** A township of the county that no other scene has: one branch a place. */
export const freshTownship = (county: string): string => `${county}${99 + towns(county)}`

interface TeamOptions {
  host?: string
  township?: string
  /** The village's own three digits, where the township has others already. */
  village?: string
  /** The Party status of each: the first leads, the others are members of his team. */
  parties?: readonly string[]
  term?: { planned_start: string; planned_end: string }
  /** How the village comes to its helper: by default the row alone, without its figures. */
  settle?: (place: VillageFixture) => Promise<unknown>
}

interface Post {
  id: string
  person_id: string
}

/** A village with a team of the partner in post, and the departments that act on its branch. */
export interface Team {
  code: string
  township: string
  county: string
  posts: Post[]
  partner: Actor
  host: Actor
  county_org: Actor
}

interface Joining {
  party?: string
  /** Somebody who is known already; else somebody new. */
  person_id?: string
  post_role?: string
  planned_start?: string
  planned_end?: string
}

/** One more of the partner's people in the village. */
export const joinTeam = async (
  { partner, host, code }: Pick<Team, 'partner' | 'host' | 'code'>,
  { party = 'full', person_id: known, ...more }: Joining = {},
): Promise<Post> => {
  const person_id = known ?? (await candidate(partner, { party }))
  const { id } = await standing(partner, host, code, { post_role: 'team_member', ...BEGUN, ...more, person_id })
  return { id, person_id }
}

/** A team of the partner in a village of its host. */
export const teamOf = async (as: People['as'], options: TeamOptions = {}): Promise<Team> => {
  const { host: city = '441400', parties = ['full', 'full', 'full'], term = BEGUN, village: own = '201' } = options
  const { settle = async (of: VillageFixture) => assignment(of, { status: 'active' }) } = options
  const township = options.township ?? freshTownship(countyIn(city))
  const county = township.slice(0, 6)
  const place = await village(city, { code: `${township}${own}` })
  await settle(place)
  const host = await as('city_org', city)
  const partner = await as('city_org', partnerOf(city) ?? '')
  const sides = { code: place.code, partner, host }
  const posts: Post[] = []
  for (const [i, party] of parties.entries())
    posts.push(await joinTeam(sides, { party, ...term, post_role: i === 0 ? 'team_leader' : 'team_member' }))
  return { ...sides, township, county, posts, county_org: await as('county_org', county) }
}

/** The partner's staff at the city and its counties. */
export const staffOf = async (as: People['as'], divisions: readonly string[], city = '441400') => {
  const host = await as('city_org', city)
  const partner = await as('city_org', partnerOf(city) ?? '')
  const posts: Post[] = []
  for (const division of divisions) {
    const person_id = await candidate(partner)
    const more = { post_role: 'liaison_staff', village_code: undefined, division, ...BEGUN, person_id }
    posts.push({ id: (await standing(partner, host, '', more)).id, person_id })
  }
  return { partner, host, posts, city }
}

export const membersOf = (posts: readonly Post[]) =>
  posts.map(({ id }) => ({ posting_id: id, permanent_party_org: PERMANENT }))

/** The registration of a team's branch by township, in order. */
export const registration = ({ township, posts }: Pick<Team, 'township' | 'posts'>) => ({
  name: 'Temporary branch of the teams',
  pattern: 'resident_unit',
  level: 'township',
  host_code: township,
  attached_party_org: { name: 'Branch of the town organs', division: township, org_type: '631' },
  members: membersOf(posts),
})

/** The registration of the staff's branch by city. */
export const cityRegistration = ({ city, posts }: { city: string; posts: readonly Post[] }) => ({
  name: 'Temporary branch of the staff',
  pattern: 'city_unit',
  level: 'city',
  host_code: city,
  attached_party_org: { name: 'Branch of the city organs', division: city, org_type: '631' },
  members: membersOf(posts),
})

/** An approval by the host's department of the day, with the first of them as secretary. */
export const approvalOf = ([first]: readonly Post[], day = '2026-11-23') => ({
  approving_party_org: 'Organisation department',
  approved_on: day,
  officers: [{ posting_id: first?.id ?? '', office: 'secretary' }],
})

export const draftBranch = async (team: Team, more: More = {}) =>
  keptOf(await team.partner.post('/v1/branches', { ...registration(team), ...more })).id

export const submitBranch = async (team: Team, more: More = {}, dated: More = {}): Promise<string> => {
  const id = await draftBranch(team, more)
  keptOf(await team.partner.post(`/v1/branches/${id}/submit`, dated))
  return id
}

/** A branch of the team that is approved: from the day of the approval on, or later. */
export const approveBranch = async (
  team: Team,
  { starts_on, approved_on, officers, ...more }: More = {},
): Promise<string> => {
  const sent = { starts_on, approved_on, officers }
  const said = Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined))
  const approval = { ...approvalOf(team.posts), ...said }
  const id = await submitBranch(team, more, { submitted_on: approval.approved_on })
  keptOf(await team.county_org.post(`/v1/branches/${id}/approve`, approval))
  return id
}

const Ids = z.object({ items: z.array(z.looseObject({ id: z.string() })) })

/** The ids of a list, in its order. */
export const idsIn = async (actor: Actor, path: string): Promise<string[]> => {
  const answer = await actor.get(path)
  if (answer.status !== 200) throw new Error(answer.text)
  return Ids.parse(answer.json).items.map(({ id }) => id)
}
