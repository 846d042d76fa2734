import { z } from 'zod'
import { holdsNumber } from './numbers.ts'

const FORM = /canary-(\d{6})-[0-9a-z]+/g
let made = 0

/** Canary → the tenants that may read the record whose text holds it. */
const readersOf = new Map<string, ReadonlySet<string>>()
let declared: { reader: string; owner: string }[] = []
let leaks: string[] = []
let logged: string[] = []

/**
 * A text that belongs to a tenant: put it into names and notes of fixtures. It may be read by its owner, the province and
 * the tenants named; wherever else it turns up (body, header, log), the test that runs fails.
 */
export const canary = (owner: string, readers: readonly (string | null | undefined)[] = []): string => {
  made += 1
  const text = `canary-${owner}-${made.toString(36)}`
  readersOf.set(text, new Set([owner, '440000', ...readers.filter((each) => typeof each === 'string')]))
  return text
}

/** For the running test only: the reader may be shown any text of the owner. */
export const mayShow = (reader: string, owner: string): void => {
  declared.push({ reader, owner })
}

const allowed = (text: string, owner: string, reader: string): boolean =>
  reader === owner ||
  (readersOf.get(text)?.has(reader) ?? false) ||
  declared.some((each) => each.reader === reader && each.owner === owner)

/** Looks through what a caller of a tenant was shown; '' is a caller that is nobody. */
export const watch = (reader: string, place: string, text: string): void => {
  for (const [found, owner = ''] of text.matchAll(FORM)) {
    if (!allowed(found, owner, reader))
      leaks.push(`${reader || 'a stranger'} was shown ${found} of ${owner} in ${place}`)
  }
}

const Line = z.string().regex(/^\{"(at|event)":/)
const real = console.log

/** Log lines of the product since the test began. */
export const logLines = (): readonly string[] => logged

export const startTaps = (): void => {
  declared = []
  leaks = []
  logged = []
  console.log = (...parts: unknown[]) => {
    const line = Line.safeParse(parts[0])
    if (line.success) logged.push(line.data)
    else real(...parts)
  }
}

/** Fails the test that just ran when a text went where it may not. */
export const checkTaps = (): void => {
  console.log = real
  const inLog = logged
    .filter((line) => /canary-\d{6}-/.test(line) || holdsNumber(line))
    .map((line) => `the log holds a record's text: ${line}`)
  const found = [...leaks, ...inLog]
  if (found.length > 0) throw new Error(`canary: ${[...new Set(found)].join('\n')}`)
}
