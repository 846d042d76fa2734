import { inForceOn, inForceTogether } from './dates.ts'
import type { Finding } from './finding.ts'

/** The province's word on a county or township, from a day on. */
export interface HeavyWord {
  division: string
  is_heavy: boolean
  valid_from: string
  valid_to: string | null
}

/**
 * A-17, 「扶贫任务重」: whether a county or township has heavy tasks on a day. The province's word in force says so; without one a
 * place is heavy while it has a listed poor village.
 */
export const a17Heavy = (day: string, { words, listed }: { words: readonly HeavyWord[]; listed: boolean }): boolean =>
  words.find((word) => inForceOn(word, day))?.is_heavy ?? listed

/** a place has one word a day: a second one is STATE, until the first has ended. */
export const a17OneWord = (next: HeavyWord, known: readonly HeavyWord[]): Finding[] => {
  const inOrder = next.valid_to === null || next.valid_to > next.valid_from
  const clash = known.some((each) => each.division === next.division && inForceTogether(each, next))
  return [
    ...(clash
      ? [{ rule: 'A-17', code: 'STATE' as const, field: 'division', facts: { status: 'in_force', allowed: ['end'] } }]
      : []),
    ...(inOrder
      ? []
      : [
          {
            rule: 'A-17',
            code: 'DATE_ORDER' as const,
            field: 'valid_to',
            facts: { accepted: [`> ${next.valid_from}`] },
          },
        ]),
  ]
}
