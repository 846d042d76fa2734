import { shanghaiDay } from '../../src/rules/dates.ts'

/** The one place where the page asks the machine for the time, in milliseconds. */
export const now = (): number => Date.now()

/** The calendar day in Guangdong. */
export const today = (): string => shanghaiDay(new Date(now()))
