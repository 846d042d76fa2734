import { z } from '@hono/zod-openapi'
import { formed } from './hints.ts'
import { betweenValues, inText } from '../problems/rule-texts/fact-words.ts'
import type { Problem, ProblemItem, Words } from '../problems/problem.ts'
import type { ProblemKind } from '../problems/problem-kind.ts'
import { PROBLEMS, type ProblemCode } from '../problems/problems.ts'

export type Locale = keyof Words

/** Who reads an answer: in which language, and whether a key asked and no person. */
interface Reader {
  locale: Locale
  by_key?: boolean
}

/** How a refusal goes out: a problem document, or the same members as OAuth's clients read them. */
interface Rendering extends Reader {
  request_id: string
  as_oauth?: boolean
}

/** zh-CN unless the caller prefers English (RFC 9110 12.5.4, by the order and q of its list). */
export const localeOf = (acceptLanguage: string | null | undefined): Locale => {
  if (!acceptLanguage) return 'zh-CN'
  const wanted = acceptLanguage
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

const fill = (template: string, { facts, names = {} }: Pick<ProblemItem, 'facts' | 'names'>, locale: Locale): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const called = (value: string): string => value.replaceAll(/[^ ]+/g, (id) => names[id] ?? id)
    const word = (value: unknown): string => names[String(value)] ?? inText(name, called(String(value)), locale)
    const fact = facts?.[name]
    if (Array.isArray(fact)) return fact.length > 0 ? fact.map(word).join(betweenValues(name, locale)) : '–'
    return fact === undefined || fact === null ? '–' : word(fact)
  })

export const titleOf = (code: ProblemCode, { locale, by_key = false }: Reader): string => {
  const { zh, en, key_zh = zh, key_en = en } = PROBLEMS[code]
  if (locale === 'en') return by_key ? key_en : en
  return by_key ? key_zh : zh
}

/** What would be accepted, in the caller's language. */
export const detailOf = ({ code, detail, facts, names }: ProblemItem, locale: Locale): string => {
  if (detail !== undefined) return typeof detail === 'string' ? detail : detail[locale]
  const { fix_zh, fix_en, among_zh, among_en }: ProblemKind = PROBLEMS[code]
  const among = Array.isArray(facts?.['accepted']) && facts['accepted'].length > 0
  const [zh, en] = among ? [among_zh ?? fix_zh, among_en ?? fix_en] : [fix_zh, fix_en]
  return fill(locale === 'en' ? en : zh, { facts, names }, locale)
}

const Id = formed('id')

/** The ids of the records that stand in the way: the words call them by their names (POSTINGS_OPEN, RECORDS_AFTER). */
const recordsOf = ({ facts }: ProblemItem): { record_ids?: string[] } => {
  const told = [facts?.['postings'], facts?.['records']].flatMap((each) => (Array.isArray(each) ? each : []))
  const record_ids = told.flatMap((each) => String(each).split(' ')).filter((word) => Id.safeParse(word).success)
  return record_ids.length === 0 ? {} : { record_ids: [...new Set(record_ids)] }
}

const itemOf = (item: ProblemItem, reader: Reader) => ({
  ...(item.field === undefined ? {} : { field: item.field }),
  code: item.code,
  ...ruleOf(item),
  title: titleOf(item.code, reader),
  detail: detailOf(item, reader.locale),
  ...(Array.isArray(item.facts?.accepted) ? { accepted: item.facts.accepted } : {}),
  ...recordsOf(item),
  ...(item.exception_kind === undefined ? {} : { exception_kind: item.exception_kind }),
  ...(typeof item.facts?.rule_version === 'string' ? { rule_version: item.facts.rule_version } : {}),
})

const ruleOf = (item: ProblemItem): { rule?: string } => {
  const rule = item.rule ?? PROBLEMS[item.code].rule
  return rule ? { rule } : {}
}

/** The address of a code's own documentation: /problems/not-your-turn. */
export const problemType = (code: string): string => `/problems/${code.toLowerCase().replaceAll('_', '-')}`

const CODES = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]

/** RFC 9457 as the rule book 3.1 writes it. */
export const ProblemDocument = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(CODES),
    rule: z.string().optional(),
    detail: z.string(),
    errors: z.array(
      z.looseObject({
        field: z.string().optional(),
        code: z.string(),
        rule: z.string().optional(),
        title: z.string(),
        detail: z.string(),
        accepted: z.array(z.string()).optional(),
        record_ids: z.array(z.string()).optional(),
        exception_kind: z.string().optional(),
      }),
    ),
    allowed: z.array(z.string()).optional(),
    permission: z.string().optional(),
    unavailable: z.array(z.string()).optional(),
    error: z.string().optional(),
    error_description: z.string().optional(),
    request_id: z.string(),
  })
  .openapi('Problem')

/** RFC 6749 5.2; a refusal that knows better says so itself (`extra.error`). */
const oauthError = (status: number): string =>
  status === 429 || status >= 500 ? 'temporarily_unavailable' : 'invalid_request'

/** The permission that was missing: the first word of what the text says, which may name a side behind it. */
const permissionOf = ({ facts, errors }: ProblemItem & { errors?: readonly ProblemItem[] }): string | undefined => {
  const named = facts?.permission ?? errors?.[0]?.facts?.permission
  return typeof named === 'string' ? named.split(' ')[0] : undefined
}

/** A clash names what is legal next (3.1); where no finding knows an act, there is none. */
const allowedOf = (items: readonly ProblemItem[]): string[] => [
  ...new Set(items.flatMap(({ facts }) => (Array.isArray(facts?.['allowed']) ? facts['allowed'].map(String) : []))),
]

/** A refusal as it goes out: its text is whole, since a body read as a stream costs more than all the rest of it. */
export interface RenderedProblem {
  status: number
  text: string
  headers: Record<string, string>
}

/** Turns a problem into its answer; the body differs from that of an equal problem only in request_id. */
export const renderProblem = (failure: Problem, context: Rendering): RenderedProblem => {
  const { code, options, status } = failure
  const item: ProblemItem = { ...options, code }
  const items = options.errors ?? (options.field === undefined ? [] : [item])
  const permission = status === 403 ? permissionOf(item) : undefined
  const body = {
    type: problemType(code),
    title: titleOf(code, context),
    status,
    code,
    ...ruleOf(item),
    detail: detailOf(item, context.locale),
    errors: items.map((each) => itemOf(each, context)),
    ...(status === 409 ? { allowed: allowedOf([item, ...items]) } : {}),
    ...options.extra,
    ...(permission === undefined ? {} : { permission }),
    request_id: context.request_id,
  }
  const oauth = context.as_oauth ? { error: oauthError(status), error_description: PROBLEMS[code].en, ...body } : body
  const headers = {
    'content-type': `application/${context.as_oauth ? 'json' : 'problem+json'}; charset=utf-8`,
    'content-language': context.locale,
    'cache-control': 'no-store',
    ...(permission === undefined
      ? {}
      : { 'www-authenticate': `Bearer error="insufficient_scope", scope="${permission}"` }),
    ...options.headers,
  }
  return { status, text: JSON.stringify(oauth), headers }
}
