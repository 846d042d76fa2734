import { problem } from '../problems/problem.ts'

/**
 * So many requests that hash a password may be under way in one isolate at a time. A hash holds the isolate for some forty
 * milliseconds and cannot be cut short: whoever sends more waits a second, and nobody else waits for him.
 */
export const HASHES_IN_FLIGHT_MAX = 8

const inFlight = new WeakMap<object, number>()

/** Does work that hashes, while not too much of it is under way for these services; else 429. Whatever it comes to, its place is free again. */
export const hashing = async <T>(services: object, work: () => Promise<T>): Promise<T> => {
  const running = inFlight.get(services) ?? 0
  if (running >= HASHES_IN_FLIGHT_MAX) throw problem('RATE_LIMITED', { headers: { 'retry-after': '1' } })
  inFlight.set(services, running + 1)
  try {
    return await work()
  } finally {
    inFlight.set(services, (inFlight.get(services) ?? 1) - 1)
  }
}
