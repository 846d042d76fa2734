import type { DispatchMode, PartyStatus, PostRole } from '../lists/enums.ts'
import type { BranchLevel, BranchPattern } from '../lists/enums-branches.ts'
import { branchPatternOf } from '../accounts/figures-postings.ts'
import { BRANCH_FULL_MEMBERS_MIN, BRANCH_JOINT_TOWNSHIPS_MAX, inForce } from '../parameters/parameters.ts'

/** Somebody in post on the day. */
export interface RoutedPosting {
  posting_id: string
  division: string
  village_code: string | null
  mode: DispatchMode | null
  post_role: PostRole
  sender: string
  person_party_status: PartyStatus
  /** The branch that counts him as a member on the day. */
  branch_id: string | null
  /** Where he studies by a recorded exception; null for the rule itself. */
  studies_elsewhere: string | null
}

/** A branch that lives on the day. */
export interface RoutingBranch {
  id: string
  pattern: BranchPattern
  level: BranchLevel
  partner: string
  host_code: string
  joint_with: readonly string[]
}

export type RoutingState = 'routed' | 'unrouted' | 'misrouted' | 'not_a_member'

export interface Route {
  posting_id: string
  /** The pattern his post falls under; null for who is no member of the Party. */
  pattern: 'none_village' | BranchPattern | null
  rule: 'R-72' | 'R-73' | 'R-74'
  state: RoutingState
  organisation: { kind: 'village_organisation' | 'temp_branch' | 'elsewhere'; id: string } | null
}

const COUNTY_LENGTH = 6
const TOWNSHIP_LENGTH = 9

/** Whether a branch is the one of a post: its partner, its pattern, its place. */
const covers = (branch: RoutingBranch, post: RoutedPosting, pattern: BranchPattern): boolean => {
  if (branch.partner !== post.sender || branch.pattern !== pattern) return false
  if (pattern === 'city_unit') return post.division.startsWith(branch.host_code.slice(0, 4))
  return [branch.host_code, ...branch.joint_with].some((code) => post.division.startsWith(code))
}

const villageRoute = (post: RoutedPosting): Route => {
  const base = { posting_id: post.posting_id, pattern: 'none_village' as const, rule: 'R-72' as const }
  if (post.branch_id !== null)
    return { ...base, state: 'misrouted', organisation: { kind: 'temp_branch', id: post.branch_id } }
  if (post.studies_elsewhere !== null)
    return { ...base, state: 'routed', organisation: { kind: 'elsewhere', id: post.studies_elsewhere } }
  return {
    ...base,
    state: 'routed',
    organisation: { kind: 'village_organisation', id: post.village_code ?? post.division },
  }
}

/** to which organisation somebody in post belongs in Party life, and whether he does. */
export const routeOf = (post: RoutedPosting, branches: readonly RoutingBranch[]): Route => {
  const pattern = branchPatternOf(post)
  if (post.person_party_status === 'none') {
    const rule = post.post_role === 'liaison_staff' ? 'R-74' : post.mode === 'paired' ? 'R-73' : 'R-72'
    return { posting_id: post.posting_id, pattern: null, rule, state: 'not_a_member', organisation: null }
  }
  if (pattern === null) return villageRoute(post)
  const rule = pattern === 'city_unit' ? 'R-74' : 'R-73'
  const base = { posting_id: post.posting_id, pattern, rule } as const
  if (post.branch_id === null) return { ...base, state: 'unrouted', organisation: null }
  const branch = branches.find(({ id }) => id === post.branch_id)
  const organisation = { kind: 'temp_branch' as const, id: post.branch_id }
  return { ...base, state: branch && covers(branch, post, pattern) ? 'routed' : 'misrouted', organisation }
}

/** What to do about people who belong in a branch and are in none. */
export interface Proposal {
  act: 'join' | 'form' | 'wait'
  /** The clauses it follows from: B-8 where a place has too few, B-11 for a joint branch. */
  rules: readonly string[]
  partner: string
  pattern: BranchPattern
  level: BranchLevel
  host_code: string
  joint_with: readonly string[]
  branch_id: string | null
  posting_ids: readonly string[]
  full_members: number
  /** The townships that may join instead of forming one by county. */
  or_joint: readonly string[]
}

const fullOf = (posts: readonly RoutedPosting[]): number =>
  posts.filter(({ person_party_status }) => person_party_status === 'full').length

const proposal = (
  posts: readonly RoutedPosting[],
  more: Omit<Proposal, 'partner' | 'posting_ids' | 'full_members'>,
) => ({
  ...more,
  partner: posts[0]?.sender ?? '',
  posting_ids: posts.map(({ posting_id }) => posting_id),
  full_members: fullOf(posts),
})

const PLAIN = { joint_with: [], or_joint: [], branch_id: null }

/** B-8, B-11: full members a branch needs, and townships a joint one generally covers at most. */
interface Limits {
  least: number
  most: number
}

/** B-8, B-11: the townships of a county that cannot stand alone form one by county, or join, at most so many. */
const shareCounty = (county: string, posts: readonly RoutedPosting[], { least, most }: Limits): Proposal[] => {
  if (posts.length === 0) return []
  const townships = [...new Set(posts.map(({ division }) => division.slice(0, TOWNSHIP_LENGTH)))].toSorted()
  const place = { pattern: 'resident_unit', level: 'county', host_code: county } as const
  if (fullOf(posts) < least) return [proposal(posts, { ...PLAIN, ...place, act: 'wait', rules: ['R-73', 'B-8'] })]
  const or_joint = townships.length > 1 && townships.length <= most ? townships : []
  const rules = ['R-73', 'B-8', ...(or_joint.length > 0 ? ['B-11'] : [])]
  return [proposal(posts, { ...PLAIN, ...place, act: 'form', rules, or_joint })]
}

/** R-73 「以所驻县（市、区）或乡镇为单位」: by township where three full members are, else by county. */
const inCounty = (county: string, posts: readonly RoutedPosting[], limits: Limits): Proposal[] => {
  const { least } = limits
  const townships = Map.groupBy(posts, ({ division }) => division.slice(0, TOWNSHIP_LENGTH))
  const alone = [...townships].filter(([, mine]) => fullOf(mine) >= least)
  const rest = [...townships].filter(([, mine]) => fullOf(mine) < least).flatMap(([, mine]) => mine)
  const tooFew = rest.length > 0 && fullOf(rest) < least
  if (tooFew && fullOf(posts) >= least) return shareCounty(county, posts, limits)
  const formed = alone.map(([host_code, mine]) =>
    proposal(mine, { ...PLAIN, act: 'form', rules: ['R-73'], pattern: 'resident_unit', level: 'township', host_code }),
  )
  return [...formed, ...shareCounty(county, rest, limits)]
}

const joining = (branch: RoutingBranch, posts: readonly RoutedPosting[]): Proposal =>
  proposal(posts, {
    act: 'join',
    rules: [branch.pattern === 'city_unit' ? 'R-74' : 'R-73'],
    pattern: branch.pattern,
    level: branch.level,
    host_code: branch.host_code,
    joint_with: branch.joint_with,
    or_joint: [],
    branch_id: branch.id,
  })

const byCity = (host: string, posts: readonly RoutedPosting[], least: number): Proposal => {
  const place = { pattern: 'city_unit', level: 'city', host_code: host } as const
  const enough = fullOf(posts) >= least
  return proposal(posts, {
    ...PLAIN,
    ...place,
    act: enough ? 'form' : 'wait',
    rules: enough ? ['R-74'] : ['R-74', 'B-8'],
  })
}

interface Routing {
  host: string
  posts: readonly RoutedPosting[]
  branches: readonly RoutingBranch[]
  day: string
}

/** The branches to join or to form for those who are in none, each with the clauses it follows from. */
export const proposalsFor = ({ host, posts, branches, day }: Routing): Proposal[] => {
  const limits = { least: inForce(BRANCH_FULL_MEMBERS_MIN, day), most: inForce(BRANCH_JOINT_TOWNSHIPS_MAX, day) }
  const astray = posts.filter((post) => ['unrouted', 'misrouted'].includes(routeOf(post, branches).state))
  return [...Map.groupBy(astray, ({ sender }) => sender)].flatMap(([, mine]) => {
    const open = (post: RoutedPosting): RoutingBranch | undefined => {
      const pattern = branchPatternOf(post)
      return pattern === null ? undefined : branches.find((branch) => covers(branch, post, pattern))
    }
    const joins = [...Map.groupBy(mine, open)].flatMap(([branch, them]) => (branch ? [joining(branch, them)] : []))
    const rest = mine.filter((post) => open(post) === undefined)
    const staff = rest.filter((post) => branchPatternOf(post) === 'city_unit')
    const teams = rest.filter((post) => branchPatternOf(post) === 'resident_unit')
    const counties = Map.groupBy(teams, ({ division }) => division.slice(0, COUNTY_LENGTH))
    return [
      ...joins,
      ...[...counties]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([county, them]) => inCounty(county, them, limits)),
      ...(staff.length > 0 ? [byCity(host, staff, limits.least)] : []),
    ]
  })
}
