import { z } from '@hono/zod-openapi'
import { DAY_HINT, formHint, REQUIRED, checkHint } from './hints.ts'
import { problem, type ProblemItem } from '../problems/problem.ts'
import type { Locale } from './render.ts'
import { shownKey } from './shown-key.ts'
import { valueHint } from './value-hints.ts'

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), value)

/** What would be taken, in the caller's language: a form by its name, a text by its fault, anything else by its schema. */
const detailOf = (issue: z.core.$ZodIssue, value: unknown, locale: Locale): string => {
  if (issue.code === 'invalid_type' && valueAt(value, issue.path) === undefined) return REQUIRED[locale]
  if (issue.code === 'invalid_format' && issue.format === 'regex') return formHint(issue.message, locale)
  if (issue.code === 'invalid_format' && issue.format === 'date') return DAY_HINT[locale]
  return issue.code === 'custom' ? (checkHint(issue.params, locale) ?? issue.message) : issue.message
}

interface Place {
  place: 'path' | 'query' | 'body'
  locale: Locale
}

const itemOf = (issue: z.core.$ZodIssue, value: unknown, { place, locale }: Place): ProblemItem => {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, shownKey(issue.keys[0] ?? '')] : issue.path
  const accepted = issue.code === 'invalid_value' ? issue.values.map(String) : undefined
  return {
    code: 'INVALID_REQUEST',
    field: path.length > 0 ? path.join('.') : place,
    detail: detailOf(issue, value, locale),
    ...(accepted ? { facts: { accepted } } : {}),
  }
}

type Judged<T> = { data: T; items?: undefined } | { items: ProblemItem[] }

/** Parses what was sent, or names everything that is wrong with it, in the caller's language. */
export const judge = <T>(schema: z.ZodType<T>, value: unknown, at: Place): Judged<T> => {
  const parsed = schema.safeParse(value, { error: (issue) => valueHint(issue, at) })
  return parsed.success
    ? { data: parsed.data }
    : { items: parsed.error.issues.map((issue) => itemOf(issue, value, at)) }
}

/** What is wrong with what was sent is one 400 that names every field. */
export const validate = <T>(schema: z.ZodType<T>, value: unknown, at: Place): T => {
  const judged = judge(schema, value, at)
  if (judged.items) throw problem('INVALID_REQUEST', { errors: judged.items })
  return judged.data
}
