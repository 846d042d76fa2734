import { isDay } from './dates.ts'
import type { Finding } from './finding.ts'

const FORM = /^\d{17}[0-9X]$/
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const CHECKS = '10X98765432'
/** The first two digits of GB/T 2260: no further, for people keep the codes of counties that no longer exist. */
const PROVINCES = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])/
const SHOWN = 3

export type Sex = 'male' | 'female'
export type CitizenId = { ok: true; value: string; birth_date: string; sex: Sex } | { ok: false; findings: Finding[] }

/** C-6: trimmed and upper-cased, nothing else: a full-width digit stays what it is and is refused. */
export const normaliseCitizenId = (text: string): string => text.trim().toUpperCase()

/** C-6: the check digit of a number's first seventeen digits (GB 11643). */
export const checkOf = (id: string): string =>
  CHECKS.charAt(WEIGHTS.reduce((total, weight, i) => total + weight * Number(id.charAt(i)), 0) % 11)

/**
 * C-6: 公民身份号码, GB 11643: form, a real date not in the future, check digit, the address by its first two digits.
 * The finding never carries the number: it would end in a log.
 */
export const c6CitizenId = (text: string, today: string, field = 'citizen_id'): CitizenId => {
  const value = normaliseCitizenId(text)
  const birth_date = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`
  const isWellFormed = FORM.test(value) && PROVINCES.test(value)
  if (!isWellFormed || !isDay(birth_date) || birth_date > today || checkOf(value) !== value.charAt(17)) {
    return { ok: false, findings: [{ rule: 'C-6', code: 'CITIZEN_ID', field }] }
  }
  return { ok: true, value, birth_date, sex: Number(value.charAt(16)) % 2 === 1 ? 'male' : 'female' }
}

/** the first three characters and asterisks; never the check digit, never more. */
export const maskCitizenId = (value: string): string => value.slice(0, SHOWN).padEnd(value.length, '*')
