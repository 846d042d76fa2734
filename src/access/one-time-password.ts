import { ONE_TIME_PASSWORD_HOURS } from '../rules/parameters/parameters-access.ts'
import { inForce } from '../rules/parameters/parameter.ts'

/** 32 signs, none easily taken for another (no l, o, 0, 1): five bits each, without a bias. */
const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789'
const LENGTH = 20

/** The instant up to which a one-time password given now opens a session. */
export const oneTimeUntil = (now: Date, today: string): string =>
  new Date(now.getTime() + inForce(ONE_TIME_PASSWORD_HOURS, today) * 3_600_000).toISOString()

/** A password for one sign-in: 100 random bits, shown once; the user has to change it. */
export const makeOneTimePassword = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(LENGTH)), (byte) => SIGNS.charAt(byte % SIGNS.length)).join('')
