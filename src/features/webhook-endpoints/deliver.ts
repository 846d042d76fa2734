import { commitSystem, type SystemContext } from '../../records/commit-system.ts'
import { positionsOf, positionText, type Positions } from '../../records/feed.ts'
import { attempt, type Attempted, type Message } from './attempt.ts'
import type { Feed, Told } from './feed.ts'
import { endpointEvent, followerOf } from './judge.ts'
import { attemptsOf, ended, giveBack, keepOn, takeLease, type Done, type Held } from './lease.ts'
import { drawChance, nextAttempt } from './retry.ts'
import { signerOf, type Signer } from './secrets.ts'
import type { WebhookEndpointRow } from './table.ts'

/** So many events are read at once. */
const PAGE = 100
/** How far one came is kept after so many deliveries or so long: what a stopped worker sends twice is bounded by it. */
const KEPT_EVERY = 25
const KEPT_EVERY_MS = 15_000

/** How much one turn of deliveries may take; the schedule goes on with the rest. */
export interface Turn {
  deliveries: number
  /** Nothing new is begun after this instant. */
  until: Date
}

type Context = SystemContext & { feed: Feed }

const messageOf = ({ seq: _seq, at, ...event }: Told): Message => ({
  id: event.id,
  type: event.type,
  timestamp: at,
  data: event,
})

/** The position behind an event: what lies before it in its own tenant's order was delivered. */
const behind = (positions: Positions, { tenant_code, seq }: Told): Positions => ({ ...positions, [tenant_code]: seq })

/** Ends an endpoint with an event: it is tried no more until somebody enables it. */
const end = async (
  context: Context,
  held: Held,
  { action, set, done }: { action: 'failing' | 'disable'; set: Partial<WebhookEndpointRow>; done: Done },
): Promise<void> => {
  const { row: before, door } = held
  const all = { ...done.set, ...set, version: before.version + 1, updated_at: context.now.toISOString() }
  const after = { ...before, ...all }
  const change = {
    guarded: [{ statement: ended(held, all) }],
    also: attemptsOf(held, done.deliveries),
    events: [endpointEvent(action, door.tenant, { before, after })],
  }
  await commitSystem(context, door, { command: 'deliver_webhooks', change })
}

/** What became of the events of one page: those delivered, then perhaps one that was not. */
interface Walked {
  held: Held
  done: Done
  delivered: number
  failed: Attempted | null
  /** Whether the whole page was delivered. */
  whole: boolean
}

const succeeded = (attempted: Attempted) => ({ ...attempted, attempt: 1, next_attempt_at: null })

interface Walk {
  held: Held
  items: readonly Told[]
  sign: Signer
  turn: Turn
}

/** Delivers events one by one, in order, the next not before a 2xx for the last; null where the lease was taken away. */
const walk = async ({ services }: Context, { held: begun, items, sign, turn }: Walk): Promise<Walked | null> => {
  let held = begun
  let positions = positionsOf(held.row.position)
  let { failures } = held.row
  let deliveries: Done['deliveries'] = []
  let kept = services.wall_clock()
  let delivered = 0
  const done = (): Done =>
    delivered === 0
      ? { deliveries, set: {} }
      : { deliveries, set: { position: positionText(positions), failures, next_attempt_at: null } }
  for (const event of items) {
    const at = services.wall_clock()
    if (delivered >= turn.deliveries || at >= turn.until)
      return { held, done: done(), delivered, failed: null, whole: false }
    if (deliveries.length >= KEPT_EVERY || at.getTime() - kept.getTime() >= KEPT_EVERY_MS) {
      const on = await keepOn(held, done(), at)
      if (!on) return null
      held = on
      deliveries = []
      kept = at
    }
    const attempted = await attempt(services, { url: held.row.url, sign }, messageOf(event))
    if (attempted.error !== null) return { held, done: done(), delivered, failed: attempted, whole: false }
    deliveries = [...deliveries, { ...succeeded(attempted), attempt: failures + 1 }]
    failures = 0
    delivered += 1
    positions = behind(positions, event)
  }
  return { held, done: done(), delivered, failed: null, whole: true }
}

/** After a failure: the next attempt, or the end of them; 410 says that nothing is wanted there any more. */
const afterFailure = async (
  context: Context,
  { held, done, failed }: Walked & { failed: Attempted },
): Promise<void> => {
  const failures = (done.set.failures ?? held.row.failures) + 1
  const next = nextAttempt(failures, context.services.wall_clock(), drawChance())
  const gone = failed.status_code === 410
  const next_attempt_at = gone ? null : (next?.toISOString() ?? null)
  const deliveries = [...done.deliveries, { ...failed, attempt: failures, next_attempt_at }]
  const all: Done = { deliveries, set: { ...done.set, failures, next_attempt_at } }
  if (gone) return end(context, held, { action: 'disable', set: { status: 'disabled', reason: 'gone' }, done: all })
  if (next_attempt_at === null) return end(context, held, { action: 'failing', set: { status: 'failing' }, done: all })
  await giveBack(held, all, true)
}

/** One page of the feed: what is left to look at under the lease, or null when it was given back. */
const page = async (context: Context, held: Held, turn: Turn): Promise<{ held: Held; delivered: number } | null> => {
  const { tenant } = held.door
  const follower = followerOf(context, held.key, tenant)
  if (!follower) {
    const set = { status: 'disabled', reason: 'key', next_attempt_at: null } as const
    await end(context, held, { action: 'disable', set, done: { deliveries: [], set: {} } })
    return null
  }
  const { position: cursor, records } = held.row
  const asked = { cursor, records: records ?? undefined, limit: PAGE }
  const { items, more, position } = await context.feed.read(follower, asked)
  const sign = await signerOf(context.services, held.row, { tenant, now: context.now })
  const walked = await walk(context, { held, items, sign, turn })
  if (!walked) return null
  const { failed, whole, delivered, done } = walked
  if (failed) {
    await afterFailure(context, { ...walked, failed })
    return null
  }
  const set = whole && position !== cursor ? { ...done.set, position } : done.set
  const all = { deliveries: done.deliveries, set }
  const on =
    whole && more
      ? await keepOn(walked.held, all, context.services.wall_clock())
      : await giveBack(walked.held, all, !whole)
  return on && { held: on, delivered }
}

/** Delivers what one endpoint has waiting, if it is due and nobody else does so already. */
export const deliver = async (
  context: Context,
  { tenant, id }: { tenant: string; id: string },
  turn: Turn,
): Promise<void> => {
  const { services, now } = context
  const door = services.doors.system('deliver_webhooks', tenant)
  let held = await takeLease(door, id, { now, at: services.wall_clock() })
  let { deliveries } = turn
  while (held) {
    const left = await page(context, held, { ...turn, deliveries })
    held = left?.held ?? null
    deliveries -= left?.delivered ?? 0
  }
}
