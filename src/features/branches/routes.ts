import { eq, sql, type SQL } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound } from '../../problems/problem.ts'
import { historyEndpoint } from '../../records/history.ts'
import { Day, IdParams } from '../../records/ids.ts'
import { afterKey, cutPage, inKeyOrder, LIMIT_DEFAULT, linkHeader, listOver } from '../../records/list.ts'
import { postingOn } from '../../rules/postings/posting-person.ts'
import { holdsPart } from '../../records/name-part.ts'
import { listOf } from '../../records/shapes.ts'
import { withinAsked } from '../../tenancy/door-rules.ts'
import { cityOfDivision } from '../../tenancy/registry.ts'
import { listSources, readDoorOf } from '../pairings/queries.ts'
import { readBranchCase } from './case.ts'
import { draftBranch, updateBranch } from './draft.ts'
import { exportBranches, importBranches } from './files.ts'
import { addMember, leaveBranch, updateMember } from './members.ts'
import { branchMembers } from './members-table.ts'
import { Branch, BranchMember, BranchQuery, BranchWithOfficers, MemberQuery } from './model.ts'
import { presentBranch, presentMember, presentWithOfficers } from './present.ts'
import { appointOfficers } from './officers.ts'
import { branchById, branchesWhere, inState, isMemberOn, membersWhere, submittedBy } from './queries.ts'
import { readRouting } from './routing.ts'
import { branches } from './table.ts'
import { branchTransitions } from './transitions.ts'

const { table } = branches
const KEY = [table.division, table.id] as const
const MEMBER_KEY = [branchMembers.table.division, branchMembers.table.id] as const

const READ = {
  permission: 'branch.read',
  tag: 'branches',
  doors: ['own', 'shared', 'review'],
} as const

const TOWNSHIP = /^\d{9}$/

/** B-11: a joint branch lies in its county; asked by one of its townships it is found among the county's. */
const placedIn = ({ caller }: Call, { asked, cursor }: { asked: string; cursor: string | undefined }): SQL[] => {
  const { division, host_code, joint_with } = table
  if (!TOWNSHIP.test(asked)) return withinAsked(caller, division, { asked, cursor })
  const county = asked.slice(0, 6)
  const joins = sql`(${host_code} = ${asked} OR EXISTS (SELECT 1 FROM json_each(${joint_with}) j WHERE j.value = ${asked}))`
  return [
    ...withinAsked(caller, division, { asked: county, cursor }),
    sql`((+${division} >= ${asked} AND +${division} < ${`${asked}:`}) OR (+${division} = ${county} AND ${joins}))`,
  ]
}

const listBranches = endpoint(
  {
    ...READ,
    method: 'get',
    path: '/v1/branches',
    operation: 'listBranches',
    order: 'division, then id',
    summary: 'Temporary Party branches, by place, pattern, state and national code, as they stand or as of a day',
    rules: ['R-73', 'R-74', 'B-7', 'X-7', 'X-8'],
    query: BranchQuery,
    answer: listOf(Branch),
  },
  async (call) => {
    const {
      limit,
      cursor,
      tenant,
      division,
      partner_city,
      pattern,
      level,
      org_type,
      attached_org_type,
      status,
      as_of,
      q,
    } = call.query
    const day = as_of ?? call.today
    const where = [
      ...(division ? placedIn(call, { asked: division, cursor }) : []),
      ...(partner_city ? [sql`+${table.counterpart} = ${partner_city}`] : []),
      ...(pattern ? [eq(table.pattern, pattern)] : []),
      ...(level ? [eq(table.level, level)] : []),
      ...(org_type ? [sql`+${table.org_type} = ${org_type}`] : []),
      ...(attached_org_type ? [eq(table.attached_type, attached_org_type)] : []),
      ...(status ? [inState(status, day)] : []),
      ...(q ? [holdsPart([table.name], q)] : []),
      ...(as_of ? [submittedBy(as_of)] : []),
      ...afterKey(KEY, cursor),
    ]
    const city = tenant ?? (division ? (cityOfDivision(division) ?? undefined) : undefined)
    const page = await listOver(await listSources(call, city), {
      limit,
      query: (handle, rows) => branchesWhere(handle, where, { order: inKeyOrder(KEY), limit: rows }),
      present: (row, host) => ({ key: [row.division, row.id], item: presentBranch(row, host, day) }),
    })
    return { body: page, headers: linkHeader({ path: '/v1/branches', query: call.query }, page.next) }
  },
)

const readBranch = endpoint(
  {
    ...READ,
    method: 'get',
    path: '/v1/branches/{id}',
    operation: 'readBranch',
    summary: 'One branch, with its officers and its head-count, today or on a day',
    doors: ['own', 'shared', 'review', 'system'],
    rules: ['R-73', 'R-74', 'B-6', 'B-7', 'X-8'],
    params: IdParams,
    query: z.strictObject({ as_of: Day.optional() }),
    answer: BranchWithOfficers,
  },
  async (call) => {
    const { seen, account, host } = await readBranchCase(call)
    const { as_of } = call.query
    if (as_of !== undefined && (seen.submitted_on === null || as_of < seen.submitted_on)) throw notFound()
    const body = presentWithOfficers(seen, account, { tenant_code: host, today: as_of ?? call.today })
    return { body }
  },
)

const branchHistory = historyEndpoint({
  record: 'branches',
  path: '/v1/branches/{id}',
  tag: 'branches',
  operation: 'readBranchHistory',
  permission: 'branch.read',
  params: IdParams,
  idOf: ({ id }) => id,
  open: async (call, id) => {
    const handle = await readDoorOf(call, id)
    return { handle, seen: branchById(handle, id) }
  },
})

const listMembers = endpoint(
  {
    ...READ,
    method: 'get',
    path: '/v1/branches/{id}/members',
    operation: 'listBranchMembers',
    order: 'id, which is the order of making',
    summary:
      'Who belongs or belonged to a branch, from when to when, or who did on a day; permanent organisations beside it',
    rules: ['R-73', 'R-74', 'B-2', 'B-7', 'X-4', 'X-8'],
    shows: ['branch_members'],
    params: IdParams,
    query: MemberQuery,
    answer: listOf(BranchMember),
  },
  async (call) => {
    const { id } = call.params
    const { limit = LIMIT_DEFAULT, cursor, as_of } = call.query
    const handle = await readDoorOf(call, id)
    const onDay = as_of ? [isMemberOn(as_of)] : []
    const where = [eq(branchMembers.table.branch_id, id), ...onDay, ...afterKey(MEMBER_KEY, cursor)]
    const [[seen], rows] = await handle.run([
      branchById(handle, id),
      membersWhere(handle, where, { order: inKeyOrder(MEMBER_KEY), limit: limit + 1 }),
    ])
    if (!seen) throw notFound()
    const keyed = rows.map((row) => ({
      key: [row.division, row.id],
      item: presentMember(as_of ? postingOn(row, as_of) : row, handle.tenant),
    }))
    const page = { ...cutPage(keyed, limit), unavailable: [] }
    return { body: page, headers: linkHeader({ path: `/v1/branches/${id}/members`, query: call.query }, page.next) }
  },
)

export const branchEndpoints = [
  listBranches,
  exportBranches,
  readRouting,
  importBranches,
  draftBranch,
  readBranch,
  branchHistory,
  updateBranch,
  ...branchTransitions,
  listMembers,
  addMember,
  leaveBranch,
  updateMember,
  appointOfficers,
] as const
