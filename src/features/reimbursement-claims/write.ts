import { eq } from 'drizzle-orm'
import type { Call, Reply } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { requireIfMatch } from '../../http/etag.ts'
import { notFound, refuseIf } from '../../problems/problem.ts'
import { facts } from '../../records/facts.ts'
import { IdParams, newId } from '../../records/ids.ts'
import { admitUpdate, asRead, commitStep, sentOf, stamped } from '../../records/step.ts'
import { CLAIM_TRANSITIONS, r59Claim } from '../../rules/postings/r-support.ts'
import { calling, type Finding } from '../../rules/finding.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { copyOf, homePosting, requireBegun } from '../postings/queries.ts'
import { unitById } from '../units/queries.ts'
import { DraftClaim, presentClaim, ReimbursementClaim, UpdateClaim } from './model.ts'
import { claimsWhere } from './queries.ts'
import { reimbursementClaims, type ClaimRow } from './table.ts'

const { table } = reimbursementClaims
export const RECORD = 'reimbursement_claims'

/** What R-59 has to say of a claim as it stands; where another unit is to pay, the home unit is called by its name. */
export const judgeClaim = async (own: Handle, row: ClaimRow, today: string): Promise<Finding[]> => {
  const term = { first: row.term_first, last: row.term_last }
  const findings = r59Claim(row, { home_unit: row.home_unit, term, today })
  if (!findings.some(({ code }) => code === 'CLAIM_PAYER')) return findings
  const [[home]] = await own.run([unitById(own, row.home_unit)])
  return calling(home ? { [home.id]: home.name } : {}, findings)
}

/** The claim by its id through the caller's own door, asked with the idempotency key. */
export const readClaim = async (call: Call<{ id: string }>, own: Handle): Promise<ClaimRow> => {
  const [[row]] = await facts(call, own, [claimsWhere(own, [eq(table.id, call.params.id)])])
  if (!row) throw notFound()
  return row
}

/** Writes a step of a claim. */
export const writeClaim = async (
  call: Call,
  own: Handle,
  step: { action: string; before: ClaimRow; set: Partial<ClaimRow> },
): Promise<Reply> => {
  const { action, before } = step
  const set = stamped(call, before, step.set)
  const after = { ...before, ...set }
  const mine = asRead(table, before)
  const statement = own.update(reimbursementClaims, set, [mine])
  const body = presentClaim(after, own.tenant)
  return commitStep(call, own, { record: RECORD, action, before, after, statement, body })
}

export const draftClaim = endpoint(
  {
    method: 'post',
    path: '/v1/reimbursement_claims',
    operation: 'draftReimbursementClaim',
    about: ['posting_id'],
    summary: 'A cost of the term that the home unit reimburses, in fen',
    tag: RECORD,
    permission: 'reimbursement_claim.create',
    doors: ['own', 'system'],
    rules: ['R-59'],
    body: DraftClaim,
    answer: ReimbursementClaim,
    status: 201,
  },
  async (call) => {
    const own = call.services.doors.own(call.caller)
    await facts(call, own, [])
    // a missing payer counts as no payer and a missing amount as zero: R-59 refuses both
    const { note = null, amount_fen = 0, paying_unit = '', ...sent } = call.body
    const posting = await homePosting(call, sent.posting_id, 'R-59')
    requireBegun(posting, call.today, 'R-59')
    const at = call.now.toISOString()
    const after: ClaimRow = {
      id: newId(own.tenant),
      ...copyOf(posting),
      ...sent,
      amount_fen,
      paying_unit,
      note: note || null,
      status: 'draft',
      submitted_by: null,
      submitted_on: null,
      approved_by: null,
      decided_on: null,
      paid_on: null,
      reason: null,
      version: 1,
      created_at: at,
      updated_at: at,
    }
    refuseIf(await judgeClaim(own, after, call.today))
    const statement = own.insert(reimbursementClaims, after)
    const body = presentClaim(after, own.tenant)
    return commitStep(call, own, { record: RECORD, action: 'draft', before: null, after, statement, body })
  },
)

export const updateClaim = endpoint(
  {
    method: 'patch',
    path: '/v1/reimbursement_claims/{id}',
    operation: 'updateReimbursementClaim',
    summary: 'Changes a claim that is not submitted yet',
    tag: RECORD,
    permission: 'reimbursement_claim.create',
    doors: ['own'],
    rules: ['R-59', 'X-11'],
    params: IdParams,
    body: UpdateClaim,
    answer: ReimbursementClaim,
    if_match: 'required',
  },
  async (call) => {
    const own = call.services.doors.own(call.caller)
    const before = await readClaim(call, own)
    requireIfMatch(call.if_match, before.version)
    admitUpdate(before, { rule: 'R-59', table: CLAIM_TRANSITIONS })
    const set = sentOf(call.body)
    refuseIf(await judgeClaim(own, { ...before, ...set }, call.today))
    return writeClaim(call, own, { action: 'update', before, set })
  },
)
