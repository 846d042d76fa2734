import { VILLAGE_NAMES_MAX } from './parameters/bounds.ts'
import { notBefore, notInFuture } from './days.ts'
import type { Finding } from './finding.ts'

/** What a village was called up to the day before `until` (C-8, X-12). */
export interface NamedWas {
  until: string
  name: string
  township: string | null
}

/** A code a village had before, or a village that became part of it, and the day from which this one stands for it. */
export interface Predecessor {
  code: string
  from: string
}

export interface NamedVillage {
  name: string
  township: string | null
  names_were: readonly NamedWas[]
}

/** The names of villages by their codes, for the words of a refusal. */
export const namesOfVillages = (
  villages: readonly { village_code: string; name: string }[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(villages.map(({ village_code, name }) => [village_code, name]))

/** The name of a township by its code, as one of its villages has it. */
export const nameOfTownship = (
  place: string,
  village: { township: string | null } | undefined,
): Readonly<Record<string, string>> => (place.length === 9 && village?.township ? { [place]: village.township } : {})

const newestFirst = (a: NamedWas, b: NamedWas): number => (a.until < b.until ? 1 : -1)

/** C-8: what a village is called on a day. */
export const nameOn = ({ name, township, names_were }: NamedVillage, day: string): Omit<NamedWas, 'until'> => {
  const later = names_were.filter(({ until }) => until > day).toSorted(newestFirst)
  return later.reduce((_, was) => ({ name: was.name, township: was.township }), { name, township })
}

/** Another name or township from a day on; `first` is the first day the village was ever listed. */
export interface Renaming {
  name: string
  township: string | null
  from: string
  first: string
}

/**
 * C-8, X-12: what it was called before is kept with its last day. A name that holds from the village's first day on mends a
 * wrong one, which nobody was shown rightly under.
 */
export const renamed = (before: NamedVillage, { name, township, from, first }: Renaming): NamedWas[] => {
  const stands = before.name === name && before.township === township
  const were = [...before.names_were]
  if (stands || from <= first || were.some(({ until }) => until === from)) return were
  return [...were, { until: from, name: before.name, township: before.township }]
}

/** a name holds from a day that has come, and not before the last one began. */
export const c8NamedFrom = (
  { names_were }: Pick<NamedVillage, 'names_were'>,
  from: string,
  today: string,
): Finding[] => {
  const named = { rule: 'X-12', date: from, field: 'named_from' }
  const [last] = names_were.toSorted(newestFirst)
  return [...(last ? notBefore(named, last.until) : []), ...notInFuture(named, today)]
}

/** 3.6: so many former names are kept of a village, and none is dropped for another. */
export const c8Names = (names_were: readonly NamedWas[]): Finding[] =>
  names_were.length <= VILLAGE_NAMES_MAX
    ? []
    : [{ rule: 'C-8', code: 'STATE', field: 'name', facts: { status: 'named_often', allowed: [] } }]

/** A code of the province's as they are and were: its counties may have gone since. */
const CODE_FORM = /^44\d{10}$/

/** C-8: who came before is named by twelve digits, once, and is another village. */
export const c8Predecessors = (code: string, predecessors: readonly Predecessor[], today: string): Finding[] =>
  predecessors.flatMap((each, i) => {
    const field = `predecessors.${i}`
    const isTwice = predecessors.findIndex((other) => other.code === each.code) !== i
    const isWrong = !CODE_FORM.test(each.code) || each.code === code || isTwice
    return [
      ...(isWrong ? [{ rule: 'C-8', code: 'VILLAGE_CODE' as const, field: `${field}.code` }] : []),
      ...notInFuture({ rule: 'X-12', date: each.from, field: `${field}.from` }, today),
    ]
  })
