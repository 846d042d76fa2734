import { z } from 'zod'
import { endpoints } from '../../src/app.ts'
import { feedKinds } from '../../src/features/events/kinds.ts'
import type { App } from './app.ts'
import type { dice } from './branch-model.ts'
import type { Actor } from './people.ts'

type Row = Readonly<Record<string, unknown>>

const List = z.looseObject({ items: z.array(z.looseObject({})), next: z.string().nullable() })
const Feed = List.extend({
  position: z.string(),
  unavailable: z.array(z.string()),
  items: z.array(z.looseObject({ resource: z.string(), gone: z.boolean() })),
})

/** Lists of records that the feed tells of, without parameters in their path. */
const LISTS = [
  ...new Set(feedKinds(endpoints).map(({ told_as, resource }) => resource('').replace(/\/$/, '') || told_as)),
]

const PAGE = 100

const TENANTS = ['440000', '440100', '441400', '441600'] as const

const addressOf = (list: string, row: Row): string => `${list}/${String(row['code'] ?? row['id'] ?? row['period'])}`

/** Lists that have pages. */
const paged = new Set<string>(
  endpoints.flatMap(({ path, query }) => (query instanceof z.ZodObject && 'cursor' in query.shape ? [path] : [])),
)

/** All rows of a list, to its end; null where the reader may not. */
const wholeList = async (reader: Actor, list: string): Promise<Row[] | null> => {
  const rows: Row[] = []
  for (let next: string | null = ''; next !== null;) {
    const page = paged.has(list) ? `?limit=${PAGE}${next && `&cursor=${next}`}` : ''
    const answer = await reader.get(`${list}${page}`)
    if (answer.status === 403) return null
    if (answer.status !== 200) throw new Error(`${list}: ${answer.text}`)
    const found = List.parse(answer.json)
    rows.push(...found.items)
    next = found.next
  }
  return rows
}

type Lists = ReadonlyMap<string, readonly Row[]>

/** Every list the reader may read, as it stands. */
export const listsOf = async (reader: Actor): Promise<Lists> => {
  const lists = new Map<string, Row[]>()
  for (const list of LISTS) lists.set(list, (await wholeList(reader, list)) ?? [])
  return lists
}

/** What an integrator keeps: rows by their address, brought up to date by nothing but the feed. */
export interface Copy {
  reader: Actor
  rows: Map<string, Row>
  position: string
  /** What the feed named and nobody has read again yet, with whether it is said to be gone. */
  told: Map<string, boolean>
}

/** A copy that begins with nothing and reads from the first event on. */
export const emptyCopy = (reader: Actor): Copy => ({ reader, rows: new Map(), position: '', told: new Map() })

/** A copy of today: the position first, then every list. */
export const copyOfNow = async (reader: Actor): Promise<Copy> => {
  const { position } = Feed.parse((await reader.get('/v1/events?from=now')).json)
  const copy = { ...emptyCopy(reader), position }
  for (const [list, rows] of await listsOf(reader)) for (const row of rows) copy.rows.set(addressOf(list, row), row)
  return copy
}

/** One page of the feed, behind the position the copy has; whether more is there. */
export const readPage = async (copy: Copy, limit: number): Promise<boolean> => {
  const at = copy.position === '' ? '' : `&cursor=${copy.position}`
  const answer = await copy.reader.get(`/v1/events?limit=${limit}${at}`)
  if (answer.status === 503) return true
  const { items, position, next, unavailable } = Feed.parse(answer.json)
  for (const { resource, gone } of items) copy.told.set(resource, gone)
  copy.position = position
  return next !== null || unavailable.length > 0
}

/** Follows the feed to its end, in pages of any size; now and then a database does not answer, or a page is lost on its way and comes again. */
export const readOn = async (
  copy: Copy,
  { app, random }: { app: App; random: ReturnType<typeof dice> },
): Promise<void> => {
  for (let more = true; more;) {
    const { position } = copy
    const tenant = random.one(TENANTS)
    if (tenant && random.chance(0.1)) app.spy.fault({ tenant, call: 1, kind: 'before' })
    more = await readPage(copy, random.between(1, 200))
    app.spy.fault()
    if (random.chance(0.1)) [copy.position, more] = [position, true]
  }
}

const put = (rows: Map<string, Row>, resource: string, { status, json, text }: Awaited<ReturnType<Actor['get']>>) => {
  if (status === 404) return void rows.delete(resource)
  if (status !== 200) throw new Error(`${resource}: ${text}`)
  if (!z.looseObject({ items: z.array(z.unknown()) }).safeParse(json).success)
    return void rows.set(resource, z.looseObject({}).parse(json))
  for (const row of List.parse(json).items) rows.set(addressOf(resource, row), row)
}

/** Copies of one reader read again what the feed told each of them: each address once. */
export const readAgain = async (copies: readonly Copy[]): Promise<void> => {
  for (const resource of new Set(copies.flatMap(({ told }) => [...told.keys()]))) {
    const answer = await copies[0]?.reader.get(resource)
    for (const { rows, told } of answer ? copies : []) {
      if (!answer || !told.has(resource)) continue
      if (told.get(resource) && answer.status !== 404)
        throw new Error(`${resource} is said to be gone and is ${answer.status}`)
      put(rows, resource, answer)
    }
  }
  for (const { told } of copies) told.clear()
}

const json = (value: unknown): string => JSON.stringify(value) ?? 'undefined'

/** What of the lists is not in the copy, or is other there; a member that a date alone moves is not compared. */
export const differences = ({ reader, rows }: Copy, lists: Lists, byDate: ReadonlySet<string>): string[] => {
  const found: string[] = []
  for (const [list, listed] of lists)
    for (const row of listed) {
      const kept = rows.get(addressOf(list, row))
      if (!kept) found.push(`${addressOf(list, row)} is not in the copy of ${reader.tenant}`)
      for (const [member, value] of Object.entries(row))
        if (kept && member in kept && !byDate.has(member) && json(kept[member]) !== json(value))
          found.push(
            `${addressOf(list, row)} ${member}: ${json(kept[member])} in the copy of ${reader.tenant}, ${json(value)} in the list`,
          )
    }
  return found
}
