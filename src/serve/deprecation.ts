import { SUNSET_AFTER_DAYS } from '../rules/parameters/bounds.ts'
import { addDays } from '../rules/dates.ts'

/** The instant a day begins in Shanghai, in milliseconds. */
const beginOf = (day: string): number => Date.parse(`${day}T00:00:00+08:00`)

/**
 * What every answer of a deprecated operation says: since when it is (`Deprecation`, RFC 9745, seconds) and when it may be gone
 * (`Sunset`, RFC 8594, an HTTP date). `on` is a day in Shanghai.
 */
export const deprecationHeaders = (on: string): Readonly<Record<'deprecation' | 'sunset', string>> => ({
  deprecation: `@${beginOf(on) / 1000}`,
  sunset: new Date(beginOf(addDays(on, SUNSET_AFTER_DAYS))).toUTCString(),
})
