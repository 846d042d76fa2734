// Refresh tokens are computed from their place: same place, same token; anything this server did not make is null.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBase64url, sha256Hex, toBase64url } from '../vault/encoding.ts'
import { parseVaultKeys } from '../vault/keys.ts'
import { hashRefreshToken, makeRefreshToken, parseRefreshToken, refreshTokenOfHash } from './refresh-token.ts'

const k1 = { id: 'k1', key: `${'BwcH'.repeat(10)}Bwc` }
const k2 = { id: 'k2', key: `${'CAgI'.repeat(10)}CAg` }
const keys = parseVaultKeys(JSON.stringify([k1]))
const rotated = parseVaultKeys(JSON.stringify([k2, k1]))
const place = { tenant: '441400', family: '01931f6e-0000-7000-8000-000000000000', generation: 258 }
const SECRET = 'AAABAmQRDmX4gvP8T8k98VXqINY1LdzgrDJ-8wHzJLBdQ-Yj' // computed with OpenSSL
const TOKEN = `441400.01931f6e-0000-7000-8000-000000000000.${SECRET}`

test('the token of a place is known', async () => {
  expect(await makeRefreshToken(keys, place)).toBe(TOKEN)
  expect(await parseRefreshToken(keys, TOKEN)).toEqual({ ...place, hash: await sha256Hex(TOKEN) })
})

test('generations of a family have nothing in common but the family', async () => {
  const tokens = await Promise.all(
    [0, 1, 2 ** 32 - 1].map((generation) => makeRefreshToken(keys, { ...place, generation })),
  )
  expect(new Set(tokens).size).toBe(3)
  const read = await Promise.all(tokens.map((token) => parseRefreshToken(keys, token)))
  expect(read.map((found) => found?.generation)).toEqual([0, 1, 2 ** 32 - 1])
})

describe('after a rotation of the key', () => {
  test('an old token is read, a new one is made with the new key', async () => {
    expect(await parseRefreshToken(rotated, TOKEN)).toMatchObject(place)
    expect(await makeRefreshToken(rotated, place)).not.toBe(TOKEN)
  })

  test('the successor that was given is found again by its hash', async () => {
    expect(await refreshTokenOfHash(rotated, place, await hashRefreshToken(TOKEN))).toBe(TOKEN)
    expect(await refreshTokenOfHash(rotated, place, '0'.repeat(64))).toBeNull()
  })

  test('a key taken out takes its tokens with it', async () => {
    expect(await parseRefreshToken(parseVaultKeys(JSON.stringify([k2])), TOKEN)).toBeNull()
  })
})

describe('refused', () => {
  test.each([
    ['another tenant', TOKEN.replace('441400', '440100')],
    ['another family', TOKEN.replace('01931f6e', '01931f6f')],
    ['another generation', TOKEN.replace('.AAABAm', '.AAABAn')],
    ['a part more', `${TOKEN}.`],
    ['a part less', TOKEN.slice(7)],
    ['a shortened secret', TOKEN.slice(0, -1)],
    ['nothing', ''],
    ['a dot in the family', TOKEN.replace('-0000-', '.0000.')],
    ['a line break behind', `${TOKEN}\n`],
  ])('%s', async (_, text) => {
    expect(await parseRefreshToken(rotated, text)).toBeNull()
  })

  test('any flipped bit of the secret', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(36 * 8 - 1), async (bit) => {
        const secret = fromBase64url(SECRET) ?? new Uint8Array()
        const bent = secret.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
        expect(await parseRefreshToken(keys, TOKEN.replace(SECRET, toBase64url(bent)))).toBeNull()
      }),
    )
  })

  test('any text, without an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 120 }), async (text) => {
        expect(await parseRefreshToken(keys, text)).toBeNull()
      }),
    )
  })

  test.each([-1, 2 ** 32, 1.5, Number.NaN])('a place of generation %d', async (generation) => {
    await expect(makeRefreshToken(keys, { ...place, generation })).rejects.toThrow(RangeError)
  })

  test('a place whose parts would run into each other', async () => {
    await expect(makeRefreshToken(keys, { ...place, family: 'a.b' })).rejects.toThrow(RangeError)
    await expect(makeRefreshToken(keys, { ...place, tenant: '4414' })).rejects.toThrow(RangeError)
  })
})
