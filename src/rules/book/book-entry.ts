import type { ParameterName } from '../parameters/parameters.ts'

export type Strength = 'HARD' | 'SOFT' | 'TASK' | 'METRIC' | 'TEXT'

/** A rule, fact or reading of the book as people read it. The functions of its number enforce it. */
export interface BookEntry {
  number: string
  title_en: string
  title_zh: string
  /** The document's own sentences; none where the rule was derived. */
  clause_zh: readonly string[]
  strength: readonly Strength[]
  actors: string | null
  due: string | null
  /** Error codes, those of chapters not built yet among them. */
  codes: readonly string[]
  /** The content of what no clause stands behind (B, X, C), or the reading chosen (A). */
  text_en?: string
  text_zh?: string
  parameters?: readonly ParameterName[]
  /** A reading's rules. */
  rules?: readonly string[]
}
