import { z } from 'zod'
import { endpoints } from '../../src/app.ts'
import { feedKinds } from '../../src/features/events/kinds.ts'
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

const addressOf = (list: string, row: Row): string => `${list}/${String(row['code'] ?? row['id'] ?? row['period'])}`

/** All rows of a list, to its end. */
const wholeList = async (reader: Actor, list: string): Promise<Row[] | null> => {
  const rows: Row[] = []
  for (let next: string | null = ''; next !== null;) {
    const answer = await reader.get(`${list}${next && `?cursor=${next}`}`)
    if (answer.status === 403) return null
    if (answer.status !== 200) throw new Error(`${list}: ${answer.text}`)
    const page = List.parse(answer.json)
    rows.push(...page.items)
    next = page.next
  }
  return rows
}

/** What an integrator keeps: rows by their address, brought up to date by nothing but the feed. */
export interface Copy {
  reader: Actor
  rows: Map<string, Row>
  position: string
}

const takeLists = async (reader: Actor, rows: Map<string, Row>): Promise<void> => {
  for (const list of LISTS) for (const row of (await wholeList(reader, list)) ?? []) rows.set(addressOf(list, row), row)
}

/** A copy of today: the position first, then every list. */
export const copyOfNow = async (reader: Actor): Promise<Copy> => {
  const rows = new Map<string, Row>()
  const { position } = Feed.parse((await reader.get('/v1/events?from=now')).json)
  await takeLists(reader, rows)
  return { reader, rows, position }
}

/** A copy that begins with nothing and reads from the first event on. */
export const emptyCopy = (reader: Actor): Copy => ({ reader, rows: new Map(), position: '' })

const readAgain = async ({ reader, rows }: Copy, resource: string, gone: boolean): Promise<void> => {
  const answer = await reader.get(resource)
  if (gone && answer.status !== 404) throw new Error(`${resource} is said to be gone and is ${answer.status}`)
  if (answer.status === 404) rows.delete(resource)
  else if (answer.status !== 200) throw new Error(`${resource}: ${answer.text}`)
  else if (z.looseObject({ items: z.array(z.unknown()) }).safeParse(answer.json).success)
    for (const row of List.parse(answer.json).items) rows.set(addressOf(resource, row), row)
  else rows.set(resource, z.looseObject({}).parse(answer.json))
}

/** Follows the feed to its end; `limit` cuts it wherever it may. */
export const follow = async (copy: Copy, limit: number): Promise<void> => {
  const seen = new Map<string, boolean>()
  for (;;) {
    const at = copy.position === '' ? '' : `&cursor=${copy.position}`
    const page = Feed.parse((await copy.reader.get(`/v1/events?limit=${limit}${at}`)).json)
    for (const { resource, gone } of page.items) seen.set(resource, gone)
    copy.position = page.position
    if (page.next === null) break
  }
  for (const [resource, gone] of seen) await readAgain(copy, resource, gone)
}

const json = (value: unknown): string => JSON.stringify(value) ?? 'undefined'

/** What of the lists is not in the copy, or is other there; a member that a date alone moves is not compared. */
export const differences = async ({ reader, rows }: Copy, byDate: ReadonlySet<string>): Promise<string[]> => {
  const found: string[] = []
  for (const list of LISTS)
    for (const row of (await wholeList(reader, list)) ?? []) {
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
