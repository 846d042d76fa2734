/** What an error code says: its status, its rule, its texts, and what would be accepted instead. */
export interface ProblemKind {
  status: 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 415 | 422 | 428 | 429 | 500 | 503
  rule: string | null
  zh: string
  en: string
  /** The title where a key is what asked. */
  key_zh?: string
  key_en?: string
  /** What would be accepted, filled with the facts of the case. */
  fix_zh: string
  fix_en: string
  /** The same where the finding says which values would be. */
  among_zh?: string
  among_en?: string
}
