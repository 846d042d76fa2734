import { fromBase64url, toBase64url, utf8, type Bytes } from './encoding.ts'
import { subKey, type VaultKeys } from './keys.ts'

const ALGORITHM = 'a256gcm'
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

/** `a256gcm.<key id>.<iv>.<ciphertext>`, AES-256-GCM with the current key and the context as associated data. */
export const seal = async (keys: VaultKeys, plaintext: string, context: SealContext): Promise<string> => {
  const { current } = keys
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const cipher = { name: 'AES-GCM', iv, additionalData: associatedData(current.id, context) }
  const sealed = await crypto.subtle.encrypt(cipher, await subKey(current, 'seal'), utf8(plaintext))
  return [ALGORITHM, current.id, toBase64url(iv), toBase64url(new Uint8Array(sealed))].join('.')
}

/** Opens what `seal` made, in the same context only; throws SealError on any failure. */
export const unseal = async (keys: VaultKeys, sealed: string, context: SealContext): Promise<string> => {
  const [algorithm, id = '', ivText = '', cipherText = '', ...rest] = sealed.split('.')
  const key = keys.all.get(id)
  const iv = fromBase64url(ivText)
  const bytes = fromBase64url(cipherText)
  if (algorithm !== ALGORITHM || !key || iv?.length !== IV_BYTES || !bytes || rest.length > 0) throw new SealError()
  const cipher = { name: 'AES-GCM', iv, additionalData: associatedData(id, context) }
  try {
    const plaintext = await crypto.subtle.decrypt(cipher, await subKey(key, 'seal'), bytes)
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plaintext)
  } catch {
    throw new SealError()
  }
}

/** A JSON array in fixed order: two contexts never share a spelling, whatever characters they hold. */
const associatedData = (keyId: string, { tenant, table, column, row }: SealContext): Bytes => {
  return utf8(JSON.stringify([ALGORITHM, keyId, tenant, table, column, row]))
}
