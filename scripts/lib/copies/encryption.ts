import { readFileSync, writeFileSync } from 'node:fs'
import { Decrypter, Encrypter } from 'age-encryption'

export const ENCRYPTED = '.age'

const encrypterFor = (recipient: string): Encrypter => {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return encrypter
}

/** Whether a text is a key to encrypt for. */
export const isRecipient = (text: string): boolean => {
  try {
    encrypterFor(text)
    return true
  } catch {
    return false
  }
}

/** Encrypts a file for a key of the operator's (age1…); the key that opens it is not needed here, and should not be. */
export const encryptFile = async (
  from: string,
  { to, recipient }: { to: string; recipient: string },
): Promise<void> => {
  writeFileSync(to, await encrypterFor(recipient).encrypt(readFileSync(from)))
}

/** Opens a copy with the operator's key: a file that holds one line AGE-SECRET-KEY-1…, as age-keygen writes it. */
export const decryptFile = async (from: string, { to, identity }: { to: string; identity: string }): Promise<void> => {
  const decrypter = new Decrypter()
  const lines = readFileSync(identity, 'utf8').split('\n')
  for (const line of lines.filter((each) => each.startsWith('AGE-SECRET-KEY-'))) decrypter.addIdentity(line.trim())
  writeFileSync(to, await decrypter.decrypt(readFileSync(from)))
}
