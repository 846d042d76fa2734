import type { computeHash } from 'argon2id/lib/setup.js'
import setup from 'argon2id/lib/setup.js'
import plain from './no-simd.wasm'
import simd from './simd.wasm'
import { failureOf, type Outcome, type Outgoing } from './outgoing.ts'

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

/** A Worker does not see what a name resolves to: `permits` is not asked here, and docs/operating.md says so. */
export const postOutside = async ({ url, headers, body, timeout_ms }: Outgoing): Promise<Outcome> => {
  try {
    const signal = AbortSignal.timeout(timeout_ms)
    const answer = await fetch(url, { method: 'POST', redirect: 'manual', headers, body, signal })
    await answer.body?.cancel()
    return { status: answer.status }
  } catch (failure) {
    return failureOf(failure)
  }
}
