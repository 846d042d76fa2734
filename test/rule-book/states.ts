/** Sections 3.2 and 3.5 of the rule book: every step from state to state, whoever takes it. */
export const STATES: Readonly<Record<string, readonly string[]>> = {
  temp_branch: [
    'draft → rejected', // B7: dropped by its author, it frees its place
    'draft → submitted',
    'submitted → approved',
    'submitted → rejected',
    'approved → active',
    'active → dissolved',
  ],
  secretary_survey: ['open → closed'],
  secretary_case: ['open → successor_named', 'successor_named → done'],
  rectification_case: ['open → in_progress', 'in_progress → closed', 'closed → reopened', 'reopened → in_progress'],
  governance_issue: ['open → solved'],
  people_problem: ['open → solved'],
  power_list: ['draft → published', 'published → superseded'],
  service_centre: ['planned → building', 'building → built'],
  fund_allocation: ['draft → approved', 'approved → paid'],
  reimbursement_claim: ['draft → submitted', 'submitted → approved', 'submitted → refused', 'approved → paid'],
  assessment: ['draft → signed', 'signed → filed'],
  recall_case: [
    'proposed → decided_recall',
    'proposed → decided_keep',
    'proposed → overtaken',
    'decided_recall → replaced',
    'decided_recall → overtaken',
  ],
  promotion_case: [
    'draft → submitted',
    'submitted → on_notice',
    'submitted → refused',
    'on_notice → approved',
    'on_notice → refused',
  ],
  accountability_case: ['opened → decided', 'decided → closed'],
  model_case: ['draft → reviewed', 'reviewed → published'],
}
