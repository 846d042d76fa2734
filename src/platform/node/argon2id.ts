import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { computeHash } from 'argon2id/lib/setup.js'
import setup from 'argon2id/lib/setup.js'

let argon2id: computeHash | undefined

/** Argon2id for Node: the same modules as on Workers, read from their files at the first use. */
export const loadArgon2id = async (): Promise<computeHash> => {
  argon2id ??= await setup(
    (imports) => instantiate('simd.wasm', imports),
    (imports) => instantiate('no-simd.wasm', imports),
  )
  return argon2id
}

const instantiate = async (file: string, imports: WebAssembly.Imports) => {
  return WebAssembly.instantiate(await readFile(join(import.meta.dirname, '..', file)), imports)
}
