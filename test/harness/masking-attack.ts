/** An equation over what a reader does not know: how often each unknown count stands in something that was shown. */
export type Equation = ReadonlyMap<string, number>

/** A prime, so that each number but zero has an inverse; its square is still exact. */
const PRIME = 65_521

const mod = (n: number): number => ((n % PRIME) + PRIME) % PRIME

const inverse = (n: number): number => {
  let [result, base, exponent] = [1, mod(n), PRIME - 2]
  while (exponent > 0) {
    if (exponent % 2 === 1) result = (result * base) % PRIME
    base = (base * base) % PRIME
    exponent = Math.floor(exponent / 2)
  }
  return result
}

type Row = Map<string, number>

/** Takes from a row, by what is known already, all it can. */
const reduce = (row: Row, known: ReadonlyMap<string, Row>): Row => {
  const rest = new Map(row)
  for (const [pivot, other] of known) {
    const times = rest.get(pivot) ?? 0
    if (times === 0) continue
    for (const [name, n] of other) {
      const value = mod((rest.get(name) ?? 0) - times * n)
      if (value === 0) rest.delete(name)
      else rest.set(name, value)
    }
  }
  return rest
}

/** What can be worked out of some equations by adding and subtracting them: whether a combination of unknowns is one of theirs. */
export const solver = (equations: Iterable<Equation>) => {
  const known = new Map<string, Row>()
  const seen = new Set<string>()
  for (const equation of equations) {
    const name = [...equation].toSorted(([a], [b]) => (a < b ? -1 : 1)).join(' ')
    if (seen.has(name)) continue
    seen.add(name)
    const rest = reduce(new Map([...equation].map(([key, n]) => [key, mod(n)])), known)
    const [first] = rest
    if (!first) continue
    const [pivot, leading] = first
    const factor = inverse(leading)
    known.set(pivot, new Map([...rest].map(([key, n]) => [key, (n * factor) % PRIME])))
  }
  return { determines: (wanted: Equation): boolean => reduce(new Map(wanted), known).size === 0 }
}
