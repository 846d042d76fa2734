// The crypto port: fixed answers computed with another implementation (OpenSSL), then properties over drawn values.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { equalBytes, fromBase64url, sha256Hex, toBase64url, toHex, utf8 } from './encoding.ts'
import { parseVaultKeys, sealKey, type VaultKeys } from './keys.ts'
import { blindIndex, blindIndexes, mac, macCandidates, verifyMac } from './mac.ts'
import { seal, SealError, unseal, type SealContext } from './seal.ts'

const SEVENS = `${'BwcH'.repeat(10)}Bwc`
const EIGHTS = `${'CAgI'.repeat(10)}CAg`
const k1 = { id: 'k1', key: SEVENS }
const k2 = { id: 'k2', key: EIGHTS }
const keysOf = (...list: object[]): VaultKeys => parseVaultKeys(JSON.stringify(list))
const keys = keysOf(k1)
const rotated = keysOf(k2, k1)
const place: SealContext = { tenant: '441400', table: 'people', column: 'phone', row: '441400-1' }
const SEALED = 'a256gcm.k1.AQEBAQEBAQEBAQEB.fRSIeycmNudnHexVxH41CyoJwqWSPA1CzulU'
const OF_TENANT = 'a256gcmt.k1.AQEBAQEBAQEBAQEB.PrzlhJJsr5auHq5nBx-VdGZtBfi8N9CEb81M'
const INDEX_OF_TENANT = 'hs256t.k1.-oLVan_7Q_YKS8maC1OhOb5VO2ZJ6R687sElLyf-_j4'
const MAC = 'hs256.k1.LsdxVcRH6cos1hHoo5bQYruuBeVI9knYLz0KIqFddow'

describe('encoding', () => {
  test('base64url and hex follow the standards', async () => {
    expect(toBase64url(Uint8Array.of(251, 255, 254))).toBe('-__-')
    expect(toHex(Uint8Array.of(0, 10, 255))).toBe('000aff')
    expect(await sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  test('bytes come back from base64url as they went in', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase64url(toBase64url(bytes))).toEqual(bytes)
      }),
    )
  })

  test.each(['A', 'AB', 'AA==', 'AA+/', 'AA A', '双', 'A.A'])('%j is no canonical base64url', (text) => {
    expect(fromBase64url(text)).toBeNull()
  })

  test('equalBytes tells every difference', () => {
    expect(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true)
    for (const other of [Uint8Array.of(1, 3), Uint8Array.of(0, 2), Uint8Array.of(1), Uint8Array.of(1, 2, 0)]) {
      expect(equalBytes(Uint8Array.of(1, 2), other)).toBe(false)
    }
  })
})

describe('keys', () => {
  test('the first is current, all are live', () => {
    expect(rotated.current.id).toBe('k2')
    expect([...rotated.all.keys()]).toEqual(['k2', 'k1'])
  })

  const refused: [string, string][] = [
    ['no JSON', `[{"id":"k1","key":"${SEVENS}"`],
    ['no list', JSON.stringify(k1)],
    ['an empty list', '[]'],
    ['a short key', JSON.stringify([{ id: 'k1', key: SEVENS.slice(0, 40) }])],
    ['a key in another alphabet', JSON.stringify([{ id: 'k1', key: `${SEVENS.slice(0, 42)}+` }])],
    ['an id twice', JSON.stringify([k1, { ...k2, id: 'k1' }])],
    ['an id with a dot', JSON.stringify([{ ...k1, id: 'k.1' }])],
    ['a tenant of another form', JSON.stringify([k1, { ...k2, tenant: '4414' }])],
    ['keys of tenants alone', JSON.stringify([{ ...k1, tenant: '441400' }])],
    ['an unknown field', JSON.stringify([{ ...k1, alg: 'x' }])],
  ]
  test.each(refused)('%s is refused without quoting it', (_, text) => {
    expect(() => parseVaultKeys(text)).toThrow(/^VAULT_KEYS must be/)
    expect(() => parseVaultKeys(text)).not.toThrow(/BwcH/)
  })

  test('a sub-key is derived once and cannot be exported', async () => {
    const first = await sealKey(keys.current)
    expect(await sealKey(keys.current)).toBe(first)
    expect(first.extractable).toBe(false)
  })
})

describe('mac', () => {
  test('is the HMAC of the HKDF sub-key', async () => {
    expect(mac(keys, 'journal_mac', '消息')).toBe(MAC)
    expect(mac(keys, 'journal_mac', utf8('消息'))).toBe(MAC)
    expect(verifyMac(keys, 'journal_mac', { message: '消息', stored: MAC })).toBe(true)
  })

  test('an old key still verifies after a rotation, a key taken out does not', async () => {
    expect(verifyMac(rotated, 'journal_mac', { message: '消息', stored: MAC })).toBe(true)
    expect(verifyMac(keysOf(k2), 'journal_mac', { message: '消息', stored: MAC })).toBe(false)
    expect(macCandidates(rotated, 'journal_mac', '消息')).toEqual([mac(rotated, 'journal_mac', '消息'), MAC])
  })

  test.each([
    ['another purpose', 'api_key', '消息', MAC],
    ['another message', 'journal_mac', '信息', MAC],
    ['another algorithm', 'journal_mac', '消息', MAC.replace('hs256', 'none')],
    ['another key id', 'journal_mac', '消息', MAC.replace('k1', 'k2')],
    ['a part more', 'journal_mac', '消息', `${MAC}.`],
    ['a shortened value', 'journal_mac', '消息', MAC.slice(0, -4)],
    ['no value', 'journal_mac', '消息', 'hs256.k1.'],
    ['nothing', 'journal_mac', '消息', ''],
  ] as const)('%s does not verify', async (_, purpose, message, stored) => {
    expect(verifyMac(rotated, purpose, { message, stored })).toBe(false)
  })

  test('any flipped bit of message or value fails', async () => {
    const draws = fc.tuple(fc.uint8Array({ minLength: 1 }), fc.nat(), fc.integer({ min: 0, max: 7 }))
    await fc.assert(
      fc.asyncProperty(draws, async ([message, at, bit]) => {
        const stored = mac(keys, 'cursor', message)
        const [algorithm, id, value = ''] = stored.split('.')
        const bent = toBase64url(flip(fromBase64url(value) ?? new Uint8Array(), at, bit))
        expect(verifyMac(keys, 'cursor', { message, stored })).toBe(true)
        expect(verifyMac(keys, 'cursor', { message: flip(message, at, bit), stored })).toBe(false)
        expect(verifyMac(keys, 'cursor', { message, stored: `${algorithm}.${id}.${bent}` })).toBe(false)
      }),
    )
  })
})

describe('seal', () => {
  test('opens what another implementation sealed in the same form', async () => {
    expect(await unseal(keys, SEALED, place)).toBe('13800000000')
    expect(await unseal(rotated, SEALED, place)).toBe('13800000000')
    expect(await unseal(rotated, OF_TENANT, place)).toBe('13800000000')
  })

  test('any text comes back, each time from another value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const sealed = await seal(rotated, text, place)
        expect(sealed).toMatch(/^a256gcmt\.k2\.[\w-]{16}\.[\w-]{22,}$/)
        expect(await unseal(rotated, sealed, place)).toBe(text)
        expect(await seal(rotated, text, place)).not.toBe(sealed)
      }),
    )
    expect(await unseal(keys, await seal(keys, '\uFEFF身份', place), place)).toBe('\uFEFF身份')
  })

  test('any flipped bit of iv, ciphertext or tag fails', async () => {
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.nat(), fc.integer({ min: 0, max: 7 }), async (inIv, at, bit) => {
        const parts = SEALED.split('.')
        const index = inIv ? 2 : 3
        parts[index] = toBase64url(flip(fromBase64url(parts[index] ?? '') ?? new Uint8Array(), at, bit))
        await expect(unseal(keys, parts.join('.'), place)).rejects.toThrow(SealError)
      }),
    )
  })

  test('no other context opens it', async () => {
    const word = fc.string()
    const context = fc.record({ tenant: word, table: word, column: word, row: word })
    await fc.assert(
      fc.asyncProperty(context, context, async (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other))
        await expect(unseal(keys, await seal(keys, 'x', one), other)).rejects.toThrow(SealError)
      }),
    )
    // sealed as it would be opened: each part of the context counts by itself, in the form of before too, whose key is no tenant's
    for (const sealed of [await seal(keys, '13800000000', place), SEALED]) {
      expect(await unseal(keys, sealed, place)).toBe('13800000000')
      for (const [field, value] of Object.entries(place)) {
        await expect(unseal(keys, sealed, { ...place, [field]: `${value}1` })).rejects.toThrow(SealError)
      }
    }
  })

  test.each([
    ['another key under the same id', keysOf({ ...k2, id: 'k1' }), SEALED],
    ['the key taken out', keysOf(k2), SEALED],
    ['another live key id', rotated, SEALED.replace('k1', 'k2')],
    ['the same key under another id', keysOf({ ...k1, id: 'k3' }), SEALED.replace('k1', 'k3')],
    ['another algorithm', keys, SEALED.replace('a256gcm', 'sm4gcm')],
    ['a short iv', keys, SEALED.replace('AQEBAQEBAQEBAQEB', 'AQEBAQEBAQEB')],
    ['a part more', keys, `${SEALED}.AA`],
    ['no form at all', keys, '13800000000'],
    ['nothing', keys, ''],
  ])('%s does not open it, and the error tells nothing', async (_, live, sealed) => {
    const error: unknown = await unseal(live, sealed, place).catch((cause: unknown) => cause)
    expect(error).toBeInstanceOf(SealError)
    expect(error).toMatchObject({ message: '' })
  })
})

const flip = (bytes: Uint8Array, at: number, bit: number): Uint8Array => {
  return bytes.map((byte, index) => (index === at % bytes.length ? byte ^ (1 << bit) : byte))
}

describe('C18 a tenant’s own', () => {
  const own = keysOf(k2, k1, { id: 'own', key: SEVENS, tenant: '441400' })
  const elsewhere = { ...place, tenant: '440100' }

  test('what is sealed for a tenant is made with its own key where it has one, and with a sub-key of its own in any case', async () => {
    const [mine, other] = [await seal(own, 'x', place), await seal(own, 'x', elsewhere)]
    expect([mine.split('.')[1], other.split('.')[1]]).toEqual(['own', 'k2'])
    expect([await unseal(own, mine, place), await unseal(own, other, elsewhere)]).toEqual(['x', 'x'])
    expect(await sealKey(keys.current, '441400')).not.toBe(await sealKey(keys.current, '440100'))
    expect(await unseal(own, OF_TENANT, place)).toBe('13800000000') // of the days before it had one
  })

  test('with its key taken out its values are gone, and no other tenant’s', async () => {
    const without = keysOf(k2, k1)
    await expect(unseal(without, await seal(own, 'x', place), place)).rejects.toThrow(SealError)
    expect(await unseal(without, await seal(own, 'x', elsewhere), elsewhere)).toBe('x')
  })

  test('another tenant’s key opens nothing, whatever id a value names', async () => {
    const foreign = (await seal(own, 'x', place)).replace('own', 'k1')
    await expect(unseal(own, foreign, place)).rejects.toThrow(SealError)
    await expect(unseal(own, await seal(own, 'x', place), elsewhere)).rejects.toThrow(SealError)
  })

  test('equal values of two tenants have nothing in common; older forms are looked for too', async () => {
    const message = 'people.phone:13800000000'
    expect(blindIndex(keys, '441400', message)).toBe(INDEX_OF_TENANT)
    const other = blindIndex(keys, '440100', message)
    expect(other.split('.')[2]).not.toBe(INDEX_OF_TENANT.split('.')[2])
    const wanted = blindIndexes(own, '441400', message)
    expect(wanted.map((text) => text.split('.').slice(0, 2).join('.'))).toEqual([
      'hs256t.own',
      'hs256t.k2',
      'hs256t.k1',
      'hs256.k2',
      'hs256.k1',
    ])
    expect(wanted).toContain(INDEX_OF_TENANT)
  })
})
