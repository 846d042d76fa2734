import type { computeHash } from 'argon2id/lib/setup.js'
import setup from 'argon2id/lib/setup.js'
import plain from './no-simd.wasm'
import simd from './simd.wasm'

let argon2id: computeHash | undefined

/**
 * Argon2id for Workers, instantiated in the first request that needs it and remembered as a value.
 * The modules are compiled at deployment: a Worker may not compile one at run time.
 */
export const loadArgon2id = async (): Promise<computeHash> => {
  argon2id ??= await setup(
    (imports) => instantiate(simd, imports),
    (imports) => instantiate(plain, imports),
  )
  return argon2id
}

const instantiate = (module: WebAssembly.Module, imports: WebAssembly.Imports) => {
  return { module, instance: new WebAssembly.Instance(module, imports) }
}

/** The platform writes this header itself, whatever the client sent. */
export const clientAddress = (request: Request): string | undefined =>
  request.headers.get('cf-connecting-ip') ?? undefined
