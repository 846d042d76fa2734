import { and, eq, not, sql, type SQL } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound } from '../../problems/problem.ts'
import { historyEndpoint } from '../../records/history.ts'
import { Day, IdParams } from '../../records/ids.ts'
import { afterKey, inKeyOrder, linkHeader, listOver } from '../../records/list.ts'
import { listOf } from '../../records/shapes.ts'
import { addDays } from '../../rules/dates.ts'
import { divisionPrefix, withinDivision } from '../../tenancy/door-rules.ts'
import { cityOfDivision, tenantOfId } from '../../tenancy/registry.ts'
import { listSources, readDoor } from '../pairings/queries.ts'
import { checkPosting } from './check.ts'
import { correctionEndpoints } from './corrections.ts'
import { draftPosting, updatePosting } from './draft.ts'
import { exceptionEndpoints } from './exceptions.ts'
import { Posting, PostingQuery } from './model.ts'
import { presentPosting } from './present.ts'
import { awaitsApproval } from './awaiting.ts'
import { inPostOn, postingById, postingsInOrder } from './queries.ts'
import { seatEndpoints } from './seats.ts'
import { submitPosting } from './submit.ts'
import { postings } from './table.ts'
import { postingTransitions } from './transitions.ts'

const { table } = postings
const KEY = [table.division, table.id] as const

type Query = z.infer<typeof PostingQuery>

const lastDay = sql`coalesce(${table.ended_on}, ${table.planned_end})`

/** A status as every read computes it: confirmed becomes active on the first day, and completed after the last (3.2). */
const statusIs = (status: NonNullable<Query['status']>, day: string): SQL | undefined => {
  if (status === 'active') return inPostOn(day)
  if (status === 'confirmed') return and(eq(table.status, 'confirmed'), sql`+${table.planned_start} > ${day}`)
  if (status === 'completed')
    return sql`+${table.status} IN ('confirmed', 'active', 'completed') AND ${lastDay} < ${day}`
  if (status === 'recalled' || status === 'ended_early') return and(eq(table.status, status), sql`${lastDay} < ${day}`)
  return eq(table.status, status)
}

const noSuccessor = sql`NOT EXISTS (SELECT 1 FROM postings s WHERE s.replaces = ${table.id} AND s.status NOT IN ('draft', 'rejected', 'cancelled'))`

type Asked = Pick<Call<unknown, Query>, 'query' | 'today' | 'principal'>

const filters = ({ query, today, principal }: Asked): (SQL | undefined)[] => {
  const { division, village_code, sender, person_id, post_role, status, as_of, ending_within_days } = query
  const { without_successor, awaits_my_approval } = query
  const day = as_of ?? today
  const until = ending_within_days === undefined ? null : addDays(day, ending_within_days)
  return [
    ...(division ? [withinDivision(table.division, divisionPrefix(division))] : []),
    ...(village_code ? [eq(table.division, village_code)] : []),
    ...(sender ? [eq(table.sender, sender)] : []),
    ...(person_id ? [eq(table.person_id, person_id)] : []),
    ...(post_role ? [eq(table.post_role, post_role)] : []),
    ...(status ? [statusIs(status, day)] : []),
    ...(as_of ? [inPostOn(as_of)] : []),
    ...(until === null ? [] : [sql`${lastDay} <= ${until}`, inPostOn(day)]),
    ...(without_successor === undefined ? [] : [without_successor ? noSuccessor : not(noSuccessor)]),
    ...(awaits_my_approval === undefined ? [] : [awaitsApproval(principal, awaits_my_approval)]),
    ...afterKey(KEY, query.cursor),
  ]
}

const cityAsked = ({ tenant, division, village_code }: Query): string | undefined =>
  tenant ?? (cityOfDivision(village_code ?? division ?? '') || undefined)

const listPostings = endpoint(
  {
    method: 'get',
    path: '/v1/postings',
    operation: 'listPostings',
    order: 'division, then id',
    summary: 'Postings the caller may see, as they stand or as of a day; drafts of its own side only',
    tag: 'postings',
    permission: 'posting.read',
    doors: ['own', 'shared', 'review'],
    rules: ['R-41', 'X-4', 'X-7', 'X-8'],
    query: PostingQuery,
    answer: listOf(Posting),
  },
  async (call) => {
    const where = filters(call)
    const page = await listOver(await listSources(call, cityAsked(call.query)), {
      limit: call.query.limit,
      query: (handle, limit) => postingsInOrder(handle, where, { order: inKeyOrder(KEY), limit }),
      present: (row, tenant) => ({
        key: [row.division, row.id],
        item: presentPosting(row, tenant, call.query.as_of ?? call.today),
      }),
    })
    return { body: page, headers: linkHeader({ path: '/v1/postings', query: call.query }, page.next) }
  },
)

const hostOfId = (id: string): string => {
  const host = tenantOfId(id)
  if (host === null) throw notFound()
  return host
}

const readPosting = endpoint(
  {
    method: 'get',
    path: '/v1/postings/{id}',
    operation: 'readPosting',
    summary: 'One posting, as it stands or as of a day',
    tag: 'postings',
    permission: 'posting.read',
    doors: ['own', 'shared', 'review'],
    rules: ['X-4', 'X-8'],
    params: IdParams,
    query: z.strictObject({ as_of: Day.optional() }),
    answer: Posting,
  },
  async (call) => {
    const host = hostOfId(call.params.id)
    const handle = await readDoor(call, host)
    const [[row]] = await handle.run([postingById(handle, call.params.id)])
    if (!row) throw notFound()
    return { body: presentPosting(row, host, call.query.as_of ?? call.today) }
  },
)

const postingHistory = historyEndpoint({
  record: 'postings',
  path: '/v1/postings/{id}',
  tag: 'postings',
  operation: 'readPostingHistory',
  permission: 'posting.read',
  params: IdParams,
  idOf: ({ id }) => id,
  open: async (call, id) => {
    const handle = await readDoor(call, hostOfId(id))
    return { handle, seen: postingById(handle, id) }
  },
})

export const postingEndpoints = [
  listPostings,
  readPosting,
  postingHistory,
  checkPosting,
  draftPosting,
  updatePosting,
  submitPosting,
  ...postingTransitions,
  ...exceptionEndpoints,
  ...correctionEndpoints,
  ...seatEndpoints,
] as const
