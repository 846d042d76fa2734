import { manifests } from '../../tenants/index.ts'
import { partnerOf } from './pairings.ts'

/** How many villages the campaign has in all; how they lie over the cities is known for a few only. */
export const VILLAGES_TOTAL = 2277

/**
 * Numbers of villages in the demo, which are not facts, with three exceptions: Meizhou 349, Zhaoqing 111 and Huizhou 46
 * are reported. Chaozhou has 45 in fact: too few to leave sixty of them free for trying things out.
 */
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['440500', 20],
  ['441200', 111],
  ['441300', 46],
  ['441400', 349],
  ['445100', 140],
])

/** City → number of villages: the other cities with a partner share the rest evenly, all others have none. */
export const villageCounts = (): ReadonlyMap<string, number> => {
  const others = manifests.filter(({ code }) => partnerOf(code) !== null && !COUNTS.has(code))
  const left = VILLAGES_TOTAL - [...COUNTS.values()].reduce((sum, count) => sum + count, 0)
  const shares = others.map(({ code }, i): [string, number] => [
    code,
    Math.floor((left * (i + 1)) / others.length) - Math.floor((left * i) / others.length),
  ])
  return new Map([...COUNTS, ...shares])
}
