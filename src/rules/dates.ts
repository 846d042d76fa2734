const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000
const DAY_MS = 24 * 60 * 60 * 1000

/** The calendar day in Asia/Shanghai (UTC+8, no summer time since 1991) at an instant, as YYYY-MM-DD. */
export const shanghaiDay = (instant: Date): string =>
  new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10)

/** Moves a day by whole days, back for a negative number. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

/** True for a real calendar day written YYYY-MM-DD; 2017-02-29 is not one. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

/** The first day no longer in force is stored; the last day in force is what people name. */
export const dayAfter = (day: string): string => addDays(day, 1)
export const dayBefore = (day: string): string => addDays(day, -1)

/** True when [valid_from, valid_to) holds the day. */
export const inForceOn = (span: { valid_from: string; valid_to: string | null }, day: string): boolean =>
  span.valid_from <= day && (span.valid_to === null || day < span.valid_to)
