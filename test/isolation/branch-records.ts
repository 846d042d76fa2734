import { z } from 'zod'
import {
  approvalOf,
  approveBranch,
  cityRegistration,
  draftBranch,
  joinTeam,
  staffOf,
  teamOf,
  type Team,
} from '../harness/branches.ts'
import { canary } from '../harness/canary.ts'
import type { Actor } from '../harness/people.ts'
import { candidate } from '../harness/posted.ts'
import { recordOf } from '../harness/records.ts'
import { memberOf, type Kit, type Member } from './cast.ts'
import type { PartyLifeThing, PostingThing } from './oracle.ts'

const HOST = '441400'
const PARTNER = '440100'
/** The partner's county whose unit sends one of the team. */
const DISTRICT = '440106'

interface Post {
  id: string
  person_id: string
}

/** A branch, who is in it, and the department that applied for it. */
export interface Branch {
  id: string
  partner: Actor
  posts: readonly Post[]
  thing: PartyLifeThing
  /** The postings of its members as the oracle knows them, in their order. */
  postings: readonly PostingThing[]
}

/** A name both sides may read, and nobody else. */
const nameFor = ({ host, partner }: { host: string; partner: string }): string => canary(host, [partner])

const postingThings = (
  { host, partner, divisions }: { host: string; partner: string; divisions: readonly string[] },
  posts: readonly Post[],
  from: readonly string[],
): PostingThing[] =>
  posts.map(({ person_id: person }, i) => ({
    kind: 'posting',
    host,
    division: divisions[i] ?? divisions[0] ?? '',
    shared_with: [partner],
    sender: partner,
    from: from[i] ?? partner,
    unit: '',
    mode: 'paired',
    draft: false,
    person,
  }))

/** The branch of a team in a township: of a draft nobody is a member yet. */
const ofTeam = (team: Team, id: string, more: { draft?: true; from?: readonly string[] } = {}): Branch => {
  const { township: division, posts } = team
  const [host, partner] = [team.host.tenant, team.partner.tenant]
  const persons = more.draft ? [] : posts.map(({ person_id }) => person_id)
  return {
    id,
    partner: team.partner,
    posts,
    thing: {
      kind: 'party_life',
      host,
      division,
      partner,
      members: persons,
      officers: persons.slice(0, 1),
      ...(more.draft ? { draft: true } : {}),
    },
    postings: postingThings({ host, partner, divisions: [team.code] }, posts, more.from ?? []),
  }
}

/** The one branch of the staff at the city and a county of it. */
const staffBranch = async ({ as }: Kit): Promise<Branch> => {
  const divisions = [HOST, '441422']
  const staff = await staffOf(as, [...divisions, HOST])
  const { partner, host, posts } = staff
  const body = { ...cityRegistration(staff), name: nameFor({ host: HOST, partner: PARTNER }) }
  const id = await recordOf(partner, 'branches', { body, acts: [['submit']] })
  const approved = await host.post(`/v1/branches/${id}/approve`, approvalOf(posts))
  if (approved.status !== 200) throw new Error(approved.text)
  const persons = posts.map(({ person_id }) => person_id)
  const sides = { host: HOST, division: HOST, partner: PARTNER, by_city: true } as const
  return {
    id,
    partner,
    posts,
    thing: { kind: 'party_life', ...sides, members: persons, officers: persons.slice(0, 1) },
    postings: postingThings({ ...sides, divisions: [...divisions, HOST] }, posts, []),
  }
}

/** The branch of a team one of whom a county of the partner's sent. */
const teamBranch = async ({ as }: Kit): Promise<Branch> => {
  const team = await teamOf(as, { township: '441422300', village: '260' })
  const person_id = await candidate(team.partner, { level: 'county', division: DISTRICT })
  team.posts.push(await joinTeam(team, { person_id }))
  const id = await approveBranch(team, { name: nameFor({ host: HOST, partner: PARTNER }) })
  return ofTeam(team, id, { from: [PARTNER, PARTNER, PARTNER, DISTRICT] })
}

/** Branches by township, drafted and at work, by city, and of two other cities. */
export const branchesOf = async (kit: Kit) => {
  const active = await teamBranch(kit)
  const team = await teamOf(kit.as, { township: '441424300', village: '260' })
  const draft = ofTeam(team, await draftBranch(team, { name: canary(PARTNER) }), { draft: true })
  const away = await teamOf(kit.as, { host: '441600' })
  const far = ofTeam(away, await approveBranch(away, { name: nameFor({ host: '441600', partner: '440300' }) }))
  return { active, draft, staff: await staffBranch(kit), far }
}

export type Branches = Awaited<ReturnType<typeof branchesOf>>

/** Members of both branches of the pair, the secretary among them, by their own users (R-73, R-74, B-6). */
export const castOfBranches = async ({ as }: Kit, { active, staff }: Branches): Promise<Member[]> => {
  const named = [
    ['the secretary of the branch', active.posts[0]],
    ['a member of the branch', active.posts[1]],
    ['a member whom a county sent', active.posts[3]],
    ['a member of the branch by city', staff.posts[1]],
  ] as const
  return Promise.all(
    named.map(async ([name, post]) => memberOf(name, await as('holder', PARTNER, { scope: post?.person_id ?? '' }))),
  )
}

const Rows = z.object({
  items: z.array(z.looseObject({ id: z.string(), division: z.string(), code: z.string().optional() })),
})

/** The members and the papers of a branch, as its own side lists them. */
export const partsOf = async ({ id, partner }: Branch) => {
  const list = async (what: string) => Rows.parse((await partner.get(`/v1/branches/${id}/${what}`)).json).items
  return { members: await list('members'), papers: await list('papers') }
}
