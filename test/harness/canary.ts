import { holdsNumber } from './numbers.ts'
import { counting, perFile } from './per-file.ts'

const FORM = /canary-(\d{6})-[0-9a-z]+/g
const made = counting()

/** Canary → the tenants that may read the record whose text holds it. */
const readersOf = perFile(() => new Map<string, ReadonlySet<string>>())

interface Taps {
  declared: { reader: string; owner: string }[]
  leaks: string[]
  logged: string[]
}
const dry = (): Taps => ({ declared: [], leaks: [], logged: [] })
/** Of the test that runs. */
const taps = perFile(dry)

/**
 * A text that belongs to a tenant: put it into names and notes of fixtures. It may be read by its owner, the province and
 * the tenants named; wherever else it turns up (body, header, log), the test that runs fails.
 */
export const canary = (owner: string, readers: readonly (string | null | undefined)[] = []): string => {
  const text = `canary-${owner}-${made().toString(36)}`
  readersOf.current.set(text, new Set([owner, '440000', ...readers.filter((each) => typeof each === 'string')]))
  return text
}

/** For the running test only: the reader may be shown any text of the owner. */
export const mayShow = (reader: string, owner: string): void => {
  taps.current.declared.push({ reader, owner })
}

const allowed = (text: string, owner: string, reader: string): boolean =>
  reader === owner ||
  (readersOf.current.get(text)?.has(reader) ?? false) ||
  taps.current.declared.some((each) => each.reader === reader && each.owner === owner)

/** Looks through what a caller of a tenant was shown; '' is a caller that is nobody. */
export const watch = (reader: string, place: string, text: string): void => {
  for (const [found, owner = ''] of text.matchAll(FORM)) {
    if (!allowed(found, owner, reader))
      taps.current.leaks.push(`${reader || 'a stranger'} was shown ${found} of ${owner} in ${place}`)
  }
}

/** The log of the product under test: kept, and printed nowhere. */
export const keepLine = (line: string): void => {
  taps.current.logged.push(line)
}

/** Log lines of the product since the test began. */
export const logLines = (): readonly string[] => taps.current.logged

export const startTaps = (): void => {
  taps.current = dry()
}

/** Fails the test that just ran when a text went where it may not. */
export const checkTaps = (): void => {
  const { leaks, logged } = taps.current
  const inLog = logged
    .filter((line) => /canary-\d{6}-/.test(line) || holdsNumber(line))
    .map((line) => `the log holds a record's text: ${line}`)
  const found = [...leaks, ...inLog]
  if (found.length > 0) throw new Error(`canary: ${[...new Set(found)].join('\n')}`)
}
