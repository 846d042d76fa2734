import { ASSESSMENT_TRANSITIONS } from '../../src/rules/postings/r-assessment.ts'
import { CLAIM_TRANSITIONS } from '../../src/rules/postings/r-support.ts'
import { FOUR_LEADS_TRANSITIONS, STUDY_PROBLEM_TRANSITIONS } from '../../src/rules/postings/r-study.ts'
import { MODEL_CASE_TRANSITIONS } from '../../src/rules/postings/r-visits.ts'
import { PROMOTION_TRANSITIONS } from '../../src/rules/postings/r-promotion.ts'
import { CONTEST_TRANSITIONS } from '../../src/rules/x-contested-facts.ts'

/** A change of fields is open in drafts only (3.5). */
const changedInDraft = <Table extends { draft: object }>(table: Table) => ({
  ...table,
  draft: { ...table.draft, update: 'draft' },
})

/** The states of the records whose screens are drawn though their endpoints are written by hand: the rule book's own tables. */
export const TRANSITIONS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  assessments: changedInDraft(ASSESSMENT_TRANSITIONS),
  contested_facts: CONTEST_TRANSITIONS,
  four_leads_sheets: changedInDraft(FOUR_LEADS_TRANSITIONS),
  model_cases: changedInDraft(MODEL_CASE_TRANSITIONS),
  promotion_cases: changedInDraft(PROMOTION_TRANSITIONS),
  reimbursement_claims: changedInDraft(CLAIM_TRANSITIONS),
  study_problems: STUDY_PROBLEM_TRANSITIONS,
}
