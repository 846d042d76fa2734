// C13: one page of many streams, whatever days and clocks their writes had and whichever databases answer.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeStreams, positionsOf, positionText, type Positions } from './feed.ts'

interface Entry {
  tenant: string
  seq: number
  day: string
  kept: boolean
}

const TENANTS = ['440000', '440100', '441400'] as const

/** Days as clocks of many machines gave them: in any order. */
const written = fc.array(
  fc.record({
    tenant: fc.constantFrom(...TENANTS),
    day: fc.constantFrom('2016-05-01', '2016-05-02', '2026-11-23', '2026-11-22'),
    kept: fc.boolean(), // whether the reader's filter takes it
  }),
  { maxLength: 60 },
)

/** The streams as their databases hold them: numbered in the order of commit, with holes. */
const numbered = (rows: readonly Omit<Entry, 'seq'>[]): Entry[] => rows.map((row, i) => ({ ...row, seq: 2 * i + 1 }))

const answered = (
  all: readonly Entry[],
  { from, limit, down }: { from: Positions; limit: number; down: Set<string> },
) =>
  TENANTS.filter((tenant) => !down.has(tenant)).map((tenant) => {
    const mine = all.filter((each) => each.tenant === tenant)
    const behind = mine.filter(({ seq, kept }) => kept && seq > (from[tenant] ?? 0))
    return { tenant, entries: behind.slice(0, limit + 1), top: mine.at(-1)?.seq ?? 0 }
  })

const through = (positions: Positions): Positions => positionsOf(positionText(positions))

test('C13 every entry once, in the order of its tenant, at any limit and while databases come and go', () => {
  fc.assert(
    fc.property(
      written,
      written,
      fc.array(fc.record({ limit: fc.integer({ min: 1, max: 9 }), down: fc.subarray([...TENANTS]) }), { minLength: 1 }),
      (first, later, reads) => {
        const all = numbered([...first, ...later])
        let from: Positions = {}
        const seen: Entry[] = []
        const read = (upTo: number, limit: number, down: Set<string>) => {
          const page = mergeStreams(answered(all.slice(0, upTo), { from, limit, down }), { from, limit })
          expect(page.items.length).toBeLessThanOrEqual(limit)
          seen.push(...page.items)
          from = through(page.positions)
          return page
        }
        for (const { limit, down } of reads) read(first.length, limit, new Set(down))
        while (read(all.length, 3, new Set()).more);
        for (const tenant of TENANTS) {
          const mine = ({ tenant: of, kept }: Entry): boolean => of === tenant && kept
          expect(seen.filter(mine).map(({ seq }) => seq)).toEqual(all.filter(mine).map(({ seq }) => seq))
        }
        expect(read(all.length, 3, new Set()).items).toEqual([])
      },
    ),
  )
})

test('C13 the order of the whole does not hang on the size of the pages', () => {
  fc.assert(
    fc.property(written, fc.integer({ min: 1, max: 9 }), (rows, limit) => {
      const all = numbered(rows)
      const whole = mergeStreams(answered(all, { from: {}, limit: all.length, down: new Set() }), {
        from: {},
        limit: all.length,
      }).items
      const pages: Entry[] = []
      let from: Positions = {}
      for (;;) {
        const page = mergeStreams(answered(all, { from, limit, down: new Set() }), { from, limit })
        pages.push(...page.items)
        from = through(page.positions)
        if (!page.more) break
      }
      expect(pages).toEqual(whole)
    }),
  )
})

test('a position is past what a filter left out, and a tenant that did not answer keeps its own', () => {
  const left = { tenant: '440100', seq: 5, day: '2016-05-01', kept: false }
  const from = { '441400': 7 }
  const streams = answered([left], { from, limit: 3, down: new Set(['441400']) })
  expect(mergeStreams(streams, { from, limit: 3 }).positions).toMatchObject({ '440100': 5, '441400': 7 })
})

test('what is no position is 400', () => {
  for (const text of ['x', 'e30x', positionText({ '99': 1 }), positionText({ '441400': -1 })])
    expect(() => positionsOf(text), text).toThrow('INVALID_REQUEST')
})
