// Access tokens as a resource server must read them (RFC 9068, RFC 8725): what was not signed so by us, for us, for now, is null.
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { toBase64url, utf8 } from '../vault/encoding.ts'
import { withLowS } from '../vault/low-s.ts'
import { parseSigningKeys, publicJwks, type SigningKeys } from '../vault/signing-keys.ts'
import { signAccessToken, verifyAccessToken } from './access-token.ts'

const now = new Date('2016-08-01T00:00:00.900Z')
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000)
const expected = { issuer: 'jiedui', audience: 'jiedui-api', now }
const subject = {
  iss: 'jiedui',
  aud: 'jiedui-api',
  sub: '441400-01931f6e',
  client_id: 'oa',
  tenant: '441400',
  sid: 'session-1',
}
const seconds = Math.floor(now.getTime() / 1000)
const whole = { ...subject, jti: '01931f6e-0000-7000-8000-000000000000', iat: seconds, exp: seconds + 600 }
const header = { alg: 'ES256', typ: 'at+jwt', kid: 'first' }

let pair: CryptoKeyPair
let jwks: Record<string, unknown>[]
let keys: SigningKeys

const makePair = async (kid: string) => {
  const made = await generateKeyPair('ES256', { extractable: true })
  return { made, jwk: { ...(await exportJWK(made.privateKey)), kid } }
}

beforeAll(async () => {
  const [first, second] = [await makePair('first'), await makePair('second')]
  pair = first.made
  jwks = [first.jwk, second.jwk]
  keys = parseSigningKeys(JSON.stringify(jwks))
})

const sign = async (claims: JWTPayload, head: { alg: string; typ?: string; kid?: string } = header): Promise<string> =>
  withLowS(await new SignJWT(claims).setProtectedHeader(head).sign(pair.privateKey))

describe('a token of ours', () => {
  test('says who, of which tenant, in which session, for ten minutes, and nothing else', async () => {
    const claims = await verifyAccessToken(keys, await signAccessToken(keys, subject, now), expected)
    expect(claims).toEqual({ ...whole, jti: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/) })
  })

  test('nothing beside the claims is signed, whatever the caller holds', async () => {
    const token = await signAccessToken(keys, Object.assign({ name: '张三', role: 'city_org' }, subject), now)
    expect(await verifyAccessToken(keys, token, expected)).not.toBeNull()
  })

  test('holds until its last second, also when it is remembered', async () => {
    const token = await signAccessToken(keys, subject, now)
    for (const [after, valid] of [
      [0, true],
      [599, true],
      [600, false],
      [599, true],
      [-6, false],
      [-5, true],
    ] as const) {
      const claims = await verifyAccessToken(keys, token, { ...expected, now: later(after) })
      expect([after, claims !== null]).toEqual([after, valid])
    }
  })

  test('remembered, it is still refused to another audience or issuer', async () => {
    const token = await signAccessToken(keys, subject, now)
    expect(await verifyAccessToken(keys, token, expected)).not.toBeNull()
    expect(await verifyAccessToken(keys, token, { ...expected, audience: 'other' })).toBeNull()
    expect(await verifyAccessToken(keys, token, { ...expected, issuer: 'other' })).toBeNull()
  })

  test('outlives a rotation, not the end of its key', async () => {
    const token = await signAccessToken(keys, subject, now)
    expect(await verifyAccessToken(keys, token, expected)).not.toBeNull()
    const rotated = parseSigningKeys(JSON.stringify(jwks.toReversed()))
    expect(await verifyAccessToken(rotated, token, expected)).not.toBeNull()
    const ended = parseSigningKeys(JSON.stringify(jwks.slice(1)))
    expect(await verifyAccessToken(ended, token, expected)).toBeNull()
  })

  test('is verified once; of 2,000 remembered the oldest makes room', async () => {
    const verify = vi.spyOn(crypto.subtle, 'verify')
    const checksOf = async (token: string): Promise<number> => {
      const before = verify.mock.calls.length
      expect(await verifyAccessToken(few, token, expected)).not.toBeNull()
      return verify.mock.calls.length - before
    }
    const few = parseSigningKeys(JSON.stringify(jwks))
    const [first, second] = [await signAccessToken(few, subject, now), await signAccessToken(few, subject, now)]
    expect([await checksOf(first), await checksOf(first), await checksOf(second)]).toEqual([1, 0, 1])
    for (let count = 0; count < 1999; count += 1) await checksOf(await signAccessToken(few, subject, now))
    expect([await checksOf(second), await checksOf(first)]).toEqual([0, 1])
    verify.mockRestore()
  })
})

describe('refused', () => {
  const claimRows: [string, JWTPayload][] = [
    ['expired', { ...whole, iat: seconds - 600, exp: seconds }],
    ['from the future', { ...whole, iat: seconds + 6, exp: seconds + 600 }],
    ['valid for longer than we sign', { ...whole, exp: seconds + 601 }],
    ['another audience', { ...whole, aud: 'other-api' }],
    ['several audiences', { ...whole, aud: ['jiedui-api', 'other-api'] }],
    ['another issuer', { ...whole, iss: 'other' }],
    ['a claim we do not write', { ...whole, role: 'province_admin' }],
    ['no tenant', { ...subject, tenant: undefined, jti: whole.jti, iat: whole.iat, exp: whole.exp }],
    ['a tenant that is no code', { ...whole, tenant: '4414%' }],
    ['no expiry', { ...subject, jti: whole.jti, iat: whole.iat }],
    ['not yet valid', { ...whole, nbf: seconds + 60 }],
  ]
  test.each(claimRows)('%s', async (_, claims) => {
    expect(await verifyAccessToken(keys, await sign(whole), expected)).not.toBeNull()
    expect(await verifyAccessToken(keys, await sign(claims), expected)).toBeNull()
  })

  test.each([
    ['typ JWT', { ...header, typ: 'JWT' }],
    ['no typ', { alg: 'ES256', kid: 'first' }],
    ['an unknown kid', { ...header, kid: 'third' }],
    ['no kid', { alg: 'ES256', typ: 'at+jwt' }],
    ['the kid of another key', { ...header, kid: 'second' }],
    ['a critical extension', { ...header, crit: ['exp'] }],
  ])('%s', async (_, head) => {
    const token = await sign(whole, head).catch(() => forge(head))
    expect(await verifyAccessToken(keys, token, expected)).toBeNull()
  })

  test('alg none, with and without our header', async () => {
    expect(await verifyAccessToken(keys, new UnsecuredJWT(whole).encode(), expected)).toBeNull()
    expect(await verifyAccessToken(keys, await forge({ ...header, alg: 'none' }, ''), expected)).toBeNull()
  })

  test('HS256 with the public key as the secret', async () => {
    for (const secret of [JSON.stringify(publicJwks(keys).keys[0]), publicJwks(keys).keys[0]?.x ?? '']) {
      const hmac = new SignJWT(whole).setProtectedHeader({ ...header, alg: 'HS256' })
      expect(await verifyAccessToken(keys, await hmac.sign(utf8(secret)), expected)).toBeNull()
    }
  })

  test('a key the token brings along', async () => {
    const { made, jwk } = await makePair('first')
    const { d: _, ...publicHalf } = jwk
    const token = new SignJWT(whole).setProtectedHeader({ ...header, jwk: publicHalf })
    expect(await verifyAccessToken(keys, await token.sign(made.privateKey), expected)).toBeNull()
  })

  test('any part changed, also after the true one was remembered', async () => {
    const token = await sign(whole)
    const [head = '', body = '', signature = ''] = token.split('.')
    expect(await verifyAccessToken(keys, token, expected)).not.toBeNull()
    const other = toBase64url(utf8(JSON.stringify({ ...whole, tenant: '440000' })))
    const bent = (signature.startsWith('A') ? 'B' : 'A') + signature.slice(1)
    const forged = [`${head}.${other}.${signature}`, `${head}.${body}.${bent}`, `${head}.${body}.`, `${head}.${body}`]
    for (const text of forged) expect(await verifyAccessToken(keys, text, expected)).toBeNull()
  })

  test.each(['', '.', '..', 'a.b.c', '结对', 'x'.repeat(5000), `${'e30.'.repeat(2)}e30`])('%.20s', async (text) => {
    expect(await verifyAccessToken(keys, text, expected)).toBeNull()
  })
})

const forge = async (head: object, signature = 'AAAA'): Promise<string> => {
  return `${toBase64url(utf8(JSON.stringify(head)))}.${toBase64url(utf8(JSON.stringify(whole)))}.${signature}`
}

describe('signing keys', () => {
  test('what is published has no private part', () => {
    const { keys: published } = publicJwks(keys)
    expect(published.map(({ kid }) => kid)).toEqual(['first', 'second'])
    for (const key of published) {
      expect(Object.keys(key).toSorted()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'])
    }
  })

  test('anything else than private P-256 keys with distinct kid is refused without quoting it', () => {
    const [first, second] = jwks
    const lists = [
      [],
      first,
      [{ ...first, d: undefined }],
      [{ ...first, kid: undefined }],
      [{ ...first, crv: 'P-384' }],
    ]
    const clash = [first, { ...second, kid: 'first' }]
    const texts = [...lists, clash, [{ ...first, alg: 'ES384' }]].map((list) => JSON.stringify(list))
    for (const text of [...texts, '', `[${String(first?.['d'])}`]) {
      expect(() => parseSigningKeys(text)).toThrow(/^SIGNING_KEYS must be a JSON array of private ES256 JWKs[^"]*$/)
    }
  })
})
