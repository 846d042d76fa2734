import { manifests } from '../../tenants/index.ts'
import type { Manifest } from '../../tenants/manifest.ts'
import { demoAssignments } from './assignments.ts'
import { villageCounts } from './counts.ts'
import type { Step } from './handshake.ts'
import { mulberry32 } from './random.ts'
import { SAMPLE_VILLAGES } from './sample-villages.ts'
import { syntheticVillages, type DemoVillage } from './villages.ts'

export const SEED = 20160809

export interface DemoCity {
  city: Manifest
  villages: DemoVillage[]
  /** Each assignment as its steps; the last one is how it stands. */
  assignments: Step[][]
}

/** The villages and assignments of every city, the real villages first. Pure: the same seed gives the same answer. */
export const generateDemo = (seed: number = SEED): DemoCity[] => {
  const counts = villageCounts()
  const taken = new Set(SAMPLE_VILLAGES.map(({ code }) => code))
  let first = 1
  return manifests.flatMap((city) => {
    const total = counts.get(city.code) ?? 0
    if (total === 0) return []
    const random = mulberry32(seed + Number(city.code))
    const samples = SAMPLE_VILLAGES.filter(({ code }) => code.startsWith(city.code.slice(0, 4)))
    const count = total - samples.length
    const villages = [...samples, ...syntheticVillages(city, { count, first, taken, random })]
    first += count
    return [{ city, villages, assignments: demoAssignments(villages, city.code, random) }]
  })
}
