/** Every code a rule of the book can answer with, and the status it is refused with (422 broken rule, 409 clash). */
export const RULE_CODES = {
  DATE_ORDER: 422,
  FIELD_REQUIRED: 422,
  GAP: 409,
  MODE_MISMATCH: 422,
  NOT_YOUR_TURN: 409,
  NO_ASSIGNMENT: 409,
  PAIRING_NOT_FOUND: 422,
  REASON_REQUIRED: 422,
  REVISION_STALE: 409,
  STATE: 409,
  VILLAGE_ASSIGNED: 409,
  VILLAGE_CODE: 422,
  VILLAGE_NOT_LISTED: 422,
  USCC_FORMAT: 422,
} as const satisfies Record<string, 409 | 422>

export type RuleCode = keyof typeof RULE_CODES
