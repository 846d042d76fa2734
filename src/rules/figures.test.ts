// Maintained figures as pure functions: the steps between two states add up to the state, on every day.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './dates.ts'
import { counterDeltas, villageFigures, type CountedSpan } from './figures.ts'
import { timelineOf } from './timeline.ts'

const START = '2016-01-01'
const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays(START, days))
const span = fc
  .tuple(day, fc.option(day))
  .map(([from, to]) => ({ valid_from: from, valid_to: to !== null && to > from ? to : null }))
const listing = span.map((each) => ({
  dispatch_mode: 'paired' as const,
  counterpart: '440100',
  ...each,
}))
const assignment = fc
  .record({ span, open: span, ever_active: fc.boolean() })
  .map(({ span: days, open, ever_active }) => ({
    id: 'a1',
    helper_tenant: '440100',
    mode: 'paired' as const,
    counterpart: '440100',
    ever_active,
    ...days,
    open_from: open.valid_from,
    open_to: open.valid_to,
  }))
const village = fc.record({
  listings: fc.array(listing, { maxLength: 1 }),
  assignments: fc.array(assignment, { maxLength: 4 }),
})

interface Village {
  listings: Parameters<typeof timelineOf>[0]['listings']
  assignments: (Parameters<typeof timelineOf>[0]['assignments'][number] &
    Parameters<typeof villageFigures>[2][number])[]
}
const figuresOf = ({ listings, assignments }: Village): CountedSpan[] =>
  villageFigures('441424123218', timelineOf({ host: '441400', province: '440000', listings, assignments }), assignments)

const valueOn = (spans: readonly CountedSpan[], indicator: string, on: string): number =>
  spans.filter((each) => each.indicator === indicator && each.from <= on && (each.to === null || on < each.to)).length

test('deltas carry one state to the other on every day', () => {
  fc.assert(
    fc.property(village, village, day, (before, after, on) => {
      const [was, is] = [figuresOf(before), figuresOf(after)]
      for (const indicator of ['villages', 'villages_assigned', 'villages_answered', 'assignments_open']) {
        const steps = counterDeltas(was, is).filter((step) => step.indicator === indicator && step.day <= on)
        const sum = steps.reduce((total, { delta }) => total + delta, 0)
        expect(valueOn(was, indicator, on) + sum).toBe(valueOn(is, indicator, on))
      }
    }),
    { seed: 20161231 },
  )
})

test('a village counts once, however many assignments overlap; assigned and answered never exceed listed', () => {
  fc.assert(
    fc.property(village, day, (place, on) => {
      const spans = figuresOf(place)
      const listed = valueOn(spans, 'villages', on)
      expect(valueOn(spans, 'villages_assigned', on)).toBeLessThanOrEqual(listed)
      expect(valueOn(spans, 'villages_answered', on)).toBeLessThanOrEqual(listed)
    }),
    { seed: 20161231 },
  )
})

test('R-41, X-15, X-17 on each day a village counts for what its own rows say of that day, and for nothing else', () => {
  const holdsOn = (from: string, to: string | null, on: string): boolean => from <= on && (to === null || on < to)
  fc.assert(
    fc.property(village, day, ({ listings, assignments }, on) => {
      const spans = figuresOf({ listings, assignments })
      const listed = listings.some((row) => holdsOn(row.valid_from, row.valid_to, on))
      const open = assignments.filter((row) => holdsOn(row.open_from, row.open_to, on))
      const inForce = assignments.filter((row) => row.ever_active && holdsOn(row.valid_from, row.valid_to, on))
      expect({
        villages: valueOn(spans, 'villages', on),
        assigned: valueOn(spans, 'villages_assigned', on),
        answered: valueOn(spans, 'villages_answered', on),
        open: valueOn(spans, 'assignments_open', on),
      }).toEqual({
        villages: Number(listed),
        assigned: Number(listed && open.length > 0),
        answered: Number(listed && inForce.length > 0),
        open: open.length,
      })
    }),
    { seed: 20161231, numRuns: 300 },
  )
})
