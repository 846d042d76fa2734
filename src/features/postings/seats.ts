import { and, asc, eq, gt, type SQL } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import type { Call } from '../../http/call.ts'
import { endpoint } from '../../http/endpoint.ts'
import { notFound } from '../../http/problem.ts'
import { Day, TenantCode } from '../../records/ids.ts'
import { cutPage, keyOfCursor, LIMIT_DEFAULT, linkHeader } from '../../records/list.ts'
import { Flag, listOf, PageQuery } from '../../records/shapes.ts'
import { endsWithin, type Seat } from '../../rules/seats.ts'
import { divisionPrefix, withinDivision } from '../../tenancy/door-rules.ts'
import { gather } from '../../tenancy/gather.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { cityOfDivision } from '../../tenancy/registry.ts'
import { listSources, readDoor } from '../pairings/queries.ts'
import { onDay, villageByCode, villageListings, villageCodes } from '../villages/queries.ts'
import { seatsOfVillages } from './seat-facts.ts'
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
    const [[seen]] = await reads.run([villageByCode(reads, code)])
    if (!seen) throw notFound()
    const seats = await seatsOfVillages(call, host, { codes: [code], day: call.query.as_of ?? call.today })
    return { body: { items: seats.map((seat) => present(seat, host)), next: null, unavailable: [] } }
  },
)

const SeatQuery = z.strictObject({
  ...PageQuery,
  ...AsOf,
  tenant: TenantCode.optional(),
  division: z
    .string()
    .regex(/^44\d{2}(?:\d{2}|\d{5}|\d{8})$/)
    .optional(),
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

/** The seats of the village a cursor stands at, where the door shows it: a cursor is the caller's to forge. */
const seatsBehind = async (
  call: Call,
  handle: Handle,
  { after, day, within }: { after: string; day: string; within: readonly (SQL | undefined)[] },
): Promise<Seat[]> => {
  const { table } = villageListings
  const where = [eq(table.village_code, after), onDay(table.valid_from, table.valid_to, day), ...within]
  const [codes] = await handle.run([villageCodes(handle, where, { order: [asc(table.village_code)], limit: 1 })])
  return codes.length === 0 ? [] : seatsOfVillages(call, handle.tenant, { codes: [after], day })
}

/** Villages are walked in code order until a page of seats is full or the list is at its end. */
const seatsFrom = async (
  call: Call,
  handle: Handle,
  { query, limit, day }: { query: Query; limit: number; day: string },
): Promise<Seat[]> => {
  const { table } = villageListings
  let after = query.cursor === undefined ? '' : (keyOfCursor(query.cursor, 2)[0] ?? '')
  const role = query.cursor === undefined ? '' : (keyOfCursor(query.cursor, 2)[1] ?? '')
  const within: (SQL | undefined)[] = query.division
    ? [withinDivision(table.village_code, divisionPrefix(query.division))]
    : []
  const begun = after === '' ? [] : await seatsBehind(call, handle, { after, day, within })
  const found = begun.filter((seat) => seat.post_role > role)
  const kept = found.filter(wanted(query, day))
  while (kept.length <= limit) {
    const where = [onDay(table.valid_from, table.valid_to, day), and(gt(table.village_code, after)), ...within]
    const [codes] = await handle.run([villageCodes(handle, where, { order: [asc(table.village_code)], limit: 200 })])
    if (codes.length === 0) break
    const seats = await seatsOfVillages(call, handle.tenant, {
      codes: codes.map(({ village_code }) => village_code),
      day,
    })
    kept.push(...seats.filter(wanted(query, day)))
    after = codes.at(-1)?.village_code ?? '~'
  }
  return kept
}

const listSeats = endpoint(
  {
    method: 'get',
    path: '/v1/seats',
    operation: 'listSeats',
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
