import chineseDays from 'chinese-days'
import table from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { addDays } from '../../rules/dates.ts'

/** A year is on file when its notice is: the table may hold a stray day of the next one. */
const HOLIDAYS_OF_A_YEAR_MIN = 10

const onFile = new Map<string, boolean>()

/** Whether the State Council's notice for a day's year is on file. */
export const isYearOnFile = (day: string): boolean => {
  const year = day.slice(0, 4)
  const known = onFile.get(year)
  if (known !== undefined) return known
  const found = Object.keys(table.holidays).filter((each) => each.startsWith(year)).length >= HOLIDAYS_OF_A_YEAR_MIN
  onFile.set(year, found)
  return found
}

/** An instant of the day that is the same day in every zone's reading: the zone of the machine has no part in it. */
const instantOf = (day: string): Date => new Date(`${day}T00:00:00Z`)

const isWeekday = (day: string): boolean => ![0, 6].includes(instantOf(day).getUTCDay())

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const [FIRST_YEAR, FIRST_NEW_YEAR, LAST_YEAR] = [1900, '1900-01-31', 2100]

const leapOf = (year: number) => chineseDays.getYearLeapMonth(year)

const daysIn = (year: number): number =>
  MONTHS.reduce((days, month) => days + chineseDays.monthDays(year, month), 0) + leapOf(year).days

/** The first day of a lunar year, by the almanac's own table of months: no instant is asked. */
const newYearOf = (year: number): string => {
  let days = 0
  for (let each = FIRST_YEAR; each < year; each += 1) days += daysIn(each)
  return addDays(FIRST_NEW_YEAR, days)
}

/** A day of the lunar calendar, never of a leap month. */
const lunarDay = (year: number, month: number, day: number): string => {
  const { leapMonth, days: leap } = leapOf(year)
  const before = MONTHS.slice(0, month - 1).reduce((days, each) => days + chineseDays.monthDays(year, each), 0)
  return addDays(newYearOf(year), before + (leapMonth !== undefined && leapMonth < month ? leap : 0) + day - 1)
}

/** The eve of Spring Festival and three days, Duanwu, Mid-Autumn. */
const lunarHolidays = (year: number): string[] => {
  const spring = newYearOf(year)
  return [...[-1, 0, 1, 2].map((days) => addDays(spring, days)), lunarDay(year, 5, 5), lunarDay(year, 8, 15)]
}

const SOLAR_HOLIDAYS = new Set(['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'])

/** The day of Qingming in April, for the years 2000 – 2099. */
const qingming = (year: number): number => Math.floor((year % 100) * 0.2422 + 4.81) - Math.floor((year % 100) / 4)

/** 《全国年节及纪念日放假办法》 of 2024: the free days that need no notice; the weekends exchanged for them do. */
const isStatutory = (day: string): boolean => {
  const year = Number(day.slice(0, 4))
  if (SOLAR_HOLIDAYS.has(day.slice(5))) return true
  if (year < FIRST_YEAR || year >= LAST_YEAR) return false // beyond the almanac
  return day.slice(5) === `04-0${qingming(year)}` || lunarHolidays(year).includes(day)
}

/** whether a day is worked, by the yearly notice; in a year without one on file, by the law's own holidays. */
export const isWorkday = (day: string): boolean => {
  if (!isYearOnFile(day)) return isWeekday(day) && !isStatutory(day)
  return Object.hasOwn(table.workdays, day) || (isWeekday(day) && !Object.hasOwn(table.holidays, day))
}
