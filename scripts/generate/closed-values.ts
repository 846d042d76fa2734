import { z } from 'zod'
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
  return said.success ? said.data.filter(([id]) => ids.includes(id)) : valuesOf(ids)
}

/** The values of a closed list with the words of the first list of the rule book that knows all of them, or most. */
const valuesOf = (ids: readonly string[]): readonly ClosedValue[] => {
  const known = (list: ReadonlyMap<string, Words>): number => ids.filter((id) => list.has(id)).length
  const best = CLOSED.toSorted((a, b) => known(b) - known(a))[0]
  return ids.map((id) => [id, ...(best?.get(id) ?? (['', ''] as const))] as const)
}
