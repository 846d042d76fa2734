import type { RuleCode } from '../rules/codes.ts'
import { LOCAL_CODES } from '../rules/local-laws.ts'
import { ASSIGNMENT_TEXTS } from './rule-texts/assignments.ts'
import { BRANCH_TEXTS } from './rule-texts/branches.ts'
import { POSTING_TEXTS } from './rule-texts/postings.ts'
import type { RuleText } from './rule-texts/rule-text.ts'
import { SERVICE_TEXTS } from './rule-texts/service.ts'

/** The texts of the rule book's codes, complete by type; {names} are filled from the finding's facts. */
export const RULE_TEXTS = {
  ...ASSIGNMENT_TEXTS,
  ...BRANCH_TEXTS,
  ...POSTING_TEXTS,
  ...SERVICE_TEXTS,
  ...LOCAL_CODES,
} as const satisfies Record<RuleCode, RuleText>
