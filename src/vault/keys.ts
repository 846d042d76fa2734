import { z } from 'zod'
import { fromBase64url, utf8, type Bytes } from './encoding.ts'

const KEY_BYTES = 32
const VAULT_KEYS_HINT = 'VAULT_KEYS must be a JSON array of {"id", "key": base64url of 32 bytes} with distinct ids'

/** What a key may be used for; each purpose has a sub-key of its own. */
export type Purpose =
  | 'journal_mac'
  | 'refresh_token'
  | 'api_key'
  | 'sign_in_name'
  | 'blind_index'
  | 'request_hash'
  | 'seal'
  | 'cursor'
export type MacPurpose = Exclude<Purpose, 'seal'>

/** A root key. Never log it, never use it without a purpose. */
export interface VaultKey {
  readonly id: string
  readonly root: Bytes
}

/** The live root keys: the current one makes new values, all of them read old ones. */
export interface VaultKeys {
  readonly current: VaultKey
  readonly all: ReadonlyMap<string, VaultKey>
}

const KeyList = z
  .array(z.strictObject({ id: z.string().regex(/^[0-9A-Za-z_-]{1,32}$/), key: z.string().max(64) }))
  .max(16)

/** Reads the secret VAULT_KEYS, once an isolate. Throws a text that says what is expected and nothing of what it found. */
export const parseVaultKeys = (text: string): VaultKeys => {
  const all = new Map<string, VaultKey>()
  for (const { id, key } of parseKeyList(text)) {
    const root = fromBase64url(key)
    if (root?.length !== KEY_BYTES || all.has(id)) throw new Error(VAULT_KEYS_HINT)
    all.set(id, { id, root })
  }
  const [current] = all.values()
  if (!current) throw new Error(VAULT_KEYS_HINT)
  return { current, all }
}

const parseKeyList = (text: string): z.infer<typeof KeyList> => {
  try {
    return KeyList.parse(JSON.parse(text))
  } catch {
    throw new Error(VAULT_KEYS_HINT) // without a cause: the parser's message quotes the text
  }
}

const derived = new WeakMap<VaultKey, Map<Purpose, CryptoKey>>()

/** The sub-key of a purpose: HKDF-SHA256, not extractable, remembered with the root key as a value, never as a promise. */
export const subKey = async (key: VaultKey, purpose: Purpose): Promise<CryptoKey> => {
  const known = derived.get(key)?.get(purpose)
  if (known) return known
  const fresh = await deriveSubKey(key, purpose)
  const siblings = derived.get(key) ?? new Map<Purpose, CryptoKey>()
  derived.set(key, siblings.set(purpose, fresh))
  return fresh
}

const deriveSubKey = async (key: VaultKey, purpose: Purpose): Promise<CryptoKey> => {
  const root = await crypto.subtle.importKey('raw', key.root, 'HKDF', false, ['deriveKey'])
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(`jiedui/v1/${purpose}`) }
  if (purpose === 'seal') {
    return crypto.subtle.deriveKey(hkdf, root, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  }
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 }
  return crypto.subtle.deriveKey(hkdf, root, hmac, false, ['sign', 'verify'])
}
