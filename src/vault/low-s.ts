import { fromBase64url, toBase64url, toHex, type Bytes } from './encoding.ts'

/** The order of P-256's group, and the half above which the other spelling of a signature lies. */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
const HALF = ORDER / 2n
const PART_BYTES = 32

const numberOf = (bytes: Bytes): bigint => BigInt(`0x${toHex(bytes)}`)

const bytesOf = (number: bigint): number[] =>
  (
    number
      .toString(16)
      .padStart(PART_BYTES * 2, '0')
      .match(/../g) ?? []
  ).map((pair) => Number.parseInt(pair, 16))

const signatureOf = (jws: string): { head: string; bytes: Bytes; s: bigint } | null => {
  const at = jws.lastIndexOf('.')
  const bytes = fromBase64url(jws.slice(at + 1))
  if (bytes?.length !== 2 * PART_BYTES) return null
  return { head: jws.slice(0, at), bytes, s: numberOf(bytes.slice(PART_BYTES)) }
}

/** An ES256 signature verifies with s and with n − s: ours are written with the lower one. */
export const withLowS = (jws: string): string => {
  const signature = signatureOf(jws)
  if (!signature || signature.s <= HALF) return jws
  const bytes = new Uint8Array([...signature.bytes.slice(0, PART_BYTES), ...bytesOf(ORDER - signature.s)])
  return `${signature.head}.${toBase64url(bytes)}`
}

/** Whether a compact JWS is spelled the one way we write it: no other spelling of the same token is one. */
export const isCanonical = (jws: string): boolean => {
  const signature = signatureOf(jws)
  if (!signature || signature.s > HALF) return false
  return signature.head.split('.').every((part) => fromBase64url(part) !== null)
}
