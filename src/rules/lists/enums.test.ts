// The closed lists: unique ids, both terms, and the ladder of ranks in its order.
import { expect, test } from 'vitest'
import * as enums from './enums.ts'

const { CADRE_RANKS, idsOf, rankOrder } = enums
const lists = Object.entries(enums).filter(([, value]) => Array.isArray(value)) as [
  string,
  readonly { id: string; zh: string; en: string }[],
][]

test.each(lists)('%s has unique ids and both terms', (_, terms) => {
  expect(new Set(idsOf(terms)).size).toBe(terms.length)
  for (const { id, zh, en } of terms) {
    expect(id).toMatch(/^[a-z][a-z0-9_]*$/)
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(en).not.toBe('')
  }
})

test('C-5 the ladder', () => {
  expect(idsOf(CADRE_RANKS).map(rankOrder)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect([rankOrder('none'), rankOrder('division_deputy'), rankOrder('bureau_chief')]).toEqual([0, 4, 7])
})
