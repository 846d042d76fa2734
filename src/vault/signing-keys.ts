import { z } from 'zod'

const SIGNING_KEYS_HINT = 'SIGNING_KEYS must be a JSON array of private ES256 JWKs (EC, P-256) with distinct kid'

const Coordinate = z.string().regex(/^[0-9A-Za-z_-]{43}$/)
const PrivateJwk = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: Coordinate,
  y: Coordinate,
  d: Coordinate,
  kid: z.string().regex(/^[0-9A-Za-z_.-]{1,64}$/),
  alg: z.literal('ES256').optional(),
})
const PublicJwk = PrivateJwk.omit({ d: true })
const SigningKeyList = z.array(PrivateJwk).min(1).max(16)

/** The public half of a key: it verifies. */
export type PublicKey = z.infer<typeof PublicJwk>

/** A key pair as read; its private half goes nowhere but into privateKeyOf. */
export type SigningKey = z.infer<typeof PrivateJwk>

/** The live key pairs: the first signs, all verify. */
export interface SigningKeys {
  readonly current: SigningKey
  readonly all: ReadonlyMap<string, SigningKey>
  /** Public halves of keys taken out of service: they prove what was signed, and open nothing. */
  readonly retired: ReadonlyMap<string, PublicKey>
}

/** Reads SIGNING_KEYS and RETIRED_SIGNING_KEYS, once an isolate. Throws a text that says what is expected and nothing of what it found. */
export const parseSigningKeys = (text: string, retiredText = '[]'): SigningKeys => {
  const list = parseKeyList(text)
  const retired = new Map(parseRetired(retiredText).map((key) => [key.kid, key]))
  const all = new Map(list.map((key) => [key.kid, key]))
  const [current] = list
  if (!current || all.size !== list.length) throw new Error(SIGNING_KEYS_HINT)
  return { current, all, retired }
}

const parseRetired = (text: string): PublicKey[] => {
  try {
    return z.array(PublicJwk).max(64).parse(JSON.parse(text))
  } catch {
    throw new Error(SIGNING_KEYS_HINT)
  }
}

const parseKeyList = (text: string): SigningKey[] => {
  try {
    return SigningKeyList.parse(JSON.parse(text))
  } catch {
    throw new Error(SIGNING_KEYS_HINT) // without a cause: the parser's message quotes the text
  }
}

/** The public halves for `/.well-known/jwks.json`, all live keys, named part by part so that nothing else slips out. */
export const publicJwks = (keys: SigningKeys) => {
  return {
    keys: [...keys.all.values()].map(({ kid, x, y }) => ({
      kty: 'EC',
      crv: 'P-256',
      x,
      y,
      kid,
      alg: 'ES256',
      use: 'sig',
    })),
  }
}

const privateKeys = new WeakMap<SigningKey, CryptoKey>()
const publicKeys = new WeakMap<PublicKey, CryptoKey>()

/** The private half, for signing only; remembered as a value, never as a promise. */
export const privateKeyOf = async (key: SigningKey): Promise<CryptoKey> => {
  const { kty, crv, x, y, d } = key
  const known = privateKeys.get(key) ?? (await importEs256({ kty, crv, x, y, d }, 'sign'))
  privateKeys.set(key, known)
  return known
}

/** The public half, for verifying only. */
export const publicKeyOf = async (key: PublicKey): Promise<CryptoKey> => {
  const { kty, crv, x, y } = key
  const known = publicKeys.get(key) ?? (await importEs256({ kty, crv, x, y }, 'verify'))
  publicKeys.set(key, known)
  return known
}

const importEs256 = (jwk: JsonWebKey, usage: 'sign' | 'verify'): Promise<CryptoKey> => {
  return crypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, false, [usage])
}
