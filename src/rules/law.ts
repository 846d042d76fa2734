import { campaignYears } from './parameters/campaign.ts'
import type { CountSetting, DaySetting, RecordSetting } from './settings.ts'
import type { Transitions } from './states.ts'

/** A name in both languages. */
export type Words = readonly [zh: string, en: string]

/** The roles of a city that a record of its own may name (2.2); the province counts such records and reads none. */
export type LawRole =
  | 'poverty_office'
  | 'city_org'
  | 'county_org'
  | 'county_committee'
  | 'township_committee'
  | 'village_org'
  | 'finance'
  | 'auditor'
  | 'holder'

/** How far down a place lies: 4414 00, 441424, 441424300, 441424300200. */
export type PlaceLevel = 'city' | 'county' | 'township' | 'village'

interface LawAct {
  by: readonly LawRole[]
  words: Words
}

interface LawCode {
  status: 403 | 409 | 422
  rule: string
  zh: string
  en: string
  fix_zh: string
  fix_en: string
}

interface LawFigure {
  words: Words
  /** It counts persons: small counts are masked. */
  people?: true
}

/**
 * Who owes a standing duty: a place of that level while it has a listed poor village, a county while its task is heavy, a
 * listed village while nobody is on record in the seat, or a row of another record while it counts.
 */
export type DutyHolder =
  | PlaceLevel
  | 'heavy_county'
  | 'village_without_secretary'
  | 'village_without_director'
  | 'registered_household'
  | 'county_leader'
  | 'village_key'

/** A stretch of time for which something is owed once: its name, the day it opens, and the day it is due. */
export interface DutyPeriod {
  period: string
  opens: string
  due: string
}

/** An obligation that exists without any record (3.4); rows of the record that declares it are what fulfils it. */
export interface StandingDuty {
  rule: `R-${number}`
  of: DutyHolder
  owner_role: Exclude<LawRole, 'auditor' | 'holder'>
  /** Tells two duties of one rule apart: the two chiefs of a county. */
  seat?: string
  /** What a row has to say for it to count. */
  where?: Readonly<Record<string, string>>
  /** The column that names who owes it, where that is not the place the row lies in. */
  subject?: string
  /** The column of the day from which a row fulfils it; of a time (`created_at`) its day. Without one nothing does: it lapses with who owes it. */
  from?: string
  /** The column of the first day on which it no longer does. */
  to?: string
  /** The setting of the province that moves the day a period is due; the word in force when the period opens. */
  due_setting?: DaySetting & RecordSetting
  /** The setting of how many rows of a period fulfil it; the word in force on the day it is due. */
  acts_setting?: CountSetting & RecordSetting
  /** Once a period, a row's own being in `period_in` (of a day its year); without periods it is owed on every day. */
  periods?: readonly DutyPeriod[]
  period_in?: string
  /** What is owed on every day is due at once, or by the end of the year in which it began to be owed. */
  due?: 'at_once' | 'year_end'
}

/**
 * The years of the campaign as periods, opened on a day of the year and due on another one, `later` so many years behind it.
 *
 * @example
 * yearly({ due: '03-31' })
 */
export const yearly = ({ opens = '01-01', due, later = 0 }: { opens?: string; due: string; later?: number }) =>
  campaignYears().map((year) => ({
    period: String(year),
    opens: `${year + later}-${opens}`,
    due: `${year + later}-${due}`,
  }))

/** What the rule book says of one record of a city's own, as data: everything the machinery computes is computed from it. */
export interface RecordLaw {
  /** Table, route segment and tag: plural. */
  record: string
  /** In permissions, operations and tasks: singular. */
  noun: string
  words: Words
  rules: readonly string[]
  /** 2.4: who reads, each within his division. */
  read: readonly LawRole[]
  /** Chapter 10: who does what. `create` makes a record, `update` changes its fields, all others are acts of their own. */
  acts: Readonly<Record<string, LawAct>>
  /** Where who writes depends on how far down the place lies (2.4). */
  writers?: Readonly<Partial<Record<PlaceLevel, readonly LawRole[]>>>
  /** Who writes what is of the place itself, not of a body there: a row in which the field `without` is empty. */
  itself?: { without: string; writers: Readonly<Partial<Record<PlaceLevel, readonly LawRole[]>>> }
  /** The fields of 2.4 by their names, with what an office calls them. */
  fields: Readonly<Record<string, Words>>
  /** What only an act takes, and the columns of a field that holds lines (`items.text`). */
  inputs?: Readonly<Record<string, Words>>
  /** 3.5; the first state is the one a record begins in. */
  states?: Transitions
  state_words?: Readonly<Record<string, Words>>
  /** The code of its own that is told instead of STATE where an act comes before the steps that lead to it. */
  skipped?: string
  /** Codes no other law has: with their texts. */
  codes: Readonly<Record<string, LawCode>>
  figures: Readonly<Record<string, LawFigure>>
  /** Lists of whom a rule misses, by the name they are asked for with. */
  lists?: Readonly<Record<string, { rule: string; words: Words }>>
  /** The rules whose obligations it makes. */
  tasks: readonly `R-${number}`[]
  /** What the province may set for its rows (3.4): each row keeps the words it was derived by, as a village does. */
  settings?: readonly RecordSetting[]
  /** What is owed though no row stands; its rules are among `tasks`. */
  standing?: readonly StandingDuty[]
}

/** Declares a law; its names stay literal, so that permissions, codes and figures are closed unions. */
export const recordLaw = <const L extends RecordLaw>(law: L): L => law

/** 2.4: within their division these read every record of a city's own. */
export const LOCAL_READERS = [
  'city_org',
  'county_org',
  'county_committee',
  'township_committee',
  'village_org',
  'auditor',
  'holder',
] as const satisfies readonly LawRole[]

/** What an office calls the state of any record. */
export const STATUS_WORDS: Words = ['状态', 'status']

/** How far down a division code lies; null for what has no form of one. */
export const levelOf = (code: string): PlaceLevel | null => {
  if (!/^44\d{4}(\d{3}(\d{3})?)?$/.test(code)) return null
  if (code.length === 12) return 'village'
  if (code.length === 9) return code.endsWith('000') ? null : 'township'
  return code.endsWith('00') ? 'city' : 'county'
}

/** The township of a village, the county of a township or village. */
export const townshipOf = (code: string): string => code.slice(0, 9)
