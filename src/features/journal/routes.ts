import { ASKED, formed } from '../../http/hints.ts'
import { z } from '@hono/zod-openapi'
import { eq } from 'drizzle-orm'
import type { Call } from '../../serve/call.ts'
import { endpoint, type Endpoint } from '../../serve/endpoint.ts'
import { recordsOpenTo, type RecordPermissions } from '../../serve/record-permissions.ts'
import { problem } from '../../problems/problem.ts'
import { entriesAfter, JournalEntry, lastEntry, ofRecords, presentEntry } from '../../journal/read.ts'
import { journal } from '../../journal/table.ts'
import { verifyJournal, verifyOpen, type Verification } from '../../journal/verify.ts'
import { mergeStreams, POSITION_CHARACTERS_MAX, positionsOf, positionText } from '../../records/feed.ts'
import { LIMIT_DEFAULT, linkHeader, type Source } from '../../records/list.ts'
import { CursorText, listOf, PageQuery } from '../../records/shapes.ts'
import { TenantCode } from '../../records/ids.ts'
import { gather } from '../../tenancy/gather.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { listSources } from '../pairings/queries.ts'

const JournalQuery = z.strictObject({
  ...PageQuery,
  cursor: CursorText(POSITION_CHARACTERS_MAX),
  tenant: TenantCode.optional(),
  record: z.string().max(40).optional(),
  record_id: z.string().max(64).optional(),
})

/** The journal never ends: `position` is where to go on reading later, also from its last page. */
const JournalPage = listOf(JournalEntry).extend({ position: z.string() }).openapi('JournalPage')

/** The province's own journal stands beside what it reviews. */
const sourcesOf = async (call: Call, tenant: string | undefined): Promise<Source[]> => {
  const sources = await listSources(call, tenant)
  if (call.principal.tenant !== PROVINCE || (tenant !== undefined && tenant !== PROVINCE)) return sources
  return [{ tenant: PROVINCE, open: () => call.services.doors.own(call.caller) }, ...sources]
}

const readJournal = (permissions: RecordPermissions) =>
  endpoint(
    {
      method: 'get',
      path: '/v1/journal',
      operation: 'readJournal',
      order: 'inside a tenant seq, which is the order of commit; between tenants the day',
      summary: "The tenant's audit, and the entries of records shared with it; to a key those of records it may read",
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
        throw problem('INVALID_REQUEST', { field: 'record', detail: ASKED.record_beside_id })
      }
      const from = positionsOf(cursor)
      const sources = await sourcesOf(call, tenant)
      const doors = new Map(sources.map((source) => [source.tenant, source.open]))
      const where = [
        ...ofRecords(recordsOpenTo(call.principal, permissions)),
        ...(record === undefined ? [] : [eq(journal.table.record, record)]),
        ...(record_id === undefined ? [] : [eq(journal.table.record_id, record_id)]),
      ]
      const asked = await gather([...doors.keys()], async (code) => {
        const handle = doors.get(code)?.()
        if (!handle) return { tenant: code, entries: [], top: 0 }
        const seq = from[code] ?? 0
        const behind = entriesAfter(handle, { where, seq, limit: limit + 1 })
        const [[last], rows] = await handle.run([lastEntry(handle, seq), behind])
        const entries = rows.map((row) => presentEntry(row, handle, call.principal.tenant))
        return { tenant: code, entries, top: last?.seq ?? 0 }
      })
      const streams = asked.parts.map(({ value }) => value)
      const { items, more, positions } = mergeStreams(streams, { from, limit })
      const position = positionText(positions)
      const body = { items, next: more ? position : null, position, unavailable: asked.unavailable }
      return { body, headers: linkHeader({ path: '/v1/journal', query: call.query }, body.next) }
    },
  )

const JournalVerification = z
  .strictObject({
    tenant_code: TenantCode,
    /** Null while nothing wrong was found and the journal was not read to its end: go on at `next_block` or `next_seq`. */
    intact: z.boolean().nullable(),
    fault: z.strictObject({ seq: z.int(), kind: z.enum(['altered', 'cut', 'reordered', 'block']) }).nullable(),
    checked_to: z.int(),
    blocks: z.int(),
    next_block: z.int().nullable(),
    next_seq: z.int().nullable(),
  })
  .openapi('JournalVerification')

const Place = formed('block').transform(Number).openapi({ type: 'integer', minimum: 1, example: 1 })

/** Nothing wrong is said of the whole only when the end was reached. */
const isIntact = ({ fault, next_block, next_seq }: Omit<Verification, 'blocks'>): boolean | null => {
  if (fault) return false
  return next_block === null && next_seq === null ? true : null
}

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
    query: z.strictObject({ from_block: Place.optional(), from_seq: Place.optional() }),
    answer: JournalVerification,
  },
  async (call) => {
    // a stretch seen only in part would look cut: the whole journal, or none of it
    if (call.caller.division !== call.principal.tenant)
      throw problem('NOT_PERMITTED', { rule: 'X-10', facts: { permission: 'journal.read' } })
    // as it is stored, with the other sides' drafts that this side does not read: of them nothing but a place is told
    const whole = call.services.doors.system('verify_journal', call.principal.tenant)
    const { from_block = 1, from_seq } = call.query
    const verification =
      from_seq === undefined
        ? await verifyJournal(call.services, whole, from_block)
        : { ...(await verifyOpen(call.services, whole, from_seq)), blocks: 0 }
    return { body: { tenant_code: whole.tenant, intact: isIntact(verification), ...verification } }
  },
)

/** Of whichever records the application has, an entry is shown to the keys that may read the record itself. */
export const journalEndpoints = (permissions: RecordPermissions): Endpoint[] => [
  readJournal(permissions),
  verifyOwnJournal,
]
