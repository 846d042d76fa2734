import type { Level } from '../../api/described.ts'

const LENGTHS: ReadonlyMap<number, Level> = new Map([
  [6, 'county'],
  [9, 'township'],
  [12, 'village'],
])

export const levelOf = (code: string): Level =>
  /^\d{4}00$/.test(code) ? 'city' : (LENGTHS.get(code.length) ?? 'village')

/** Whether a place lies where somebody works, or the other way about: a village's user names his township too. */
export const isWithin = (code: string, scope: string): boolean => code.startsWith(scope) || scope.startsWith(code)
