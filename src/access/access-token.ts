import { jwtVerify, SignJWT } from 'jose'
import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import { isCanonical, withLowS } from '../vault/low-s.ts'
import { privateKeyOf, publicKeyOf, type SigningKeys } from '../vault/signing-keys.ts'

const TYPE = 'at+jwt'
const ALGORITHM = 'ES256'
export const ACCESS_TOKEN_SECONDS = 600
const CLOCK_SKEW_SECONDS = 5
const TOKEN_LENGTH_MAX = 2048
const REMEMBERED_MAX = 2000

export const CLIENT_ID_MAX = 100

const AccessClaims = z.strictObject({
  iss: z.string().min(1),
  aud: z.string().min(1),
  sub: z.string().min(1).max(100),
  client_id: z.string().min(1).max(CLIENT_ID_MAX),
  tenant: z.string().regex(/^\d{6}$/),
  sid: z.string().min(1).max(100),
  jti: z.uuid({ version: 'v7' }),
  iat: z.int().nonnegative(),
  exp: z.int().nonnegative(),
})

/** What an access token says: who, of which tenant, in which session, through which program. No name and no role: those are asked for. */
export type AccessClaims = z.infer<typeof AccessClaims>

/** A token for ten minutes (RFC 9068, `at+jwt`), ES256 with the first signing key. */
export const signAccessToken = async (
  keys: SigningKeys,
  claims: Omit<AccessClaims, 'jti' | 'iat' | 'exp'>,
  now: Date,
): Promise<string> => {
  const iat = secondsOf(now)
  const { iss, aud, sub, client_id, tenant, sid } = claims
  const payload = { iss, aud, sub, client_id, tenant, sid, jti: uuidv7(), iat, exp: iat + ACCESS_TOKEN_SECONDS }
  const token = await new SignJWT(payload)
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid: keys.current.kid })
    .sign(await privateKeyOf(keys.current))
  return withLowS(token)
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
  if (!isCanonical(token)) return null
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
