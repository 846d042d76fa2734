// Days in a row: what the seats are counted with.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './dates.ts'
import { common, holds, length, overlap, without, type Days } from './spans.ts'

const days = (first: string, last: string): Days => ({ first, last })

test.each([
  [days('2017-01-01', '2017-01-31'), [], [days('2017-01-01', '2017-01-31')]],
  [days('2017-01-01', '2017-01-31'), [days('2016-12-01', '2017-02-01')], []],
  [
    days('2017-01-01', '2017-01-31'),
    [days('2017-01-10', '2017-01-20')],
    [days('2017-01-01', '2017-01-09'), days('2017-01-21', '2017-01-31')],
  ],
  [
    days('2017-01-01', '2017-01-31'),
    [days('2017-01-15', '2017-01-20'), days('2017-01-01', '2017-01-14')],
    [days('2017-01-21', '2017-01-31')],
  ],
] as const)('without %#', (whole, parts, expected) => {
  expect(without(whole, parts)).toEqual(expected)
})

test('borders belong to a span', () => {
  const may = days('2017-05-01', '2017-05-31')
  expect([holds(may, '2017-05-01'), holds(may, '2017-05-31'), holds(may, '2017-06-01')]).toEqual([true, true, false])
  expect(overlap(may, days('2017-05-31', '2017-06-30'))).toBe(true)
  expect(overlap(may, days('2017-04-01', '2017-05-01'))).toBe(true)
  expect(overlap(may, days('2017-04-01', '2017-04-30'))).toBe(false)
  expect(overlap(may, days('2017-06-01', '2017-06-30'))).toBe(false)
  expect(common(may, days('2017-05-20', '2017-06-30'))).toEqual(days('2017-05-20', '2017-05-31'))
  expect(common(may, days('2017-06-01', '2017-06-30'))).toBeNull()
  expect(length(may)).toBe(31)
})

test('what is covered and what is not make up the whole', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([at, long]) => {
    const first = addDays('2017-01-01', at)
    return days(first, addDays(first, long))
  })
  fc.assert(
    fc.property(span, fc.array(span, { maxLength: 5 }), (whole, parts) => {
      const gaps = without(whole, parts)
      const all = Array.from({ length: length(whole) }, (_, i) => addDays(whole.first, i))
      const free = all.filter((day) => !parts.some((part) => holds(part, day)))
      expect(gaps.flatMap((gap) => Array.from({ length: length(gap) }, (_, i) => addDays(gap.first, i)))).toEqual(free)
    }),
    { seed: 17 },
  )
})
