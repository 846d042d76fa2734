import type { Call } from '../../serve/call.ts'
import { endpoint, type Endpoint } from '../../serve/endpoint.ts'
import { problem } from '../../problems/problem.ts'
import { mergeStreams, positionsOf, positionText, type Positions, type Stream } from '../../records/feed.ts'
import { LIMIT_DEFAULT, linkHeader, type Source } from '../../records/list.ts'
import { gather } from '../../tenancy/gather.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { listSources } from '../pairings/queries.ts'
import { feedKinds, readableKinds, type Kind } from './kinds.ts'
import { EventPage, EventQuery, type FeedEvent } from './model.ts'
import { ENTRIES_LOOKED_AT, extentOf, isTold, namedEntries, startOf, toldEntries, type FeedRow } from './queries.ts'

/** Where one tenant's stream is to begin. */
const beginning = ({ from, since }: EventQuery, positions: Positions, tenant: string) => {
  if (from) return startOf('now')
  return since ? startOf({ since: new Date(since).toISOString() }) : startOf({ position: positions[tenant] ?? 0 })
}

/** A city reads its own database, those of its hosts, and of the province's what is there for every city. */
const sourcesOf = async (call: Call, tenant: string | undefined): Promise<Source[]> => {
  const { doors } = call.services
  const sources = await listSources(call, tenant)
  if (tenant !== undefined && tenant !== PROVINCE) return sources
  const own = call.principal.tenant === PROVINCE
  const open = () => (own ? doors.own(call.caller) : doors.system('read_events', PROVINCE))
  return [...sources.filter((source) => source.tenant !== PROVINCE), { tenant: PROVINCE, open }]
}

/** The wanted kinds of records, as the feed names them; what it has not is 400 with all it has. */
const recordsAsked = (record: string | undefined, kinds: readonly Kind[]): string[] | undefined => {
  const asked = record?.split(',').map((name) => name.trim())
  const accepted = [...new Set(kinds.map(({ told_as }) => told_as))].toSorted()
  if (asked?.every((name) => accepted.includes(name)) ?? true) return asked
  throw problem('INVALID_REQUEST', {
    errors: [{ code: 'INVALID_REQUEST', field: 'record', facts: { accepted } }],
  })
}

const refuseTwoBeginnings = ({ cursor, from, since }: EventQuery): void => {
  const given = Object.entries({ cursor, from, since }).filter(([, value]) => value !== undefined)
  const [, second] = given
  if (second) throw problem('INVALID_REQUEST', { field: second[0], detail: 'cursor | from | since' })
}

type Told = FeedEvent & { seq: number }

const eventOf = (row: FeedRow, tenant: string, kinds: ReadonlyMap<string, Kind>): Told[] => {
  const kind = kinds.get(row.record)
  if (!kind || row.shown_id === null) return []
  return [
    {
      seq: row.seq,
      id: `${tenant}-${row.seq}`,
      type: `${kind.told_as}.${row.action}`,
      tenant_code: tenant,
      record: kind.told_as,
      record_id: row.shown_id,
      action: row.action,
      day: row.day,
      resource: kind.resource(row.shown_id),
      gone: row.gone === 1,
    },
  ]
}

interface Read extends Stream<Told> {
  first: number
}

/** The events of one database in one round trip. */
const readOne = async (
  call: Call<unknown, EventQuery>,
  handle: Handle,
  { kinds, positions, limit }: { kinds: readonly Kind[]; positions: Positions; limit: number },
): Promise<Read> => {
  const { tenant } = handle
  const start = beginning(call.query, positions, tenant)
  const extent = extentOf(call.services.doors.system('read_events', tenant), start)
  const asked = { kinds, start, limit: limit + 1 }
  // what the province does not review it reads as a side, and hears as one
  const side = handle.door === 'review' ? call.services.doors.shared(call.caller, tenant) : handle
  const told = isTold(side, call.caller) ? [toldEntries(side, { ...asked, tenant: call.principal.tenant })] : []
  const [[found], named, beside = []] = await handle.run([extent, namedEntries(handle, asked), ...told])
  const { first = 0, last = 0 } = found ?? {}
  const rows = new Map([...beside, ...named].map((row) => [row.seq, row]))
  const byRecord = new Map(kinds.map((kind) => [kind.record, kind]))
  const inOrder = [...rows.values()].toSorted((a, b) => a.seq - b.seq).slice(0, limit + 1)
  const entries = inOrder.flatMap((row) => eventOf(row, tenant, byRecord))
  const read = handle.door === 'shared' ? last : Math.min(last, first + ENTRIES_LOOKED_AT)
  const top = inOrder.length > limit ? (inOrder.at(-1)?.seq ?? read) : read
  return { tenant, entries, top, goes_on: top < last, first }
}

const readEvents = (all: readonly Kind[]) =>
  endpoint(
    {
      method: 'get',
      path: '/v1/events',
      operation: 'readEvents',
      order: 'inside a tenant the number in `id`, which is the order of commit; between tenants the day',
      summary: 'What to read again since a position: of each write the records the caller sees, or saw until then',
      tag: 'events',
      permission: 'event.read',
      doors: ['own', 'shared', 'review', 'system'],
      rules: ['X-7', 'X-8', 'X-13'],
      query: EventQuery,
      answer: EventPage,
    },
    async (call) => {
      const { limit = LIMIT_DEFAULT, cursor, tenant, record, from: now } = call.query
      refuseTwoBeginnings(call.query)
      const kinds = readableKinds(call.principal, all, recordsAsked(record, all))
      const positions = positionsOf(cursor)
      const doors = new Map((await sourcesOf(call, tenant)).map((source) => [source.tenant, source.open]))
      const asked = await gather([...doors.keys()], async (code) => {
        const handle = doors.get(code)?.()
        if (!handle) return { tenant: code, entries: [], top: 0, first: 0 }
        return readOne(call, handle, { kinds, positions, limit })
      })
      const streams = asked.parts.map(({ value }) => value)
      const from = { ...positions, ...Object.fromEntries(streams.map((stream) => [stream.tenant, stream.first])) }
      const { items, more, positions: reached } = mergeStreams(streams, { from, limit })
      const position = positionText(reached)
      const next = more && now === undefined ? position : null
      const shown = items.map(({ seq: _seq, ...event }) => event)
      const sent = { ...call.query, from: undefined, since: undefined }
      return {
        body: { items: shown, next, position, unavailable: asked.unavailable },
        headers: linkHeader({ path: '/v1/events', query: sent }, next),
      }
    },
  )

/** Of whichever records the application has, whoever may read one hears that it was written. */
export const eventEndpoints = (recordEndpoints: readonly Endpoint[]): Endpoint[] => [
  readEvents(feedKinds(recordEndpoints)),
]
