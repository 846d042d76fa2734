// Signatures over texts: of one kind, by a key that is or was ours; a retired key proves and opens nothing else.
import { exportJWK, generateKeyPair } from 'jose'
import { beforeAll, expect, test } from 'vitest'
import { sign, verifySignature } from './signature.ts'
import { parseSigningKeys } from './signing-keys.ts'

const make = async (kid: string) => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  return { ...(await exportJWK(privateKey)), kid }
}
let old: Awaited<ReturnType<typeof make>>
let present: Awaited<ReturnType<typeof make>>
beforeAll(async () => {
  old = await make('old')
  present = await make('present')
})

const publicOf = ({ kty, crv, x, y, kid }: typeof old) => ({ kty, crv, x, y, kid })

test('what an old key signed verifies while its public half is kept, and not without it', async () => {
  const signature = await sign(parseSigningKeys(JSON.stringify([old])), 'text', 'block+jws')
  const signed = { text: 'text', signature, typ: 'block+jws' }
  const kept = parseSigningKeys(JSON.stringify([present]), JSON.stringify([publicOf(old)]))
  expect(await verifySignature(kept, signed)).toBe(true)
  expect(kept.all.has('old')).toBe(false)
  expect(await verifySignature(parseSigningKeys(JSON.stringify([present])), signed)).toBe(false)
})

test('another text, another kind, another key, or no signature at all is false', async () => {
  const keys = parseSigningKeys(JSON.stringify([present]))
  const signature = await sign(keys, 'text', 'block+jws')
  expect(await verifySignature(keys, { text: 'other', signature, typ: 'block+jws' })).toBe(false)
  expect(await verifySignature(keys, { text: 'text', signature, typ: 'correction+jws' })).toBe(false)
  expect(
    await verifySignature(parseSigningKeys(JSON.stringify([old])), { text: 'text', signature, typ: 'block+jws' }),
  ).toBe(false)
  expect(await verifySignature(keys, { text: 'text', signature: 'x.y', typ: 'block+jws' })).toBe(false)
})
