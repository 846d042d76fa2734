import type { Permission } from './permission-names.ts'

export const SELF = ['tenant.read', 'me.read', 'rule.read'] as const satisfies readonly Permission[]
export const READER = [
  ...SELF,
  'pairing.read',
  'heavy_task.read',
  'village.read',
] as const satisfies readonly Permission[]

export const HANDSHAKE = [
  'assignment.propose',
  'assignment.accept',
  'assignment.counter',
  'assignment.decline',
  'assignment.withdraw',
  'assignment.end',
] as const satisfies readonly Permission[]

export const HOUSEKEEPING = [
  'user.read',
  'user.create',
  'user.update',
  'user.remove',
  'api_key.read',
  'api_key.create',
  'api_key.rotate',
  'api_key.revoke',
  'webhook_endpoint.read',
  'webhook_endpoint.create',
  'webhook_endpoint.update',
] as const satisfies readonly Permission[]

/** Units and people at home: whoever nominates, attests and dispatches. */
export const FILES = [
  'unit.read',
  'person.read',
  'person.create',
  'person.update',
] as const satisfies readonly Permission[]

export const OFFICER = [
  ...FILES,
  'unit.create',
  'unit.update',
  'person.search',
] as const satisfies readonly Permission[]

/** what the owner of a person's file may see beyond the masked form, and who else did. */
export const OWNER = [
  ...OFFICER,
  'person.reveal',
  'person.release',
  'person.access',
  'probe.read',
  'grant.read',
] as const satisfies readonly Permission[]

/** only an organisation department dispatches, submits and ends; the host's confirms. */
export const DISPATCH = [
  'posting.read',
  'posting.check',
  'posting.draft',
  'posting.submit',
  'posting.confirm',
  'exception.approve',
] as const satisfies readonly Permission[]

/** what a sending unit pays for its people, and reads of what it confirmed; its city's organisation department may too. */
export const SUPPORT = [
  'support_confirmation.read',
  'reimbursement_claim.read',
  'reimbursement_claim.create',
  'reimbursement_claim.approve',
] as const satisfies readonly Permission[]

/** what an organisation department keeps on record of a term; a county's decides no promotion. */
export const TERM = [
  'support_confirmation.solve',
  'assessment.read',
  'assessment.create',
  'assessment.sign',
  'award.read',
  'award.create',
  'promotion_case.read',
  'promotion_case.create',
  'recall_case.read',
  'recall_case.propose',
  'recall_case.inform',
  'recall_case.reply',
  'recall_case.decide',
  'acceptance_result.read',
] as const satisfies readonly Permission[]

export const TERM_READER = [
  'support_confirmation.read',
  'reimbursement_claim.read',
  'assessment.read',
  'award.read',
  'promotion_case.read',
  'recall_case.read',
  'acceptance_result.read',
] as const satisfies readonly Permission[]

/** Children of postings (X-4, X-5): both sides' organisation departments and auditors read them. */
export const WITNESS = [
  'duty_record.read',
  'duty_remark.read',
  'posting_comment.read',
  'visit.read',
  'model_case.read',
  'training_session.read',
  'assessment_comment.read',
] as const satisfies readonly Permission[]

/** what an organisation department adds to a posting's record; diary and sheet for its own people (3.6). */
export const CARE = [
  ...WITNESS,
  'duty_record.create',
  'duty_record.update',
  'four_leads_sheet.write',
  'visit.create',
  'model_case.create',
  'model_case.update',
  'model_case.review',
  'model_case.publish',
] as const satisfies readonly Permission[]

/** Party life (X-7: the province reads branches and learning): both sides of a branch read it. */
export const PARTY_LIFE = ['branch.read', 'branch_act.read', 'study.read'] as const satisfies readonly Permission[]

/** the partner's department applies and keeps the members, the host's approves and appoints. */
export const BRANCHES = [
  ...PARTY_LIFE,
  'branch.draft',
  'branch.submit',
  'branch.approve',
  'branch.dissolve',
  'branch.import',
  'branch.export',
  'branch_act.create',
  'study.write',
  'study_placement.create',
  'four_leads_sheet.read',
  'setting.read',
] as const satisfies readonly Permission[]
