import { isDay } from './dates.ts'
import {
  BRANCH_REGULATION_FROM,
  inForce,
  RECALL_REPLACE_DAYS,
  TRAININGS_A_YEAR,
  TURN_DUE_DAYS,
  VISIT_MONTHS,
} from './parameters.ts'

/**
 * What the province may set for a city (3.4, A-12, chapter 5): the rule it belongs to, what it is called, in which unit and bounds, and the
 * parameter whose value holds while nothing is set. `count`: a whole number; `day`: a day.
 */
export const SETTINGS = {
  branch_regulation_from: {
    rule: 'B-1',
    zh: '临时党支部按《条例》管理的起始日',
    en: 'day from which B-1 – B-13 are applied',
    form: 'day',
    parameter: BRANCH_REGULATION_FROM,
  },
  turn_due_days: {
    rule: 'X-16',
    zh: '对方答复、确认的期限（天）',
    en: 'days in which a turn or a second key is in time',
    form: 'count',
    least: 1,
    most: 365,
    parameter: TURN_DUE_DAYS,
  },
  recall_replace_days: {
    rule: 'R-79',
    zh: '召回后补派的期限（天）',
    en: 'days in which a recalled person is replaced',
    form: 'count',
    least: 1,
    most: 365,
    parameter: RECALL_REPLACE_DAYS,
  },
  trainings_a_year: {
    rule: 'R-77',
    zh: '第一书记每年培训次数',
    en: 'trainings of a first secretary a year',
    form: 'count',
    least: 1,
    most: 12,
    parameter: TRAININGS_A_YEAR,
  },
  visit_months: {
    rule: 'R-80',
    zh: '走访慰问的间隔（月）',
    en: 'months in which a first secretary is visited once',
    form: 'count',
    least: 1,
    most: 36,
    parameter: VISIT_MONTHS,
  },
} as const

export type SettingName = keyof typeof SETTINGS
type CountName = { [N in SettingName]: (typeof SETTINGS)[N]['form'] extends 'count' ? N : never }[SettingName]

export const SETTING_NAMES = [
  'branch_regulation_from',
  'turn_due_days',
  'recall_replace_days',
  'trainings_a_year',
  'visit_months',
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
export const settingOn = (policy: Policy, name: CountName, day: string): number => {
  const word = wordOn(policy, name, day)
  return word ? Number(word.value) : inForce<number>(SETTINGS[name].parameter, day)
}

const WHOLE = /^[1-9]\d{0,3}$/

/** What a value may be, in signs: the bounds of a number, or how a day is written. */
export const settingForm = (name: SettingName): string => {
  const setting = SETTINGS[name]
  return setting.form === 'day' ? 'YYYY-MM-DD' : `${setting.least} – ${setting.most}`
}

/** Whether a value has the form of what it sets and lies within its bounds. */
export const isSettingValue = (name: SettingName, value: string): boolean => {
  const setting = SETTINGS[name]
  if (setting.form === 'day') return isDay(value)
  return WHOLE.test(value) && Number(value) >= setting.least && Number(value) <= setting.most
}
