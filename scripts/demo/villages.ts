import type { Manifest } from '../../tenants/manifest.ts'
import { below, shuffled, type Random } from './random.ts'

export interface DemoVillage {
  code: string
  name: string
  township: string
  mode: 'province' | 'paired' | 'self'
  helper_units: readonly string[]
  note: string | null
  synthetic: boolean
}

/** So many listed `paired` villages of every supported city keep no assignment, free for trying things out. */
export const UNASSIGNED_PAIRED = 64

const PAIRED_MIN = UNASSIGNED_PAIRED + 8
const SHARES = { supported: { paired: 0.6, self: 0.25 }, self_assist: { paired: 0, self: 0.8 } } as const
const TOWNSHIPS = { first: 100, count: 21 } as const
const VILLAGES_FIRST = 201

/** The modes of so many villages, in no order. */
const modesOf = (kind: keyof typeof SHARES, count: number, random: Random): DemoVillage['mode'][] => {
  const share = SHARES[kind]
  const paired = share.paired === 0 ? 0 : Math.max(Math.round(count * share.paired), PAIRED_MIN)
  const self = Math.round(count * share.self)
  const modes = Array.from({ length: count }, (_, i): DemoVillage['mode'] => {
    if (i < paired) return 'paired'
    return i < paired + self ? 'self' : 'province'
  })
  return shuffled(random, modes)
}

/** Codes in the city's real counties that nobody has: townships 100 to 120, villages from 201 on (C-8). */
const codesOf = (city: Manifest, count: number, options: { taken: ReadonlySet<string>; random: Random }): string[] => {
  const { taken, random } = options
  const next = new Map<string, number>()
  const codes: string[] = []
  while (codes.length < count) {
    const county = city.counties[below(random, city.counties.length)]?.code ?? city.code
    const township = `${county}${TOWNSHIPS.first + below(random, TOWNSHIPS.count)}`
    const part = next.get(township) ?? VILLAGES_FIRST
    next.set(township, part + 1)
    if (!taken.has(`${township}${part}`)) codes.push(`${township}${part}`)
  }
  return codes.toSorted()
}

interface SyntheticOptions {
  count: number
  /** The number of the first one, over all cities. */
  first: number
  taken: ReadonlySet<string>
  random: Random
}

/** Villages that do not exist, and say so in their names: 示例 and 演示 mean example and demo. */
export const syntheticVillages = (city: Manifest, { count, first, taken, random }: SyntheticOptions): DemoVillage[] => {
  const modes = modesOf(city.kind === 'supported' ? 'supported' : 'self_assist', count, random)
  return codesOf(city, count, { taken, random }).map((code, i) => ({
    code,
    name: `示例村${String(first + i).padStart(4, '0')}（演示）`,
    township: `示例镇${code.slice(6, 9)}（演示）`,
    mode: modes[i] ?? 'self',
    helper_units: [],
    note: null,
    synthetic: true,
  }))
}
