import autocannon from 'autocannon'
import { OPERATIONS, requestOf } from './operations.ts'
import type { Target } from './targets.ts'

/** Milliseconds that one record took, for half of the requests, for 95 and for 99 in a hundred. */
export interface Latency {
  p50_ms: number
  p95_ms: number
  p99_ms: number
}

/** So many readers, and what they ask together in a second. */
export interface Reading {
  readers: number
  rate: number
}

const LONGEST_SECONDS = 120
const MICROSECONDS_A_MS = 1000

/**
 * How long one record takes readers while something else is done. Each request is timed by itself: the load tool's own table knows
 * whole milliseconds only, and a record takes less.
 */
export const whileReading = async (
  { base, callers }: Pick<Target, 'base' | 'callers'>,
  { readers, rate }: Reading,
  work: () => Promise<void>,
): Promise<Latency> => {
  const { path, headers } = requestOf(OPERATIONS['one record'], callers)
  const took: number[] = []
  const wrong: number[] = []
  const ended = Promise.withResolvers<autocannon.Result>()
  const load = autocannon(
    { url: base, connections: readers, overallRate: rate, duration: LONGEST_SECONDS, requests: [{ path, headers }] },
    (failure: unknown, result) => (failure ? ended.reject(failure) : ended.resolve(result)),
  )
  load.on('response', (_client: unknown, status: number, _bytes: number, ms: number) => {
    took.push(ms)
    if (status !== 200) wrong.push(status)
  })
  await work()
  load.stop()
  await ended.promise
  if (wrong.length > 0) throw new Error(`${wrong.length} readers of ${path} were answered with ${wrong[0]}`)
  const sorted = took.toSorted((a, b) => a - b)
  const of = (share: number): number =>
    Math.round((sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN) * MICROSECONDS_A_MS) / MICROSECONDS_A_MS
  return { p50_ms: of(0.5), p95_ms: of(0.95), p99_ms: of(0.99) }
}
