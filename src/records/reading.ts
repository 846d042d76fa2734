import { z } from '@hono/zod-openapi'
import type { Column, SQL } from 'drizzle-orm'
import type { Permission } from '../access/permissions.ts'
import type { Call } from '../serve/call.ts'
import { endpoint, type Endpoint } from '../serve/endpoint.ts'
import { notFound } from '../problems/problem.ts'
import type { Door } from '../tenancy/door-rules.ts'
import type { Handle, Scoped } from '../tenancy/handle.ts'
import { historyEndpoint } from './history.ts'
import { IdParams } from './ids.ts'
import { afterKey, inKeyOrder, linkHeader, listOver, type Source } from './list.ts'
import { listOf } from './shapes.ts'

interface Kept {
  id: string
  division: string
  version: number
}

interface Paged {
  limit?: number | undefined
  cursor?: string | undefined
  as_of?: string | undefined
}

/** A list's key, and its values in a row. */
interface Walk<Row> {
  key: readonly (Column | SQL)[]
  of: (row: Row) => readonly string[]
  /** What the key takes of a row beside its columns. */
  also?: Readonly<Record<string, SQL.Aliased>>
}

/** How a page is read. */
export interface PageOptions {
  /** What is read of a row beside its columns. */
  also?: Readonly<Record<string, SQL.Aliased>> | undefined
  order?: SQL[]
  limit?: number
}

interface Reading<Row, Q> {
  /** The table, which is the route segment and the tag too. */
  record: string
  /** In operation ids: `SupportConfirmation`. */
  noun: string
  summary: string
  permission: Permission
  doors: readonly Door[]
  rules: readonly string[]
  in_every_city?: boolean
  item: z.ZodType
  query: z.ZodType<Q>
  /** (division, id): the list's key. */
  key: readonly [Column, Column]
  /** The key of a question that has an order of its own; null for the list's own. */
  walk?: (query: Q, call: Call) => Walk<Row> | null
  /** What is read beside each row for the day that is asked for, today where none is. */
  beside?: (handle: Handle, as_of: string | undefined, call: Call) => Readonly<Record<string, SQL.Aliased>>
  rows: (handle: Handle, where: readonly (SQL | undefined)[], options?: PageOptions) => Scoped<Row[]>
  byId: (id: string) => SQL
  filters: (query: Q, call: Call) => (SQL | undefined)[]
  sources: (call: Call, query: Q) => Promise<Source[]> | Source[]
  open: (call: Call, id: string) => Promise<Handle> | Handle
  present: (row: Row, tenant: string, call: Call, as_of?: string) => unknown
}

const alsoOf = ({ also }: Pick<Walk<never>, 'also'>, beside: PageOptions['also']): PageOptions['also'] =>
  also || beside ? { ...also, ...beside } : undefined

const listEndpoint = <Row extends Kept, Q extends Paged>(options: Reading<Row, Q>): Endpoint => {
  const { record, noun, summary, permission, doors, rules, item, key } = options
  const path = `/v1/${record}` as const
  return endpoint(
    {
      method: 'get',
      path,
      operation: `list${noun}s`,
      order: key.map(({ name }) => name).join(', then '),
      summary,
      tag: record,
      permission,
      doors,
      rules,
      query: options.query,
      answer: listOf(item),
    },
    async (call) => {
      const { limit, cursor, as_of } = call.query
      const walk: Walk<Row> = options.walk?.(call.query, call) ?? { key, of: ({ division, id }: Row) => [division, id] }
      const where = [...options.filters(call.query, call), ...afterKey(walk.key, cursor)]
      const page = await listOver(await options.sources(call, call.query), {
        limit,
        query: (handle, rows) =>
          options.rows(handle, where, {
            order: inKeyOrder(walk.key),
            limit: rows,
            also: alsoOf(walk, options.beside?.(handle, as_of, call)),
          }),
        present: (row, tenant) => ({ key: walk.of(row), item: options.present(row, tenant, call, as_of) }),
      })
      return {
        body: page,
        headers: linkHeader({ path, query: Object.fromEntries(Object.entries(call.query)) }, page.next),
      }
    },
  )
}

const oneEndpoint = <Row extends Kept, Q extends Paged>(options: Reading<Row, Q>): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: `/v1/${options.record}/{id}`,
      operation: `read${options.noun}`,
      summary: `${options.summary}: one of them`,
      tag: options.record,
      permission: options.permission,
      doors: options.doors,
      rules: options.rules,
      in_every_city: options.in_every_city ?? false,
      params: IdParams,
      answer: options.item,
    },
    async (call) => {
      const handle = await options.open(call, call.params.id)
      const also = options.beside?.(handle, undefined, call)
      const [[row]] = await handle.run([options.rows(handle, [options.byId(call.params.id)], { also })])
      if (!row) throw notFound()
      return { body: options.present(row, handle.tenant, call) }
    },
  )

/** The three reads every record has alike: the list, one, and its history. */
export const readEndpoints = <Row extends Kept, Q extends Paged>(options: Reading<Row, Q>): Endpoint[] => [
  listEndpoint(options),
  oneEndpoint(options),
  historyEndpoint({
    record: options.record,
    path: `/v1/${options.record}/{id}`,
    tag: options.record,
    operation: `read${options.noun}History`,
    permission: options.permission,
    doors: options.doors,
    params: IdParams,
    idOf: ({ id }) => id,
    open: async (call, id) => {
      const handle = await options.open(call, id)
      return { handle, seen: options.rows(handle, [options.byId(id)]) }
    },
  }),
]

/** Where a record of home is read: the caller's own database and no other. */
export const atHome = {
  doors: ['own'] as const,
  sources: (call: Call): Source[] => [
    { tenant: call.principal.tenant, open: () => call.services.doors.own(call.caller) },
  ],
  open: (call: Call): Handle => call.services.doors.own(call.caller),
}
