import { now } from '../clock.ts'

const KEY = 'renewed at'

/** Where the storage is shut: each tab knows of itself alone, and asks once. */
let here = now()

/**
 * When this browser last went on with a session, in milliseconds, for all its tabs. No script reads the cookie, so this is how a page
 * knows whether there may be one: whoever was never signed in here, or too long ago, is asked for nothing but his sign-in.
 */
export const renewedAt = {
  get: (): number => {
    try {
      return Number(localStorage.getItem(KEY) ?? 0)
    } catch {
      return here
    }
  },
  keep: (at: number): void => {
    here = at
    try {
      localStorage.setItem(KEY, String(at))
    } catch {
      // kept above
    }
  },
  drop: (): void => {
    here = 0
    try {
      localStorage.removeItem(KEY)
    } catch {
      // dropped above
    }
  },
}
