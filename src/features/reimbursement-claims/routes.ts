import { eq } from 'drizzle-orm'
import type { z } from '@hono/zod-openapi'
import type { Permission } from '../../access/permissions.ts'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { checkIfMatch } from '../../http/etag.ts'
import { IdParams } from '../../records/ids.ts'
import { atHome, readEndpoints } from '../../records/reading.ts'
import { refuseStep } from '../../records/step.ts'
import type { Finding } from '../../rules/finding.ts'
import { notBefore, notInFuture } from '../../rules/days.ts'
import { CLAIM_TRANSITIONS, r59Step } from '../../rules/postings/r-support.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { copyOf, homePosting } from '../postings/queries.ts'
import {
  ApproveClaim,
  ClaimQuery,
  PayClaim,
  presentClaim,
  RefuseClaim,
  ReimbursementClaim,
  SubmitClaim,
} from './model.ts'
import { claimsWhere } from './queries.ts'
import { reimbursementClaims, type ClaimRow } from './table.ts'
import { draftClaim, judgeClaim, readClaim, RECORD, updateClaim, writeClaim } from './write.ts'

const { table } = reimbursementClaims

interface Outcome {
  findings?: readonly Finding[]
  set: Partial<ClaimRow>
}

interface StepSpec<B> {
  action: 'submit' | 'approve' | 'refuse' | 'pay'
  summary: string
  permission: Permission
  body: z.ZodType<B>
}

const step = <B>(
  { action, summary, permission, body }: StepSpec<B>,
  outcome: (call: Call<{ id: string }, unknown, B>, before: ClaimRow, own: Handle) => Outcome | Promise<Outcome>,
) =>
  endpoint(
    {
      method: 'post',
      path: `/v1/reimbursement_claims/{id}/${action}`,
      operation: `${action}ReimbursementClaim`,
      summary,
      tag: RECORD,
      permission,
      doors: action === 'submit' ? ['own', 'system'] : ['own'],
      rules: ['R-59', 'X-14', '3.6'],
      params: IdParams,
      body,
      answer: ReimbursementClaim,
      if_match: 'optional',
    },
    async (call) => {
      const own = call.services.doors.own(call.caller)
      const before = await readClaim(call, own)
      checkIfMatch(call.if_match, before.version)
      const { status, submitted_by } = before
      refuseStep(r59Step({ status, action, actor: call.principal.one_person, submitted_by }), CLAIM_TRANSITIONS, status)
      const { findings = [], set } = await outcome(call, before, own)
      refuseStep(findings, CLAIM_TRANSITIONS, status)
      return writeClaim(call, own, { action, before, set })
    },
  )

/** 3.6: the day of an act has come, and is not before the one of the step before. */
const onDay = (today: string, { date, field, first }: { date: string; field: string; first: string }): Finding[] => {
  const dated = { rule: '3.6', date, field }
  return [...notBefore(dated, first), ...notInFuture(dated, today)]
}

/** The day of the decision, which is not before the claim was submitted. */
const decided = ({ body, today }: { body: { decided_on?: string | undefined }; today: string }, before: ClaimRow) => {
  const { decided_on = today } = body
  const first = before.submitted_on ?? before.incurred_on
  return { decided_on, dated: onDay(today, { date: decided_on, field: 'decided_on', first }) }
}

const submitClaim = step(
  {
    action: 'submit',
    summary: 'Puts the claim to the home unit, judged by the term as it stands now',
    permission: 'reimbursement_claim.create',
    body: SubmitClaim,
  },
  async (call, before, own) => {
    const { submitted_on = call.today } = call.body
    const set: Partial<ClaimRow> = {
      ...copyOf(await homePosting(call, before.posting_id, 'R-59')),
      status: 'submitted',
      submitted_by: call.principal.user,
      submitted_on,
    }
    const dated = onDay(call.today, { date: submitted_on, field: 'submitted_on', first: before.incurred_on })
    return { findings: [...(await judgeClaim(own, { ...before, ...set }, call.today)), ...dated], set }
  },
)

const approveClaim = step(
  {
    action: 'approve',
    summary: 'Approves the claim: another user than the one who submitted it',
    permission: 'reimbursement_claim.approve',
    body: ApproveClaim,
  },
  (call, before) => {
    const { decided_on, dated } = decided(call, before)
    return { findings: dated, set: { status: 'approved', approved_by: call.principal.user, decided_on } }
  },
)

const refuseClaim = step(
  {
    action: 'refuse',
    summary: 'Refuses the claim, with a reason',
    permission: 'reimbursement_claim.approve',
    body: RefuseClaim,
  },
  (call, before) => {
    const { reason = '' } = call.body
    const { decided_on, dated } = decided(call, before)
    const missing: Finding[] = reason === '' ? [{ rule: 'R-59', code: 'REASON_REQUIRED', field: 'reason' }] : []
    return { findings: [...missing, ...dated], set: { status: 'refused', reason, decided_on } }
  },
)

const payClaim = step(
  {
    action: 'pay',
    summary: 'Records that the home unit paid',
    permission: 'reimbursement_claim.approve',
    body: PayClaim,
  },
  ({ body: { paid_on }, today }, { incurred_on, decided_on }) => {
    const paid = { rule: 'R-59', date: paid_on ?? today, field: 'paid_on' }
    return {
      // 3.5, 3.6: it is paid once it is approved
      findings: [...notBefore(paid, decided_on ?? incurred_on), ...notInFuture(paid, today)],
      set: { status: 'paid', paid_on: paid.date },
    }
  },
)

export const reimbursementClaimEndpoints = [
  ...readEndpoints({
    ...atHome,
    record: RECORD,
    noun: 'ReimbursementClaim',
    summary: 'Costs of a term that the home unit reimburses',
    permission: 'reimbursement_claim.read',
    rules: ['R-59', 'X-8'],
    item: ReimbursementClaim,
    query: ClaimQuery,
    key: [table.division, table.id],
    rows: claimsWhere,
    byId: (id) => eq(table.id, id),
    filters: ({ posting_id, status }) => [
      ...(posting_id ? [eq(table.posting_id, posting_id)] : []),
      ...(status ? [eq(table.status, status)] : []),
    ],
    present: presentClaim,
  }),
  draftClaim,
  updateClaim,
  submitClaim,
  approveClaim,
  refuseClaim,
  payClaim,
] as const
