import { hkdf } from '@noble/hashes/hkdf.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { z } from 'zod'
import { fromBase64url, utf8, type Bytes } from './encoding.ts'

const KEY_BYTES = 32
const AES = { name: 'AES-GCM', length: 256 }
const VAULT_KEYS_HINT =
  'VAULT_KEYS must be a JSON array of {"id", "key": base64url of 32 bytes, "tenant"?: six digits} with distinct ids, one of no tenant'

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

/**
 * The live root keys: the current one makes new values, all of them read old ones. A tenant may have keys of its own beside them,
 * newest first: what is sealed for it is made with the first of those, and no other tenant's values are.
 */
export interface VaultKeys {
  readonly current: VaultKey
  readonly all: ReadonlyMap<string, VaultKey>
  readonly own: ReadonlyMap<string, readonly VaultKey[]>
}

const KeyList = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[0-9A-Za-z_-]{1,32}$/),
      key: z.string().max(64),
      tenant: z
        .string()
        .regex(/^\d{6}$/)
        .optional(),
    }),
  )
  .max(128)

/** Reads the secret VAULT_KEYS, once an isolate. Throws a text that says what is expected and nothing of what it found. */
export const parseVaultKeys = (text: string): VaultKeys => {
  const ids = new Set<string>()
  const all = new Map<string, VaultKey>()
  const own = new Map<string, VaultKey[]>()
  for (const { id, key, tenant } of parseKeyList(text)) {
    const root = fromBase64url(key)
    if (root?.length !== KEY_BYTES || ids.has(id)) throw new Error(VAULT_KEYS_HINT)
    ids.add(id)
    if (tenant === undefined) all.set(id, { id, root })
    else own.set(tenant, [...(own.get(tenant) ?? []), { id, root }])
  }
  const [current] = all.values()
  if (!current) throw new Error(VAULT_KEYS_HINT)
  return { current, all, own }
}

const parseKeyList = (text: string): z.infer<typeof KeyList> => {
  try {
    return KeyList.parse(JSON.parse(text))
  } catch {
    throw new Error(VAULT_KEYS_HINT) // without a cause: the parser's message quotes the text
  }
}

/** The root keys a tenant's values may have been made with, the one that makes new ones first. */
export const keysOfTenant = ({ all, own }: VaultKeys, tenant: string): readonly [VaultKey, ...VaultKey[]] => {
  const [first, ...more] = [...(own.get(tenant) ?? []), ...all.values()]
  if (!first) throw new Error(VAULT_KEYS_HINT)
  return [first, ...more]
}

interface SubKeys {
  seal: Map<string, CryptoKey>
  mac: Map<string, MacKey>
}

const derived = new WeakMap<VaultKey, SubKeys>()

/** Sub-keys are remembered with their root key, as values, never as promises. */
const subKeysOf = (key: VaultKey): SubKeys => {
  const known = derived.get(key)
  if (known) return known
  const none: SubKeys = { seal: new Map(), mac: new Map() }
  derived.set(key, none)
  return none
}

/** What a sub-key is derived for: a purpose of the whole product, or of one tenant. */
const infoOf = (purpose: Purpose, tenant: string | undefined): string =>
  tenant === undefined ? `jiedui/v1/${purpose}` : `jiedui/v2/${purpose}/${tenant}`

/** The sub-key that seals: AES-256-GCM, HKDF-SHA256 of the root key, not extractable. */
export const sealKey = async (key: VaultKey, tenant?: string): Promise<CryptoKey> => {
  const { seal } = subKeysOf(key)
  const info = infoOf('seal', tenant)
  const known = seal.get(info)
  if (known) return known
  const root = await crypto.subtle.importKey('raw', key.root, 'HKDF', false, ['deriveKey'])
  const from = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(info) }
  const made = await crypto.subtle.deriveKey(from, root, AES, false, ['encrypt', 'decrypt'])
  seal.set(info, made)
  return made
}

/** HMAC-SHA256 that has taken in its key: copied for each message. */
export type MacKey = ReturnType<typeof hmac.create>

/**
 * The sub-key of a purpose that makes MACs: HKDF-SHA256 of the root key. MACs are worked out where the request is: Web Crypto
 * hands each message to another thread of the home, and the way there and back cost an eighth of a create.
 */
export const macKey = (key: VaultKey, purpose: MacPurpose, tenant?: string): MacKey => {
  const macs = subKeysOf(key).mac
  const info = infoOf(purpose, tenant)
  const known = macs.get(info)
  if (known) return known
  const made = hmac.create(sha256, hkdf(sha256, key.root, undefined, utf8(info), KEY_BYTES))
  macs.set(info, made)
  return made
}
