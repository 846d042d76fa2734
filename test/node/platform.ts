// src/platform/cloudflare.ts as the other home has it: see vitest.node.config.ts.
export { loadArgon2id } from '../../src/platform/node/argon2id.ts'

/** Tests name a client's address by the header that a Worker's platform writes. */
export const clientAddress = (request: Request): string | undefined =>
  request.headers.get('cf-connecting-ip') ?? undefined

export { postOutside } from '../../src/platform/node/post-outside.ts'
