import { z } from '@hono/zod-openapi'
import { formHint } from './hints.ts'
import { problem, type ProblemItem } from '../problems/problem.ts'
import type { Locale } from './render.ts'
import { shownKey } from './shown-key.ts'
import { spelled, valueHint } from './value-hints.ts'

/** What would be taken, in the caller's language: a form that was given a name here by that name, anything else as its schema says. */
const detailOf = (issue: z.core.$ZodIssue, locale: Locale): string =>
  issue.code === 'invalid_format' && issue.format === 'regex' ? formHint(issue.message, locale) : issue.message

interface Place {
  place: 'path' | 'query' | 'body'
  locale: Locale
}

const itemOf = (issue: z.core.$ZodIssue, { place, locale }: Place): ProblemItem => {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, shownKey(issue.keys[0] ?? '')] : issue.path
  const accepted = issue.code === 'invalid_value' ? spelled(issue.values) : undefined
  return {
    code: 'INVALID_REQUEST',
    field: path.length > 0 ? path.join('.') : place,
    detail: detailOf(issue, locale),
    ...(accepted ? { facts: { accepted } } : {}),
  }
}

type Judged<T> = { data: T; items?: undefined } | { items: ProblemItem[] }

/** Parses what was sent, or names everything that is wrong with it, in the caller's language. */
export const judge = <T>(schema: z.ZodType<T>, value: unknown, at: Place): Judged<T> => {
  const parsed = schema.safeParse(value, { error: (issue) => valueHint(issue, at) })
  return parsed.success ? { data: parsed.data } : { items: parsed.error.issues.map((issue) => itemOf(issue, at)) }
}

/** What is wrong with what was sent is one 400 that names every field. */
export const validate = <T>(schema: z.ZodType<T>, value: unknown, at: Place): T => {
  const judged = judge(schema, value, at)
  if (judged.items) throw problem('INVALID_REQUEST', { errors: judged.items })
  return judged.data
}
