import { z } from '@hono/zod-openapi'
import type { TextFault } from '../rules/text.ts'
import type { Locale } from './render.ts'

type Hint = Record<Locale, string>

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

/** The words for what is wrong with a text, from the parameters of its issue; undefined for an issue of another kind. */
export const textHint = (params: Record<string, unknown> | undefined, locale: Locale): string | undefined => {
  const fault = params?.['text']
  return isTextFault(fault) ? TEXTS[fault][locale].replace('{max}', String(params?.['max'])) : undefined
}

export const DAY_HINT: Hint = { 'zh-CN': '应为日期，如 2016-05-01', en: 'a day, such as 2016-05-01' }
