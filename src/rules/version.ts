/** The version of the rule book in code, written into every journal entry: the day its text last changed. */
export const RULE_VERSION = '2016-08-09/2026-11-23'
