// 3.1: what was sent in a wrong form is refused in an office's words: the validator's names for its types stand in no answer.
import { z } from '@hono/zod-openapi'
import { expect, test } from 'vitest'
import { asks } from './hints.ts'
import { judge } from './validate.ts'

const detail = (schema: z.ZodType, value: unknown, place: 'query' | 'body', locale: 'zh-CN' | 'en') =>
  judge(schema, value, { place, locale }).items?.map(
    ({ field, detail: words }) => `${field}: ${typeof words === 'string' ? words : 'in both languages'}`,
  )

const Body = z.strictObject({ name: z.string().min(2).max(5), count: z.int().min(0).max(9) }).partial()

test.each([
  [Body, { name: 5 }, ['name: 应为文字'], ['name: a text']],
  [Body, { name: ['x', 'y'] }, ['name: 应为文字'], ['name: a text']],
  [Body, { name: 'x' }, ['name: 至少 2 个字'], ['name: has at least 2 characters']],
  [Body, { name: 'xxxxxx' }, ['name: 最多 5 个字'], ['name: has at most 5 characters']],
  [Body, { count: 1.5 }, ['count: 应为整数'], ['count: a whole number']],
  [Body, { count: -1 }, ['count: 应不小于 0'], ['count: a number of at least 0']],
  [Body, { count: 10 }, ['count: 应不大于 9'], ['count: a number of at most 9']],
  [Body, [], ['body: 应为一组字段'], ['body: an object with members']],
  [
    Body,
    { '440106198001012345': 1 },
    ['…: 此处没有这一项；可写：name、count'],
    ['…: is not known here; what is: name, count'],
  ],
  [z.strictObject({}), { x: 1 }, ['x: 此处没有这一项'], ['x: is not known here']],
  [z.strictObject({ x: z.boolean() }), { x: 'yes' }, ['x: 应为 true 或 false'], ['x: true or false']],
  [z.strictObject({ x: z.enum(['a', 'b']) }), { x: 'c' }, ['x: 应为：a、b'], ['x: one of: a, b']],
  [z.strictObject({ x: z.enum(['', 'now']) }), { x: 'then' }, ['x: 应为：now'], ['x: one of: now']],
  [z.strictObject({ x: z.enum(['a', 'b']) }), {}, ['x: 必填项'], ['x: is required']],
  [z.strictObject({ x: z.number().gt(0) }), { x: 0 }, ['x: 应大于 0'], ['x: a number above 0']],
  [z.strictObject({ x: z.number().lt(1) }), { x: 1 }, ['x: 应小于 1'], ['x: a number below 1']],
  [z.strictObject({ x: z.int().multipleOf(5) }), { x: 7 }, ['x: 应为 5 的倍数'], ['x: a multiple of 5']],
  [z.strictObject({ x: z.array(z.int()).min(1).max(2) }), { x: [] }, ['x: 至少 1 项'], ['x: has at least 1 entries']],
  [z.strictObject({ x: z.array(z.int()).max(2) }), { x: [1, 2, 3] }, ['x: 最多 2 项'], ['x: has at most 2 entries']],
  [z.strictObject({ x: z.array(z.int()) }), { x: {} }, ['x: 应为列表'], ['x: a list']],
  [z.strictObject({ x: z.union([z.int(), z.null()]) }), { x: 'a' }, ['x: 应为数字'], ['x: a number']],
  [z.strictObject({ x: z.iso.date() }), { x: 'a' }, ['x: 应为日期，如 2016-05-01'], ['x: a day, such as 2016-05-01']],
  [
    z.strictObject({ x: z.cidrv4() }),
    { x: 'a' },
    ['x: 应为网段，如 10.20.0.0/16'],
    ['x: a network, such as 10.20.0.0/16'],
  ],
  [z.strictObject({ x: z.int() }), {}, ['x: 必填项'], ['x: is required']],
  [
    z.array(z.int()).refine(() => false, asks('each_once')),
    [1],
    ['body: 每项只能写一次'],
    ['body: names each one once'],
  ],
])('%#: %o is told what would be taken', (schema, value, zh, en) => {
  expect(detail(schema, value, 'body', 'zh-CN')).toEqual(zh)
  expect(detail(schema, value, 'body', 'en')).toEqual(en)
})

test('what stands twice in a query is told to stand once', () => {
  expect(detail(Body, { name: ['x', 'y'] }, 'query', 'zh-CN')).toEqual(['name: 只能写一次'])
})
