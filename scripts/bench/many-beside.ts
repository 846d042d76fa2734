import autocannon from 'autocannon'
import { setTimeout } from 'node:timers/promises'
import { signIn } from './operations.ts'
import { whileReading, type Latency, type Reading } from './readers.ts'
import { startHome } from './targets.ts'

export interface ManyBeside {
  /** Requests a second that one principal sent, and that a principal is served. */
  sent: number
  limit: number
  /** Another tenant's reading before, and meanwhile. */
  alone: Latency
  meanwhile: Latency
}

const LIMIT = 50
const TIMES = 50
const NEIGHBOUR = '440100'
const CONNECTIONS = 8
const SECONDS = 15
/** The readers stay under their own limit. */
const READING: Reading = { readers: 2, rate: 40 }

/** One principal sends fifty times what he is served, to a home with its ordinary limit: how long another tenant's record takes. */
export const manyBeside = async (port: number): Promise<ManyBeside> => {
  const home = await startHome(port, [], { RATE_PER_SECOND: String(LIMIT) })
  try {
    const token = await signIn(fetch, home.base, NEIGHBOUR, 'city_org')
    const alone = await whileReading(home, READING, async () => setTimeout(SECONDS * 1000))
    let sent = 0
    const meanwhile = await whileReading(home, READING, async () => {
      const result = await autocannon({
        url: `${home.base}/v1/me`,
        connections: CONNECTIONS,
        overallRate: LIMIT * TIMES,
        duration: SECONDS,
        headers: { authorization: `Bearer ${token}` },
      })
      sent = Math.round((result['2xx'] + result.non2xx) / result.duration)
    })
    return { sent, limit: LIMIT, alone, meanwhile }
  } finally {
    await home.stop()
  }
}
