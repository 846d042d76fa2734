// C-8, X-12: names change and codes seldom: both are kept with the day from which they hold.
import { expect, test } from 'vitest'
import { VILLAGE_NAMES_MAX } from './parameters/bounds.ts'
import { c8NamedFrom, c8Names, c8Predecessors, nameOn, renamed, type NamedVillage } from './village-names.ts'

const codes = (findings: readonly { code: string; field?: string }[]) =>
  findings.map(({ code, field }) => [code, field])
const village: NamedVillage = { name: '甲村', township: '一镇', names_were: [] }
const first = '2016-01-01'
const again = (was: NamedVillage, name: string, from: string): NamedVillage => ({
  ...was,
  name,
  names_were: renamed(was, { name, township: was.township, from, first }),
})

test('B10 each day has the name of then, whatever came later', () => {
  const twice = again(again(village, '乙村', '2017-05-01'), '丙村', '2018-03-01')
  for (const [day, name] of [
    ['2016-01-01', '甲村'],
    ['2017-04-30', '甲村'],
    ['2017-05-01', '乙村'],
    ['2018-02-28', '乙村'],
    ['2018-03-01', '丙村'],
    ['2026-01-01', '丙村'],
  ])
    expect(nameOn(twice, day ?? ''), day).toEqual({ name, township: '一镇' })
  const moved = renamed(village, { name: '甲村', township: '二镇', from: '2017-05-01', first })
  expect(nameOn({ ...village, township: '二镇', names_were: moved }, '2017-04-30').township).toBe('一镇')
})

test('B10 the same name, a name from the first day on and a name of the same day leave nothing behind', () => {
  expect(again(village, '甲村', '2017-05-01').names_were).toEqual([])
  expect(again(village, '乙村', first).names_were).toEqual([])
  const renamedOnce = again(village, '乙村', '2017-05-01')
  expect(again(renamedOnce, '丙村', '2017-05-01').names_were).toEqual(renamedOnce.names_were)
})

test('B10 a name holds from no day ahead, and from none before the last one began', () => {
  const once = again(village, '乙村', '2017-05-01')
  expect(codes(c8NamedFrom(once, '2017-04-30', '2018-01-01'))).toEqual([['DATE_ORDER', 'named_from']])
  expect(codes(c8NamedFrom(once, '2017-05-01', '2018-01-01'))).toEqual([])
  expect(codes(c8NamedFrom(village, '2018-01-01', '2018-01-01'))).toEqual([])
  expect(codes(c8NamedFrom(village, '2018-01-02', '2018-01-01'))).toEqual([['DATE_IN_FUTURE', 'named_from']])
})

test('3.6 so many former names are kept, and one more is refused', () => {
  const were = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ until: `20${10 + (i % 80)}-01-01`, name: `${i}村`, township: null }))
  expect(codes(c8Names(were(VILLAGE_NAMES_MAX)))).toEqual([])
  expect(codes(c8Names(were(VILLAGE_NAMES_MAX + 1)))).toEqual([['STATE', 'name']])
})

test('B10 a predecessor is another code of the province, named once, of a day that has come', () => {
  const judged = (list: { code: string; from: string }[]) => codes(c8Predecessors('441403100200', list, '2018-01-01'))
  const from = '2017-01-01'
  expect(judged([{ code: '441421100200', from }])).toEqual([]) // of a county that is gone
  expect(judged([{ code: '441403100200', from }])).toEqual([['VILLAGE_CODE', 'predecessors.0.code']])
  expect(judged([{ code: '110101100200', from }])).toEqual([['VILLAGE_CODE', 'predecessors.0.code']])
  const twice = { code: '441421100200', from }
  expect(judged([twice, twice])).toEqual([['VILLAGE_CODE', 'predecessors.1.code']])
  expect(judged([{ code: '441421100200', from: '2018-01-02' }])).toEqual([['DATE_IN_FUTURE', 'predecessors.0.from']])
})
