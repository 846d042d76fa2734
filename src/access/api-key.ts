import crc32 from 'crc-32'
import { toHex, utf8 } from '../vault/encoding.ts'
import type { VaultKeys } from '../vault/keys.ts'
import { mac, verifyMac } from '../vault/mac.ts'

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const SECRET_BYTES = 32
const SECRET_CHARACTERS = 43 // 62^43 > 2^256
/** What a deployment's keys open: what counts, or what is tried out. */
export const KEY_MODES = ['live', 'test'] as const
export type KeyMode = (typeof KEY_MODES)[number]

const FORM = /^jd_(live|test)_(\d{6})_([0-9a-f]{16})_([0-9A-Za-z]{43})_([0-9a-f]{8})$/
const LENGTH = 'jd_live_'.length + 6 + 1 + 16 + 1 + SECRET_CHARACTERS + 1 + 8

interface ApiKeyParts {
  mode: string
  tenant: string
  id: string
  secret: string
}

/** A new key of a tenant, `jd_<mode>_<tenant>_<id>_<secret>_<crc32>`. The text is shown once and never stored. */
export const makeApiKey = (tenant: string, mode: KeyMode = 'live'): { id: string; text: string } => {
  const id = toHex(crypto.getRandomValues(new Uint8Array(8)))
  const secret = toBase62(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)))
  const body = `jd_${mode}_${tenant}_${id}_${secret}`
  return { id, text: `${body}_${checksum(body)}` }
}

/** Form and checksum, before any database is asked: garbage is null, at a bounded cost, and nothing throws. */
export const parseApiKey = (text: string): ApiKeyParts | null => {
  if (text.length !== LENGTH) return null
  const [, mode, tenant, id, secret, check] = FORM.exec(text) ?? []
  if (!mode || !tenant || !id || !secret || checksum(text.slice(0, text.lastIndexOf('_'))) !== check) return null
  return { mode, tenant, id, secret }
}

/** What the database keeps of a key: a keyed hash of the whole text. */
export const macApiKey = (keys: VaultKeys, text: string): string => mac(keys, 'api_key', text)

/** Whether the kept hash is this key's; constant time. */
export const verifyApiKey = (keys: VaultKeys, text: string, stored: string): boolean =>
  verifyMac(keys, 'api_key', { message: text, stored })

const checksum = (body: string): string => (crc32.buf(utf8(body)) >>> 0).toString(16).padStart(8, '0')

const toBase62 = (bytes: Uint8Array): string => {
  let rest = BigInt(`0x${toHex(bytes)}`)
  let text = ''
  while (text.length < SECRET_CHARACTERS) {
    text = BASE62.charAt(Number(rest % 62n)) + text
    rest /= 62n
  }
  return text
}
