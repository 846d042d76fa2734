import { and, eq, isNull, lte, or, sql, type SQL } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Handle, Scoped } from '../../tenancy/handle.ts'
import { keyFor } from './judge.ts'
import { endpointById } from './queries.ts'
import { webhookDeliveries, webhookEndpoints, type WebhookDeliveryRow, type WebhookEndpointRow } from './table.ts'

const { table } = webhookEndpoints

/** Whoever delivers says so again before this has passed; who was stopped is believed no longer. */
const LEASE_MS = 60_000

const until = (at: Date): string => new Date(at.getTime() + LEASE_MS).toISOString()

const isDue = (at: Date): SQL | undefined => {
  const instant = at.toISOString()
  return and(
    eq(table.status, 'active'),
    or(isNull(table.next_attempt_at), lte(table.next_attempt_at, instant)),
    or(isNull(table.leased_until), lte(table.leased_until, instant)),
  )
}

/** Whether an endpoint that was read may have something to deliver now. */
export const mayBeDue = (
  { next_attempt_at, leased_until }: Pick<WebhookEndpointRow, 'next_attempt_at' | 'leased_until'>,
  at: Date,
): boolean => [next_attempt_at, leased_until].every((instant) => instant === null || instant <= at.toISOString())

type Key = ReturnType<typeof keyFor> extends Scoped<(infer Row)[]> ? Row : never

export interface Held {
  door: Handle
  row: WebhookEndpointRow
  lease: string
  key: Key | undefined
}

/**
 * Takes an endpoint to deliver to, if it is due and nobody else does: one delivers at a time, or events would overtake each other.
 * Who comes while another delivers leaves a knock, and that one looks once more before he goes.
 */
export const takeLease = async (
  door: Handle,
  id: string,
  { now, at }: { now: Date; at: Date },
): Promise<Held | null> => {
  const lease = uuidv7()
  const [, , [row], [key]] = await door.run([
    door.update(webhookEndpoints, { knocks: sql`${table.knocks} + 1` }, [eq(table.id, id), eq(table.status, 'active')]),
    door.update(webhookEndpoints, { lease, leased_until: until(at) }, [eq(table.id, id), isDue(at)]),
    endpointById(door, id, [eq(table.lease, lease)]),
    keyFor(door, id, now),
  ])
  return row ? { door, row, lease, key } : null
}

/** What was done under a lease, in one batch with how far it came. */
export interface Done {
  deliveries: readonly Omit<WebhookDeliveryRow, 'seq' | 'endpoint_id'>[]
  set: Partial<Pick<WebhookEndpointRow, 'position' | 'failures' | 'next_attempt_at'>>
}

const logged = ({ door, row }: Held, deliveries: Done['deliveries']): Scoped<void>[] =>
  door
    .insertMany(
      webhookDeliveries,
      deliveries.map((each) => ({ ...each, endpoint_id: row.id })),
    )
    .map(({ statement }) => statement)

const mine = ({ row, lease }: Held): SQL[] => [eq(table.id, row.id), eq(table.lease, lease)]

/** Keeps what was done and goes on: null where the lease was taken away meanwhile, and with it the word on the position. */
export const keepOn = async (held: Held, { deliveries, set }: Done, at: Date): Promise<Held | null> => {
  const { door, row } = held
  const [, [found]] = await door.run([
    door.update(webhookEndpoints, { ...set, leased_until: until(at) }, mine(held)),
    endpointById(door, row.id, [eq(table.lease, held.lease)]),
    ...logged(held, deliveries),
  ])
  return found ? { ...held, row: found } : null
}

/**
 * Keeps what was done and gives the endpoint back, except where somebody knocked since it was read: then it is held on, and the
 * caller looks once more. `whatever`: given back in any case, for the schedule to go on.
 */
export const giveBack = async (held: Held, { deliveries, set }: Done, whatever: boolean): Promise<Held | null> => {
  const { door, row } = held
  const quiet = whatever ? [] : [eq(table.knocks, row.knocks)]
  const [, , [found]] = await door.run([
    door.update(webhookEndpoints, { ...set, lease: held.lease }, mine(held)),
    door.update(webhookEndpoints, { lease: null, leased_until: null }, [...mine(held), ...quiet]),
    endpointById(door, row.id, [eq(table.lease, held.lease)]),
    ...logged(held, deliveries),
  ])
  return found ? { ...held, row: found } : null
}

/** The statement that ends an endpoint's deliveries, for the batch that tells of it. */
export const ended = (held: Held, set: Partial<WebhookEndpointRow>): Scoped<void> =>
  held.door.update(webhookEndpoints, { ...set, lease: null, leased_until: null }, mine(held))

export const attemptsOf = logged
