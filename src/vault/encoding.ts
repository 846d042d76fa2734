import { base64url } from 'jose'

export type Bytes = Uint8Array<ArrayBuffer>

const encoder = new TextEncoder()

/** UTF-8 bytes of a text. */
export const utf8 = (text: string): Bytes => new Uint8Array(encoder.encode(text))

/** Unpadded base64url. */
export const toBase64url = (bytes: Uint8Array): string => base64url.encode(bytes)

/**
 * Bytes of an unpadded base64url text, or null.
 * Only the canonical spelling counts: a second text for the same bytes would be a second valid token.
 */
export const fromBase64url = (text: string): Bytes | null => {
  try {
    const bytes = new Uint8Array(base64url.decode(text))
    return base64url.encode(bytes) === text ? bytes : null
  } catch {
    return null
  }
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Lowercase hex. */
export const toHex = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += HEX[byte] ?? ''
  return text
}

/** SHA-256 as 64 lowercase hex digits: for content hashes and random secrets, never for guessable values. */
export const sha256Hex = async (data: Uint8Array | string): Promise<string> => {
  const bytes = typeof data === 'string' ? utf8(data) : new Uint8Array(data)
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

/** Compares every byte whatever it finds; only the length shows in the time. */
export const equalBytes = (one: Uint8Array, other: Uint8Array): boolean => {
  if (one.length !== other.length) return false
  let difference = 0
  for (const [index, byte] of one.entries()) difference |= byte ^ (other[index] ?? 0)
  return difference === 0
}
