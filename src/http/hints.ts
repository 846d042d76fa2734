import type { Locale } from './render.ts'

type Hint = Record<Locale, string>

export const REQUIRED: Hint = { 'zh-CN': '必填项', en: 'is required' }

const FORMAT: Hint = { 'zh-CN': '格式不正确', en: 'is not of the expected form' }

/** What a shape's pattern means in words, with an example; a pattern that is not here says only that the form is wrong. */
const HINTS: readonly { example: string; hint: Hint }[] = [
  {
    example: '441400 EKNC 6TAW NYRD JNV3', // with spaces, which no other name takes
    hint: {
      'zh-CN': '应为文件上的核验码，如 441400-EKNC-6TAW-NYRD-JNV3',
      en: 'the check code of a paper, such as 441400-EKNC-6TAW-NYRD-JNV3',
    },
  },
  {
    example: '441400',
    hint: { 'zh-CN': '应为六位地市代码，如 441400', en: 'a six-digit tenant code, such as 441400' },
  },
  {
    example: '441424',
    hint: {
      'zh-CN': '应为区划代码（6、9 或 12 位），如 441424',
      en: 'a division code of 6, 9 or 12 digits, such as 441424',
    },
  },
  {
    example: '441400-01931f6e-0000-7000-8000-000000000000',
    hint: { 'zh-CN': '应为记录编号，如 441400-01931f6e-…', en: 'a record id, such as 441400-01931f6e-…' },
  },
  { example: '50', hint: { 'zh-CN': '应为 1–100 的整数', en: 'a whole number from 1 to 100' } },
  { example: '+86 20 8888 0000', hint: { 'zh-CN': '应为电话号码', en: 'a phone number' } },
]

/** The words for a pattern: the first example that it takes. */
export const formatHint = (pattern: string | undefined, locale: Locale): string => {
  const source = /^\/(.*)\/[a-z]*$/.exec(pattern ?? '')?.[1]
  if (source === undefined) return FORMAT[locale]
  const expression = new RegExp(source)
  return (HINTS.find(({ example }) => expression.test(example))?.hint ?? FORMAT)[locale]
}
