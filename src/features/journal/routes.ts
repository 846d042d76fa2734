import { formed } from '../../http/hints.ts'
import { z } from '@hono/zod-openapi'
import { eq } from 'drizzle-orm'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { problem } from '../../problems/problem.ts'
import { entriesAfter, JournalEntry, presentEntry } from '../../journal/read.ts'
import { journal } from '../../journal/table.ts'
import { verifyJournal } from '../../journal/verify.ts'
import { LIMIT_DEFAULT, linkHeader, type Source } from '../../records/list.ts'
import { listOf, PageQuery } from '../../records/shapes.ts'
import { TenantCode } from '../../records/ids.ts'
import { gather } from '../../tenancy/gather.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { fromBase64url, toBase64url, utf8 } from '../../vault/encoding.ts'
import { listSources } from '../pairings/queries.ts'

/** How far a reader has come in each tenant's stream. */
const Positions = z.record(formed('tenant'), z.int().min(0))
type Positions = z.infer<typeof Positions>

const JournalQuery = z.strictObject({
  ...PageQuery,
  cursor: z.string().min(1).max(2048).optional(),
  tenant: TenantCode.optional(),
  record: z.string().max(40).optional(),
  record_id: z.string().max(64).optional(),
})

/** A feed never ends: `position` is where to go on reading later, also from its last page. */
const JournalPage = listOf(JournalEntry).extend({ position: z.string().nullable() }).openapi('JournalPage')

const positionsOf = (cursor: string | undefined): Positions => {
  if (cursor === undefined) return {}
  try {
    return Positions.parse(JSON.parse(new TextDecoder().decode(fromBase64url(cursor) ?? new Uint8Array())))
  } catch {
    throw problem('INVALID_REQUEST', { field: 'cursor', detail: 'cursor' })
  }
}

/** The province's own journal stands beside what it reviews. */
const sourcesOf = async (call: Call, tenant: string | undefined): Promise<Source[]> => {
  const sources = await listSources(call, tenant)
  if (call.principal.tenant !== PROVINCE || (tenant !== undefined && tenant !== PROVINCE)) return sources
  return [{ tenant: PROVINCE, open: () => call.services.doors.own(call.caller) }, ...sources]
}

const readJournal = endpoint(
  {
    method: 'get',
    path: '/v1/journal',
    operation: 'readJournal',
    summary: "The tenant's audit and change feed, and the events of records shared with it",
    tag: 'journal',
    permission: 'journal.read',
    doors: ['own', 'shared', 'review'],
    rules: ['X-7', 'X-8', 'X-10'],
    query: JournalQuery,
    answer: JournalPage,
  },
  async (call) => {
    const { limit = LIMIT_DEFAULT, cursor, tenant, record, record_id } = call.query
    if (record_id !== undefined && record === undefined) {
      throw problem('INVALID_REQUEST', { field: 'record', detail: 'record + record_id' })
    }
    const positions = positionsOf(cursor)
    const sources = await sourcesOf(call, tenant)
    const doors = new Map(sources.map((source) => [source.tenant, source.open]))
    const where = [
      ...(record === undefined ? [] : [eq(journal.table.record, record)]),
      ...(record_id === undefined ? [] : [eq(journal.table.record_id, record_id)]),
    ]
    const asked = await gather([...doors.keys()], async (code) => {
      const handle = doors.get(code)?.()
      if (!handle) return []
      const [rows] = await handle.run([entriesAfter(handle, { where, seq: positions[code] ?? 0, limit: limit + 1 })])
      return rows.map((row) => presentEntry(row, code, call.principal.tenant))
    })
    const merged = asked.parts.flatMap(({ value }) => value).toSorted(inTime)
    const items = merged.slice(0, limit)
    const after: Positions = { ...positions }
    for (const { tenant_code, seq } of items) after[tenant_code] = seq
    const next = items.length > 0 ? toBase64url(utf8(JSON.stringify(after))) : (cursor ?? null)
    const body = { items, next: merged.length > limit ? next : null, position: next, unavailable: asked.unavailable }
    return { body, headers: linkHeader({ path: '/v1/journal', query: call.query }, body.next) }
  },
)

type Entry = z.infer<typeof JournalEntry>

/** By time where the door shows it, by day where it does not; inside a tenant always by seq. */
const inTime = (a: Entry, b: Entry): number => {
  if (a.tenant_code === b.tenant_code) return a.seq - b.seq
  const [one, other] = [a.day, b.day]
  if (one !== other) return one < other ? -1 : 1
  return a.tenant_code < b.tenant_code ? -1 : 1
}

const JournalVerification = z
  .strictObject({
    tenant_code: TenantCode,
    intact: z.boolean(),
    fault: z.strictObject({ seq: z.int(), kind: z.enum(['altered', 'cut', 'reordered', 'block']) }).nullable(),
    checked_to: z.int(),
    blocks: z.int(),
    next_block: z.int().nullable(),
  })
  .openapi('JournalVerification')

const verifyOwnJournal = endpoint(
  {
    method: 'get',
    path: '/v1/journal/verify',
    operation: 'verifyJournal',
    summary: "Checks the tenant's own journal and names the first entry that was altered, cut or reordered",
    tag: 'journal',
    permission: 'journal.read',
    doors: ['own', 'system'],
    rules: ['X-10'],
    query: z.strictObject({
      from_block: formed('block').transform(Number).optional().openapi({ type: 'integer', minimum: 1, example: 1 }),
    }),
    answer: JournalVerification,
  },
  async (call) => {
    // a stretch seen only in part would look cut: the whole journal, or none of it
    if (call.caller.division !== call.principal.tenant)
      throw problem('NOT_PERMITTED', { rule: 'X-10', facts: { permission: 'journal.read' } })
    // as it is stored, with the other sides' drafts that this side does not read: of them nothing but a place is told
    const whole = call.services.doors.system('verify_journal', call.principal.tenant)
    const verification = await verifyJournal(call.services, whole, call.query.from_block ?? 1)
    return { body: { tenant_code: whole.tenant, intact: verification.fault === null, ...verification } }
  },
)

export const journalEndpoints = [readJournal, verifyOwnJournal] as const
