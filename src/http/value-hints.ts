import { z } from '@hono/zod-openapi'
import { ASKED, checkHint, choiceHint, formatHint, kindHint, REQUIRED, sizeHint, unknownHint } from './hints.ts'
import type { Locale } from './render.ts'

type Issue = z.core.$ZodRawIssue

const least = ({ origin, minimum, inclusive }: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>, locale: Locale) => {
  if (origin === 'string') return sizeHint('string_least', minimum, locale)
  if (origin === 'array') return sizeHint('array_least', minimum, locale)
  return sizeHint(inclusive === false ? 'number_above' : 'number_least', minimum, locale)
}

const most = ({ origin, maximum, inclusive }: z.core.$ZodRawIssue<z.core.$ZodIssueTooBig>, locale: Locale) => {
  if (origin === 'string') return sizeHint('string_most', maximum, locale)
  if (origin === 'array') return sizeHint('array_most', maximum, locale)
  return sizeHint(inclusive === false ? 'number_below' : 'number_most', maximum, locale)
}

/** The values one may write; that nothing may stand there too is no value. */
export const spelled = (values: readonly unknown[]): string[] => values.map(String).filter(Boolean)

const namesOf = (schema: unknown): string[] => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : [])

/**
 * What a schema would take, in an office's words: the validator's own name its types. A value that stands twice in a query or a
 * form has become a list.
 */
export const valueHint = (issue: Issue, { place, locale }: { place: string; locale: Locale }): string => {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return REQUIRED[locale]
      return place === 'query' && Array.isArray(issue.input) ? ASKED.once[locale] : kindHint(issue.expected, locale)
    case 'too_small':
      return least(issue, locale)
    case 'too_big':
      return most(issue, locale)
    case 'not_multiple_of':
      return sizeHint('step', issue.divisor, locale)
    case 'invalid_value':
      return issue.input === undefined ? REQUIRED[locale] : choiceHint(spelled(issue.values))[locale]
    case 'unrecognized_keys':
      return unknownHint(namesOf(issue.inst), locale)
    case 'invalid_format':
      return formatHint(issue.format, locale)
    case 'invalid_union':
      return issue.errors.flat()[0]?.message ?? formatHint('', locale)
    case 'custom':
      return checkHint(issue.params, locale) ?? formatHint('', locale)
    case 'invalid_key':
    case 'invalid_element':
      return formatHint('', locale)
  }
}
