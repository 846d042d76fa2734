import { SETTING_WORDS_MAX } from './parameters/bounds.ts'
import { isDay } from './dates.ts'
import type { Finding } from './finding.ts'
import { inForce } from './parameters/parameters.ts'
import { VILLAGE_QUORUM } from './parameters/parameters-village.ts'
import {
  HOME_SETTINGS,
  SETTINGS,
  type ChoiceSetting,
  type CountSetting,
  type DaySetting,
  type Setting,
  type SettingMoves,
  type SettingName,
} from './parameters/setting-kinds.ts'

export {
  type CountSetting,
  type DaySetting,
  SETTING_NAMES,
  SETTINGS,
  type RecordSetting,
  type SettingMoves,
  type SettingName,
} from './parameters/setting-kinds.ts'

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

/** Whether something that is on or off holds for a city on a day: the province's word, else the book's default. */
export const choiceOn = (policy: Policy, name: ChoiceSetting, day: string): boolean => {
  const word = wordOn(policy, name, day)
  return word ? word.value === 'on' : inForce<boolean>(SETTINGS[name].parameter, day)
}

/** Whether whoever employs the person judges by it: then the province may set it for its own people too. */
export const isOfHome = (name: SettingName): boolean => HOME_SETTINGS.includes(name)

/** What is carried over to a city when it is set. */
export const movedBy = (name: SettingName): readonly SettingMoves[] => SETTINGS[name].moves

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
