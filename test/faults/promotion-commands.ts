import type { Posted } from '../harness/confirmed.ts'
import { keptOf } from '../harness/served.ts'
import { candidate } from '../harness/posted.ts'
import {
  acceptanceBody,
  assessmentBody,
  DEPARTMENT,
  promotionBody,
  recordOf,
  SERVED,
  TODAY,
} from '../harness/records.ts'
import { HELPER, type Command, type Company, type Kit } from './commands.ts'
import { acting, command, leader, making, second } from './terms.ts'

const assessing = ({ helper }: Company) => ({ actor: helper, tenant: HELPER, record: 'assessments' })

const draftAssessment = command(
  { operation: 'draftAssessment', name: 'draft, assessments', trips: 3 },
  async (kit, company) => {
    const { id } = await leader(kit, company)
    const body = assessmentBody(id)
    return making(assessing(company), { action: 'draft', body, where: 'posting_id = ?', params: [id] })
  },
)

const STEPS = { draft: [], signed: ['sign'], filed: ['sign', 'file'] } as const

/** The assessment of a posting, brought to a state: who drafts it does not sign it. */
const assessment = async (
  kit: Kit,
  { company: { helper }, posting }: { company: Company; posting: Posted },
  status: keyof typeof STEPS,
): Promise<string> => {
  const id = await recordOf(helper, 'assessments', { body: assessmentBody(posting.id) })
  const other = await second(kit)
  for (const action of STEPS[status]) keptOf(await other.post(`/v1/assessments/${id}/${action}`))
  return id
}

const updateAssessment = command(
  { operation: 'updateAssessment', name: 'update, assessments', method: 'PATCH' },
  async (kit, company) => {
    const id = await assessment(kit, { company, posting: await leader(kit, company) }, 'draft')
    const body = { grade: 'competent' }
    return acting(assessing(company), { id, action: 'update', body, done: "grade = 'competent'" })
  },
)

const signAssessment = command(
  { operation: 'signAssessment', name: 'sign, assessments', trips: 3 },
  async (kit, company) => {
    const id = await assessment(kit, { company, posting: await leader(kit, company) }, 'draft')
    const place = { ...assessing(company), actor: await second(kit) }
    return acting(place, { id, action: 'sign', done: "status = 'signed'" })
  },
)

const fileAssessment = command({ operation: 'fileAssessment', name: 'file, assessments' }, async (kit, company) => {
  const id = await assessment(kit, { company, posting: await leader(kit, company) }, 'signed')
  return acting(assessing(company), { id, action: 'file', done: `filed_on = '${TODAY}'` })
})

const promoting = ({ helper }: Company) => ({ actor: helper, tenant: HELPER, record: 'promotion_cases' })

/** A term served, accepted by the province's office and assessed, of somebody long enough in his rank. */
const served = async (kit: Kit, company: Company) => {
  const person_id = await candidate(company.helper, { since: '2016-01-01' })
  const posting = await leader(kit, company, { ...SERVED, person_id })
  const office = await kit.as('poverty_office', '440000')
  await recordOf(office, 'acceptance_results', { body: acceptanceBody(posting.id) })
  const assessment_ids = [await assessment(kit, { company, posting }, 'filed')]
  return promotionBody(posting.id, { assessment_ids })
}

const NOTICE = { notice_from: '2026-11-13', notice_to: '2026-11-20' } as const

const CASE_STEPS = {
  draft: [],
  submitted: [['submit']],
  on_notice: [['submit'], ['notice', NOTICE]],
} as const

/** A promotion case of the helper's, brought to a state by one of its users. */
const promotion = async (kit: Kit, company: Company, status: keyof typeof CASE_STEPS): Promise<string> =>
  recordOf(company.helper, 'promotion_cases', { body: await served(kit, company), acts: CASE_STEPS[status] })

const draftPromotion = command(
  { operation: 'draftPromotionCase', name: 'draft, promotion_cases', trips: 4 },
  async (kit, company) => {
    const body = await served(kit, company)
    const { posting_id } = body
    return making(promoting(company), { action: 'draft', body, where: 'posting_id = ?', params: [posting_id] })
  },
)

const updatePromotion = command(
  { operation: 'updatePromotionCase', name: 'update, promotion_cases', method: 'PATCH' },
  async (kit, company) => {
    const id = await promotion(kit, company, 'draft')
    const body = { quota_ok: false }
    return acting(promoting(company), { id, action: 'update', body, done: 'quota_ok = 0' })
  },
)

const submitPromotion = command(
  { operation: 'submitPromotionCase', name: 'submit, promotion_cases', trips: 3 },
  async (kit, company) => {
    const id = await promotion(kit, company, 'draft')
    return acting(promoting(company), { id, action: 'submit', done: "status = 'submitted'" })
  },
)

const noticePromotion = command(
  { operation: 'noticePromotionCase', name: 'notice, promotion_cases' },
  async (kit, company) => {
    const id = await promotion(kit, company, 'submitted')
    return acting(promoting(company), { id, action: 'notice', body: NOTICE, done: "status = 'on_notice'" })
  },
)

const approvePromotion = command(
  { operation: 'approvePromotionCase', name: 'approve, promotion_cases', trips: 3 },
  async (kit, company) => {
    const id = await promotion(kit, company, 'on_notice')
    const place = { ...promoting(company), actor: await second(kit) }
    const body = { decided_by_authority: DEPARTMENT }
    return acting(place, { id, action: 'approve', body, done: "status = 'approved'" })
  },
)

const refusePromotion = command(
  { operation: 'refusePromotionCase', name: 'refuse, promotion_cases' },
  async (kit, company) => {
    const id = await promotion(kit, company, 'submitted')
    const body = { reason: 'no post is vacant' }
    return acting(promoting(company), { id, action: 'refuse', body, done: "status = 'refused'" })
  },
)

/** The yearly assessment and the promotion it counts for, at home. */
export const PROMOTION_COMMANDS: readonly Command[] = [
  draftAssessment,
  updateAssessment,
  signAssessment,
  fileAssessment,
  draftPromotion,
  updatePromotion,
  submitPromotion,
  noticePromotion,
  approvePromotion,
  refusePromotion,
]
