/**
 * What D1 bears, in force here too, so that nothing works on this home that fails on the other one.
 * SQLite enforces them itself: https://developers.cloudflare.com/d1/platform/limits
 */
export const D1_LIMITS = {
  /** Bytes of a text, a blob or a row. */
  length: 2_000_000,
  /** Bytes of a statement. */
  sqlLength: 100_000,
  /** Columns of a table or of a result. */
  column: 100,
  exprDepth: 100,
  /** Parts of a UNION. */
  compoundSelect: 5,
  functionArg: 127,
  attach: 0,
  /** Bytes of a LIKE pattern. */
  likePatternLength: 50,
  /** Bound values of a statement. */
  variableNumber: 100,
  triggerDepth: 10,
} as const

/** What D1 refuses in a statement, because the batch is the transaction and a database has one file. */
export const REFUSED = /^\s*(?:begin|commit|end|rollback|savepoint|release|attach|detach|vacuum)\b/i
export const REFUSED_WORDS = 'not authorized: a batch is the transaction'
