import { choiceHint, levelHint } from '../http/hints.ts'
import { problem, type Words } from '../problems/problem.ts'
import { levelOf, type PlaceLevel } from '../rules/law.ts'

/** A value of the form that does not go with another one: the field, and what would be accepted (400, like any other form). */
export interface FormError {
  field: string
  accepted: readonly string[]
  /** What would be accepted in words, where the values themselves are no office's words. */
  detail?: Words
}

/** The value has to be one of these, which follow from another field. */
export const oneOfThese = (field: string, value: string, accepted: readonly string[]): FormError[] =>
  accepted.includes(value) ? [] : [{ field, accepted }]

/** A place of one of these levels. */
export const ofLevel = (field: string, code: string, ...levels: readonly PlaceLevel[]): FormError[] => {
  const level = levelOf(code)
  return level === null || levels.includes(level) ? [] : [{ field, accepted: levels, detail: levelHint(levels) }]
}

/** A part is at most its whole, where both are known: who was present, of those entitled. */
export const atMost = (field: string, part: number | null | undefined, whole: number | null | undefined): FormError[] =>
  typeof part === 'number' && typeof whole === 'number' && part > whole ? [{ field, accepted: [`<= ${whole}`] }] : []

/** Refuses what the form says of itself to be wrong: of a new record and of an act before any record is read. */
export const refuseForm = (errors: readonly FormError[]): void => {
  if (errors.length === 0) return
  throw problem('INVALID_REQUEST', {
    errors: errors.map(({ field, accepted, detail = choiceHint(accepted) }) => ({
      code: 'INVALID_REQUEST' as const,
      field,
      detail,
      facts: { accepted },
    })),
  })
}
