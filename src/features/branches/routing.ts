import { formed } from '../../http/hints.ts'
import type { SQL } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound } from '../../problems/problem.ts'
import { Day, TenantCode } from '../../records/ids.ts'
import { bookEntry } from '../../rules/book/book.ts'
import {
  proposalsFor,
  routeOf,
  type Proposal,
  type Route,
  type RoutedPosting,
} from '../../rules/branches/branch-routing.ts'
import { postingOn } from '../../rules/postings/posting-person.ts'
import { divisionPrefix, withinDivision } from '../../tenancy/door-rules.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { cityOfDivision } from '../../tenancy/registry.ts'
import { readDoor } from '../pairings/queries.ts'
import { inPostOn, postings, postingsToRoute } from '../postings/queries.ts'
import { newestPlacement, placementsOn } from '../study-placements/queries.ts'
import { branchDoor } from './case.ts'
import { branchesLiving, memberOf } from './queries.ts'
import { BRANCH_LEVEL, BRANCH_PATTERN } from './table.ts'

const RouteShape = z
  .strictObject({
    posting_id: z.string(),
    division: z.string(),
    sender: TenantCode,
    pattern: z.enum(['none_village', ...BRANCH_PATTERN]).nullable(),
    rule: z.string(),
    state: z.enum(['routed', 'unrouted', 'misrouted', 'not_a_member']),
    organisation: z
      .strictObject({ kind: z.enum(['village_organisation', 'temp_branch', 'elsewhere']), id: z.string() })
      .nullable(),
  })
  .openapi('PartyLifeRoute')

const ProposalShape = z
  .strictObject({
    act: z.enum(['join', 'form', 'wait']),
    rules: z.array(z.string()),
    clause: z.array(z.string()),
    partner_city: TenantCode,
    pattern: z.enum(BRANCH_PATTERN),
    level: z.enum(BRANCH_LEVEL),
    host_code: z.string(),
    joint_with: z.array(z.string()),
    /** Townships that may form a joint branch instead of one by county (B-11). */
    or_joint: z.array(z.string()),
    branch_id: z.string().nullable(),
    posting_ids: z.array(z.string()),
    full_members: z.int(),
  })
  .openapi('BranchProposal')

const Routing = z
  .strictObject({
    tenant_code: TenantCode,
    as_of: Day,
    counts: z.strictObject({
      routed: z.int(),
      unrouted: z.int(),
      misrouted: z.int(),
      not_a_member: z.int(),
    }),
    items: z.array(RouteShape),
    proposals: z.array(ProposalShape),
  })
  .openapi('BranchRouting')

const presentProposal = ({ partner, ...proposal }: Proposal): z.infer<typeof ProposalShape> => ({
  ...proposal,
  partner_city: partner,
  rules: [...proposal.rules],
  clause: proposal.rules.flatMap((rule) => [...(bookEntry(rule)?.clause_zh ?? [])]),
  joint_with: [...proposal.joint_with],
  or_joint: [...proposal.or_joint],
  posting_ids: [...proposal.posting_ids],
})

const countsOf = (routes: readonly Route[]) => {
  const count = (state: Route['state']): number => routes.filter((route) => route.state === state).length
  return {
    routed: count('routed'),
    unrouted: count('unrouted'),
    misrouted: count('misrouted'),
    not_a_member: count('not_a_member'),
  }
}

/** Who is in post on a day and where he studies, in one round trip. */
const peopleOn = async (handle: Handle, door: Handle, { division, day }: { division: string; day: string }) => {
  const prefix = divisionPrefix(division)
  const within: SQL[] = [withinDivision(postings.table.division, prefix), inPostOn(day)]
  const [rows, members, branches, placements] = await handle.run([
    postingsToRoute(handle, within),
    memberOf(door, { prefix, day }), // a branch by city lies above the county whose people it holds
    branchesLiving(door, day),
    placementsOn(handle, { prefix, day }),
  ])
  const posts = rows.map((row): RoutedPosting => {
    const { id, person_was: _was, ...post } = postingOn(row, day)
    const placed = newestPlacement(placements.filter(({ posting_id }) => posting_id === id))
    const elsewhere = placed && placed.study_village !== row.village_code ? placed.study_party_org : null
    const branch_id = members.find(({ posting_id }) => posting_id === id)?.branch_id ?? null
    return { ...post, posting_id: id, branch_id, studies_elsewhere: elsewhere }
  })
  const living = branches.map(({ counterpart, ...branch }) => ({ ...branch, partner: counterpart }))
  return { posts, living }
}

type Asked = Call<unknown, { division: string; as_of?: string | undefined }>

export const readRouting = endpoint(
  {
    method: 'get',
    path: '/v1/branches/routing',
    operation: 'readBranchRouting',
    summary: 'To which organisation everybody in post belongs in Party life, who is in none, and the branch to form',
    tag: 'branches',
    permission: 'branch.read',
    doors: ['own', 'shared', 'review'],
    rules: ['R-72', 'R-73', 'R-74', 'B-8', 'B-11'],
    query: z.strictObject({
      division: formed('division'),
      as_of: Day.optional(),
    }),
    answer: Routing,
  },
  async (call: Asked) => {
    const { division, as_of = call.today } = call.query
    const host = cityOfDivision(division)
    if (host === null || call.caller.division === null) throw notFound()
    const handle = await readDoor(call, host)
    const { posts, living } = await peopleOn(handle, branchDoor(call, host), { division, day: as_of })
    const routes = posts.map((post) => ({ post, route: routeOf(post, living) }))
    const body = {
      tenant_code: host,
      as_of,
      counts: countsOf(routes.map(({ route }) => route)),
      items: routes.map(({ post, route }) => ({ ...route, division: post.division, sender: post.sender })),
      proposals: proposalsFor({ host, posts, branches: living, day: as_of }).map(presentProposal),
    }
    return { body }
  },
)
