import { asc, eq } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import canonicalize from 'canonicalize'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound, problem, refuseIf } from '../../problems/problem.ts'
import { commit } from '../../records/commit.ts'
import { facts } from '../../records/facts.ts'
import { Day, IdParams, newId, TenantCode } from '../../records/ids.ts'
import { Instant, listOf } from '../../records/shapes.ts'
import { LongText, OneLine } from '../../records/text-shapes.ts'
import { postingStatusOn } from '../../rules/postings/posting-states.ts'
import { allColumns } from '../../tenancy/handle.ts'
import { tenantOfId } from '../../tenancy/registry.ts'
import { sign } from '../../vault/signature.ts'
import { readDoor } from '../pairings/queries.ts'
import { postingCorrections } from './corrections-table.ts'
import { postingDoor } from './writing.ts'
import { postingById, type SeenPosting } from './queries.ts'

export const CORRECTION_TYPE = 'posting-correction+jws'

/** What a correction may be about: facts of the posting itself, never whose it is. */
const FIELD = [
  'person_name',
  'person_cadre_rank',
  'person_party_status',
  'unit_name',
  'planned_start',
  'planned_end',
  'ended_on',
  'end_reason',
] as const

const Correction = z
  .strictObject({
    id: z.string(),
    posting_id: z.string(),
    field: z.enum(FIELD),
    value_was: z.string().nullable(),
    value_is: z.string(),
    reason: z.string(),
    corrected_by: TenantCode,
    signature: z.string(),
    created_at: Instant,
  })
  .openapi('PostingCorrection')

const CorrectPosting = z
  .strictObject({ field: z.enum(FIELD), value_is: OneLine(200), reason: LongText(1000) })
  .openapi('CorrectPosting')

type Row = (typeof postingCorrections.table)['$inferSelect']

const present = ({ division: _division, counterpart: _counterpart, ...row }: Row): z.infer<typeof Correction> =>
  Correction.parse(row)

/** What the signature covers: every column but itself, in RFC 8785 form. */
export const correctionText = ({ signature: _signature, ...row }: Row): string => canonicalize(row) ?? ''

const DAYS: ReadonlySet<string> = new Set(['planned_start', 'planned_end', 'ended_on'])

const OVER: ReadonlySet<string> = new Set(['completed', 'recalled', 'ended_early', 'rejected', 'cancelled'])

/** Only what has ended is corrected beside; what runs is changed by its own acts (3.2). */
const refuseRunning = (call: Call, posting: SeenPosting, host: string): void => {
  const status = postingStatusOn({ ...posting, host }, call.today)
  if (!OVER.has(status)) refuseIf([{ rule: '3.2', code: 'STATE', facts: { status, allowed: [] } }], { allowed: [] })
}

const seenPosting = async (call: Call<{ id: string }>) => {
  const host = tenantOfId(call.params.id)
  if (host === null) throw notFound()
  const reads = await readDoor(call, host)
  const [[posting]] = await facts(call, reads, [postingById(reads, call.params.id)])
  if (!posting) throw notFound()
  return { host, reads, posting }
}

const correctPosting = endpoint(
  {
    method: 'post',
    path: '/v1/postings/{id}/corrections',
    operation: 'correctPosting',
    summary: 'Says beside an ended posting what was wrong in it, signed; the row stays as it ended',
    tag: 'postings',
    permission: 'posting.submit',
    refused_as: 'ROLE_NOT_ORG',
    doors: ['own', 'shared'],
    rules: ['3.2', 'X-12'],
    params: IdParams,
    body: CorrectPosting,
    answer: Correction,
    status: 201,
  },
  async (call) => {
    const { host, posting } = await seenPosting(call)
    const actor = call.principal.tenant
    if (actor !== posting.sender)
      throw problem('NOT_PERMITTED', { rule: 'X-2', facts: { permission: `posting.correct (${posting.sender})` } })
    refuseRunning(call, posting, host)
    const { field, value_is, reason } = call.body
    if (DAYS.has(field) && !Day.safeParse(value_is).success)
      throw problem('INVALID_REQUEST', { field: 'value_is', facts: { accepted: ['2016-05-01'] } })
    const unsigned = {
      id: newId(host),
      posting_id: posting.id,
      division: posting.division,
      counterpart: posting.counterpart,
      field,
      value_was: posting[field],
      value_is,
      reason,
      corrected_by: actor,
      created_at: call.now.toISOString(),
      signature: '',
    }
    const row = { ...unsigned, signature: await sign(call.services.signing, correctionText(unsigned), CORRECTION_TYPE) }
    const write = postingDoor(call, host)
    return commit(call, write, {
      guarded: [{ statement: write.insert(postingCorrections, row) }],
      events: [
        {
          action: 'correct',
          record: 'postings',
          record_id: posting.id,
          division: posting.division,
          counterpart: posting.counterpart,
          changes: { [field]: [row.value_was, value_is] },
        },
      ],
      answer: { status: 201, body: present(row), headers: { location: `/v1/postings/${posting.id}/corrections` } },
    })
  },
)

const listCorrections = endpoint(
  {
    method: 'get',
    path: '/v1/postings/{id}/corrections',
    operation: 'listPostingCorrections',
    order: 'id, which is the order of making',
    summary: 'What was corrected beside an ended posting',
    tag: 'postings',
    permission: 'posting.read',
    doors: ['own', 'shared', 'review'],
    rules: ['3.2', 'X-8', 'X-12'],
    params: IdParams,
    answer: listOf(Correction),
  },
  async (call) => {
    const host = tenantOfId(call.params.id)
    if (host === null) throw notFound()
    const reads = await readDoor(call, host)
    const { table } = postingCorrections
    const [[posting], rows] = await reads.run([
      postingById(reads, call.params.id),
      reads.select(postingCorrections, allColumns(postingCorrections), {
        where: [eq(table.posting_id, call.params.id)],
        order: [asc(table.id)],
      }),
    ])
    if (!posting) throw notFound()
    return { body: { items: rows.map(present), next: null, unavailable: [] } }
  },
)

export const correctionEndpoints = [listCorrections, correctPosting] as const
