import { z } from 'zod'

/** A CPU profile of V8, as far as it is read here. */
const Profile = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string(), lineNumber: z.number() }),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
})
type Profile = z.infer<typeof Profile>

export const readProfile = (found: unknown): Profile => Profile.parse(found)

/** Not the program's work: waiting, and what the profiler cannot name. */
const IDLE = new Set(['(idle)', '(program)', '(root)'])

interface Spent {
  function_name: string
  place: string
  us: number
}

const placeOf = (url: string, name: string): string => {
  if (name === '(garbage collector)') return 'garbage collector'
  if (url.startsWith('node:') || url === '') return 'Node'
  return url.split('/').at(-1) ?? url
}

/** Microseconds that each function spent itself, without what it called. */
const spentBy = ({ nodes, samples, timeDeltas }: Profile): Spent[] => {
  const self = new Map<number, number>()
  samples.forEach((id, i) => self.set(id, (self.get(id) ?? 0) + (timeDeltas[i] ?? 0)))
  const byName = new Map<string, Spent>()
  for (const { id, callFrame } of nodes) {
    const { functionName, url, lineNumber } = callFrame
    if (IDLE.has(functionName)) continue
    const place = placeOf(url, functionName)
    const key = `${functionName} ${url} ${lineNumber}`
    const known = byName.get(key) ?? { function_name: functionName || `(line ${lineNumber + 1})`, place, us: 0 }
    byName.set(key, { ...known, us: known.us + (self.get(id) ?? 0) })
  }
  return [...byName.values()]
}

/** The functions that spent most, and the places they are of, in percent of the work. */
export const hottest = (profile: Profile, count: number): string => {
  const spent = spentBy(profile)
  const total = spent.reduce((sum, { us }) => sum + us, 0)
  const percent = (us: number): string => `${((us / total) * 100).toFixed(1)} %`.padStart(8)
  const places = Map.groupBy(spent, ({ place }) => place)
  const byPlace = [...places].map(([place, each]) => ({ place, us: each.reduce((sum, { us }) => sum + us, 0) }))
  return [
    ...byPlace
      .toSorted((a, b) => b.us - a.us)
      .slice(0, 12)
      .map(({ place, us }) => `${percent(us)}  ${place}`),
    '',
    ...spent
      .toSorted((a, b) => b.us - a.us)
      .slice(0, count)
      .map(({ function_name, place, us }) => `${percent(us)}  ${function_name} (${place})`),
  ].join('\n')
}
