import { equalBytes, fromBase64url, toBase64url, utf8, type Bytes } from './encoding.ts'
import { keysOfTenant, macKey, type MacKey, type MacPurpose, type VaultKey, type VaultKeys } from './keys.ts'

const ALGORITHM = 'hs256'

type Message = Uint8Array | string

const sign = (key: MacKey, message: Message): Bytes =>
  new Uint8Array(
    key
      .clone()
      .update(typeof message === 'string' ? utf8(message) : message)
      .digest(),
  )

/** HMAC-SHA256 with one key's sub-key, 32 raw bytes: for tokens that carry their own form. */
export const macBytes = (key: VaultKey, purpose: MacPurpose, message: Message): Bytes =>
  sign(macKey(key, purpose), message)

/** `hs256.<key id>.<base64url>` with the current key. */
export const mac = ({ current }: Pick<VaultKeys, 'current'>, purpose: MacPurpose, message: Message): string =>
  `${ALGORITHM}.${current.id}.${toBase64url(macBytes(current, purpose, message))}`

/**
 * The same MAC with every live key, the current one first: what an equality search has to look for
 * (`IN (…)`), since a stored blind index keeps the key it was made with.
 */
export const macCandidates = ({ all }: VaultKeys, purpose: MacPurpose, message: Message): string[] =>
  [...all.values()].map((current) => mac({ current }, purpose, message))

const TENANT_ALGORITHM = 'hs256t'

const tenantMac = (key: VaultKey, tenant: string, message: string): string =>
  `${TENANT_ALGORITHM}.${key.id}.${toBase64url(sign(macKey(key, 'blind_index', tenant), message))}`

/** A blind index of one tenant, `hs256t.<key id>.<base64url>` with its current key: equal values of two tenants have nothing in common. */
export const blindIndex = (keys: VaultKeys, tenant: string, message: string): string =>
  tenantMac(keysOfTenant(keys, tenant)[0], tenant, message)

/** The forms a tenant's blind index may stand in, the current key's first; those of the whole product's keys as they were made before, last. */
export const blindIndexes = (keys: VaultKeys, tenant: string, message: string): string[] => [
  ...keysOfTenant(keys, tenant).map((key) => tenantMac(key, tenant, message)),
  ...macCandidates(keys, 'blind_index', message),
]

interface MacCheck {
  message: Message
  stored: string
}

/** Whether a stored MAC belongs to the message; constant time; any other form is false, never an error. */
export const verifyMac = (keys: VaultKeys, purpose: MacPurpose, { message, stored }: MacCheck): boolean => {
  const [algorithm, id = '', text = '', ...rest] = stored.split('.')
  const key = keys.all.get(id)
  const bytes = fromBase64url(text)
  if (algorithm !== ALGORITHM || !key || !bytes || rest.length > 0) return false
  return equalBytes(macBytes(key, purpose, message), bytes)
}
