import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import './seen-codes.ts' // what a file hands over

const PLACE = fileURLToPath(new URL('../../src/serve/document/operation-codes.json', import.meta.url))

/** What every operation may answer stands once, under this name. */
const DEFAULT = 'default'

/** Codes by operation. */
export type Codes = Map<string, Set<string>>

const wordsOf = (text: string): string[] => text.split(' ').filter((word) => word !== '')

/** What the document declares (`x-codes`). */
export const declaredCodes = (): Codes => {
  const lines = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(PLACE, 'utf8')))
  return new Map(Object.entries(lines).map(([operation, codes]) => [operation, new Set(wordsOf(codes))]))
}

/** What the files of a run brought about, those that every operation may answer under their own name. */
export const gatheredCodes = (files: readonly (Record<string, string[]> | undefined)[], declared: Codes): Codes => {
  const everywhere = declared.get(DEFAULT) ?? new Set()
  const gathered: Codes = new Map()
  for (const [operation, codes] of files.flatMap((file) => Object.entries(file ?? {})))
    for (const code of codes) {
      const name = everywhere.has(code) ? DEFAULT : operation
      gathered.set(name, (gathered.get(name) ?? new Set()).add(code))
    }
  return gathered
}

/** `operation CODE` of all that stands in the first and not in the second. */
export const missingFrom = (one: Codes, other: Codes): string[] =>
  [...one].flatMap(([operation, codes]) =>
    [...codes].filter((code) => !other.get(operation)?.has(code)).map((code) => `${operation} ${code}`),
  )

/** Declares what was gathered: beside what stands there already, or, after a whole run, in its place. */
export const declareCodes = (gathered: Codes, beside: Codes): void => {
  const lines: Record<string, string> = {}
  for (const operation of [...new Set([...beside.keys(), ...gathered.keys()])].toSorted()) {
    const codes = new Set([...(beside.get(operation) ?? []), ...(gathered.get(operation) ?? [])])
    lines[operation] = [...codes].toSorted().join(' ')
  }
  writeFileSync(PLACE, `${JSON.stringify(lines, null, 2)}\n`)
}
