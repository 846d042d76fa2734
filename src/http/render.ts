import { z } from '@hono/zod-openapi'
import type { Facts, Problem, ProblemItem } from '../problems/problem.ts'
import { PROBLEMS, type ProblemCode } from '../problems/problems.ts'

export type Locale = 'zh-CN' | 'en'

/** zh-CN unless the caller prefers English (RFC 9110 12.5.4, by the order and q of its list). */
export const localeOf = (acceptLanguage: string | null | undefined): Locale => {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const q = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find((v) => v !== undefined)
      return { tag: tag.trim(), q: q === undefined ? 1 : Number(q) }
    })
    .filter(({ tag, q }) => q > 0 && (tag.startsWith('zh') || tag.startsWith('en')))
    .sort((a, b) => b.q - a.q)
  return wanted[0]?.tag.startsWith('en') ? 'en' : 'zh-CN'
}

const fill = (template: string, facts: Facts | undefined): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts?.[name]
    if (Array.isArray(fact)) return fact.length > 0 ? fact.join(', ') : '–'
    return fact === undefined || fact === null ? '–' : String(fact)
  })

export const titleOf = (code: ProblemCode, locale: Locale): string =>
  locale === 'en' ? PROBLEMS[code].en : PROBLEMS[code].zh

/** What would be accepted, in the caller's language. */
export const detailOf = (item: ProblemItem, locale: Locale): string =>
  item.detail ?? fill(locale === 'en' ? PROBLEMS[item.code].fix_en : PROBLEMS[item.code].fix_zh, item.facts)

const itemOf = (item: ProblemItem, locale: Locale) => ({
  ...(item.field === undefined ? {} : { field: item.field }),
  code: item.code,
  ...ruleOf(item),
  title: titleOf(item.code, locale),
  detail: detailOf(item, locale),
  ...(Array.isArray(item.facts?.accepted) ? { accepted: item.facts.accepted } : {}),
  ...(item.exception_kind === undefined ? {} : { exception_kind: item.exception_kind }),
  ...(typeof item.facts?.rule_version === 'string' ? { rule_version: item.facts.rule_version } : {}),
})

const ruleOf = (item: ProblemItem): { rule?: string } => {
  const rule = item.rule ?? PROBLEMS[item.code].rule
  return rule ? { rule } : {}
}

/** The address of a code's own documentation: /problems/not-your-turn. */
export const problemType = (code: string): string => `/problems/${code.toLowerCase().replaceAll('_', '-')}`

/** RFC 9457 as the rule book 3.1 writes it. */
export const ProblemDocument = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    rule: z.string().optional(),
    detail: z.string(),
    errors: z.array(
      z.looseObject({ field: z.string().optional(), code: z.string(), title: z.string(), detail: z.string() }),
    ),
    /** Of a clash (409): the acts that are open. */
    allowed: z.array(z.string()).optional(),
    request_id: z.string(),
  })
  .openapi('Problem')

/** A clash names what is legal next (3.1); where no finding knows an act, there is none. */
const allowedOf = (items: readonly ProblemItem[]): string[] => [
  ...new Set(items.flatMap(({ facts }) => (Array.isArray(facts?.['allowed']) ? facts['allowed'].map(String) : []))),
]

/** Turns a problem into its response; the body differs from that of an equal problem only in request_id. */
export const renderProblem = (failure: Problem, context: { locale: Locale; request_id: string }): Response => {
  const { code, options, status } = failure
  const item: ProblemItem = { ...options, code }
  const items = options.errors ?? (options.field === undefined ? [] : [item])
  const body = {
    type: problemType(code),
    title: titleOf(code, context.locale),
    status,
    code,
    ...ruleOf(item),
    detail: detailOf(item, context.locale),
    errors: items.map((each) => itemOf(each, context.locale)),
    ...(status === 409 ? { allowed: allowedOf([item, ...items]) } : {}),
    ...options.extra,
    request_id: context.request_id,
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': context.locale,
      'cache-control': 'no-store',
      ...options.headers,
    },
  })
}
