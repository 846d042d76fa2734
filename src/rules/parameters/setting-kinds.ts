import type { Parameter } from './parameter.ts'
import {
  BRANCH_BELOW_MINIMUM_DAYS,
  BRANCH_REGULATION_FROM,
  BRANCH_SESSION_WEEKS_MAX,
  RECALL_REPLACE_DAYS,
  TRAININGS_A_YEAR,
  TREATMENT_DAYS,
  TURN_DUE_DAYS,
  VISIT_MONTHS,
} from './parameters.ts'
import { CHIEFS_STABLE_UNTIL, PROMOTION_AFTER_ILLNESS, SECRETARY_FULL_MEMBER } from './parameters-readings.ts'
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

/**
 * What the province may set for a city (3.4, A-12, chapter 5): the rule it belongs to, what it is called, in which form and bounds, and the
 * parameter whose value holds while nothing is set (null: then there is none). `count`: a whole number; `day`: a day; `month_day`: a day of
 * each year; `choice`: on or off. `moves` says what is carried over to the city: obligations of villages, branches, or records of a city's own;
 * nothing where whoever judges by it asks the province.
 */
export const SETTINGS = {
  branch_regulation_from: {
    rule: 'B-1',
    zh: '临时党支部按《条例》管理的起始日',
    en: 'day from which B-1 – B-13 are applied',
    moves: ['branches'],
    form: 'day',
    parameter: BRANCH_REGULATION_FROM,
  },
  turn_due_days: {
    rule: 'X-16',
    zh: '对方答复、确认的期限（天）',
    en: 'days in which a turn or a second key is in time',
    moves: ['villages', 'records'],
    form: 'count',
    least: 1,
    most: 365,
    parameter: TURN_DUE_DAYS,
  },
  recall_replace_days: {
    rule: 'R-79',
    zh: '召回后补派的期限（天）',
    en: 'days in which a recalled person is replaced',
    moves: ['villages'],
    form: 'count',
    least: 1,
    most: 365,
    parameter: RECALL_REPLACE_DAYS,
  },
  trainings_a_year: {
    rule: 'R-77',
    zh: '第一书记每年培训次数',
    en: 'trainings of a first secretary a year',
    moves: ['villages'],
    form: 'count',
    least: 1,
    most: 12,
    parameter: TRAININGS_A_YEAR,
  },
  visit_months: {
    rule: 'R-80',
    zh: '走访慰问的间隔（月）',
    en: 'months in which a first secretary is visited once',
    moves: ['villages'],
    form: 'count',
    least: 1,
    most: 36,
    parameter: VISIT_MONTHS,
  },
  plan_due: {
    rule: 'R-3',
    zh: '年度工作计划的报送期限（月-日）',
    en: 'day of the year by which its work plan is submitted',
    moves: ['records'],
    form: 'month_day',
    parameter: PLAN_DUE,
  },
  leadership_trainings_a_year: {
    rule: 'R-7',
    zh: '县级领导班子每年培训次数',
    en: 'trainings of county leaderships a year',
    moves: ['records'],
    form: 'count',
    least: 1,
    most: 12,
    parameter: LEADERSHIP_TRAININGS_A_YEAR,
  },
  resident_weeks: {
    rule: 'C-4',
    zh: '驻点的间隔（周）',
    en: 'weeks in which a resident point is staffed once',
    moves: ['records'],
    form: 'count',
    least: 1,
    most: 8,
    parameter: RESIDENT_WEEKS,
  },
  remote_resident_weeks: {
    rule: 'C-4',
    zh: '偏远驻点的间隔（周）',
    en: 'weeks in which a remote resident point is staffed once',
    moves: ['records'],
    form: 'count',
    least: 1,
    most: 8,
    parameter: REMOTE_RESIDENT_WEEKS,
  },
  incomes_due: {
    rule: 'R-15',
    zh: '上年度村集体收入的登记期限（月-日）',
    en: 'day of the year by which last year’s village income is entered',
    moves: ['records'],
    form: 'month_day',
    parameter: INCOMES_DUE,
  },
  village_quorum: {
    rule: 'C-1',
    zh: '党员大会审议是否要求法定人数',
    en: 'whether the members’ deliberation needs its quorum',
    moves: ['records'],
    form: 'choice',
    parameter: VILLAGE_QUORUM,
  },
  result_published_days: {
    rule: 'R-31',
    zh: '决议结果公开的期限（天）',
    en: 'days in which the result of a resolution is published',
    moves: ['records'],
    form: 'count',
    least: 1,
    most: 365,
    parameter: RESULT_PUBLISHED_DAYS,
  },
  centres_due: {
    rule: 'R-70',
    zh: '公共服务中心（站）的建成期限',
    en: 'day by which service centres are built',
    moves: ['records'],
    form: 'day',
    parameter: CENTRES_DUE,
  },
  review_poverty_weight: {
    rule: 'R-82',
    zh: '述职评议考核中脱贫成效的权重（%）',
    en: 'weight of the poverty results in the year-end review, in per cent',
    moves: ['records'],
    form: 'count',
    least: 1,
    most: 100,
    parameter: null,
  },
  branch_session_weeks: {
    rule: 'B-12',
    zh: '临时党支部未开展学习的提示期限（周）',
    en: 'weeks in which a temporary branch holds a session',
    moves: ['branches'],
    form: 'count',
    least: 1,
    most: 52,
    parameter: BRANCH_SESSION_WEEKS_MAX,
  },
  branch_below_minimum_days: {
    rule: 'B-8',
    zh: '正式党员不足三名后合并或撤销的期限（天）',
    en: 'days in which a branch below three full members merges or dissolves',
    moves: ['branches'],
    form: 'count',
    least: 1,
    most: 365,
    parameter: BRANCH_BELOW_MINIMUM_DAYS,
  },
  treatment_days: {
    rule: 'R-58',
    zh: '待遇变动的处理期限（天）',
    en: 'days in which what became of a change of treatment is recorded',
    moves: ['records'],
    form: 'count',
    least: 1,
    most: 365,
    parameter: TREATMENT_DAYS,
  },
  secretary_full_member: {
    rule: 'A-3',
    zh: '第一书记、村党组织书记是否须为正式党员',
    en: 'whether only full members hold a secretary’s post; where not, probationary ones do too',
    moves: ['villages', 'records'],
    form: 'choice',
    parameter: SECRETARY_FULL_MEMBER,
  },
  promotion_after_illness: {
    rule: 'A-19',
    zh: '因病提前结束任期的可否提拔',
    en: 'whether a term that ended early for illness still earns promotion',
    moves: [],
    form: 'choice',
    parameter: PROMOTION_AFTER_ILLNESS,
  },
  chiefs_stable_until: {
    rule: 'R-5',
    zh: '重点县党政正职保持稳定的截止日',
    en: 'day up to which the change of a heavy county’s chief needs the province’s exception',
    moves: ['records'],
    form: 'day',
    parameter: CHIEFS_STABLE_UNTIL,
  },
} as const

export type SettingName = keyof typeof SETTINGS
export type Setting = (typeof SETTINGS)[SettingName]

/** What is carried over to a city. */
export type SettingMoves = Setting['moves'][number]

type Having<F> = { [N in SettingName]: (typeof SETTINGS)[N] extends F ? N : never }[SettingName]
/** Settings that are a number. */
export type CountSetting = Having<{ form: 'count'; parameter: object }>
/** Settings that are a day. */
export type DaySetting = Having<{ form: 'day' | 'month_day'; parameter: object }>

/** Settings that records of a city's own hang on. */
export type RecordSetting = {
  [N in SettingName]: 'records' extends (typeof SETTINGS)[N]['moves'][number] ? N : never
}[SettingName]

/** Settings that are on or off, and whose default says only that. */
export type ChoiceSetting = Having<{ form: 'choice'; parameter: Parameter<boolean> }>

export const SETTING_NAMES = [
  'branch_regulation_from',
  'turn_due_days',
  'recall_replace_days',
  'trainings_a_year',
  'visit_months',
  'plan_due',
  'leadership_trainings_a_year',
  'resident_weeks',
  'remote_resident_weeks',
  'incomes_due',
  'village_quorum',
  'result_published_days',
  'centres_due',
  'review_poverty_weight',
  'secretary_full_member',
  'promotion_after_illness',
  'chiefs_stable_until',
  'branch_session_weeks',
  'branch_below_minimum_days',
  'treatment_days',
] as const satisfies readonly SettingName[]

/** Settings that the home of a posted person judges by. */
export const HOME_SETTINGS: readonly SettingName[] = ['promotion_after_illness', 'treatment_days']
