import { ASKED, formed } from '../http/hints.ts'
import { asc, sql, type Column, type SQL } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import { problem } from '../problems/problem.ts'
import { gather } from '../tenancy/gather.ts'
import type { Handle, Scoped } from '../tenancy/handle.ts'
import { fromBase64url, toBase64url, utf8 } from '../vault/encoding.ts'

export const LIMIT_DEFAULT = 50

/** A row on its way out and the values of its list key, by which pages are cut and many databases merged. */
export interface Keyed<R> {
  key: readonly string[]
  item: R
}

interface Page<R> {
  items: R[]
  next: string | null
  unavailable: string[]
}

const Key = z.array(z.string().max(128)).min(1).max(3)

/** A cursor is the key of the last row seen; what is in it is nobody's contract. */
export const cursorOf = (key: readonly string[]): string => toBase64url(utf8(JSON.stringify(key)))

const notACursor = () => problem('INVALID_REQUEST', { field: 'cursor', detail: ASKED.cursor })

/** The list key a cursor stands for; what is no cursor of ours is 400. */
export const keyOfCursor = (cursor: string, length: number): readonly string[] => {
  const bytes = fromBase64url(cursor)
  try {
    const key = Key.length(length).parse(JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array())))
    return key
  } catch {
    throw notACursor()
  }
}

const Position = formed('position').transform(Number)

/** The same where a list's key ends with a number that the database gave (a journal's seq). */
export const positionOfCursor = (cursor: string, length: number): { key: readonly string[]; position: number } => {
  const key = keyOfCursor(cursor, length)
  const position = Position.safeParse(key.at(-1))
  if (!position.success) throw notACursor()
  return { key: key.slice(0, -1), position: position.data }
}

/** Rows behind the cursor, as a row-value comparison that the list's index serves. */
export const afterKey = (columns: readonly (Column | SQL)[], cursor: string | undefined): SQL[] => {
  if (cursor === undefined) return []
  const key = keyOfCursor(cursor, columns.length)
  return [
    sql`(${sql.join([...columns], sql`, `)}) > (${sql.join(
      key.map((value) => sql`${value}`),
      sql`, `,
    )})`,
  ]
}

/** The order of a list's key. */
export const inKeyOrder = (columns: readonly (Column | SQL)[]): SQL[] => columns.map((column) => asc(column))

const compareKeys = (a: readonly string[], b: readonly string[]): number => {
  for (const [i, part] of a.entries()) {
    const other = b[i] ?? ''
    if (part !== other) return part < other ? -1 : 1
  }
  return 0
}

/** Cuts a page out of sorted or unsorted keyed rows that hold one more than the limit per database. */
export const cutPage = <R>(rows: readonly Keyed<R>[], limit: number): { items: R[]; next: string | null } => {
  const sorted = rows.toSorted((a, b) => compareKeys(a.key, b.key))
  const page = sorted.slice(0, limit)
  const last = page.at(-1)
  return { items: page.map(({ item }) => item), next: sorted.length > limit && last ? cursorOf(last.key) : null }
}

interface ListOptions<Row, R> {
  limit: number | undefined
  /** The statement of one database: at most `limit` rows behind the cursor, in key order. */
  query: (handle: Handle, limit: number) => Scoped<Row[]>
  present: (row: Row, tenant: string) => Keyed<R>
}

/** A database of a gathered list: which tenant's, and the door it is opened through. */
export interface Source {
  tenant: string
  open: () => Handle
}

/** One page over one or many databases: each is asked once for a page and one row more, then merged by key. */
export const listOver = async <Row, R>(sources: readonly Source[], options: ListOptions<Row, R>): Promise<Page<R>> => {
  const limit = options.limit ?? LIMIT_DEFAULT
  const doors = new Map(sources.map(({ tenant, open }) => [tenant, open]))
  const asked = await gather([...doors.keys()], async (tenant) => {
    const handle = doors.get(tenant)?.()
    if (!handle) return []
    const [rows] = await handle.run([options.query(handle, limit + 1)])
    return rows.map((row) => options.present(row, tenant))
  })
  return {
    ...cutPage(
      asked.parts.flatMap(({ value }) => value),
      limit,
    ),
    unavailable: asked.unavailable,
  }
}

/** The Link header of a page (RFC 8288), beside `next` in the body. */
export const linkHeader = (
  url: { path: string; query: Readonly<Record<string, unknown>> },
  next: string | null,
): Record<string, string> => {
  if (next === null) return {}
  const sent = Object.entries(url.query).filter(([, value]) => value !== undefined)
  const search = new URLSearchParams([...sent.map(([name, value]) => [name, String(value)]), ['cursor', next]])
  if (url.query['cursor'] !== undefined) search.set('cursor', next)
  return { link: `<${url.path}?${search.toString()}>; rel="next"` }
}
