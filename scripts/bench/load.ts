import autocannon from 'autocannon'
import { cpuSeconds } from './process-cost.ts'
import { requestOf, type Callers, type Operation } from './operations.ts'

export interface Measured {
  /** Requests a second. */
  rate: number
  /** Microseconds of CPU a request, of the server's processes. */
  cpu_us: number
  p50_ms: number
  p99_ms: number
}

interface Asked {
  base: string
  /** The server's process. */
  pid: number
  callers: Callers
}

interface Load {
  seconds: number
  connections: number
}

/** Asks one operation for some seconds; a POST has an idempotency key of its own each time. An answer that is no success ends the bench. */
export const loadWith = async (
  { base, pid, callers }: Asked,
  operation: Operation,
  { seconds, connections }: Load,
): Promise<Measured> => {
  const { body, ...request } = requestOf(operation, callers)
  const keyed = (sent: autocannon.Request): autocannon.Request => ({
    ...sent,
    headers: { ...sent.headers, 'idempotency-key': crypto.randomUUID() },
  })
  const before = cpuSeconds(pid)
  const result = await autocannon({
    url: base,
    connections: Math.min(connections, operation.connections ?? connections),
    duration: seconds,
    timeout: 30,
    requests: [{ ...request, ...(body === undefined ? {} : { body, setupRequest: keyed }) }],
  })
  const cpu = cpuSeconds(pid) - before
  const wrong = result.errors + result.non2xx
  if (wrong > 0) throw new Error(`${operation.method} ${operation.path} at ${base}: ${wrong} answers were no success`)
  const answered = result['2xx'] // counted with each answer; its other totals only once a second
  if (answered === 0) throw new Error(`${operation.method} ${operation.path} at ${base}: no answer in ${seconds} s`)
  return {
    rate: answered / result.duration,
    cpu_us: (cpu * 1e6) / answered,
    p50_ms: result.latency.p50,
    p99_ms: result.latency.p99,
  }
}

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** The median of each figure over rounds. */
export const medianOf = (rounds: readonly Measured[]): Measured => ({
  rate: middle(rounds.map(({ rate }) => rate)),
  cpu_us: middle(rounds.map(({ cpu_us }) => cpu_us)),
  p50_ms: middle(rounds.map(({ p50_ms }) => p50_ms)),
  p99_ms: middle(rounds.map(({ p99_ms }) => p99_ms)),
})
