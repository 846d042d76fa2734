import { ASSESSMENT_TRANSITIONS } from '../../src/rules/r-assessment.ts'
import { CLAIM_TRANSITIONS } from '../../src/rules/r-support.ts'
import { FOUR_LEADS_TRANSITIONS, STUDY_PROBLEM_TRANSITIONS } from '../../src/rules/r-study.ts'
import { MODEL_CASE_TRANSITIONS } from '../../src/rules/r-visits.ts'
import { PROMOTION_TRANSITIONS } from '../../src/rules/r-promotion.ts'
import { CONTEST_TRANSITIONS } from '../../src/rules/x-contested-facts.ts'

/** The states of the records whose screens are drawn though their endpoints are written by hand: the rule book's own tables. */
export const TRANSITIONS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  assessments: ASSESSMENT_TRANSITIONS,
  contested_facts: CONTEST_TRANSITIONS,
  four_leads_sheets: FOUR_LEADS_TRANSITIONS,
  model_cases: MODEL_CASE_TRANSITIONS,
  promotion_cases: PROMOTION_TRANSITIONS,
  reimbursement_claims: CLAIM_TRANSITIONS,
  study_problems: STUDY_PROBLEM_TRANSITIONS,
}
