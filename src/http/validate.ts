import { z } from '@hono/zod-openapi'
import { problem, type ProblemItem } from './problem.ts'
import type { Locale } from './render.ts'

type Place = 'path' | 'query' | 'body'

const zhCN = () => z.locales.zhCN().localeError
const en = () => z.locales.en().localeError
let texts: Record<Locale, ReturnType<typeof zhCN>> | undefined

const messages = (locale: Locale) => {
  texts ??= { 'zh-CN': zhCN(), en: en() }
  return texts[locale]
}

const itemOf = (place: Place, issue: z.core.$ZodIssue): ProblemItem => {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
  const accepted = issue.code === 'invalid_value' ? issue.values.map(String) : undefined
  return {
    code: 'INVALID_REQUEST',
    field: path.length > 0 ? path.join('.') : place,
    detail: issue.message,
    ...(accepted ? { facts: { accepted } } : {}),
  }
}

/** Parses what was sent; what is wrong with it is one 400 that names every field, in the caller's language. */
export const validate = <T>(
  schema: z.ZodType<T>,
  value: unknown,
  { place, locale }: { place: Place; locale: Locale },
): T => {
  const parsed = schema.safeParse(value, { error: messages(locale) })
  if (parsed.success) return parsed.data
  throw problem('INVALID_REQUEST', { errors: parsed.error.issues.map((issue) => itemOf(place, issue)) })
}
