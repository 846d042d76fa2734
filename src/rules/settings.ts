import { SETTING_WORDS_MAX } from './bounds.ts'
import { isDay } from './dates.ts'
import type { Finding } from './finding.ts'
import {
  BRANCH_REGULATION_FROM,
  inForce,
  RECALL_REPLACE_DAYS,
  TRAININGS_A_YEAR,
  TURN_DUE_DAYS,
  VISIT_MONTHS,
} from './parameters.ts'
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
 * each year; `choice`: on or off. `moves` says what follows from it: obligations of villages, branches, or records of a city's own.
 */
export const SETTINGS = {
  branch_regulation_from: {
    rule: 'B-1',
    zh: '临时党支部按《条例》管理的起始日',
    en: 'day from which B-1 – B-13 are applied',
    moves: 'branches',
    form: 'day',
    parameter: BRANCH_REGULATION_FROM,
  },
  turn_due_days: {
    rule: 'X-16',
    zh: '对方答复、确认的期限（天）',
    en: 'days in which a turn or a second key is in time',
    moves: 'villages',
    form: 'count',
    least: 1,
    most: 365,
    parameter: TURN_DUE_DAYS,
  },
  recall_replace_days: {
    rule: 'R-79',
    zh: '召回后补派的期限（天）',
    en: 'days in which a recalled person is replaced',
    moves: 'villages',
    form: 'count',
    least: 1,
    most: 365,
    parameter: RECALL_REPLACE_DAYS,
  },
  trainings_a_year: {
    rule: 'R-77',
    zh: '第一书记每年培训次数',
    en: 'trainings of a first secretary a year',
    moves: 'villages',
    form: 'count',
    least: 1,
    most: 12,
    parameter: TRAININGS_A_YEAR,
  },
  visit_months: {
    rule: 'R-80',
    zh: '走访慰问的间隔（月）',
    en: 'months in which a first secretary is visited once',
    moves: 'villages',
    form: 'count',
    least: 1,
    most: 36,
    parameter: VISIT_MONTHS,
  },
  plan_due: {
    rule: 'R-3',
    zh: '年度工作计划的报送期限（月-日）',
    en: 'day of the year by which its work plan is submitted',
    moves: 'records',
    form: 'month_day',
    parameter: PLAN_DUE,
  },
  leadership_trainings_a_year: {
    rule: 'R-7',
    zh: '县级领导班子每年培训次数',
    en: 'trainings of county leaderships a year',
    moves: 'records',
    form: 'count',
    least: 1,
    most: 12,
    parameter: LEADERSHIP_TRAININGS_A_YEAR,
  },
  resident_weeks: {
    rule: 'C-4',
    zh: '驻点的间隔（周）',
    en: 'weeks in which a resident point is staffed once',
    moves: 'records',
    form: 'count',
    least: 1,
    most: 8,
    parameter: RESIDENT_WEEKS,
  },
  remote_resident_weeks: {
    rule: 'C-4',
    zh: '偏远驻点的间隔（周）',
    en: 'weeks in which a remote resident point is staffed once',
    moves: 'records',
    form: 'count',
    least: 1,
    most: 8,
    parameter: REMOTE_RESIDENT_WEEKS,
  },
  incomes_due: {
    rule: 'R-15',
    zh: '上年度村集体收入的登记期限（月-日）',
    en: 'day of the year by which last year’s village income is entered',
    moves: 'records',
    form: 'month_day',
    parameter: INCOMES_DUE,
  },
  village_quorum: {
    rule: 'C-1',
    zh: '党员大会审议是否要求法定人数',
    en: 'whether the members’ deliberation needs its quorum',
    moves: 'records',
    form: 'choice',
    parameter: VILLAGE_QUORUM,
  },
  result_published_days: {
    rule: 'R-31',
    zh: '决议结果公开的期限（天）',
    en: 'days in which the result of a resolution is published',
    moves: 'records',
    form: 'count',
    least: 1,
    most: 365,
    parameter: RESULT_PUBLISHED_DAYS,
  },
  centres_due: {
    rule: 'R-70',
    zh: '公共服务中心（站）的建成期限',
    en: 'day by which service centres are built',
    moves: 'records',
    form: 'day',
    parameter: CENTRES_DUE,
  },
  review_poverty_weight: {
    rule: 'R-82',
    zh: '述职评议考核中脱贫成效的权重（%）',
    en: 'weight of the poverty results in the year-end review, in per cent',
    moves: 'records',
    form: 'count',
    least: 1,
    most: 100,
    parameter: null,
  },
} as const

export type SettingName = keyof typeof SETTINGS
type Setting = (typeof SETTINGS)[SettingName]

/** What follows from a setting. */
export type SettingMoves = Setting['moves']

type Having<F> = { [N in SettingName]: (typeof SETTINGS)[N] extends F ? N : never }[SettingName]
/** Settings that are a number. */
export type CountSetting = Having<{ form: 'count'; parameter: object }>
/** Settings that are a day. */
export type DaySetting = Having<{ form: 'day' | 'month_day'; parameter: object }>

/** Settings that records of a city's own hang on. */
export type RecordSetting = Having<{ moves: 'records' }>

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
] as const satisfies readonly SettingName[]

/** A word of the province for a city: what it sets, from which day on. */
export interface SettingWord {
  name: SettingName
  value: string
  valid_from: string
}

/** The words for one city, in the order they were said. */
export type Policy = readonly SettingWord[]

export const NO_POLICY: Policy = []

/** The word in force on a day: the one that began last, and of one day the newest; undefined while nothing is set. */
const wordOn = (policy: Policy, name: SettingName, day: string): SettingWord | undefined =>
  policy.reduce<SettingWord | undefined>((best, word) => {
    if (word.name !== name || word.valid_from > day) return best
    return best === undefined || word.valid_from >= best.valid_from ? word : best
  }, undefined)

/** The number in force for a city on a day: the province's word, else the book's default. */
export const settingOn = (policy: Policy, name: CountSetting, day: string): number => {
  const word = wordOn(policy, name, day)
  return word ? Number(word.value) : inForce<number>(SETTINGS[name].parameter, day)
}

/** The day in force for a city on a day, as it is written: `2018-12-31`, of each year `03-31`. */
export const settingDayOn = (policy: Policy, name: DaySetting, day: string): string =>
  wordOn(policy, name, day)?.value ?? inForce<string>(SETTINGS[name].parameter, day)

/** Whether a village's members need their quorum on a day (C-1): on unless the province has switched it off. */
export const quorumAsked = (policy: Policy, day: string): boolean => {
  const word = wordOn(policy, 'village_quorum', day)
  return word ? word.value === 'on' : inForce(VILLAGE_QUORUM, day).required
}

/** The weight of the poverty results in a review on a day, in per cent; null while the province has set none. */
export const reviewWeightOn = (policy: Policy, day: string): number | null => {
  const word = wordOn(policy, 'review_poverty_weight', day)
  return word ? Number(word.value) : null
}

const WHOLE = /^[1-9]\d{0,3}$/
const MONTH_DAY = /^\d{2}-\d{2}$/
const CHOICES = ['on', 'off']
const COMMON_YEAR = 2017

/** What a value may be, in signs: the bounds of a number, how a day is written, the words of a choice. */
export const settingForm = (name: SettingName): string => {
  const setting: Setting = SETTINGS[name]
  if (setting.form === 'count') return `${setting.least} – ${setting.most}`
  return { day: 'YYYY-MM-DD', month_day: 'MM-DD', choice: CHOICES.join(' | ') }[setting.form]
}

/** Whether a value has the form of what it sets and lies within its bounds; a day of each year stands in each of them. */
export const isSettingValue = (name: SettingName, value: string): boolean => {
  const setting: Setting = SETTINGS[name]
  if (setting.form === 'day') return isDay(value)
  if (setting.form === 'month_day') return MONTH_DAY.test(value) && isDay(`${COMMON_YEAR}-${value}`)
  if (setting.form === 'choice') return CHOICES.includes(value)
  return WHOLE.test(value) && Number(value) >= setting.least && Number(value) <= setting.most
}

/** 3.6: so many words are kept for a city, and none is taken back for another: STATE. */
export const wordsKept = (said: number): Finding[] =>
  said < SETTING_WORDS_MAX
    ? []
    : [{ rule: 'X-12', code: 'STATE', field: 'tenant', facts: { status: 'set_often', allowed: [] } }]
