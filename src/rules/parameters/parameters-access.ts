import type { Parameter } from './parameter.ts'

/** a grant gives its reason in at least so many characters. */
export const GRANT_REASON_LENGTH_MIN = {
  unit: 'characters',
  verified_on: '2026-11-24',
  values: [{ from: '2016-01-01', value: 10, source: 'X-7' }],
} as const satisfies Parameter<number>

/** a grant lasts at most so long. */
export const GRANT_HOURS_MAX = {
  unit: 'hours',
  verified_on: '2026-11-24',
  values: [{ from: '2016-01-01', value: 72, source: 'X-7' }],
} as const satisfies Parameter<number>

/** a user is told PERSON_EXISTS at most so many times a day. */
export const PROBES_A_DAY_MAX = {
  unit: 'times_a_day',
  verified_on: '2026-11-24',
  values: [{ from: '2016-01-01', value: 50, source: 'X-6' }],
} as const satisfies Parameter<number>

/** a user sees sealed values of at most so many people a day; the book asks for a quota, this is the default. */
export const REVEALS_A_DAY_MAX = {
  unit: 'times_a_day',
  verified_on: '2026-11-24',
  values: [{ from: '2016-01-01', value: 100, source: 'X-9' }],
} as const satisfies Parameter<number>

/** a tenant is told PERSON_EXISTS at most so many times a day, whoever asks for it. */
export const TENANT_PROBES_A_DAY_MAX = {
  unit: 'times_a_day',
  verified_on: '2026-11-28',
  values: [{ from: '2016-01-01', value: 200, source: 'X-6' }],
} as const satisfies Parameter<number>

/** the users of a tenant together see sealed values of at most so many people a day. */
export const TENANT_REVEALS_A_DAY_MAX = {
  unit: 'times_a_day',
  verified_on: '2026-11-28',
  values: [{ from: '2016-01-01', value: 500, source: 'X-9' }],
} as const satisfies Parameter<number>

/** whom one made, or gave a new password, is not one's second person for so long. */
export const SECOND_PERSON_DAYS = {
  unit: 'days',
  verified_on: '2026-11-28',
  values: [{ from: '2016-01-01', value: 7, source: 'X-14' }],
} as const satisfies Parameter<number>

/** So long a password that somebody else was shown opens the one session in which it is changed. */
export const ONE_TIME_PASSWORD_HOURS = {
  unit: 'hours',
  verified_on: '2026-11-28',
  values: [{ from: '2016-01-01', value: 72, source: '2.2' }],
} as const satisfies Parameter<number>
