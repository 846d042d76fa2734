import type { Parameter } from './parameter.ts'

/** B-8: full members a temporary branch needs; probationary ones belong and do not count. */
export const BRANCH_FULL_MEMBERS_MIN = {
  unit: 'members',
  verified_on: '2026-11-25',
  values: [{ from: '2016-01-01', value: 3, source: 'B-8' }],
} as const satisfies Parameter<number>

/** B-9: members a branch generally (一般) does not exceed. */
export const BRANCH_MEMBERS_MAX = {
  unit: 'members',
  verified_on: '2026-11-25',
  values: [{ from: '2016-01-01', value: 50, source: 'B-9' }],
} as const satisfies Parameter<number>

/** B-10: full members from which on a branch has a committee, and how many sit in it. */
export const BRANCH_COMMITTEE = {
  unit: 'members',
  verified_on: '2026-11-25',
  values: [{ from: '2016-01-01', value: { from_members: 7, least: 3, most: 7 }, source: 'B-10' }],
} as const satisfies Parameter<{ from_members: number; least: number; most: number }>

/** B-11: townships a joint branch generally (一般) covers at most. */
export const BRANCH_JOINT_TOWNSHIPS_MAX = {
  unit: 'townships',
  verified_on: '2026-11-25',
  values: [{ from: '2016-01-01', value: 5, source: 'B-11' }],
} as const satisfies Parameter<number>

/** B-8: a branch that fell below its minimum merges or dissolves within so many days (a default). */
export const BRANCH_BELOW_MINIMUM_DAYS = {
  unit: 'days',
  verified_on: '2026-11-25',
  values: [{ from: '2016-01-01', value: 60, source: '5' }],
} as const satisfies Parameter<number>

/** A branch without a session for so many weeks is a finding (a setting of the province, this its default). */
export const BRANCH_SESSION_WEEKS_MAX = {
  unit: 'weeks',
  verified_on: '2026-11-25',
  values: [{ from: '2016-01-01', value: 8, source: 'B-12' }],
} as const satisfies Parameter<number>

/** B-12: how often each form is held, in months; the committee's by more than half of it. */
export const STUDY_FORM_MONTHS = {
  unit: 'months',
  verified_on: '2026-11-25',
  values: [
    {
      from: '2016-01-01',
      value: {
        branch_assembly: 3,
        committee_meeting: 1,
        group_meeting: 1,
        theme_day: 1,
        party_lecture: 3,
        organisation_life_meeting: 12,
        democratic_appraisal: 12,
        talk: 12,
      },
      source: 'B-12',
    },
  ],
} as const satisfies Parameter<Readonly<Record<string, number>>>

/**
 * The day from which B-1 – B-13 are applied: the regulation of 2018-10-28 stands in by analogy from the campaign's first day
 * on; the province may set a later day for a tenant.
 */
export const BRANCH_REGULATION_FROM = {
  unit: 'day',
  verified_on: '2026-11-25',
  values: [{ from: '2016-01-01', value: '2016-01-01', source: '5' }],
} as const satisfies Parameter<string>
