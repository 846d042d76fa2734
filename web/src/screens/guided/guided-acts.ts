import type { Act, Described } from '../../api/described.ts'

/** Acts whose form is written by hand: questions, the rules beside them, and what follows. */
const GUIDED_ACTS = [
  'support_confirmations create',
  'support_confirmations update',
  'reimbursement_claims create',
  'reimbursement_claims update',
  'assessments create',
  'assessments update',
  'assessment_comments create',
  'assessment_comments update',
  'four_leads_sheets create',
  'four_leads_sheets update',
  'postings corrections',
  'exceptions approve',
] as const
export type GuidedAct = (typeof GUIDED_ACTS)[number]

/** The act among those that are guided, if it is one. */
export const guidedAct = (record: Pick<Described, 'name'>, act: Pick<Act, 'name'>): GuidedAct | undefined =>
  GUIDED_ACTS.find((each) => each === `${record.name} ${act.name}`)
