import { exportJWK, generateKeyPair } from 'jose'
import { toBase64url } from '../../src/vault/encoding.ts'
import { perFile } from './per-file.ts'

export interface Secrets {
  SIGNING_KEYS: string
  VAULT_KEYS: string
}

const signingKey = async (kid: string) => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  return { ...(await exportJWK(privateKey)), kid, alg: 'ES256' }
}

const vaultKey = (id: string) => ({ id, key: toBase64url(crypto.getRandomValues(new Uint8Array(32))) })

const makeSecrets = async (): Promise<Secrets> => ({
  SIGNING_KEYS: JSON.stringify([await signingKey('test-1'), await signingKey('test-2')]),
  VAULT_KEYS: JSON.stringify([vaultKey('test-1'), vaultKey('test-2')]),
})

const made = perFile(makeSecrets)

/** Secrets of the test file, made at first use; two live keys each, as in a rotation. */
export const testSecrets = async (): Promise<Secrets> => made.current
