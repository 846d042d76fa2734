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

/** the plan of a year is submitted by this day of it (a default). */
export const PLAN_DUE = {
  unit: 'day',
  verified_on: '2026-11-29',
  values: [{ from: '2016-01-01', value: '03-31', source: '2.4' }],
} as const satisfies Parameter<string>

/** the income of a year is entered by this day of the next (a default). */
export const INCOMES_DUE = {
  unit: 'day',
  verified_on: '2026-11-29',
  values: [{ from: '2016-01-01', value: '01-31', source: '2.4' }],
} as const satisfies Parameter<string>

/** trainings of the county leaderships a city holds in a year (a default). */
export const LEADERSHIP_TRAININGS_A_YEAR = {
  unit: 'times_a_year',
  verified_on: '2026-11-29',
  values: [{ from: '2016-01-01', value: 1, source: 'R-7' }],
} as const satisfies Parameter<number>

/** service centres are built by this day (a default). */
export const CENTRES_DUE = {
  unit: 'day',
  verified_on: '2026-11-29',
  values: [{ from: '2016-01-01', value: '2018-12-31', source: 'A-12' }],
} as const satisfies Parameter<string>

/** C-4: somebody is at a resident point once in so many weeks (a default). */
export const RESIDENT_WEEKS = {
  unit: 'weeks',
  verified_on: '2026-11-29',
  values: [{ from: '2016-01-01', value: 1, source: 'C-4' }],
} as const satisfies Parameter<number>

/** C-4: the same of a remote point (a default). */
export const REMOTE_RESIDENT_WEEKS = {
  unit: 'weeks',
  verified_on: '2026-11-29',
  values: [{ from: '2016-01-01', value: 2, source: 'C-4' }],
} as const satisfies Parameter<number>
