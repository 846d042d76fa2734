import { assessmentBody, claimBody, confirmationBody, promotionBody } from '../harness/records.ts'
import type { Place } from './places.ts'
import { making, on, reads } from './term-places.ts'
import type { TermKind } from './term-records.ts'

const posting = (kind: TermKind): Place['positions'] => ({ 'query.posting_id': `${kind}_posting` })

/** Two ranks up: whoever may gets as far as R-60, and no case is begun. */
const TWO_RANKS = { target_rank: 'bureau_chief' }

/** What is kept at home of a term (R-57 –, 2.3): the tenant that employs, and nobody else. */
export const HOME_PLACES: Readonly<Record<string, Place>> = {
  ...reads('SupportConfirmation', 'support_confirmation', {
    act: 'read_support',
    query: posting('support_confirmation'),
  }),
  fileSupportConfirmation: making('posting_of_sender', { act: 'confirm_support', body: confirmationBody }),
  updateSupportConfirmation: on('confirm_support', 'support_confirmation', { treatment_unchanged: true }),
  // nothing was told that waits: whoever may gets as far as the state
  solveSupportConfirmation: on('answer_support', 'support_confirmation', { result: 'Nothing' }),
  ...reads('ReimbursementClaim', 'reimbursement_claim', {
    act: 'read_support',
    query: posting('reimbursement_claim'),
  }),
  draftReimbursementClaim: {
    act: 'give_support',
    main: 'body.posting_id',
    positions: { 'body.posting_id': 'posting_of_sender', 'body.paying_unit': 'unit' },
    // nothing to pay: whoever may gets as far as R-59
    body: ({ names }) => ({
      ...claimBody({ id: names.posting_of_sender[0]?.value ?? '', unit: names.unit[0]?.value ?? '' }),
      amount_fen: 0,
    }),
  },
  updateReimbursementClaim: {
    act: 'give_support',
    positions: { 'path.id': 'reimbursement_claim', 'body.paying_unit': 'unit' },
    body: () => ({ amount_fen: 0 }),
  },
  submitReimbursementClaim: on('give_support', 'reimbursement_claim'),
  approveReimbursementClaim: on('give_support', 'reimbursement_claim'),
  refuseReimbursementClaim: on('give_support', 'reimbursement_claim', { reason: 'no receipt' }),
  payReimbursementClaim: on('give_support', 'reimbursement_claim'),
  ...reads('Assessment', 'assessment', { act: 'read_assessments', query: posting('assessment') }),
  draftAssessment: making('posting_of_sender', { act: 'assess', body: (id) => assessmentBody(id) }),
  updateAssessment: on('assess', 'assessment', { remarks: 'None' }),
  signAssessment: on('assess', 'assessment'),
  fileAssessment: on('assess', 'assessment'),
  ...reads('Award', 'award', { act: 'read_awards', query: { 'query.person_id': 'award_posting' } }),
  createAward: {
    act: 'give_awards',
    main: 'body.person_id',
    positions: { 'body.person_id': 'person', 'body.assessment_id': 'assessment' },
    // it cites nothing: whoever may gets as far as R-81
    body: ({ names }) => ({ person_id: names.person[0]?.value, title: 'Model', awarded_on: '2026-11-20' }),
  },
  ...reads('PromotionCase', 'promotion_case', { act: 'read_promotions', query: posting('promotion_case') }),
  readPromotionGates: { act: 'read_promotions', positions: { 'path.id': 'promotion_case' } },
  draftPromotionCase: {
    act: 'prepare_promotions',
    main: 'body.posting_id',
    positions: { 'body.posting_id': 'posting_of_sender', 'body.assessment_ids': 'assessment' },
    body: ({ names }) => promotionBody(names.posting_of_sender[0]?.value ?? '', { ...TWO_RANKS, assessment_ids: [] }),
  },
  updatePromotionCase: {
    act: 'prepare_promotions',
    positions: { 'path.id': 'promotion_case', 'body.assessment_ids': 'assessment' },
    body: () => ({ ...TWO_RANKS, assessment_ids: [] }),
  },
  submitPromotionCase: on('prepare_promotions', 'promotion_case'),
  noticePromotionCase: on('decide_promotions', 'promotion_case', {
    notice_from: '2026-11-13',
    notice_to: '2026-11-20',
  }),
  approvePromotionCase: on('decide_promotions', 'promotion_case'),
  refusePromotionCase: on('decide_promotions', 'promotion_case', { reason: 'no post is vacant' }),
}
