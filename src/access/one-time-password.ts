/** 32 signs, none easily taken for another (no l, o, 0, 1): five bits each, without a bias. */
const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789'
const LENGTH = 20

/** A password for one sign-in: 100 random bits, shown once; the user has to change it. */
export const makeOneTimePassword = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(LENGTH)), (byte) => SIGNS.charAt(byte % SIGNS.length)).join('')
