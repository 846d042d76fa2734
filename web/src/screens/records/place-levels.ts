import type { Described, Level } from '../../api/described.ts'
import { typedIn, type Draft } from './draft.ts'

const LENGTHS: ReadonlyMap<number, Level> = new Map([
  [6, 'county'],
  [9, 'township'],
  [12, 'village'],
])

export const levelOf = (code: string): Level =>
  /^\d{4}00$/.test(code) ? 'city' : (LENGTHS.get(code.length) ?? 'village')

/** Whether a place lies where somebody works, or the other way about: a village's user names his township too. */
export const isWithin = (code: string, scope: string): boolean => code.startsWith(scope) || scope.startsWith(code)

interface Asked {
  levels: readonly Level[]
  draft: Draft
  role: string
}

/** 2.4: of the levels a record's place may lie at those at which the reader's role writes: no other place is offered to him. */
export const writableLevels = (record: Described | undefined, { levels, draft, role }: Asked): readonly Level[] => {
  const itself = record?.itself && typedIn(draft, record.itself.without) === '' ? record.itself.writers : {}
  return levels.filter((level) => (itself[level] ?? record?.writers?.[level])?.includes(role) ?? true)
}
