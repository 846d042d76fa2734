import { manifests } from '../../tenants/index.ts'
import { whileReading, type Latency, type Reading } from './readers.ts'
import type { Target } from './targets.ts'

export interface RecountBeside {
  cities: number
  /** Milliseconds that all recounts took, one after the other. */
  recount_ms: number
  reading: Latency
}

const READING: Reading = { readers: 4, rate: 400 }

/** The figures and tasks of every city are counted anew while others read: how long both take. */
export const recountBeside = async (home: Target): Promise<RecountBeside> => {
  const cities = manifests.filter(({ kind }) => kind === 'supported')
  const headers = { authorization: `Bearer ${home.callers.province}` }
  let recount_ms = 0
  const reading = await whileReading(home, READING, async () => {
    const started = performance.now()
    for (const { code } of cities) {
      const answer = await fetch(`${home.base}/v1/summary/recount?tenant=${code}`, { headers })
      if (!answer.ok)
        throw new Error(`the recount of ${code} was answered with ${answer.status}: ${await answer.text()}`)
      await answer.arrayBuffer()
    }
    recount_ms = Math.round(performance.now() - started)
  })
  return { cities: cities.length, recount_ms, reading }
}
