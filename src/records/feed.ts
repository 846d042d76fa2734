import { z } from '@hono/zod-openapi'
import { problem } from '../problems/problem.ts'
import { formed, ASKED } from '../http/hints.ts'
import { fromBase64url, toBase64url, utf8 } from '../vault/encoding.ts'

/** How far a reader has come in each tenant's stream: the `seq` of the last entry that is behind him. */
const Positions = z.record(formed('tenant'), z.int().min(0))
export type Positions = Readonly<z.infer<typeof Positions>>

/** Positions of all tenants in one cursor: 22 of them fit with room to spare. */
export const POSITION_CHARACTERS_MAX = 2048

const readPositions = (text: string): Positions | null => {
  try {
    return Positions.parse(JSON.parse(new TextDecoder().decode(fromBase64url(text) ?? new Uint8Array())))
  } catch {
    return null
  }
}

/** Whether a text is a position of ours. */
export const isPosition = (text: string): boolean => readPositions(text) !== null

/** The positions a cursor stands for; no cursor is the beginning of every stream, and what is no cursor of ours is 400. */
export const positionsOf = (cursor: string | undefined): Positions => {
  if (cursor === undefined) return {}
  const positions = readPositions(cursor)
  if (positions) return positions
  throw problem('INVALID_REQUEST', { field: 'cursor', detail: ASKED.cursor })
}

/** Positions as a caller keeps them; what is in the text is nobody's contract. */
export const positionText = (positions: Positions): string => toBase64url(utf8(JSON.stringify(positions)))

/** What one tenant's database answered: entries behind the position in its own order, and the last `seq` it held then. */
export interface Stream<T> {
  tenant: string
  entries: readonly T[]
  /** How far the database was read: what lies before it was shown or left out. */
  top: number
  /** Whether it holds more behind `top`. */
  goes_on?: boolean
}

interface Merged<T> {
  items: T[]
  /** Whether a stream that answered holds more than was taken. */
  more: boolean
  positions: Positions
}

interface Numbered {
  seq: number
  day: string
}

/**
 * One page of many streams. The next entry is always the head of a stream, the head of the earliest day and, of one day, of the
 * lowest tenant code: so a page takes the beginning of each stream, in that stream's order, whatever days its entries have, and
 * nothing is behind a position that was not shown or left out by the filter.
 */
export const mergeStreams = <T extends Numbered>(
  streams: readonly Stream<T>[],
  { from, limit }: { from: Positions; limit: number },
): Merged<T> => {
  const left = streams
    .toSorted((a, b) => (a.tenant < b.tenant ? -1 : 1))
    .map((stream) => ({ ...stream, taken: 0, head: stream.entries[0] }))
  const items: T[] = []
  while (items.length < limit) {
    const heads = left.flatMap((stream) => (stream.head ? [{ stream, head: stream.head }] : []))
    const [first, ...others] = heads
    if (!first) break
    const next = others.reduce((best, each) => (each.head.day < best.head.day ? each : best), first)
    items.push(next.head)
    next.stream.taken += 1
    next.stream.head = next.stream.entries[next.stream.taken]
  }
  const positions: Record<string, number> = { ...from }
  for (const { tenant, entries, taken, top } of left) {
    const at = Math.max(positions[tenant] ?? 0, entries[taken - 1]?.seq ?? 0)
    positions[tenant] = taken === entries.length ? Math.max(at, top) : at
  }
  return { items, more: left.some(({ head, goes_on }) => head !== undefined || goes_on === true), positions }
}
