import type { RuleCode } from './codes.ts'
import type { ExceptionKind } from './lists/enums.ts'

/** What a rule has to say: its number, its code, the field, and the facts its text is filled with. */
export interface Finding {
  rule: string
  code: RuleCode
  field?: string
  /** Where one code stands for a clash and for a broken rule alike: which of them this one is. */
  status?: 409 | 422
  facts?: Readonly<Record<string, string | number | readonly string[] | null>>
  /** What an office calls the codes and ids among the facts: the words of the refusal say these, its `accepted` the ids. */
  names?: Readonly<Record<string, string>>
  /** SOFT (原则上, 一般): a recorded exception of `exception_kind` cures it (3.3). Absent where a rule knows only refusal. */
  strength?: 'HARD' | 'SOFT'
  exception_kind?: ExceptionKind
}

/** Findings with what an office calls the codes they tell. */
export const calling = (names: Readonly<Record<string, string>>, findings: readonly Finding[]): Finding[] =>
  findings.map((finding) => ({ ...finding, names: { ...names, ...finding.names } }))
