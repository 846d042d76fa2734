import { eq } from 'drizzle-orm'
import type { z } from '@hono/zod-openapi'
import type { Permission } from '../../access/permissions.ts'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import type { Event } from '../../journal/entry.ts'
import { IdParams } from '../../records/ids.ts'
import { atHome, readEndpoints } from '../../records/reading.ts'
import { admitStep, refuseStep } from '../../records/step.ts'
import type { Guarded } from '../../records/commit.ts'
import type { Finding } from '../../rules/finding.ts'
import { dayAfter } from '../../rules/dates.ts'
import { notBefore, notInFuture } from '../../rules/days.ts'
import {
  probationOver,
  PROMOTION_TRANSITIONS,
  promotionFindings,
  r61NoticeGiven,
} from '../../rules/postings/r-promotion.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { giveRank } from '../people/commands.ts'
import { isWorkday } from './calendar.ts'
import { presentGates, promotionFacts, readEvidence, type Found } from './gates.ts'
import {
  ApprovePromotion,
  NoticePromotion,
  presentPromotion,
  PromotionCase,
  PromotionGates,
  PromotionQuery,
  RefusePromotion,
  SubmitPromotion,
} from './model.ts'
import { promotionsWhere } from './queries.ts'
import { promotionCases, type PromotionRow } from './table.ts'
import { draftPromotion, readPromotion, RECORD, updatePromotion, writePromotion } from './write.ts'

const { table } = promotionCases

const readGates = endpoint(
  {
    method: 'get',
    path: '/v1/promotion_cases/{id}/gates',
    operation: 'readPromotionGates',
    summary: 'Every gate of the case with its evidence and what is missing; a closed case as it was decided',
    tag: RECORD,
    permission: 'promotion_case.read',
    doors: ['own', 'system'],
    rules: ['R-60', 'R-61', 'R-81', 'C-3'],
    params: IdParams,
    answer: PromotionGates,
  },
  async (call) => {
    const own = call.services.doors.own(call.caller)
    const found = await readPromotion(call, own)
    const { before } = found
    const evidence = await readEvidence(call, found)
    const isClosed = before.status === 'approved' || before.status === 'refused'
    const row = isClosed ? before : { ...before, ...evidence.copied }
    const facts = promotionFacts(row, evidence, { today: call.today, approved_by: row.approved_by })
    return { body: presentGates(row, facts) }
  },
)

interface Outcome {
  findings: readonly Finding[]
  set: Partial<PromotionRow>
  /** What else the step changes: a promotion is the person's next rank. */
  more?: (own: Handle) => { guarded: readonly Guarded[]; events: readonly Event[] }
}

interface StepSpec<B> {
  action: 'submit' | 'notice' | 'approve' | 'refuse'
  summary: string
  permission: Permission
  body: z.ZodType<B>
}

const step = <B>(
  { action, summary, permission, body }: StepSpec<B>,
  outcome: (call: Call<{ id: string }, unknown, B>, found: Found) => Promise<Outcome>,
) =>
  endpoint(
    {
      method: 'post',
      path: `/v1/promotion_cases/{id}/${action}`,
      operation: `${action}PromotionCase`,
      summary,
      tag: RECORD,
      permission,
      doors: ['own', 'system'],
      rules: ['R-60', 'R-61', 'R-81', 'X-14'],
      params: IdParams,
      body,
      answer: PromotionCase,
      if_match: 'optional',
    },
    async (call) => {
      const own = call.services.doors.own(call.caller)
      const found = await readPromotion(call, own)
      const { before } = found
      admitStep(call, before, { rule: 'R-60', table: PROMOTION_TRANSITIONS, action })
      const { findings, set, more } = await outcome(call, found)
      refuseStep(findings, PROMOTION_TRANSITIONS, before.status)
      return writePromotion(call, own, { action, before, set, ...more?.(own) })
    },
  )

const submitPromotion = step(
  {
    action: 'submit',
    summary: 'Submits the case: term, acceptance, qualification, rank, years and assessments have to be there',
    permission: 'promotion_case.create',
    body: SubmitPromotion,
  },
  async (call, found) => {
    const { before } = found
    const evidence = await readEvidence(call, found)
    const set = { ...evidence.copied, status: 'submitted' as const, submitted_by: call.principal.user }
    const facts = promotionFacts({ ...before, ...set }, evidence, { today: call.today, approved_by: null })
    return { findings: promotionFindings(facts, 'submit'), set }
  },
)

const noticePromotion = step(
  {
    action: 'notice',
    summary: 'Records the public notice of at least five working days; at approval they have to be over',
    permission: 'promotion_case.decide',
    body: NoticePromotion,
  },
  async ({ body: { notice_from, notice_to } }, { before: { term_last } }) => ({
    findings: r61NoticeGiven({ term_last, notice_from, notice_to, isWorkday }),
    set: { status: 'on_notice', notice_from, notice_to },
  }),
)

const approvePromotion = step(
  {
    action: 'approve',
    summary: 'The organ that manages the cadre decides: with a gate open this is refused, whoever asks',
    permission: 'promotion_case.decide',
    body: ApprovePromotion,
  },
  async (call, found) => {
    const { before } = found
    const evidence = await readEvidence(call, found)
    const { decided_on = call.today } = call.body
    const set = {
      ...evidence.copied,
      status: 'approved' as const,
      approved_by: call.principal.user,
      decided_on,
      decided_by_authority: call.body.decided_by_authority ?? before.decided_by_authority,
      quota_ok: call.body.quota_ok ?? before.quota_ok,
      probation_until: probationOver(decided_on),
    }
    const facts = promotionFacts({ ...before, ...set }, evidence, {
      today: call.today,
      approved_by: call.principal.one_person,
    })
    const decided = { rule: 'R-60', date: decided_on, field: 'decided_on' }
    const since = evidence.copied.rank_since ?? decided_on
    return {
      findings: [
        ...promotionFindings(facts, 'approve'),
        ...notInFuture(decided, call.today),
        ...notBefore(decided, since),
      ],
      set,
      more: (own) => giveRank(own, evidence, { rank: before.target_rank, from: decided_on, now: call.now }),
    }
  },
)

const refusePromotion = step(
  {
    action: 'refuse',
    summary: 'Refuses the case, with a reason; another may be begun',
    permission: 'promotion_case.decide',
    body: RefusePromotion,
  },
  async (call, { before: { notice_from, term_last } }) => {
    const { reason = '', decided_on = call.today } = call.body
    const missing: Finding[] = reason === '' ? [{ rule: 'R-60', code: 'REASON_REQUIRED', field: 'reason' }] : []
    const decided = { rule: '3.6', date: decided_on, field: 'decided_on' }
    const dated = [...notBefore(decided, notice_from ?? dayAfter(term_last)), ...notInFuture(decided, call.today)]
    return { findings: [...missing, ...dated], set: { status: 'refused', reason, decided_on } }
  },
)

export const promotionCaseEndpoints = [
  ...readEndpoints({
    ...atHome,
    record: RECORD,
    noun: 'PromotionCase',
    summary: 'Promotions after the task is done',
    permission: 'promotion_case.read',
    rules: ['R-60', 'R-61', 'X-8'],
    item: PromotionCase,
    query: PromotionQuery,
    key: [table.division, table.id],
    rows: promotionsWhere,
    byId: (id) => eq(table.id, id),
    filters: ({ posting_id, status }) => [
      ...(posting_id ? [eq(table.posting_id, posting_id)] : []),
      ...(status ? [eq(table.status, status)] : []),
    ],
    present: presentPromotion,
  }),
  draftPromotion,
  readGates,
  updatePromotion,
  submitPromotion,
  noticePromotion,
  approvePromotion,
  refusePromotion,
] as const
