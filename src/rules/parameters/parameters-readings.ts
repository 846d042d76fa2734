import type { Parameter } from './parameter.ts'

/** 中共党员 covers probationary members in law; the reading is that only full members hold a secretary's post. */
export const SECRETARY_FULL_MEMBER = {
  unit: 'choice',
  verified_on: '2026-11-29',
  values: [{ from: '2016-01-01', value: true, source: 'A-3' }],
} as const satisfies Parameter<boolean>

/** a term that ended early for illness earns no promotion; the province may accept it. */
export const PROMOTION_AFTER_ILLNESS = {
  unit: 'choice',
  verified_on: '2026-11-29',
  values: [{ from: '2016-01-01', value: false, source: 'A-19' }],
} as const satisfies Parameter<boolean>

/** 「保持相对稳定」 has no number: up to the end of the campaign (a default). */
export const CHIEFS_STABLE_UNTIL = {
  unit: 'day',
  verified_on: '2026-11-29',
  values: [{ from: '2016-01-01', value: '2018-12-31', source: 'R-5, A-12' }],
} as const satisfies Parameter<string>
