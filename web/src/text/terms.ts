import {
  DISPATCH_MODES,
  END_REASONS,
  PARTY_STATUSES,
  POST_ROLES,
  POSTING_STATUSES,
  RECALL_REASONS,
  TENANT_KINDS,
} from '../../../src/rules/lists/enums.ts'
import {
  BRANCH_LEVELS,
  BRANCH_OFFICES,
  BRANCH_PATTERNS,
  BRANCH_STATUSES,
  ORG_TYPES,
} from '../../../src/rules/lists/enums-branches.ts'
import type { Words } from './words.ts'

type Term = { id: string } & Words

const LISTS = {
  mode: DISPATCH_MODES,
  kind: TENANT_KINDS,
  role: POST_ROLES,
  posting: POSTING_STATUSES,
  end_reason: END_REASONS,
  recall_reason: RECALL_REASONS,
  party: PARTY_STATUSES,
  pattern: BRANCH_PATTERNS,
  level: BRANCH_LEVELS,
  branch: BRANCH_STATUSES,
  office: BRANCH_OFFICES,
  org: ORG_TYPES,
} as const satisfies Record<string, readonly Term[]>

/** What a value of a closed list of the rule book is called; the value itself where it is none of them. */
export const termOf = (list: keyof typeof LISTS, id: string): Words => {
  const terms: readonly Term[] = LISTS[list]
  return terms.find((term) => term.id === id) ?? { zh: id, en: id }
}
