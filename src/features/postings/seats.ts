import { formed } from '../../http/hints.ts'
import { asc, eq, gt, gte, type SQL } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound } from '../../problems/problem.ts'
import { Day, TenantCode } from '../../records/ids.ts'
import { cutPage, keyOfCursor, LIMIT_DEFAULT, linkHeader } from '../../records/list.ts'
import { Flag, listOf, PageQuery } from '../../records/shapes.ts'
import { endsWithin, type Seat } from '../../rules/accounts/seats.ts'
import { divisionPrefix, withinDivision } from '../../tenancy/door-rules.ts'
import { gather } from '../../tenancy/gather.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { cityOfDivision } from '../../tenancy/registry.ts'
import { listSources, readDoor } from '../pairings/queries.ts'
import { onDay, villageListings, villageCodes } from '../villages/queries.ts'
import { seatsOfVillages, villagesWithSeats } from './seat-facts.ts'
import { POST_ROLE } from './table.ts'

const SeatShape = z
  .strictObject({
    tenant_code: TenantCode,
    village_code: z.string(),
    post_role: z.enum(POST_ROLE),
    rule: z.string(),
    owed_by: TenantCode.nullable(),
    holder: z.strictObject({ posting_id: z.string(), since: Day, until: Day }).nullable(),
    vacant_since: Day.nullable(),
    vacant_days: z.record(z.string(), z.int()),
    successor: z.strictObject({ posting_id: z.string(), from: Day, confirmed: z.boolean() }).nullable(),
  })
  .openapi('Seat')

/** A seat on the wire: it names postings, never a person. */
const present = (seat: Seat, tenant_code: string): z.infer<typeof SeatShape> => ({
  ...seat,
  tenant_code,
  owed_by: seat.owed_by,
  holder: seat.holder && { posting_id: seat.holder.posting_id, since: seat.holder.since, until: seat.holder.until },
  successor: seat.successor && {
    posting_id: seat.successor.posting_id,
    from: seat.successor.from,
    confirmed: seat.successor.confirmed,
  },
})

const AsOf = { as_of: Day.optional() }

const readSeats = endpoint(
  {
    method: 'get',
    path: '/v1/villages/{code}/seats',
    operation: 'readVillageSeats',
    order: 'the role',
    summary: 'The seats a village has: which side owes each, who holds it since when, the days it stood vacant',
    tag: 'seats',
    permission: 'posting.read',
    doors: ['own', 'shared', 'review', 'system'],
    rules: ['R-41', 'R-42', 'R-44', 'R-45', 'R-46', 'X-13'],
    params: z.strictObject({ code: z.string().min(1).max(64) }),
    query: z.strictObject(AsOf),
    answer: listOf(SeatShape),
  },
  async (call) => {
    const { code } = call.params
    const host = cityOfDivision(code)
    if (host === null || call.caller.division === null) throw notFound()
    const reads = await readDoor(call, host)
    const { village_code, valid_from } = villageListings.table
    const village = villageCodes(reads, [eq(village_code, code)], { order: [asc(valid_from)], limit: 1 })
    const day = call.query.as_of ?? call.today
    const { codes, seats } = await seatsOfVillages({ services: call.services, day }, reads, village)
    if (codes.length === 0) throw notFound()
    return { body: { items: seats.map((seat) => present(seat, host)), next: null, unavailable: [] } }
  },
)

const SeatQuery = z.strictObject({
  ...PageQuery,
  ...AsOf,
  tenant: TenantCode.optional(),
  division: formed('division').optional(),
  vacant: Flag.optional(),
  ending_within_days: z.enum(['30', '90', '180']).optional(),
  without_successor: Flag.optional(),
})

type Query = z.infer<typeof SeatQuery>

const wanted =
  (query: Query, day: string) =>
  (seat: Seat): boolean => {
    const ends = query.ending_within_days === undefined || endsWithin(seat, day, Number(query.ending_within_days))
    const vacant = query.vacant === undefined || (seat.holder === null) === query.vacant
    return (
      ends && vacant && (query.without_successor === undefined || (seat.successor === null) === query.without_successor)
    )
  }

/** Villages read at once: enough for a page, and for a filter that keeps a few of them. */
const VILLAGES_A_READ = 100

/** Villages are walked in code order, from the one the cursor stands in, until a page of seats is full or none is left. */
const seatsFrom = async (
  call: Call,
  handle: Handle,
  { query, limit, day }: { query: Query; limit: number; day: string },
): Promise<Seat[]> => {
  const { table } = villageListings
  const [from = '', role = ''] = query.cursor === undefined ? [] : keyOfCursor(query.cursor, 2)
  const where: (SQL | undefined)[] = [
    onDay(table.valid_from, table.valid_to, day),
    ...(query.division ? [withinDivision(table.village_code, divisionPrefix(query.division))] : []),
    ...villagesWithSeats(query, day),
  ]
  const kept: Seat[] = []
  let behind: SQL = gte(table.village_code, from)
  for (;;) {
    const options = { order: [asc(table.village_code)], limit: Math.min(VILLAGES_A_READ, limit + 1) }
    const codes = villageCodes(handle, [...where, behind], options)
    const found = await seatsOfVillages({ services: call.services, day }, handle, codes)
    const after = found.seats.filter((seat) => seat.village_code > from || seat.post_role > role)
    kept.push(...after.filter(wanted(query, day)))
    const last = found.codes.at(-1)
    if (kept.length > limit || last === undefined || found.codes.length < options.limit) return kept
    behind = gt(table.village_code, last)
  }
}

const listSeats = endpoint(
  {
    method: 'get',
    path: '/v1/seats',
    operation: 'listSeats',
    order: 'village_code, then the role',
    summary: 'Seats of the villages the caller sees: vacant, ending soon, without a named successor',
    tag: 'seats',
    permission: 'posting.read',
    doors: ['own', 'shared', 'review', 'system'],
    rules: ['R-41', 'X-8', 'X-13'],
    query: SeatQuery,
    answer: listOf(SeatShape),
  },
  async (call) => {
    const { query } = call
    const limit = query.limit ?? LIMIT_DEFAULT
    const day = query.as_of ?? call.today
    const city = query.tenant ?? (query.division ? (cityOfDivision(query.division) ?? undefined) : undefined)
    const doors = new Map((await listSources(call, city)).map(({ tenant, open }) => [tenant, open]))
    const asked = await gather([...doors.keys()], async (tenant) => {
      const handle = doors.get(tenant)?.()
      const seats = handle ? await seatsFrom(call, handle, { query, limit, day }) : []
      return seats.map((seat) => ({ key: [seat.village_code, seat.post_role], item: present(seat, tenant) }))
    })
    const page = cutPage(
      asked.parts.flatMap(({ value }) => value),
      limit,
    )
    return {
      body: { ...page, unavailable: asked.unavailable },
      headers: linkHeader({ path: '/v1/seats', query }, page.next),
    }
  },
)

export const seatEndpoints = [readSeats, listSeats] as const
