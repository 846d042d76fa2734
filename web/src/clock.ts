import { shanghaiDay } from '../../src/rules/dates.ts'

/** The one place where the page asks the machine for the time, in milliseconds. */
export const now = (): number => Date.now()

/** The calendar day in Guangdong. */
export const today = (): string => shanghaiDay(new Date(now()))

/** An instant as the clocks in Guangdong show it. */
export const shanghai = (language: string, instant: string): string =>
  new Date(instant).toLocaleString(language, { timeZone: 'Asia/Shanghai', dateStyle: 'medium', timeStyle: 'short' })
