const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000
const DAY_MS = 24 * 60 * 60 * 1000

/** The day that was asked for last: nearly always the same, and every request asks. */
let last = { number: Number.NaN, day: '' }

/** The calendar day in Asia/Shanghai (UTC+8, no summer time since 1991) at an instant, as YYYY-MM-DD. */
export const shanghaiDay = (instant: Date): string => {
  const number = Math.floor((instant.getTime() + SHANGHAI_OFFSET_MS) / DAY_MS)
  if (number !== last.number) last = { number, day: new Date(number * DAY_MS).toISOString().slice(0, 10) }
  return last.day
}

const FIRST_DAY = '0000-01-01'

/** The last day of what has no end yet; the day after it is a day of four digits too. */
export const FAR = '9999-12-30'

/** The day after the last one of what has no end yet, where a stretch is written with the day after it. */
export const END_OF_TIME = '9999-12-31'

/** Moves a day by whole days, back for a negative number; at either end of the four-digit calendar it stays there. */
export const addDays = (day: string, days: number): string => {
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString()
  if (moved.startsWith('+')) return END_OF_TIME
  return moved.startsWith('-') ? FIRST_DAY : moved.slice(0, 10)
}

/** True for a real calendar day written YYYY-MM-DD; 2017-02-29 is not one. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

/** The first day of a day's year. */
export const firstOfYear = (day: string): string => `${day.slice(0, 4)}-01-01`

/** The first day no longer in force is stored; the last day in force is what people name. */
export const dayAfter = (day: string): string => addDays(day, 1)
export const dayBefore = (day: string): string => addDays(day, -1)

/** Whether two spans [valid_from, valid_to) have a day in common. */
export const inForceTogether = (
  a: { valid_from: string; valid_to: string | null },
  b: { valid_from: string; valid_to: string | null },
): boolean => (b.valid_to === null || a.valid_from < b.valid_to) && (a.valid_to === null || b.valid_from < a.valid_to)

/** True when [valid_from, valid_to) holds the day. */
export const inForceOn = (span: { valid_from: string; valid_to: string | null }, day: string): boolean =>
  span.valid_from <= day && (span.valid_to === null || day < span.valid_to)

const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** In force on some day of a year. */
export const inForceInYear = (span: { valid_from: string; valid_to: string | null }, year: number): boolean =>
  inForceTogether(span, { valid_from: `${year}-01-01`, valid_to: `${year + 1}-01-01` })

/** The same day some years on, inside the four-digit calendar; 29 February falls on 1 March in a common year, as a birthday does. */
export const addYears = (day: string, years: number): string => {
  const year = Number(day.slice(0, 4)) + years
  if (year > 9999) return END_OF_TIME
  if (year < 0) return FIRST_DAY
  const moved = `${String(year).padStart(4, '0')}${day.slice(4)}`
  return isDay(moved) ? moved : `${moved.slice(0, 5)}03-01`
}

/** The same day some months on; a day the month does not have becomes the first of the next. */
export const addMonths = (day: string, months: number): string => {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  if (count >= 10_000 * 12) return END_OF_TIME
  if (count < 0) return FIRST_DAY
  const first = (n: number): string => `${String(Math.floor(n / 12)).padStart(4, '0')}-${twoDigits((n % 12) + 1)}-01`
  const moved = `${first(count).slice(0, 8)}${day.slice(8)}`
  return isDay(moved) ? moved : first(count + 1)
}

/** Years completed on a day: a year is complete on the birthday itself; who is born on 29 February waits for 1 March. */
export const completedYears = (from: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(from.slice(0, 4)) - (day.slice(5) < from.slice(5) ? 1 : 0)

/** How many days lie between: 0 on the same day, 1 from one day to the next. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
