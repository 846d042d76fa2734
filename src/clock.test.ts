// A demo stands on a day of its own; the machine's time of day goes on.
import { expect, test } from 'vitest'
import { clockOn } from './clock.ts'

test('the day is the one asked for, the time the machine’s', () => {
  const clock = clockOn('2017-06-30', () => new Date('2026-11-28T20:14:45.123Z'))
  expect(clock().toISOString()).toBe('2017-06-30T20:14:45.123Z')
})
