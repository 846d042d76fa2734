import {
  CENTRES_DUE,
  INCOMES_DUE,
  LEADERSHIP_TRAININGS_A_YEAR,
  PLAN_DUE,
  REMOTE_RESIDENT_WEEKS,
  RESIDENT_WEEKS,
  RESULT_PUBLISHED_DAYS,
  VILLAGE_QUORUM,
} from './parameters-village.ts'
import type { CadreRank } from '../lists/enums.ts'
import type { Parameter } from './parameter.ts'
import {
  BRANCH_BELOW_MINIMUM_DAYS,
  BRANCH_COMMITTEE,
  BRANCH_FULL_MEMBERS_MIN,
  BRANCH_JOINT_TOWNSHIPS_MAX,
  BRANCH_MEMBERS_MAX,
  BRANCH_REGULATION_FROM,
  BRANCH_SESSION_WEEKS_MAX,
  STUDY_FORM_MONTHS,
} from './parameters-branches.ts'
import {
  CAMPAIGN_YEARS,
  CENTRES_ROLL_OUT,
  FUND_FEN_MAX,
  SECRETARIES_DUE,
  SUBSIDY_SHARES,
  SUBSIDY_STANDARDS,
  SUBSIDY_YEARS,
} from './parameters-campaign.ts'
import { CHIEFS_STABLE_UNTIL, PROMOTION_AFTER_ILLNESS, SECRETARY_FULL_MEMBER } from './parameters-readings.ts'
import {
  GRANT_HOURS_MAX,
  GRANT_REASON_LENGTH_MIN,
  PROBES_A_DAY_MAX,
  REVEALS_A_DAY_MAX,
  SECOND_PERSON_DAYS,
  TENANT_PROBES_A_DAY_MAX,
  TENANT_REVEALS_A_DAY_MAX,
} from './parameters-access.ts'

export { inForce } from './parameter.ts'
export {
  BRANCH_BELOW_MINIMUM_DAYS,
  BRANCH_COMMITTEE,
  BRANCH_FULL_MEMBERS_MIN,
  BRANCH_JOINT_TOWNSHIPS_MAX,
  BRANCH_MEMBERS_MAX,
  BRANCH_REGULATION_FROM,
  BRANCH_SESSION_WEEKS_MAX,
  STUDY_FORM_MONTHS,
} from './parameters-branches.ts'
export {
  GRANT_HOURS_MAX,
  GRANT_REASON_LENGTH_MIN,
  PROBES_A_DAY_MAX,
  REVEALS_A_DAY_MAX,
  SECOND_PERSON_DAYS,
  TENANT_PROBES_A_DAY_MAX,
  TENANT_REVEALS_A_DAY_MAX,
} from './parameters-access.ts'

/** a turn in the handshake is overdue after so many days (a setting of the province, this its default). */
export const TURN_DUE_DAYS = {
  unit: 'days',
  verified_on: '2026-11-23',
  values: [{ from: '2016-01-01', value: 15, source: 'X-16' }],
} as const satisfies Parameter<number>

/** 「2277个相对贫困村」. */
export const POOR_VILLAGES = {
  unit: 'villages',
  verified_on: '2026-11-24',
  values: [{ from: '2016-01-01', value: 2277, source: '二(五)1' }],
} as const satisfies Parameter<number>

/** 「原则上45周岁以下」, 45 included. */
export const AGE_YEARS_MAX = {
  unit: 'years',
  verified_on: '2026-11-24',
  values: [{ from: '2016-01-01', value: 45, source: '二(五)2(2)' }],
} as const satisfies Parameter<number>

/** nobody younger is posted (Party constitution, article 1). */
export const AGE_YEARS_MIN = {
  unit: 'years',
  verified_on: '2026-11-28',
  values: [{ from: '2016-01-01', value: 18, source: 'R-49' }],
} as const satisfies Parameter<number>

/** 「任期原则上为3年」. */
export const TERM_YEARS = {
  unit: 'years',
  verified_on: '2026-11-24',
  values: [{ from: '2016-01-01', value: 3, source: '二(五)3' }],
} as const satisfies Parameter<number>

/** no exception makes a term longer than this. */
export const TERM_YEARS_MAX = {
  unit: 'years',
  verified_on: '2026-11-28',
  values: [{ from: '2016-01-01', value: 10, source: 'R-52' }],
} as const satisfies Parameter<number>

/** one claim asks for at most so much (a million yuan). */
export const CLAIM_FEN_MAX = {
  unit: 'fen',
  verified_on: '2026-11-28',
  values: [{ from: '2016-01-01', value: 100_000_000, source: 'R-59' }],
} as const satisfies Parameter<number>

/** 「及时“召回”调整」 has no number: default of A-12. */
export const RECALL_REPLACE_DAYS = {
  unit: 'days',
  verified_on: '2026-11-24',
  values: [{ from: '2016-01-01', value: 30, source: '三2, A-12' }],
} as const satisfies Parameter<number>

/** what became of a change of treatment is recorded within so many days; the book names none, so it is as with a recall. */
export const TREATMENT_DAYS = {
  unit: 'days',
  verified_on: '2026-11-28',
  values: [{ from: '2016-01-01', value: 30, source: 'R-58' }],
} as const satisfies Parameter<number>

/** 「定期看望慰问」 has no number: default of A-12. */
export const VISIT_MONTHS = {
  unit: 'months',
  verified_on: '2026-11-24',
  values: [{ from: '2016-01-01', value: 6, source: '三2, A-12' }],
} as const satisfies Parameter<number>

/** 「加强对第一书记的管理和培训」 has no number: default of A-12. */
export const TRAININGS_A_YEAR = {
  unit: 'times_a_year',
  verified_on: '2026-11-24',
  values: [{ from: '2016-01-01', value: 1, source: '三2, A-12' }],
} as const satisfies Parameter<number>

/** public notice before an appointment, Art. 41 of the 2014 regulation (C-3). */
export const NOTICE_WORKING_DAYS = {
  unit: 'working_days',
  verified_on: '2026-11-24',
  values: [{ from: '2016-01-01', value: 5, source: 'C-3, art. 41' }],
} as const satisfies Parameter<number>

/** one year on probation in a non-elected post up to bureau level, Art. 42 (C-3). */
export const PROBATION_YEARS = {
  unit: 'years',
  verified_on: '2026-11-24',
  values: [{ from: '2016-01-01', value: 1, source: 'C-3, art. 42' }],
} as const satisfies Parameter<number>

/** years in the present rank before the next one (C-3); no entry: nothing follows. From deputy to chief 2, else 3. */
export const RANK_YEARS = {
  unit: 'years',
  verified_on: '2026-11-24',
  values: [
    {
      from: '2016-01-01',
      value: {
        clerk: 3,
        section_deputy: 2,
        section_chief: 3,
        division_deputy: 2,
        division_chief: 3,
        bureau_deputy: 2,
      },
      source: 'C-3, art. 8',
    },
  ],
} as const satisfies Parameter<Partial<Record<CadreRank, number>>>

/** 3.3: a reason is at least so long. */
export const EXCEPTION_REASON_LENGTH_MIN = {
  unit: 'characters',
  verified_on: '2026-11-24',
  values: [{ from: '2016-01-01', value: 10, source: '3.3' }],
} as const satisfies Parameter<number>

/** Counts of so few people are not shown to who is not a side of them. */
export const PEOPLE_SHOWN_FROM = {
  unit: 'people',
  verified_on: '2026-11-26',
  values: [{ from: '2016-01-01', value: 5, source: 'X-8' }],
} as const satisfies Parameter<number>

/** Every parameter by its name, for the settings in force on a day. */
export const PARAMETERS = {
  AGE_YEARS_MAX,
  AGE_YEARS_MIN,
  BRANCH_BELOW_MINIMUM_DAYS,
  BRANCH_COMMITTEE,
  BRANCH_FULL_MEMBERS_MIN,
  BRANCH_JOINT_TOWNSHIPS_MAX,
  BRANCH_MEMBERS_MAX,
  BRANCH_REGULATION_FROM,
  BRANCH_SESSION_WEEKS_MAX,
  CAMPAIGN_YEARS,
  CENTRES_DUE,
  CENTRES_ROLL_OUT,
  CHIEFS_STABLE_UNTIL,
  CLAIM_FEN_MAX,
  EXCEPTION_REASON_LENGTH_MIN,
  FUND_FEN_MAX,
  GRANT_HOURS_MAX,
  GRANT_REASON_LENGTH_MIN,
  INCOMES_DUE,
  LEADERSHIP_TRAININGS_A_YEAR,
  NOTICE_WORKING_DAYS,
  PEOPLE_SHOWN_FROM,
  PLAN_DUE,
  POOR_VILLAGES,
  PROBATION_YEARS,
  PROBES_A_DAY_MAX,
  PROMOTION_AFTER_ILLNESS,
  RANK_YEARS,
  RECALL_REPLACE_DAYS,
  REMOTE_RESIDENT_WEEKS,
  RESIDENT_WEEKS,
  RESULT_PUBLISHED_DAYS,
  REVEALS_A_DAY_MAX,
  SECOND_PERSON_DAYS,
  SECRETARIES_DUE,
  SECRETARY_FULL_MEMBER,
  STUDY_FORM_MONTHS,
  SUBSIDY_SHARES,
  SUBSIDY_STANDARDS,
  SUBSIDY_YEARS,
  TENANT_PROBES_A_DAY_MAX,
  TENANT_REVEALS_A_DAY_MAX,
  TERM_YEARS,
  TERM_YEARS_MAX,
  TRAININGS_A_YEAR,
  TREATMENT_DAYS,
  TURN_DUE_DAYS,
  VILLAGE_QUORUM,
  VISIT_MONTHS,
} as const satisfies Record<string, Parameter<unknown>>

export type ParameterName = keyof typeof PARAMETERS
