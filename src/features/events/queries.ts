import { EVERY_TENANT } from '../../journal/readers-table.ts'
import { problem } from '../../problems/problem.ts'
import { mergeStreams, positionsOf, positionText, type Positions, type Stream } from '../../records/feed.ts'
import type { Source } from '../../records/list.ts'
import type { Call } from '../../serve/call.ts'
import { gather } from '../../tenancy/gather.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { cityCodes, PROVINCE } from '../../tenancy/registry.ts'
import { knownPairings, listSources, pairedWith } from '../pairings/queries.ts'
import { endOf, extentOf, isTold, namedEntries, reachOf, startOf, toldEntries, type FeedRow } from './entries.ts'
import { readableKinds, type Kind } from './kinds.ts'
import type { FeedEvent } from './model.ts'

export { feedKinds } from './kinds.ts'

/** Who reads the feed: a caller, or a key whose events are delivered. */
type Follower = Pick<Call, 'services' | 'now' | 'principal' | 'caller'>

/** What is asked of the feed. */
interface FeedAsked {
  cursor?: string | undefined
  from?: 'now' | undefined
  since?: string | undefined
  tenant?: string | undefined
  /** Kinds of records by the feed's names; all where it is not given. */
  records?: readonly string[] | undefined
  /** Ends of databases that were read already, for a reading from now on: they are not asked again. */
  ends?: Positions
  limit: number
}

/** An event with its place in its tenant's order and the instant it was written, neither of which is shown. */
type Told = FeedEvent & { seq: number; at: string }

interface FeedPage {
  items: Told[]
  /** Whether more is there already. */
  more: boolean
  position: string
  unavailable: string[]
}

/** Where one tenant's stream is to begin. */
const beginning = ({ from, since }: FeedAsked, positions: Positions, tenant: string) => {
  if (from) return startOf('now')
  return since ? startOf({ since: new Date(since).toISOString() }) : startOf({ position: positions[tenant] ?? 0 })
}

/** A city reads its own database, those of its hosts, of the province's what is there for every city, and of other cities' what is published (R-78). */
const sourcesOf = async (
  follower: Follower,
  { tenant, kinds }: { tenant: string | undefined; kinds: readonly Kind[] },
): Promise<Source[]> => {
  const { doors } = follower.services
  const listed = await listSources(follower, tenant)
  const others = kinds.some(({ in_every_city }) => in_every_city)
    ? cityCodes.filter((code) => (tenant ?? code) === code && listed.every((source) => source.tenant !== code))
    : []
  const keyed = kinds.some(({ record }) => record === 'api_keys')
    ? pairedWith(await knownPairings(follower), follower.principal.tenant).filter((code) => (tenant ?? code) === code)
    : []
  const published = [...new Set([...others, ...keyed])]
    .filter((code) => listed.every((source) => source.tenant !== code))
    .map((code) => ({ tenant: code, open: () => doors.shared(follower.caller, code) }))
  const sources = [...listed, ...published]
  if (tenant !== undefined && tenant !== PROVINCE) return sources
  const own = follower.principal.tenant === PROVINCE
  const open = () => (own ? doors.own(follower.caller) : doors.system('read_events', PROVINCE))
  return [...sources.filter((source) => source.tenant !== PROVINCE), { tenant: PROVINCE, open }]
}

/** The wanted kinds of records are those of the feed; one it has not is 400 with all it has. */
export const checkRecords = (
  asked: readonly string[] | undefined,
  kinds: readonly Kind[],
  field: 'record' | 'records',
): void => {
  const accepted = [...new Set(kinds.map(({ told_as }) => told_as))].toSorted()
  if (asked?.every((name) => accepted.includes(name)) ?? true) return
  throw problem('INVALID_REQUEST', { errors: [{ code: 'INVALID_REQUEST', field, facts: { accepted } }] })
}

const eventOf = (row: FeedRow, tenant: string, kinds: ReadonlyMap<string, Kind>): Told[] => {
  const kind = kinds.get(row.record)
  if (!kind || row.shown_id === null) return []
  return [
    {
      seq: row.seq,
      at: row.at,
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
  follower: Follower,
  handle: Handle,
  { kinds, positions, asked }: { kinds: readonly Kind[]; positions: Positions; asked: FeedAsked },
): Promise<Read> => {
  const { tenant } = handle
  const { limit } = asked
  const start = beginning(asked, positions, tenant)
  // what the province does not review it reads as a side, and hears as one
  const side = handle.door === 'review' ? follower.services.doors.shared(follower.caller, tenant) : handle
  const published = kinds.some(({ in_every_city }) => in_every_city) ? [EVERY_TENANT] : []
  const readers = [follower.principal.tenant, ...published] as const
  const reach = reachOf(handle.door, start, readers)
  const extent = extentOf(follower.services.doors.system('read_events', tenant), { start, reach })
  const wanted = { kinds, start, reach, limit: limit + 1 }
  const told = isTold(side, follower.caller)
    ? readers.map((reader) => toldEntries(side, { ...wanted, tenant: reader }))
    : []
  const [[found], named, ...beside] = await handle.run([extent, namedEntries(handle, wanted), ...told])
  const { first = 0, last = 0, read = 0 } = found ?? {}
  const rows = new Map([...beside.flat(), ...named].map((row) => [row.seq, row]))
  const byRecord = new Map(kinds.map((kind) => [kind.record, kind]))
  const inOrder = [...rows.values()].toSorted((a, b) => a.seq - b.seq).slice(0, limit + 1)
  const entries = inOrder.flatMap((row) => eventOf(row, tenant, byRecord))
  const top = inOrder.length > limit ? (inOrder.at(-1)?.seq ?? read) : read
  return { tenant, entries, top, goes_on: top < last, first }
}

/** One page of what somebody reads in the feed: what `/v1/events` answers and what is delivered to his endpoints are this. */
export const readFeed = async (follower: Follower, all: readonly Kind[], asked: FeedAsked): Promise<FeedPage> => {
  const kinds = readableKinds(follower.principal, all, asked.records)
  const positions = positionsOf(asked.cursor)
  const doors = new Map(
    (await sourcesOf(follower, { tenant: asked.tenant, kinds })).map((source) => [source.tenant, source.open]),
  )
  const { ends = {} } = asked
  const unread = [...doors.keys()].filter((code) => ends[code] === undefined)
  const gathered = await gather(unread, async (code) => {
    const handle = doors.get(code)?.()
    if (!handle) return { tenant: code, entries: [], top: 0, first: 0 }
    return readOne(follower, handle, { kinds, positions, asked })
  })
  const streams = gathered.parts.map(({ value }) => value)
  const from = { ...positions, ...ends, ...Object.fromEntries(streams.map((stream) => [stream.tenant, stream.first])) }
  const { items, more, positions: reached } = mergeStreams(streams, { from, limit: asked.limit })
  return { items, more, position: positionText(reached), unavailable: gathered.unavailable }
}

/** The feed of an application, for what follows it without asking `/v1/events`: the same reading. */
export const feedOf = (kinds: () => readonly Kind[]) => ({
  checkRecords: (asked: readonly string[] | undefined, field: 'records'): void => checkRecords(asked, kinds(), field),
  end: ({ services }: Pick<Follower, 'services'>, tenant: string) =>
    endOf(services.doors.system('read_events', tenant)),
  read: async (follower: Follower, asked: FeedAsked): Promise<FeedPage> => readFeed(follower, kinds(), asked),
})
