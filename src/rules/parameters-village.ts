import type { Parameter } from './parameter.ts'

interface Share {
  parts: number
  of: number
}

/** C-1: at step 3 two thirds of the members present, more than half of those present in favour; on by default. */
export const VILLAGE_QUORUM = {
  unit: 'members',
  verified_on: '2026-11-28',
  values: [
    {
      from: '2016-01-01',
      value: { required: true, present: { parts: 2, of: 3 }, in_favour: { parts: 1, of: 2 } },
      source: 'C-1',
    },
  ],
} as const satisfies Parameter<{ required: boolean; present: Share; in_favour: Share }>

/** what was resolved has its result published within so many days (a default). */
export const RESULT_PUBLISHED_DAYS = {
  unit: 'days',
  verified_on: '2026-11-28',
  values: [{ from: '2016-01-01', value: 90, source: '2.4' }],
} as const satisfies Parameter<number>
