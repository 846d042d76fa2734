import { fromBase64url, toBase64url, utf8, type Bytes } from './encoding.ts'
import { keysOfTenant, sealKey, type VaultKeys } from './keys.ts'

/** With a sub-key of the tenant's; before, with one of the whole product's, which is still read. */
const ALGORITHM = 'a256gcmt'
const ALGORITHM_BEFORE = 'a256gcm'
const IV_BYTES = 12

/** Where a sealed value stands. Copied to any other place it does not open. */
export interface SealContext {
  tenant: string
  table: string
  column: string
  row: string
}

/** A sealed value that does not open, for whatever reason: the message never tells which, nor anything of the value. */
export class SealError extends Error {
  override readonly name = 'SealError'
}

/** How values begin that the tenant's current key has sealed. */
export const sealedWith = (keys: VaultKeys, tenant: string): string =>
  `${ALGORITHM}.${keysOfTenant(keys, tenant)[0].id}.`

/** `a256gcmt.<key id>.<iv>.<ciphertext>`, AES-256-GCM with the tenant's current key and the context as associated data. */
export const seal = async (keys: VaultKeys, plaintext: string, context: SealContext): Promise<string> => {
  const [current] = keysOfTenant(keys, context.tenant)
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const cipher = { name: 'AES-GCM', iv, additionalData: associatedData(ALGORITHM, current.id, context) }
  const sealed = await crypto.subtle.encrypt(cipher, await sealKey(current, context.tenant), utf8(plaintext))
  return [ALGORITHM, current.id, toBase64url(iv), toBase64url(new Uint8Array(sealed))].join('.')
}

const keyOf = (keys: VaultKeys, tenant: string, { isOwn, id }: { isOwn: boolean; id: string }) =>
  isOwn ? keysOfTenant(keys, tenant).find((key) => key.id === id) : keys.all.get(id)

/** Whether the key a sealed value names was taken out: nobody opens it any more. */
export const isKeyGone = (keys: VaultKeys, sealed: string, tenant: string): boolean => {
  const [algorithm, id = ''] = sealed.split('.')
  return keyOf(keys, tenant, { isOwn: algorithm === ALGORITHM, id }) === undefined
}

/** Opens what `seal` made, in the same context only; throws SealError on any failure. */
export const unseal = async (keys: VaultKeys, sealed: string, context: SealContext): Promise<string> => {
  const [algorithm = '', id = '', ivText = '', cipherText = '', ...rest] = sealed.split('.')
  const isOwn = algorithm === ALGORITHM
  const key = keyOf(keys, context.tenant, { isOwn, id })
  const iv = fromBase64url(ivText)
  const bytes = fromBase64url(cipherText)
  if (!(isOwn || algorithm === ALGORITHM_BEFORE) || !key || iv?.length !== IV_BYTES || !bytes || rest.length > 0)
    throw new SealError()
  const cipher = { name: 'AES-GCM', iv, additionalData: associatedData(algorithm, id, context) }
  try {
    const secret = await sealKey(key, isOwn ? context.tenant : undefined)
    const plaintext = await crypto.subtle.decrypt(cipher, secret, bytes)
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plaintext)
  } catch {
    throw new SealError()
  }
}

/** A JSON array in fixed order: two contexts never share a spelling, whatever characters they hold. */
const associatedData = (algorithm: string, keyId: string, { tenant, table, column, row }: SealContext): Bytes => {
  return utf8(JSON.stringify([algorithm, keyId, tenant, table, column, row]))
}
