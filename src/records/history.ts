import { z } from '@hono/zod-openapi'
import { eq } from 'drizzle-orm'
import type { Permission } from '../access/permissions.ts'
import type { Call } from '../serve/call.ts'
import { endpoint, type Endpoint } from '../serve/endpoint.ts'
import { notFound } from '../problems/problem.ts'
import { entriesAfter, JournalEntry, presentEntry } from '../journal/read.ts'
import { journal } from '../journal/table.ts'
import type { Door } from '../tenancy/door-rules.ts'
import type { Handle, Scoped } from '../tenancy/handle.ts'
import { LIMIT_DEFAULT, cursorOf, positionOfCursor } from './list.ts'
import { listOf, PageQuery } from './shapes.ts'

interface HistoryOptions<P> {
  record: string
  /** The record's own path, with its parameter. */
  path: `/v1/${string}`
  tag: string
  operation: string
  permission: Permission
  /** By default all through which a shared record is read; a record of home has the own one only. */
  doors?: readonly Door[]
  params: z.ZodType<P>
  idOf: (params: P) => string
  /** The door the record is read through, and the read that shows whether the caller sees it. */
  open: (call: Call, id: string) => Promise<{ handle: Handle; seen: Scoped<unknown[]> }>
}

/** An entry names no unit and no person: to who sees a record by these the record itself shows that its entries are his to read. */
const entriesDoor = (call: Call, handle: Handle): Handle => {
  const { doors } = call.services
  const whole = { ...call.caller, division: call.caller.tenant }
  if (handle.door === 'shared') return doors.shared(whole, handle.tenant)
  return handle.door === 'own' && call.caller.division === null ? doors.own(whole) : handle
}

/** `/{id}/history` of a record: its journal entries, with the fields the reader's door shows. */
export const historyEndpoint = <P>(options: HistoryOptions<P>): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: `${options.path}/history`,
      operation: options.operation,
      summary: 'What happened to the record, in order',
      order: 'seq, which is the order of commit',
      tag: options.tag,
      permission: options.permission,
      doors: options.doors ?? ['own', 'shared', 'review'],
      rules: ['X-10', 'X-12'],
      params: options.params,
      query: z.strictObject(PageQuery),
      answer: listOf(JournalEntry),
    },
    async (call) => {
      const id = options.idOf(call.params)
      const { limit = LIMIT_DEFAULT, cursor } = call.query
      const { handle, seen } = await options.open(call, id)
      const where = [eq(journal.table.record, options.record), eq(journal.table.record_id, id)]
      const seq = cursor === undefined ? 0 : positionOfCursor(cursor, 1).position
      const entries = entriesDoor(call, handle)
      const [found, rows] = await handle.run([seen, entriesAfter(entries, { where, seq, limit: limit + 1 })])
      if (found.length === 0) throw notFound()
      const items = rows.slice(0, limit).map((row) => presentEntry(row, handle, call.principal.tenant))
      const last = items.at(-1)
      return {
        body: { items, next: rows.length > limit && last ? cursorOf([String(last.seq)]) : null, unavailable: [] },
      }
    },
  )
