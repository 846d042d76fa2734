import type { computeHash } from 'argon2id/lib/setup.js'
import { equalBytes, fromBase64url, toBase64url, utf8, type Bytes } from '../vault/encoding.ts'

/** The hash function itself; which platform loads it is not this file's business (src/platform). */
export type Argon2id = computeHash

export const PASSWORD_CHARACTERS_MAX = 256

interface Cost {
  memorySize: number // KiB
  passes: number
  parallelism: number
}

interface StoredHash extends Cost {
  salt: Bytes
  tag: Bytes
}

/** OWASP's parameters for Argon2id: 19 MiB, two passes, one lane. */
const COST: Cost = { memorySize: 19456, passes: 2, parallelism: 1 }
const SALT_BYTES = 16
const TAG_BYTES = 32

/** The hash of a password nobody has: an unknown user is verified against it and so costs the same work as a known one. */
export const DUMMY_PHC =
  '$argon2id$v=19$m=19456,t=2,p=1$z1SFDZb/kKpGKv6ryaApcg$oytnfBMuNrqnthd+0CBQqJqIoRWeBd/2o/y2NG8w3WU'

/** What stands for the password of who has none yet: no text has it, and signing in fails like any other. */
export const NO_PASSWORD = 'none'

const DUMMY: StoredHash = { ...COST, salt: new Uint8Array(SALT_BYTES), tag: new Uint8Array(TAG_BYTES) }

/** A new PHC string with a salt of its own. The password policy has been asked before. */
export const hashPassword = (argon2id: Argon2id, password: string): string => {
  const bytes = passwordBytes(password)
  if (!bytes) throw new RangeError(`a password has 1 to ${PASSWORD_CHARACTERS_MAX} characters`)
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES))
  return formatPhc({ ...COST, salt, tag: argon2id({ ...COST, password: bytes, salt, tagLength: TAG_BYTES }) })
}

/**
 * Whether the password belongs to the PHC string, and whether it should be hashed anew at today's cost.
 * An impossible password or an unreadable PHC string costs the same work and is a plain no.
 */
export const verifyPassword = (argon2id: Argon2id, password: string, phc: string): { ok: boolean; rehash: boolean } => {
  const bytes = passwordBytes(password)
  const stored = parsePhc(phc)
  const { salt, tag, ...cost } = stored ?? DUMMY
  const computed = argon2id({ ...cost, password: bytes ?? utf8('-'), salt, tagLength: tag.length })
  const ok = equalBytes(computed, tag) && bytes !== null && stored !== null
  return { ok, rehash: ok && !isCurrent({ ...cost, salt, tag }) }
}

/** NFKC, so that the same characters typed on another keyboard are the same password. */
const passwordBytes = (password: string): Bytes | null => {
  if (password.length === 0 || password.length > PASSWORD_CHARACTERS_MAX) return null
  return utf8(password.normalize('NFKC'))
}

const isCurrent = ({ memorySize, passes, parallelism, salt, tag }: StoredHash): boolean => {
  if (memorySize !== COST.memorySize || passes !== COST.passes || parallelism !== COST.parallelism) return false
  return salt.length === SALT_BYTES && tag.length === TAG_BYTES
}

const formatPhc = ({ memorySize, passes, parallelism, salt, tag }: Omit<StoredHash, 'tag'> & { tag: Uint8Array }) => {
  const cost = `m=${memorySize},t=${passes},p=${parallelism}`
  return `$argon2id$v=19$${cost}$${toPhcBase64(salt)}$${toPhcBase64(tag)}`
}

const PHC = /^\$argon2id\$v=19\$m=(\d{1,5}),t=(\d{1,2}),p=(\d)\$([0-9A-Za-z+/]{11,86})\$([0-9A-Za-z+/]{22,86})$/

/** Bounded on all sides: a planted PHC string must not order more work or memory than the machine has. */
const parsePhc = (phc: string): StoredHash | null => {
  const [, memory = '', passesText = '', lanes = '', saltText = '', tagText = ''] = PHC.exec(phc) ?? []
  const [memorySize, passes, parallelism] = [Number(memory), Number(passesText), Number(lanes)]
  const salt = fromPhcBase64(saltText)
  const tag = fromPhcBase64(tagText)
  if (!salt || !tag || salt.length < 8 || tag.length < 16) return null
  if (memorySize < 8 * parallelism || memorySize > 65536 || passes < 1 || passes > 10) return null
  if (parallelism < 1 || parallelism > 4) return null
  return { memorySize, passes, parallelism, salt, tag }
}

const toPhcBase64 = (bytes: Uint8Array): string => toBase64url(bytes).replaceAll('-', '+').replaceAll('_', '/')
const fromPhcBase64 = (text: string): Bytes | null => fromBase64url(text.replaceAll('+', '-').replaceAll('/', '_'))
