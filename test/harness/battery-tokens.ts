import { SignJWT, importJWK } from 'jose'
import { z } from 'zod'
import { withLowS } from '../../src/vault/low-s.ts'
import { ORIGIN } from './app.ts'
import type { Actor } from './people.ts'
import { testSecrets } from './secrets.ts'

interface Claims {
  iss?: string
  aud?: string
  tenant?: string
  /** Seconds before now at which the token was issued, and its life. */
  age?: number
  seconds?: number
  typ?: string
  alg?: 'ES256' | 'HS256'
  kid?: string
}

const Jwks = z.array(z.looseObject({ kty: z.string(), kid: z.string(), x: z.string() }))

/** A token that is wrong in exactly the way asked; HS256 is signed with the public key's coordinate, as attackers do. */
export const forge = async (actor: Actor, now: Date, wrong: Claims): Promise<string> => {
  const {
    iss = ORIGIN,
    aud = 'jiedui-api',
    age = 0,
    seconds = 600,
    typ = 'at+jwt',
    alg = 'ES256',
    kid = 'test-1',
  } = wrong
  const [jwk] = Jwks.parse(JSON.parse((await testSecrets()).SIGNING_KEYS))
  const key = alg === 'HS256' ? new TextEncoder().encode(jwk?.x) : await importJWK({ ...jwk }, 'ES256')
  const iat = Math.floor(now.getTime() / 1000) - age
  const claims = {
    iss,
    aud,
    iat,
    exp: iat + seconds,
    sub: actor.id,
    client_id: 'harness',
    tenant: wrong.tenant ?? actor.tenant,
    sid: actor.session,
    jti: '01931f6e-0000-7000-8000-00000000dead',
  }
  return withLowS(await new SignJWT(claims).setProtectedHeader({ alg, typ, kid }).sign(key))
}

export const unsigned = (token: string): string => {
  const [, payload = ''] = token.split('.')
  return `${btoa('{"alg":"none","typ":"at+jwt"}').replaceAll('=', '')}.${payload}.`
}

export const FORGERIES: readonly [string, Claims][] = [
  ['another audience', { aud: 'somebody-else' }],
  ['another issuer', { iss: 'somebody-else' }],
  ['the type of an id token', { typ: 'JWT' }],
  ['a symmetric algorithm', { alg: 'HS256' }],
  ['an unknown key', { kid: 'test-9' }],
  ['its time over', { age: 700 }],
  ['a life of a year', { seconds: 31_536_000 }],
  ['another tenant', { tenant: '441500' }],
  ['a tenant that does not exist', { tenant: '449900' }],
]
