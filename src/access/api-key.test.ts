// Form and checksum of API keys; garbage is refused without a database and without an exception.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseVaultKeys } from '../vault/keys.ts'
import { macApiKey, makeApiKey, parseApiKey, verifyApiKey } from './api-key.ts'

const keys = parseVaultKeys(JSON.stringify([{ id: 'k1', key: `${'BwcH'.repeat(10)}Bwc` }]))
const KNOWN = `jd_live_441400_0123456789abcdef_${'A'.repeat(43)}_e50217a2` // CRC-32 as zlib has it

describe('parseApiKey', () => {
  test('reads a known key', () => {
    expect(parseApiKey(KNOWN)).toEqual({
      mode: 'live',
      tenant: '441400',
      id: '0123456789abcdef',
      secret: 'A'.repeat(43),
    })
  })

  test('reads what makeApiKey made, which is different each time', () => {
    const made = Array.from({ length: 200 }, () => makeApiKey('440100'))
    for (const { id, text } of made) expect(parseApiKey(text)).toMatchObject({ tenant: '440100', id })
    expect(new Set(made.map(({ text }) => text)).size).toBe(200)
  })

  test('any one character changed is refused', () => {
    fc.assert(
      fc.property(fc.nat(KNOWN.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, sign) => {
        fc.pre(KNOWN[at] !== sign)
        expect(parseApiKey(KNOWN.slice(0, at) + sign + KNOWN.slice(at + 1))).toBeNull()
      }),
    )
  })

  test('any text is refused without an exception', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(parseApiKey(text)).toBeNull()
      }),
    )
  })

  test.each(['', KNOWN.slice(0, -1), `${KNOWN}0`, `${KNOWN}\n`, KNOWN.toUpperCase(), KNOWN.replace('live', 'test')])(
    '%j is refused',
    (text) => expect(parseApiKey(text)).toBeNull(),
  )
})

test('what is stored is a keyed hash of the whole text', async () => {
  const { text } = makeApiKey('440100')
  const stored = macApiKey(keys, text)
  expect(stored).toMatch(/^hs256\.k1\.[\w-]{43}$/)
  expect(verifyApiKey(keys, text, stored)).toBe(true)
  expect(verifyApiKey(keys, KNOWN, stored)).toBe(false)
})
