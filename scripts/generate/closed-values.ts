import { z } from 'zod'
import { PERMISSIONS } from '../../src/access/permission-names.ts'
import { isKeptToPeople } from '../../src/access/second-person.ts'
import * as branchLists from '../../src/rules/lists/enums-branches.ts'
import * as localLists from '../../src/rules/lists/enums-local.ts'
import * as villageLists from '../../src/rules/lists/enums-village.ts'
import * as lists from '../../src/rules/lists/enums.ts'

type Words = readonly [zh: string, en: string]

/** A value of a closed list with its words; empty where no list has any. */
export type ClosedValue = readonly [value: string, zh: string, en: string]

const Term = z.looseObject({ id: z.string(), zh: z.string(), en: z.string() })
const Terms = z.array(Term).min(1)

/** Every closed list of the rule book that has words. */
const CLOSED = [lists, branchLists, localLists, villageLists]
  .flatMap((module) => Object.values(module))
  .flatMap((list: unknown) => {
    const parsed = Terms.safeParse(list)
    return parsed.success ? [new Map(parsed.data.map(({ id, zh, en }) => [id, [zh, en] as const]))] : []
  })

const isKept = (id: string): boolean =>
  PERMISSIONS.some((permission) => permission === id && isKeptToPeople(permission))

const SaidTerms = z.array(z.tuple([z.string(), z.string(), z.string()]))

/** The values whose words the document says, where it says any. */
export const saidIds = (schema: Readonly<Record<string, unknown>>): string[] => {
  const said = SaidTerms.safeParse(schema['x-terms'])
  return said.success ? said.data.map(([id]) => id) : []
}

/** The values of a closed list as the document itself says them, else with the words of the rule book. */
export const saidValues = (
  schema: Readonly<Record<string, unknown>>,
  ids: readonly string[],
): readonly ClosedValue[] => {
  const said = SaidTerms.safeParse(schema['x-terms'])
  // what no key ever has is not offered to one
  return said.success ? said.data.filter(([id]) => ids.includes(id)) : valuesOf(ids.filter((id) => !isKept(id)))
}

/** A list that is more than so many times longer shares some words by chance. */
const LONGER_MAX = 2

/** A code of a national standard means the same in every list. */
const isNational = (id: string): boolean => /^\d+$/.test(id)

/**
 * The values of a closed list with the words of the shortest list of the rule book that knows all of them, else of those lists whose
 * every word is among them. A list that shares a word or two is about something else: "active" is in post of a posting, not of a key.
 */
const valuesOf = (ids: readonly string[]): readonly ClosedValue[] => {
  const isOfOne = ids.length === 1 || ids.every(isNational)
  const isNear = (list: ReadonlyMap<string, Words>) => isOfOne || list.size <= LONGER_MAX * ids.length
  const known = CLOSED.filter((list) => isNear(list) && ids.every((id) => list.has(id)))
  const [whole] = known.toSorted((a, b) => a.size - b.size)
  const parts = CLOSED.filter((list) => [...list.keys()].every((id) => ids.includes(id)))
  const words = new Map(whole ?? parts.flatMap((list) => [...list]))
  return ids.map((id) => [id, ...(words.get(id) ?? (['', ''] as const))] as const)
}
