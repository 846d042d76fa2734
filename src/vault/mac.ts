import { fromBase64url, toBase64url, utf8, type Bytes } from './encoding.ts'
import { keysOfTenant, subKey, type MacPurpose, type VaultKey, type VaultKeys } from './keys.ts'

const ALGORITHM = 'hs256'

const toBytes = (message: Uint8Array | string): Bytes => {
  return typeof message === 'string' ? utf8(message) : new Uint8Array(message)
}

/** HMAC-SHA256 with one key's sub-key, 32 raw bytes: for tokens that carry their own form. */
export const macBytes = async (key: VaultKey, purpose: MacPurpose, message: Uint8Array | string): Promise<Bytes> => {
  return new Uint8Array(await crypto.subtle.sign('HMAC', await subKey(key, purpose), toBytes(message)))
}

/** `hs256.<key id>.<base64url>` with the current key. */
export const mac = async (keys: VaultKeys, purpose: MacPurpose, message: Uint8Array | string): Promise<string> => {
  const { current } = keys
  return `${ALGORITHM}.${current.id}.${toBase64url(await macBytes(current, purpose, message))}`
}

/**
 * The same MAC with every live key, the current one first: what an equality search has to look for
 * (`IN (…)`), since a stored blind index keeps the key it was made with.
 */
export const macCandidates = async (
  keys: VaultKeys,
  purpose: MacPurpose,
  message: Uint8Array | string,
): Promise<string[]> => {
  return Promise.all([...keys.all.values()].map((current) => mac({ ...keys, current }, purpose, message)))
}

const TENANT_ALGORITHM = 'hs256t'

const tenantMac = async (key: VaultKey, tenant: string, message: string): Promise<string> => {
  const secret = await subKey(key, 'blind_index', tenant)
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', secret, utf8(message)))
  return `${TENANT_ALGORITHM}.${key.id}.${toBase64url(bytes)}`
}

/** A blind index of one tenant, `hs256t.<key id>.<base64url>` with its current key: equal values of two tenants have nothing in common. */
export const blindIndex = async (keys: VaultKeys, tenant: string, message: string): Promise<string> =>
  tenantMac(keysOfTenant(keys, tenant)[0], tenant, message)

/** The forms a tenant's blind index may stand in, the current key's first; those of the whole product's keys as they were made before, last. */
export const blindIndexes = async (keys: VaultKeys, tenant: string, message: string): Promise<string[]> => [
  ...(await Promise.all(keysOfTenant(keys, tenant).map(async (key) => tenantMac(key, tenant, message)))),
  ...(await macCandidates(keys, 'blind_index', message)),
]

interface MacCheck {
  message: Uint8Array | string
  stored: string
}

/** Whether a stored MAC belongs to the message; constant time; any other form is false, never an error. */
export const verifyMac = async (
  keys: VaultKeys,
  purpose: MacPurpose,
  { message, stored }: MacCheck,
): Promise<boolean> => {
  const [algorithm, id = '', text = '', ...rest] = stored.split('.')
  const key = keys.all.get(id)
  const bytes = fromBase64url(text)
  if (algorithm !== ALGORITHM || !key || !bytes || rest.length > 0) return false
  return crypto.subtle.verify('HMAC', await subKey(key, purpose), bytes, toBytes(message))
}
