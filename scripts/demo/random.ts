/** A source of numbers in [0, 1). */
export type Random = () => number

/** mulberry32, a well-known small generator: the same seed gives the same numbers, on every machine. */
export const mulberry32 = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A whole number from 0 up to, not including, the bound. */
export const below = (random: Random, bound: number): number => Math.floor(random() * bound)

/** One of the values. */
export const pick = <T>(random: Random, values: readonly [T, ...T[]]): T =>
  values[below(random, values.length)] ?? values[0]

/** The values in another order (Fisher and Yates). */
export const shuffled = <T>(random: Random, values: readonly T[]): T[] => {
  const left = [...values]
  return values.flatMap(() => left.splice(below(random, left.length), 1))
}

const hex = (random: Random, digits: number): string =>
  Array.from({ length: digits }, () => below(random, 16).toString(16)).join('')

/** An id of the product's form, `<tenant>-<UUIDv7>`, out of the generator: a second seed gives the same ids. */
export const demoId = (random: Random, tenant: string, instant: string): string => {
  const time = Date.parse(instant).toString(16).padStart(12, '0')
  const variant = '89ab'.charAt(below(random, 4))
  return `${tenant}-${time.slice(0, 8)}-${time.slice(8)}-7${hex(random, 3)}-${variant}${hex(random, 3)}-${hex(random, 12)}`
}
