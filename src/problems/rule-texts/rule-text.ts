/** What a code of the rule book says, and what would be accepted; {names} are filled from the finding's facts. */
export interface RuleText {
  rule: string
  zh: string
  en: string
  fix_zh: string
  fix_en: string
}
