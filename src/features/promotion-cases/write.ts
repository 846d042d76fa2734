import { eq } from 'drizzle-orm'
import type { Call, Reply } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { requireIfMatch } from '../../http/etag.ts'
import { notFound, refuseIf } from '../../problems/problem.ts'
import type { Event } from '../../journal/entry.ts'
import type { Guarded } from '../../records/commit.ts'
import { facts } from '../../records/facts.ts'
import { IdParams, newId } from '../../records/ids.ts'
import { admitUpdate, asRead, commitStep, sentOf, stamped } from '../../records/step.ts'
import { PROMOTION_TRANSITIONS, r60OneRank } from '../../rules/postings/r-promotion.ts'
import { actionsFrom } from '../../rules/states.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { evidenceOf, homeEvidence, homeEvidenceOf, readAtHost, type Found } from './gates.ts'
import { DraftPromotion, presentPromotion, PromotionCase, UpdatePromotion } from './model.ts'
import { openPromotionOf, promotionsWhere } from './queries.ts'
import { promotionCases, type PromotionRow } from './table.ts'

const { table } = promotionCases
export const RECORD = 'promotion_cases'

export const readPromotion = async (call: Call<{ id: string }>, own: Handle): Promise<Found> => {
  const { id } = call.params
  const [[before], ...atHome] = await facts(call, own, [
    promotionsWhere(own, [eq(table.id, id)]),
    ...homeEvidenceOf(own, id),
  ])
  if (!before) throw notFound()
  return { before, atHome }
}

export const writePromotion = async (
  call: Call,
  own: Handle,
  step: {
    action: string
    before: PromotionRow
    set: Partial<PromotionRow>
    guarded?: readonly Guarded[]
    events?: readonly Event[]
  },
): Promise<Reply> => {
  const { action, before, guarded = [], events = [] } = step
  const set = stamped(call, before, step.set)
  const after = { ...before, ...set }
  const mine = asRead(table, before)
  const statement = own.update(promotionCases, set, [mine])
  const body = presentPromotion(after, own.tenant)
  return commitStep(call, own, { record: RECORD, action, before, after, statement, guarded, events, body })
}

const NOTHING_YET = {
  decided_by_authority: null,
  notice_from: null,
  notice_to: null,
  status: 'draft',
  submitted_by: null,
  approved_by: null,
  decided_on: null,
  probation_until: null,
  reason: null,
} as const

export const draftPromotion = endpoint(
  {
    method: 'post',
    path: '/v1/promotion_cases',
    operation: 'draftPromotionCase',
    about: ['posting_id'],
    summary: 'Begins the promotion of a person after the task is done; its gates say what is missing',
    tag: RECORD,
    permission: 'promotion_case.create',
    doors: ['own', 'system'],
    rules: ['R-60', 'R-61', 'C-3'],
    body: DraftPromotion,
    answer: PromotionCase,
    status: 201,
  },
  async (call) => {
    const { posting_id, target_rank, qualified = null, managing_authority = null, ...sent } = call.body
    const own = call.services.doors.own(call.caller)
    const [[standing]] = await facts(call, own, [openPromotionOf(own, posting_id)])
    const atHost = await readAtHost(call, posting_id)
    const atHome = await own.run(homeEvidence(own, atHost.posting.person_id, posting_id))
    const { copied } = evidenceOf(call, atHost, atHome)
    if (standing) {
      const allowed = actionsFrom(PROMOTION_TRANSITIONS, standing.status)
      refuseIf([{ rule: 'R-60', code: 'STATE', facts: { status: standing.status, allowed } }], { allowed })
    }
    refuseIf(r60OneRank({ rank: copied.cadre_rank, target_rank }))
    const at = call.now.toISOString()
    const after: PromotionRow = {
      id: newId(own.tenant),
      ...copied,
      ...NOTHING_YET,
      target_rank,
      qualified,
      managing_authority,
      quota_ok: sent.quota_ok ?? null,
      assessment_ids: sent.assessment_ids ?? [],
      version: 1,
      created_at: at,
      updated_at: at,
    }
    const statement = own.insert(promotionCases, after)
    const body = presentPromotion(after, own.tenant)
    return commitStep(call, own, { record: RECORD, action: 'draft', before: null, after, statement, body })
  },
)

export const updatePromotion = endpoint(
  {
    method: 'patch',
    path: '/v1/promotion_cases/{id}',
    operation: 'updatePromotionCase',
    summary: 'Changes a case that is not submitted yet',
    tag: RECORD,
    permission: 'promotion_case.create',
    doors: ['own'],
    rules: ['R-60', 'R-61', 'X-11'],
    params: IdParams,
    body: UpdatePromotion,
    answer: PromotionCase,
    if_match: 'required',
  },
  async (call) => {
    const own = call.services.doors.own(call.caller)
    const { before } = await readPromotion(call, own)
    requireIfMatch(call.if_match, before.version)
    admitUpdate(before, { rule: 'R-60', table: PROMOTION_TRANSITIONS })
    const set = sentOf(call.body)
    refuseIf(r60OneRank({ rank: before.cadre_rank, target_rank: set.target_rank ?? before.target_rank }))
    return writePromotion(call, own, { action: 'update', before, set })
  },
)
