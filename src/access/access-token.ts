import { jwtVerify, SignJWT } from 'jose'
import { uuidv7 } from 'uuidv7'
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
const SigningKeyList = z.array(PrivateJwk).min(1).max(16)

/** A key pair as read. Its private half never leaves this file. */
type SigningKey = z.infer<typeof PrivateJwk>

/** The live key pairs: the first signs, all verify. */
export interface SigningKeys {
  readonly current: SigningKey
  readonly all: ReadonlyMap<string, SigningKey>
}

/** Reads the secret SIGNING_KEYS, once an isolate. Throws a text that says what is expected and nothing of what it found. */
export const parseSigningKeys = (text: string): SigningKeys => {
  const list = parseKeyList(text)
  const all = new Map(list.map((key) => [key.kid, key]))
  const [current] = list
  if (!current || all.size !== list.length) throw new Error(SIGNING_KEYS_HINT)
  return { current, all }
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
const publicKeys = new WeakMap<SigningKey, CryptoKey>()

/** The private half, for signing only; remembered as a value, never as a promise. */
const privateKeyOf = async (key: SigningKey): Promise<CryptoKey> => {
  const { kty, crv, x, y, d } = key
  const known = privateKeys.get(key) ?? (await importEs256({ kty, crv, x, y, d }, 'sign'))
  privateKeys.set(key, known)
  return known
}

/** The public half, for verifying only. */
const publicKeyOf = async (key: SigningKey): Promise<CryptoKey> => {
  const { kty, crv, x, y } = key
  const known = publicKeys.get(key) ?? (await importEs256({ kty, crv, x, y }, 'verify'))
  publicKeys.set(key, known)
  return known
}

const importEs256 = (jwk: JsonWebKey, usage: 'sign' | 'verify'): Promise<CryptoKey> => {
  return crypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, false, [usage])
}

const TYPE = 'at+jwt'
const ALGORITHM = 'ES256'
export const ACCESS_TOKEN_SECONDS = 600
const CLOCK_SKEW_SECONDS = 5
const TOKEN_LENGTH_MAX = 2048
const REMEMBERED_MAX = 2000

const AccessClaims = z.strictObject({
  iss: z.string().min(1),
  aud: z.string().min(1),
  sub: z.string().min(1).max(100),
  tenant: z.string().regex(/^\d{6}$/),
  sid: z.string().min(1).max(100),
  jti: z.uuid({ version: 'v7' }),
  iat: z.int().nonnegative(),
  exp: z.int().nonnegative(),
})

/** What an access token says: who, of which tenant, in which session. No name and no role: those are asked for. */
export type AccessClaims = z.infer<typeof AccessClaims>

/** A token for ten minutes (RFC 9068, `at+jwt`), ES256 with the first signing key. */
export const signAccessToken = async (
  keys: SigningKeys,
  claims: Omit<AccessClaims, 'jti' | 'iat' | 'exp'>,
  now: Date,
): Promise<string> => {
  const iat = secondsOf(now)
  const { iss, aud, sub, tenant, sid } = claims
  const payload = { iss, aud, sub, tenant, sid, jti: uuidv7(), iat, exp: iat + ACCESS_TOKEN_SECONDS }
  return new SignJWT(payload)
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid: keys.current.kid })
    .sign(await privateKeyOf(keys.current))
}

interface Expected {
  issuer: string
  audience: string
  now: Date
}

/** The claims of a token that holds now, or null; never throws. Not asked here: whether session and user still stand. */
export const verifyAccessToken = async (
  keys: SigningKeys,
  token: string,
  expected: Expected,
): Promise<AccessClaims | null> => {
  if (token.length > TOKEN_LENGTH_MAX) return null
  const known = remembered.get(keys)?.get(token)
  const claims = known ?? (await readToken(keys, token, expected))
  if (!claims) return null
  if (!holds(claims, expected)) {
    remembered.get(keys)?.delete(token)
    return null
  }
  if (!known) remember(keys, token, claims)
  return claims
}

const readToken = async (keys: SigningKeys, token: string, { now }: Expected): Promise<AccessClaims | null> => {
  try {
    const { payload } = await jwtVerify(
      token,
      ({ kid }) => {
        const key = keys.all.get(kid ?? '')
        if (!key) throw new Error('unknown kid')
        return publicKeyOf(key)
      },
      { algorithms: [ALGORITHM], typ: TYPE, currentDate: now },
    )
    return AccessClaims.safeParse(payload).data ?? null
  } catch {
    return null
  }
}

/** Asked of remembered tokens too: time goes on, and another place may expect another audience. */
const holds = ({ iss, aud, iat, exp }: AccessClaims, { issuer, audience, now }: Expected): boolean => {
  const seconds = secondsOf(now)
  if (iss !== issuer || aud !== audience) return false
  return exp > seconds && exp - iat <= ACCESS_TOKEN_SECONDS && iat <= seconds + CLOCK_SKEW_SECONDS
}

const secondsOf = (instant: Date): number => Math.floor(instant.getTime() / 1000)

/** Verified tokens of this isolate, per set of keys: a key taken out takes its tokens with it. */
const remembered = new WeakMap<SigningKeys, Map<string, AccessClaims>>()

const remember = (keys: SigningKeys, token: string, claims: AccessClaims): void => {
  const tokens = remembered.get(keys) ?? new Map<string, AccessClaims>()
  const [oldest] = tokens.keys()
  if (tokens.size >= REMEMBERED_MAX && oldest !== undefined) tokens.delete(oldest)
  remembered.set(keys, tokens.set(token, claims))
}
