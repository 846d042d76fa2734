import { createMiddleware } from 'hono/factory'
import type { Event } from '../../journal/entry.ts'
import type { Guarded } from '../../records/commit.ts'
import type { SystemContext } from '../../records/commit-system.ts'
import { asRead } from '../../records/step.ts'
import { logEvent } from '../../serve/log.ts'
import { laterOf, type AppEnv } from '../../serve/mount.ts'
import { gather } from '../../tenancy/gather.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { allTenants, tenantByCode } from '../../tenancy/registry.ts'
import { activeIds, hasNone } from './active.ts'
import { answerFirst } from './answer-first.ts'
import { deliver, type Turn } from './deliver.ts'
import type { Feed } from './feed.ts'
import { endpointEvent } from './judge.ts'
import { mayBeDue } from './lease.ts'
import { activeEndpoints } from './queries.ts'
import { webhookEndpoints, type WebhookEndpointRow } from './table.ts'

type Context = SystemContext & { feed: Feed }

interface Named {
  tenant: string
  id: string
}

/** One endpoint's turn; whatever fails there stays there, and is tried again when its lease has run out. */
const tryDeliver = async (context: Context, named: Named, turn: Turn): Promise<void> => {
  try {
    await deliver(context, named, turn)
  } catch {
    logEvent(context.services, { event: 'webhook_failed', tenant: named.tenant })
  }
}

/** So many side by side, the next as soon as one is done. */
const sideBySide = async <T>(width: number, all: readonly T[], work: (each: T) => Promise<void>): Promise<void> => {
  const left = [...all]
  const lane = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await work(next)
  }
  await Promise.all(Array.from({ length: Math.min(width, left.length) }, lane))
}

/** A Worker holds six connections at a time: those that answer have most of them, and the databases one. */
const ANSWERING_LANES = 3
const FAILING_LANES = 2

/** Of the work behind one answer: a Worker gives it half a minute. */
const FIRST_ATTEMPTS = { deliveries: 50, ms: 12_000 } as const
/** Of one run of the schedule, which comes each minute. */
const A_RUN = { deliveries: 300, ms: 40_000 } as const

const turnOf = ({ services }: Context, { deliveries, ms }: { deliveries: number; ms: number }): Turn => ({
  deliveries,
  until: new Date(services.wall_clock().getTime() + ms),
})

/** The first attempts at what a request wrote, for the tenants that have an event of it. */
const firstAttempts = async (context: Context, tenants: readonly string[]): Promise<void> => {
  await answerFirst()
  const { services, now } = context
  const turn = turnOf(context, FIRST_ATTEMPTS)
  const { parts } = await gather(tenants, async (tenant) => activeIds(services, tenant, now))
  const named = parts.flatMap(({ tenant, value }) => value.map((id) => ({ tenant, id })))
  await sideBySide(ANSWERING_LANES, named, async (each) => tryDeliver(context, each, turn))
}

/** Behind each answer: who has an event of what was written is told at once; what does not reach him now comes with the schedule. */
export const tellAfterAnswer = (feed: Feed) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const written = new Set<string>()
    c.set('written', written)
    await next()
    if (written.size === 0) return
    const services = c.get('services')
    const now = services.clock()
    const tenants = [...written].filter((code) => tenantByCode(code) && !hasNone(services, code, now))
    if (tenants.length === 0) return
    const context = { services, now, request_id: c.get('requestId'), feed }
    laterOf(c)(firstAttempts(context, tenants).catch(() => undefined))
  })

/** Whoever is due in any tenant, the tenants in another order each minute: where a run is cut short, nobody is always the last. */
const dueNow = async ({ services }: Context): Promise<(Named & Pick<WebhookEndpointRow, 'failures'>)[]> => {
  const at = services.wall_clock()
  const codes = allTenants.map(({ code }) => code)
  const first = Math.floor(at.getTime() / 60_000) % codes.length
  const inTurn = [...codes.slice(first), ...codes.slice(0, first)]
  const { parts } = await gather(inTurn, async (tenant) => {
    const door = services.doors.system('deliver_webhooks', tenant)
    const [rows] = await door.run([activeEndpoints(door)])
    return rows.filter((row) => mayBeDue(row, at))
  })
  return parts.flatMap(({ tenant, value }) => value.map(({ id, failures }) => ({ tenant, id, failures })))
}

/** Each minute: what the requests that wrote did not deliver. Who failed the last time waits apart, and holds up nobody else. */
export const deliverDue = async (context: Context): Promise<void> => {
  const due = await dueNow(context)
  const turn = turnOf(context, A_RUN)
  const work = async (each: Named) => tryDeliver(context, each, turn)
  await Promise.all([
    sideBySide(
      ANSWERING_LANES,
      due.filter(({ failures }) => failures === 0),
      work,
    ),
    sideBySide(
      FAILING_LANES,
      due.filter(({ failures }) => failures > 0),
      work,
    ),
  ])
}

interface Changed {
  guarded: Guarded[]
  events: Event[]
}

const changed = (
  own: Handle,
  rows: readonly WebhookEndpointRow[],
  { action, set, now }: { action: string; set: Partial<WebhookEndpointRow>; now: Date },
): Changed => {
  const each = rows.map((before) => {
    const all = { ...set, version: before.version + 1, updated_at: now.toISOString() }
    return { before, all, after: { ...before, ...all } }
  })
  return {
    guarded: each.map(({ before, all }) => ({
      statement: own.update(webhookEndpoints, all, [asRead(webhookEndpoints.table, before)]),
    })),
    events: each.map(({ before, after }) => endpointEvent(action, own.tenant, { before, after })),
  }
}

/** A key is rotated: its endpoints go on in the name of the successor, in the same batch. */
export const passOn = (
  own: Handle,
  rows: readonly WebhookEndpointRow[],
  to: { api_key_id: string; now: Date },
): Changed => changed(own, rows, { action: 'update', set: { api_key_id: to.api_key_id }, now: to.now })

/** A key is revoked: nothing more is delivered in its name. */
export const takeAlong = (own: Handle, rows: readonly WebhookEndpointRow[], now: Date): Changed =>
  changed(own, rows, {
    action: 'disable',
    set: { status: 'disabled', reason: 'key', next_attempt_at: null, lease: null, leased_until: null },
    now,
  })
