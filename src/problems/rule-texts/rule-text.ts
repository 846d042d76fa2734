/** What a code of the rule book says, and what would be accepted; {names} are filled from the finding's facts. */
export interface RuleText {
  rule: string
  zh: string
  en: string
  fix_zh: string
  fix_en: string
  /** The same where the finding says which values would be. */
  among_zh?: string
  among_en?: string
}
