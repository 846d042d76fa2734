import { equalBytes, fromBase64url, sha256Hex, toBase64url, type Bytes } from '../vault/encoding.ts'
import type { VaultKey, VaultKeys } from '../vault/keys.ts'
import { macBytes } from '../vault/mac.ts'

const GENERATION_MAX = 2 ** 32 - 1
const FORM = /^(\d{6})\.([0-9a-z-]{8,64})\.([0-9A-Za-z_-]{48})$/

/** Where a refresh token stands: its tenant's database, its family (one sign-in), its turn in the family. */
export interface RefreshPlace {
  tenant: string
  family: string
  generation: number
}

/**
 * `<tenant>.<family>.<secret>`, computed and not drawn: the same place gives the same token, so the successor whose
 * answer was lost can be given again. Only while the same key is current; see refreshTokenOfHash.
 */
export const makeRefreshToken = async (keys: VaultKeys, place: RefreshPlace): Promise<string> => {
  const text = tokenOf(keys.current, place)
  if (!FORM.test(text)) throw new RangeError('a refresh token needs a tenant code and a family of 8 to 64 of [0-9a-z-]')
  return text
}

/** The token of this place that has the stored hash, whichever live key made it; null when none did. */
export const refreshTokenOfHash = async (
  keys: VaultKeys,
  place: RefreshPlace,
  hash: string,
): Promise<string | null> => {
  for (const key of keys.all.values()) {
    const text = tokenOf(key, place)
    if ((await hashRefreshToken(text)) === hash) return text
  }
  return null
}

/** Reads a token and proves that this server made it, before any database is asked; anything else is null. Never throws. */
export const parseRefreshToken = async (
  keys: VaultKeys,
  text: string,
): Promise<(RefreshPlace & { hash: string }) | null> => {
  const [, tenant, family, secretText = ''] = FORM.exec(text) ?? []
  const secret = fromBase64url(secretText)
  if (!tenant || !family || !secret) return null
  const place = { tenant, family, generation: new DataView(secret.buffer).getUint32(0) }
  for (const key of keys.all.values()) {
    if (equalBytes(secretOf(key, place), secret)) return { ...place, hash: await hashRefreshToken(text) }
  }
  return null
}

/** What the database keeps of a token. */
export const hashRefreshToken = (text: string): Promise<string> => sha256Hex(text)

const tokenOf = (key: VaultKey, place: RefreshPlace): string =>
  `${place.tenant}.${place.family}.${toBase64url(secretOf(key, place))}`

const secretOf = (key: VaultKey, { tenant, family, generation }: RefreshPlace): Bytes => {
  if (!Number.isInteger(generation) || generation < 0 || generation > GENERATION_MAX) {
    throw new RangeError('a generation is an unsigned integer of 32 bits')
  }
  const proof = macBytes(key, 'refresh_token', `${tenant}.${family}.${generation}`)
  const secret = new Uint8Array(4 + proof.length)
  new DataView(secret.buffer).setUint32(0, generation)
  secret.set(proof, 4)
  return secret
}
