import { z } from '@hono/zod-openapi'
import type { Words } from '../problems/problem.ts'
import { DAY_FIRST, DAY_LAST } from '../rules/parameters/bounds.ts'
import type { PlaceLevel } from '../rules/law.ts'
import type { TextFault } from '../rules/text.ts'
import type { Locale } from './render.ts'

type Hint = Words

export const REQUIRED: Hint = { 'zh-CN': '必填项', en: 'is required' }

const PHONE: Hint = {
  'zh-CN': '应为电话号码，如 13800000000 或 020-88880000',
  en: 'a phone number, such as 13800000000',
}

/** Every form a text on the wire may have to have: its pattern, and what it means in words, with an example. */
const FORMS = {
  check_code: {
    pattern: /^ *[0-9A-Za-z]+(?:[ -][0-9A-Za-z]+)* *$/,
    hint: {
      'zh-CN': '应为文件上的核验码，如 441400-EKNC-6TAW-NYRD-JNV3',
      en: 'the check code of a paper, such as 441400-EKNC-6TAW-NYRD-JNV3',
    },
  },
  tenant: {
    pattern: /^44\d{2}00$/,
    hint: { 'zh-CN': '应为六位地市代码，如 441400', en: 'a six-digit tenant code, such as 441400' },
  },
  division: {
    pattern: /^44\d{2}(?:\d{2}|\d{5}|\d{8})$/,
    hint: {
      'zh-CN': '应为区划代码（6、9 或 12 位），如 441424',
      en: 'a division code of 6, 9 or 12 digits, such as 441424',
    },
  },
  county_or_city: {
    pattern: /^44\d{4}$/,
    hint: {
      'zh-CN': '应为六位省、市、县代码，如 441424',
      en: 'the six-digit code of a county, a city or the province',
    },
  },
  unit_division: {
    pattern: /^44\d{4}(?:\d{3})?$/,
    hint: {
      'zh-CN': '应为市、县（6 位）或镇街（9 位）代码，如 441421',
      en: 'a division code of 6 or 9 digits, such as 441421',
    },
  },
  village: {
    pattern: /^44\d{10}$/,
    hint: { 'zh-CN': '应为 12 位行政村代码，如 441424123218', en: 'a village code of 12 digits, such as 441424123218' },
  },
  id: {
    pattern: /^\d{6}-[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    hint: { 'zh-CN': '应为记录编号，如 441400-01931f6e-…', en: 'a record id, such as 441400-01931f6e-…' },
  },
  limit: {
    pattern: /^(?:[1-9]|[1-9]\d|100)$/,
    hint: { 'zh-CN': '应为 1–100 的整数', en: 'a whole number from 1 to 100' },
  },
  feed_limit: {
    pattern: /^(?:[1-9]|[1-9]\d|[1-4]\d\d|500)$/,
    hint: { 'zh-CN': '应为 1–500 的整数', en: 'a whole number from 1 to 500' },
  },
  block: {
    pattern: /^[1-9]\d{0,8}$/,
    hint: { 'zh-CN': '应为正整数', en: 'a whole number from 1' },
  },
  position: { pattern: /^\d{1,15}$/, hint: { 'zh-CN': '应为列表中的位置', en: 'a position in a list' } },
  year: { pattern: /^20\d{2}$/, hint: { 'zh-CN': '应为年份，如 2017', en: 'a year, such as 2017' } },
  period: {
    pattern: /^20\d{2}-(0[1-9]|1[0-2])$/,
    hint: { 'zh-CN': '应为月份，如 2017-03', en: 'a month, such as 2017-03' },
  },
  phone: { pattern: /^\+?[0-9][0-9 -]{4,22}$/, hint: PHONE },
  work_phone: { pattern: /^\+?[\d -]{5,20}$/, hint: PHONE },
  username: {
    pattern: /^[A-Za-z0-9._@-]{3,64}$/,
    hint: {
      'zh-CN': '应为 3–64 个字母、数字或 . _ @ -',
      en: '3 to 64 letters, digits or . _ @ -',
    },
  },
  household: {
    pattern: /^\d{12}-[0-9A-Za-z]{1,20}$/,
    hint: {
      'zh-CN': '应为建档立卡户编号：行政村代码-户号，如 441421100201-0017',
      en: 'the number of a registered household, such as 441421100201-0017',
    },
  },
} as const satisfies Record<string, { pattern: RegExp; hint: Hint }>

type Form = keyof typeof FORMS

/** A text of a named form: where it has another, the refusal says in words what the form is. */
export const formed = (form: Form) => z.string().regex(FORMS[form].pattern, form)

/** The same, typed by people: blanks around it are none of it. */
export const typed = (form: Form) => z.string().trim().regex(FORMS[form].pattern, form)

const FORMAT: Hint = { 'zh-CN': '格式不正确', en: 'is not of the expected form' }

const isForm = (name: string): name is Form => name in FORMS

/** The words for a form by its name. */
export const formHint = (name: string, locale: Locale): string => (isForm(name) ? FORMS[name].hint : FORMAT)[locale]

const TEXTS: Record<TextFault | 'blank', Hint> = {
  blank: { 'zh-CN': '不能为空', en: 'must not be blank' },
  control: { 'zh-CN': '不能含控制字符', en: 'must not hold control characters' },
  line_break: { 'zh-CN': '应为一行文字，不能含换行或制表符', en: 'is one line: no line breaks, no tabs' },
  direction: { 'zh-CN': '不能含改变书写方向的字符', en: 'must not hold characters that turn the direction of writing' },
  invisible: { 'zh-CN': '没有看得见的文字', en: 'holds no visible character' },
  too_long: { 'zh-CN': '最多 {max} 个字', en: 'has at most {max} characters' },
}

const isTextFault = (name: unknown): name is keyof typeof TEXTS => typeof name === 'string' && name in TEXTS

/** What a value is that a schema takes, by the validator's name for it. */
const KINDS: Readonly<Record<string, Hint>> = {
  string: { 'zh-CN': '应为文字', en: 'a text' },
  number: { 'zh-CN': '应为数字', en: 'a number' },
  int: { 'zh-CN': '应为整数', en: 'a whole number' },
  boolean: { 'zh-CN': '应为 true 或 false', en: 'true or false' },
  array: { 'zh-CN': '应为列表', en: 'a list' },
  object: { 'zh-CN': '应为一组字段', en: 'an object with members' },
  record: { 'zh-CN': '应为一组字段', en: 'an object with members' },
}

/** Forms that the validator knows by a name of its own. */
const FORMATS: Readonly<Record<string, Hint>> = {
  date: { 'zh-CN': '应为日期，如 2016-05-01', en: 'a day, such as 2016-05-01' },
  datetime: { 'zh-CN': '应为时刻，如 2026-11-27T00:00:00Z', en: 'a moment, such as 2026-11-27T00:00:00Z' },
  cidrv4: { 'zh-CN': '应为网段，如 10.20.0.0/16', en: 'a network, such as 10.20.0.0/16' },
  cidrv6: { 'zh-CN': '应为网段，如 2001:db8::/32', en: 'a network, such as 2001:db8::/32' },
}

export const formatHint = (format: string, locale: Locale): string => (FORMATS[format] ?? FORMAT)[locale]

/** The words for a value of another kind than is taken. */
export const kindHint = (kind: string, locale: Locale): string => (KINDS[kind] ?? FORMAT)[locale]

const SIZES = {
  string_least: { 'zh-CN': '至少 {bound} 个字', en: 'has at least {bound} characters' },
  string_most: { 'zh-CN': '最多 {bound} 个字', en: 'has at most {bound} characters' },
  array_least: { 'zh-CN': '至少 {bound} 项', en: 'has at least {bound} entries' },
  array_most: { 'zh-CN': '最多 {bound} 项', en: 'has at most {bound} entries' },
  number_least: { 'zh-CN': '应不小于 {bound}', en: 'a number of at least {bound}' },
  number_most: { 'zh-CN': '应不大于 {bound}', en: 'a number of at most {bound}' },
  number_above: { 'zh-CN': '应大于 {bound}', en: 'a number above {bound}' },
  number_below: { 'zh-CN': '应小于 {bound}', en: 'a number below {bound}' },
  step: { 'zh-CN': '应为 {bound} 的倍数', en: 'a multiple of {bound}' },
} as const satisfies Record<string, Hint>

/** The words for a value that is too short, too long, too low or too high; `bound` is the last one that would be taken. */
export const sizeHint = (size: keyof typeof SIZES, bound: number | bigint, locale: Locale): string =>
  SIZES[size][locale].replace('{bound}', String(bound))

const UNKNOWN: Hint = { 'zh-CN': '此处没有这一项', en: 'is not known here' }
const TAKEN: Hint = { 'zh-CN': '；可写：', en: '; what is: ' }

const listed = (values: readonly unknown[], locale: Locale): string =>
  values.map(String).join(locale === 'en' ? ', ' : '、')

/** One of some values. */
export const choiceHint = (values: readonly unknown[]): Hint => ({
  'zh-CN': `应为：${listed(values, 'zh-CN')}`,
  en: `one of: ${listed(values, 'en')}`,
})

const LEVELS: Readonly<Record<PlaceLevel, Hint>> = {
  city: { 'zh-CN': '市', en: 'a city' },
  county: { 'zh-CN': '县（市、区）', en: 'a county' },
  township: { 'zh-CN': '镇（街道）', en: 'a township' },
  village: { 'zh-CN': '行政村', en: 'a village' },
}

/** A place of one of some levels. */
export const levelHint = (levels: readonly PlaceLevel[]): Hint => ({
  'zh-CN': `应为${levels.map((level) => LEVELS[level]['zh-CN']).join('或')}的区划代码`,
  en: `the code of ${levels.map((level) => LEVELS[level].en).join(' or ')}`,
})

/** A range, both ends taken. */
export const betweenHint = (first: string | number, last: string | number): Hint => ({
  'zh-CN': `应在 ${first} 至 ${last} 之间`,
  en: `from ${first} to ${last}`,
})

/** The words for a name that is not known; `taken` are the names that are, none where nothing may stand there. */
export const unknownHint = (taken: readonly string[], locale: Locale): string =>
  taken.length === 0 ? UNKNOWN[locale] : `${UNKNOWN[locale]}${TAKEN[locale]}${listed(taken, locale)}`

/** What an endpoint asks of a request beyond the form of each value. */
export const ASKED = {
  once: { 'zh-CN': '只能写一次', en: 'may stand once only' },
  control: TEXTS.control,
  exact_number: betweenHint(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
  json: { 'zh-CN': '应为 JSON 文本', en: 'a JSON text' },
  cursor: {
    'zh-CN': '应为上一页的 next，原样填写；从头读起则不写',
    en: 'the `next` of the page before, as it stands; none to begin anew',
  },
  one_beginning: { 'zh-CN': 'cursor、from、since 只能写一个', en: 'one of cursor, from and since' },
  record_beside_id: { 'zh-CN': '写了 record_id，也要写 record', en: 'stands beside record_id' },
  one_organiser: { 'zh-CN': 'branch_id 与 village_code 只能写一个', en: 'one of branch_id and village_code' },
  each_once: { 'zh-CN': '每项只能写一次', en: 'names each one once' },
  day_bounds: betweenHint(DAY_FIRST, DAY_LAST),
  beside_mode_from: { 'zh-CN': '写了 mode_from，也要写帮扶方式', en: 'stands beside mode_from' },
  beside_named_from: { 'zh-CN': '写了 named_from，也要写名称或镇街', en: 'stands beside named_from, or township does' },
  beside_valid_from: {
    'zh-CN': '写了 valid_from，也要写姓名、政治面貌、职级或单位',
    en: 'stands beside name, party_status, cadre_rank or home_unit',
  },
  number_or_phone: { 'zh-CN': '身份证号与电话，写一个', en: 'one of citizen_id and phone' },
  something: { 'zh-CN': '至少写一项', en: 'holds one member at least' },
  position: { 'zh-CN': '应为 GET /v1/events 给出的 position', en: 'the `position` of an answer of GET /v1/events' },
} as const satisfies Record<string, Hint>

type Asked = keyof typeof ASKED

/**
 * The options of a schema's own check, so that its refusal says in words what the check asks for.
 *
 * @example z.array(Name).refine(isEachOnce, asks('each_once'))
 */
export const asks = (asked: Asked) => ({ params: { asked } })

const isAsked = (name: unknown): name is Asked => typeof name === 'string' && name in ASKED

/** The words for what a check of ours asks for, from the parameters of its issue; undefined for an issue of another kind. */
export const checkHint = (params: Record<string, unknown> | undefined, locale: Locale): string | undefined => {
  const { text, asked, max } = params ?? {}
  if (isAsked(asked)) return ASKED[asked][locale]
  return isTextFault(text) ? TEXTS[text][locale].replace('{max}', String(max)) : undefined
}

/** JSON in which a name stands twice, lists or levels are too many. */
export const jsonHint = {
  twice: (name: string): Hint => ({ 'zh-CN': `“${name}”写了两次`, en: `"${name}" stands twice` }),
  depth: (most: number): Hint => ({ 'zh-CN': `最多嵌套 ${most} 层`, en: `is at most ${most} levels deep` }),
  items: (most: number): Hint => ({ 'zh-CN': `一个列表最多 ${most} 项`, en: `has at most ${most} entries in a list` }),
}
