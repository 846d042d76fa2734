import { sql } from 'drizzle-orm'
import type { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { requireIfMatch } from '../../http/etag.ts'
import { notFound, problem, problemOf, refuseIf } from '../../problems/problem.ts'
import { commit } from '../../records/commit.ts'
import { facts } from '../../records/facts.ts'
import { IdParams, newId } from '../../records/ids.ts'
import { stamped } from '../../records/step.ts'
import { c8VillageCode } from '../../rules/c-codes.ts'
import { inForceOn } from '../../rules/dates.ts'
import { r52Order } from '../../rules/postings/r-persons.ts'
import { r79Replaces } from '../../rules/postings/r-posting-draft.ts'
import { isInScope } from '../../tenancy/door-rules.ts'
import { cityOfDivision, countyCodes, PROVINCE, tenantByCode, tenantOfId } from '../../tenancy/registry.ts'
import { accountDoor, placesOf } from '../accounts/queries.ts'
import { readDoor } from '../pairings/queries.ts'
import { listingsAt, villageByCode } from '../villages/queries.ts'
import { DraftPosting, Posting, UpdatePosting } from './model.ts'
import { readPerson, snapshotOf } from './person.ts'
import { presentPosting } from './present.ts'
import { clashDoor, exceptionsOf, postingById, type SeenPosting } from './queries.ts'
import { replaceExceptions } from './recorded-exceptions.ts'
import { postings, type PostingRow } from './table.ts'
import { changePhone, isPhoneAlone } from './work-phone.ts'
import { postingDoor, postingEvent, shownTo } from './writing.ts'
import { asRead } from '../../records/step.ts'

type Draft = Call<unknown, unknown, z.infer<typeof DraftPosting>>

/** Where a posting is: a village, or for liaison staff a city or county of it. */
const placeOf = ({ body }: Draft): { host: string; division: string; village_code: string | null } => {
  const { village_code = null, division, post_role } = body
  if (post_role === 'liaison_staff') {
    const place = division ?? ''
    const host = cityOfDivision(place)
    const known = host !== null && (place === host || countyCodes.has(place))
    if (!known) throw problemOf([{ rule: 'R-74', code: 'FIELD_REQUIRED', field: 'division' }])
    return { host, division: place, village_code: null }
  }
  if (village_code === null) throw problemOf([{ rule: 'R-41', code: 'FIELD_REQUIRED', field: 'village_code' }])
  refuseIf(c8VillageCode(village_code, countyCodes))
  const host = cityOfDivision(village_code)
  if (host === null) throw notFound()
  return { host, division: village_code, village_code }
}

/** the other side of a posting: who dispatches, or for the host's own people in mode paired the partner. */
const counterpartOf = (
  listing: { dispatch_mode: string; counterpart: string | null } | undefined,
  host: string,
  sender: string,
): string | null => (sender === host ? (listing?.dispatch_mode === 'paired' ? listing.counterpart : null) : sender)

/** the posting a body says it replaces; one the caller does not see is not there. */
const replacedOf = (named: string | null | undefined, seen: SeenPosting | undefined): SeenPosting | null => {
  if (named && !seen) throw problem('NOT_FOUND', { field: 'replaces' })
  return named === null ? null : (seen ?? null)
}

export const draftPosting = endpoint(
  {
    method: 'post',
    path: '/v1/postings',
    operation: 'draftPosting',
    about: ['village_code', 'division'],
    summary: 'The dispatching side drafts a posting of one of its people; only its own side sees a draft',
    tag: 'postings',
    permission: 'posting.draft',
    doors: ['own', 'shared', 'review', 'system'],
    rules: ['R-41', 'R-79', 'X-2', 'X-4', 'X-8'],
    body: DraftPosting,
    answer: Posting,
    status: 201,
  },
  async (call) => {
    const { host, division, village_code } = placeOf(call)
    const sender = call.principal.tenant
    const reads = await readDoor(call, host)
    const [[seen], [predecessor], listings] = await facts(call, reads, [
      villageByCode(reads, village_code ?? ''),
      postingById(reads, call.body.replaces ?? ''),
      listingsAt(accountDoor(call.services, host), placesOf([village_code ?? ''])),
    ])
    if (host === sender && !isInScope(call.caller, division)) throw notFound()
    if (village_code !== null && !seen && host !== sender && sender !== PROVINCE) throw notFound()
    const file = await readPerson(call, call.body.person_id, 'person_id')
    const replaced = replacedOf(call.body.replaces ?? null, predecessor)
    const listing = listings.find((row) => inForceOn(row, call.body.planned_start)) ?? listings.at(-1)
    const at = call.now.toISOString()
    const row: PostingRow = {
      ...snapshotOf(file, { first: call.body.planned_start, last: call.body.planned_end }),
      id: newId(host),
      division,
      village_code,
      counterpart: counterpartOf(listing, host, sender),
      sender,
      mode: village_code === null ? null : (listing?.dispatch_mode ?? null),
      post_role: call.body.post_role,
      assignment_id: null,
      person_id: file.person.id,
      work_phone: call.body.work_phone ?? null,
      planned_start: call.body.planned_start,
      planned_end: call.body.planned_end,
      ended_on: null,
      end_reason: null,
      replaces: call.body.replaces ?? null,
      status: 'draft',
      reason: null,
      submitted_by: null,
      claim_id: null,
      start_blocked: false,
      submitted_on: null,
      answered_on: null,
      cancelled_on: null,
      version: 1,
      created_at: at,
      updated_at: at,
      work_phone_was: [],
      policy: [],
    }
    refuseIf([...r52Order(row), ...r79Replaces(row, replaced)])
    const write = postingDoor(call, host)
    const sent = call.body.exceptions ?? []
    const recorded = replaceExceptions(call, { write, posting: row, before: [], sent })
    return commit(call, write, {
      guarded: [{ statement: write.insert(postings, row) }, ...recorded.guarded],
      events: [postingEvent('draft', null, row), ...recorded.events],
      answer: {
        status: 201,
        body: presentPosting(shownTo(row), host, call.today),
      },
    })
  },
)

/** The full row behind what a side's door showed: sides see all of it but the claim. */
const sideRow = async (
  call: Call<{ id: string }, unknown, z.infer<typeof UpdatePosting>>,
): Promise<{ host: string; seen: PostingRow; predecessor: SeenPosting | undefined }> => {
  const { replaces } = call.body
  const host = tenantOfId(call.params.id)
  if (host === null || tenantByCode(host) === undefined) throw notFound()
  const handle = await readDoor(call, host)
  const kept = sql`(SELECT replaces FROM postings WHERE id = ${call.params.id})`
  const [[seen], [predecessor]] = await facts(call, handle, [
    postingById(handle, call.params.id),
    postingById(handle, replaces === undefined ? kept : (replaces ?? '')),
  ])
  if (!seen) throw notFound()
  const { person_id, unit_id, work_phone = null, work_phone_was = [], submitted_by = null } = seen
  if (person_id === undefined || unit_id === undefined) {
    // the province on a posting between two cities: it sees, and may not act
    if (seen.counterpart !== call.principal.tenant)
      throw problem('NOT_PERMITTED', { rule: 'X-2', facts: { permission: `posting (${seen.sender}, ${host})` } })
  }
  return {
    host,
    predecessor,
    seen: {
      ...seen,
      person_id: person_id ?? '',
      unit_id: unit_id ?? '',
      work_phone,
      work_phone_was,
      policy: [],
      submitted_by,
      claim_id: null,
    },
  }
}

const exceptionsAtDraft = async (call: Call, { id }: PostingRow) => {
  const door = clashDoor(call.services, id.slice(0, 6))
  const [rows] = await door.run([exceptionsOf(door, id)])
  return rows
}

export const updatePosting = endpoint(
  {
    method: 'patch',
    path: '/v1/postings/{id}',
    operation: 'updatePosting',
    summary: 'The dispatching side changes its draft, or the work phone of a posting that stands',
    tag: 'postings',
    permission: 'posting.draft',
    doors: ['own', 'shared'],
    rules: ['R-79', 'X-2', 'X-3', 'X-11'],
    params: IdParams,
    body: UpdatePosting,
    answer: Posting,
    if_match: 'required',
  },
  async (call) => {
    const { host, seen, predecessor } = await sideRow(call)
    if (seen.sender !== call.principal.tenant) {
      throw problem('NOT_PERMITTED', { rule: 'X-2', facts: { permission: `posting.draft (${seen.sender})` } })
    }
    requireIfMatch(call.if_match, seen.version)
    if (seen.status !== 'draft' && isPhoneAlone(call.body)) return changePhone(call, host, seen)
    if (seen.status !== 'draft')
      throw problemOf([{ rule: 'X-3', code: 'STATE', facts: { status: seen.status, allowed: [] } }], { allowed: [] })
    const { exceptions = null, valid_from: _from, ...sent } = call.body
    const set: Partial<PostingRow> = Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined))
    const next = { ...seen, ...stamped(call, seen, set) }
    const replaced = replacedOf(call.body.replaces, predecessor)
    refuseIf([...r52Order(next), ...r79Replaces(next, replaced)])
    const write = postingDoor(call, host)
    const recorded = exceptions
      ? replaceExceptions(call, {
          write,
          posting: next,
          before: await exceptionsAtDraft(call, next),
          sent: exceptions,
        })
      : { guarded: [], events: [] }
    const moved = recorded.events.length > 0 ? { version: seen.version + 1, updated_at: call.now.toISOString() } : {}
    const after = { ...next, ...moved }
    const { table } = postings
    const mine = asRead(table, seen)
    const changed = { ...set, version: after.version, updated_at: after.updated_at }
    return commit(call, write, {
      guarded: [{ statement: write.update(postings, changed, [mine]) }, ...recorded.guarded],
      events: [postingEvent('update', seen, after), ...recorded.events],
      answer: {
        status: 200,
        body: presentPosting(shownTo(after), host, call.today),
      },
    })
  },
)
