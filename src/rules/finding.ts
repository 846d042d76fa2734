import type { RuleCode } from './codes.ts'

/** What a rule has to say: its number, its code, the field, and the facts its text is filled with. */
export interface Finding {
  rule: string
  code: RuleCode
  field?: string
  facts?: Readonly<Record<string, string | number | readonly string[] | null>>
}
