const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** How long after each failed attempt the next one is; after the last of them there is none. */
const RETRIES_MS = [
  MINUTE_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
] as const

const JITTER = 0.2

/**
 * When the next attempt is, after so many that failed: each wait is a fifth longer or shorter by `chance` (0 to 1), so that receivers
 * that failed together are not all tried together. Null when nothing is tried any more.
 */
export const nextAttempt = (failures: number, now: Date, chance: number): Date | null => {
  const wait = RETRIES_MS[failures - 1]
  return wait === undefined ? null : new Date(now.getTime() + wait * (1 - JITTER + 2 * JITTER * chance))
}

/** A number from 0 to 1. */
export const drawChance = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32
