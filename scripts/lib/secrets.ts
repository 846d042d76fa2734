import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose'
import { HOME } from './place.ts'

const OWNER_ONLY = 0o600

const signingKeys = async (): Promise<string> => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const jwk = await exportJWK(privateKey)
  return JSON.stringify([{ ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'ES256', use: 'sig' }])
}

const vaultKeys = async (): Promise<string> =>
  JSON.stringify([{ id: randomBytes(4).toString('hex'), key: randomBytes(32).toString('base64url') }])

const MAKERS = { SIGNING_KEYS: signingKeys, VAULT_KEYS: vaultKeys } as const

/**
 * Writes the secrets of local development into their file where they are missing, readable by the owner only.
 * Gives the names it made, never a value. Data sealed with an earlier VAULT_KEYS cannot be read with a new one.
 */
export const ensureSecrets = async (file = HOME.secrets): Promise<readonly string[]> => {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const missing = Object.entries(MAKERS).filter(
    ([name]) => !new RegExp(`^\\s*(?:export\\s+)?${name}\\s*=`, 'm').test(before),
  )
  if (missing.length > 0) {
    const lines = await Promise.all(missing.map(async ([name, make]) => `${name}='${await make()}'\n`))
    const separator = before === '' || before.endsWith('\n') ? '' : '\n'
    writeFileSync(file, `${before}${separator}${lines.join('')}`, { mode: OWNER_ONLY })
  }
  chmodSync(file, OWNER_ONLY)
  return missing.map(([name]) => name)
}
